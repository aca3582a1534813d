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
intake	1	160
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
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 03:16:13.64598+00	249
9c27c11e-875b-3503-9c14-d5f826aa2c9a	2026-11-24 03:16:13.64598+00	249
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 03:16:13.64598+00	249
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 03:16:13.64598+00	249
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 03:16:13.64598+00	249
50e40e3e-6e94-8093-080a-c48430e34fab	2026-11-24 03:16:13.64598+00	249
f4fd9a80-36bd-b9a7-e0c2-9a17a54050bd	2026-11-24 03:16:13.64598+00	249
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 03:16:13.649032+00	251
f1b7af99-be4d-9abd-b241-48b40b4916c9	2026-11-24 03:16:13.649032+00	251
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 03:16:13.649032+00	251
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 03:16:13.649032+00	251
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 03:16:13.649032+00	251
8023ce23-9115-f626-6d6c-406bdbfff245	2026-11-24 03:16:13.649032+00	251
0edf085e-51b1-99d5-13db-36b529257d8f	2026-11-24 03:16:13.649032+00	251
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 03:16:13.655327+00	253
1590cbe3-383b-38dd-479d-c27559d4ae49	2026-11-24 03:16:13.655327+00	253
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 03:16:13.655327+00	253
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 03:16:13.655327+00	253
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 03:16:13.655327+00	253
ba1ebc3c-016e-b7e1-6342-a26fd29d8a20	2026-11-24 03:16:13.655327+00	253
4e649c81-69ce-3d2f-a2e1-afbcae90d84c	2026-11-24 03:16:13.655327+00	253
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 03:16:13.65686+00	255
1e2dce6f-769f-c8c8-5da7-8e22de1b14e3	2026-11-24 03:16:13.65686+00	255
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 03:16:13.65686+00	255
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 03:16:13.65686+00	255
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 03:16:13.65686+00	255
ea61cfbf-a28a-7008-e0f5-4af9eea16813	2026-11-24 03:16:13.65686+00	255
5632a72c-1a59-ce8e-ee8a-69ca056e6f9f	2026-11-24 03:16:13.65686+00	255
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 03:16:13.700773+00	269
9765b33d-4045-b7e9-455a-0bd0e06e2cd3	2026-11-24 03:16:13.700773+00	269
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 03:16:13.700773+00	269
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 03:16:13.700773+00	269
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 03:16:13.700773+00	269
8023ce23-9115-f626-6d6c-406bdbfff245	2026-11-24 03:16:13.700773+00	269
b0402bd6-0ad0-e09c-7ee5-2ba7615336ad	2026-11-24 03:16:13.700773+00	269
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 03:16:13.719229+00	271
0d6be660-6654-78e8-4594-fe40503affaf	2026-11-24 03:16:13.719229+00	271
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 03:16:13.719229+00	271
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 03:16:13.719229+00	271
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 03:16:13.719229+00	271
ba1ebc3c-016e-b7e1-6342-a26fd29d8a20	2026-11-24 03:16:13.719229+00	271
fac83aa0-c9a2-a894-8c78-a2349598f8d8	2026-11-24 03:16:13.719229+00	271
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 03:16:13.724844+00	273
5fb4a886-2b22-5e4c-d323-7190c42b9b42	2026-11-24 03:16:13.724844+00	273
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 03:16:13.724844+00	273
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 03:16:13.724844+00	273
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 03:16:13.724844+00	273
ea61cfbf-a28a-7008-e0f5-4af9eea16813	2026-11-24 03:16:13.724844+00	273
d77a1e32-eb8e-b27d-88ad-46d99b6569f0	2026-11-24 03:16:13.724844+00	273
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 03:16:14.39725+00	283
f3869030-ca6e-b32f-5e62-565c3fd39d93	2026-11-24 03:16:14.39725+00	283
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 03:16:14.39725+00	283
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 03:16:14.39725+00	283
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 03:16:14.39725+00	283
3ea52f73-ed4f-1ac6-f212-c4a80b7a72dd	2026-11-24 03:16:14.39725+00	283
3aae79a1-5e6f-cb2b-d3f0-c8db47c89a2e	2026-11-24 03:16:14.39725+00	283
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
t	285
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
t	1	0	14239	2026-11-24 03:16:11.326688+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash, key) FROM stdin;
0	gateway	0	1	\\x	\\x01f7a852f844d8d7442860bd5b2c4bfe801fc1c0cb5a6e6236ca0ece4390ebbffa2b7eb6605de5dfeb5199d59abb0c4d0d3adbf2a180ca9d9aadfde3c10f6cdedbbcacabcc651380afdd32868670b20d1f1de44a6be31545ce206321877d5d640075f0598671e07201189cc5a9e52fa0de5474b19afa13b89c9d41faca8c06833288535b71682d0c05ab6c109ded4d0d63d566c5a0146a7874539956ef564c97cb	\\x5ae6b88bb301cd72a0ae63023dd6b2bd626e26baf1e1eedc973790de17801c96	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
1	gateway	0	2	\\x	\\x0197fbd999092e2f5760f9195dfffd47b4b32c1eceec82ce6c74a9908740872717f41e49225fdd79486acf0f361e2a726d9091d017759f09c76319a4fb623f84fa4c9f5ed41f33dc1aff3d0e587fb52aeb15929aa05d4afc646b175552a8db3aa33c3da564412dc6888618e07a8354db45f064298d7c9824f37db2d816d29f878218685b782d9593a59500524afdb1e63a5939160f9e	\\x3aa4b67eb65a39bb0cfbedf36459aa215303c582fb5205edff14c0d83a93aeea	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
2	gateway	0	3	\\x	\\x01ec1e037994369ca410a2439756b9e72c439a608f1c863b66d744c56cc5a65c2d5c6be04cdde710fb946787c687c7b360a70fdbc1fcd9e9b0e51d0be17fb1083096eb5bae4aa1eca5aaa4e409bb68e31a46b72eba004b8b325fec3a7338bc39f55a0db9855dbb4505ef9b304866ca93f2a7334b9e56d400badd81328f9f3b0f6c8cec81c3acc7116e876f85fb13990246ec6e5afee6	\\x1ba8b37e078ce86e33b265a733979c4ed84d9f3fd76fb190ac6c5501537dd51a	5d90e5c9-f290-d758-db3d-5a211fffc99b
3	gateway	0	4	\\x	\\x01e5a617f5e5aae535b679235cb4c18715df8abb1b905669de8b5aa743fb0b6b2ad8382721d65353b37b28536bf2e79de92b760bb1d0a83e13a9684eeee36cf783c15a5cdd4c1b0dd504b05eee457d679488228a6be488e5f236373792f251531c3528017b8cd1b3efcfe65c3722d78f54c0e113c406104711f66d042dc30616f9b5a4376a7d1dfb6dce1674f9f5437db0c3a0a9a273	\\x2743dd42b828e98dbe1aeb557a12ce69de02d1e349c5519b81d82655a7496443	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
4	gateway	0	5	\\x	\\x0100b78f9d19074ce8a6fb0fcd709d4f567ca033f746dedd118b28dc33d221262c81d1899de547a6621566469f94593e585a5c818a8610d25a6c91c4e890cac52a3bb49ac4591bce76e7228c11ec1884531afc9d3e21ded1e95f2b345ce4eb40b0b73136ab9e1b8f31dec39cff053965523ebc206c4c33b8e7e2a690536582	\\xc0f5e66b910f1897f7840ef5a5746269be90f23723216d57bdea03fb823c1a51	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
5	gateway	0	6	\\x	\\x01176dfc21a53ae66345504ead709d2c80acbceafae502ea9042e29011a89702587db587004e71147c145d274cb2c8cc60ed6a868a9627971e8d46ffa8b6afbeafb75a7b98459af358b8995491746fadbc1af99afbbd1b127a91801bf737b42deaec2fa37a1f7814b01b795771c0eebde653e964ac31d3c6226be7bb86d3e5efadc0a2070207160d1bacec8efeb4065b5073	\\x0f39c2645d95342d89661c9fa51e9315ac662aaf44cf076bbdcc4eb2b88b5b2f	48009cb3-5b5f-852e-f492-ffd978889cac
6	gateway	0	7	\\x	\\x012cfba0d542144accfb14420326157ec970d80092017408ea7d7465972e2bac1086cfe193bb7933a5a47db63a26dd8871e12faa48168b5dd3433e15cb77ad3eee8a319861144e20aac75fa75a7101f8d76a02ae7be6bccadb00b4ad109633367484cea2fe3e4cb77028101d3c25cb921b69ca35cf9746	\\xa4e2059704dbb73cb1549592cf5348542ec6a5b18dba988ebd150b5752375d58	79e3fef0-3691-a315-8575-44624ba4c517
7	gateway	0	8	\\x	\\x012cfba0d5ab0f3d2ca86f4299aa3c4746df925c0c8c7d9be6bd799547c80ba4f3ca4a59246d7795393bc95bb21e18e4bdfcaf335fe63cc62be061726b623917e7cc5c842bf0635b4573665ce5ff4bd6eb8732a6469eda1737a219d34141248eaacd3061be63a700c04613d5e089c56e169e36eeee17	\\x476247445ebf15f4e3a5ca6ae66e228b141e638bbdbb89a1023a4c854edef521	79e3fef0-3691-a315-8575-44624ba4c517
8	gateway	0	9	\\x	\\x012cfba0d5cfbce6e487c999378d09daa0974aaf1483847b359c0b93e36d440ae961b0b580acd749b26d8d92a575c0430040cdf3d36632760cd7bf8eb0ac03277c03918aa7f551446f91ddec0da67850758cef65218d910aaf5fb640f6248c97d354cf4ba9fe784a285ced4b10121142e1b402e8bb21e5	\\xbd8b41e238d7c1be05d0c6634243edd4ff846a6720579e5df9b8a912124f56a5	79e3fef0-3691-a315-8575-44624ba4c517
9	gateway	0	10	\\x	\\x012cfba0d5013a1f0db849cbb5019840fb333c8a8202dff449c764c82894928e4ac003ce59830509284d4693375bda962073d891b85565a90f3cf1860e2c4c4e55eb03d227759d3c18ee6bca4552f80999ff74a58222ee2fba47eeb5e13de0fd241a752bb54ffa967dfcd1d5ce7a15dce0715cad79747a	\\xdd3f7e2bb009039631acb8d9f4f32a8b3c2f1b5ac2d6910571f30ea1caf13a84	79e3fef0-3691-a315-8575-44624ba4c517
10	gateway	0	11	\\x	\\x012cfba0d53ed421d028573b4fe814d119e5c811e2ddbc4735ccd532e7eace5b6ce47840ebaa8ed752f86fc73bb8921bd0e7c6d8753a9ade7801ff79c57fe4b8a77f26fd77f0419b474cb147dc3781540258c7662e47ad54e56c4d13454312f50ded42a8a1731f6c95e78e3ffb273d2e	\\x3d92ed3f6d628521b1ba6bb7b814ce81016b3f7f07fb781ce703bf14052db38f	79e3fef0-3691-a315-8575-44624ba4c517
11	gateway	0	12	\\x	\\x012cfba0d5ee0dc05496cb6cb7a1355d4b1439d631996c7980aaf2c1b3160afdfca879c5905561b1aa400a220afd3396c205a2d2f51460e2844a66c00309f21db46f1e9cb062705be21ac35520861d895ca2feebd4be18036c642990eef903dbecb121201334a6dd68050abb4a420e20	\\xb79710c140c7269036cbae05458abbf1752f0d29572d9179843baea6937dc5a6	79e3fef0-3691-a315-8575-44624ba4c517
12	gateway	0	13	\\x	\\x012cfba0d517426b468ea35db96848368eae75cf312ab28af3012aac4a341f454dae85514e56f522e495dab865c30eeafa97eba48bb0217d646f67c59a30a3efef9507268b1f155dd5707202293c7d8dca9f8ef5c1327bdd8f1a363cd9bbc89b7f277f3fbc1368f165a104d51a2f20b938	\\x0474cb67e2a49bd3612999df415925c85c77911f0521d7c76755016d44109288	79e3fef0-3691-a315-8575-44624ba4c517
13	gateway	0	14	\\x	\\x012cfba0d57e2de2c25f7fe72e2afa7721c37d93995ebbbbb42f246366417599a53d198207a500673e8d940df39542ace1db5e5ff4ee8c2f8b2b58838e432fadbe59aa3a0e39693614e54c64d05a132dbeb918c3b88bafa8cf404689fe383f676bd2226bc7295c0b4d32d8b4ad8f4db8155f	\\x943a03830c5012e582dc42ce3ff8e207f4725ca3194f69e0230a2a0f9d283491	79e3fef0-3691-a315-8575-44624ba4c517
14	gateway	0	15	\\x	\\x012cfba0d52207f4e3211e1879734f4bfec9a8e934506f6d846cf8cb4756ea8a2a79ed6f8a813101b999d2d0805af9c23185d16210645b67d682d16c7610fb0a13c77f78acfc68fcb3f5b092a5096f3d3b4a34a8507a22e36b5191a3756ceaae7e93bc0f5d0bb6514a2233ba90695583e4	\\x3f39f7d082100a0de05a2092b49484b4bf8485fbb31201eabcfb83b5569909c3	79e3fef0-3691-a315-8575-44624ba4c517
15	gateway	0	16	\\x	\\x012cfba0d51be712917bac8f2c525cea15fc79099bfe733d712db0e6b940b2dea9420c22bbc5492b7119259745ccd5bfae4e97bbdeeb09d7678ec0b6d9636c0c2cf59741bb1ac8ece34dc8f3171886a9d74d7ef5c1fc9fb9020d917b6c81ab851de267db09cfd35a77f099c8d92aef7364	\\x0ba7824438024d9c2e696720f81ab473ad380e1e3dc8cfd308a342dbd1c88946	79e3fef0-3691-a315-8575-44624ba4c517
16	gateway	0	17	\\x	\\x012cfba0d55ca5ff033cf8ff6c3a9d4b743fbf1a18453ac62ac329dcf7b69d4b6857b698f0540d11c664c497ee1d6616348ffc1121d72c9f29854d3346d75bc7f704d766a142f3cb19306edd5145f31ec671da1fbb3dde1015591b61b79ae4c2da9735008faf5033516585f12cd223b1cee92c32af0f9c16	\\x961e11e642aedcd73fc1543eea322d99727d876552566303188ff264c36fe17d	79e3fef0-3691-a315-8575-44624ba4c517
17	gateway	0	18	\\x	\\x012cfba0d521afb7dbf6bf817905e053eb828a0698eeca29c592219888ad9d24643eeedbfdc39cfe6405db64903c997b3bd4e1b803df9752c85d154c9f4f7a173783b7eb7388b4a75157857d2cbff9f1f856e74bc0bbf84f18ef0fe77d06a1d3fabe4554e093a846a056968481facd090bfd580fd4aa0def28	\\x12a56e055c56c3669998e4abae352845bc6d8e47df0ec5c0750dbd6f1e0ddc79	79e3fef0-3691-a315-8575-44624ba4c517
18	gateway	0	19	\\x	\\x012cfba0d5ca4dc5d6fb19c3d75eac2f7cab0a05ff306c660f8b6f7838329b6a567b89b45468be2fd8aef02c8d694470bb0b9937ede7155030c0070a8643b5df7c80908e50d6fcf38d7145f6aeba2118bfc319a542f28721f770eac4580e1d9b3676cb114f861ba24632c6a3427f9225437a8b5e1bfecb20afab5877	\\x3012bb71a45bdded892483876278f01de409e05f4030e628f7c7ecb9e6055bc5	79e3fef0-3691-a315-8575-44624ba4c517
19	gateway	0	20	\\x	\\x012cfba0d50fa8a29502a012e6fcb1f6b9e0f6ceb52dcd4a2013c94be8cb17061500e48a537ad1ce6479c58091e12c1f74870fb17d5a85740d6f037b79fc51058a0c18f310dced24b17b7fc66e0fd8ecb9fcf52fedfae5ccadf11ba27ce44ea04dfb1b5598d330545fd4824383f89a96408ed3d0c289e141d3	\\xc016271de5d85951a6014cd91682e9d4252969f485f376c5d7a6a47d57c61cd3	79e3fef0-3691-a315-8575-44624ba4c517
20	gateway	0	21	\\x	\\x012cfba0d55aeeb9e1a3f9299e5f373a637b1d7c0c92ce8892cf79312cb538f25d970a86b6d143da56cf0c83ba9cc71b2b9ee2fbf406dcac9c10a6eb962d061b150917f5cd6f92901cd9a8f33685aa4dcd46582dfdf798365dc63bbe63104b078ff37f4edaaa9411f451eaa456cf0cae1d13d5184ea8106581	\\x63cbcd6f4b1d225b26b0e766facd593cf39c96e6adc080ae53d10f15c30f52ae	79e3fef0-3691-a315-8575-44624ba4c517
21	gateway	0	22	\\x	\\x012cfba0d5c343aa8f80dec9cc8a8fc06b6fb487270cd5dd46cbe2eed4781c3540d098c9b0167d41804265f2d00f7a7b1a942e7341bc6d11f8b98ff6e7f6fda2ff942d088a9e5aab3196243752812a9df9f0296e32398c9943466211e463bc5ffef65c2ece419229194e51e269076a99215fc66e77305847d2	\\xa00c3726bb5e07eca0416c1f68375355dc01d28a031fe1d5679cd26047b9a3cd	79e3fef0-3691-a315-8575-44624ba4c517
22	gateway	0	23	\\x	\\x012cfba0d5af99e7b125904b696b498c6e1409d05633aedae5c9a47ad393ce26c1fe60cd21a901f3419d717cfd6245a46a5d10a75884c7f5cd7b2f7113f7a4fe1dc0d90892484abc9cecf115853e65ec467a33102489bf004aca6bff75e663ed953c7ce514054ca477b849d316bd84a300c9954b8f4182487b	\\x6816eb414f7984a8edc5a7933801bcaef734df7692acebe1170348922a394e4b	79e3fef0-3691-a315-8575-44624ba4c517
23	gateway	0	24	\\x	\\x012cfba0d5d47c68f6841568ea57e723fdc3056c042c86d2dd00892d6c6cab61c3ead9a588eca6dec169f4adeda27d24757e30735aec21d6b01a1bb7c3ea13a7921d553f34d4a700588a5181b1e113aa2e8a18da911e5409812b9be0cc5adbef9799b7546d647191767fd01595bcd0dd14414745e3931a6bd6	\\x4a4aed9f2d743960d98c1ed38b56b6e22c57d663f86ee2441f8c0eb76847eab0	79e3fef0-3691-a315-8575-44624ba4c517
24	gateway	0	25	\\x	\\x012cfba0d50ee838fa792684c8e9f0cda8604ca4fc8c760163139dd4a36c1b6c91a155576f5bd46b4577659cd33fda2cbfa5533f8a5d057f5fcfa77f19fdf21022b9d9a9fea34242c464e51f37f34d968a0e22abda3f12d92da7dbbf13d33a79763e39eca6c1ad0012af3396259abe271eed8d585d2041e4f8	\\xff68a09d22e990aeb51230fc95b39cc22132565817efd2dcf30aec142cd3d5a6	79e3fef0-3691-a315-8575-44624ba4c517
25	gateway	0	26	\\x	\\x012cfba0d5ea5c6d6bf9696bab6d50ffea3c9897de85485ab663cd38c5fcd540c6fdae592046ebfef1adaff076c6c034dc097c6c6ac27d05260f9b7ef71d24c1f9c965b3a1a77863c314f02699e69d7a9339ece5f8baea69a19b4d4d6fcd9838dfda3a7b8ec0d165a1868b12b0b051e45d4b6df7c1e129d7ba	\\xe30a4a52da0294effee5ad9f49ecb98688aadd3bcb64d0a178b9d23dbc7e0e9b	79e3fef0-3691-a315-8575-44624ba4c517
26	gateway	0	27	\\x	\\x012cfba0d541c84423af3adaf7bc197a89dcc0033bdd525a74c7ac99a29ae05c0f9337fd6ef8ca9a9e9aa71c14b8a32a89540d7dcaaef395fbe86cc15d456b658ecc365764c04ca2d4b8a4649f1efe3e5f60d5575ffa761f323caf14d42d56435bf706b5c30f6b8338fdd9bcf153c8acb09874d21a35eeb1ab	\\xecc8ec02066914e7be8c94a5ecc456fe52de4c91ff58fe2cd4586d04241fbab7	79e3fef0-3691-a315-8575-44624ba4c517
27	gateway	0	28	\\x	\\x012cfba0d552993c87f291e94d342e912efeadbe01f6fe3c50524a9c32cb01d89b96c1189aa618a8f721382d272d29e78d4674becb9d8dcfd719564c0bda867432fe2b5e734a354142f085e089dab246dae62bd0daff07c50ce7f4d152efc03b4ee8fe0e8b14c9773168c1853c82ed0c67d4004850fa45a5d6	\\x66bc5824511a7ed09df3a16446a8d41d21b92d4fb412b9a07f837874034b6604	79e3fef0-3691-a315-8575-44624ba4c517
28	gateway	0	29	\\x	\\x012cfba0d5cbe1c2f3227a838f361114bfac46789e8b78de1d8c4040bb5e569cf40ae7583fa810d64a7538eb04ba1e527abd724cd3eee20faf26b1b9dc03756957f4bd9165944e039308a3ed0b0757ed0630784736f944d218f30c6f393d4cb127aba3c4f73953a661efef72c97c1ec2b360823e60e882f7	\\x85f9238228d77c9df6dd215095e56a7a3ebb47583d8ab8494414f760fd94b8d1	79e3fef0-3691-a315-8575-44624ba4c517
29	gateway	0	30	\\x	\\x012cfba0d54b61ad31af2dab900bb7c7f27b33583a6b104d1c718a9fb2e63bcb414a38c1d93cd0ff25942ece1a7060df1668cd0b44c988b4a60d33a7a38b67c86168f948a3e9025f490a6b72b6e87bd7f3ac4534a7734f05cd00637ed8d5c83d9c65a5e282aa8232cc6a1425ef3fbde43d	\\x0a1dd0aa4d01864d2a579c7696bdfa68da342bc53e2028fece9c768811a517ea	79e3fef0-3691-a315-8575-44624ba4c517
30	gateway	0	31	\\x	\\x012cfba0d5626fe861e0ec1909278a7269d9f953812c1624203468e35861527ac0067d1a0d808df0ad5d7511d6cef55244b2b343749705a3fd6bd249588809d757e5c6ea34489355003e1d7d7e8456b31e0a5ca05688e22d9e23d76c5978fcf43200c1ef3a56ba80713fe1b6c63f81a71b52bc3de199a5335f7d1c03e2a52bb96da81e92	\\x902a801c383a72ff0cbd5505344babee93e96e4b9ea83554035480ca70cdc3d8	79e3fef0-3691-a315-8575-44624ba4c517
31	gateway	0	32	\\x	\\x012cfba0d51080516263c32ea0697f162371d4ad7766dfd77100de46a79f0aadde13599a57b7ef41e50780262b660d9ed512c577f4e92dd7372c1059513a2a40cccaf74944e1e8bad6939eb00ef11b8a3731b393c409f33f5747f9848eaf6e261d6122c3961ff2687acf628fba99d494c5f53af2601c59b972aa643fe4a9f4049950658d1837246d6417c34ab023caf8c88b044663eeb83fb76835c4d1e2a115a8	\\x9bb83c7684cf5119fe184304650261a544a1dd8d6099815843f9c57603b8ed3f	79e3fef0-3691-a315-8575-44624ba4c517
32	gateway	0	33	\\x	\\x01f7a852f860fc296a2cd63b88e3cf7c9b3eecc3e6d01839810b069b3c8ab0912d1fa3a05b4df4fc71c9623244588d284608d43daf78fb0fcdac61a64b5360b68e693037268d1f013a37459f629120f31c20d1e85ccd8ac4bd6b51e5ad5067df273962bca79c00587fcd7d423f4af9478fa3450eb409d60398b2749040fb38d8ba1caca34195a733f1	\\x01b32ab03f4121545f23fbd7ea38298ea06dc9bba5e99f081d9815244a91afc7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
33	gateway	0	34	\\x	\\x01176dfc21521960f0a4eb2fd76a733fc395a69007495710ae946062bfc2f260f17f678713bdd0df8f936466a0b4d7f6609c085ef92643a9d5d4fc04aa4ab4f35c9058e4aa589747d238e9f28185ebd6bfcba64deb1f59367329c0f3f0d46807512fe099b71b9de364beb9411157070b1e2aca06a7e8f17b8a47f853c2879b14feefc3b33f158cb51c9a	\\x084a63b3dce94c5ec43d6074d76186a18f36538ced62f3594946b8800ace1fc0	48009cb3-5b5f-852e-f492-ffd978889cac
34	gateway	0	35	\\x	\\x012cfba0d5fc05d1b5b9e163dbef5a59ca989f22369da6e3915df9cf1e23c342d9d38fc45b344eea31290043b7011f42aadaae39ce584b6b1e3fd35e7667d098a1be3bea4c91b55405e9f624c18c3f21586b614e8b51607e2972dc91cf94f83f2bfd029c2d9d3c8482122bf1b34fc916e4043eabfa9a61c6f9d51220aad41d275fcff8240012264a86189dcd344008431382eecec37b8aa42e12aa78dceab3478e	\\x9c52c020244664daf3ad6a8fd95648a66558f554f8df2e2590f68741d310efda	79e3fef0-3691-a315-8575-44624ba4c517
35	gateway	0	36	\\x	\\x01ec1e0379569e4954642b2d13e821ea579f1f74b1fc99dc78d6e04d14a692b2e393e4ca3ca4d518afacfc052956978c4dea14eb66aeb4571cdeb2347a142ab642d313e947f5b41a68b7a0e124c2a68dbc0368425c0bc51f99fd0b331499011c7995bcac5065337a33d0a055a9ea0fd3355b1527ae0b6d6e417c3b5ede7148872ec94a390e618122b3	\\xa08cabc0fb8301b140c1611c765c2d2874bd7afe83034711619b9ed66b35c9d2	5d90e5c9-f290-d758-db3d-5a211fffc99b
36	gateway	0	37	\\x	\\x01176dfc21a06c97f03844ff92057aa21f2e7ac4e1ca5c59c6285b5407d5aaeeafc5b8c40cde5277c1bb29506664ba971ac61503b5b79775e0c7d4b228cdcbc8efd0891feed1b3c3fb7c07b2e8394f7d241e9cea7c3d72cba56ae6843437e040548219a5774a71d2167afc685c38256ebb5cd58534bfa85c923adbc6545477a55c31b50daefff17c62a5	\\x24adca3469b586c7c4d6441262691ef7022e854b8b30336fa824ce1c4c1f04ba	48009cb3-5b5f-852e-f492-ffd978889cac
37	gateway	0	38	\\x	\\x012cfba0d5abee6ff5cf08a2a7155f47d5b9e7a0ec7662f7ce7e1c8443b6e989d7a437a7883606a0dd6147d8e6a6c5b2f35ece5dbcffd324eff5ec8cb0d43a9ae6e204fbff79a276c01c329c9b71364d1c859a012147086c6e00256fd851f378a9faacd338d643dacff00685b5ae1a4229dd5ed8afd08cc88c2d9a8f7b9844b8be8a82ad50a76df24453af747a08271076bf2cc20f5f2e3f6edf44a9f7efa23420	\\xfd403ed6dd330ae0121cef53b46c2849c7df42d492e03b772faecc03e1d54919	79e3fef0-3691-a315-8575-44624ba4c517
38	gateway	0	39	\\x	\\x0197fbd99926539efe67dfcac8e32fa180349bde956c6bf35790807349a5b0e52fe53783e876d95c2deab6ba3056125215bb61266475839d18abd4144460bf42780cf3f5df3516fa59731ec1fb4955b8a87e68ad9558937ab59ba695d1d1a3940621059800097c19bcaeaa35ed2413035bdb9d562924bb512dc33fca4218f413c4b142916650e1fd7d	\\x79aec1cc2001f6038ea023b92832d409ae661e62cfad9f47061e2bd51d7dc2e0	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
39	gateway	0	40	\\x	\\x01176dfc21d88a930aba5310ad6738cb9dba7e027f56673f6ac8bb5310df738ec66a69ea0a87e439e663060b89259c4d446e82ed188f9c587c4d71e5985e5da20081c35bf52bcf4eec1810560122dc06884b35686a38b0d0e691f79405227de710f8f7ba0e47cec6b79df34af15c9f51d7e1f0019afacd736f723293e54d9fb2f1871aaa7c722268e20d	\\x2a8576041f70fe5523143c398a5269a1b3e81cd94c2ff7a36cde0ce0bce071fd	48009cb3-5b5f-852e-f492-ffd978889cac
40	gateway	0	41	\\x	\\x012cfba0d54530b3a5b3f4e054809cfab16a28ee707ca0069661a53a3c3bbaf150372821174dadcb47cf099494ce29ec37d0e4af02aa1eb7229c3c97a06d158955b5a6ba7ef3465e7a0de1069d12985b9a991b52dd99beba46fdab4d799ab9988bfa6e2a1ab560d5b7f0238ceb3bf29c78dbdc9c608be2a7e2686e4dc13ea42dd3b15e811aa31ef220518ae8b11dca909527419b3cb337c3df0440c025ce	\\x8e21eea7842e8370eb23735d6f06fa826badb84c99ce774a692f700600752e31	79e3fef0-3691-a315-8575-44624ba4c517
41	gateway	0	42	\\x	\\x01176dfc214af7568db173eec40b8359465e075c9c6970c6fc44b7b8d7813240025c03af0c1d054b494c02034ec9d5eac11a31dd50905e7f7ac6ebba323823abd056adbb727c59c3c8ed7687bb491b61188c8dfe018ac247c9cfa241f19d7122ddfb7b64509cea00ca21c57a6f08a1dfbb6ef5db724d6942f7b55a91ac3c6ec10769d0a35d3871	\\x3c2228ddc414a2e80700736640730ecc47ac5055b46ae239c3952a6c8d474cdf	48009cb3-5b5f-852e-f492-ffd978889cac
42	gateway	0	43	\\x	\\x012cfba0d5148038634a186dfc7ed814c6c12b469e8c01b1553f65f7848cf4c1e2ba321ec2842142b6a68b959408c3f3534c3ef4fffb81baa432a89f71c76fcf8c40f5e1e6be1c6adf0279fe1fdc1a194f84ecb1806ed0e53397c3ac7872c9939bf10172a4c6f4aa7a73f690a81f90b9529ea7b6e1b1b456af99be845e8933d1c209a6976103f8e2d06962bb5beea5f68557fd0fba383352d89cbb3d1582a1718e0d936660	\\x1c817b1d99fbf9802e20c5b62caa3731aa0dec1b3b967febd688f30a2bdda52b	79e3fef0-3691-a315-8575-44624ba4c517
43	gateway	0	44	\\x	\\x01176dfc21cfb76c73960e53c72391ce2eaabdfedcb1e5fdfa0464ea451dbf19573751f8680f93fb65575d087a59f202b5f715bb59853c1e4ef69e9e2b887362e9edd4fcf14d6f4d8fe709d9185ec4e09f1bdf75a6ace1641f131fd61cafe2bc14c623b92b14c2eb1c8c84a4f2562f608f4d4c7a5622dbee8cca1e32a9a60e6c84e47066b5a41978b23c189c6b6e	\\x97540f2977aa33c249a4325aaf714fa9fcc28e044d872fe3c3842d544c50d970	48009cb3-5b5f-852e-f492-ffd978889cac
44	gateway	0	45	\\x	\\x012cfba0d547a9a46a2f9f6d5360171cb9853e51be356d51ce5361de6cc77df52b576a7310e271c705f201b3d952e83b7ba10cfdfe9161642f944d34a0e63ebb8d8300a654366391c700593f1e32fa0da7aab70b96d18770819a1e576a86f0ef6ac2b12e94b1b0cde53f6846a16208abc0df2e677a9a287bfe1bed3d81fe438a9c2b21937e8fcdbd4fa03fc395817980661d34a8c0e81070bacadc3ae8	\\xd7954980ec62ad9515cccc69098251ba4b305e55a986c4fbc847b6205ae01bec	79e3fef0-3691-a315-8575-44624ba4c517
45	gateway	0	46	\\x	\\x01e5a617f57c7bbd49b700003d1f21347afee286ceaa8522ce1e17202d91b4ced8059cbe281e07edc0e4e6d521c8beb8292401e7d229b15920b6f71e742591c63d277a83c1ca4230a19d34f2bdcc4f7df30862978f89de8cb796734eb14df0af08b8c5747eddff5b21249855651ae13b5333dd6643fb3ffa119c74534bb9bdc6ff26f4619f	\\x4a142d0591a01504718980190be140afce4cd4c9f8e7933cfa49afe477210998	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
46	gateway	0	47	\\x	\\x012cfba0d5d06f4e4aee78cb328923f3ebdf9e809d9af7fe85c6075733187ec5bc0d3161990cef21997354baa88940d5275f68f63dd1e3f7d9af8fd4740404f7fb7c319a153b2b9bf2298785f34943d2ffbd54d75ce3ad54dd0dc0ab2b87b5cc9a915ac3909099a9d3b9d2300931f065f0fc04c07f88db53c278a0ada4930f8caeb7efc892d03940d03254adc30a57cfcaa38c172bed722b077fe2a3db	\\x614ca241d8f66bbbc3996c9148e9bb6dfae6e21bbda151bbd705f4f54702af1b	79e3fef0-3691-a315-8575-44624ba4c517
47	gateway	0	48	\\x	\\x01f7a852f842eb09be0c01392dba4ebe7200662c550846f2d78ad97de5409d5056b97915e9b80c6938d0e60def4690eae05c5f30dfe9a123c2c2a786ccb01b714c9fd781686d4561f06a78ecc4547238a109b4a825f4135e8def51ba9c96afbc18dee315e44c0115141c63ef664d4f93f9f9fcd46e496dcbce90ceca87656560d42951d41b	\\xf9051a2639eb7663f88584b04832af7b3382d04ed3015db70034302c692c7bb5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
48	gateway	0	49	\\x	\\x012cfba0d5b313065ba7a90e7774e545812f7eeba7f8dde0e17afc93b139e00a0ecc4a11febf5f22a434ffec09630e9abf9b39844ed36629aa7a0595d12b2eb09384718e02c747a56b111271a44c2f3e6675ae9f86a20ab2d669427f4733e6805a568916f505d4298ef9576dd739394262f9d2ace1f9a1d6cc436321424e5118df77e618a03e5474093546fec0927c0bd8cf74107629e02ce1ab1bf6a58b933c3ac8d75d	\\xd69bac6727ad67e166a05b8ee64145f719534d17646ecf44b34fb86a3a290090	79e3fef0-3691-a315-8575-44624ba4c517
49	gateway	0	50	\\x	\\x01f7a852f86b22822e0e6f042224f8e48be50670bd44abf3bdbc91c56b630a64dfea80adcc98bcbdde63acf6930afd4832dbff5857ab3b415a7572ddc1e5b21bc6c776a51dc4c26bb88ed2ec1e2e20deed555a676c4c889620d0206df81c81172b88860c5464ce883bc550417eb71b9f1b956cd1c7ec7f9b1301707e0881f61a657e38c6bbe4de596df159eb	\\xada160e08b2ecd1847990041c92725ee41bd0146a22ec044da7a1f0d515f347a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
50	gateway	0	51	\\x	\\x012cfba0d50b91eefa51c59bb9a4ef2aea844e2cf223b6384627a5511313505794c61b1bf80595174d853999171031316428e194f14a1bd95d88cf39ba13de0842331333d49a7af372f87689db9d6f942ca9a06d01a8c8b611c05147ed5206443846f1ed11c0658427dc8ca900ddd3453f5673f7b63d52ff242de2d80e23a95640da7674769ee49ea0c3623031d57782bec95d4af8b89f6af28619f602	\\x6b81ab2fe8ce554a0cb21ebe689ea69df72be01d54aa72ff03e1ed41b92f04bc	79e3fef0-3691-a315-8575-44624ba4c517
51	gateway	0	52	\\x	\\x01ec1e0379451b8f6c4fd5c2770483e8eb0ed2d26ce5a8600f4de8fe3b80ed4544fa5e9353404d9cfdfa204545c69f542c8b2b9ddb979c2bd51d244ed479060da2112a1753ddd2782b7826cc2c62c6c6c80cf1253fcd538da01f1dbb96c20718775ec18f7b6a04c5764f6cec7d18893de713b798fa4453044aef029be78d577e5d91d92243	\\x2a17801a2bd351acbaa813380951182174e68d00d2079b2da3a964ad54c8aa44	5d90e5c9-f290-d758-db3d-5a211fffc99b
52	gateway	0	53	\\x	\\x012cfba0d53004bc5b8484fb76bc03dfa08a0a24c5db63fdc66f9f501558b67f1bb32436c384f29941bb9108572c38d9b2e660282478096c7cd9020c10c438781bf042bf5cb8eb951314bf7321cc8402cb10ff9c73d33cf7170ff1295e7f37fb24ea5480b95a4f94f59da4131c5e4f27ae742157088ccd042844a42faffdd1306d5d002ce4f95d40d13fdd2eb2d55d139f1a01ff2d9f881eeb8b594df0	\\x2e24230f03775e9caa5fbecb8d2db8569c9f8256c3bfa08663b43ab64b581982	79e3fef0-3691-a315-8575-44624ba4c517
53	gateway	0	54	\\x	\\x0197fbd9996e072b3f822c64f221f362930bddcc7bf3acdd2a4a98a006850f79caef167f05c8fa29c77da7480e211b347ebfb007e1d8026ce2585a0f5647d3faa840786e76b9243fc9f08caff15acc408cc13833b18923f03c5e7c93c2d0b9a654639b258f6052efe446f094cb5bb0d8528aec61b19d43fa2166f2c23fe2e1b89ee6fa2729	\\x750579c773858b1f353425511c42e67418597d70c1f4cf4e899c7252e6edd0bf	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
54	referral	1	1	\\x	\\x01f7a852f8a07ec70b1f2675047a792398b103d9a0d1ba5e1ab56162865646368a608c0522a80a94ae303047ce1609089684ec8e2b9020968cdf2285ba39fc95bb769dced688fa0a96ef00bc4e4ccd85d08060840a44fef7477f7393f88a630991da582523d3088c24a69dda67	\\x3be9692bd4c500b2ae1722f2c1b7fc9179b914f94b354ee39ec1174fe3fc7dab	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
55	referral	1	2	\\x	\\x0197fbd999d8f820bca566e0b689faeeadd90e0b06302b220e36a90889dc87bc380fe69c22fde0cdae76b88dde9495e4b32c607ecb7a7296a7b6541171bbca0f2cec6cb9d16eb9b1c7b48a9fdc2618d3146daa03c17a9ba6faf87e8f87a28573689e39dc4d88e71e300583913a	\\x6d5ef9e5a8dc6039f51c82cb0eba63c77a2423e37c0e4d8a5e9e9530406e6a8e	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
56	referral	1	3	\\x	\\x01ec1e03793bbc25b0522fe7ac57769eeb22ac25b39499ca99678462bed4a059d4c894e8620afa4d9080a0018e967b83fdfdd56e483bee2ffa75dd6ac3c13aae7edec108a5d771dc7f9411a87dc5d4da9c84cfa7cbb13802cc4b82cda7052d98b5984456f2a88018c7ed296896	\\xce8528d7fab7dd1c905e906279f4808aec4e66d85c406a39c37e20b189c0074c	5d90e5c9-f290-d758-db3d-5a211fffc99b
57	referral	1	4	\\x	\\x0100b78f9ddbbb431f330cef77a395663c8aa51bbbae9ac1a77967abb5705cd94e6d1ea09c1f335fd80e77c15fbaa9b899681a9260f95431167dc14492e532c0b82f895643e81093e1ec824e670418dee2a19acef60da516601ec59a5575dee52982c86b8efa3a4959df80e306d2e9ce48db	\\x80f1806b570ba60336923ad13e656217bdacd5c1c0b20da8d7b39e51cbe17dc8	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
58	gateway	0	55	\\x	\\x012cfba0d5b35aa5961a09627996c0fbd276520f1a5f3d09f0357a4321f60e2bfd12e436fa3b04cf6d7da72c603324a0cfd8444af4ec3ee836af3064f611b24b2891f5113f2a625c43b093bf59be754a1bd1cceb313d0c2772eb33b02725477f3131635dc356151a3ca96e36811787c18226465e5a8614cb55e8f803f5ddeef944475cef64814e2e5179711e3175f04fcba212e6ebe49ae515fcb111cd57bba7a7f07ff97594e74c08328cd86ef16de1	\\x4941fb1aa6e8fadc951a0c298b76f514261d7f53e00ab5c07a79fba1ccb15007	79e3fef0-3691-a315-8575-44624ba4c517
59	gateway	0	56	\\x	\\x012cfba0d5e5e36d3325397927b34c3860bad226f12ad58b432c39376dfb8c10b8f3ee5d3941994390a42e88437c01f52dbe0c08f62ef0e8301daa98adc2d2f99e9c339268f93abf4f9382713339ce4021b6ab0ec3cbf3e29d922d7b6e18f7efd7622ff3206fd1d3a8cbf94bea4eb0bc1f3d55a27bc3fc4cd80a531873aba26e260b2b33f0862c7d2bd56e420ea8a608c993c7e5c42609a2e57cd7581833896fbc1a6dc1940d62416f08bf24e65b53512d	\\xd857f078ffb13e240106e94aa890e5fcfc09229a0ee8643cdb01b0a58969c887	79e3fef0-3691-a315-8575-44624ba4c517
60	gateway	0	57	\\x	\\x012cfba0d59c9d911ffb18c02b6741a5e124b22ca061e0114b28cbc90814faa7a7a7165029e152210f0d17ac633d7583b7cb753433654db291cec9f214109ce773b76f37b95e1730a8fed1ac75597a7dca1e30b8e248863cf0d8fe46f83bedd8f9106e43ec6eebf9c25a767129cb68578531e0674902387a64aa775ac3250c9f6410f46ac26df6da9273bafecaa95e804fbfe70c919f80dad8dc50e084c26944596c9968f0a7da8532ebdd6e47726f53	\\x3ccdd3ba82145b51b4348d2af8ae862be11f843d98470bd0361c67ae93c9dc84	79e3fef0-3691-a315-8575-44624ba4c517
61	gateway	0	58	\\x	\\x012cfba0d51e65d91a899977287c5427e6ee75b7cf09192084b5fa05b39d49922b2be6efbc3dd5c4dc7712330ccbd77a328f03f73ae8981682e4647080b998f6e842d6b1ee39d2cf761963f53d6762e8dbf4a6be3936bb75d30344ad17f65b8793f714d0d561174154b1973de1bdcb62e156699f872c437c6a71f0a15164ed147404e335a66f5c7f4c6721bec893796f4bd2126d7491d6b98aed9b29d3cbb749273b3249d958ab030aaa7f950952834405	\\x4321d05995fa80e4b6cb212b889819523bfccd1379d435fd462169bdbf1e1269	79e3fef0-3691-a315-8575-44624ba4c517
62	gateway	0	59	\\x	\\x012cfba0d5c22c54275644d86521aa3faf537e389c53a8ada4c3a734990f6475f86846ef28231129bc605f1fa698e9852f3c2ce765e7fec088e4a40e2f88f26742dc5354e8bc4d4aad18000e79e26e02c6947e9ce60986a02a729935b84c56c303978138d9a29dd3c3c5b67ffcbea9f080f48de56853005e00a8319e2f316a75f61ee4308f4be76628873c29ff722a4df51edbadbb195cddd6a41e979a26fa598ef26f3e06b30601220ef250cfee33e6	\\x67ce5e9aabb2cf1323810e77851ce8b25e82598df88e8fd25ae5d78317ab601d	79e3fef0-3691-a315-8575-44624ba4c517
63	gateway	0	60	\\x	\\x012cfba0d5084cda7732bba06b0f8d08c50f54585ae9248f43e38989a3d420fe73982a634f2bf9b15e65f1e5a98f70873017662ddf2d575f29ed8325ccde105ca06c6517e14c911803ce7289e92aff7fab7098f5c58ffcfca32384723d6ad696b9e58327293d95de2b421be864941a19f55061380e9b65857b0b55e9405f2ff3de56490bbe20142b0e6da74ed7933e6f342ea53c91e03eef9369a5574fb3ea7b473eb0114f5f82e2e3c8b3cb7b8f5a283e	\\xa06db17b7d7dd0db9f53fabc38bda9a754df8d9f029fa043bce241ef065307f5	79e3fef0-3691-a315-8575-44624ba4c517
64	gateway	0	61	\\x	\\x012cfba0d5294ac6d5c1478389c2d050e334ddd915397d9c7bed335afd8acadea06f02e51ea54eeeeaaa95537fd4c6be70ba7ba44c3d7ead8743f50dbc9e0b21df65ea87e05c4ebfe84d0f4c62ecc1cfc3fd7cce3ed4a173818ce1f546ae9a2027d25e99eb781cae79a492bb3f50ee052a8303bf13bba6027b529772cbd190be53fd5948f80c6a93094618beff5d044b1b4fb24b99ca459a7b7af19224ead778b34d4e48116ffec649e35113	\\xf92a9bdfc1491bfac7452474c1d216331934d996a61d1bafdf647112d04bb6c7	79e3fef0-3691-a315-8575-44624ba4c517
65	gateway	0	62	\\x	\\x012cfba0d5f48d45f057442b6958cc26607e323af323ac26d8e32b9e8df6f08598f3c35e28095130936e216ea31ba49c21c4cff5b3e3bf38005be0238bc9871cf1208cdd33c8b0ec65d8e8b8d8bcebfcb9c8319d44c408b0f877b873ffdeea7fc5b9c81efa5be2e1a8c80b6af698e40598eb9a65379a641d7eabc6dde45ee5cc512607349d95228bf26282c94aef338c2b1a387852b09dd9f033c9a1bb1de0d6e43ff53ba289662eb48bd10662	\\xec77389ae18f660528aefd8323473ca0b35f8da280dbea4515e405fbd5b42a10	79e3fef0-3691-a315-8575-44624ba4c517
66	gateway	0	63	\\x	\\x012cfba0d5aa57d757033a1e4dc1e15eee190624f6f819b00a4e8776500f49efdef8f51cf846ab952ae30bcade8373ed753294ae631c8b0f4da85d939067a5cc81a751d193edf4beb6fb68e79cc730662260ffeb78f26643c7589b8fb6b369bae9434888e67d78542bf02caef7633ade9c5d9cfa1f3bf55b4065bcf13e4eff12b895c704d8496eddb0cd8d9116af0600fce19e32ac75fe0b5d670d8f1b2266d4b75842206fc65c9333f6cf15c996e4fee42e8c	\\x11b8c1631d40d9e56ffffcba4aab87e590b9d095c9836edf680ce19344a87db8	79e3fef0-3691-a315-8575-44624ba4c517
67	gateway	0	64	\\x	\\x012cfba0d5620ac3553ecc118d6e47e0ab988126339f03ca0d49b892197875bca0ad782ac745044e73a743b4edb1e06dba4c585efaf1418c253f920ce51fcd9bb65503ff795a18b4ae29e73de1d79aaa97ac869828130f66b641445ae121b86b17de799addcd7359fcf23911dbe986b3d48270aca6393343e06a11b10e7842b72c9fdd6221079bdd71b2894159904afec51bf9ea954c34961e0de3d8a9b281fa2d904f92c4cc28f6fad4dd24f654c7de87adbd88	\\xdf680b2a4ca79e902e7c0b6db4edaa4fc209f7ea17431a8f774a2d989fc1f54e	79e3fef0-3691-a315-8575-44624ba4c517
68	gateway	0	65	\\x	\\x012cfba0d5f4b268df5f73dd22f6082faf3ef8143d9d5969ec98c29998ae39cda9e833568598e345ad2e8de2476fa02515287d4839203a441ceb9b19e9162f32991df856d93eb4f3782c8811adf822cc929eb35a94fe2bf014e50a8cedce37cffbe9fd6a970ff2f361127ddc89876c8bd2669c68873584a1c1e36b69cd1a98bc654be427e410267436521818548973e37d77c4e9928fcb618817730ab867f22044c691a18a13f94948cefb01	\\x2c39b9c95a959dfc0b943383d7943bfae803d221d1a40a7e4582160ddf537c6f	79e3fef0-3691-a315-8575-44624ba4c517
69	gateway	0	66	\\x	\\x012cfba0d5c6621c455bcefcc5ce5c16eeaa5425d51ab008583a551f46d7030c1b44db9059bf43c07f9bcedf9e759ba8d91a8b04796a4731af89b6408fe759fe3904cb7ad21dae8cc99cedc680cc14dbc33c2b14aff232634b6bab8e236097702b37b36a2f2431fbd86d62776ea8c53dd38610009f127708e50a8ccdec5317a2fc95750d767c7cf8f08e997a13ff24a3055b1e4e86ccf653f456bc5dba5ab6afd2a42ac0918c25db2249fddfc6d4	\\xa277281edb02038ea9508333b10d921629362237e705a73d7df55854367edfaf	79e3fef0-3691-a315-8575-44624ba4c517
70	gateway	0	67	\\x	\\x012cfba0d578bea6f561b71285e5d2327c9a50b5229d034d46b325d0e08f29af1e5ae1bcd71a7851bf951f479e4fd42c862d62f0b720dfb152e1cdf293205366397424dbd39dd233899b0426fc697aa7ebc1e91bf88ff36d6596833377a5e23643cdbc14ca06f40c24fe5cca4a16ebaca5415662c58011f069ebd0b06f63a82684453933efc23ac2aa173d8c30124137567840c20fd379e8cc4e969f54ef50140944ab61fb966605111f0ac9	\\x03cb885108b0cc57435a6e4d27c433750bc73eb7082deeab2547886b5bc0c4d3	79e3fef0-3691-a315-8575-44624ba4c517
71	gateway	0	68	\\x	\\x012cfba0d57909e4ef957cf7c35eb636fb8456727617dfba7afce3e3cd96b10f7db0eb3c67c8acbb59a918efa47c84f21fe1d188dbe46db24a5d659c424afcb86f9d41c9c751c923926a5e353b10bab7e142ca38364560cf1a2faae740ddee64f34f3595fb4726d753efa1e0323ed5aceded1f7e5596e2a4ebded13fcbc7e9450c9967b823fa45272c816b22ffb304783550b19daffaa4c39dc8acfcf6917f1c61c0125559798f7eca957e079c6f	\\xe39e891cd94152b48c0c296996b68aee3ffc5d779029628eb73cdb9a22fad263	79e3fef0-3691-a315-8575-44624ba4c517
72	gateway	0	69	\\x	\\x012cfba0d5065fc79c3d3cddb5631d21da41dd11ed11150d3b0a5ea709fe6e31744fa28bb7e2f5f93267e7fec999da5f3fbe918ec1cb1621af2f76fc8808a511c078f921e585d6685db1ccc41b799506797c2329c9bee722b26a41538be93ecccf53f31e0a05a9fd8bdcb4d4ee8e19b69fe9886eaa772c42e9365c609faa730581cc2ba31779bb6ea1c9a741b119e55fdc00679441a6f8ce29668114b444f1d3730853e182027b036d7682ae	\\x11a1a67bc44a441194e071383953a33a9d19e7e436ba7a4df66f42d59e29cdb3	79e3fef0-3691-a315-8575-44624ba4c517
73	gateway	0	70	\\x	\\x012cfba0d597f5c443d5329c756b11b999f37c67b0202b2e8a78021d0558c7a331526c926962357cd24bb1631f2b83e0042a260d55cbcf101d702862d3decd1ee19ad6643cd7937e0443304723551375e203ce4cb95748f899c60f1c5d935d97422254f6636bfb6f5cb42cbc98b2e7575409c01f31ad033f9318393eeea0bb5252fceffceb58e188ba4ea95764a63b4bebbe9dc62621461d2852254812c4063080961de8f1f36b220038e9f9d7c3	\\x729fef024e1db6f599b4eaf5d5b68f2813755b8a26c0497ea5aca0f60b58e25e	79e3fef0-3691-a315-8575-44624ba4c517
74	gateway	0	71	\\x	\\x012cfba0d555e589d37e5c05f4b05c240ac380999b9eac91a4fa5e653e9cabff0b7866bfac253cd638bc61e8db110a29243ef954a5afe9d1aa8959cbe64bb61fd4d8de86d322f0541549a4099755b229305334408fc3bb41b67a876d4e5f577ae5f54292f4b86df3ab114bd2c6c6c34e92dca66aab5d1c91c261415997b579c98b9683ffb2fa23c5ff269919986ac8b3ae7dee1aa475405f7fdc3944d0ab7cfa0c45961a4934f071f4324192	\\x9338caf0c4d54acc9101fe06c0eae1740ccd27ad43327fba11b56eb4c0bf70cb	79e3fef0-3691-a315-8575-44624ba4c517
75	gateway	0	72	\\x	\\x012cfba0d5ad231f75f94a92331763b0a85d5d1f63b348d54f8c59eb97324a7c74e1b9bbcaaf4bc2d3d04f46a9f64a03399556ec698357f93c592b603efbe259a7bacfb1842944babe79e9ce49cde3a248610da413d9d10b9073854b73ba52cd8a1c265f6840c62c151d667edc3fb9a40573acdc1da15a18c8b3320674e2e09814935e81a376feb4060794be24e4164c7134dd8f48d6621a12c8e505d40ba44cc5629be02943f1f43a82a1b77c59	\\x3c96fe1bd9b13f9d47a894ffff6df49a40fded8610099bd901fb6e2e5fd03309	79e3fef0-3691-a315-8575-44624ba4c517
76	gateway	0	73	\\x	\\x012cfba0d5744561c47cbe0d251eedff2a8a816023a8d72f7e11062eb67fcdf862db526a4323ead7431e261984eee45fdfcdab86a45d3ccf1aa2a4e563f691985181b1675ab45c92ddc12dbc3efb3a44a4771f6ec4006eb3f3d278a9ef0994f9000c8ef7102816e053c05a6544e520c069299083bbfb1a39fe8226870b4115d8b325d6c545776509d959925caf4b3fd575205906df35713dfbdcab9493cd2e3558af58feb14daf4e7b5fa13b68682535603149	\\x300c72204660cfb7c78fb26a5355affa0132e3ea8faa26ab19f01e3e5ce0ec19	79e3fef0-3691-a315-8575-44624ba4c517
77	gateway	0	74	\\x	\\x012cfba0d5b5570f97ae0975dbdb411b3b1708afd6090a8a72396c5f6a515ed8f58859071b78ce8c1a326f273e90cf1e6099e4cf466dc386f6d13f313b769b4f04c6e2c65fd452b3644963ef0fce1c9952e6cb13cd9904694d520d4425d5ec1c0ff0eec6dff93ebc06e467f2d0cacf84a2eef8d2ea8f9df74712be4b66ac2cacf63293a775705d8d839367acdf5b63c3e40c7899907c039c0238ef07e95575b61034be553a4a654e8adb126c65cc44f47785ee7e62	\\xbb96ce6f4d3b372b0dd018caefa9cfba95102be0bb502e78e97795d9765854a6	79e3fef0-3691-a315-8575-44624ba4c517
78	gateway	0	75	\\x	\\x012cfba0d5ad50aab6920983164535d2573757330e7227c314f743e08fe97cbc23a91ccf66e7fc11c8679d0fae5c57055effc552a2fd3a046ce63f022e1ede80618d443437b0523893d99e18151c6b701fed863cd63c00dc37bf8f796015ac57e6e05a9fee3d33e2292f9e08dc37677e95a143eb6818144f8a46a39eaed0795609faac0d71	\\x30af0e7daf64d7dabe9f7de5ba775e435b59e0ff81ac27e291341e46b941bb3b	79e3fef0-3691-a315-8575-44624ba4c517
79	intake	1	1	\\x	\\x01f7a852f804697ffb8c875d892252cd28d6d55320e39aabc3c787845ec0309490d1ed59d218cd8d3a0930b07d812ff00119d95fe3424e092a904f42719613640380bae9324043169365eba48e8eaa050db64024f9fa395a8e95cca61643141c2b60434780f5f3a5d30cf39e9a7d0f48ba4ce665b322767619e4546d59fdc13ed7da18ccea78c5e7d8880e2e87630991f586d60ee6e8be5693140b548ffaafb0fb8cf994108ba4fdaf15ad3bd6ed3418	\\xc59aaedc574d9d24a4e173e8b9a0decd982644d573f7dfbae5d09b06c009593e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
80	intake	1	2	\\x	\\x01f7a852f879fe9e1ccf82e39d82699c717fe5a88e225b98b405c2b491a85230a6f0cd6a060c998e776245bad8438075cae66b47a7298e7e75fe1c338cd273a8b89821f97003e1a6581804fb230102fc4ec7ccf693d530a55ef2d480e10ab3a5e9f17c74434bf9411f4018de41bdfadbf5c2022526dd796f1e2431b29272d4941034c6a98234b0aa2a61f48c36b613ef96aced2ecb0d62d4f63a252528cac79ee77b7b81ffa2c9faefdbe69701ebd30b	\\xa61aeabec9f5043c56ecdeacf277f4b91c3f4314fa96fb30cac30c2377a876eb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
81	intake	1	3	\\x	\\x01f7a852f8d96e3288b50e3ea4ff9570f44f5412ff48df787d6ee68227f76bdae3b0865c388d615f736875e1a7a055a890a4c83e75d1f97c8dfe2ac2fdf4a5386ac7e1989b050dbe7f3b932f862dbd3ee43ea6fd4e3ccdc4c877ad645010ec917e80a55df57a2be051471a2b51569b4fc5accd65a9cec2b03506e28e07941eaa614e838d1ca1db215886d7d36245854b750e03ed945e987549ed1138ec7b437111dece476be140dc0468e0c647d5e33d	\\xb5f558f8357fb6557ddf291775aa1ca1e15275788e9e95c0d171cc2366a59726	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
82	intake	1	4	\\x	\\x01f7a852f82fc9e91a90153f1ac60b9b2385a9f445ff605679291becefa5c323bb631bd83700e6d1ed95d0a2a7f9c6b4a60848846e60b4d27a6fb6f855a360ce056a9e388435b5952e35910ce3bea01aa024c7b86400b71156e4b52ed130ee60801e616fa363e4d7378488f73430cfd7ac8779e9c6ebd510ea928f922a1cfaf8aba0caecdf1a5a8b8c4f94d6c89e5e59a1aadbf7f7f6e6f61eb2ab57966d6f1ab3782f606c11d4464d0dc76d3ae941a414	\\x729dc8cbd3d7e53026f8aeacfe8b847aad66b7ce785b5f69c6988540855c2615	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
83	intake	1	5	\\x	\\x012cfba0d5ca9b9fe075c131ac469f1ffad6bb54bebb82ec52de984ab9cf8e56b63b9ab915520adc2a96b6c74ea56047022713228ddbeeeb0f39e948fc3e11080da8772676f81480ad4061db0264890fb041149d31241290cc872eedb034706752edd00a155ce9ad7dd23be6546d577d00c85757daa9ce08fe41232722a25fe48703088b2b	\\xc3a5ee8e70de6a73b465cd38eb18247a6f219c2c43dc57d4e2e83fbb25760f7a	79e3fef0-3691-a315-8575-44624ba4c517
84	intake	1	6	\\x	\\x01f7a852f851d503c3506c25ab2537ef8b652dd7f06dc38605624e88a5f39a8d2f3e1854b7338d40e4973c9d21f1426c4775c35eb51879af2f20d5717ab28660e7e7b2d8cafe7996934faa94e83038f9022ca5cf413049e7874deb2fa00144cad73fb64909d811ed476f22c13567ccdae523055e25e1c9ed7971ddae70a134c473e3780777020308a8bf5dda1c2ba46739465198c44604c6dcca3961f3bd8d5b275d8c1bc7918a391e04712f3d635a3f	\\x263f7ed5a8e4e133943913ae94d1efdb9d96acfc635004115d6f48a3c92148ac	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
85	intake	1	7	\\x	\\x01f7a852f8a3c4a5a7cee958ced432da91cc1f7f5bc933656c34557d5f0e37033453a300ffb40c904512ceb6c06f5ceba106739e15aec411b119f862ec0afc5ce518362091efdd043e6aac98118ce90e69788d9964ca4d09603b0935e6f9fa859915626edb675eedddb66df82a33ed58af67436b0d88b6453a79d8155924f12aa4c0152106cf36cbd5c8b0f6d0ec81e48381483ffc1ef669411cb7625cd02c626ac5f8e6c122c73e1f841c04ef3a4ca7	\\x4aa52a1ecb6873ca7b1410d400492c62afcc3a74c18e9938be916f68dc659008	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
86	intake	1	8	\\x	\\x01f7a852f891dd48dcc387ed84ba08aaffc5d2a13b31a7043e7ab796d03d2e75f493bc1c53beda7dae1f154947e406d8f455951fdb6de6f3d63f271fce6207e59c36bce9a29dcc1c476fc25c74ef932bc490f095f477f0cef2ae0140c6c973c445b0f8dc3ee90125339c9615a38b2379542816b0f8a636b937bf2d640b5d214dcfa267f99a82e00c5528bb39cce00d4aa9a2c7b40e05f7a5ad693a443d5f3bd27f0ca5d76848bb4b8353b37e039da26f	\\xc9f16b777ba1091e62392e8eb4be0562118129575129e6d4d82920cc9f7b7db5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
87	intake	1	9	\\x	\\x01f7a852f8837ef8debca846603ee8aa864d9c83b25bc1cbf4cd810920d07d8fefa47d52dffca4e94e51f2da48ac4a339c9b47b42d515e508b0b8eab93ea4a7905b38e801bfde67608aba7dff0eb9c800c4be6087ea8ee735494b23d11cb20a73e5617c37999db224d99ee166366b1523e29bd741ddbb00d09c6a2a29b534a558309d98225c6b20265510595db0b301096afdee88edf48ea1edaf59f2017b1dd6e2094546e33dab8c9dac1d6723666f08416	\\x8cb76a7878302166554c7bda1cfd7a516e5f47dac31c635267b0525dab5269b5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
88	intake	1	10	\\x	\\x01f7a852f89cc3fe9ba5d617c92e7c10e6500bad26a703983d1e97f69dce9f4c89aceab4d7775d7d5b9d817e730ffed920ff467db05d661d9fa9f0a287a826262f17be733afba6ed8b86462e88a6a64cefaec071af0a341fa17e6c71d2df6e7a3651494d997bd7020ebdc8ded6d8b1a0278839ab4dfc92d8807e24d061cadfe365be92d953b713145588bd135e366795f66a2be835452036d8f4a3f03810649e31de5d3b2262e4095fc9698fcc60ca15	\\x9fad4a4863d3e00d5c3c3daff67f2ac14403e88c4d2bcc07e1fc29136abc5347	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
89	intake	1	11	\\x	\\x012cfba0d57627aec82749e0a7dcaf80938ecc7cc1c0d943cb657fb45f65b10f06de97ea2a0cc2e15506631d2e151e4859cc17466cadafa51fc6c0c5cf83e682257c9800f9e98cc41bd095b62e718d5be6e0ac6ea1bf0fd9d6af1d54d6f6d425f97af91cd509ada54afc5efa29f6aa68e7b9c246ddd127f15e694e9e09a956e29c69a50cbe	\\x4c1443845f23b9b3f2b60fba3d2773fed9616491eeadc509e565241607082ed9	79e3fef0-3691-a315-8575-44624ba4c517
174	intake	1	96	\\x	\\x01f7a852f8fffb38f66a7cf46143c63c368bcf96004767989fed972c4b32e5ecc59d2342c51f4452c3c1475a7228460fda053b5dd11f6433d90589ee2827f772bdeeb4d3112faacc20c737020de9ac047fab12be755bff98dbbb6aca29f7fd972b66d7eeee52d0a144895e391dd6aff0736218dfa5dfbe605bb00e7c49d43ece436380bc6590770a7b83f53ebf7e5aa2162f14d2e88271dc9ac0a4cc34aa4dcc5bbc0d053aed995e925bbdece725	\\x4df4eb890a3fa4aabc4c30368ca1974a2cc1711d90da7b12b5fca19431ebd4a7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
90	intake	1	12	\\x	\\x01f7a852f8956c2b48e3b614001235c2089a4b9f71f2e3c146cb02ba03c5b8dd382777176c081c4f94dc8843432c668fe9ea35abf36b93bbac91ed579b1937b944dc73c8d28e0616b952251de75ef6eb1530e3d3a6783de8cef40b42b8dceb7970818e61935d34169a13353cb98d92a6bbcf8d0aff540ac4aa0b825e5e25d42c45ba105dcf02991f7aed2302c7ba72b0b460535eb1cfe8236f72f9b30c48519cd8ccf907a19cacd587de48a59b3812ec19	\\xa30f92f24150fc48b791e0b1f5743c4e2cec833fd2847c79865c7e2c50eaa308	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
91	intake	1	13	\\x	\\x01f7a852f861f47840756fa893672c7aaa5e5c188b28f8c22d4a3aeeb04cbc11b4b1f58d40a18e5e4cfe75976cb2b1f79154214f5753d5f58eb5c5b16b3b705242846429356924e1351782fdfa72f3fc8146a5a0e13c48a4290f47d7766d95924543c8e7a2e494873705721d55f7c3e0cc65c7bfb06f4374403c3faa9d9e80c86f4cb4a7b8a26f8a77a65e457f13338fa178d7c7dcbbf5cda35d8dbf9cac998ae25ce8a5b4ea993cb7075ec6b53cde91c5	\\x293bd76100a32062fda1fdc06e43ac69824bfc752b4be3826ea7f95a92f7dddc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
92	intake	1	14	\\x	\\x01f7a852f83b92d371b5b98a4047a50b63b9b7de64bcee95a042e20eb9626a223a3dd5183e55a9d824f6080c9063f441ab2847732c7fadb8aaf60d9c64a40f664c6873a97597bfc97703a161db57e4c30d1d562e7a4b2e05855f147a2a7ce0f2870fd6a8abbd3e3b995954a8db4ab59c5b0e858518fb7e3b24b31472e77400073c258cbe8ac553110667db5b655409b33826aff79eb5bc5f2a0f17b4b38f43e4f62e97ac2d9ad085dea3e7221d268473	\\x7647be4aee7f0d3d3d9338788cc6976549dad0b4884e3a682a6b34c767183819	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
93	intake	1	15	\\x	\\x01f7a852f89327f7e3870e8a1e394dab1b9cd968ebf979e1d3a512250f2db064ebd35b2035992e5f0c8beba464863f852bc9d12ac1dfbd56d42104a92d43d7e39e670918c3ec6345a7f6f5a49438efe6a155ca5f86dc2c1168499715eaa21f9fec068c6b06d1cf0fb5ae85f53bc664c06e0076513667a647f63c75413a4e28a72a56ad0a44c944e16af5df41de2769459b1ff63718fb167cb3bb719fc77b71c3397577154efd7d10c8bff1573a3ddc898850	\\x54c085798bc83372248f3779c0120b29d879e3819459449ff794574c5e1a96b0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
94	intake	1	16	\\x	\\x012cfba0d554b26fa1d5cb3f115e6a9c83437becd3044224582d696913be5a41927e6a7b0c79da2694c049cd46b72f37236a0c78c54cd9ca5ac3d8cccff5c59364981368658d7832ae7718d2658bbd8b62993bd9fc6709e728780009338bcdc7aeedf58cbacefd03d2354a570c14d6eb90ceb5d89199c3b5e7327f4068b8bf4067f38b7a2d	\\xe2cc40517a0fd74fea9043670dc7da116700b54a600b89baf901533d119d3d15	79e3fef0-3691-a315-8575-44624ba4c517
95	intake	1	17	\\x	\\x01f7a852f84d50989fb77ae9fa9f9cd3db19319c6b6a4792974a2100a785e60839a5568986a4b6bc304b781b94eab50911022565660d4e90ede774397342073caa4b80b95507a82fdab3855caf8c95cb440ba63e6262800f06e3fe4328c374bc27106c313afc757b912c5482150ebc89a8e0aa263a6a925f4c10123f781f5dc2f72b4678df9e8853fe51859e6d2562adb5ee52c18643d9eefa80771780ac3d004040e3b20851e72d026b0a1cb7528ea0597a	\\x4d9e816af1711f2e56c9e59ddc03e3583aaf8effc5b2930cf2276030d3146cd8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
96	intake	1	18	\\x	\\x012cfba0d51a221b14e5e709a2bc431a6041d5536486c7bce9f450eac0c5d2e22086e7555c5df56e49af6f8014ed919fc4f8bfa68843d0853c93b723f4f950e51930e81751245dc6c781b643fec0354447398c82e60e6996e849470f522cfb3980b968b2234bff4e539b3bdb8f056f4ae87af60dfee3989c9444f1b02a8b1ba38a735f9817	\\x8c3b94ec97bf3ef9ee3de44baefcef712073d5de4d42efcf25a479dd9dfd5fca	79e3fef0-3691-a315-8575-44624ba4c517
97	intake	1	19	\\x	\\x01f7a852f8c7a494b6ae1866b88aad14f6564d81c0b53d2f26936ebd8eab649fe5a1e6f0d5a56c25a5249954f6c090c159553ef7929f2ec3c470e653aa8ca9c2722a2a018aba38b9bd82e68f77a0500b3fd65d298ba71d4fb0be4d7d17ad15dec75e1ddb066f903cc08cbc00af27fee6239f5e1f54124796887f5028021dea5928767ac6547b263f0a42399764583dce11e9411257264498599746da6f012b9bf5a200dc05500a9948c050c70de12f7ce5	\\x5c711201d0e9afca53b4cbdbb3213102c057f3e47fd7c91f8a017f83dbef312c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
98	intake	1	20	\\x	\\x01f7a852f874fecdf50db64b1b8f17b40a901521bd812bcca9ce065bcbdc5c8a4bc70921459ed9a0e7c2da20f48c5f0780482109b8ea5ee0d51f4a1c270e268de8b511bf53d4236abd08e7e9809972fcea024d0092b98a86e65f5ed9eab170322963e4e3950c818ceb25649645cd93eff22e0afb2fca937c2bdb97fa73d874a20ce31248824b141f779c98a899aeacf52bbc7691eba18915b37bb81b962ce8871af582786d343fbc9c3cc1d02a328dee24	\\x3648646825558854aa2d413ac420efb28496cb195f178ca749f7c4a892e9986f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
99	intake	1	21	\\x	\\x01f7a852f8b6c00c0174ba134166a8056bc4f7724bbc3dac49c81d932bddba3694d30dc4ca47a4a5a66e5fd8d6b9e4f7a847762e8dd9080b08973fd08a558f065b95ab81734db4deeb4a4232c61a625d4ae252243157052fbcb674f100be62e0a3d6b992aa846a156ca9966544a6e4b18a042ce6155d9250aede3223d847cbbf94182d596bfbe26820298ba724cbd1b8ce98eac9d8b2c46b273d77b3e88db81715414fd159a755859e958643945561a8ccd3	\\xde9f36c249afcf0b764ff8e60316dc033714b3cda6f342ccccfcf19e33c329ae	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
100	intake	1	22	\\x	\\x01f7a852f8701465af77ac7ddedfd2707ddba8ab062076f74fe7c361f4aa7b343677412c20de6a1c26fe3f23323d5396ccd7aa46ae6ab8a341638b4bea62a2dad971c83cb5cc355a77ef1a80b242ad4c3ca3121237c92552a6d5c6d768522de8717a74f4c7ad014bcc7db141a0ebd342836ce4ac55e75e2e68413ec8eb1f1acff8fa315bde6cf36475489b23f302f55ae5c94cb280cd4fce451c502c7ce413cd1f60a7c3e1d7b3983b9abbb568e4410892	\\xfa196177f77656060a68fa01b67ae187168f8e276a0c74f0b29881bff275b691	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
101	intake	1	23	\\x	\\x01f7a852f8bf4e69966d264922e56ce2db37fd1fc974cbdf269e995ddc900878ae4b7c62b54bf4f8fa6e6d346c9fc6d70c96f5669890dd32f3d38422b0bdb329c2fc8987b33ef007dc38b156b54bcee6032283c87e7ade869c4227b0d69e60adf4cdb3612b4175f7288bfc135c8ca34cb41326a5611dc68d04e4c22a27b2b958ddf82dc430fcb545dece4ee1929c46f1d2a46f622140cd11aac8e0cc76a8ac7f8610a726055d7c0805a24d226d4ed70b	\\x474110d4cb140ff82c075f9fa9af4e1dd028e887974c0cb136d03694c0fffb68	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
102	intake	1	24	\\x	\\x01f7a852f80c371f04b445143b003800cd15c62a649e0785e0dc59e65acaa59c3c12bf23ec2da19118723a4f7e3a18b0939a324d73e36fba85b412e54359df53551b7796345b0b9463fef198d8692e62c7c1cc1dd728e8a1866f4a41735eea741c81f50e8e85f17ce221b822d3da58755b5881186d6f81ab6480edefbcb1b481fa6f9a6d5902c80ff80f070232a412ed6bf7daf40d4ba0b8d819bd7a9c0797cf76e5f907d8841230cea84219aa2e76ea09	\\x211bc3e99b7c302935fcd54a9c5ec41a927f3b4a1f439eeb8336040abea35422	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
103	intake	1	25	\\x	\\x01f7a852f81b9eec670ea7dccd74515133e1026898e3823b90a49d486ab88c5071ee9a1af4b0bb0ef885a8c8e7a2c7660d08cdc8c5b9aeff3e88bbbd98a76237067367ecc4a9a7e81383d434e4ec64c25a19ed9ef1930ca1e0534a88212867a8df40f336eb9f2a82c995b1852aa4e318ac1c4523b58bcabec4b03eac18e12b69cd05d76e30ab795dc382974e208bc757d5fd04d28519a32119f89bce411ab33cca31a38599e9435f40a05a0467e4	\\xa30ad7864f18e1195c459e23a8a86f49736eb20979e9ec6bfb5ae8d417e3a448	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
104	intake	1	26	\\x	\\x01f7a852f8b9c63fc9b1d6821d6149efed1e2cda4d812065e40983a07a6a2cfef2642663c4c5e8b0970917a488b2efb9d2a3d20e2347dd1e0f706c9f199a1d9b7383ec0292cd8648876f5abac9d317d1beefaab95c870940b9052c39f5aaacc3184ca741fd079d2a2faaf27ac282afe07c1f05911e60e4896b6018e1c88a6702382d771861683e11d47f3846012af0473db63a621b09d094f2417040ab45f24d04eaf99aeba415a7135ec1bfa39088d7cc	\\x0ed75c9bf259858919fb96b1ec104e198ff432a3353e21f32e8b826ce1057887	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
105	intake	1	27	\\x	\\x01f7a852f8d86b3df06728eb4cff741729c69659cf20970de59c62f7af14301909349bc1538a8a661365af3db1c19353b961f7531e5260f2d64725d3da69d26fc8f403ae971caede8861d3cbc7eb445a5cb20994528a917cdfd51fa8addcef68f1d317a7624b655a2c8ab0066e945dc3fbdbd48b146b6cc8cc87a139068be8b08beefc9d73390cf14c048d904da516d8b53a9154617830c0a133e530550de56200c9f46ebefbf4915358e1007e4ef5e309	\\xd3c8afdf67d499a4b34ddad03957bc2939fac5f47157785099d473597abd2c0a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
106	intake	1	28	\\x	\\x012cfba0d5c6857def25697568d2762c1aee553aef2b327229894581412cce0123dc70f1fe31ac692b6ac5396e51bc6561eb34826f578d2c4ce69775de71e2f89f3e8844fad55dd853c85db30da7da23f909ea36548fe42944131f93bb223fabe1879b7dc420da41a9c2c97132302e2926aeb490c2246b0b27f176998b8b57dffffaca6663	\\xfdb3468e7e83f59c58aa5537504d7cb9c1c667d80c10b8a60f12671f7c8a4512	79e3fef0-3691-a315-8575-44624ba4c517
107	intake	1	29	\\x	\\x01f7a852f859bd8302f7c807535553ce546a402c9452d3e7672a85a28ca6e5c41ca6d2f1e51ab7cddf3d14a940c9031b2541895cc3d7d1b9d742d434276a52761688a6a5e223619d65c882ff3e7ff7570d8f7858c0b32b19ae4e0a5a17fe1435e324b63014b604eda213e47d78e3a1c3a1908cb76ab7a90ce3d42c66f895b9304a37e5cafb5c9892b1bdac66e054ee5d073ebd71e5b9810bf0ef86b60949f305b55826326db2f2b9e97cb9cd50b57ca807	\\x197398ca32e6ce087fd96f6d98859fab534e27953237c3a6349a2b5324d7d710	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
108	intake	1	30	\\x	\\x01f7a852f8bc735e12eb7d17cf950ee6bb80626d8cc40a1784db804c8214e548c7ef6f932d37214ef60c8c6e1a111e8ab3d8c33694a8f33f01c3783aacb2ca635eb8223e8e2be1ec43db7054cb9cc9befdd6fe84f9300c9a347820247345e01f2bfd8357de07b409ff7b56f11e3971f140401aa34698252fc5a806a8284ebf93cf098d2abcf7d2458ccc6e56bdc290988cde085c8b8435085cf5b98fec963019fce04dc06293093b0eea2e87fad8a293	\\x8ad211b07567fa3c2106eea1db6bf2a17fcf2b0e9992350cb93d068cc2884a95	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
109	intake	1	31	\\x	\\x012cfba0d5de4becb34a945b47152d455d25f6585bac218feecc43827b86febb938e372e1c6378e5e538c6cdffe019c75e7bc13781030d741fb6d858e81b36819f209cdbc90e742fe43d4218b095bba3fe89456e84cce75928c0fc1fce59bce67a2d876a2f7789a291ad5baf4aa29227b002533dbc5b17753d4e1b3bb1380850f46dd0339c	\\x0aad773bfd13069f27c69151ce8ac705318bdc162e5bd354a91901f43ebddddf	79e3fef0-3691-a315-8575-44624ba4c517
110	intake	1	32	\\x	\\x012cfba0d5d67da757f8694f895a47539432b03726adcde024b8c071ec8b0c1a3bcc9a9a697cf11bbdf3e0299262dbb2cdb5f1515c4edd8b481c366d593dbd7d1c8c3edd55d5d5348b3c9bb98feefd53c290bc3945b551e083b05d030718a4096c41b360c67cf32fd9bfcd3a88f0e2b07357fdb00ea020e1a7133af9ad9f5fe5f419f7ce9e	\\xfbf1d8cd783a3f8a59f8cded8361858f6bd8ddd1889d395881b005b2ab991716	79e3fef0-3691-a315-8575-44624ba4c517
111	intake	1	33	\\x	\\x01f7a852f89899d5b41240306933d0843d4158a4c92ad844cefed5f2f2f59956f225a2c6acc98e8bff61e15b7c382d31db1abf773f76219699db408da0126ed22753b76b123aaa3e770440eac2d6924242a7f06b401e010ae82cd5c345af53ef6fc027fd4e5023a53d407293757f91cbebe8b3507669973874a9e8d4a42cfdb4554fd95c61d25248a7c200bfcb640375c210a59c2fd5b904c19a388d1feb17d382f56be345411f1c5947d535bcf8b295	\\x6fe868413838851d5d107ab8ca9ae41b73894e0ce24a877856907eb392e1e489	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
112	intake	1	34	\\x	\\x01f7a852f82aeb17e46a03b869678cdc1a850d7f92c9ae2eae2a8a44be9a8092bd19d150191e4bcbd1c6bba963fdbd8dd7a9cd489959a9a2ac017aff76fe3c773e9fd0a1db07dec288c8a6b340478cb93c49f6f8a8c8cbab479ba230bf3d2009f054d8b37a60d6d032f186ffe6ae9a20dd5053b0841ff0f55fa2738b64317b7035793d89fbb6dbb9f5cb9cd0d819e7e64ca758ca888d1a1d44553847a45d635346231ce4dc85fb17fe694fddc5d687ea43	\\x7d2d5476a183826982d454bdc660bd5924d34b6ccdc863b2281ef80930d0038c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
113	intake	1	35	\\x	\\x012cfba0d57e163a2e13cd16b6598494f808beaa2af064536d63cc129f4ac736385cccf2e7b052dd021fd6bee9537b903546b42e667918990f452685c2b8830fa45dc32ceed08bdeeda14ee555f21b074fe6fdbfc2d6ff844f1406ad8153f6409b05e8280bfcd3a80747db3619859ad823ae650205d322dc4847dc82da7a98166cf2b6193a	\\x4f030124e1baedb1fa0ff6faafe39f6ed11d1fb5c2065d1d0d5bdff7178f1646	79e3fef0-3691-a315-8575-44624ba4c517
114	intake	1	36	\\x	\\x012cfba0d5547697eea50c38065287f71b68a03ecc69d62b61e2bf9fdba5ed16110e3c9b6d5508647cd9ca050b71d7b3f91d9ceff72c1831b5a17c3433fb05cc15845a026974c10c828d718502189c9c55e72925a71af21eafb645f5409d5dfed748bc5db729758282ede214aa6119031c5a16df5d6e13e280cdf0e7fc983074541f78629e	\\xc0ebaa7eabd0457a91f2444b0b31e0e8ff54ffc0f50139d52b9f4a861f55d292	79e3fef0-3691-a315-8575-44624ba4c517
115	intake	1	37	\\x	\\x01f7a852f821e5774931d18bfead32d9a443d9abfd3811f8c04aaf079f82649931651b295ee60d133c45f3dd1e67d68c34cf8fe8f7dccfbe8e4c9dac29e3f11d5805a61527a35f67f033be143cb5a9195f871d070568f055b9f0ffcc4686790a057f1b7fb9f482f3dccc265316a393accf76ff3b5d7b7b584ec99efd16041d04768593f9f5d59cc736488d79f687799dbfbda3188808fe92922d7fabdb9f783438bc00bb9b1f4e860821428b48ce62ec0e	\\xff90b52bf746a2574c454204cce27ad29afcf5b3c1d4cee7456b8d63b2a6bfbc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
116	intake	1	38	\\x	\\x01f7a852f87b4648c55337c766b36cad54858d153a74ee7908524a89d06781742bc076fcb14ed81f525efaec87380e014ce3482a88b81053fc07b152b430c8bf5a5d51c5542298d46323a076ea42d1f64fb26a21b4559a643b30d83a3974b53a46b8695ea57df6b8742b4ef8ef9a32e9bce4c19337940f8596e74201ab0e44ed61ba046cbe7e64f2cdcdd06d48ac189ed4dd98c11817956bfaa0415a1b2313c1b8038760f5bec0a9c475a31908ab7b69	\\x0af2d76375c5bd205772e5c0b415f893cebb718ea11560a98752568fa598181e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
117	intake	1	39	\\x	\\x01f7a852f88670d6a00de33be709693671b6a9cb6667b276a65651504039dca344c9af3bdc723b604d1fe7a98f79349c136d7b7cb90ef6c02c605928b18d2aa08c42a34887ad6e3ab93579f18ff1177f8998261e2b6f90fddee29bff542a1d6c8795f3887ca855047dc8cbfb87ff460256675eeca9ae6323f9c65fd96b8d06466be6bdd83616d09d5ef9d572bb940cdf18bb1c40108b97a03712cc0085a0065837229876689abe54355c1bb7b98a31a2	\\x9223454ef525cc6783d11859a829fbe6b0cc1767334082e54854626bf57963ce	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
118	intake	1	40	\\x	\\x01f7a852f8f5d7f63d15a3a363356dd8a2d3ff3f0e038becb561e77e1a74cc7005c6d5d3b164e677eb29b6d2240cef083dc50329efbe1266d6ec38395a03ea2769747c6a7849af5ee9764b8c8ea39e377f07af3c37adceac852e4fb715814cae39426e10abe71fb2c1e302fb9bf71010665116d8649fff362e9c71683abfddf83561e206c4b42dffe8d324f67b62f5e57ec07b6d2a356934a00b09dc5d08fcf9b3f21e198e02c1d5b4d07bc7379ecf9d	\\xf46b09d1a64921e81c04885ade4140fa48b1f421c0a646936a59dcdc3a429c15	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
119	intake	1	41	\\x	\\x01f7a852f82a5765ca8b127e357a00e9438ebbc9f443ec2304b93a1f2d35df40a248a5d5e8e11a1314a17b3d1ed775000700579bbfa34f1def2728408e5deed62ea6f8171a4f118ab1d27d634e282703cf72efcc06f98b3035c2de52d56045025d77012225675449f969f019f34f062ce69f74fb67c968aa66f16565743003dc74973e57f60f38b658f229c07b5ae5b7069053ca62c3fae3ee9b277465438d9b5475928a691b8597fbf8ce6f27ba83	\\x53e849b207f5a8a5920b39521a69edc358855bf823a8fbbf4e564bbef306c57d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
120	intake	1	42	\\x	\\x01f7a852f8834a7d3f126d6afa6ef725eebbacfc4f9a34a775ea4bbe3c7a0118fa171e25ba09c745288dc50d2393807dc6b1dc6135ca023f8e5c6027bb4143d1a2bc95eac6f969e97dde85f35269e71af2a67f1f2233c7bef45deca2764ff20a7e487e707e72c8a17dbebb237c03cb1dfa449da102df9af60437300ba624092f4bbebb936f4c40ea817c74c403ecab13d31434dae295d0c951d8fed923512e181c3f71aa5efe387afd527f77311083	\\xfb85bcbd2a597dcd35105a46f206878d2707565860e4f720d64536de0e9df226	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
121	intake	1	43	\\x	\\x01f7a852f8f70b97bf0060f3b176c9c765513783315e05f254231d911b16032b092819b1a421667499769d1e397b9a0f50c6b2bd929c676833c1604960f90351b744e5f17876d80396fec0701c77569a9b53f3c8090383faa460cfae16619e4a6ca89072a0865348781b7a82cae1d9ad81e22bc41df8145e60d6defeecead9ee188df80e5306cac39d5206592fce07a4eb2ffb69cfb136832c5938b21850c6fd0306fb32afefb4a4bd9f6d631bcf6472	\\x3f20f233bdd4023b5a01cd583ccc1511c80bf7cfcaf5015354e314cf1fd787c9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
122	intake	1	44	\\x	\\x012cfba0d56d4c7d9a117bf658ca31f3eaf029a53db389ad514b70ce22a03d854b6f3d82f546619f05a1eab28179b19e785b8b2c67e9b3585993c246f816cb92061fbbf85edea5b22275c58de57686cf3754461c48285ef32a8c39090f8037d10e2197670d7f294b105c26b2f889494df5d3f19d2dbea5de0e3b72b8242a850b59bb665e62	\\x17f9fc1ff2712cba6e6ce3ed2c7ac05a6f48a31a120dce9671159304f49dd080	79e3fef0-3691-a315-8575-44624ba4c517
123	intake	1	45	\\x	\\x01f7a852f8fa8337d2784163e44ee41778ee861f62eb9c8e4d73fb2e0347fc4a1f4fa852f84ebcc111dec8b196742d1f4737fdcf057b680ce74c95482601c63e854f049664061f09b730c60d712ec9af218f63b2c453cda768ed2d09445b140dd6a294029347677064e0a12d1f1927bc769a041a4bbdf50a7f4528aa14fda5111c98ab0191ee5e3e5f881dbecff2cf63e9fe92b5139346e4f2609f21837c5465e56600c7584488bc900d2dcb3b41280013	\\x35c598b8f7e53abb0146d8b6e86b642b15c49ddb1625b8497d11c4d8a47d1073	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
124	intake	1	46	\\x	\\x012cfba0d58dec85dfa909990583ad7410e657caf7ea06545ba0a1ccfd7c3d56a53ba6a03f7aa5caad268baef2bc3665cdb0a717ee64c9a00e408b23fc9d72f0cdf057308fef3da258cb9cee68d252b97bb74da2ad6017f2f80f86dac2ffd8efa1cfcac8fd2cdc2dbdf823faefd3ebdc0cd45e13fa723a2327673b74bcd5a2d5855840ed93	\\x241335b49c520c2728046c91498d2493a37ff159c8a03982424585b3f234309a	79e3fef0-3691-a315-8575-44624ba4c517
125	intake	1	47	\\x	\\x01f7a852f873b3f29899f6693acb92df313d1944c07fab146b627f3de9eb20d43c0a7aaeee4e8df7234fbd506bef53449f9d80b3804c551d91576fbf0b06afef3d6043f509feb3e090bcd61cdd9ab2eb78eb4b7724eee1ace5749c2f03e4c2ecf5c321b5ca8a8418e4acf5cc90dbf658b637cb084264f3c659f10ef74be1413cecf914a17936ff3091cc64996b9903f1d27b4a4bed803501339ae79e4375aa3ffd8afd6ce8b919ec527404e4cb9c72f8	\\x6f2cbc24edee0ee0d001fcbe7f76e018a452406cb65dda28fb31fa0bf965e1d7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
126	intake	1	48	\\x	\\x01f7a852f83476e8d38685be7d675178a457add362162acef7d4caeaf5ce34456519a137e15eb57118a91c95c6a5b04bd26f418013f479cdbc2fbf9dcab42b266b9f22d32a74ef2cf1ae3ebd10b3099895b456df3ffb621d06c9f0fb264f24ffd0ed4af87ecbb45564ddee2b467752ea5c3f0b7b3d3765f23684ed6df94013a49fcd168bf7cdfa2fb122efb6966c8d02f16c02a89d78a388026c7587a332adb92bc716cdd3fc4b1d9c0518d90c5ac2daa482	\\x05295d96bdfab96bac0e2fc822eaab8c826bebd99bbd0f85402e82f0e855b4af	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
127	intake	1	49	\\x	\\x01f7a852f8dc514412f3701c8652edc3b087df42ff22c83e5da16123089bf312dec872dbef37e90fd1121201abad67698bd436461d6e54659192db8c58f9ecb261350fdecea8f78eaac9813f45d37de79598139c154ed4f199004af2f21598dc3896edac164a2ef216ed3801686ee2743bb07c248dbd102f66b080ad3add9b4e0b0b9613b6bcac556e1be9e32408096dd41ccc31693f363bbeacfc523d2b69eaa8498ea635e7209da32d64cbdbbce0f03c	\\x6df4e6c896b1a0d49911364bfab1bb834105933eb2e27f22b9d4e997a03e7167	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
128	intake	1	50	\\x	\\x01f7a852f8d1f11929294cdfdf6c5e01c88984dbe0b76585e8481186637aaaa2de3b35bf1fe07c1ada1c5ec20c66cf085066d917cddd692374fa12f0512fc287937f394bb9930e1276b687bdd78524f845cfa0ad878fdbc67e9879907585e05c4373d8344681dfec6fbb18d7604a32cd8fa7ba28aa7480bc92ab5b5c45fa4d78290c73e82b23949334161f9faba7084b29981e70f949f2485d647d92da901445a7f7077429c09031ac472e2245466f299b1e	\\x6c4c7015e61d66925a56ec2fcf8c51a6403eebccaff67d2bb3706e2e0c5b9768	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
129	intake	1	51	\\x	\\x01f7a852f89e54f82401fe8dcf163597acf4aba6d3de93f8f3398bbecc7e883633757e573611019f01a59270c0321494588b08b211e1cdad94e819ee77f3336623902db5328a92666315a81220374b680166467c90b556f3ecc7b23f23abd301e30b02d2492850ff1ec408a60525fd4e584e0ec95b3d36e4eae3a7fd40db0ea6f3bbcd62e0070e7a17d90af3a1d331c53d5826a3bfcace00e4376ca96983b07573aae92f6e1f76d405bf1f80b20e36ecb09b	\\x4ce0e2d934c349e5a6191b829f3c59916056427f59ec107ec9e25883a1646f5c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
130	intake	1	52	\\x	\\x012cfba0d54eaedbaccf464ddd377019ad8442d6e8b65fae7676f62cb3c64f4286ca47ca94b5812adc272138ff4e5c2bec2932dcc9be2bfa05ec12ff7ff24339287602be2b898d71b1334e8fd4627536cc849819294722873320d01b736c2c7f01aaea8ab5bbcf688e27eb624871852e2b66d91d1677f4f9ef46deb17efce19271dca122f0	\\xdd52c9801bef26bd6071fdb0f3b2de33162b3eb72ba0fa9489444d4d9bdbcc09	79e3fef0-3691-a315-8575-44624ba4c517
131	intake	1	53	\\x	\\x01f7a852f8ebe659d8324f26418e36e88f7d8397cae19914505327bcaffe977c2afcc2413c86f44110964009d1f57aa8994e8f15804d1611af22858aabde495685bd94707b85c13d278fd2a60d3efb11f3ecfcd7428e013061962ae6e2edeed040619bc5cb1a14735bc2484b74d6be3266f0ccff19ff779599628a410c5b119595a098d62bc04b75ea2f4d4567725c1d7d2f36f7fb0d06255b00ced515087f6b340e88981c165d448639cc278d40158e	\\xf5bb14cbf8b15dd1dc386849e50e86952bfbb7c880abae2a1badcb755f3a1dfb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
132	intake	1	54	\\x	\\x01f7a852f89e8897d3c87284bf665f14d0f033785bd430dae71229b3c7b870b38ea351712aeddb28111be86b38b7b4b4d1dae731d73afd637d4ec29c00ae6434311760951a74284e72a72c1ded3ec97edfe57eb7c4d16c7210c73d4e3d292d44ec2500abc7ebb9841f1f944d2ed0bbeb8d7f1be42a99be055db40b7f2d6a0b7df6c8145e2129b1fcebba76e3f2657094e378bbf402fba57c4dd5f1009719f3b23432b85b63d4740f0065620db734a65937	\\x7ab496f56dadc5bc59d97112260cad4ff71b1170d94ebc66e62bc8158aa2dceb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
133	intake	1	55	\\x	\\x01f7a852f85035e4bdec383e1db8187f40a72df43703cd094a009ce27a8ee06714026269b7ed83883885dfa2dcf723caf007e9f2ce6449faafb830b307218ace75429577ddd3854593632a27b0b74bf62e73215d008b4fb8678f9192225173c2289caac88256fa208d522804be77244cecef15b5eb9b15bfe7f50099b00bc4ff8e02c673a407b8d758114d75463b1398f4eacba1a7722faac3ed8356c09f12bccb6e6884f52d6af662dd854ccaf0b5	\\x8525df36617f7cafe1c4f13e221b292ed06f26844de49929a142e3e74858a6ad	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
134	intake	1	56	\\x	\\x01f7a852f8cc7fee381ff1257f56e358e9ffcffd7f824aa443f2cf1bb838fbdef1a61742c3b0e14f5f369278d3189777608fa7d87f2c6314c713ae7a09d061af5a21f8595dac5dbab9fcde709932b072680e622e0b011218fc0cb7747d961b39147232b998c7a9ac25c6882c4a0e5ebcb4b89f9eeb8241f294fac2e51dd8835bc4028cc726f525fba1af74aefd4ce52f36291c977ad52878aa780d83d5cfb5cbbd4ad0cfbea79338d630c956f569	\\x0262feb59eb6296a57205cb87af75538b3a098008bc21b42cb47cf61e0e5a83f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
135	intake	1	57	\\x	\\x01f7a852f8a843b3c8984f56cf1f58bfaaae40348f79a4855a73d6780cae179f9848f277c81a28fc689d3c10df1b3a9ea14b221be1be53cfd23535b0d3483ca09f65a8c9af2c42978fefb1bcb78e44f7d12a038774f09942d8d0cf48db6746ecccab6094a02525c89818d4937e68a8585cb860e162c6ac5665c606e82e762582ce4eae2fc2c7491bf5d586396348fed23eb4006be3616c4ae1f49ba88074344cc2af3eba420430379e945b3e6aceb47a3b	\\x8210395ac96345a67296ba95ba686c08a090e211b6df896eee3b40da626dbacc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
136	intake	1	58	\\x	\\x01f7a852f83f55e44a04ee6fe9b83b884c7dd883696ee1278acdbd6b124f94407b4e10b9b267e227121ebc88a9a4eff7f906ff16654e455f6777dcab285e4057afa135eb0ff1d62dee3f117455d09fc0d1ab4b60c9e1340856c6d8aba5fa8f23898011243dd662d5d8572da4736c89034c0ed5f4964d21ebb3387950f2a1f0d5b3aae704b52a868fbbec3529bb22c5b7339ea5935deb647f99bfa2da148a23f4f128b673191c3b6357dc25d1024299	\\x789e20120f14e3fce2512d1afe193934774922500901d4e57a13b0ec887e4102	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
137	intake	1	59	\\x	\\x01f7a852f87966377b81f89269e4023a9b8ce7456510af093fa5199f37eec968a836e58a1a931f1350d9aa56bfc58d4f240570fa45db53435cf9d9bfbfb6e31da7a6a0377f303f9bc0c045a1a5b60d1393dd2a0b4f84e9fb3dc688c5c45b5d59b8720e63782c4e8026828de4fe396fa78f05b6652937472302c1e5ce20b5698cdc3932688b3c9c5177e5a7509601c872e7c99ef911ee1b9cb4b1093e4bf355609432a32525d64ec742028a30a40ff95c	\\xacee5c08eb773898a882dc73643258c7a9832e92f1b1fffabde8e39cc9c42270	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
138	intake	1	60	\\x	\\x01f7a852f8ad1605271d37f19bc0fafeca4f1a64e2e0d6ce7c0f35ef5762e4c2d48e3612079e678e189c226b099a8342542806c4e6dc35cdd86ccadb8a1adbdca248b8d4be3ced295013155db10f4a4618994747a65c7e823c0872f4d318e6f26db20cf0f05a32a3c5dc49742b4d4b620394fc118b5f0440f03b7b9c705eeff3ec85f31401465c9cda3b8b85025d49945c9b9adbda27768d56111ac3760ea408c3e9ca97c0895b96ef5624d667162570d3ec3d	\\x5ea92b7ec3ea5a3a7a59d3ac8d53cbaa94d976eaaa2ecf1e5ffb94fa4c82cbf0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
139	intake	1	61	\\x	\\x01f7a852f8aa51552e9665b8ebfdd72d87f266fdb44586632861f28489524725a51d1f4e945fbbf95d384eb4174216c2d81344c368f97339ae6b515333c91dfc6e6a30f071a8545aff6095e910dde885a946860d9d1d53ba0622d227df4984e56114317e7aa41c65b3e079267e792580b5d600f72557074d5258763d746b0dc17bd41e82f20880689594a87ee60b1de287234e975ac3e54abf9b761eb608d08eeded022972983db9f15434712525c68119f7	\\x35dc0334c1fdfab5ec18621c03480481688d8f5e08860856ffa5f6d3ee6a952e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
140	intake	1	62	\\x	\\x012cfba0d53711914edaf12e7f36670179ad37d6f1aaf58256f63a368e12fe588a7291cfbd322d7852faf89ffe90b88e9571c039b7881f2dbee4bc8f9d0ff887766f97e5dcb723ea7b9ec0c449b77ca8f5cd2d9b5880a1e8941a761312e062e61a8199b5f6bdca6be94f2112cf96fc71c86c25d5eb78dbce159e739f5a490ae8efe4ffd884	\\x9e793f72900a5d1901dea038e89d5decf0f14dae15c7be9cf729812c033afaaa	79e3fef0-3691-a315-8575-44624ba4c517
141	intake	1	63	\\x	\\x012cfba0d5d348352711b917b9e732edac020415002d07ad19bf1862ba09cb85d0f963157658958d4de91c0d472d570ee630ede651e77b19003cac89f505702b6f71433d39bf456500d40d8c8461dd1cbe820d1459a098eeb932dc457293df196f38f944df45e3d5cc7ebdb91c514584d822b4c6ea1af03182a1fe96a04aa2368fe2374b2d	\\x7f9e95ce345c87ed1418f2eb9ddf82c20bba563010858853e3173e34bbda8d01	79e3fef0-3691-a315-8575-44624ba4c517
142	intake	1	64	\\x	\\x01f7a852f84f0a8ca0aaad7e64b01cf41366897c493834eaa1095eca2c62df188a2308ceee02045e00d01a1936c3cc51bac1e805ed772b94de3a91d8c01a5c07bdf242208dcf90bab8fe0995dcd7dca731a221689370a6f2d58d3f0d104d32f4e79476276d2081f8c8e34bc4902a8553f8dd669f9473858e2e6a1b3767082be74960cc68a0c684e6b72f94101bf6ad6fbf843905af573688ddcc544068c55774c48997017e82c61002fe688eec121e0c7070	\\x8d89f4faf55eb896762fdf2b5adf9355dfab496185d2e2e8ecb0409f0efac8ba	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
143	intake	1	65	\\x	\\x01f7a852f8ac3604a210ccf64a6f164e860f6482f1497203c99345b6b2f5f86c54b2b8c95b9047a4ae11daa07ffe72ec7d57b43317d73cb7cdf2598ccf40b1106e3cd723040fdf96ad8e84dd831d5afeb281b6431edd7e605728f910f23133435dfd2e7f3d572f41a7dc4e4d947b666e1fd29c1825e4c6d726daf7b40f703f7e29fb16aa4a948aa4b3fd48b8c38f8337a4ef444752096804f0b5aa9295a667eefbaaaaacce4eb130bbd417d9bc7e709a66c6	\\x52c98bed12bd0caf409731dc841e7d6d0fe5988162a32602e21fc1472bf79223	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
144	intake	1	66	\\x	\\x01f7a852f81d8ab2b2de527e5a6d83b5cdc4f147051e610d60bbfde23984f98aa244f51afefa4f5e6d17143aa0ac2b934c1100b9161f83c554c00b032d43eadffc66afed7b6ea9e86fa5680e3ef839b668d944e5f6d42a065555efdd6ad20ac2d18f6deacddb07f4cb356caf402630d434ec4ba207b16aaca22a121a85c8d5fe8349a4af882aa6e502d8b7257b1999475770953fba4ab151e0576c86949225870df65b0d8ca18cd227bb0968f9743460	\\xfe89c629aa0c26c6f1deed0dbc2adb33dcca1d45ac5c5bca8438a9b6f91f3af7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
145	intake	1	67	\\x	\\x01f7a852f8e441f4c86bebbfe78e9087a768b33ea52cdd9ddebef55755dacac89859bf387b82af58b77d504e0eb31264179e17eb0ed1bd24c815ceab251ee021c5b45922b467f8ac554c349431787f180b0b39b024a75d54b63392983377a52c89a932f0722a6ae0368e84005a8fece5e014bfa6e3633728fc5c6cf0430473776a73743006d981bd330a586ce4f1ab1ec34e6292c478b77bb83941ffd9ec7a3a54f67466c90e271378cf844be4f8f2	\\x1c1cd47658982da711e8dc06460da3a82cfd5bb624d0063c37e73ea93aae0160	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
146	intake	1	68	\\x	\\x01f7a852f84a0ad90e1056375dcda310f5b375cc34a97a848df3af05fa2f0e609d518a71231658f4d40d9b32e90a71d4a2564ad5cace5c7faa8dfa094fa8cfb0e81b435ccf074e7d8c40dca0293e11350c6798dc2b42431d7e7404b2bb675e5fca32c35840a4494420a20ae744eaac4940da9aed47ba0c768b78e895e57f93d80c23a31e85e95eea789d259e9a99b73d7f7812e51fab389093d2abaf447f35f2f8d05e1a5323975fb3f27921939d9da22d5f	\\x54f899da43e300eb5c735b3dab9ed0324ea6ad102003ebae6d079b58e8f35608	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
147	intake	1	69	\\x	\\x012cfba0d59fe34969dba8b28fcb5c48f1920592b8d434f50f06338224ffca64d9e7efb7716878d90fa3d96b62bb904a7eb4ec46c72f8b2c07bc98a93876b3a664b8304be55d2a3cf8a304a1f51d558a9b09c79058137d86c734f855eb22084597b8f26d5620fd040a9c4ba60865e18403735467e6b1d4c7ac7c4f5b916cb63226a997ee70	\\x071714ad897699f546e4618680f324450b287ef311296c1d6fc25d5a625d0cb9	79e3fef0-3691-a315-8575-44624ba4c517
148	intake	1	70	\\x	\\x01f7a852f87cac2e7f6f5e08b041058c363223a3ce082d489f657e77b09def4dae8676fa07840c7103e7f8d0ed1a44c39e48cbd95340778c68426742545d3d58c7d3f802f1e3250491b34b321caf59a7c82e2f3731cdd5cceb801deb0605b6d60d0e4eb405411ee31892789b38797d234b525d96fb988a85d6de438d8e043e4e7e0a4b931625139c8c7dd1ee4497c0879e03592712c621b8a32fbb44062e4ccf7dc97806206fb5e8054aaf32632dc488	\\x65bf38c46495cfcaf99c4a0f91dfe2938ae68a4ac0cdc4d31109b1823107f091	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
149	intake	1	71	\\x	\\x01f7a852f8c79996217433422ea5f2b24f367ae70627719eeee8ea8a512f6019cac2f45291104979279b49fcd5ec89bf46f7a2b5e7401d2b6db63a7082d63b3c41595588d27425741c03ff05379340dd495a01c3e54a9d06712fcde21ddc74933763fa1fb4ce51d86b7dcefbcae724a7f8369a0e027a9fe0a9877cc10ce16a712fb3f30ea8233c461b32fad8686ef46ef1978fe2f2dc6082953c91b72bd1316516493db34ad28b5b17e1845c70b77b84f4b2	\\xd12c9a9c54f86d22bcf2abf98f1aa5ba8ca6111425665d791b5bc183d2ff3b4a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
150	intake	1	72	\\x	\\x01f7a852f8283bd0347ed508a7b9a0890efd1c3346930b98761d8ed63a9cf875041aee6068d28b3e1206a7121169b60fac92854a4f1e5029c291d536c807b6657ddc7274d0a59f5899a993700a4ffd11734f88d03809ea96006ecef3582214e7c5147da2fab2e5e0dfb8b4e695ef49ee26331fa91aeae26f09d044e39b1770b28da58bebb78f727eac59abde740c6c0e73027b34b0c50fc786e66788824404e7c0cd2fbe19b803d1dc9631dc4bca9c2b4146	\\xfe3331f7470e0d649e3aa8cbf6daaf066ad8ee369834a41fce56ef4cadfff91b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
151	intake	1	73	\\x	\\x01f7a852f8ee11d6aef357efe004f68e5c071990d46b0a4b5084a168c18c83eed1e46bbcdb08002b0e44eb8d678363ab69449ef8984645916fdf471305d6783691e33868186a33b3dc260a7a888afe23a74ea7499fae19c8d01c2004ac86da25ebcb6addc4f9fbb3924583f1abf5e010f9deb4b754eb005db560da02ebc8e58be5b53d95604401ba6f0030f2754c9652268317f4d1fb730d84c447e2c4a5e7ec3b28bfa62c999cfd9a7eda76d9da63a2	\\x909d056ef98b27696f7bdf6e143dca94a3a173b4613b37daee183e6677616d9c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
152	intake	1	74	\\x	\\x01f7a852f8fc716104c3697709a3646ff361badf8ad8d39c48324a7ecc45cf48d05e2d29712a995172307ba9e501b418bbea9099a76690500c3fe6f6ee439c85d1a31e914fd4c87ac7ca8622131048a6979448802b967587a31e84ec3326082907d15fc8a873c1d2b0b01d318faa96add3af4e6466e246e39fae4adfe9efb712d8e89646c6f9d8d63c7ecab3ccd63edba9af38d013588d7e2bdf88d3b6e126c570f937141303ddbe68698e8c72a7d603c735	\\xe0a40c4d2b267f4bb12bfc1552eb3be1b5368fe19c50d65bd2108a182d64c05a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
153	intake	1	75	\\x	\\x012cfba0d5890155c89ce418a9cfcfe35a87e8151e9faa23643efac3eb553880f6d3e940b15db22550a0603a7a18c3e3678244d688481922fd4404351e4b81e1630a3fe7b80a91ed1efe5a8689f5567ff630c98c3b6183dd67e729683745938ebd4a5a813e80bfd19aa7d8f1b1b2b0ab376f85a5dd0bb521c5227f2f985043687c2444bd66	\\xfa94cdd6f93631c302168e07f98e6b9f1e4e5e41c564222eb6cd02cf05667112	79e3fef0-3691-a315-8575-44624ba4c517
154	intake	1	76	\\x	\\x01f7a852f8c79d1306961b4136ea2e32dd94fee07575c9ebaf51ec8c748c3877722327c20d460361d09133a580d01f6844eee43af146faeb87bda68b76c6aae4524b6dbde63477feb45eade8214080cb374534990fdaa226ff1ef894809bbab551420c74b68325203573d8c52320ea58077047a6760e005ecc66952be5a57df4ad5f67f05a0f8bed70658b3635dd9a6184c6330a5e6e1fd54b3d314b663864703516653c21a6cd8456be5fed7782	\\x47a17ba9907adea143072c7788851fd92f86f78a47d97982f0fa06b457ac658d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
155	intake	1	77	\\x	\\x012cfba0d57be0927bfc15414d596d3e7ce49dd20bc10223676c6646cf0243d40fe72c2c5c6a4262ce9b92154a4324be7e2d65ca07b94c4d4bf29d4d2fb388ac879b848c48153c24b3bc5162888794b4a83f8ba34d6715406a81f0f495937089c87031bf54031104b749f9d75d22c7e921253a3342c29654d43578e6da772e0259acab59ea	\\xdea8b64dc4b3a35f5defd55f9fbe3026a8ffe87ab566a9c92dbd42cb45262fa6	79e3fef0-3691-a315-8575-44624ba4c517
156	intake	1	78	\\x	\\x01f7a852f80c38c357c658dc1efc4a9dc62843e07c6c5ff1ed33c174cdb4e6e1a23fcf3d3e98b7a5d037657c236d2bb04217429c9f059be470bb11e3e0cfb13a61130b440fa6406e818e661a5e6ba707cb63a443ddcd6721afc584a33b7af767959a8a944a297e6399c644bf2f0b147f4940facf1439f3556377ce0dc85a85c81aaa4f8a7e7ab2f1eef5af6977a137a15f18c704c7c9744af88125b65cc9db1e2c9e0950315b83f044882dc6e3b5	\\x45de7ca2ebe072c45cf41d812fcd7224ed4638ecb7ec28e5eb9ead69f6d5aa66	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
157	intake	1	79	\\x	\\x01f7a852f808fc1470092fee5996ff85cf0ca682dd52a61dccf301a7cc805f3e73fc41b6f34c0619d9f863d1cdccd3312f6816bae47a587ba1c8067611ff719ecf59bf18b981ed44e9dc3235dc9828ec7ab88c6e9e33887a04b190ea6ce2da6a36a58136306e347c838840cde1770686f732589ef6eb84010a3974540e87cda1793c0535c83340818d9fdc58e7077ca1bdfc899b5811f3acf4e11680789d962309ba0a1fc46701c2b458c22889c9	\\xad71a412c672d99d4d8a579eca980e619d53859b64892599ce1373be8885120f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
158	intake	1	80	\\x	\\x01f7a852f88280ba701e8bd9b0a17959779b3434c78c29b09f8448d3847edf7073b273620fe948caf4edd68c41b77a4e54d485db069c92745ce61c133228ea2991dc7914b5ed6566fe948c2b8221e5b661721dd250d4707abdff0f12ec25ec24bcb3dc8c7b35a6c97965b7419eae2e046c63169b53ae5148e7d194c6d9a3c085f5c1e208d6396ac5bb8d286e47a2b1210445527ca4ae0a8df20e4074c1f7e43d1536c020324b35a8fa3de688c6a1e1	\\x4138a9d17832d73e5e60ea0ae54c00325d6bd2415b6acc30fb0e1fe4ea2bb6f1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
159	intake	1	81	\\x	\\x012cfba0d57caa54540d320d337e401c0e56ef5598af77647a13ebf0efc7a434a693eb11899066a16e914ba36ae7270dc28cb79ced09db482877204d33ee9cda75594b19bab8b20848024b2d1377cc4448cbafd9fe794cab1c6caec1635b7bd266f22767b2803dd8d0d66e365233547f60514ab7c8500e1df24c6ed1c93214e5e6ea8a7c1a	\\xa386eafba949020aec1c930b5bd11d7e4d7e7f69fd00f0f98202f0d260538275	79e3fef0-3691-a315-8575-44624ba4c517
160	intake	1	82	\\x	\\x01f7a852f8a69fc0fd4960c43cf0b241a1d5ab9cbe6f92f34a050ba7ca9ee0e45253b2a2a710db824e9c4194fef895509da50e18f5c15157682c942ab707ead6386045f082c3899a0e8d6ffee8be497a5489b1812a6ad923b969fb46e623e508396fcabf469c8368779c4cea4f86bae17306f2505359d39eae015db930ce27049b66c25c517413e79c37e0629177537146f5b81b64df213d0173d604bdda57fd2beccf456f594ae5ca0fa49253ec8661	\\x27d5af420c165309dc4a3e85ae97f37967b62dbc98a4d816bec76038763a4539	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
161	intake	1	83	\\x	\\x012cfba0d53545f05a3b720243b29640432d04e790c04008f93a3e276e374b227eedd5a3e0a42d31ad3ebcde07e70eb874c482f1a39d0de64b349e1a6fd947f9dc717a308f020b80944f08d8d31c37c02ac7f0b2c2471e0f849dc7247cb3a58ced6a8f79973f32d09e7121dcd90b78646c9b0f2a166c94e7215a0ede53408942edc1fca20c	\\x0140b290611c744380e61c0fc6548e0f8aee7edc2bc463851585026d3aad69dc	79e3fef0-3691-a315-8575-44624ba4c517
162	intake	1	84	\\x	\\x01f7a852f89918365ebea5b96cb399647b518da5359335c9320f5a46aef5ac371b4e0c4da24b2b4c078e146f7c2b8d31f0572414fa5d7ffb1165ca656fef69342157aa99110dfb144d2a5c8d00f55156ca4e5e28a06084afff9e958cc3482230f3d5cacb1689ade43c8440048b7fa78dda340cc822ceb7dce183d37685bbdcdb2139c7bbea82e82dabe8d935dbcf77a739cfeebc9058775d7aa6753f5ea9a864b60b908555eac4856c2f1c3c1a88ef2919	\\xd4de1c441deaaae9e5c98b063124670ed3fa7ad2847283a58297cfa6f8c85041	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
163	intake	1	85	\\x	\\x012cfba0d5f60570db64148911f220dafcda0bc1d5e7522e475b46989dc7f824435a3d21554c9ae23d3b013ff8a8fe4dee21eb65e23a731aebef07fe4168960489f81fd3c4a7ceb93b114d7c5f844223d48c3676b2dcdfb51578c805f5ad9d98ba50901500cb4a52d7eda0edc3de1c1b536e3964b7320718bee9acdeb68ceb703a558284be	\\x2c829aa65feef5ddab67c00cec9a3f2b7faf488cb2b7964a45970a4a0d260c63	79e3fef0-3691-a315-8575-44624ba4c517
164	intake	1	86	\\x	\\x01f7a852f8e50ad394dbb75c0c51ce39fd4b27b18d4ce2f873bbbf9c7bcecfd0bd94d55a1968979cdee95b7e758440ed055eafff5829ebacf0c27f56b337d053a06fc9d235cb3b77d379f965254d286ab4f84b6a56a13c83d797fc127432cef552432f73231f2a3dd8861c4ca90e0ea6c6056ea3d6c8fd83c88b1091ad474559ecdd1ac9e23d84ceb4772420583b2546fc98047066a253be008455945852f8c62cb726f87a7987b3d988419b0b623561fbf2	\\x969d2618cd23a44be93b69c85934188fd4228cd9bc14741cd695a262fd3ebfcc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
165	intake	1	87	\\x	\\x01f7a852f882ad41d2b8eb5bf2c3c2cb371be36b81158a4388553bdd9e4f86716f0a6083b38682d2027a10863406b3590913e38ac6a6a06b6aab3256c5b0a9c83d1356612f4b8164b43770ffd62987d29ee3a7ec4226832dbc70c9e8ebeb68f0e17bc7c03923b3e58a9b47878ed0004f89e1751a99abc3e3e5f6ae249e0f3d4737c36309fa0f09ad690053b7ea3718dc012363bd025182e01b60f7b478e71cc171487773ec899b93350e2e1a29168cb8	\\xf264d83b7108b5df9083e3e263164be343dbf1c30d201823caa18a69045953af	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
166	intake	1	88	\\x	\\x01f7a852f8f358334ec522b1bec7c75eda1974e61037d456a49bc079412a6ad933ace0b80cf807e37d500780165ec9bb74b60611952c62df792d713484ebc18db6b2db99c9fbf4f50e1525b60593ece3fb1e7807f1ba08a42769871358e3fae88a1ba2a87042e2e8cf0cc7b103a1aece4295182d00f00143ce17721ed686bb445737f0e6c4f322d3041215c87d240851cf359551c60e5c27244a256fefc71250015cf9cc0da9e3fb05732424de23f846	\\xd515fb34c2d0f9b1d8a1bba7accfafe5f855d152e71be5b35440744860bc6e96	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
167	intake	1	89	\\x	\\x01f7a852f84a7b308b0750c0b264316992f83163ad2f2620deb711e2a161c76200b354d298f86eeeff71a1829b4d44dca5a995460c8b98da056c87629026ec7966dbf25734e04b098f4d2604e1f032759fde77aa4ac62ad1d61a072f7fcf696cd06640c080c8d559e2c616091cacda5cab2f76e8ffbbb741ba566b23a4689ee50aefebfddfd01dc1db062a2ea2d382030482fe2a6bb5db9ec2e36ede35593c35456430a887cdd58a7aa45691c32e6e2c	\\xfda9b7045a92013f6ff9a9c0e71eeebd8a8c3103df27d34acea15ce4a21078a5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
168	intake	1	90	\\x	\\x01f7a852f8a59541e52096701725c5b02481f2de136a75d9d5d76292496b28f2e1742e16be60e2dc558491571c07a2dc27e8f85c7d3f234bb06cf861118bd5686e760cdb1ca087c1d7967b2944bbd1a23e728463b570657f9ce2083d1f100508cadb17d51a560d4441429e140f48d66f1a142a8ac6ea885aff5fd954544d684318129cba617bfb75da67e9ea4773c9bcab2e82d2a7325f44349ee49a688a2cec551232dd048c2561ba3b45c552b2a4a287c596	\\x29f9ef9f9d5d0e2e4574262654c536308e371ff37cb9fc88dba68b1989754e4b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
169	intake	1	91	\\x	\\x012cfba0d57707a85360b2087b3c12bd00bd03ffcccfcbded3e947d817618bd4e51a4493a3865114213a1879932bcb25043db93e6d321159dc0a013ea11f858571d5cd01e7b6b01b9437bd623980b356d00fa87bf130ef729e29e7cfb7893f998398f60ea38f58183f338de711403443db30f62bf613b16a40860ad852015923af55bdda60	\\x6682e013fcd97839b35d5eda9fe68b02ba41a548903266e68b5cb873ac5cb271	79e3fef0-3691-a315-8575-44624ba4c517
170	intake	1	92	\\x	\\x012cfba0d57d09fd6f3bb2cf144000c1723520b50d4db13e78e5d1ce39f30360bb22a4b69bbb9ed774a3abc19972f4d6552ea6fa4a5a670d38b05180ce2dede4963c11e4a55b1a803dab86fefb9946ad298f59d7b3edf30dcb34a70f6e0a534ba1e22175d91df3bd6d2bcb99ad85b6500777019d4cf79a54b3bb909d3d3b065556d1acad5d	\\x271b6353c69d7da301a28383cff36711effc26819b737958095fa53a0a03a6c9	79e3fef0-3691-a315-8575-44624ba4c517
171	intake	1	93	\\x	\\x01f7a852f81ecbbc23fd45ea279a0c4e0768766f08355c36a879acb3dce7648c95f3c15ce6d2aeaf0a19077102c6789791258776199654a9e39c296469d7eabd1bf7846a32d5afb8d0317cd681319b31fb2ea326596d9d1fcf4fca9ffcd05b669486cfd09f0850a4333ce9549b11c52f237de8dcdad7e3a8b25093f1b9963993e99ee83a0566bd3fcf83236b5f2efdeb34a4e8a0485b172f0e9af127561af45b798a9d2d2c8a6c48fe38a0b3ded5df12	\\xc6a1acb8d8d790ddb9f8506bea3ad8be82ff8ac55e32392675dc26154612fc26	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
172	intake	1	94	\\x	\\x01f7a852f828a5272b7bdf49c38287bd0c4596081f14a028e3f5bb501b1a4fa5a1512382ac925668896d1c383c0c817e14b72a5ff1913f4386aa06413a72ccc46dc7dd3388bbf2f818d3d2855536db07af97034e79053274d5ba07df16ed13a99d187ffa65339f459d36509fa870fcc5c2d6e873c16fc4b840fe6f1a6a05d9e87689ee264959771fc796b5ed64ab1d305333532df6947d2fae9db1e53538400665dd82a589406d0ca0817e54edb0429c3e2b	\\xf4e809f37ccb59f3ad0129c67f5a4f8e918165004ff9011b451515c7a794ccd0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
173	intake	1	95	\\x	\\x01f7a852f898ec5561031d274f65d411fdb1bfff482f95cf2a204fd90c0901fab2b01099d435aa95a117ab17cd68b2f3d433d7697112e55ddbda77eda69edf882ee74aace60b687f4ea7e9a199901e53b7a3c4c39c5c2596180b8bee2a9eadd5606810dc35f5f26fd172b8f611d8c8b1ea6f29c7472999d011b8ec72e24c050449fda81c525fa69309a4e545f1f2f17c3bd10a075d880bfbf4c56215f69259ab71887eb776f9a8d5a2c6d083d6de2ba7e358	\\xeefb1182683715100afcbe24a22701097e6bdf91f8e5360bb46206d9000e3b17	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
175	intake	1	97	\\x	\\x01f7a852f84a85125771ff69102f4b92380043764c93dd08b8e849ebe312fcbe02974c08a1f13597067e3501cfe784e8088bb8536c970e70f2fa119aaffabe96aff9ec7c543eee9e6ac14b35af0e2069bc71bc536a5af4b195c47ccbbeb605bf8195501fe86c3c9d2ecdf92b47edb14cf9357003298c0f05b3b27624beed23fcdb4c0b7974625e131629e01b5b98f84037a2e085c3e454e5b411face5adc172c0b34a95749cf4e235a6e62ccaa34c74b9652	\\x2f3b34373f21b0be795d5d97e98ef7920ab0ab8e56e5783008f97ed259b10ac7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
176	intake	1	98	\\x	\\x01f7a852f8d16dc48dcb10062fcf74c3bbd09ac76d0cece9617162d8c27c8f2e1e0d51a30391242333c014c392122c1b500381b6f2006ce8b0b1ccb7b8ae1ac0e2fddd7c08ee483ab32139e89d847f1030f8e3453795aff95f8dc254ec2cf993c5c39e710f871566fd4472df05d726fc9cdaffca18e60931439c228f4ea1e1e60d386fd79e911a7239320e8eb0ddc60141d20cc08ed8a4a90ba8f92eb158fa01c80404947c53b6035d02360bf36de2ef	\\xe8941a721486864137fa87b2b497ae87904ea7fe24470926716925d3e1355b76	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
177	intake	1	99	\\x	\\x01f7a852f80659d36d9de14b78884399b450fdbc06c10bfceab3d19fbb1b9ccc80c95d3b00e2671a6a6252a034677209d4ec2c65a752a9970b87a9d52ae9b637b50e1a098642264bf038a4512e311728f62394850df4bca6e4c29067808d3a00846669691eded617a3bbeeffe4afedd94a07ba3f71ef4b8216c995c6db06a95b11d3991e73c0d4a01f455cfe3204ffd77abcd29a1aa78bb8fa7b79bd45731974070c7975c58c2ed411664450ca6fe4bf52ac	\\xaccdd28bc0a0345397bb61aa16edd4b1076c9e8bdff7b2ba9802cfd2c9b12eab	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
178	intake	1	100	\\x	\\x012cfba0d53971f100e3237d30e011c1a4136caf0bd164be544e18c786ab2265f6515bd8927a70491cb480cf2f18285b4a46b994dc04885dcd7f9c920df20b73b5380cbfd18844dda99a02a53fa04c767b5340e19efd626fea45befe42dc6f602316b2b9dac1266f0a2e63ddccaf2ea282f66f1f2db35494bc34b7062ffa2821429cf7487a	\\xb615c6f14d14272ba3f8b0ccd6eccfbea7a603cf1fbeb6ea5da9ddfabad5e1b2	79e3fef0-3691-a315-8575-44624ba4c517
179	intake	1	101	\\x	\\x012cfba0d553d1844dbe65a6ba495602accfdeb5ba64470fd747feec7062ff19d079d9ad9bd03795823872b19f1bdad20b3c64a52b7b984f0df2074c20056b6fe942734fd4acb865041b2ba36016632c58e4fcb9b7862b0379368d7c7495835c27e5845b613b1187efe2b06c18543f7e71efea82b2de52217ee11d7c8418c7c85dc6e8e09a	\\xda7d73e0bef1fbfca64d4fc758088d93a7a51d2039faf832ef5cad6e7969fd41	79e3fef0-3691-a315-8575-44624ba4c517
180	intake	1	102	\\x	\\x01f7a852f86ae127962248353ddbe3f6aa57ed9233f081c37d4aeffd542dfc9c1e7df3d8d5f865e1ceef27ef2d344a53183a0925f14369a10f70fef35915c33562847d8338471cbd8db429b96ea77ad0f0e09a41ea6c196faabf322a0919ee1a76803e1a3ec9730de98fc51cb0af6f7ad29e77d9a6631eb879633712aa90bd2edbeb78fec5f364d6ea82693a46174f7eac9643b842ecddc24ae560a969b6b2f34bbedb9c6de860e0381e885ddd27bb39ca40	\\x2f9a55936c3a76a41abdf84c0a597e88bb98a90bff5a8fabe3b726b77a4d11ee	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
181	intake	1	103	\\x	\\x012cfba0d5f24d26f190c074005e5ded2a80ed2aadbecbf5e3f527cf0e7cd91c12f92d3555bac6d7f673a4ca7c9de0dbff0fd7c35abf2950cd035e503b137b126e0c54235159ce21031cfa22ca2b3846cd214b3739d0c2f258200669a3e37e6f8a80706095d02684066afbc9602dc2685303db58326485b53b2004f4fe8bc38756d9035afa	\\xe4fd56dbe0eb3b3addf6a644f291458cd492fef9b44708bc3a7d2342c75df5b7	79e3fef0-3691-a315-8575-44624ba4c517
182	intake	1	104	\\x	\\x01f7a852f8d051430579586377c0d20040a802833a6053c2b54ae28dee61cef9390ff390d87e929cc3a23d7bf8333f62675382ad44ec78a9cb40ef75a634c7d08b2f38c64a26c6744c4d96f94e17a9bc5b267c16accc6e3968f6f6e918961d5111774216f42820bee3f41c50b28d158bd6c4f6ad494c60a9ade4d76d003cac4f7e8beacdcc4c8ed5dc6f31c93fe72439ad43ab83269e5634ae5bf7c5e28a0915e828bbbd3203a744cd820fdf3598048e	\\x29040af0fbc8154e4f7f0691511615d8d7ffc57f1af840ede130fe949c88327b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
183	intake	1	105	\\x	\\x012cfba0d5aba69c94215fd7101758f205854749872ea267d8d624a324e6140213c91a2796bbe8a77db60feaf3773669d9b80a000bea8c8881b8f23afd792164d2f951914ce10221c95eeb3796875e0fd00be2e7334da42729bbf926d1873ea0a61c7933b971d8f9d9b7095739fc97c354a24d405afb96bfeaf210604ba0a43b81b118b1d9	\\x98a4c211613d5d9c7a4d0bb96cc337b902ca65ef102dfcfa3e0b768e53068e88	79e3fef0-3691-a315-8575-44624ba4c517
184	intake	1	106	\\x	\\x01f7a852f85f7f04b0fcd1e07db145d8555326a11f47f7e4590d8ef8e53d132cdfe08da22041563e04923bb304383aa20faeaee1153c92ad49f5529403c7ab6e7e66e70c0088c4851ef1123348b9db25378ee7efd5608df5e546336f531d645aed5f98d0db5cfb1a9ba30ed1d0e559833697b565d890bb1d97513949132b774b9762acbcadd42c96b561ab590be114c625a2884c5ef57b062895e4b3d051affa56b689cd32533c1dbbcf673a09ea2178	\\xc6926cd6c8bdeca28788f63030d16d6ad5181ed266a4e83817bbe7df32bf0b30	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
185	intake	1	107	\\x	\\x012cfba0d5ead12f86af56ff0529b61adcdb4fe909ed558cd8c3af06b928e79a54ff085bdaa37a9f648d88a84e61950c3314af4f0d743ed5fb7401924ac9d8fa41c4f1063793ed94fce06d3374882d499e60fa1b97858d377b6a2cdd8cb4778d34158088b510a0e0ed9c29ed3e1726481d87f880f7a9eb0f7dee1db87e53f5592eafeb356b	\\xb0f7f5ff0f4e5ffc612a719bf073bbb8a048dbc59ee4e833e5a2371080b62199	79e3fef0-3691-a315-8575-44624ba4c517
186	intake	1	108	\\x	\\x012cfba0d54ae26f75f7954d4550466f6288b9faf5736519c961472dfbb9a970671b6c1625a378d70c1a6af1cdb568eb5e9f0568a678a17e8a10f61d45e62f6cf249f639a7a807b5ed702e949922e43ceb9be7cea395cc415238eba7f06481102edb2efa6347a83b24788562614b5c778a7e8f25706d4ca8e460c8655a0e6f74b3ef5fbbf3	\\xe088c742b5450d6eae586f8339c98779ea967d11c0c91d30dfe97a137bae9640	79e3fef0-3691-a315-8575-44624ba4c517
187	intake	1	109	\\x	\\x01f7a852f867568ff0f8551d9834c9093ee40d52dec9c6becebdd67e7159687c38aec48d878631a5fec14fd6b50f213b6414ad21d6bdfaab33e4df38ee3e59279d1a289db8ff169f42cd0614cbc4de1c0711c78e67ab82cbe038e0b77b58e03f1f9cd1d8c7d69dc359dd9990bb25e9ac70999e412898a92a099f973acfb784f5da93042bfc773c2946a9bfab289b804174431f24e2876114954ba61a37376421359b0a8a8f04ba0bf46a1ae927cd	\\xe69a6df4480433fee8c5f5bb4458f0a6c1c89ffe716624ccbeef33ea6598e14a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
188	intake	1	110	\\x	\\x01f7a852f8e0196242621d00e1dedd5b92731fd6459ae4a222ce2d76a85f2f2f01eebd5a87070ed169ae1ad1c2e5cf9d89244f69041ace5a38a19eb75dd7305d9a07a027a216a03cd5c3448fb8d2d6e0c00195ec4255ca565e3903dfcc619ebde5feaf21a6b6936cda11ff8c7799ca58a4c361a0b5ad06b19d65a8ab167c3fa8fdcbf8ef2460ed833ff0126fd9b6a31bc2c900e0fc0ae0dd59491fcc80dd70184e7bbc05b7b0ff	\\x4bc7a4eb46bcabf1ccd74d92481f83f9d2870b5cc6533b8b2e61dc7706f9b193	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
189	intake	1	111	\\x	\\x01f7a852f8fce79f055f5947a371cbab787d1ff14d5fb4fa8a806d9240d7f65824d119289b635d300188265646b8c2d64536fc17a116e9dc6cb1f3151184306da73320d1c8f63576b5b57112ad50f3d5c5f5e9b452b6952a6088ce6ca2538cfc010b11c5c9c68b5ec8178e541e1f262c5c376bc2ad6a1c56e212f06cefa76b280e651bbaebcf861fb3f92c753573bee3950e206b970ba59d9e3ac19327d51a889b69cd5dc010ca	\\x93fdea6525a0abbccf274163dc79861ccd54916ba332b9e134a9eac77ce5053e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
190	intake	1	112	\\x	\\x012cfba0d52dd2e5b066c0d0889d27baecfd862179a3b5d380dd3369b1b6224b0f895642b8671bab224b36e3c9a63b060a6aea8d31ce02f2e72a37383b1679c6cb835524cc6ffbbeb9f114ad3b3cbc8e33d86940f181f725a5b5c6a8df12891e32b8bf864fa25651134b0cd6bd66b8313ed4e5f1cbc9c40d75dbb2c10f12ddeee123b3a1e0	\\xc895fa50e1040747bdf597e866df9de981f19a59f83e72a00dafd890d0a0685a	79e3fef0-3691-a315-8575-44624ba4c517
191	intake	1	113	\\x	\\x012cfba0d508cdcbb9bf44088f4b11ba631cc29f326d78d17ea3a4082cf71f2b78e9b1a823df4af77281b7f770f537fdbdfa24bf44ae44c7944fddf91426f22756f59f62a54c6c01c7daa7171a7c45fbc9105f1fd605356996143f25de8aef9ecc8437d43c84e16714789bfa94f596847baaca0d771dd779903ae1123bebc0b54ff554ae02	\\x41494c6e11fc3eecc97b5cb3e7e4707b0d1abaea06933d3b308c855fb15c5017	79e3fef0-3691-a315-8575-44624ba4c517
192	intake	1	114	\\x	\\x012cfba0d5e9c8cca3ae7c9e191dcbd7e8cbf013a7586a163790b736228ca7da5fc93985ddb616f74615e167b2717b0f94c044533cfcc408fd3145f94ec00ee1a3b9f51110bc4f38295e8ac22df0deb00a1d8585062609656ece5d96c018d4ed3874235db46b6c28ac1c3b47dc9427ea60bcb8a79b27ffc41a5dedfdb772b0337e76d166bc	\\x6a5623cf88db14982efdf5c72c3eae1597506cc4742c97085e8c75308cc055b2	79e3fef0-3691-a315-8575-44624ba4c517
193	intake	1	115	\\x	\\x01f7a852f8fd57024c4e4cc21b519d6ce2450aae710ebc2ab2d30e26f9a6594aaa004456240943cf0d3c003eff42c81ab87ab4cdef6ff7ecff6ec0eeceb8c6e365daa62b55c7b2209bc2e2f4d9d97621db0bfb80bbd2b63db437d03ffe37457f22d4d309263c553f70f3dac0828401b6b549b35d7e77323bd2ae0b3b0459be516303766633f132fa7a331f02cb55c5322c1f3247ddf8a94e1c5d8fb07cea202c7c7fe8ced4b098f9f843f0d46786	\\x2645aa5e820da6d101cab1e23f884dde12dd7f61216014d9efd6c709871bf2e0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
194	intake	1	116	\\x	\\x01f7a852f8c087d66591f026a8746772815a790ea7f76a649b6cb964d3a2e5f901523149bbfb310a7fdbdd139efb23588001bebc96a2ad691cb1520861d5c64024510de7701188814ea4b7243fffa5bd500b01d978e691fbf689b8fd75088941c41fb66192ff35483595d36516ead43b1770f3e617abddcbdf891be71d8b2f4496f12ac0c5ddc00f34d057f295f081855e13bb0e53a604fd16fb4bfbeccf7de11ff0b6d4529f9f955a796bfa0f02	\\x350d70eb1f6dee7e55bf9a2a3f7f90a1898708dcf711aa93314ff883b6ffe227	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
195	intake	1	117	\\x	\\x01f7a852f80ade80652f6604a32a6ccf437914e951eeb1fab08b056b986265502694c912121c3d7ef9ae32e2a4e51b7c92aa5d3fdbb666f652349a660ac1ecf84dc6307c9c3860f4baefae9f85512f2f01295e9a86201ddb5977bf74fd6d05f399288af67230e16a0315ba6cbc873e60694cdfb966749222ecccc86e63efb09acb90d077468b4ef8a1aefb9c6855db3e27bdc58c996d4911946011eabe6d1e5e1be0a3aeb613ba4b4a509675ebfce8af	\\xb1a53821cb6f0d7fc6ca92015d5e216565fdbd64076eb09fe98691f61076bb4e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
196	intake	1	118	\\x	\\x01f7a852f87e4ad25354532f6107d0cc07be6d4c7408698baba97283d72d2f02b124e161526d35cf95e9ecc21efac44d2ce49e20114296411f1bd0ec1163a8d504fb5dbbcd5540978a0b5c7c6a515112da5a4ca498e044d0b582c0c4ce0d6f85acb56f2936836a9ddc67427c48790db94063e55f99f533adf512e3912e01732cefedde3a83599445a40e2fbd78290d6df3600efd44fd1338eca65604de10ded1be0310358a7993b923963a09	\\x19eff955297ce8b795990dd89ab3a5cbf9f2262b0d09f5704ace4421a6e90c58	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
197	intake	1	119	\\x	\\x012cfba0d5da15a3bb01cfd8556f6de9198e11ae9567ca0652d541728e333d684cfb477e42563f6bee391074c4c3ef8b74304c88c2f653df309f7c772b214eb1a4b6620f8dbb917c5c5696ea2252fd49cd160add8bef068c5e24bfbd16c265bcd48ab6548e47fa7bf7f9e83fddd0ce7854b17daf098368bc0cf1d2eb383878b2c8a45e32a1	\\x9d96b0df4ccb107978472a0ce9d4d35fc7c787be205d0c6d5f5528d4dbb6710f	79e3fef0-3691-a315-8575-44624ba4c517
198	intake	1	120	\\x	\\x01f7a852f85bf08f0d2291e22920343f80761dc13ce6ff6201a0aa9ebde40ff0dc022aa37165e37880360507451153c3fbc5519609bab31ab8f350727962dcef2341af4d20e445769b86344f8ef4ec66500e9eb9b4288acbf65827a32e0bb5f13af795845c96ee0bee6eabfb78d00842d3851eff015c0321610cb81e94007073e50424907ee98f2053d3dab7b7bd25922337449df0a81953de686e3c6b13203f0780ba4ead97d999d6bfa649	\\x415977382d5d7b51dfd41754922284b70fe1be0137ea82732b21476f9531913f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
199	intake	1	121	\\x	\\x01f7a852f82d2acaa31e93d3352a028edc65dff2b9572f280da0dd9984426df6fa306a7a34ddd4f33236e22518a9a619b8db70798bfce440c03adb4b4b85bfcaddfa15b83d0245f0f96f58defaf362576316e8fe0c5b6bae2213d86ba0aa45c9a59e980242ab417a8441ad277aa4f33283f316326184294918403e8f98378d2df141775f19e9676a1de24e050ad0b1bce2adfd4224fbc45439bb5e3bf95e49e25095a2bda3ba0f19225b9366a2c2	\\xf20733b62dc3d171de0aa883b577cf68c0c37b19d905c34c4d6320ef8ee65b5d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
200	intake	1	122	\\x	\\x01f7a852f80290a9446db15daa60f2a73864c966e8690135eea0c86d5c24803225d6cf359b094da2c86e3c39158edc5150cda08781938fa467d5406dfe7bab9287d11222ad659e3b5844b129848a3e92839f332eb562c60b354c716b1d76edb656898f47bb8f1f18d34083cb8949fea502b58d215fb3b1c0bcbb896bcf488984d7ac24f58c6da43a7d7594351ab427c99ab0fd0103cee9bbbd696a1f5deabb285c35a2bcccc7d5c28bc20391	\\xbc66612f4bfb248fc1a33c863242cf64366e7f4e551033c678e54f069b8f0fc7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
201	intake	1	123	\\x	\\x01f7a852f8f705d52c341dabaaf42adcd37845672ff5a18e37a231cc8b5d8819f2dafc334487d20e06b5d10566b1420fe8f9498a4b558655fcce1a70fc9298fd7266aab6a823a67fd632b302e2644188ec4232083f9b39ba19b784193652864bab408da102bd2aa52510d2b8b81830abc53bd37bf46c68f46ea2ae5152a7a97a41549b28b18e69bd327c8bdc6c5ab5b4e456d7155443df3d07909aeecbfe1e8e0cb6d79844d3d1	\\x82ee6f45236924a1ed5bd29b231dba04ce367216b304634d9b90893859c38b98	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
202	intake	1	124	\\x	\\x012cfba0d5742031e9665cb90e3274110bf3c30baf9f76e2e679ecebbda8bd3689e02b1c2f7835134a16c84f237c687de9950a9fb4e0bf77dae62892ab2475929742cef54d906a9df6fdbae4589e35fd4a3f59cbea548d6bf81c5bd9e2298549501b54ad27cfe7e607cb9408a96560079d04344066aca4341d137207eada08388c9ebf80f0	\\xf058d6b4aed1a78337ebe36b189fdea52fab9b9ecda782aedb6575a4e896dba5	79e3fef0-3691-a315-8575-44624ba4c517
203	intake	1	125	\\x	\\x01f7a852f8c2b54fc8509a34763bd9e0b6b8575853b401be666649d7c6d2f04e0eff16a0ba472b029313802655ec9397aff0ad808e6f0eea0c3a14a93d4e78c3302559545aff4225c1b03da891e81457e458cfe04b7716227d9b66b6742b7d27211cf30fde8d7e48fea077b7d7fab0d0730e68ba86976f439f67d8ef6fd1dc61d5b8ed1f40fbfbfbe3e943c1e037b7ea9611e6eb87830b381e6509e198e08eb5079efc0814560e3dba102675237f5e7a	\\x7fad50f50c65cf5607ae919df8392e02b83af5c5bc8c3d6efedf47bc14bc76c9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
204	intake	1	126	\\x	\\x01f7a852f831b5d78e4b0123bc4ab0dadaedf36adf1925097ef3e901c6f645c0325e64b4b197791a5f20b8ab86457f2f235de77b8d955088facb917c1ea0add895428f70bfede0d6e414263cc77cd4e5466802fce6fa578432709f487208a8124e6961cbc795cc80225bcaece69f050a8182a2e115daa0bd96bc99fbab71d82c46dec4e3d919988b231ccc9c454f92236af38d9023fe731c0b2cb7ffcf39f5090246684a8dca5212a1133bc7dc2e6e4b	\\x788596818cb9085d348c344e0f771b2f917b1d12d4693a400ff6f0579ca77712	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
205	intake	1	127	\\x	\\x01f7a852f81d5bdf3d0d8288cc460f75efe603d270dd659301bbff93353ee9f190bf6aa62ffdcca05c6f38cd544231350f7dcdfd870f2afc13391e7ee36f78a8e613030fff195d12b38d0423582735c9dd47d8d41e48b034faaae137e2ebfd10ba6eb5f5b9a6ce6625bae6d17a90ccd989ea5a74d81af32e465721a606b6f435bdc93a2c356b0b6003b68e7908ccf63248d455b7e345944c62f94c89ee50680c014710dee98d5d3f9a77c15395a893	\\x0f5c2d07f6b505609b146d02b689a85c77bb75c37c7c2b4d7d0dbcc98230d830	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
206	intake	1	128	\\x	\\x01f7a852f8a78528437fcf436c3a60da6cdebb626fba83be20e0dd16bc74d4c0fe630847eb2abb97f6ec787a06bd3ce15ffc6c103cc2855fca10dea8c68eeca8e980267e090845574a56d44724f99b0f63cb47ac90e05de74455381111600429a8e1a2ee816ffafb2f68c4e91b621b854a27390a4870fed874fd43d1b7f6557533b7676a5757dca466b3ca33a36ed96c75e14b13649adc33fa1683a09b76b55802a21985212f156b8ae75a404eca	\\xb87a03ca420529440c970be54e10621afa8c8476c86c55b5271d4ee4670cd6c8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
207	intake	1	129	\\x	\\x01f7a852f8257406d7b65e2334f4a56b5c43441b36f57ac8ab20c4a90d01687cb993130c96dd4bc5fd6f7dea7ba998cb33a2bb5691a70690d6d22526d54db2d700ea4506b7183e5d75b1dad9d6dcc1d23ef1c5877a8e1cdfa3daac7b8a5c7525b092d96819a41fece19771612c49618a5abdd9b137c65baaa3ab7ef5c045e3fb268fb1af4acdf237e6fea028ffb212c4d470469f9719ce756ddbc3f7f8300fca4b69eeb97dd3cf1dc33447b8780d69	\\xcab0ddf0f25a42ddf59004954a6be57ce3bdd2cb836ca0b06fc322ca958582af	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
208	intake	1	130	\\x	\\x01f7a852f8cc897830a67c48817716d6b68ff6a01f4b6b8ea0dfa33db1acad7d71fa0b9b3f0b1783193f08781347d89b372e0c35d253af9bcbb264dfae516a4a1431893d7b384c7357b3cac97472d1424fcceaeef355ebffa1e6506ae02276290e1f16d9e9624419a127e3b4199bbf19e19d0c40cd3b11039753bbfc85b08ec0ce6f23d7478dce8345e35ed67c0ab5323ba984b46ff8f5624a200634eae6273d8d4b1d4fa86b76fd368c6e36573059fe52	\\xcb7dcc4a921229aa6cee5209fc076d1cf9c1b8883878b5327d51cd793b46177c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
209	intake	1	131	\\x	\\x012cfba0d5e807a08ea8013dfd4b37a40f30c76740e9880618a0a1ba557d3dd48c7ef71247d690b43865bed4739fd4dc133bf79ab49d0c925ac1c84219c96d529763a860381fbf20f3d0ec8af1486c102de7b8c8dd883599cc8a8a4601a3de203cb63300931b35f62cc16734d53638c789c2001c1adbff8d838ac664aaf5a9f17f4f1c96c17d	\\xfbfa3d0e6b89d50f11ddda76e9de6de212b5adaab8c3c8a0b68d2aaac7bfdc39	79e3fef0-3691-a315-8575-44624ba4c517
210	intake	1	132	\\x	\\x012cfba0d548c2484a66db316bee7b8b7168629c888aef6cd3f391f7cdd1b4adb5f7a91a63915be5e721e5ba948455f9e43b1877c32800a271c81c17485ca0d7ac90ea996c047b8e66641e02f5e77c7b0ec097371472dc8b75961f10ec31c54cbda3d32ddc40ef796ba9c77488665d50c18f27aa725071069867237ccebbfa2e5800b2623792	\\xff46d2e34f9f9d78af8c6c4cac10326c9270c582ba0c632ba23a36e36d717d09	79e3fef0-3691-a315-8575-44624ba4c517
211	intake	1	133	\\x	\\x012cfba0d5d5341aaceee8f27dc4f2866c2c255f3d202021dc347a163b64d223f087e2b4ce4c77d0c6ef014627ead89d25e11d15711f58100bbc504910e95d8cd9c86fe16ee54a746409edcd9ba0d220242607cb452c44356297a4a43af68caccc60b44563d5d9f14786112370bcfa3fa1e5331eea3c4b2a4adbd625394787637edc1e8d4718	\\xaf4bce50f30d2feaef7f9d96553b342a328458d9a9694025cc80e5da8f5a9a7f	79e3fef0-3691-a315-8575-44624ba4c517
212	intake	1	134	\\x	\\x012cfba0d5787499960c8750e951a7b210f0de7bf10f2ec97d67f4204fc41e6966c45d82bbbc6ef9f89373d0b866d6db466741e8d13d9efcc4ac74008acf2696e734d3106fd4496a031c9082cf469f281dd4a325be629bd592e0ed99e405be3bef8b7775fd77fc983fb1a6da38f24dc8f8150b143295103025e508b038702e4813dec19f4d4f	\\x6ec0369a0219c7a6f989fd960f348964aa6b395161563281e792a12a5fc85811	79e3fef0-3691-a315-8575-44624ba4c517
213	intake	1	135	\\x	\\x01f7a852f87e48171a02dcb0de23ea29eeb4c1fcd18b52b7cccb4269db7f922c57afdeb492e31f0835d68d267d40aa984ce68a11a4d3d76fe812850b9fe03daeb124784a9d396b29bd69dcfadc01e9f2ae7ccf00bc7f8140c85b46c60426fa89d9e910893c5915160b9af8b85726d24309604302ed3a4bbab30af29410994e92614dfd20a97d64c1be780753347fbb51cf4aea6ab28de3ce73664a89bbedeb4d25d6cbc80b2eb1f37eae4f9f199b09	\\xa8aa2f0b3204a3a14a75c0255d5d481ba084b03d22e212a3b1fffa3ea4b9e5bf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
214	intake	1	136	\\x	\\x01f7a852f82ea1cb1b1714c22ed7f0dd00c8f72cc9e562ac507bbbe52128feb942313eefa58e44a0a41fa7583ac6d74fe6e17207638e7d7cffe52b9b497ce70f73040f315218e717d33414f90e91f421c4f9977fcab88bf5495cbedbddc8fbc1a8a8a92a5713068c371187727fe0133735d2f5001865edb8413edeca7221e7e58ebf99df08b97242377fa398513828bd7cdb900a6ba1befe92d01d950816e6896523bfa5992208b2afa43fec68ebdeed0e	\\x4fae910791cbae97cf099f1922de6ccbc5258a21addc8244c5cb188073e0608b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
215	intake	1	137	\\x	\\x012cfba0d536484a87466f58132f21202b1c0584102c456397da13d8f6ddd33a0bf19e4ed99c3b4c0a2eaef3a5bb5b18b44b4aff1bd81a3e620c0e535e601c1d6765a9b3774493188af8eaf5020316576ddd40dcce5ec8ccf706d33cf71a9b05de92f44feaec542669ece949b50b4f4ad199c6730d19f86e32c7a73a6e4e4c5f0633a39fc91c	\\xa8c49cb752595a35b04f8348fabdfb43e58f69302e67944a99cd56623c4f1b62	79e3fef0-3691-a315-8575-44624ba4c517
216	intake	1	138	\\x	\\x01f7a852f84b21d643cd97842d957b4733e32a1b1c53b70d426d55ec1dfdb1736e93504b07ac06524e44134776a8b01c4c62d5c3700bc6a602be417ab1fe1b2c46e500eec0ca072c3aa4591c8a0cd6078cb34b5b412e47964fa1a4530d77493b53d27f32ad73ef4e6d3c61786c23e2d55973b2a8c4c6d8f2391de8de6e164c433b8d66a808bfc66edfd4700dbe61e99023f336da7eba05232785b3ec477016cf4e77bd639d25f0e1e76d8901cd6b2f5d8d	\\x4a2d2c9ad00379018ee79edf71a2d30ef3cd343ef8cc0cfc93f5c445405a586c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
217	intake	1	139	\\x	\\x01f7a852f889506a3edae4ba1c9047046cd47b410b4bdb4fd117f457b5b7431f989699ea7b87d1f38e302a7fc9d6a69743675ee341718fdf7058cd0300e9458ed560ed6e162c0107e04cbb421e6f31b3fc23fa0724075cd53589b2adcee282d22c1a1c595fdf936d083fc9a8e147cdcb344bc33ce81b30e209b8bdb48359e1a842cdf8a72cb5e9607329ec23d46ef9e9b073c5dd55fd75962f7a5e20736bbc55b7846799c7f805e128b4150974	\\x77ee2f23d7d6752de99b4658ead49c1ea3c8bd8c5dd27b0d4fbfda41e3250145	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
218	intake	1	140	\\x	\\x01f7a852f894df738710d13a4f3520a27436cb786b127b8c4dfd22df2bce4dbd00b421dfdd907d316bd236453addc228042a729465264ff48c40f6ebe70da51b34bda9534daec5a0dfe284ed3523d05547acc4d6b279b98dda9940ed2e288deef397542e83cc2a702e89946bafab7de1b381fbe24e7d85112b6a59b163a06dd96f53db857beb9ba3416dd2a8c049b75286926a31f68aa99876a9cdf19e5f9fe5b54e2b03deb439aabe2186e4e1f8498e	\\x612661e6aebe8a7ec6a3b0adc86783ba56bf2803323ed4a2e96d0f3c02e35cc5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
219	intake	1	141	\\x	\\x01f7a852f8d8dc533198a881ea8cb5505c74db8db7680fa56877d34a021068edb74ceffba882874c83580734f29660d299c044ca30476e7e6dbaf0837b9db201a93c63c0420db48bee010fb2d015c8d40a6acd30f834132399d765a2c7c29d62a3fec8e6c90ca62364d0fb6259cc82927412bf7b74282f603e6d0fbf4f4e11782559af97c170e517843fd56ecebb69fc94557050abd56c086400b8b3af18ee662236839282704780697985904e	\\x389b9e8fc4167d3d54342072943d78de82ffc9ba74a62da73428001e37f7d985	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
220	intake	1	142	\\x	\\x012cfba0d57816ed712b0a2a13d439c31c6740d2f05c3f253876e63e5355e134ace3e0e56ef8a67d558658bc177865c97a285a408faf5a22f7a167dbe394ad5015eb63fb43a09eb190a2feb3fcc809a974e1de30c532e7e768d27fa26163565dd4dee329629ae76f1c0fc0d1c1d47a9e45a1d3bf09b8f02bbff9dd065679fa68572ef0b8fdc2	\\xa1661a4dbbeeebea648cb85bd2967e85b4408597afa3c9870a431d291a10ccd4	79e3fef0-3691-a315-8575-44624ba4c517
221	intake	1	143	\\x	\\x012cfba0d59a31f52b7280334c493318acba5e7cb3b00d3f4150eb646a01eb64f1001b0e9698aaff33483bb58f7082e21437e318bd207c47d9bddf389c6695f0c98196c7c6318bd9072917af42e4a6a0f97a9757774427d531420c477b6c6384eeca6d9eefe9e3575f60b48044546df936fa991161774b4cdaffd30af3ddce121728a5b97d0f	\\x1c263603567e88d7df605f8ca84af27a19dbe9d1d22cd396724089d569cdb838	79e3fef0-3691-a315-8575-44624ba4c517
222	intake	1	144	\\x	\\x012cfba0d5e72896c35f04a00cb8f5d43f559aeed12d60fbf066cd6c5319ec68e618e099c088b99b435fdc32f228ec5d0227feff65140c77c417ae1591b6b5909d321a1b3591b8fc126b75468ad65854f6d91679fbc951afe8901b7faf7ee412db4654d10bcbd6f5c3b3e6debcfb695c781ea3ea56783c725b4255cf84e5431d0b791f3c43b8	\\x4eb0e2c04d795bb42cc4b172a8ebbbe7f0e995808bd08fe62d16197ef55b5ec1	79e3fef0-3691-a315-8575-44624ba4c517
223	intake	1	145	\\x	\\x01f7a852f88703259aa5955695d165bc4e25f085b7b8cf5915d18554af1ff82aabb99d24494669463e31139e7ded70dc714c10633a87006fa183dc1a88bc36cdf0971eab5469ea1f0845a99723af78b8a9e813d2cabfd809464747790b8cc61d2a6541b9212736202e4b3c1ad8c36871212e5550d331f3e53917796c06b4c65e0fb0a8fbadd5c6d8172de28df82cca61fe15e2f545eb0d0d48ad37d8b75336235d8c0fff84bca37bffd1f73865330d	\\x7c1b38290d499f97583c487b76d8ba980edecd020d573b712288679fcbd4e874	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
224	intake	1	146	\\x	\\x01f7a852f8da68b7807fe638e8d72b939130362a339663c9e649eba16ba70f44b707137cc39c6d75332fa6c0dc60fe7c80aceb98862b5953e653cee8d595be06c5eaed7371092ceb95ca2a4ad803fef2fe85bfd750e4c8fe7c254de73aa68455a775d2fb93b0e4faf5af32b9f7c877259287aa0330a894f6dd6a06c3f3877b1497796dda9094f6772ddd7158b7d3c07c982b55ae5b180e284f70693b8cc9337242d4f090bff64533b6df65fad812e2	\\x3a45820f44c40b88fa5af8eaef99d9dd27e7b105c334a2edf223f74cc4a20705	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
225	intake	1	147	\\x	\\x01f7a852f8056a2107356f031410e1b05d273f794a38a7231afc8c04bd4809cea6d6d35874a69d0482b70a1537272f61eb3a1e699d40d161594ccec24416bd8086ac6566cb7449156dd72f16ce0bcd24213c8f243b5cc2e575e2e752c60bd3f3f4a90591da37398c925edd9add315c633354855c80ac1ef03073b1ae5c2b02e266ac6275a4bcfcc6f6ce70a08856dd888084c0a62bf80a06c2a18a4c2d481668994dd08ce133de02becf12f8ba85921d04	\\xecbf169f967881eee53d9ded8b05a7dfb1b4f0ee4041e70cb8e3bc14517a37f0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
226	intake	1	148	\\x	\\x01f7a852f8e1f5d27ff0b5b39e62b74720a5acb0feb97b6eefc8a2555b89b1d0466f2c76b2ac16090d139a599ad5913a2bdaee2b21218b37284688b81e66981bef8984fc79fb908e43ccfadefef6ec08ebd9bdd76c33cbcbe6eaf8dff69dec8201b7f1c703dd785519822706e544697a5ca266c365686770ce619b94d3073939cd472035a600d2130c1d48ffde2c0ec2cbab94d81ab011859d335f2be13a3228b8ad5507531f565f349a5e5aa923f064	\\x205e55762464f3f616536213abbf3a66e2f4d2f193545659f28a5f4a3940dfb7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
227	intake	1	149	\\x	\\x01f7a852f8d4ca4cc7c42ba93f4a3a314692bfa5a205f7a26002842507f7033f7c5394d9417d806d1666bc8fc5b6d40b83b3603a217d4b85ad5f5d7d7e475309bdfe466d21719994615efa5d8f199b70982f3b754bc8446f29886de71cd27a6f051f98c15f79507a2176d26ec0a64cffe0f333812ec8850cd7f3969a5b1f0de9f05aaab3741b7fd60bdf4619c3256aa2d6477f525dbaee0b73aad95d5ed45941384f211e2354cf05e28c3d0736089aac	\\x7204be41e1654e12dae39ae49529b8090dd96d1d28cc0cb3f9bf9e3287956517	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
228	intake	1	150	\\x	\\x01f7a852f80d1375acd6094b561784ebe78ab6d3d7bf25e0f3be5e6f43852d80d4bfec36a44ea41087588a13c672d6a8676c2452fefc4e901f9d74be9f37dc4d278d83c64525b2fa4ef477a67f9ef73b000f89a694da1a30a3e702a87e596eb1b4dba0d35de4d7e03521f7d8050af589d03249fcc6a14e64af3da2dca661dacee8e409c2f2c9e97e108c6d66637b3de8bae0fd585ece11aaf31ea8649ecdb604d9a4cb063783c3e665d258705e0afc	\\x8b124e12b9e6496320c46d03c5868081e2c50b2ac71c1439f333fa94d598d6d2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
229	intake	1	151	\\x	\\x01f7a852f84499e318f9f78b8634073be483d4cbfa2c24e46eb0ae2fb72a97d1ece8d05ae719b5202b4f3a010628b98496284478136b1c302c365c6d1027d449ff6979455feb4498a016e11922d129f6e0f9ab4281f8b65a7b308c1abb70beadac382b8d87878a4348659d218f86994f78679ce085d4c98022be19ec1a22c1cad74f81378b749ac859320f4e699794f8189ee32ba7024dadedf9dea8be203754c5ecb4dfbeebad2abd0fa1ddeb486a	\\x8ae95624b029ca9546a9a36e774526fbf92a9ce879a84774686128312ed10abb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
230	intake	1	152	\\x	\\x01f7a852f8798601560293ac053ebf29a5c8a7742a98b7a697de4710715b2d171ececc6fe8e2a40b6456c56f9c6af66a2490af3fdb8cbab3c49477e41a434576320cb9ac06dae99cb5ff0911450b5c56f5fa035e57e057c61d6ab9a62c6b325b8f4e7d46e2192ba610c94701146e285e2faa855ba895aa9e24954ee9bc66947497e4b5f7e3b6e230515a119779d659de997ea0abe4a7fc0e2bbe1610d2a8fc7598f7b068818b35aa	\\x10ca5bae23953af6b859f72a9451ae2a9a5cfb9e3ca0d6f620f02e3ad8351296	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
231	intake	1	153	\\x	\\x01f7a852f8af05fadad38c1425f5dd7d9c062a090de89d73656f81faf94570c9143e4c13777750acfa59e8ee15ee82678f64f7f2f70e9dc3add9b111d86a9bbeef6f7562c629663aa8e19f95216ffcccef8491cf6bc51779dea8e87d2dd2866c18cf62cfc822122b25bae2e6d8187d94acb3aa47a6ec246718214ce5f86a274b1330622dce4a0fee4bd18bef310946a4abb0523664793cb931db7bef7a56e456373503ed6e9a30635ddd30cd4e3eaf	\\xc69e10fbed26158c8e644ac4946ec8b12b158a94127455beb7092c7751268ed5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
232	intake	1	154	\\x	\\x012cfba0d5bc8a685af87de47f622c3df483fb11b442edbdb6926c022929d9f8040641704c5592f69ddb19ca618d55f9939f4a61d8b3e0aaab81ee0975dc952e585db6f972e0355fb7f340560788a750309d7440fd828e5b08498400cf79f3b343c723fde87a458c1f7ceb485d331c7b85221afca8bbd1962acee5c1e07f880cc92b0eb1d027	\\x232c88f870077292203f0a0b763405d8d47a554dfb091914a3b4675c503e0226	79e3fef0-3691-a315-8575-44624ba4c517
233	referral	1	5	\\x	\\x01f7a852f873800dd04bf3eac6acb042ffa78913685f4bc7a5735f2d4eb1393dedd11a3210a3014619f539303fa25cc3ba3f28c4c30acf8f32baa794cab71cabf33c048a13f5275105b4eed616974209d852267c515314443762983594ac538c780122fa94cc2d75ce0389e327e8a181d255cb04f04abbf55d3ab88eaf682445c2530064c9cbd43486ab7e767d5c5d82b47bff61c37ed3a162f87fdf98028f784b6b82ce30352bf021da4c6c1abe47a56191a8f346ca7902ec3af35b9812b75d7c1f	\\xbc70acc0494dfb4dbeb4ffd688bb943d4707225daa5f6adf684e7a86b3d0190e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
234	referral	1	6	\\x	\\x01f7a852f828767e70fc6205733dfad42be548676f16f0ae8e02a06f11f84cc0225999808411b855d0097cfa7c255711ec3c6b1679b3e914fe7582824274e228e5d2fb7ed3797b69e434e657a8ed9635e2ff6ab2602cdfb15fb093d2d4d15feada42802151cd5eafded44bfea47cbee3d7e3be344d41bff3dec82f5d9f8454d54c9ae074e2e5fc20496d9111cf88fa49524bb05f8840fe8b82814f8bae20f70145bd60d2395afd1e2a849127855c5de6548fb94985823391e7598cfebb140b2ea08d	\\xf340b6f4af0b611a26deb7b6fac841998f35db3b9397ca43eddad766620f9420	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
235	referral	1	7	\\x	\\x01f7a852f80ace02fc9248ac072c2f1f0a39ecf78d07734f69f13650a4f58d93dcd77f8c009062c2112c332dc8c9ec9080d04d82cbefb3cc2ffe0b57310ee53787cb7b7b166c43c5b31218012ad0e49a3e1651256d13030f03f9499cabcfd94dfe6a4d7f268400ecbde47927a70e96e2095c8edecef5b29135f621c076e3804932dab687bccbdd7e7dc14161e17e7528faa6c4f9651fd11c2cf4ab20ec9ac74e828e07e3c5f47e6010869644d9cd2388135c44a284c7bee18c171c9a0ca1d82be3a1	\\x2f19c5b79c0757b49b6df537e085170ab4abb8ee74b2d729124dbe1b2509d132	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
236	referral	1	8	\\x	\\x01f7a852f8d4aef6c154539d7b3ff52c906d6c29b2f77de885cf87c7f78afcabc55c56417dff3e8ff4ff530fe40e097342a331ddf092660b6095490dbdc07c8e30b81e887876bc6592bfae9d9ff0ad86aed74e7e1a22cca8492cc3e00e95d549650bb46a5b788bbe37d6a26adb68a289f82651e77cf754ba7de1fe9b0c7cf54a582125f9cb9f5cd6a9c83579fadf2b3e989125af90ed0d565458a967a8830198d3f89f96fc30b72af60d28b984152cdcff80d996512780682873d91a2219970e970d	\\x11cdcd8e36a636837e0be09de48c9d5022d35940ff227f89dc3f74f6ccdf48b3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
237	intake	1	155	\\x	\\x01f7a852f8baf75752f9f5373de9ba77c6609a6963ae5c62e68abfbfd20a887a38ff27aefa340bb91b15fe49a588f354cd31ebb51cd86fbec8e4c15d5ce38d6109aa6cc7381783659fca9d415c99d5f6aedd274c7e59bf721c40d9c9e341e1c5e7aeee65e5e5d9f4c3db9802d6434a6a32faca15415f142ce145a1c5334aae89f085462e6c1cf170c3f4f816ea14d3f4227dae0dbe86d1fb4344c8c7a0b9e61c949fdfc4778a62ae969648	\\xd0d07107c11284bfaa966f95c5dbf30e4d0d76fe47c8c35b7ebe3c9c092fd1d6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
238	intake	1	156	\\x	\\x01f7a852f833bfd6bd8a89d79784293e7fd50cb70da3a42c513f3ba568c55e3c3c032caa7ac7b73e6e31539ee71c8f6e605c3647e51845928776e5bc28c81a1a9fb7b92585f00b9034325cddabf9d3fb7ad0b35ac57c15d6a77bed4c0652389c4c134a08c17a3ed718c36cf8de97fdc9e701ee0c2c53a73cbb369e1a7e25a7b5d850c92b725a666aede565e2297ffe4e4278e7249cae09c9e3b70c05ac939397d447a2737bcebcf3507155	\\x752127d911b71411b0003764f31dcb93ceee290020be2647007f5acbc7378046	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
239	intake	1	157	\\x	\\x01f7a852f82da77ab7af5692212f65e272f8f8e8f8ebd055516372fad04e485166ead96b600cf6c8fa637c98fbfaf505ee2dd588ecb1483046dea8997205381f425a1a95f87880499a346b65dcd80cb068fc42f4d1f9ea64cec8a33f9872f211ee0af20be2cf9fcc13feebfec5f7c46a4ecb28b5050218506020eff2cdca5cb52c3af5b58704bbcbd2641cdb8201b29160c275879b9fcc6246ed97aceb0c2f234fb2837562c5aadb8aad34	\\x599bed0b1762156c25b78f88cb44603e4e7c5f43fe4b8f5d6de95721dcc67dbf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
240	intake	1	158	\\x	\\x01f7a852f803be9d82c2a09940124b0c9fc7330072d5c3c3ee16bcf1742bcf9d955b13531a5baa1c7e638b62a84e1dfdff1b36ed3ac26c4b1f9df6da542db7f31e8be3e879dfbcd5bf3dfce911823a25a5c78d73a215780c8a7ffec3314e4cc1038a24e8a996c333cb5cd0369a205f52716242ff0da3522cbfc8dd2c5ae7dea5fbe7dbaa8dcd150fca7b587504cb47d3928d31280e44521c9696aee9f27eba01b010b6134c3a85bbc8274a	\\x73b3cedd88687ab7a1c2b75b842c771f720730c6109f056405fddd2d7b70a795	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
241	notification	1	1	\\x	\\x01f7a852f85628319d5da773b93d399d5160999a318c080a0654a9ca370e87f18ee9150a7f61b2e53e2411e018d75c36201bb7ec36e285ce08f941a6d4f614ca17b6621e64a7cd182207c02df56c7d84ba0b3a58369c0482de6bbbe7aa538d0d064ff09350dde1428670b5b69d16b472d5c3cde099a21da48535fd511726f96f5b6dc48be8d5553a1cc8e1dfde48cf1941b5cfb5f9b4af0df83ba1abed88f53a	\\xe66ab047fefcf50e48e18a9d6480172f9664241637da8e7e414abc1340101b33	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
242	notification	1	2	\\x	\\x01f7a852f873a9169da88477bb9e1af4513272cb87e796347a20849924cf6c24ea084b605d59d8c277f0a2f741d3f07c2ecde51ed728c1dd7f41b58725ba059b85734c08b5da07fd8b167b0800bf295fe0aaffae78ec88deaf2470cd103736fd2522fdfba994c43013867d697d8651e5deb25cef2e22a97f740f4c96e528e5cad327756a8c7775e209442401fb8e5b0bc9f70bd5a63e4a6dbef61d1e5259c11f	\\xe01ce08a14a5dc143a4c8c0e60302b7df59a11cf233d8f19f75f292556727c7d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
243	notification	1	3	\\x	\\x01f7a852f86037affd66350ff5b39bd1a1a9dbcd994a0067ee950f18e7428756f60ca1fdf8df84bbef9dc2e91a85767994476421cc4dc3608ac389dbc65093853cc312614b1deda9d1cd1d315141c9880ebc18a107dc07b82f2f8c5042c913b896ff4040a8e96f4d26c0748f6233941b3a861c29c6b69dc69bdb5401db54e1dba94221799967298318aab817065e25986afe92129388fd255688b20f143da84d666d282388becc170b74741f0691c320a76b704f1d1c	\\x9ed83e5721ba6fc76466ef7694dbd5024244fd3f3085a2e50be518f310961bdf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
244	notification	1	4	\\x	\\x01f7a852f89d38b11f3ab5b77021c16f0894b8f2be2f0cd827bd26620ac56c63c5f66158e438b06578b0bf09866b68274fbac26e5a9f76b4896a143c034646412facf57e5fb4c139c28e32c0c374ad367b6fb03bc2b7a1dbfe6c385cdbf4672f92478dc0313845ebbfce11e26f11a70df6f2839f4641922dbb3fb11fb71d0d879b1d302e862a5bcb9e19e6022f3182c9ea36fbadef422efa89c3f9ee9b40074a147d2fe24bb87da7155de724d4c8641006d98219c68b	\\x8ef03b16590feafdc039c1f33e4fd4a333049f2826299489eadc372285c0ed9a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
245	notification	1	5	\\x	\\x01f7a852f8525e9cc18b62b1a20fa3509eca93eabc0bc7f8cf59aaa2f583e22f95b9b89d9f9c17d9f6a4a949b3db74dd11f3d2dd34e433f2c96ada88f3d7ccfbacd9a4eebcd4a4f191f893631aca2d2d2e6790e8bd630a0fcdc04e572e4ff71ec16e03628019a765a0017740a3a75f150685586090a9cb3e31bde028919704e1adbdbb3d130f344e4296d3d526d3a710d37773351637c41a13283a94794af3de	\\xbb72a893edf4fa496aaefa4ea5b87c9be98ad263df19343b879ad0e75e777f9b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
246	notification	1	6	\\x	\\x01f7a852f86a3d3cfdd4a0ec04dbfb6d94512b0d8d72a1bcb223a58608450f654e7f88b3fc1cde7bc82b8c584c9a96ae0d0f23200878741af86a1405e5ee4251011f593960d95ef826e1b2786b39bf1a4404a1c8d20c955099a553b4f14cf52ac62feb4ed326f649d831c60700c3ee7ff933547794d26980e2622d029c9b68c0733e72b0a611166f447791446afde8be909af3fc0f4dc28d4b65f1cc83fc1d45	\\x93d4fa2f17245b501f3ff75ecdc11a311667f53543b146bf1c142e23bd8e0ba8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
247	notification	1	7	\\x	\\x01f7a852f8445612609682463df73f55229ae411487c5ef8be66c59144c1b48f1b9422edc1aa62fbc2874c8bd2cbe5d8acf609d0fd4681a9d038f85d530d54d511d3f48fe5850c62a2a99f64e2faa9676aec99cd9f7f4a6cbb3c76a41ae33f8d5575521751364c01a261101f86f9ee973d73f30ede631ca8ea0f4d4382b58d1b9db8804539aada6fb78da2d9f58a3db681856830b0f83e85d084a43629d3a40e8883422c98b88783b8a38bca24273680ea696b423e55	\\xf3a0359b9ae35dbfde16df01e524f8e3228446562f1a32c30885f6794a74a9dd	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
248	notification	1	8	\\x	\\x01f7a852f8e8b2d68817fcf7d787b90d334af0a14f12b674ca2228b9962a5a98781294bc8f00a8ffd6c31398df1bed298109c5a380a2dca61338116e8a2c1a74b3914f89693baa2e2b25471efd6f758a6acfc13197ea221d733ea4ea8b65b7c72503011ab650d79c096d720650938d3722341ef03367fb20f9a1c00dca5b8b2f4d3c17287ea3338aa993f9c82b483364f9e5fc05ed6ec628dcbee7f8edb5a39ab327b8cef4797b708e410ada4e3664b2403030d953d3	\\x9317aafefea8dde02d21daba69dd82646b07127948f45ee5ed106f73528f36b4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
249	gateway	0	76	\\x	\\x01b1d25fd240611819baac73c943870f3359d6dcc220540d5882982d2411ba2339dd7dc8502ee69b41755135a86e90249a0bfc5248b05791933fc5edfba7b1fb3fb6971c6e9b6ddf655950cb89dcb54668cb1c58483c5f4b810f037f4fe2310683f0ebad4b0987e91a9b247bf7589bf60a1f503d3b93dbc4b784e8dfc53d0b1c82a71df7f6fe8044803c206c1e3179e8a92618e1be092fa9a11c634853c1f325256267313afba6657405d7cd26a2b5a9c364596d0eb63331c9c05d32e08e0558f41ade860d9fdeb40976fbd1d3c41d162985bb0f178b670a82db975268e620c4c5a501acd8603b09593fc9ca4d03e05f87fb	\\x40e816c67a4fb08a22fae7eba4ec6193b23ec4af751c903f78805d4fa061fa20	62074ce0-96f8-4fdc-e1d9-f81aa0e7c704
250	gateway	0	77	\\x	\\x01b1d25fd28a64158b74671b95ad3c3df97f1e74298cf54de99a16b3f0849fe25d7f3af28714229361b243beeeaafd6d264fff28c0e86ded876acb66538eb10cfea726ae3ce9b54cd6e94206eef09ba958f26486e75a555602d9301393d7195f4dceff6bf1730f2033f8029a80f9d7e6bf5944dbc7e42416f3f8b0c7d17f1e936a197e1ba68d8cc82460d50e69c5c9147b529ae7cb7a742f2f8be36485	\\x99d03196201359949d25b898115dba770942e0bbee58e3a72cae4e3816dc54d0	62074ce0-96f8-4fdc-e1d9-f81aa0e7c704
251	gateway	0	78	\\x	\\x019ad51c500816a8674165aa9ed8a80307d3e291694b1207643703f0c210b46173e4830078487138c9cc7c39ff14d1bd5dce040e6ce99f11274be717666687f96de9908cdf7eebc54c6dc3893b664ca8be6eb5d803293c2b66b8420c515fb98a62d20931d3b8031f9d7ca64bfa319287924f61015f6a99587ec0c3fcdd875ccb0a705ac6df28ecdcddb7e593fbc8d160a7fbb835c0c864f4283d3099915fdd940a4e9682262b964559e9547db76b998a3421a8d541ecce6934c4f7e8b58a589a4b9535515c3bee47060000a4477d756d6aa12eb7832c7463c40bbc1dc5d2364fa257d671e488dae5e9edb23917b98b347933	\\xd55b6d2f8e94ef35409b55e4f77d5ab2bf2ac0ccc5c9ce65e19489f8ab15cc89	634c4340-fe72-0873-db3d-c5a7c84ba7d4
252	gateway	0	79	\\x	\\x019ad51c502cbb0a3b2f98b435642cdd3092eea766dc676f7d36a6acf441bfc3a1ddefdd437b51408e41b2cead04e3c7c4f264f3b64f6daca495572b0b456433aba6bb455dd38c7748e94ebeb6504630f38d27a9fd5685d41582be5077f27fb32526afc1ddad2b8fd13225c208a4f9ee0bb913de065745eef54138e5e98a895c3ffab9e9beda64025539169675a88935b6b8c572f4b0c810876ec5c368	\\x084af8f5646abfb8cafbd28d336fb3f8120446627c9deeb88eedf4bcc76d9be4	634c4340-fe72-0873-db3d-c5a7c84ba7d4
253	gateway	0	80	\\x	\\x01c8c4fbe92df15f866ef77f647a4127df4831a8c13aed0edd937e496197362e5a3d52742e2a6298ae3d1df9b2ae3d1060d97c5a2baf9077dd042c359e5aa9a23de9ef55c44954fc0bbe8c39ee38d3eb952bbbf0b582f2f9bb7d178351873181461f203dd4804e26b4353935f16a3269795445794eca8411571804014156a678d91f0041e183c2feb8a0f4a439d302141a6fcb0d30ccb3c732cf3db29333f6a3bcf9777bd0bc1c2bad230f7fa287a4a56370802c0abbcbf9f1c69114cd9860ad48b58aa637497843384ee2766a1fef6daa69a1050078752423f60d0bd9b53d12079a729d5b30d3aefa4a1e660e63f123c090	\\x042e4bfea558d38e66564c51b8d120d6281692ff473a12d480b4379abbf2734c	f2f3f2cf-cf6d-e62c-e777-4e172c90ef8e
254	gateway	0	81	\\x	\\x01c8c4fbe94e79aa53177562da067733ab3eebba03f63605d5f39b256ccee89e592db8b410a6928e968582ac8444ba5b660cd81bd6efa6d20084f89c16a695ef078487ac063e977302522d1e097acfb201f7927fb82a1ee1be189362e4666adfc8de43de5b3419db3ab13effedcbb86c6850767752d7eb906dbecb5991674ab7a4a14ad6b81757a167e97e1a34f89764e7b7f9c339036451ec574dcb4a	\\x22ced679b6634fbe9f97e3d00e96bb0912fe748facdecdc69677135817aad451	f2f3f2cf-cf6d-e62c-e777-4e172c90ef8e
255	gateway	0	82	\\x	\\x013dc54c0a1d2c25a29b72d957c4beac2f26f6bc4f757fba5b7f6fffe37e5b007077873627e189ec06aeea0436bc1c4281bf0e2b46788bb6b6c9708e37fac26528e482e1f67084e14f0778107e661a41406140b6dd7594934babe15231c1c922e3bf413914815637882eb0c8e8f1a597770158cdb58d33ab9a422bfaaea726439abb3848e2289ddcc17d70149fa066007e1c3d8227e883fbd71f52a419217756b46aadef6932389b18471165ba6043645082aebbeeca627764e85bfd4c548407439b67432ee2bd6b1c962b2e661c9f643dc4a849af2ee5a42552e4d0411d4d8d6074ac7a0fd4c31e0758e2c6dff915ac6460	\\xfb5e1a37a38ae4565a9674e2f43d66f766c2f766668a30a1a385d27d59707079	05ecd6db-4244-2ad4-9651-3fa2cbd7ee70
256	gateway	0	83	\\x	\\x013dc54c0a069f17cbad586fd768e243ef6f4cbf72774b7c7e186b3bdfd4ae13cdc3cf52dc1a53e06710f08c319b991f6708e92c885d2d0457012bc5dd742cf4252f6a7bac1af23253fde924f53820b88c2bc58d02d8a065235f895228aba0dfc6ecca12f996dfa7cdc3a790b7aaf88758b95c78a521b57b47158328207a64f1ef4a486047a4d4d57dfff99b54c202bc80c16a1c7053d167ca226387d3	\\x2b58982eeb4fac1656280adfc4bf7fbcbd51e8973babca41012da59f5c73b9ac	05ecd6db-4244-2ad4-9651-3fa2cbd7ee70
257	notification	1	9	\\x	\\x01f7a852f840c85ff1e4c29fd41998d3993dcedc8b065c8c68c9aa0b6e4338fcd781ed46100185967fc8758ac1b6d617f54be57b8c4330242bf1d5132fcd5b1a99617b7819e6ee807756513907ce2150b03db4383850dc60fb7a0df9690b7dc063b5f3676c30fe92eb7057ccb9c033c0c5682db60d293fac199c2f9293551e1fa29c5d1078d243854f27f8dfce191832e2cf85f345e231e40cdc475166f3bd8e34e954b67a26d59ecf926bc1cef2a1a3502c96d1558b8c58ba	\\xeba5fdd1c61eb07b157d7740dbe7ae83775f3fbdd2b0cbe85e1886eee84faf75	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
258	notification	1	10	\\x	\\x01f7a852f85398fe2cb4d80cb53d6e4b2919e2b77d784b0806d0b68be8ec552db970e0aeca55250607393df3c0c24c461131dea2d50c5c8678f7292cb8d81e0e9d824eb85b4910bb3f6f1773d9c2956af236aae664b6f347c6ccb26f083f511285f2991acc4ca1c1f1dd62da1e9133abce3c44c6338b56f3a5072acd73e7978ef51a4990c12cf2da2ed96ac01913b5de088a3e293993cd53a04ee1710429ab576ef86bb56704201c53e46d9c8af25b99e1185fe2d4ef8bce26	\\x93821a2572906c9c094a00a0b78b57cc85d327038cb2df9903554e0327e8bfa8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
259	notification	1	11	\\x	\\x01f7a852f8b88ea8e579b70a23234f5ba1427737fc7f8b7e20c7b635d11fbe2618e67f3debd16cc2c1cb7d2ea27fd1403209b1f46791a983bb3fb6a738ab976d93c4802cda24afdc696d3730ce64e334a885ae46740a5381b1c2a9980119fd6f98beaa9566c3de2efcbcf65c7cc4c8b321d4626923026f39c510469bf09b9c5b9b8615d58d2283fa0b5ee19f8dd3074ad55b561c92ce972bae382b2037e105272266d8905afd9a6f79b3aa46eabe9511256052ba497018a908	\\x34bc24b5768859be4b0870ddc7ee21c49cf24705943e70e48bf731f741d3648e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
260	notification	1	12	\\x	\\x01f7a852f816fe375ff27a05c2a3a29a16c7ea361702b1053ae42f1a0f77b802623cfec4f4a489b1fc4697a228fef22aa1aced1354b44a063e712b93e63ab39f5f615c02e34a643623ce7c3a53aca3b6cf5e5d8f67a7393222d85fec9d87e5083f337696af16aa081a834e03540e81a5d00d7e54f5a6be323c296ceaf6bdfa3d5cdc63fe92da3834008a5bafaeb410e543086fdfa3d2086fbf58c70662714ff275619043af76083d5a4a64faac257dc7f88f99567214ffb991	\\x0c162e1d3916378200dfda447a94479f6d4439b1f70ce59f80cb2e854e7ffea1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
261	referral	1	9	\\x	\\x01f7a852f8f809287066bfc00587627f5e052568656964e861ee2535ff0e6cb3ac64bc149b7435cd9464c30f7dc3fbd02e5bda5a0bfbc231d78682bafe4ac5220126e43ff2077c49cc96c0a8aaa872ea656ea05c4ca87d96ecbe28a9d85717de3c480a63cd1fa644b0634f481aa20c3e48d836973a72c28e1b933b6a989c9985942d801018183f542ca2ab8154f294fff5e037173d487d4f01fc12478c938c04b60c487171589aa084d78e7dda070731a85946d075221671cae35edce4249592535d	\\x70722c8ce76b9dca7430b496b76d1a26ee6f3a3f788c7254ed4ed9e785edf085	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
262	referral	1	10	\\x	\\x01f7a852f80147cb44172359e63e0f817dd0f4104d5ffc70767c8f824114366e802799a073ba26cff2a1fdd1a4fdaaf0d5d96f670c4a17af9bfccb6c03cab8237b739824eed829370b3dbbb1075ebc1c86207abb9464817c2392fb9a6c954e7ff692115cbae47c39eb6aeab61730b5cb5f74c85d538ce5bffaca2ea8d8e2865c139135482a5ca44f11ee6677e6db2619f9a20ea511fd626ebfdba38947dda23fad106c82b4bf7aeb2b3b3db6b63ebf4ac8d07993c626fc38f902a9cb17587096999e	\\xa5910acedb1342e6ef192744d2f6fd080f8da63172b807eec9cc65031249d33f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
263	referral	1	11	\\x	\\x01f7a852f88e51e092c71038c4f66bba61999d1d7d9d46bbd00c12f5055a38d224740713367b24d59d7b8077295f073d98aaa3d328d881169390a5077a0a75364a302e4f470cbe7eaf59aac37caaf6b7fa3771150ef7fd42a77d3e84e1ef63e13a0f4938c04bc3b37a7353b3bc21e8cba6f0470735f2c739dae9b0d5bd8b4aea51718137a27188f822f448db1096af92831b757331096a86993fc0401682c68ed736a89fe27ca76a7ada68f3ec5a53acb40d9198b9316d1e6d1e29e0dfbc88d11e48954e	\\x3b142f2e2dc6c8d38f4f21073b124bca2e93ce8c0c955042370f884ad7307e4b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
264	notification	1	13	\\x	\\x01f7a852f895fddcbfa06f6105ed6bc4cf57fa308fe8d1cca3094a930db62e8d2f70682ba761beec55370258772bcaba4006bfff3665a9357bc51af3d0c280b4e6c556c7c82d8925398e8c7831a000c78f1873ad886d8871fdea1eb5e67893836b4ebf782585c7f4129d15ad9f2b18571fb5422f1509673e08fc640e63a6e03d2057f43be24656692c502c9f630dcfad19c47bd1c72e7c0c1eaf810842e11227bc6b535a4367c8fa611e5f6d622a54e5cfb8f612bfa9	\\x0d9396c57be49366c17f1c1e24f1c43c1e94ab1ebc24ae706e0776f11a3ae645	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
265	notification	1	14	\\x	\\x01f7a852f8b85df2a127db0f5e355f306bff8c401e8e1a6d41058dd7b5e7a0d9255bf40692b69849506bfe992541ec94f80192161f97a3b9a48ac57a64ed43354b6e50545fd6660efd8d15a6653e28ebcea3b0e2a425fdfd55c8585aafd62a6343740dfeb16ff582491890716e29a8929a9ea544698eab54115f8ab406414a3f01f1db8ce04f361589c01bd39ab014c05d0b14cf4ed71a445048946a3d1bf198102b67a12df4cd7b880905dad46715383d4e4d5acfa9	\\x5ff5a2461061c5fb6bb14762f3b07f1495e0fec1e97fee68ddacd1c9852b6887	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
266	notification	1	15	\\x	\\x01f7a852f8a5cf4a281dd163982cf013b5d85d1a08e25b6178c69675f768f17fe1acfd4fca1d4d0ab89e4d99a43a3ca0eede58a9ee0663e6d87640909140e135d6646008e81318887beeb2a87ed02a6ca664415b6f1e36673783a4520d79415b772ee3f5cdc222d504cd53575140d30ed64ff419e9b06f971ac8419bf5bbdfefccc7bbef081b75126ba5aa733330dcae739fe34d4b088e278f3ba97f15f72de6	\\xaa83297b05ba529dd0e1b097dadad356b6e018d30d4539e48cb92fea91b22a80	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
267	intake	1	159	\\x	\\x01f7a852f8ac32cca9e471a8ad9a13919fbfbd8b609b5944529918cd9c979b8a185780ce66c28558e1feb2399d68935d5f9d82da4ba49c604645ed78a4c482c9915874f9f9383dcca90f603fe34744465c9a4bc48c04c7ba20e3c0ebd66f61e0903b895f97fb23ba80ecaddaf3aa512c5cd644311d75f941d091ee164bde121aca5f850d6451112b1f35d3464485e10fa3efe98bd0224fd3823b09f983eb2de7bdd2215d0e89386451ea07	\\x035d881023b3bfb527a9b8281937e64138e0749cec9ebabd5882806e217dbb4c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
268	gateway	0	84	\\x	\\x012cfba0d5d562b2171c3a0fb3ace8afdbd70f02e52b37a901934b8c50953232eb917c42a8fb72937c02c42f5231ec689ea1e3e98aaa7d3b14420b65c7547d6e796cf841119b9fcdc90ca48bb8c22b2c0ac7c1d95357c0a6084b5c69e4f45b88e9cefd92b20d235639cc0bf3c6bac42f068c2a8f44a03002b081f6e63755	\\x6155d7ddc00164ff6a0418e73df8ff271772ee50a8447c80c0748f053c050ce7	79e3fef0-3691-a315-8575-44624ba4c517
269	gateway	0	85	\\x	\\x019ad51c503ae99d339b90f791d0ffee45fdffa653b78134ed988aecbd73f8132cba7a4024e439965f6d5f038f933c3dd9826e15f38fdf36020f0367db5fbe17d9edd668a57f05aa43d83e5f6a72109b77d70d2b47948216cf567e02eac5ab41915a0080702eb05ba45478c28dc50571347b56b466fcd567e9326675082e086779f0efda97e6d4fab4a7d58a9064c19caea3a908e74bf875e96729c66f3fb0f4e0e4492e3414801463b678989f5c26b2438ebcf1fc60013b309a2107dd99ad1daf07288dff7293463c5f46c9f028faf70a64d4604632ccc6b39d7c6e17255263c765039affc04bcc4b949daf94b7be13d15d52b3c197995c8af30e6fe670175ca816697e9e0f26fd45f681917241f9	\\x6fd4fd871818876a0b0d2f4eda24f92f26dcbe02c9a81c819833f80d948fc39c	634c4340-fe72-0873-db3d-c5a7c84ba7d4
270	gateway	0	86	\\x	\\x019ad51c50d1bed18919a3d59e7e96853a02886f7c67d2c4dd6f8da5449b7301e9ca00322f23878a893bff10cb4b8cc2775dfb066f732079f646bb1d44ce93f3b54f3e124ba09eddb7995477135ddd66235a1d915c0cc87578917aa14b2288e60039424957214af47f3c8b762c62954888429700db2dc388417fae8c985767c6b102c8713cf8842c92a99313f385e8e1a8b08a8689cd60e9e9c2aa9a05d5	\\x690b09e30bd300f3147d7c52cbce44df2da06bb990e08840d5afe1a5fd453abc	634c4340-fe72-0873-db3d-c5a7c84ba7d4
271	gateway	0	87	\\x	\\x01c8c4fbe976efcea92b8a70be1b87bee1321d63387109345461cee81cb172b38e95c9675ad4ab9e9c92ec0aee9ade32c715514cf07961d9e0a684097b71d9d8c733292a861a73e20765e26ee59468e000c7dc3f60e059e25f9b5e57a04b5828c73c99fe53ffe661bdfc22c8119e3901dddd0117f2817734899f5ac2f86f0abf063763dfc0001c8de61b2a784278d06d085d2c1ba030fd9cc940901f20cb08d0e752f56b651f818d5ee59db8582d159f7d17c00a43f1737ee0d66f3eee804d2c7383003c3c42869ab7f10addccbb99ba97ca1f72a91726ac637f0067530353841cc7923325db36438d1155ba6642f766543c30dba11a8e2fc0748e83168ba3a7b93b39ce64d9e559a786449993	\\xaad8d3b705d09e25ef84502794cbe7a28bec552dc6d1690a0ebb2089665ec86e	f2f3f2cf-cf6d-e62c-e777-4e172c90ef8e
272	gateway	0	88	\\x	\\x01c8c4fbe90894d0063cfee9eadf4c58975c3e682e1a622dcdfb132beda45df5c5245f6f5748a7c89ff8d4753cf869dd04eb9ab548c9d626b5e41d4d74413d506d3da2befc16c49d682f7f233c17214eb1f0283487a53ab468db4b366e85601811949c46f3081e2cb3a0163a7d2a3c2b4983f5f833f7eca5346f3f41dca225b225365e21f5be433b90ead9904850a8f40dbbd6064f88ea64b3d7138b2040	\\x53ce93add4420f2d597ebfa1e7c7a023a7d139b5fe31cbed51609270d90c995e	f2f3f2cf-cf6d-e62c-e777-4e172c90ef8e
273	gateway	0	89	\\x	\\x013dc54c0a61344f9e75eb8070acb6f9f7210e6a493a4ca1b0134878e0eaf228a8d50e6a3bc81bab1540330c98719c838ed75ba32fc6f416b3acd14f6740d68c6ad82a1f6e35572178bc7715b94ac2cd380403f074c534e959725d73fdbe64c3adec261cd4faa435933c05ce90fbbbb7dd2dbb9312c8e7ddf5434778dd0d54302a5f2624d9b1dd3731a684f8d974d9ca6436b20dcf981afa67d11f3bdbbd90ba136b0ab7b9fa142b3e1d065328579d8105ea3c745599328bf540746a9432bc19d24f28525d4740e04117b36d879ac7d68001ab33795b11fa13ecc9731d4f3a59dcf40a1f8e9bea81b431bf4c95c47196fd39	\\x084c439ba3e5a783ff6bcc59c76f574dfdc9078c56607df5bf7f06da420ae258	05ecd6db-4244-2ad4-9651-3fa2cbd7ee70
274	gateway	0	90	\\x	\\x013dc54c0ab5a2e874f3ac6b58eef6859d147efb0f502e628d1dfca3b84879541181b5ead94a0d94f18eaf9eea0afd2f4b32754f13299f08c1181cf07ac1eaa611343c679423842a386685be66f107f61f49b895b743263e4ab017282d6e6e24e850b65ce82b17f3b8c77d0839c27826714d29933e1c56c994cf31527e8997b501ec701cc9ac36a306ce762c134b08fa8c1a45d438c6fddd0c1789d09f	\\x42193686b29d3a2d5b320a135a0f7f4091feba0b870af0cddb356209e4cfed38	05ecd6db-4244-2ad4-9651-3fa2cbd7ee70
275	notification	1	16	\\x	\\x01f7a852f8ecdffadb8977adc832ed440b08641c07e67c8b10ad0c0b10a171fc1c708674562106be3d5884e79719dce41bb9f30038c8b1161a8c4f3ea8a7a384537ffce74b28cee25f5da1093319125517c3e0a2c84b7b8f29ba84697ed8c5f2b8cbdc038a1dcced98859660b0a8e71e7142f49a54ee36e910b1a6b39f4c26ecaa0804719fd589576b3e09c3223d6275c935bbf23f5da0ecad0e11017139fbd5311ea9f57448490d7f039f9d933f503d89aa05cc46e5	\\x8a45e47215034a6e68064ba9be5d436fc885ea73abef8e3c26443fbff1a6cf2b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
276	notification	1	17	\\x	\\x01f7a852f8b3fd9b815bdddc13642206013ed4d8df1c0284f5ce262dee223940747fa68c4ac801db50968d80ea5246ae6ae736c913f871a563e03e6dcbbe8b157199ca9c8ad14b6cc8e874eb92006d26a77c45b94ed19afc0fd68a8cb205760c9e391ffd8bde880e3579c12f8c3562cab7ba72dd354cb91a1a865a269b113eb3de37981ce5b77e8984c34b8a5bfcf0d91f16107f2aa3dbba507c3405846ae32bf996bbeb1352238942d110fcc03f6b6c88d4399d456c436a0c	\\xab0a69ec57fc12e7831c37b3ca9532a1c928856a40fc089270c0d5315bb8b1bd	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
277	referral	1	12	\\x	\\x012cfba0d5ec21b12775c26f0b9f2345ac30f6ca7b39a82c1584a8c7e894382decff292ada15d29be3098c4451522f32017358637c9080578afc14f70f39f5273d2931a71524a0080df213874b988dfa5a8de00f4c7a6e5e7173407a82fcb6793d07	\\x8fe70d9303ddd28860d104912f86b28cb87f4376099dbb1a855e901895900604	79e3fef0-3691-a315-8575-44624ba4c517
278	intake	1	160	\\x	\\x01f7a852f8be0fcd41397730128da1dd2e5e805da8395f02a9c6d01c2cd3f91d99b491d24ff0d08ad5dc2fd23910f8a5f6c9724105009af38ec13e242d27c95e4d2ae1e38a8cd7d35712a43605d22c0f571a776b5a9175f6dee91874e16c0e278de503ff90fe528814cfc807af29bafcf1ce5fe356b8709d6aaa9efd2b31002db5e5bce70cfe6f75887f7720b402976dc2e31bcf0639346b80a1ca78fb51c40106c8acc6829dcf11aca43e	\\x800ce0c1842e38e1f9a90666664dce8a44f4218a687b76108c521223339bef28	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
279	referral	2	13	\\x	\\x01f7a852f82f8bf97558125c25ad0c481ff6ab829bc7d59ba36ab1814b3df6b4e9c9275c5592d0e23f5e495efb8e74567bb42db9caac2655076e3125f152f176791ff2b4aa64375fb434b7e7f292541087e531e771fa4f046bc23fe18c0dbb817c508ae9ce45133ad5c360d0f9e60526d604addeb38778a6fab611de004d2f97f587b839968d9be9b4f4a6b80f4572974f38ec9f2a2a9222d8af3c421d10a2d7978405041dc5f7b45355cbeae2859f0845d34a353137805f5961dc611ff614fb4a10	\\xe52ce1f0b45fdb1347e27483aa9a48ebb8f52a306d6efde1974b869047b3c020	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
280	notification	1	18	\\x	\\x01f7a852f80885a87b60fd02c9da10e104bb70314688e468d20c55ae315651aff2a76cc8a4b6caef050d297623bdd6d4f95b368f30f93de275396f5d7b16f999e4d0c6a1af1bc85a49fafba0500c09d0c011500aa8e415cec4ee191e5bf7b0321ebe84c70202b6bd88719cf82fb8753b9d2c41695ccd4af7e873cda211ddf14a2983d7adbf7d4eb99cb905f32cc18587935268ead07136d6aebd76f99aeaf620	\\x4aa2d262466fff8aa94fe0847f43a3838ddc156a860be4dc0adf4bd99bc309d6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
281	notification	1	19	\\x	\\x01f7a852f8045d45e61813534eca44ab346eb70f7b312de92515dd1c430a5ac67272f7f5a7cbc49c6883283ebf40bd63b0228772e17546703eb81213c70214c8ec4d50573ec9a27e0bf1639a2597ee46c5867c47c3b6460fadfe640047e919ae72a3813bdb55e057ab2d42843ac1e38208faec08d8c9d6938ca6ea540e3d6bf89add2466f5bb38e67e02a061078274f3475bea1d0a52011cfc09a7aa8700a2ae8219d7b011c8f460763d7bedcfab4d71ee3f9a2ccbb7	\\xa4a7863f9bc5c0161d7ff5861c3f8698a29ab910d0a36b33e97722c78f3bdd18	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
282	notification	1	20	\\x	\\x01f7a852f81f64ff99e80d531c0f871340c2844d0f795802d4b869352be717dc22100414c263eb26284f82716f707b55fdb82d0ce5cd55baa9742a935f44e530bd3b1093387e739d88cb7bc093af5daedd73db47a5c594635516fff8f2bad990325d0f5cba6f04f60b7bf606f003b1483fc8fceccd443c7c958f75495f68e811e8de671e1171c5edaf3de6b7fe0947fbb81709329d8e0e549f128b5287e9422c06d680ddfaa8434bb771af4973fac96a86c1daaa4b05594c4a	\\x00b41304e6ca36e2b5b79da4b81b7dc704067d90135c5f814bf707460bc22467	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
283	gateway	0	91	\\x	\\x01f42114bf7a12a94adff5d0b4b3e96d23e4709c2543f22ea4dd34d1776cf0c229225c1555ab168466989b3d047bbfce6fecd974cbc84a1389feda53f15c73faadec56bd01b19c7903c92177f71dfce92546cac2145f7ff0b6edee2b43360b1d9e35044f2f5e66520a882ef810ba23f4571bae7ed4cc320d3344766d7e069e203e1399904c77d94d8e835b73a155295f52749604e4b23795ee9bade7cd27585f735b9811dedc975bc0692f4c584cbb24ee2c7ec6d78f1dcb31056895d01c00bfe2481741b59b459427fe609f11d0cb3826b434347c772a651964070d7ee6ebffa7a437ae4cc74dc81ecb91c93a01169885c2	\\x69d6197f3af4a129a03e604351e8405692bea9d92b5da82cfbb18da50d479887	e62a2953-3b64-689f-43ac-0b9e8e9cdd28
284	gateway	0	92	\\x	\\x01f42114bf2602460d88346f4c1d3003a45afe4da67766680d5cc2b9553a13bb4ab5ba94807eb230ca91d80ca3070786fb854da5bc177b8d8fac862b78bcd9fd902cadcd6e023c21cbc9661cc7c0389aef8cd43a61e3e0cd6ebad6edec246f743e8dcbb76759c3b44f536d1170bd7316aeebbf45f67f2f948a3adb9b5abc31514267e0f2ebf69b8472af61e9cb1d46ee31f239126e3368b3828d55a74c	\\x803a39fbafb6c660b2d29dbe28c431efdf8945e19eaf3c532ee39e4cf56d1b06	e62a2953-3b64-689f-43ac-0b9e8e9cdd28
\.


--
-- Data for Name: leaf_key; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf_key (key, owner, organisation, subject, kek, data_key) FROM stdin;
3cf66014-b35e-f542-d8fe-8b6ad6706cb4	south-pd	south-pd	\N	1	\\x0100012e0251d10dc25877815844e87e00363187c6dd996d0c2d9e7bd32704c50d9924039f8fa215c54f789f9d5860a50ea03b457491d91ebda495a1d64aef8154d544
48009cb3-5b5f-852e-f492-ffd978889cac	aid-house	aid-house	\N	1	\\x010001df61bc435adeb53378925a160ec18f8501f37ecf897949c8edc673968eac19098d2de8057daa6f46ff3eba8dcf1a6cac7a32bfab207bc83454f317679f186029
4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36	accord-canary	accord-canary	\N	1	\\x010001466fa8b3ea596ce441857ce1c88124c77b115fb18472ff7debaf0acaf40f850892a5e18718c43fe2ba7ec43ccede17a70ae8aaf7268d3a51b2568f2b5f8825c6
5d90e5c9-f290-d758-db3d-5a211fffc99b	quick-pd	quick-pd	\N	1	\\x010001f0e839d22988c9497073cb4eeaa063e73bc2adf143798531f1af04b6aee0cfa13062f603ab8b877219003ca002d204219b7f7496b4928245eab35559f1205f37
79e3fef0-3691-a315-8575-44624ba4c517	_site		\N	1	\\x0100010142e7703120f9bfa76306fe7d09f08bd8864732fe6fb3a5b77cf6137697c863893b82dc65333e5d4bc655d628b44d918c50f12c71e583f959e14475ced4f790
b7bec276-31fd-19e5-6a9b-9865ff2ad2d6	north-pd	north-pd	\N	1	\\x0100010e51db48eab9f128a1afb7d69c4891d1efd0fcadbd26d5168167d1ddc2f489f13ff10b31089ad57df1a7bef227b010b6306eb3d0c3934aefd57728663e99e99c
ec0f7cc1-6271-2d16-0c45-bd52ac6a0200	alone-pd	alone-pd	\N	1	\\x010001015e942159f2156885cd4d59800dafe7a683ffa5587ed302a99c23a1cb4be129cf4f8bc1f58f15ca8d9b4105e376ebefb442f0c9aad78dfb243dd709635ee01f
05ecd6db-4244-2ad4-9651-3fa2cbd7ee70	north-pd	north-pd	17ab9df6-3a9f-43df-b7eb-3e6b210d309f	1	\\x0100012f6446244cd55068b5cef59fbd0f29dedd9ef3611be44f56b169de26906d9ef1ee214f7f3faa877211e03e1b91bbdcc03dca2078a5ed59acad73d3362f28eb17
62074ce0-96f8-4fdc-e1d9-f81aa0e7c704	north-pd	north-pd	6e409eb7-8d62-4f67-8058-163df4d712a6	1	\\x0100016f4ca743efe2111716a6f25b92c0e2018f211c4fb034d927153ca12f51daa4ada3e87ea7a282ba9ee549a0205a6b485c1b488c2ba864e9326f0fa222188faef3
634c4340-fe72-0873-db3d-c5a7c84ba7d4	north-pd	north-pd	7aab8a7e-7d6d-48d8-9c9e-9277236905c0	1	\\x01000144da824e19848365fc7292f8ea161a1bcd291e0c93a3f4de29e9b15aa7d4928b906bdde068d39b50051c80363e86295a4e27a829372b764a2a80a13e2e4595ba
f2f3f2cf-cf6d-e62c-e777-4e172c90ef8e	north-pd	north-pd	d04c5b7b-2601-46a2-b464-d866fdc2bd13	1	\\x01000152abb2dc3acaafcb161f3bdffc5dee92774cbf8eb3b64875e935521e7242935227f6a494594ca879e208bf0dd464ae248854faee4a541ed9762425f01c570e19
e62a2953-3b64-689f-43ac-0b9e8e9cdd28	north-pd	north-pd	14c81ae6-bb24-4ae0-bb30-7b9e34b40d70	1	\\x01000126a84aadd2954ea54439f826193ba7ce54b8f47ef131427b24c1e3877db18d2e57a8b008adc0d7f48fcd30372a3712a427e8b9e4da833381b92756999fdc51c0
\.


--
-- Data for Name: node; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.node (level, idx, hash) FROM stdin;
1	0	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e1
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
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 03:16:11.203267+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-24 03:16:11.205298+00	
audit	services/audit/schema/0002_node.sql	473c9949d850d94a62e17202f4056f68feb88c3322ff962df2efb9acfcb4340e	2026-11-24 03:16:11.207297+00	0.1.3
audit	services/audit/schema/0003_entry.sql	ba84666aa9e91287d0650bb62b9517baec78d977b98efabb4c19063775c92aff	2026-11-24 03:16:11.209747+00	0.1.4
audit	services/audit/schema/0004_seal.sql	f09c3f94aaab452f3afd422820aaa68d995db0503f781e046dd3cad6e4e38919	2026-11-24 03:16:11.214257+00	0.1.4
audit	services/audit/schema/0005_chain.sql	b7fc3e66e688665cf9fc691338c5d0e2267ca0d70f41ca94cb86bef3ea07b197	2026-11-24 03:16:11.215599+00	0.1.6
audit	services/audit/schema/0006_entry_alias.sql	8c019d21b6e1cfa1cd8d9db1654f93ddfe8fc12fec09d376c060aa811a8772fa	2026-11-24 03:16:11.216896+00	0.1.6
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge, before, chain) FROM stdin;
43	\\x384c8c54aa886e9666a766d76f712e6e7ac77d39eab135c7b99d63d2e208f749	\\x35cf6cdb69389f27f55ed54ad5da7a1039be0bd279f8c917568df8c591ce99e8247c604e0cdafb8f443f9087293a95e655e91897a90a113da3fc939a71765bd84d025e40defa83a006370bb020ca2937bba78ef8e0a92f7d1e6450e137855aa21c817b1d99fbf9802e20c5b62caa3731aa0dec1b3b967febd688f30a2bdda52b	0	\\x959a010f20a9b2ecc99f13aa4fb83f99d01efcbb841a4b1211dcd021217827b0
44	\\x8e8a4dca492690f3d9d674e838afa46e6080070a490b6926cf126ba2fbeb0f44	\\x35cf6cdb69389f27f55ed54ad5da7a1039be0bd279f8c917568df8c591ce99e8247c604e0cdafb8f443f9087293a95e655e91897a90a113da3fc939a71765bd81fde59d64db0f5b68ebb697e463309710b64c3d63808c7f04c5d982a64f35feb	43	\\x836695283f484d71f2b756f8206860e9408cfbd1b6569b3935d1b8d6ae91a4fd
49	\\x17cb343060fbf2ad9ff57602305ad7c169c9ee5a25c0a7e8a1f89f869b7a74e3	\\x35cf6cdb69389f27f55ed54ad5da7a1039be0bd279f8c917568df8c591ce99e8ab13e4540d03e8db3b70bf1ac5b545a9d732fef5e395fe7ea4a17449b87b3933d69bac6727ad67e166a05b8ee64145f719534d17646ecf44b34fb86a3a290090	44	\\x488839c1e769ed92711f002f5daf3b5d4166eba867fcc22242301fd62466b944
54	\\x384c63ad36ad32304875c5100c1615c78851601a3a99e15dc00bf9a44a42b24d	\\x35cf6cdb69389f27f55ed54ad5da7a1039be0bd279f8c917568df8c591ce99e8ab13e4540d03e8db3b70bf1ac5b545a9d732fef5e395fe7ea4a17449b87b393316b44ccee55a23965b6a10a09d940cdd660d3269838541fdbc0a68c3e6f6f72fa503478cde3a4c63ebb533033499b4259bbe9c331817000159fff2a3e39b96be	49	\\x89af7c0c2e99d88ac7d752b1d05e623e25ff2212336e5f3f7ca79b76e5df8e84
58	\\xc7d9fdadadf40cc742c298f3078ea6aadd5814407672e1ed3ee5ca35a042e097	\\x35cf6cdb69389f27f55ed54ad5da7a1039be0bd279f8c917568df8c591ce99e8ab13e4540d03e8db3b70bf1ac5b545a9d732fef5e395fe7ea4a17449b87b3933d67a462fa3276451918ff4bfd9d95464412de2e6f9a86ff196f5d1276d877383e3f584e5e07062824d22fdcdcd1395448967c2c36eb64de512df09d7de3c4c54	54	\\xc72cfb9dd234d9dc3f343f3dc530c4209fc77b8cceca5a7541b9bbc818d9fde1
79	\\x9944e1b222eab4feb8e20d4c113c6391b6935e4e309b566261f766484a3c3208	\\x091ef77a515b9095d7a4d3be54fac12111d17127ee0c701d0e1558dd2583e47ba842ceb4a875591bc4f39019ec0e7e478beed6c5f9780b1f7a04137f321d5833e7398a3ad040e89bd8215a66144488c740706df603e3684ba1a132a22f36a309cb419a254af00be30e970dc933c6ecc5a298f650ce31745d31eca246fd64e50730af0e7daf64d7dabe9f7de5ba775e435b59e0ff81ac27e291341e46b941bb3b	58	\\x115b0ce7b1d662697538b3a7eccba1857ea5daae1573229e131f8aba15daddbd
233	\\x34a378ee6f62d70b52c39e6e9943796ad282a5b1401bbc052509d50d4b617e3c	\\x58b41dd4255669d3b341eaf20b3f35a3ab62120d121e1e4fb3131a4da7b3a37d3bd81197c944294da696d55b791b99275bed11b8997376f9dd7439b7db58d1fad9792c39c767ae29b44c0a585b27f00123285a8e125456d11b03be2f2cf02e325ea496fc700daa8b44687d58a7b96429d66c7a9ab1ab67469be90676b9a0fdf9232c88f870077292203f0a0b763405d8d47a554dfb091914a3b4675c503e0226	79	\\x04b5e755e53e3ff9f64106fe871a2ca4843e7509c2d4c3c8eba5834203f395bc
237	\\x6491afbfb2bcc653360af87f585186fea81e06c9215a25ad45f0fc612f9a3ef9	\\x58b41dd4255669d3b341eaf20b3f35a3ab62120d121e1e4fb3131a4da7b3a37d3bd81197c944294da696d55b791b99275bed11b8997376f9dd7439b7db58d1fad9792c39c767ae29b44c0a585b27f00123285a8e125456d11b03be2f2cf02e325ea496fc700daa8b44687d58a7b96429d66c7a9ab1ab67469be90676b9a0fdf9f0fa678ac9be8a4638f7fea1b61b4155cab689ac826006a370acfe2a0db382a811cdcd8e36a636837e0be09de48c9d5022d35940ff227f89dc3f74f6ccdf48b3	233	\\x2739b834f875f27b19729b632a2bc342313c838b9c467a1a49ad1b1ebdf74132
241	\\xe0880ec0b46ddb2217ae26f53b68b5f540614adc369de379fea90b1682172db9	\\x58b41dd4255669d3b341eaf20b3f35a3ab62120d121e1e4fb3131a4da7b3a37d3bd81197c944294da696d55b791b99275bed11b8997376f9dd7439b7db58d1fad9792c39c767ae29b44c0a585b27f00123285a8e125456d11b03be2f2cf02e32b7e6679eaf092d6521452960b420530aab955141c158cfee9fa629632d6c90f473b3cedd88687ab7a1c2b75b842c771f720730c6109f056405fddd2d7b70a795	237	\\x292435d01c7c953da53eaf1c274c9de6917d2ff0141bb385a4da9ea74d07e212
249	\\x7552dbac4cea6654d66647ee750e740e8715685f0404b0a6408d88aba7a420e2	\\x58b41dd4255669d3b341eaf20b3f35a3ab62120d121e1e4fb3131a4da7b3a37d3bd81197c944294da696d55b791b99275bed11b8997376f9dd7439b7db58d1fad9792c39c767ae29b44c0a585b27f00123285a8e125456d11b03be2f2cf02e32b7e6679eaf092d6521452960b420530aab955141c158cfee9fa629632d6c90f48c45c688d97957a1328a5fafb4ff9c562a0e9cc0424e3e4635d3eeb9c7d8a2909317aafefea8dde02d21daba69dd82646b07127948f45ee5ed106f73528f36b4	241	\\x5475691c6897b9fce568fed367b030837557cd3faf00628d28a6a3e384b44e22
257	\\xdaaae65d6a6924caa56f192e752e7b4a0d76939dd821e9324845e4b9a1d9a912	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e12b58982eeb4fac1656280adfc4bf7fbcbd51e8973babca41012da59f5c73b9ac	249	\\xfc6041e38bac5e1384007781048f48f21ebccb237dbabd53467d7641033f6bc8
261	\\x263fb9a800e04dfd81bdbd0f0de1aea8a6358fc09fa806385e2ddd15f2a2e581	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e1ff5c86f1ed85a9578e673785dadc58d5945d5785fd07850acdda2b92abef1de70c162e1d3916378200dfda447a94479f6d4439b1f70ce59f80cb2e854e7ffea1	257	\\xb8344d5eafdb5bd6e5fc3207d0b58b02a4460e47f878f93999054f7eecfc6bb4
264	\\xa52e466160d0a16a52c481c5714b3e57ff309f9fe216cc06d2709e2f9b9363ef	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e190ccebe4938bbf665b27ba191df87b0c2eb2633856dceb5f783ce41dde12bb11	261	\\xd65b985eaaa04dcefce9ad46330867215b2844345f287a46c3936cb26dc205bc
267	\\x680b187c20319cb084a2ed66ccfe33152a358e2fc9911525e9302f98134d7671	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e190ccebe4938bbf665b27ba191df87b0c2eb2633856dceb5f783ce41dde12bb11d964b6acf9a094c36cec01d7babb2d8febd7604697949bb98601d37e5acd87b4aa83297b05ba529dd0e1b097dadad356b6e018d30d4539e48cb92fea91b22a80	264	\\x1324dfc644c49448868070e1e05ef48131d4552570413d71c3ebd0474ae0f75d
268	\\x8522c78f0e9dea8ba9c390a92e99745d4d99f5f9d34db9c5a4c5581cd3c68bb2	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e190ccebe4938bbf665b27ba191df87b0c2eb2633856dceb5f783ce41dde12bb117429f86be7d18213e71134146c5e9028bc99b9fc44871a17d7b3bad5897d03f1	267	\\x8a9daa7502ec417f823fdf4c19cafab1cfed3b3ee604602766b5932ab52a772e
275	\\xf0e62e474a2a352a4d48de204d30b0ef94c0411900ef8aa6c59b3ad128279936	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e1d0c29c4cc6de358def1bea88afa3a3124d83ff8dd257c950cea40f5511739a1440a2e143b4f23e90585b82623a691c17a21ba13e127de3b0feab973fb420227242193686b29d3a2d5b320a135a0f7f4091feba0b870af0cddb356209e4cfed38	268	\\x55c048f6be86faa3a3948abd67473fa8dfa3a98c46f69d61f00db7f4f137c45c
277	\\xd49c5a6736142c5996dd637ab670847f288068a3421f11b25e35e2b0b8bb5502	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e1d0c29c4cc6de358def1bea88afa3a3124d83ff8dd257c950cea40f5511739a144ff65920b715e4d7a3f3a6d053a6e1d7d7e984d49c3bee96615186c65bfeb765ab0a69ec57fc12e7831c37b3ca9532a1c928856a40fc089270c0d5315bb8b1bd	275	\\xb1b09fd701de40507ebf2cf2bedf8f6c5b825e292bdd3ae3c9a89eafa8aefa0a
278	\\xb3501ec94c19251a021fb598b503e0fcf6ea894d5daa0e5d966ce23757cf6b4b	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e1d0c29c4cc6de358def1bea88afa3a3124d83ff8dd257c950cea40f5511739a144ff65920b715e4d7a3f3a6d053a6e1d7d7e984d49c3bee96615186c65bfeb765780c6839a499cd72d03c8313bb7b547ec043599f2ea6ffdb7cc261f726be8767	277	\\x618defa3cc938a5a3807dac8d017d2bb10809561c5046fa0a309a9359eceaecf
279	\\x6ae787c2f1650e2cfecaee8766a43adebc970ddd16dfae30b4d82ce0d86554ea	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e1d0c29c4cc6de358def1bea88afa3a3124d83ff8dd257c950cea40f5511739a144ff65920b715e4d7a3f3a6d053a6e1d7d7e984d49c3bee96615186c65bfeb765780c6839a499cd72d03c8313bb7b547ec043599f2ea6ffdb7cc261f726be8767800ce0c1842e38e1f9a90666664dce8a44f4218a687b76108c521223339bef28	278	\\x9b24f4b985471195ce195c5fd9aa22f9e9ee91f9f2f962b10c928c79654ede28
280	\\xbe2154c6e9f817229d09a077f6add75c97c5d19b84902729fcf27b460a22ee2b	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e1d0c29c4cc6de358def1bea88afa3a3124d83ff8dd257c950cea40f5511739a14567a9ed40bc4c54ff820310097fbaefc98ac378e3100087425519cf8f4c2b8b3	279	\\x081cdadfbc53b7e6b5b6a0a4003945193bd0f28cc1cec188be8572c977b04a16
285	\\x69a8a79c7b8da6335306aa8cb593887916e6d1f631755764ab8bf037ba322da5	\\x27a7566eefea36bbdab3516251ea60375e7cd74a9490b00a40b68573b45615e1d0c29c4cc6de358def1bea88afa3a3124d83ff8dd257c950cea40f5511739a14567a9ed40bc4c54ff820310097fbaefc98ac378e3100087425519cf8f4c2b8b3aad682f998c11a80c085132fa15c51844871223460a000ecd0b8258f7115c153803a39fbafb6c660b2d29dbe28c431efdf8945e19eaf3c532ee39e4cf56d1b06	280	\\xcaabd9a06d09912b1f33894da4d990b81fc809a90154d98ec2cedff65a4dc572
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
9e07a4cb-3025-9191-a14e-2148565284cd	partnership-south-aid	1	Call-outs of south-pd that Aid House answers	south-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-south-aid\ntitle: Call-outs of south-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - south-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-24 03:16:12.426536+00	\\x840ed068a5d67a7bcab5dce93214510b9c931995b2a058704489e1e4b8de2f82	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d	t	\N		5
c9b3f88e-576b-f2dc-9141-329146ad3944	partnership-north-aid	1	Call-outs of north-pd that Aid House answers	north-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-north-aid\ntitle: Call-outs of north-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - north-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-24 03:16:12.373534+00	\\xd62abb07c519478766cf68df5c11609013536bebfb8307ec0d770f6e968b7d92	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97	t	\N		5
3fa96b55-d484-c7e1-6209-63e53ffc4606	protocol-aid-house-record	1	Who sees the whole record inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house-record\ntitle: Who sees the whole record inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: The whole record, for those who serve her\n    from: advocates\n    to: advocates\n    share:\n      - victim_birth_date\n      - minor_status\n      - guardian\n      - designee\n      - demographics\n      - media_preference\n      - services_requested\n      - financial_help\n      - rights_election\n      - notice_registration\n      - notice_history\n      - compensation_status\n      - restitution_status\n      - impact_statement_status\n      - certification_status\n    for:\n      - crisis_response\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n		2026-11-24 03:16:12.482862+00	\\x2a91d4a328aed1b9e738fe633aad37e80d456f4f91302742973865da0c586cff	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea	t	\N		4
62352c10-742b-ea16-809f-5d474da5fe9b	protocol-alone-pd	1	Who sees what inside alone-pd	alone-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-alone-pd\ntitle: Who sees what inside alone-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - alone-pd\n  - as: victim-services\n    who:\n      - alone-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-24 03:16:12.503165+00	\\x7c1e96da52bb99ad98aa746469f4ff2e4299bc34b47223f4b8734cf492bd2947	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a	t	\N		4
579aaf65-bca4-4af3-6112-ad0d1d7a1075	protocol-north-pd	1	Who sees what inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd\ntitle: Who sees what inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-24 03:16:12.522891+00	\\x002631dae5ab7dc293084492530c4bc26aab508da8250936e7179ac03b1ba532	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91	t	\N		4
59d2b213-43d6-6805-1eda-75f7eecdf0ba	protocol-north-pd-record	1	Who sees the whole record inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd-record\ntitle: Who sees the whole record inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: What officers took of a victim\n    from: patrol\n    to: victim-services\n    share:\n      - victim_birth_date\n      - minor_status\n      - victimisation\n      - guardian\n      - designee\n      - dependants\n      - access_needs\n      - media_preference\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: That there is a record, for counsel who countersigns another basis\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n    for:\n      - accounting\n    with:\n      - counsel\n    who may:\n      - discover\n    only if: nothing\n		2026-11-24 03:16:12.540978+00	\\x2345dde9b4517a43f42357d6a80996edd71901585658fbb5798c21fdb9e7e64a	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e	t	\N		4
242d9247-779f-e3b9-f8d3-dc566797d4ba	protocol-aid-house	1	Who sees what inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house\ntitle: Who sees what inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: Clients, for those who serve them\n    from: advocates\n    to: advocates\n    share:\n      - incident\n      - incident_place\n      - officer_contact\n      - client_existence\n      - victim_name\n      - victim_role\n      - victimisation\n      - dependants\n      - language_access\n      - access_needs\n      - interpreter_exclusion\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - advocate_risk_assessment\n      - immediate_concern\n      - advisement\n      - release_terms\n      - staffing\n    for:\n      - crisis_response\n      - safety_notice\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - rights_notice\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: What the privacy officer and counsel see\n    from: advocates\n    to: office\n    share:\n      - client_existence\n      - service_actions\n      - lead_advocate\n      - advisement\n      - release_terms\n    for:\n      - supervision\n      - conflict_check\n      - accounting\n    with:\n      - privacy_officer\n      - counsel\n    who may:\n      - discover\n      - view\n    only if: nothing\n  - section: "3"\n    heading: What the front office never sees\n    from: advocates\n    to: office\n    never share:\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - public_information_officer\n      - analyst\n      - trainer\n      - front_desk\n      - program_administrator\n    who may:\n      - any\n		2026-11-24 03:16:12.455925+00	\\x25dd1cad6effd354ac12452984be97cf6e5132b674efb2e803c937aa6d598a3f	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204	t	\N		4
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	partnership-quick-aid	1	Call-outs of quick-pd that Aid House answers	quick-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-quick-aid\ntitle: Call-outs of quick-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - quick-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n		2026-11-24 03:16:12.402054+00	\\x6a4f20ab9a93a06d11702f1d989ef8a0f4c960dba421c427764844530509b54f	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0	t	\N		5
74224aac-61a9-57ea-8af9-76eab6a70eb5	protocol-quick-pd	1	Who sees what inside quick-pd	quick-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-quick-pd\ntitle: Who sees what inside quick-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - quick-pd\n  - as: victim-services\n    who:\n      - quick-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-24 03:16:12.55854+00	\\x913bea1470964ae4406a1b03ca624fd4d445b4ef64873f5d825ed73d20761a31	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef	t	\N		4
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	protocol-south-pd	1	Who sees what inside south-pd	south-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-south-pd\ntitle: Who sees what inside south-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - south-pd\n  - as: victim-services\n    who:\n      - south-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-24 03:16:12.579227+00	\\x48355ad7f6b198d80f15e77ac272d6d71d503b5dfa014304291ecdb5ba9f3626	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6	t	\N		4
\.


--
-- Data for Name: agreement_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-command	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-24 03:16:12.631958+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-director	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-24 03:16:12.642661+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-command	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-24 03:16:12.659458+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-director	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-24 03:16:12.667916+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-command	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-24 03:16:12.687252+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-director	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-24 03:16:12.696512+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-director	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-24 03:16:12.71979+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-privacy	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-24 03:16:12.73003+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-director	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-24 03:16:12.751581+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-privacy	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-24 03:16:12.760926+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-command	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-24 03:16:12.784599+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-privacy	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-24 03:16:12.794139+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-command	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-24 03:16:12.817751+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-privacy	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-24 03:16:12.829156+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-command	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-24 03:16:12.86211+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-privacy	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-24 03:16:12.872626+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-command	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-24 03:16:12.89766+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-privacy	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-24 03:16:12.907736+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-command	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-24 03:16:13.017372+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-privacy	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-24 03:16:13.026884+00
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
c9b3f88e-576b-f2dc-9141-329146ad3944	north-pd	Chief of north-pd	2026-01-05		2026-11-24 03:16:12.385008+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-house	Director of aid-house	2026-01-06		2026-11-24 03:16:12.393367+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-pd	Chief of quick-pd	2026-01-05		2026-11-24 03:16:12.409516+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-house	Director of aid-house	2026-01-06		2026-11-24 03:16:12.418544+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-pd	Chief of south-pd	2026-01-05		2026-11-24 03:16:12.435051+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-house	Director of aid-house	2026-01-06		2026-11-24 03:16:12.442962+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-house	Director of aid-house	2026-01-05		2026-11-24 03:16:12.473278+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-house	Director of aid-house	2026-01-05		2026-11-24 03:16:12.493008+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-pd	Chief of alone-pd	2026-01-05		2026-11-24 03:16:12.512967+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-pd	Chief of north-pd	2026-01-05		2026-11-24 03:16:12.532723+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-pd	Chief of north-pd	2026-01-05		2026-11-24 03:16:12.549276+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-pd	Chief of quick-pd	2026-01-05		2026-11-24 03:16:12.568635+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-pd	Chief of south-pd	2026-01-05		2026-11-24 03:16:12.587585+00
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
087be0c2-af5f-53c1-902a-3435490767a7	3	2098-01-31 05:00:00+00	0	1
097055b5-67af-9463-dcd7-c0be13b80238	4	2099-01-01 05:00:00+00	0	1
09f41267-9573-7705-db0d-38032e209e06	4	2099-01-01 05:00:00+00	0	1
17aec055-ac2d-3678-989e-54457f24f757	2	2098-01-01 05:00:00+00	0	1
2f8f02c2-60d8-42e5-fc5d-2da797f99c34	1	2026-01-06 05:00:00+00	5	1
2fade9e4-2eb5-33b1-1902-cbc3055968c7	3	2098-01-31 05:00:00+00	0	1
31de0e76-2ca9-8fb0-4450-70e69688109a	2	2098-01-01 05:00:00+00	0	1
3ee07905-8c18-a68b-1bd0-1d41b0c96e79	1	2026-01-07 05:00:00+00	5	1
43af19aa-5b2b-a43a-a81e-b15270117b2a	3	2098-01-31 05:00:00+00	0	1
44bbfecb-1feb-26c9-2dc5-5978a49965ea	2	2098-01-01 05:00:00+00	0	1
4ea7ceb4-4d95-478c-bb21-2e7c49a0dc8a	3	2098-01-31 05:00:00+00	0	1
55b90295-d8eb-931d-9345-68454c6cf733	1	2026-01-07 05:00:00+00	5	1
5a25e77d-6d8b-d745-2299-e70c219aea2a	3	2098-01-31 05:00:00+00	0	1
5cb19a84-c4c1-1bbd-4fc3-b7a8ae1c48ff	1	2026-01-06 05:00:00+00	5	1
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
0ccc1407-a0a3-c337-42b0-65f821267c86	3	2098-01-31 05:00:00+00	0	1
2cca2212-81d9-79ec-361f-c92cd89b1120	3	2098-01-31 05:00:00+00	0	1
2dd42662-e2cb-9f5c-28e1-fea70e52620b	3	2098-01-31 05:00:00+00	0	1
494db3b7-68d5-1295-46e7-b2b8515d3d11	4	2099-01-01 05:00:00+00	0	1
78795931-89a4-f611-0384-2ccd4d352ceb	4	2099-01-01 05:00:00+00	0	1
9192de63-b5e3-d4d5-0228-fdd22dfdfe53	1	2026-01-06 05:00:00+00	5	1
9b2fab38-3324-d23d-044d-6e8c3c0d49c3	1	2026-01-06 05:00:00+00	5	1
a3159cdc-b51f-5965-cf0b-4e92ca6d59b8	2	2098-01-01 05:00:00+00	0	1
aaff237b-ab96-f907-de97-7eae96cfc8c5	4	2099-01-01 05:00:00+00	0	1
c83fb5fe-4537-bba0-4e86-0dd047ae1ba0	1	2026-01-06 05:00:00+00	5	1
ce149e99-fe3e-51a8-69cf-418fdc98b5d6	2	2098-01-01 05:00:00+00	0	1
fc70e93e-c29c-a0f2-7670-929cdae3f0b4	2	2098-01-01 05:00:00+00	0	1
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.follower (name, applied, seen) FROM stdin;
referral	0	2026-11-24 03:16:11.599067+00
notification	0	2026-11-24 03:16:11.599067+00
audit	0	2026-11-24 03:16:11.599067+00
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-24 03:16:12.331755+00	1112	4aedee00-dd11-cb38-5a6e-31f83791d1ff	\\x0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643210416d65726963612f4e65775f596f726b3a0956413030313030303042036f776e
2	0	2026-11-24 03:16:12.331755+00	1112	08822c92-910f-f18b-d71c-631ff3c847d1	\\x0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
3	0	2026-11-24 03:16:12.331755+00	1112	cd3faf59-3ce3-7a3f-3033-f7ce061e927f	\\x0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
4	0	2026-11-24 03:16:12.331755+00	1112	2d3a4044-5f4c-93e3-46f8-35aa198a793d	\\x0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
5	0	2026-11-24 03:16:12.331755+00	1112	f30fef4f-1a24-14b4-d3a8-8a312cedf533	\\x0a0d6163636f72642d63616e6172791001181a2001320355544342036f776e
6	0	2026-11-24 03:16:12.331755+00	1112	c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	\\x0a096169642d686f7573651001180720012a0464616e613210416d65726963612f4e65775f596f726b42076665646572616c
7	0	2026-11-24 03:16:12.331755+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d70641801
8	0	2026-11-24 03:16:12.331755+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d70641801
9	0	2026-11-24 03:16:12.331755+00	1105	6d0f113b-816f-9e7e-1619-8f6b3d1b52b3	\\x0a0b6e6f7274682d636173657312086e6f7274682d70641801
10	0	2026-11-24 03:16:12.331755+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d70641801
11	0	2026-11-24 03:16:12.331755+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f7573651801
12	0	2026-11-24 03:16:12.331755+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f7573651801
13	0	2026-11-24 03:16:12.331755+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f7573651801
14	0	2026-11-24 03:16:12.331755+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f7573651801
15	0	2026-11-24 03:16:12.331755+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f7573651801
16	0	2026-11-24 03:16:12.331755+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f7573651801
17	0	2026-11-24 03:16:12.331755+00	1105	d23106d6-5714-ce89-ee22-7a8f7717070c	\\x0a0b6169642d636f756e73656c12096169642d686f7573651801
18	0	2026-11-24 03:16:12.331755+00	1105	17c0e99b-4223-321d-e44d-78a82a4cb654	\\x0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801
19	0	2026-11-24 03:16:12.331755+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801
20	0	2026-11-24 03:16:12.331755+00	1105	32c9b1d8-ec08-2194-37e3-92c8832b2dc1	\\x0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801
21	0	2026-11-24 03:16:12.331755+00	1105	1e678242-5542-7d49-3782-5443e8349485	\\x0a0d6e6f7274682d7072697661637912086e6f7274682d70641801
22	0	2026-11-24 03:16:12.331755+00	1105	cd1c9852-38d2-38a4-d531-010c2ed2d4c2	\\x0a0d736f7574682d636f6d6d616e641208736f7574682d70641801
23	0	2026-11-24 03:16:12.331755+00	1105	3684f465-002c-3345-614c-6641878bfd85	\\x0a0d736f7574682d707269766163791208736f7574682d70641801
24	0	2026-11-24 03:16:12.331755+00	1105	bd60f424-c7a7-4b74-2787-f54fba5f76dc	\\x0a0d717569636b2d636f6d6d616e641208717569636b2d70641801
25	0	2026-11-24 03:16:12.331755+00	1105	ade90e0c-e944-9ec0-56fb-1a97ba85b376	\\x0a0d717569636b2d707269766163791208717569636b2d70641801
26	0	2026-11-24 03:16:12.331755+00	1105	2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	\\x0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801
27	0	2026-11-24 03:16:12.331755+00	1105	d2e4a377-acd2-e0cf-29e7-46c20b0105e0	\\x0a0d616c6f6e652d707269766163791208616c6f6e652d70641801
28	0	2026-11-24 03:16:12.331755+00	1105	b368b59a-adf7-30ad-aaf9-55c204ef82ea	\\x0a0c6169642d6469726563746f7212096169642d686f7573651801
29	0	2026-11-24 03:16:12.331755+00	1105	3f548b1a-449f-d7e9-7124-c8bb3bf00960	\\x0a0b6169642d7072697661637912096169642d686f7573651801
30	0	2026-11-24 03:16:12.331755+00	1105	21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	\\x0a0464616e6112096169642d686f7573651801
31	0	2026-11-24 03:16:12.331755+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x0806101822208aa685dc9627603b4a77cf48751b89f8e6bfbbc11d4d73859e03231a48aaf8c5
32	0	2026-11-24 03:16:12.373534+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba
33	0	2026-11-24 03:16:12.385008+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d70643801
34	0	2026-11-24 03:16:12.393367+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f7573653801
35	0	2026-11-24 03:16:12.402054+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d
36	0	2026-11-24 03:16:12.409516+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d70643801
37	0	2026-11-24 03:16:12.418544+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f7573653801
38	0	2026-11-24 03:16:12.426536+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e
39	0	2026-11-24 03:16:12.435051+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d70643801
40	0	2026-11-24 03:16:12.442962+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f7573653801
41	0	2026-11-24 03:16:12.455925+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b0
42	0	2026-11-24 03:16:12.473278+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f7573653801
43	0	2026-11-24 03:16:12.482862+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f
44	0	2026-11-24 03:16:12.493008+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f7573653801
45	0	2026-11-24 03:16:12.503165+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d
46	0	2026-11-24 03:16:12.512967+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d70643801
47	0	2026-11-24 03:16:12.522891+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b
48	0	2026-11-24 03:16:12.532723+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d70643801
49	0	2026-11-24 03:16:12.540978+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da7
50	0	2026-11-24 03:16:12.549276+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d70643801
51	0	2026-11-24 03:16:12.55854+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b590
52	0	2026-11-24 03:16:12.568635+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d70643801
53	0	2026-11-24 03:16:12.579227+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda087
54	0	2026-11-24 03:16:12.587585+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d70643801
55	0	2026-11-24 03:16:12.631958+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97
56	0	2026-11-24 03:16:12.642661+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e975001
57	0	2026-11-24 03:16:12.659458+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0
58	0	2026-11-24 03:16:12.667916+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b05001
59	0	2026-11-24 03:16:12.687252+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d
60	0	2026-11-24 03:16:12.696512+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d5001
61	0	2026-11-24 03:16:12.71979+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204
62	0	2026-11-24 03:16:12.73003+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2045001
63	0	2026-11-24 03:16:12.751581+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea
64	0	2026-11-24 03:16:12.760926+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea5001
65	0	2026-11-24 03:16:12.784599+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a
66	0	2026-11-24 03:16:12.794139+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a5001
67	0	2026-11-24 03:16:12.817751+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91
68	0	2026-11-24 03:16:12.829156+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b915001
69	0	2026-11-24 03:16:12.86211+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef
70	0	2026-11-24 03:16:12.872626+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef5001
71	0	2026-11-24 03:16:12.89766+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6
72	0	2026-11-24 03:16:12.907736+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad65001
73	0	2026-11-24 03:16:13.017372+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e
74	0	2026-11-24 03:16:13.026884+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e5001
84	0	2026-11-24 03:16:13.691553+00	1101	f4057c1b-7593-f3dc-83fc-cb65570938a1	\\x0a10f4057c1b7593f3dc83fccb65570938a11a036164612084cccff0bab59f03
85	0	2026-11-24 03:16:13.700773+00	1103	2add53ae-8e89-428e-8599-ee872b1a7113	\\x0a102add53ae8e89428e8599ee872b1a711312036164611a096169642d686f75736520022801320301023b3a0301073b42107aab8a7e7d6d48d89c9e9277236905c04a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110f4057c1b7593f3dc83fccb65570938a1
86	0	2026-11-24 03:16:13.700773+00	1106	2add53ae-8e89-428e-8599-ee872b1a7113	\\x0a102add53ae8e89428e8599ee872b1a711312086e6f7274682d70641a096169642d686f75736522107aab8a7e7d6d48d89c9e9277236905c02a0301023b
87	0	2026-11-24 03:16:13.719229+00	1103	62c62a6f-73a1-46bd-9639-f19cc2966d30	\\x0a1062c62a6f73a146bd9639f19cc2966d3012036164611a096169642d686f75736520022801320301023b3a01074210d04c5b7b260146a2b464d866fdc2bd134a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110f4057c1b7593f3dc83fccb65570938a1
88	0	2026-11-24 03:16:13.719229+00	1106	62c62a6f-73a1-46bd-9639-f19cc2966d30	\\x0a1062c62a6f73a146bd9639f19cc2966d3012086e6f7274682d70641a096169642d686f7573652210d04c5b7b260146a2b464d866fdc2bd132a0301023b
75	0	2026-11-24 03:16:13.160266+00	1101	d87b969c-0564-3df0-9bf5-c0a5fb2d4fc0	\\x0a10d87b969c05643df09bf5c0a5fb2d4fc0120a6e6f7274682d6569646f20999eaff0bab59f03
76	0	2026-11-24 03:16:13.64598+00	1103	7e1cf0a5-8334-4613-a1fb-e41022f2737f	\\x0a107e1cf0a583344613a1fbe41022f2737f12036164611a096169642d686f757365200228013202010242106e409eb78d624f678058163df4d712a64a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
77	0	2026-11-24 03:16:13.64598+00	1106	7e1cf0a5-8334-4613-a1fb-e41022f2737f	\\x0a107e1cf0a583344613a1fbe41022f2737f12086e6f7274682d70641a096169642d686f75736522106e409eb78d624f678058163df4d712a62a020102
78	0	2026-11-24 03:16:13.649032+00	1103	0670d927-9035-4b8d-9ca9-df383a5ef838	\\x0a100670d92790354b8d9ca9df383a5ef83812036164611a096169642d686f757365200228013202010242107aab8a7e7d6d48d89c9e9277236905c04a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
79	0	2026-11-24 03:16:13.649032+00	1106	0670d927-9035-4b8d-9ca9-df383a5ef838	\\x0a100670d92790354b8d9ca9df383a5ef83812086e6f7274682d70641a096169642d686f75736522107aab8a7e7d6d48d89c9e9277236905c02a020102
80	0	2026-11-24 03:16:13.655327+00	1103	5ca2e138-a9d5-44ea-8eea-1e3cbf1016b9	\\x0a105ca2e138a9d544ea8eea1e3cbf1016b912036164611a096169642d686f75736520022801320201024210d04c5b7b260146a2b464d866fdc2bd134a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
81	0	2026-11-24 03:16:13.655327+00	1106	5ca2e138-a9d5-44ea-8eea-1e3cbf1016b9	\\x0a105ca2e138a9d544ea8eea1e3cbf1016b912086e6f7274682d70641a096169642d686f7573652210d04c5b7b260146a2b464d866fdc2bd132a020102
82	0	2026-11-24 03:16:13.65686+00	1103	19b3e0ac-691f-47b5-b72d-9d416ec9c834	\\x0a1019b3e0ac691f47b5b72d9d416ec9c83412036164611a096169642d686f7573652002280132020102421017ab9df63a9f43dfb7eb3e6b210d309f4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
83	0	2026-11-24 03:16:13.65686+00	1106	19b3e0ac-691f-47b5-b72d-9d416ec9c834	\\x0a1019b3e0ac691f47b5b72d9d416ec9c83412086e6f7274682d70641a096169642d686f757365221017ab9df63a9f43dfb7eb3e6b210d309f2a020102
89	0	2026-11-24 03:16:13.724844+00	1103	01b358db-2e1d-4314-a9ea-88317ce6ad5e	\\x0a1001b358db2e1d4314a9ea88317ce6ad5e12036164611a096169642d686f7573652002280132020102421017ab9df63a9f43dfb7eb3e6b210d309f4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
90	0	2026-11-24 03:16:13.724844+00	1106	01b358db-2e1d-4314-a9ea-88317ce6ad5e	\\x0a1001b358db2e1d4314a9ea88317ce6ad5e12086e6f7274682d70641a096169642d686f757365221017ab9df63a9f43dfb7eb3e6b210d309f2a020102
91	0	2026-11-24 03:16:14.39725+00	1103	8b07294e-5b20-4f15-b365-0dc1af32a16a	\\x0a108b07294e5b204f15b3650dc1af32a16a12036164611a096169642d686f7573652002280132020102421014c81ae6bb244ae0bb307b9e34b40d704a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
92	0	2026-11-24 03:16:14.39725+00	1106	8b07294e-5b20-4f15-b365-0dc1af32a16a	\\x0a108b07294e5b204f15b3650dc1af32a16a12086e6f7274682d70641a096169642d686f757365221014c81ae6bb244ae0bb307b9e34b40d702a020102
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
87b30ba2-31c6-0f56-9c03-e18ccf1220ec	\\x87b30ba231c60f569c03e18ccf1220ecd25113e7e8f0f5a34cede4b03e4b212f	bcc6f7d4-17aa-e6f2-ed7b-ed92a7a171b8	6e409eb7-8d62-4f67-8058-163df4d712a6	f	ada	aid-house	north-pd	2026-11-24 03:16:13.64598+00	0	1
7d9571d7-de19-e53a-531f-b6de0c99469f	\\x7d9571d7de19e53a531fb6de0c99469f329fc9a675ae60eac4be1a4c3686e27d	7086a9d3-7134-711c-bac8-004fbc90f809	7aab8a7e-7d6d-48d8-9c9e-9277236905c0	f	ada	aid-house	north-pd	2026-11-24 03:16:13.649032+00	0	1
58f8668c-3cbe-2000-1000-c5105651252a	\\x58f8668c3cbe20001000c5105651252a4c115c857f0dfbde7ce7d8115a0316b1	ccd30540-127c-1348-d210-8d1ffc48e0f8	d04c5b7b-2601-46a2-b464-d866fdc2bd13	f	ada	aid-house	north-pd	2026-11-24 03:16:13.655327+00	0	1
f2a3138c-a916-e53b-277b-7e154329a9b9	\\xf2a3138ca916e53b277b7e154329a9b9b094c06db32a45bbfaadd08ef733a1b2	d33b25a7-6c49-5d86-b5bd-bd555bd80c34	17ab9df6-3a9f-43df-b7eb-3e6b210d309f	f	ada	aid-house	north-pd	2026-11-24 03:16:13.65686+00	0	1
1d7442e8-9d00-1d99-bbe8-b5e0be161eae	\\x1d7442e89d001d99bbe8b5e0be161eaeff0dabe16c488b49529cc6231ffa12de	e184ffd9-4577-997e-e0d5-18dad3d2a0d1	14c81ae6-bb24-4ae0-bb30-7b9e34b40d70	f	ada	aid-house	north-pd	2026-11-24 03:16:14.39725+00	0	1
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
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x0100018b8e0a4265957a5b026ce9ae17b43caf76dd1db9d3795a77c6caaa9a00afa843c2ea2bf6694a8656a75fd5551fc75db9600f0da9d670dff3f97264de886d549d	\\x01f2795623859c42ee1e5a8063f3ef0255543ff1ff8d75a7c5813225396c6557b12bba044b439f28a94eb23d23b714de47c678	1
1e678242-5542-7d49-3782-5443e8349485	north-pd	1	\\x010001d509c7de5840b0e23ec7b4c157f9f842fb640151a0f44d771a5ae65a1413fe9154032a4db704cad9236111c303750b3716a7b48a8c5e0af5205984195e389fb4	\\x01821e323670b2197ed3e7ade698778eca138f52cd802abe8b450e016847e89c70e5855388f767b6889189c030f43ffaf25f6a47a8c1502741499e17	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	aid-house	1	\\x010001fdffbaab3d609507d8eb2409433f31aad0d15dd9ad536ee2f116139cd77edc0e9686ab8db4816e1954838256ebc590ce5b6c0bc5e6609e55b2123e57ccb91452	\\x01796b56538813c61ff958fab68beac5f67a16a2512ca9ac564d6e5bacdaefc6789108714f9798f0484b04fc9d9f4c63abb09e	1
2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	alone-pd	1	\\x0100014ed9824bc0c3758b9012f2b7d0094c5a624d25813c90e743970f87f7464e2f6e622e10f81a955e441df870c3b804086124ec5b4adfd12721f73d239ef422d162	\\x018e945c85dd706e49e35fe1978a58178a05e182e4c8216e6377e4915298b5285aac4e668e4e0d54f3d6c5c09b5cb07b74adfa30c08e05faa67568f0	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x010001f330030ac0c42f01f0aaaa3e1f12c9a1d31211e271b1a2a99347daf0640ccfe242e247d754d3b121819955a3c7095c59f9e7813a87db7b827894b7e639846134	\\x011342ab9a1fd4e20d74bfab1a5619b5f4a0b949c716ab2de6c62f4a8e7517e321b64a51fdd5184c2af0c9a03597c9a458a638ec	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-pd	1	\\x01000124842722e1ce2267e895b8a38ac0826c8fa8f05580a83cec38a5ea490a7f5b59788441075fb4392bbeed58750a6e04b0b38e597abebc1e4ca763318a7382479b	\\x0199588287bdd036f03588c4654178944721f42c100ac2e29513c980d5f77d258ab3c10730eda92bd96ca76cf3d116c783de2cba44b9dc93df120d10	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-house	1	\\x010001014e641974e472d4bff2f9995f49c01ca259267a908018b7d9af5855592d6e68558adb7ae36557cb1ed9ec5c61c7b015ca0cbd2df2b18f515774dd77fadd56a6	\\x01fcb8f783579fcef7f5e43ad180dc0d8648f6b2e72b53657f7b535241817c1eb9cb74be7789bbbf1263bde7ffaff066ea2e167ff707dee6a5f6	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x0100010305d1eb7ac8488ed7a79a6aac9cbf255100b5bc66430978716af90de17a3b918a9ad5a722ad35d550d649d6e5fa8e6eb93c395e2f8b109116eec64592fcf905	\\x01b109683f6845609f7da38ce967a6d6c4973b43c01311c2e8b3f646b38af956cf2b90547a4e64a9d2cd0e698858d5a6d7b06022d2	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x01000117b47160400a655274f88cbcde0b1cb47edf2e9d4f99b721c53754f921f36f320a89d679343b04815ca90c8e00a278ce2dc0f5922af3536ad9e0a3ffe395399f	\\x0168d9be8d1ef819ced00d7fad498d5166316a4ce9c529bc99d6d3db33947a8b2f8f72d87a015ca8375be609b36e672b90531f	1
bd60f424-c7a7-4b74-2787-f54fba5f76dc	quick-pd	1	\\x0100018c1a06ac40743b15dc46f66e4747c34074e8cb025e1f0d76e556797c9f28652e8257b1a44de04f8bc496e54bd6971e6add6c33381abe5ef7d8510de8630306be	\\x01c6f05924ca1251d3843f8030990a4e13344b9f6ddf49971aeb767267d0b6edc97cfacad5e61b63e9eb85288af216f7549e0bf7953369cd5079bb68	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x01000128c6c3827459bdb4ec45320a131aa4a19ad7fb3b5fdd4f82aebaba8209f57b1238329ac5b0d20852608f4bf127f2a46c3323184a99c108d497bfaa0aff68d78f	\\x0130df760644a22d7a4233de463e2d70a9464a34b9f76167a1724ae8f21120ede689024d26282f8f4824353f3771d6470a59	1
cd1c9852-38d2-38a4-d531-010c2ed2d4c2	south-pd	1	\\x0100014f091c933dcbd87a6ce5030b790ff041a4d75a5ac9531744b82e9736e1a3fe67605793e6cf7c027cf16ca245c4bc6a5e4d2144a789c19010c599ccf391b0c6b3	\\x015adf2a7746c7ec3229d59832c4aba54b9906c2b545e45cfa7e08e60755e27599af3457e1f6a928dd037aba19956b49703f5c8d804b5a54f6578107	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x0100017ef84e9a4836c35e20cea1600503dab82175cca5274c2da67df3bdf64f8ece5c0b05a0d8eeb5ec9389c419b0ab06914d69706c2a32596781ccec4abe2b753725	\\x016b13fa5648d3ddb79fa351ee1d85ab254a2475ab79a1bc602d0b32abcab607db62786be4baccc3e7076cbc735719501997	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x0100013d479a26a1d5a0367cd47bb0dc7a027aba455b4a55b63b605494b93b342ebb769cc7966bf8b514706ccc3882b44fa49ab416ce76c3d131dae5f7ab0613f9bdf2	\\x01b14b223d02cb089f40b7a8c632bd7a0f9134b22b4cd78c44171846d0dea79e777d71f1279845865ad9499be4767298768746	1
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
d90753c7-3384-412f-b54e-5287d4cbbd80	109	\\x0a107e1cf0a583344613a1fbe41022f2737f120201021a096169642d686f757365	2026-11-24 03:16:13.64598+00
db4bb7e6-c00d-4146-9e24-9e2bdd4d51e5	109	\\x0a100670d92790354b8d9ca9df383a5ef838120201021a096169642d686f757365	2026-11-24 03:16:13.649032+00
b9c3bcfa-d883-48f5-b929-25fc6bd84b88	109	\\x0a105ca2e138a9d544ea8eea1e3cbf1016b9120201021a096169642d686f757365	2026-11-24 03:16:13.655327+00
29c3cf11-4ae3-48e4-a8c6-f651bce8a010	109	\\x0a1019b3e0ac691f47b5b72d9d416ec9c834120201021a096169642d686f757365	2026-11-24 03:16:13.65686+00
d5cd9932-3cac-45c6-92aa-8c0e9a6c972d	109	\\x0a1001b358db2e1d4314a9ea88317ce6ad5e120201021a096169642d686f757365	2026-11-24 03:16:13.724844+00
481b2a6e-4604-4d87-a9c5-c265193f3321	109	\\x0a108b07294e5b204f15b3650dc1af32a16a120201021a096169642d686f757365	2026-11-24 03:16:14.39725+00
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
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 03:16:11.013105+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-24 03:16:11.016298+00	
gateway	services/gateway/schema/0002_policy.sql	dfef93130878f36810379d8749ef445521d01caee1ba8f2208b2769bc5d308ed	2026-11-24 03:16:11.021015+00	0.1.0
gateway	services/gateway/schema/0003_release.sql	242ed93aeeba28b0018fd6fe46117951ce111b8d58e758c589a1749648b006e2	2026-11-24 03:16:11.025294+00	0.1.0
gateway	services/gateway/schema/0004_ending.sql	61d6de47c7bf3792f94386ddf670443b480783f9ceeea4d707125535d0a3de52	2026-11-24 03:16:11.026251+00	0.1.0
gateway	services/gateway/schema/0005_account.sql	0a3646c43f51474eff59d479844c06ba1d7c712ef284e0e095af440c01acaa43	2026-11-24 03:16:11.030525+00	0.1.1
gateway	services/gateway/schema/0006_provider.sql	8c0f4511a1895238c89685d32b7d028e138f560b299464647400a56d9a53db62	2026-11-24 03:16:11.03209+00	0.1.1
gateway	services/gateway/schema/0007_token.sql	026b3bab0be0b73150b4e97a88a702752660907e1819a8a5c45e8f84400649ba	2026-11-24 03:16:11.034248+00	0.1.1
gateway	services/gateway/schema/0008_set.sql	d68350b49ed4625d1da2d61e814673e2f0025ed6d3cb82d38c0389913cdf0ed5	2026-11-24 03:16:11.036116+00	0.1.1
gateway	services/gateway/schema/0010_holder.sql	d8c987a291ad6cd9c09f6f1b98504f7d427a970d2b2618d5feea08c12b932a48	2026-11-24 03:16:11.037281+00	0.1.1
gateway	services/gateway/schema/0011_retention.sql	e8b5b75a05082d0a7e2b6ccc2affcfd3b147f1c01f25c95c483308d16a7b7521	2026-11-24 03:16:11.039578+00	0.1.2
gateway	services/gateway/schema/0012_request_key.sql	dc4b0ed48c30ade0884ca2623d752f4e3b4d56b7bc9966fd038c6b3a2572b579	2026-11-24 03:16:11.040966+00	0.1.2
gateway	services/gateway/schema/0013_office.sql	d3f724bfc034ffa4d29ee0d886b9a928be8e53be5f371eca0fe2f562a643d325	2026-11-24 03:16:11.042126+00	0.1.2
gateway	services/gateway/schema/0014_page.sql	511134c13de96ac719d448781fb1bda660757cce8392d29855c5c6103bb1d696	2026-11-24 03:16:11.043647+00	0.1.2
gateway	services/gateway/schema/0018_signer.sql	f5d6933e853d03aee19d1acd0002aa48575e97c1876163fa12cb286028d6adf3	2026-11-24 03:16:11.044581+00	0.1.2
gateway	services/gateway/schema/0019_token_idle.sql	009e3929ef4f42f5699a745ac94d2fa5e426e9c8e78d95593d36d7c539baf334	2026-11-24 03:16:11.045174+00	0.1.2
gateway	services/gateway/schema/0020_breach.sql	eaeb2c583e062e1d657b3e23bb6c92b6ea637184f80f98ab7c7c7a2786ac68c9	2026-11-24 03:16:11.047745+00	0.1.2
gateway	services/gateway/schema/0021_forgotten.sql	96be08b618103da4dd0fea5e87f5b43c564d6981c0ed3361329ed47541cc0aee	2026-11-24 03:16:11.048398+00	0.1.2
gateway	services/gateway/schema/0022_breach_more.sql	6c33b52c6372406eadaf18d9205284270fcbd4dc9127ae8fde9d20d236ec8bad	2026-11-24 03:16:11.050006+00	0.1.2
gateway	services/gateway/schema/0023_token_kept.sql	c2f3b533c9eb4014e91b8d702826eea57606245e353190ae59df386d2d4c4d68	2026-11-24 03:16:11.050765+00	0.1.2
gateway	services/gateway/schema/0024_days.sql	f1f09cdbc08279e4f99ef159adc62adb36c31045d2c0695fd45402e3866e256f	2026-11-24 03:16:11.051331+00	0.1.4
gateway	services/gateway/schema/0025_hotline.sql	a73499fea2f46133a94523bd7525bbf1a856c51f0fc136d924e99236b2f79f42	2026-11-24 03:16:11.051861+00	0.1.5
gateway	services/gateway/schema/0026_release_gone.sql	125996aa70d92864f42d1abeb8b9a50c13e7db7d5d080c2c579333aae0de97c9	2026-11-24 03:16:11.052575+00	0.1.7
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
d87b969c-0564-3df0-9bf5-c0a5fb2d4fc0	\\xd87b969c05643df09bf5c0a5fb2d4fc0818c607a81fc36ab65d15141f0b9952d	north-eido		2027-11-24 03:16:13.153049+00	\N	1		\N	2026-11-24 03:16:13.160266+00	\N	f	2026-11-24 03:16:13.16017+00	\N		\N
f4057c1b-7593-f3dc-83fc-cb65570938a1	\\xf4057c1b7593f3dc83fccb65570938a1ea9dfb215721c2b88127cfc1d18b8f4a		ada	2027-11-24 03:16:13.683204+00	\N	1		\N	2026-11-24 03:16:13.691553+00	\N	f	2026-11-24 03:16:13.691505+00	\N		\N
\.


--
-- Data for Name: token_use; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token_use (id, used, version) FROM stdin;
d87b969c-0564-3df0-9bf5-c0a5fb2d4fc0	2026-11-24 03:16:13.16457+00	1
f4057c1b-7593-f3dc-83fc-cb65570938a1	2026-11-24 03:16:13.694979+00	1
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
2	27727c11-8611-312e-6bb3-ad2a66073452	2026-11-27 03:16:13.167142+00
2	6e13806e-fc6b-d41f-c8ef-3b74b274ea6f	2026-11-27 03:16:13.167142+00
2	9ec268e6-0d5d-2c18-118a-775d958f6688	2026-11-27 03:16:13.167142+00
2	7d746fbb-0d1b-6d96-ab51-8d30ad789bff	2026-11-27 03:16:13.167142+00
2	999ecd7c-63d9-ee5a-9bb0-20338e0430c3	2026-11-27 03:16:13.167142+00
2	bf86e6bd-99cb-bf12-7976-e3290577849e	2026-11-27 03:16:13.167142+00
2	b75a93c8-9aa7-d6ed-2a7e-ae9853dcab7e	2026-11-27 03:16:13.167142+00
2	5f2a7d3e-ba0f-5397-c270-52f501209996	2026-11-27 03:16:13.167142+00
2	cfb33707-8d34-43c1-f897-56009ee4a3c6	2026-11-27 03:16:13.634024+00
2	cdb67a8f-e1e6-a924-0474-6afb613db5f3	2026-11-27 03:16:13.637211+00
2	d48a0b78-ed61-8ea6-3f01-7ddf67f5c64c	2026-11-27 03:16:13.639422+00
2	02293e8e-0bce-5f5a-30b4-3cb7a6728f46	2026-11-27 03:16:14.389547+00
2	1bcbd6ca-7ffb-9cec-0877-157e28083e2f	2026-11-27 03:16:14.456039+00
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
01c89de4-0161-ec9c-301e-9ba2b6b127d3	705bd86a-d26c-4f46-9979-1058f9e9ad8e	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:20:36+00	0	3804	\\x7e7e2fe49641fa3ac16487de74ceced1a8f667d5eee381d28d5bc1a1a2b7edfd	\\x017dfe153d8e3d679b578946765642af1c46c63758f6da251259ddc40aac6da658bac72d003f080ee1972b1c77094e126d9dff4f925eec6ca4ae87c86df28972b4	\\x017dfe153d4020f6f236c1fd8aab0981bb4654a5293dc4f22b11bc677de5c91d457bfa3bfa4e72e8ef928be1996cb2a5ee291a9a4432d2866587d146bf8871cc702a3d46d2288d8390ca4a3e005d17f2c78937d614daa0e4dd919ce168b5acdc77	1	5	TS	TSTOP	5			2026-11-24 02:17:19+00	2026-11-24 02:20:36+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-0a9d-c68c-47a8-d07348656a60	7f3008eb-799f-4577-8201-b14ce83a7aed	af2d5ca4-84bf-4b01-8854-36bb71d685de	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:23:59+00	0	2777	\\x14d16a347cc09f146a47b67686d2644f54bbcea13d9ecfaf1e07a98a3cbd69ab	\\x0184ccead1609e83910bd602c7e534c93aedfa8339d25ff87f744a769e9b4ba9c7d939bc61aab25d333d5ac8263f53625fc7794b2cfcfb1c831f67f45c81ad6cef	\\x0184ccead156a5a293f30334a7d245e8d2bceb36e085d392f3e8df77f782a0c6cfd47bd5f14755cbc87c6b2d3522f38f09e03537d7f7e961773babf039e469dc1e667a7495f2ec0406ae1fba9b6384b39f36ddff293b9d2329596d0508d1bb32a4	1	3	WELCHK	WELFARE	3			2026-11-24 02:23:39+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-0fed-6bba-29f9-4f2b7ee3e5ae	3e80f69e-b891-494d-b720-ef7189fb9471	4baf306c-620c-4986-abe0-b398c75dea7e	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:27:42+00	0	4914	\\x0d1b7117857b7a3e767da33fd046630dfa7c2d69959bdc42cb449b05c5ec41c3	\\x01296a84d4a9fb9f75092af1aaa84039eeb9135ccb6e2915e27f55874ae36ffe4d9ddee1f2b5cf9f88c4aba306a2285d718ca4b563d7f601b1212af45ad3b63eed	\\x01296a84d44a914e564b2f2074885db942bb11442616ee40ae4b7ac07178f732fb26db02f9341670d7561163a864467418ef1e64b9636a6fd30cb7e6dcace1a0c2c0fc0539d730b0a1fc9d68ca6d66a5fb6a6de49e0e1991cdbf76e9bd77ab5b1b	1	2	POV	ORDERV	2			2026-11-24 02:22:38+00	2026-11-24 02:27:42+00	\N	\N	65536	2	3	0	0	0	1
01c89de4-151f-ba6d-0957-6159caef3a3e	c640a2a2-b566-4a93-9a29-b6bff4833404	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:20:35+00	0	2782	\\x2bb12558973cb7d7369a8bf673369c2a8fc80eac7d91dcddf718faab022b0f83	\\x01201640b93a5043b9e63180c12c03d85a8ef14371738c4a5e936e2b501c04c74594ec99d95441fecfa34ac110da0a9492b39308fcb9ed102ccdc3b8f40cc3cef4	\\x01201640b9b7deb6ceb2fabfb8e71a53bf61bd6d2642f347b3a54f1be747dba1c264f3c8311e69b6dfd5f61323fd36bdc1af8eb353076e5f87ea4c27a264a3ee018e2cef4c03f1f7754089939b774b6db80d3b672a2b02d4bcae5fbadfb4ac8a0c	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:20:15+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-163d-9262-d42a-38f3c082ada4	4fdaad11-bb2f-459b-a03b-bb6c97280bd6	4baf306c-620c-4986-abe0-b398c75dea7e	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:28:42+00	0	5276	\\x24cf41ea67dc78a1eabe98f35f486d9817853a2201118d6cb6ed2a8074a037c2	\\x01296a84d47ae287ea284376f06718756866454452eae6b55ddbb26cdb9b400b11424a216ff5373596fe247ccba5a6fa276f36b0828323301c5e0744c0dcdb6d6b	\\x01296a84d47b5a813d446d7af4f44bcc9249b4539ae5ec4a55358d9ff8a1ebfe0c3a4370a06d31073d7892216303fca9f75d0a3d7bbeb3e636497f02c5f224cbc81fd97cdccfedc9f28c2c33117415636c747f17a4c3412d1dfb57fb4f9d506b3d	2	2	POV	ORDERV	2	08		2026-11-24 02:22:38+00	\N	\N	2026-11-24 02:28:42+00	65536	3	3	0	0	0	1
01c89de4-1c26-d845-7a14-1df0cf11f9ce	b3c8ddd5-d30f-418a-bde4-107b8e6327d2	f424d479-123e-44ba-a459-9cf30762843a	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:23:35+00	0	2879	\\x96692a12eee285b523c849408a7c3013eb71d15757e5ee1a28dbe552f4582c7b	\\x019c072cc2c854d023751240be6317e0544430e5991dc44b1fad0bb1700ef026d0eeb19e367bec7a4e8f20d6a5e480c2ff896a89d15d892745d44ccba748c3a4b0	\\x019c072cc27c34e877400a5124c87d54914a4b585bfd3b085ce3bda0ca1d128cbb779c26ba866ae015a7bc3b92957cfb62dc3c8cf5601e173be64c92cfd05d4d191cfd679edc22b768644809f6ef05170323e7c443e01dca2176e5747e9731ccd6	2	5	DISVEH	DISVEH	5	08		2026-11-24 02:23:15+00	\N	\N	2026-11-24 02:23:35+00	65536	1	1	0	0	0	1
01c89de4-2591-4804-c95e-eba0b1400d1e	04c6bd9e-87d5-4733-9f39-fd0fcb1328cd	31b7c55c-3bf6-470e-89fd-7af9a5535b89	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:20:38+00	0	3949	\\x7836c01d527efa12f6dbe9739cbcf3d0f4fe0c57ec7b19d1af0f40071b066457	\\x011e147895376cf73fc3ec1966028f3461288ec2debd96625d1c7526e00cacbb9a5010a08cb0c6f7fcd654c721450578c2ebb23724dbb7a5a2e6cffbcf1fd4cf43	\\x011e1478952290020e7f62eb8fd2ce7f7b7e751c7a8f7f2415f962cae82cb59c3c899abc0c05ddbfcd0a85566c3f451ef0512842c0775b4cdb2e1ee0f25941c8b89d73156e8061e9211aa9cc156e3774a62e9a7d792b32b59de181ad57045c044b	1	5	TS	TSTOP	5			2026-11-24 02:18:48+00	2026-11-24 02:20:38+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-294a-a164-3066-e945efb59149	4a3d18d8-7353-4008-b505-6eb4a0ecb21b	448be9ff-44b6-4bca-9907-64559089593e	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:30:29+00	0	2772	\\x4eb6fdcc4dd9478cad0c8f3ceae117a65cbb9cd7771ef8cc82364584099a5c95	\\x0151d3e08b0572e56dd12b8b075355f8c7ae8977850b150872ca9391d96c5590498f5d86690c47e42e3984578dc97227269700b5a11ad628d0a732e19b4df54774	\\x0151d3e08b7a7d4497f4e3fb52c4c15501de311ddfde6cd0c8cb1695eea06206c659ea9bc92a383c5636d6820e4a93e2f12a7dbc627396bf67c86e39ab8188d1da7f7954de4ac6dde25cef1a39627045da95da1a224dedd8986f5a9e9f52161069	1	5	DIST	DISORD	3			2026-11-24 02:30:09+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-2bd1-4961-0c27-c34e8bae75c0	ca48c3e9-ccb1-49bd-90d8-36162a288c6f	31b7c55c-3bf6-470e-89fd-7af9a5535b89	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:22:42+00	0	4228	\\x024711f60c6c9041784967f0f9e8213c3bc7e87b8887ccf7a92d89dc96d4946a	\\x011e147895352054163b4b689088ec3ab6c9eda0aeda5f5d3f4d3120e6b35889e2155c04bc3115de1a5028f755941cd6bcb5027e58fa4ab9535cb981285251934b	\\x011e147895a433f034850092c4d799d9322a054558e0e587a370bfd992e1fa85e433ba30e22258d7278c54ecc80ad0519dfd7dfb07e783aa5217edfb9a6c5527ba7068a37f3363f55d6dfc61dde2b10146db72663ddb47a2f3c1864cde47d2c98b	1	5	TS	TSTOP	5			2026-11-24 02:18:48+00	2026-11-24 02:22:42+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-31d6-2779-ca8c-a09acb9de3da	e34ecc92-4146-4f7d-a59c-8eb5acb55c76	448be9ff-44b6-4bca-9907-64559089593e	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:30:58+00	0	4378	\\xdd17cf4e63e8346a3229fe4acdc971a077a8817bd2fdc104590624c7875439ec	\\x0151d3e08bdbcd9294805e533e3d566f74a4064d4654d5e99515c2e8252e56a4e06e913354be434275283b0630764821b04df0e8438122545f46421a961bb6c110	\\x0151d3e08b6eb31d959aabc280c218d5e4e60aba10c53750081d646fdb9a3f5ddea45e9a460f06cbc6bcd2f25c397871e25a468c3fab31476d7e9f8a6ec8e4d19be60ec26227ff12bef34e5607c82b5aca4c4b6c3f9560989c045a4b391e62c4b9	1	5	DIST	DISORD	3			2026-11-24 02:30:09+00	2026-11-24 02:30:58+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-3746-2ce3-65f7-e46a6d40317a	7631b770-7172-4b40-a1b0-abb4a991dfe5	af2d5ca4-84bf-4b01-8854-36bb71d685de	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:26:10+00	0	3812	\\x037293aaa1dc68683136daf29264d517e53d1cfd709bf999618bb9c93e74e66e	\\x0184ccead1c87bd108b0a2aa825813c01a01c7efb482f948542d4e2f5bcfc4d34ef90130df09af2a457282ec7137e56b39470d5bdde278b42dde2993c551ffeb4d	\\x0184ccead1b577c3ce288708e048b53d25893ab08de5e983b112481cba9bc309c4a9052acda4a96b7e1b111f3210c101dd0b3a02ad4da4506f2e510112780256a683be5da6b814ca2299076c22e2da6bce1e23f223ccec26e31bc4c5386318aea3	1	3	WELCHK	WELFARE	3			2026-11-24 02:23:39+00	2026-11-24 02:26:10+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-4831-37b9-192b-c5d0abaa4273	729cf462-9d3b-4f1f-b674-677ca9b84e77	af2d5ca4-84bf-4b01-8854-36bb71d685de	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:27:27+00	0	4184	\\xac49b8133b67206918d757f7bf483003e12444e0f90b8cf51f26132d2b6cf47c	\\x0184ccead17fa7ec0e11ebc4ab331f11e08d743e1843e7b2a667a3fecd187a776bfcf83eecf6509a1897cea685f0957ae4dfa2b003bc1c1ad1081de3efbdf137f5	\\x0184ccead10b62c9470e6a3a6ab61ec96cb75ee0d5a7d8fc0f1b44334ead9218285d3db9fc11937d80206c954377f94c6080663acff09b745ca6e253759ad994bc069612a05e6aafa90fcf749b4061c7670e0146d90f755d5e16b2e490e458de47	2	3	WELCHK	WELFARE	3	02		2026-11-24 02:23:39+00	\N	\N	2026-11-24 02:27:27+00	65536	4	1	0	0	0	1
01c89de4-6304-65d0-b046-d5749303a0d5	0d5a61e7-1b37-43aa-bcea-2313e6041491	69ee5d04-e431-47e1-843b-249362eb4512	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:22:07+00	0	4731	\\x8c603e353f2dca958b33634db246b8a996b8e39b142f6a73404c630ff6029788	\\x01a915c33130beb186db1120c51298bd1dc14733f132eabfb85ad75bf2c85b3ad898a3090620fea87b6788975cc9dda04e477969db15f0f24dec7d599c3999a0b7	\\x01a915c331765bd60b635d3107494d048bae2614522af2f3b09cfcbc717ab550a0b48752f73e7149330ea5814488e3f62fd6332f14963059f67c66466579dceb56c79c8dfae6f38cdee0377a551c4b762de18987227a5e0738c7733f5a0dd724a2	2	3	FRAUD	FRAUD	5	14		2026-11-24 02:20:30+00	\N	\N	2026-11-24 02:22:07+00	65536	3	1	0	0	0	1
01c89de4-64d8-74c1-4c58-39400734f2e1	ceec50cd-cc70-4bd5-a6e2-d3b08c33e734	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:18:49+00	0	3522	\\x527919be975578e4bb2fecdb17f96a31f6bc77a8885c0713c5e5302ff5b53dbd	\\x017dfe153d6033811b96363db30f12da1c03f3e5e5068fb4d654a9a7caea74262f1bd8772f9e89275519f7a6c082c255f814347e10c04e8f611f521bc4e6eafde0	\\x017dfe153df9bd5e5a49cd9cce17c9d92411c328b0664e56e1f68c362ded992450ec745068e3079b0d017aee1501b0300b5e3db7801b8beef0a6235fc6cc278ac351cf92b2cc38e7640bd142e183c582b29ab7b02692108486e64c32bf36d310b9	1	5	TS	TSTOP	5			2026-11-24 02:17:19+00	2026-11-24 02:18:49+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-69aa-f008-e4de-8520bcac9008	36fe171f-c473-4ecb-ba57-236799539eeb	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:31:58+00	0	4662	\\xe5152cd4462479c87ba3e33aa83ed8a45aa176a36f45895716ea340060242263	\\x017dfe153d1353ecdd602ec206186cca467e2b02f6938796986cffda9f21c459233f749eba063d406f9551eedf4636faca75f1f3b5d5d776e8f82643eb98f4f5f3	\\x017dfe153d05144218e2d9ae26452603a3402224ea2e91379da1d26234b4d3449e6c2fcd954718fa368c20b87a03328a535f68dcdc81f2f40cf1f9ffff937c885707de0c3a99e2b3dcd153a2bbccc8bf2e74cb73f863d7fe9a453266dbfe30c178	1	5	TS	TSTOP	5			2026-11-24 02:17:19+00	\N	2026-11-24 02:31:58+00	\N	65536	6	1	0	0	0	1
01c89de4-71f8-a6ad-5ab2-2a78c86dcdda	3b1f327f-6fb2-4f07-a37e-96ba3a2aa847	af2d5ca4-84bf-4b01-8854-36bb71d685de	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:25:53+00	0	3530	\\xf01c8aeaec3acd0fc72bc8591ec2df2b0522703642903ef4f4cb65bb8dba03f8	\\x0184ccead161923e9648c9c495349296999bc9b8e8dc772892c1a1f64853516f9aff648e96196d0b1b43d86eff67de3557d94c71e2c4a56725d92d4085bd082e23	\\x0184ccead1c068170d255706f09dc5630a70bd8e94566b93d06600ec685e18b3175b572a63e3dea1c353d1d6d07784a5d2a4f82bc1703c91607044cc4af0ec677b10dcd95a0640cade1960abe55145c19fb522bceee0d3510c4d80dc12a0833663	1	3	WELCHK	WELFARE	3			2026-11-24 02:23:39+00	2026-11-24 02:25:53+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-88e0-41e4-462f-f8bbbe90fe64	dc310d6f-51b4-4428-b4cb-e5dc3ce69e19	31b7c55c-3bf6-470e-89fd-7af9a5535b89	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:19:08+00	0	2771	\\xedee742e3b542736fd10b49f16bf808e4380a4af4a05901b44ff3e2209283186	\\x011e1478954a1d02e5724ceb032371ec3d789ac11446318c4e084751087fbb026c0673e8d0a78afdfa91eadf906e8559e3d183c07b745b9ae47247f828ee189e5c	\\x011e14789596fc924e600b7ce6c007291f9984524b94ab9d5fe45c7d9678a83aed9ea65db71f27e2fc04a41b7f0609129031bb88dc2892b2baf81194908407ccec103df2e8f5487e2b3c71208ce8e1bc39270a7786888e6bc38590bea85c080ac3	1	5	TS	TSTOP	5			2026-11-24 02:18:48+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-8e5d-cc5b-53a2-04cbc30adb05	77774ce3-8765-4184-9356-6223bae8089a	aec881a0-17cd-4700-9046-df3a879d189a	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:21:32+00	0	2877	\\xd9515445454dc1ae199b87d8a952855bfb01f94914b91ca4fc0129ae09454379	\\x01902e274c0dacb038e4c4a98ac0b7ed726d069f84bb9a6e7ad9651cb43cd13282fbc2dc508c71c07951a03271cba197ac32b6fa98828b7448fa417fa467a3279c	\\x01902e274c10a34e0cce0b93a33c237f6ecdf76171d0c1a0e0b9cd759559e478a2a1e684d175e226ded657e718a762440f2a9856ce8f18e4af980206a29056eab2a7db51291e807db0b7ad52f2996af4df93ebe23a825ced2b89f94f26d3312ee5	2	4	ASSIST	CITASST	5	14		2026-11-24 02:21:12+00	\N	\N	2026-11-24 02:21:32+00	65536	1	1	0	0	0	1
01c89de4-944d-2f39-000f-81e632a2808a	948abc42-b06c-4808-8222-382cd12d83c3	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:25:07+00	0	4376	\\xffb05b63284b059593a212ba8c319db80c2078b6ed406a82decd11ec59ca3359	\\x017dfe153d6f4f00ef34e9817f7c6f299d5ba7b9120c026f55e1566639dc035dc9e21f29726f8bd0944660f63213e1df6a8d5038a7e4c365c4f2597fe7888f19fe	\\x017dfe153dd87d9a6295fd4882285dc8676a13564182869a4cfd824d6aa3bae4f1c53c00dcc6aa87dffba6ce191ff774b30ff9b26fe56fe078c3668d99899ee258c8127b7e4f7eace7cef1b7a8b4d2a81d3a540ad7922782b4e62346dbe599b890	1	5	TS	TSTOP	5			2026-11-24 02:17:19+00	\N	2026-11-24 02:25:07+00	\N	65536	5	1	0	0	0	1
01c89de4-a6c2-abd2-88a9-ef036a9d17d4	b16ad1f3-1d6e-4b83-a366-5938d4fdc8c3	b1e32c66-5b84-4b56-ae39-cddf9462ad8d	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:27:11+00	0	2775	\\xb7ce8db24784cc118a9e4c11c81ae048da3f9db1de3584a4ca6942b4b25fdb0e	\\x01e7047f8d72b7e44edbd25e3696157764360f03e11061eecaeb63f40b2c7857a1550977ad4cc82183e14bcd07e8f275a513d5c984a3d9d607ef2082b2daf86ad8	\\x01e7047f8d09ea0d1682ff0b11ffc82fdec0ba297a681631cf13786352fef6c680e0a5f2a93b12160303df306db251dd9134d28c853433e7072fb1779c95757c2c0eb0520bb8d2b256f31334a9b1980602228882e0d51e3da56774390dcbae0b20	1	5	DIST	DISORD	3			2026-11-24 02:26:51+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-aa34-8ab4-cfc4-6aec1c0df99e	74d5c96d-6396-49b5-939a-e0b765f00fb5	2ef119f8-05f8-436e-a584-fac206862544	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:28:44+00	0	2782	\\x08f7fe95326c137c6652c0bc196d6e1141c142e5ae3a2eac57500b949a9456d7	\\x01592c5b28783f45866d0f79f105be93dc277e3941f27076940656b922dfdabadf7a9c6d79ff8eb95a1473c53ab4f58b828b4364a68cbc624b713b78a49f13c3e7	\\x01592c5b28a066c2a3da722c9a60b341a5544d95403ecb85c560dc028b835c3a8550d0eac04b184c20e5d34fcaf01550607d6523d10ab3662d06cb4f3611c221f5ad34fe3d962920146338d08527261376a70a8c7031460cc882b53c8d2e04c975	1	3	MENTAL	EDP	2			2026-11-24 02:28:24+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-b4be-895d-0528-028223b28031	70c68fef-0b2c-4a45-ba9b-a9a6a2df174e	b1e32c66-5b84-4b56-ae39-cddf9462ad8d	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:30:34+00	0	4381	\\xa02e3d47b14e7dc9ff69193fa17e0c10b948c295a9ead1d3e60373e25ab7d1c6	\\x01e7047f8dee01cf470d8079bf8545af130bb805af6b45df24d61b3704ea10bdeeca9bf23ff6c4911a61d5f75bdfdc1824c408cc93971999dcd65f31352cfa3e4e	\\x01e7047f8d3a3d2b765e7ee228c421455de6405be8f8b32b5312f85bb10ab4956b88956c5425bc5f901a33f11882f3973963b624fbd72d702174c9caf01285d34d964171e8ada805ea8b21af3d16852a46117daaaef47a1ebdf15251168f0c63bc	1	5	DIST	DISORD	3			2026-11-24 02:26:51+00	2026-11-24 02:30:34+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-b71c-e614-8e22-0179d9da0463	0f3818ea-2e84-47a6-ab3d-d05335202c17	69ee5d04-e431-47e1-843b-249362eb4512	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:21:09+00	0	4375	\\xa4797ba55fd5e4c80db6b22be9b1216f9abe70c28a857fc000ed616fdd0fcd2a	\\x01a915c331160b2c1bf3e6af0dfbebbcfef328d06987de01fdcd00c055258bdeff994aef37790d56c93c9931090a666a5d5e8959335603390102e73522c0bc9b37	\\x01a915c331e754716d75cdf1f37becd36d643aa8cbfe2d14e80fce5a7561c6467b77db8baefb59d69af5eb37e46f031ffc93f0a608866a14df97e7628ff25e752218a1e18d40cbd3bd8ca425e3d83523ef3461e5a5e96d93558f67059e8f870781	1	3	FRAUD	FRAUD	5			2026-11-24 02:20:30+00	2026-11-24 02:21:09+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-b822-4539-d2fc-8efb12c0448e	02d6bc68-8a01-4362-9609-3d729f20d719	580ac7dc-9515-4285-9fb8-cc30aad73dd0	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:31:35+00	0	2776	\\xab35a7d9c8118da70e69ed00cdcd4125b018d6982b65bd431a2d2f275db9dfee	\\x01b0a2f1d617b2a75a7d4bb99680c79879d6f3432ec25f0e0063dfc226697814ab33a16670ce056735ef8cd96ba0c063a00a38750a38b4fbb0ca45e73626b9a1e6	\\x01b0a2f1d6ff73ddf79cdce08aca0d3fb7261cfea187ac10e5eab7fa5cf07d0fdbfbf1351925674642c85631c8b9965b8ae4fa790c289f2ddd383735e0bc4fa81e676284e21eebeac0b0208dd5715f915d63a656f89c4884ef6d170bee6709d701	1	5	ALARM	ALRBA	3			2026-11-24 02:31:15+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-bdf8-b6df-6bc3-1b719fdc42b2	4255ce9e-3513-4db3-9c6e-cea1eb267adc	4baf306c-620c-4986-abe0-b398c75dea7e	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:22:58+00	0	3734	\\x7672c3b243e89c2d0d825d98ca39e5c55b59825de500d812b87429ef7bc66b53	\\x01296a84d403f9b54217f1cc9ffd03515c8625be0ce3392ed409d91688233648cd2ed132b5d415947f4c8c37d05ef699584ece8af6c453b904f2e6dfc10227297a	\\x01296a84d460ebe36912f7119cea2254b2d78b6f2bb6e2d318a7ddbca485e9b210b63835fda660f38de1db111e7d5ac4384ab0306f1de6aa9ee1096da28fc002b00049c5a87c5bec68a4228a5e6d412f93366f37a60856cc1000e797bd9c42d06d	1	2	POV	ORDERV	2			2026-11-24 02:22:38+00	\N	\N	\N	65536	1	3	0	0	0	1
01c89de4-c97b-1918-6c3c-b1ca77f28de5	f0121649-27cb-4157-9b02-afae52d1b8af	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:23:46+00	0	4090	\\x2bf311e2fcb7d98026abcf0f23090be0867f6a8396aba302a1060518495294ca	\\x017dfe153d8bb777b3af0e2aaf927aef689a8572a1407f08e7e81f8cb1fc5ecf95401287e158592e3564df6f4776ca02eefb9b58839de23fb74666a7daecf2c682	\\x017dfe153d0ac00b2337ed34589e4e330994622be6a0bc0a73babde5e8980794e876bb7796d04f0906ee25444c6f8e0ac909848e41c770091d8649e061983c8697d9af75481c2582af63268d7c67ef27b6146e80cfb395abf59a4506012e8c329d	1	5	TS	TSTOP	5			2026-11-24 02:17:19+00	\N	2026-11-24 02:23:46+00	\N	65536	4	1	0	0	0	1
01c89de4-cdf5-9e6a-b780-a9043b091b86	75c3de62-954c-462b-88ba-99a9797809db	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:26:19+00	0	3962	\\xc55f7a681284f41ac0989fe28c76134d5d8656bce9d418f9045f2600c8499776	\\x01201640b9551968281d616b93806381496318119249a53458c47abee4781cef6596fd28bfec3962a6c6888226f7f1c4a61dda249fc499536555788603f688e76d	\\x01201640b98b0bf2be0149bb90d9ec1c4ea134848a4355a792c1c8a43507a546e59d0d17251f6991589b87b1f9393e6744547ce4ad170e9f7637efaa55f337736d87864187c3fdc4aead3ca6277f556a64f4d30b06765bc0a92c8465415fce5718	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:20:15+00	2026-11-24 02:26:19+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-de46-0f3c-3220-a38b0d43abdd	6db9340c-1eb7-482f-9528-6e45ec2c5145	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:17:39+00	0	2769	\\xb2375bc467c0822444107eee99bab1bdcc0546b16af7a7357f70bc1b25683bd4	\\x017dfe153d193e9a29ec53c1cb836f58361159348e1a67464f5413fe4faeeb1f691abe1a9e1e17a6fc4e9036eef0d26e3aa810e7c5207d91ac0ac2cbcc0df1d280	\\x017dfe153d127861de13e9d2da3a0b9dd0a4b0b8b852fedbf9572514438fa600749315c6d774944023dcc875e99f9120d65991ef5dd60cb968b482239394d94348755d133f041f0d37149ed315f5b8c2d38b6f01b5c7b5281199a2875d2dd95f38	1	5	TS	TSTOP	5			2026-11-24 02:17:19+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-f4c5-2e7c-1fb9-2ca026849464	0d66aeec-ea9b-4f25-a583-eceb81640a63	31b7c55c-3bf6-470e-89fd-7af9a5535b89	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:27:54+00	0	4597	\\xa9be7101bd9893b5bacd8c809f7471a2709597f161d73d7e69ee0d754bc1bc41	\\x011e147895438d35956e412e53f1d6b3b8eb36d42ae44ffd2c56dfd69b3537d024f086426db0f3589b6ed84289713a7acfe842c2634065ef0e621c3def2fc40423	\\x011e14789585ac6a37f930f759679a8f11725d70b93398194fec7c64b7d9b5ec6ce02b51b57176f1b738f8c8b1595ec499eeef6f163dacfa7797b1f4d6970be2554aecc95765d28dd0bf9b628dc42a8a6e8f407203c998b0af0b9a8b64e13818b5	2	5	TS	TSTOP	5	03		2026-11-24 02:18:48+00	\N	\N	2026-11-24 02:27:54+00	65536	4	1	0	0	0	1
01c89de4-f53b-b6a3-fa42-0ab9ea3cef7f	d41abd93-2866-44d1-994d-9cdc9027e555	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:30:56+00	0	4241	\\x6dbb4cd32055fcb3a98805d39c67693eac84edb61facd0498b9aa8a27ac2f082	\\x01201640b92788703865511dea8ca3131765d77a9694443b0d0255009964fd4f45bcb4f155cf3daceeb5f521af621e5a5b079b1e33d5ad01dcb08511985f097f44	\\x01201640b90c043a97cbabafbcfba2664c7ba6424a47fa8a87b0c2916edbdd462a22747efa55885556023b1fa10e83a4fa9f48cf1eb68c6de767d4ffbe87f6d63b5b67b954758a6bcc6b4b98ff0041748d21d67be90a89fb6cd9c13ea5f949091f	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:20:15+00	2026-11-24 02:30:56+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-fae6-880c-58cf-5345c81dccb9	550cad80-c536-4b90-8ffe-1e4aa8ffbcc7	69ee5d04-e431-47e1-843b-249362eb4512	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:20:50+00	0	2772	\\x954ae666cf2b443b764262ae23847479f5e4b45af2b3b21f14281cefb30f948c	\\x01a915c331eacbce0b4ac011bed8c6c8d145b17f7e642534782cec0d395b4fcd58773e810e01d9688ab65a3f9356acd2eb9fdb48e8e643e8f1a3cce1b44a1e71b2	\\x01a915c3318dcf9344661df1cfc1af851b4bcaf21755e9bc580f0f79976d2ce8e0ea5c79dce785168c0f13e98771ef347208155be59926c72e2817f10e9f67a8911a237b90765d5382e6742ffa3ca93efa6fd16d0b57e2743ea146138cc5af5033	1	3	FRAUD	FRAUD	5			2026-11-24 02:20:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-01ef-f409-4fcf-bb178abc00a8	59897364-eca8-4d01-b36d-1f95c4268ffa	9a43c955-ff8d-4897-9d7c-e48c9653f67d	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:42:34+00	0	3614	\\x0c0f39a13c424a2f81776221d31bea4981066a0ae9da6e77e9a3da53337fb52b	\\x015cdb094b2b2fba97abde71dbc214aa108d4d30c55b47ae271eb1e4e2cb8e5e2ea5abfb08f88d4451eb786e6b72b2669141268e4723a33dac9e29288d3cdd436a	\\x015cdb094b82c8f0058c6c6956ccaf2c75acd29c33d40831c347281169af7757f310393f4696555f194c1d58df52d53a58683c97de98cd79be899ab35645ca57706d64fbe85d6279e6f7708c4fc951eb94dc1c28ed421b10658f7754226c283b52	2	5	ANIMAL	ANIMAL	6	18		2026-11-24 02:41:17+00	\N	\N	2026-11-24 02:42:34+00	65536	2	1	0	0	0	1
01c89de4-12cb-91ac-02c1-64f461e19470	28d22db6-d1f4-4f3b-863d-492d07473233	9c855448-bd2c-4327-904d-d683e1dd52ff	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:41:36+00	0	3948	\\x8dee67e63f124f7c0cf8952c67bb20b8babf990c342cde3065edd861633f23db	\\x01623dcc39098559457a5d372961018cc8d1b375307e3b6a91fa373a0ac944a4ed5ac54cd93f0740d70f0f7f9f66db0b89f738481c3e4eef53cc292ca94cad1343	\\x01623dcc393dd475b11bb2035c6889005bdb908cab409886e28151065d25ba1b0727e78b7de96aedbe9e69f4d42dac31474de66397b5b1089083039b21622807ac6f577ecb1d14878230acb47f2b718af682eb44318ff1af5ce03fc4aa2240d94d	1	5	TS	TSTOP	5			2026-11-24 02:40:08+00	2026-11-24 02:41:36+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-3d3e-6d5e-7bc3-b37438ffe0f2	2b6926d3-d07f-4c3d-a999-fb3ccfff0857	2ef119f8-05f8-436e-a584-fac206862544	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:42:07+00	0	4458	\\x9d41928adc9f3cad7a02a34cfb76293b59f647ee2081770c69f3f836c1690746	\\x01592c5b28f7303c9a9938e3ed6a1bb4422fb270e3cd090b31b4ba7f90c23033079d897310e515dbc1d6cd648fc4b9896a922e43f7ebfe42618177d7c7a567a1b5	\\x01592c5b288ce70694dbfc90496b4b7f60ad95df0a9706619d88846719ed00368845fdd60257365eaf6a3e8ff56d68d0522df6b4e7706928e3c66d903d4477b68000ef4821bcac1f44f5a6ae3318a38dd2c64fc2094bd1663f1bfd69be84e5ae59	2	3	MENTAL	EDP	2	08		2026-11-24 02:28:24+00	\N	\N	2026-11-24 02:42:07+00	65536	2	1	0	0	0	1
01c89de4-3e5e-ebfc-5a63-1c84f7a8111d	4b207144-fd09-4061-b04c-bab1d2323ae7	b1e32c66-5b84-4b56-ae39-cddf9462ad8d	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:34:37+00	0	5023	\\xd03f18bc54b6e034d404e40467287ea15dc71ec56a9c0f5ad7b476561c6167ff	\\x01e7047f8d51ba6390daa7d6c4e6d479d3d0894dbf4ee23bb92d885f868f2a268b706f78b9024f71990c44af1a880c3548b7d0d1adb0e250e1b73f159326912ff3	\\x01e7047f8d3957ce05cd2f7a7d26fbf8cd566cb94334398c18c673901542bce902581d46c604a11e16d24b847999e2a9502e58d5791e40d409f71a14c167ff80917aeb1e88910fe5a1dc7de46fb7583d6796876157c82f99cefebfc526654122ff	2	5	DIST	DISORD	3	14		2026-11-24 02:26:51+00	\N	\N	2026-11-24 02:34:37+00	65536	4	1	0	0	0	1
01c89de4-4507-290d-f8da-39f8b1846bdc	0ebf79d9-6f49-4149-82eb-5561480e4d6d	073d5d3f-0b11-4529-b188-c633d04bd358	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:43:46+00	0	2777	\\xe0d0bc493cfd05e8f9e7f0f49a5348bf9dc71ee2f086095be9f7bad41a1e7e90	\\x01a953dc68f259d688b594cf29613e1b26ec50474bbed430c5ed0106dc7c1a8bca07c0faefc1277d6564cc2da22d84398af58455dcc9e3211ff68cd09b1c564747	\\x01a953dc6878d67a662a6150341c5e2053a5ea257187639ba2bbb877083df791e05367fd116967607b1407d950e6c643c3accd21bd7fddcedc9e66b468cc22272082b1a197edcac13011ba4a69254adb5e431896786444116a9468c701f50bdfa5	1	3	WELCHK	WELFARE	3			2026-11-24 02:43:26+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-5e92-ee68-4322-b46a3e3971fc	167714eb-fc21-4cf4-a914-e1db974e6a81	448be9ff-44b6-4bca-9907-64559089593e	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:40:07+00	0	4940	\\xfc5074dee2755f476a30cb3496868127bb8515626f8ff98dad6d241a0bbcfb87	\\x0151d3e08b31a2eb630dadaadbb7e90e9cab4a3d8c6b01addc5459951bde7ded5f10bbd3e38f619dc60fa4ceced6fab8ca3e3b525238b0e14b0d2983e880b0b004	\\x0151d3e08b008be7d71210d98428a894178e139fc4f81cda48575321932a8e899ba3aba57e92e06c5660504be07a66298d4d3b14df06c6669e6b7a5f8a22067bf1feb10cc3e4e89822823e5d56da14c24b61bc168fa588b41fc44bfb2a430d659b	1	5	DIST	DISORD	3			2026-11-24 02:30:09+00	\N	2026-11-24 02:40:07+00	\N	65536	4	1	0	0	0	1
01c89de4-6028-a0d9-e199-dba85658f829	58b0ce3c-05ba-4a9e-a7af-53002e8b6e7b	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:35:46+00	0	5034	\\x7266b836acfcfb4cd252ddda00faf2249eac8613a88ed2d5c76ded04b75cd359	\\x017dfe153db3d9483a02ca75d2e3e3d32922f843246b101d9542b39ca2760e4ea850427decd9fa19d5734bb95a6db4fbcda092da16c92b390c1942671a39f4f235	\\x017dfe153dcfef50d8f26dbd3b7a8885d9d0e738baf96fbacf6ebbf9365da8c21aa4241a2c84123a962cecaa908a89d0188f7183d124dbdf45b7a6b262bad8d5794233abfd18426073b4465318b63217a3dcf75d203647b4257a5aa2f9a1a9f5b8	2	5	TS	TSTOP	5	01		2026-11-24 02:17:19+00	\N	\N	2026-11-24 02:35:46+00	65536	7	1	0	0	0	1
01c89de4-6eae-240b-0164-5c733fd27e8c	efa43965-36a4-43a4-ac98-5aad92a93523	580ac7dc-9515-4285-9fb8-cc30aad73dd0	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:42:56+00	0	5021	\\x1afbe98e51a6e62af205b59bd9e6b3d584e3de06e8716bd687af1799f3390265	\\x01b0a2f1d65bde505f98dec6b89b77b5229077806b429c3f223895c62f5a1d409d195b4a4af5ba36f39ae1b7eef52a1f02b2f6da3162288aba49a90eb1ba9801a5	\\x01b0a2f1d66cb3ef5288e975c8b9fc553f49d0131c9ec8fbf6610a870ad7e5d39eb3f6a81c2ed009d9dcc85d9bf9a56ce9493e2bbd8e7dc83a1e464e75fe2efd5eb14ebc854698a947418f96003d7cee3d52fc66fa9cbd69ba6720818238d0f316	2	5	ALARM	ALRBA	3	14		2026-11-24 02:31:15+00	\N	\N	2026-11-24 02:42:56+00	65536	4	1	0	0	0	1
01c89de4-712a-19df-e551-e709fb71c942	357617b5-0439-4bd7-ad05-9d6ba518e96e	9c855448-bd2c-4327-904d-d683e1dd52ff	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:40:28+00	0	2770	\\x81a07b766d68a132d6948ec2b95a1500d1ee2dee7d12a7e0fc5b40631da5f582	\\x01623dcc395a1eb2ead2f8d2a479db8dd6140b94fc3e64ee5fd5b434d1256f670fbfb486a86f8929d620ce275fc1571978e9ffdf1bf219fd027c3f71c4e156f117	\\x01623dcc397803cd67845d4ccb24b7d1eb0a7c145051bbec96ea854c651b35c15948ab325670e1b3811c44066b37cf9b692aff0eceb93ff32ff40664a3d9d1c908d37213d90258afe9210e2ebccbfbde808ddb1eafbd51a707321974469d1c06f4	1	5	TS	TSTOP	5			2026-11-24 02:40:08+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-7308-e67b-ad27-9e89164a8f1e	bfc24baf-97aa-4d7c-bee4-df6f9beacb55	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:41:22+00	0	4666	\\x26de85849c94af5296a8e172904a3fefb03756423416b917f58b54ebf159214c	\\x01c8871d6ef03870e9f98d12b8702edc4f2163530a191018c8b31568510f5d5028968a1cf30175aba7bcd5859718fe2c7445c1591aaa7c059e6f2fb75dc6deac8f	\\x01c8871d6eebafc16839055c2ebebb414524184e76bf1282982c537557957e4ca0e81ee8ad5c0820886cc79718cdd416e0255e48ecd19070cef7dda7c53a3d9b39f7cc086325ed91d02a7134a339ee22e9ff973ce737b1eb4446b2f2333a6adc90	1	4	SUSP	SUSP	3			2026-11-24 02:37:39+00	2026-11-24 02:41:22+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-7c8f-6135-e776-4b02c24ebed5	f3d420c9-00c7-4639-b3d1-619774f4cb9d	643bfc4c-492d-48a3-a274-a89902baa515	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:42:41+00	0	2786	\\x73186c79d146d6f0bd92cf5fedf082cac0259315e582ca367c880f0436a1a501	\\x019214379f784581685a28a67f5820a0278c9fac6c5753e56c0ad7778b9658d21de9176273a217d15d575f3f5a69a7eace49bc24151819c7e9f967477bd54af784	\\x019214379f6b22998db5f99123b790a623f62ee84eb6362910f8563d8cf7463166b53b1ee719c0c5b673bddd958e50cc0866647e54259279176e5b68916d38823f1ad9fd26922d92e6a66a2e2108e3c106440e63b580d7041d448445b841efbc28	1	4	SUSP	SUSP	3			2026-11-24 02:42:21+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-7ed1-acea-b2b3-48392e3b89f0	2686e005-7bd5-4da7-b417-b654088f5ed6	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:33:36+00	0	4527	\\xcda1466c633be3ee40fda610ba1072d5e2ad6656c78b0a71b9cf8bbbf9f17552	\\x01201640b9ce920cfaa0b28383d69c7194caef655a3353832c15b1832e63030436b0b8d85d6e8450e21c7f18f0c751843b5ef4a0289dc5e868291946365d757c75	\\x01201640b977a75f3c1185cc324772a37b848d077a49868bb60c31d8dc3eeccb025ebbde8daae99ab9530a47d766c78086791ecaafe33b363b4cc5bd20e45f6a6ae99063a9a73409de60657531c9c1d55ea8281e7ae13b172d3e03300e364ab96e	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:20:15+00	\N	2026-11-24 02:33:36+00	\N	65536	4	1	0	0	0	1
01c89de4-85fa-2eb0-31c0-8d2458d5e1e8	a92e55bf-9028-4a45-9fb9-640161a3de8a	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:43:58+00	0	5385	\\x797af63b79ca05c2c1e5323496193ee4afba21af0c8eb94c2b21405425e97fb1	\\x01201640b900f55050777b331edaaa9cfac80b481b032bdb85f4a8ec2b41054f4838a494b3e82d29dfb1aa6ea104e872285342d1db436f3d8829d72d27f68f61bc	\\x01201640b9830adec7a4e1b78336fe6c6945c7c7c5d3b3213c60e1715f9162547bc253ddc076a9726490627b3f2cfec6716db863cad8716839b9b6805b7cade1ea308f4c24c9c4aff93a58decac4c4348892d503c209ed9e17cac2f5f1a1ef5098	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:20:15+00	\N	2026-11-24 02:43:58+00	\N	65536	7	1	0	0	0	1
01c89de4-88f0-f5e6-3eea-8502cdf161b4	ce23523c-e959-4108-a9e2-b310228abcb4	9a43c955-ff8d-4897-9d7c-e48c9653f67d	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:41:37+00	0	2779	\\x1c54993fe9f11d1bed89298dbb8812514262e82c6865311fd93ad01d195b4e62	\\x015cdb094b7401cd89302c1c1a7cbeea9805a536091e807ad1c193227b4c56d93d84061ad5317dca7fac70017fb5d09699a61b14fc7962b11a7d5e5489c7dd2c50	\\x015cdb094bbc2ade6f04118becc55db80b86d72ff3f4c60e9943fe6f7eb1d17cba71beb047d07950e64a24d59840e51941d25fdd80ddcdbd0008054a2283fcdaede498d41a1ca90c34e0e1caf5eec93de1d884eb09e955902f21b942f4c166b26a	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:41:17+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-92fe-05bf-fd50-f4a15ab0e895	6536d127-ee4a-4a05-ae2a-d5e1ad618db8	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:38:11+00	0	4390	\\xb5e36e789d37bad9e4298310361de4a0607959fe7a8bb845022f298c4ef45a36	\\x01c8871d6e36ec97be807986c580c12ec4fe87cb50cea93eec19381cbaf210b4954ba605c38416e9f8bf592c140018f25ae77f7fb65944a35238b5eb6abb080f45	\\x01c8871d6e98be8298b9687331c41b581ffab736dbe53906a9aec9103f7081ce4e75b8c44a432e317e1e8b7a992e1f1783bbbea2570c5dcb3104173c302f533d5dfa0f5b0c9942c295c8651566c9b29a98a0713a883fda09827e99ed8fbc0c7dc4	1	4	SUSP	SUSP	3			2026-11-24 02:37:39+00	2026-11-24 02:38:11+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-9864-dd77-d855-97c7b1b5de96	24f56052-5e44-4c10-97b3-103863465788	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:41:42+00	0	4952	\\x40f73a327abd416a277060a503ce964cc128d492009e9f87180af56d5dfc428d	\\x01c8871d6e52719cd254308c6af444cc709279146c3a910ee9f670c864af8c86c77778469ee04ebf952e1618072d31a94823c15fc4302113c3bbd5568e0c184030	\\x01c8871d6e9e27c45bed2ba4f3a8631f71a8fca68245faeff8f074b61f82d054952ad78b9be898c51c3537e74b62b06ec131d9a220519794160188316e285c1ae82c16fbd8ee269116a7e3d5eb71f9bae6b332e5fb0fda3057c3a40897a8d0f642	1	4	SUSP	SUSP	3			2026-11-24 02:37:39+00	\N	2026-11-24 02:41:42+00	\N	65536	4	1	0	0	0	1
01c89de4-994a-7bad-9589-c1ca78638334	369b7ba5-b2a4-4e2b-9738-50c23904aee3	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:38:35+00	0	4813	\\x4b34caae68eddaa51234151e472ac1fa42ed3651fc502afd82adc063cd7dbe33	\\x01201640b992393c2ad771d921c97398e5a093d822b53262f72e27151b1127a9e76c9c7395c391bf2f9f046641d0507c5091390ae20f12dc7dbb47816c806eb996	\\x01201640b9aed1ee227d591c748b10bf5899a6b2d86418986b4b76225fa910d1ef020f048ed74454a356f736092e8d11423e7885dc0149412132944901de529b3708b9ab7fd096e771f55f682885b04ca067c99897d50d8d65acd08d2112aa0f63	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:20:15+00	\N	2026-11-24 02:38:35+00	\N	65536	5	1	0	0	0	1
01c89de4-a563-81db-8e4a-544e70d31035	e8d06360-0877-40e8-a98c-75a3ec331006	580ac7dc-9515-4285-9fb8-cc30aad73dd0	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:33:25+00	0	4379	\\xac23d0ad4aec557481bfb14af66f6c6074c175c103a7e0c400e209a8d2b0d10e	\\x01b0a2f1d634481d8632107fdb142aa295eb917754cfb36a64b68ea2dc24816c14ba6dad5a9c1f224a3d94109817744f2a32087f168d9636c537fe2e85dec45ee3	\\x01b0a2f1d65ff534a832469fb56af211442967568657481cf095d85610f071e15fe930a1cd370d5800d8466cf966a0b3df2d2eedf8676cd825ed43673a3e23bd9daf9114034b93901478db8d5e8984d897cd62862939f5c7ec22851ef1ac1f4a07	1	5	ALARM	ALRBA	3			2026-11-24 02:31:15+00	2026-11-24 02:33:25+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-a63f-d3b2-9b9a-fa1e4b021dd2	e148764f-4aa9-4909-b7e5-1a0ef77b3390	8dca9c74-a0ea-4c21-82a9-9e7b72d2e262	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:37:08+00	0	2772	\\xe5bfeb116ad62dbaca48e17d589fa6cd58ec1c970acb2408b2ee29e933b714eb	\\x014c297ce3f03f108403c8676af80e22b1d37ee4e8b9975b451c8b360843083c66bcdcedc7b0c090d76bf01acafa8e1ffa5343c1de336632c72937aebbdc71f3ef	\\x014c297ce32a577b1dff710c97e7f0bc2eeff6e5b9659c6b866952d31abfa82077e551fdb67bac9316b7c2e41a0acdeb0842f214c08684457fb115576201b406ac8b2e9ad3f9064e663ac56a737e29bdac04e9a82caf5d06f6932b8dd9cf35892f	1	5	TS	TSTOP	5			2026-11-24 02:36:48+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-b96e-2a58-d27c-22643e04f8f0	25008d79-de8b-48d9-ab77-49f04493d8b7	bfe2c99d-36df-404a-a71b-f66b76f7a91d	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:40:40+00	0	2778	\\x2129f6170686cd926abfbfc8855b9309bdeea57e91dd2c99d08b6d91f80469e9	\\x018503bbcb138e0bc8d7f24f0569b0c61d302a51928243736b746495baf6264ceeb87d58726a9df6b6e2f67e4e4ccb010d447fbcfe69bc467e265475566be36cec	\\x018503bbcbf0fd3e7e9696dc7355c792373d6aa3e559307f4982e9b66c8cf0b493324339c3bbeb66631769357dcca9e5638ac6d6a85e505459164b5af0f7c6290c5aeeec47e3ac32ba128cbef0ff4b0e9f21f370ff9df20bb6b00600387626c95d	1	5	FOUND	PROPFND	6			2026-11-24 02:40:20+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-c110-9e37-09ee-e77017723676	c156ded3-9dd3-4020-89ad-94afe94fcea4	8dca9c74-a0ea-4c21-82a9-9e7b72d2e262	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:38:20+00	0	4314	\\x8b5901c94f1f5e7bdd43fd7026703207865b1a6b3c43a16a1129f4ec0598135a	\\x014c297ce3e3e9812198e3fa0f1d46e162efb0f254cf2285edb0f9f282b4c65f384c81a70d12a85c63057e2f0d3760c423d95150b69c4dbc67d160478491836a64	\\x014c297ce35e99ae5cebe6f5967f47803825bd288e51f5ffdcd781431666a2dd2fe1f97a81d03aad339a0ef3efdf92a29210b92deb98e3ec646e9a41ba7beb645699e568001bf94ea553cb04e3b2bab504384f09a34a07e72e8ce4b497b65a4388	2	5	TS	TSTOP	5	01		2026-11-24 02:36:48+00	\N	\N	2026-11-24 02:38:20+00	65536	3	1	0	0	0	1
01c89de4-c454-39db-e763-480d5eff447a	3c1f4686-cac1-43e5-b08e-6fa0479ec819	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:40:10+00	0	5099	\\xb21e8ba7cf65150024587aabef3dfbd26f44aa6ccdb35d79b7798fcb99359fb7	\\x01201640b9375b9e7641e93b89e9d4da87ef88b526d139638ce965563fc7296748f741ad0f982341df8d14e51ccbce84312c0df9443500107f2bb6a9281deb28d5	\\x01201640b95749c0938ef3f3f86c9c9ec93239490e4d7ad390b36376bb25152294298e1b3c4a9335476271f082a0975ba2ecf38e30e987da9154eecc4f53d2212dda86e03d5aafdbfd6f710672b4015946017f0e360c200ffde80b21a9b995c6c6	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:20:15+00	\N	2026-11-24 02:40:10+00	\N	65536	6	1	0	0	0	1
01c89de4-c4f6-1e42-db03-112258d759fd	454f8b68-2756-462a-a564-144a5c0fee28	580ac7dc-9515-4285-9fb8-cc30aad73dd0	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:34:10+00	0	4655	\\x4c5cf4a7f37b39a061204cd32ec1ef02423e85a225bf5c1d78c8aee4dc1c2db2	\\x01b0a2f1d6fbfb9c5a13c4d2081d1fe99fa989d50cba06c16f938b7a68032534bc66e0b0592ed01cc35bdf3a19578ead9c9b7411cd080edef0bc51dc611967159d	\\x01b0a2f1d6b096b0f73121d89b7374d26d188d7f5c7cc2377df42318029fa662b1f0d4bb5e97584fb28cc6dc1ec68478644c7c7fb27dbc495740722459af3cbc4d5632d4411ff744616515e2471918a60a75fb37e979b80a6601bbdf0ea195f160	1	5	ALARM	ALRBA	3			2026-11-24 02:31:15+00	2026-11-24 02:34:10+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-c8fe-7580-b02b-fdbf4ad686d8	fdb62845-5558-44e9-af95-c8801eb12527	448be9ff-44b6-4bca-9907-64559089593e	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:32:35+00	0	4654	\\x2f6d0b2938e41f56be28719e98bc8aade9696d9cdbbde2e472115b18a2c092ae	\\x0151d3e08b23a2507f648d72210063209841330991d4bd3341cce4cd902e576ed0776315362f8fd93f23b692864f9f16196249f051447d159ee82b7a2c18b59d06	\\x0151d3e08b3254f04d8959f33e8432ab1b6622c51260a68a0bf6982d6e68d821cfbb0948f5d5b694b217abc55be0f2a1fd5a8c203cc5bcdeb3aebdd663c6a6c393ff9b81f03d131ee2a620dada419e7c3202d2e2fc1d4ba2054b55137f36728f27	1	5	DIST	DISORD	3			2026-11-24 02:30:09+00	2026-11-24 02:32:35+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-d86f-851a-d943-c6e90a971ea1	d30d32c6-1f37-49e8-b49f-c1b91eab9b65	89ab802d-7c23-4888-867c-a82d7608fa43	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:40:50+00	0	2780	\\x300f0f03ccea4f9336b6a1c3539548e4bdb97ea48f9b13c5b1a4e5335c1afed3	\\x01a843a4162653752672427e73ead8fea7f87678ded46bdae3d2b16e33c27660686200b0da2a62acf3a240c4134dfcd41c865d79470a5eda0e5a65977d8c24a60b	\\x01a843a416b16c56e7b50c2a1bdb32841f61586d8208bd77dc805a4876f843566c669990029a0de843316b6cc3ba1e9dd48b7feffa0242c833efe9b259f84929b71b8420bb232325ba6b06db5be1c534ee5ba45f111454ae8d51ec3c081d6c9378	1	5	PARK	PARKING	6			2026-11-24 02:40:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-d9f7-ab7c-34ed-6286d7f94f9c	8157808c-2afe-4918-9265-cbdf75ae9d13	643bfc4c-492d-48a3-a274-a89902baa515	1	3	2026-11-24 03:16:13.167142+00	2026-11-24 02:43:29+00	0	4381	\\x80fbccda71f4a1eaca4f002b49c602f3b773b815aad6f14432d5d0e60c15f0c7	\\x019214379fca681c6456f28e992dd502640e30b0d69c9b70e7641f42e307344c9705b32997993d25aca663b86493c3937334f52e2e89b6ef31734a2df403d149a3	\\x019214379fb01e5a9b6c319571b2b87581862b5d9caa51a21414fafa1061d69a4d05d88bce209578e06c1c6e2255ab297f6b37609a96a1f90fe0fc2fdae0a25bc693f70b944b53441ac6c30416373b2ed62b4a54fc5f0e1334ff748bd2c5462f1b	1	3	TRESP	TRESPASS	4			2026-11-24 02:42:21+00	2026-11-24 02:43:29+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-dad8-20e3-891a-ccbc0ba42822	5a8a0d8b-5990-412d-9286-082f60e45f47	448be9ff-44b6-4bca-9907-64559089593e	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:40:45+00	0	5306	\\x7cc25a0e32345d176479ae111615b658901ef70b38fe65fc5d2360c1cb6b8db5	\\x0151d3e08bb8fed60b8f5b0693402c1174373d25cac9c0996367ff7478ee19ebba6e65c8a6eb815c79a6f44b9d426c1b0303a80bf8cc539818b39bf7b1505c5036	\\x0151d3e08b811fd83a3349ee7afbb18af9d0aa9bdeee9bf7ccf3147a67270ad263a3e51ad8b5b63f3948543db85af6a31d7027f6aba3b69c26c3d96ebb6adb7a793a33074138a349bbeff7ce2313b5bb32102d0740cf579c5d1838ee4b3a506464	2	5	DIST	DISORD	3	03		2026-11-24 02:30:09+00	\N	\N	2026-11-24 02:40:45+00	65536	5	1	0	0	0	1
01c89de4-dc0d-7024-a72b-74e3c1ceac09	d726000d-477c-4dc7-a777-a734d33debd1	89ab802d-7c23-4888-867c-a82d7608fa43	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:44:05+00	0	4659	\\x3623ccacc075400d4dc9bd91ad79d0dc7c30bfc5e957703b9b088129a7ea5a74	\\x01a843a416125e0185c152dbe4c31ffa93ce6728c9d54788f0fc84f06a28f2d6b6babd308ab47e6563bff150416d0979cca449430e34c8089e30cbd97f0ce40b1f	\\x01a843a4164f0410f2d97ade639b3fc76cb3f788ee0ef47ccd842019658d3392238ee8e0c3bbcfc2607683f9b9bf906ed6f9b679712eaa5835e8378f52819fc2cfe8eca57bad674801ef455010b505d1e77a0f90a6e1c69328fff7a36c2b4142fb	1	5	PARK	PARKING	6			2026-11-24 02:40:30+00	2026-11-24 02:44:05+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-e72b-0f32-90fb-f77de6db981f	e424d2e8-0f3d-4621-a555-f27c80c285cf	b1e32c66-5b84-4b56-ae39-cddf9462ad8d	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:34:02+00	0	4657	\\x0cc0846c05b620a90492469ada5a1ba0a2087499361bc94c6a280ef812881c9c	\\x01e7047f8d3b5fec4c584f42693914a2b01968617a837d12ccd69c5a86a0aa51bf8365fb83dc6634b9f125813e3c39df97ceeb5df6eb31d31dff58d18192526c23	\\x01e7047f8d19a5cd3eadd15e70f484ee93b2e02a32966a146b55bf6fdbcb7c883d768ce97a7f6037d1c2560cee78910a63898244eb39a13f4cf2ccfa5d6f6738d62f56bec2b38bfda558a7cab63591d39428d57014d8c9096e8edfb1d956a950e6	1	5	DIST	DISORD	3			2026-11-24 02:26:51+00	2026-11-24 02:34:02+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-e80c-2426-a428-37b6059aa8a6	0d15dfdf-d4d3-4d81-9dd0-e89e28383213	89ab802d-7c23-4888-867c-a82d7608fa43	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:41:01+00	0	4383	\\xfd571e4e601240cccb1435cc79c771ee0bffca1b228c91ff5638151ae110ea49	\\x01a843a416f2e4f2993a16c3c204311d31a50ba33c10a76443ff788de6d4af3aa59dc0ada793bcbde306dbcf5f8918e7de27990076d180fe3be416134b1fd52b36	\\x01a843a416cb3634a0e0b215e48c22de424352b5d29e722d94399d31a9a601db4b1e4c16ffe8a0b65bc3bcc8038be9aad6844ad4e6514df79d69dc4956dbf14f68aff615d007c7c0f355261ebeaa74534bc1abbc6064348b0fe2544c512c67cd09	1	5	PARK	PARKING	6			2026-11-24 02:40:30+00	2026-11-24 02:41:01+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-e9bd-80c9-c901-3288577f1fcd	a83ad485-8d99-4495-a654-dd57cd74a023	8dca9c74-a0ea-4c21-82a9-9e7b72d2e262	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:37:38+00	0	3952	\\xe568079ec6064a0ba4eaf8c3c0911a1975d550155a7db6a5d79106f8b203dac8	\\x014c297ce33992405269f36d223e756060875cb719d86f4eee2d4682cbdffc1e412067af5ef51a253a643096521f213170c68f6cc3e922cba473407f8df1366da4	\\x014c297ce350b5ba0084bcc6260185b21cfaa3575e52437b966b462fd1577efc795cf052342608c1088c5f7c7279f976640604f9cf8e5dfa81431ab3ad72b869ce99da7915eb2e46bf60d77ce88b00651736bdf6bcf270c6e6fb82c7a5af7e7f0b	1	5	TS	TSTOP	5			2026-11-24 02:36:48+00	2026-11-24 02:37:38+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-f4ea-688f-3626-d0d147e0d340	326e8f1a-6664-4280-93ca-1574655623e1	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:37:59+00	0	2784	\\x4126a3596192d337e946cfba21cfa71c7f5341d8180efa1a3237b608139f193f	\\x01c8871d6ebdede6b0e2852fe62a22c7101ff05f05ca804ac301451d46b619950a1cb3aa3b7acfd340934ab6e75099028a9730b3e4d66d1cef996e8b52fc6d73dd	\\x01c8871d6e7a3110e8259f8bcdb488f2693bb964a5a6ae077d91af975d882ec043ed2f35d750dc6dacea700a1f52f11d251d83d03f17354d852f3500f33798f255c65e64f35c13d3a9c86c1c0dede31c27cde161ae7f7947e0fb67393b01094fe2	1	4	SUSP	SUSP	3			2026-11-24 02:37:39+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-0571-f45c-9837-2aa41c292175	1bd6dfd0-ffc5-4ada-bf69-cb5ad0452275	7b4805bf-0447-46af-b94a-033486f45443	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:47:30+00	0	3809	\\x76a72e3f76d43bc4caa3528091e0144318239f34834342fd5b4f1746669b319c	\\x011d774e81aa2792bf85f44e45d63e9038e8d9edcbf26bb6e8ed04e2e804137e7bd0302d52d90bfa5fac13f2324e0deefbf732918c182a5d66770d860c9e77c5e9	\\x011d774e81c900ddb23650235be4406d8aa07ac6ad841bf4d0789a23c040c71ff548cbe3c057da07667a9465593e14c0c519cf4e7de9d2c4387bb925660fa0b1c6441a27b8ad6b9220f3717b8a12a4584f1c69fd856c2742283dbec69ced0c67de	1	3	FRAUD	FRAUD	5			2026-11-24 02:45:08+00	2026-11-24 02:47:30+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-0582-a122-6296-3bc771b5ad66	8d374349-c6cc-4984-a2b5-0859da99faf1	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:49:09+00	0	5957	\\xb268112d19d5237e0553e13a918e1c61689f25830a0176ee0b625525aae21424	\\x01201640b997ea2f92954b2f978d88b56046549fab3175a48f57c71b4b6a07c5f5ae597e6f145814cb51a24735c5243e143c8d44fd5a002146e4de47dd9a9ae916	\\x01201640b9eadcc122e5b38b8a32987e7a40905158bee78dddbd90d83b3f9ef3546a8adac875670ec81e6af11ecd60d1888f63ad5cf0efefe6c0c1bd81b5ce4e7d0fbd3f3542c9506d119055b5405dd94c067278cfc71b516bf50398ddc6a62417	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:20:15+00	\N	2026-11-24 02:49:09+00	\N	65536	9	1	0	0	0	1
01c89de4-0eac-67e7-0711-2329cb7ff642	a5d83fc4-54da-476b-b98e-6cf8c9b19bb5	9c855448-bd2c-4327-904d-d683e1dd52ff	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:51:58+00	0	4513	\\x39c58086cbc1e0ebae5f853c53f277629c3f1d9544f23f03d4b88b403ddebd85	\\x01623dcc39a4be5b2b7334005a6210eeaa636b1c1521ca2b5887e35321d3d110769fc5cf49fe2c59946769926106bb61033677cc06b59f0da2186019c6fe35f15c	\\x01623dcc39a8e2d7dcb0b7d4cfb65352c82469606b44ba9c372b369f7b8a4499c4df6e20bac58b581f81cfacfe85d7355897ed3e34437b322d91d504221080f54b6e8f9b4cf10778346710fb7c415da08ac03f200fc631e42f3399c37fce9b203e	1	5	TS	TSTOP	5			2026-11-24 02:40:08+00	\N	2026-11-24 02:51:58+00	\N	65536	4	1	0	0	0	1
01c89de4-1d7e-bb54-e1c9-7117e2e67701	d113d61c-ba77-41ba-8356-72fb51510bad	9c855448-bd2c-4327-904d-d683e1dd52ff	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:50:28+00	0	4227	\\x0cb1f0a3de63e152a7bf34f333182dc6c4dbd5c476e3421d8f54629d13f603da	\\x01623dcc39ac3b87014b0c9f877a9e69e939fb5b941c35ab6b836a281f43ced1cf72dce1bf7831885f82202b6bbc7f38dfb73c7fa13e6f2f2be5cdb684d352c4b7	\\x01623dcc39f1156f4d8748de914d02e61609d4fe10fcaf406672afedc9b97857e7d9fa6ae4ddfe48d745edadbd82a89c0897dfee612b54825a5094aef20701e7baa8bc5c7d4921d11f4a1681e467c8b4a3592171e1181bb512bd1e63cbc7c3ace7	1	5	TS	TSTOP	5			2026-11-24 02:40:08+00	2026-11-24 02:50:28+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-226e-4e99-7983-f3f902c23cf6	0d08c02b-d725-4ff6-91bb-05f4ae5f0a9e	bfe2c99d-36df-404a-a71b-f66b76f7a91d	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:46:40+00	0	3956	\\xe88a39c7ad535f0cdfb2a095296c2974085a9af918c151c13a76630413ac899c	\\x018503bbcb41be492e32e96cd88e58f7d172cd8a7fa7f3df83fea671cba2eda8f55863e0d46d97a6f8e01dc333452efc4ceaaae5948ae4d84d1e4fc10f66f83ff7	\\x018503bbcb0fc503f80d3369816a0de7cbbd5ee1eb9446102b632e93f4e660a4b69430ce72b8f3ae2e289b18500a0b59fabc3c327e15467dd812becf37c3bc62646b0991d766a2e94e30f86c7ba0704212dfe33c2d98e5ba5ff7539a022ed6c539	1	5	FOUND	PROPFND	6			2026-11-24 02:40:20+00	2026-11-24 02:46:40+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-2b1d-b0d8-21d2-3036f182ce9a	61f22418-14a1-40d0-bc76-4d981bb1fca9	7b4805bf-0447-46af-b94a-033486f45443	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:46:34+00	0	3527	\\x4a5b4051f5c38c33facc0a0351dc41c749d76764a94a6bcffb71228aed63b8d4	\\x011d774e81ed48bf4b1ee9c28e1d66782dc109e681166189104b6d6c965dd275b81cfc0b330bac40631ee6ccbc147f9d667932fd2f281f91a66452d9d23101460f	\\x011d774e8170737a53ac2c7cf6f7dd3727faaec0ae26b4752425eb54e912074d6e40d89aec0832efa36bdbeee1bf922dae4696f3d862dada3219da84a64997f1b7ac2dd92041e1c851ea59ae4252affa308d9d38d35477375d14f63672fc348a99	1	3	FRAUD	FRAUD	5			2026-11-24 02:45:08+00	2026-11-24 02:46:34+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-39e1-735d-b4a0-ba405e8ec2ed	f4e21789-7f9f-458e-a839-151c64a5deba	950b9ea8-8578-445d-9e7f-b256b3ecc3b8	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:46:04+00	0	2780	\\xac90a1b2cd5280e18fa6c8bbedd18f07ab9be86de0cece0f61d9f4d65ad51e62	\\x015316bcf41ad9a2cb0a6c11f7bb1f05b16e2e4831b550d4bf9b01ff1ba65d32e25987adf7dc926088e2cc1ed036b4513ec595814054df1ddcd5a719385134bf6c	\\x015316bcf43f4ed0e171af67e74239269a06377522d35e1bd127bbd0b578d6cf83764c3eb84231a5620cf313b9fe14152bf56843a809784f0a8b3c101f6e46ac69b60e186e76a21259084c5c4b01ab990525443e3478c0695cb25cba6dad6e9c41	1	4	UNKTRB	TROUBLE	2			2026-11-24 02:45:44+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-3a6a-fabc-fd7f-296dd101ec0c	24d6658a-6034-4023-8b2c-0b1ad4ce9db5	e7d46de6-b111-4f30-91d5-0b458b1a2142	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:49:26+00	0	2772	\\x00cca8533a9885dfad403db25d60856abee05b2bb74b10aa61303e9bec104931	\\x01d5d281d51242d71a609bbd14407fefeec5ee4b890e305a3ac07e0f7c6678dc96e10c27e63a1c98e0196815c397f28afab699f3bd7c241ee873017e4ce9226bf1	\\x01d5d281d59c020f45a8648632922be2ca101a2ab3f4758fd7480fd76df7f6f872d43076b4de247c68615056948341856f08e1518851ea5b9d99ae67aa12b45cccf88a527bd468e789777ac16c363b52e9aa5256412d5f71acaf08753a3b19c305	1	5	TS	TSTOP	5			2026-11-24 02:49:06+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-3bed-9a1a-2063-f93401fce7ce	450c7a48-bdb8-4ac3-b1e6-a7e7ac1ea96e	bfe2c99d-36df-404a-a71b-f66b76f7a91d	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:47:01+00	0	4318	\\x7320f03cfd0598e2995b6f0a3f7383cf7e70673e27359ae7f7d3e2ba0a172e06	\\x018503bbcb7d294abaaafee2765b35cb8570c23165490060dc9b1f327fae46b696e9647bd680f699553043d19ba979cf55d4b7a17e6916c6d2f979a7fbe1241894	\\x018503bbcb7f1327892bcdc41b4eb030f7fabced9c3a6c22a01854a4ee5b6ef8ac320378b45e9b08de4166b0c96343f65abee7a0b5d801c78166b5250221731b9fb3068ee8a50be3444ab03dc782bc842e7fa0493e7ac7c79a9d88db006f5f83ca	2	5	FOUND	PROPFND	6	01		2026-11-24 02:40:20+00	\N	\N	2026-11-24 02:47:01+00	65536	3	1	0	0	0	1
01c89de4-3cd7-5f20-539a-fcd0a30c7a98	bd2437df-cbe3-472a-9be8-ffcd567d0598	643bfc4c-492d-48a3-a274-a89902baa515	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:46:23+00	0	4657	\\x02166db7461de335e0411e4a202a8e279bbbece4322fb46cf62e4adff90d6afa	\\x019214379fdd8e535cfc623c40c8ea0d5915fc4d07759874d376598e032b1559f7ad3728373aabb7fb251a119c5c0f81cf8ef033daa79e718cb48381b6336d2ea0	\\x019214379fb31545375adac78a69779019ed42e69a12db3cd280ec37f111ad1e4956309aef6685cd85e2e04c5f85b446c08cfb9f16ccb5360d666e4f744193735c30021c4480600f17fd7eacbbad148954559fd3a6916f4c5b537695d35a19f985	1	3	TRESP	TRESPASS	4			2026-11-24 02:42:21+00	2026-11-24 02:46:23+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-48dd-3d25-ceb8-5fe8a7a3636f	aeeab772-c71f-4525-9df0-59c6825d133b	643bfc4c-492d-48a3-a274-a89902baa515	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:53:39+00	0	5023	\\xdd045a55ede7e9830162ff43a816f6122107cb2ac09656f6e85f30547365a812	\\x019214379f2f41d30818ac24397037b70c6c0d7c364ee51bdb69d6899bbb85ed5c1a573ad75b9318514ea845d5c20a421dc45056715ce828858eff18117229ccae	\\x019214379fc168b9a05b4286c11d52083d4982e392a227d9a7e79cf339a0a437f9394708f6d53051e24bff92b575daaa27045123d648a053e65045c8a5e88043cae7ccce11fb2172a901f8d222b98f995fdf1350bb99c405b48ea3e45045b75216	2	3	TRESP	TRESPASS	4	18		2026-11-24 02:42:21+00	\N	\N	2026-11-24 02:53:39+00	65536	4	1	0	0	0	1
01c89de4-4a06-6fdf-46d9-c517f411a0ca	4bcabe3d-8263-409e-a037-60b87b436202	e7d46de6-b111-4f30-91d5-0b458b1a2142	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:51:24+00	0	3525	\\xcff42702169b687307e7f8a22392abac71e68d773332acac933ee14b0e5e0a6c	\\x01d5d281d51dc681de14d7224eecddcd997cc0cde5e654dc851fd7008a4525072cc2ef87ff667031ee1a16ba607a87098cc6fb17c15c179e50a0bac1d6beadecb0	\\x01d5d281d5c1725dee6c8e97136248999f5eaf10ab1b03e94a63a57cd4a4ae8d968f67f3af76d62841ff18e46da7aa0d30344fb654a83461791100debaedcce981a3fc70b4eef8f773456d203f87b3e5095507cdf1c16c536e00556a39964783a7	1	5	TS	TSTOP	5			2026-11-24 02:49:06+00	2026-11-24 02:51:24+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-54fe-7590-9970-019d3e7f73f5	70e97eb6-15d3-46b9-abef-016218cbf50a	9c855448-bd2c-4327-904d-d683e1dd52ff	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:54:17+00	0	4799	\\x6e8d92ebb8a4386116881112ed3a0333bdc58815f06631ab2a9397b25fa52c74	\\x01623dcc3951fa1619c20d071d7c906f5f479f1c67fcf2c52456e6ef42b4857750ada7ec3dd2da9775ec078456326bcfd12016a93409b1a9b3ebda1274bfb4ad97	\\x01623dcc39b2379db81b0dadffdbc35960e37b75ec82adefed9687ba80213d2a2d5c9ad9d7059c810015e1c9d916c3b6b4eb81c68de79909bb48f902c34243737e77d50f856b3bef395aa971915085bbe2a5540670bf22614e13cd639f771d51c3	1	5	TS	TSTOP	5			2026-11-24 02:40:08+00	\N	2026-11-24 02:54:17+00	\N	65536	5	1	0	0	0	1
01c89de4-6421-3e87-929c-92a4796f4be5	4dd3d451-3fd1-443f-b622-53c6d9122fb5	728e8279-4d92-492d-a9b2-b5ad3959ca38	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:56:22+00	0	2777	\\xb75f71981b7d694f19982081cbe79685a7ba80b79614c3aea797f339bbd536aa	\\x01b74fd38bceb8b728f6aa56684746d306aea087b2ee9960817649084df3aacc96aadab5dba976132b572d83cf0d659c56f68d9e3e2468e1afde198ffd67d673db	\\x01b74fd38bd9b0c752428764b157241d065966d3fa2226cf4669aa3405aeb61d6d68550bb9cf3b68ba05eca5eb512f168856d54fbb8e986a4638cd0c3c4168cc1a31278f3197cd6a5278b74001e4eab94e1263a7d1a36c25489c6b1f18180f3f59	1	3	WELCHK	WELFARE	3			2026-11-24 02:56:02+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-6a8e-b9d0-7fb7-33755fcd6188	b0618ed3-5242-4d8c-ba8c-92cdb0c7e2f4	e7d46de6-b111-4f30-91d5-0b458b1a2142	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:53:46+00	0	3807	\\x6a92b3a6559b087dba3f37a5dd422b69f413b626963b996af147416d6e4ecc7c	\\x01d5d281d5de285c416e620394a60adea79d8dd464b9defd23df7ae175cc4d1b594780129e3a70febe10045154a23bffc546c320b3d691b9de0e1c9ef861db519b	\\x01d5d281d5b38b15a4d559c1810385f99d8c628a439a62f04fdb6ce8d1cc89f3a410636c6b4488aa392ad5ff87de3ac1b06dbae4d0f07b7e26d0a7fc90f34f3a9841c151a6abfd3c19f1fc4aa53f22e89b2d39b84fc5d08ac960c230ce2cd04d92	1	5	TS	TSTOP	5			2026-11-24 02:49:06+00	2026-11-24 02:53:46+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-74ab-c38d-b050-dfe8674404e4	cac1b03a-4000-4fe9-93ce-def72f2d808d	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	1	6	2026-11-24 03:16:13.167142+00	2026-11-24 02:45:43+00	0	5321	\\x0354c152a6aa5fd4cdea014050315849774c7ef67e7033d05e45e3543058fdcf	\\x01c8871d6e43e11bb13a27a1fc5b50e3a7999f0955eee55f2f32ebad689472a16c36b5ec0be416cf38a099ae893c15d2ae19f3b7d580ee4965b245e64f23e2c6f3	\\x01c8871d6e9ecd322e4f1938a0a32e6c890f604a70398c26e395a4120b15ed5cce4a32f861af7dea13c2bca09808c3161a21593f87ebec089c774cdb48940860974bccd2c319a2d7467e96e8fa03c43a7e41b7b5e0bdb83374b8bde892a7c7a6ec	3	4	SUSP	SUSP	3	10		2026-11-24 02:37:39+00	\N	\N	2026-11-24 02:45:43+00	65536	5	1	0	0	0	1
01c89de4-76e0-030a-04bc-0a10cda23dc4	45a220aa-8711-4593-82f0-141797e00115	073d5d3f-0b11-4529-b188-c633d04bd358	1	3	2026-11-24 03:16:13.167142+00	2026-11-24 02:48:06+00	0	3957	\\x8eee9b1ad8d40c575cf1de151bdbcdcc7545f07b5cc7a537a22a042e9fdb2c0d	\\x01a953dc686183c2300c951381bf7f7fafb7f226a2282bfbf48e8a36a5f0079f744584ec9245d2b200fc696b3e6520151cd732adbd2caf17affd082dc8f0da6fe3	\\x01a953dc68bb54ad33556ad1ea7f1645d7856aedece3b2e0dcc8b8e23919fd3a3c4d759ff6754c4e5112af5ae95459a939a1a77888a232bffc70ab0f83dcb4ea22d144c4d763543e0ce6f4ea3118845b8f87e46b122354030ec3890a2b7c210530	1	3	MENTAL	EDP	2			2026-11-24 02:43:26+00	2026-11-24 02:48:06+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-7fc6-d650-75c7-a797da6c87b2	f64d839d-65fa-49fd-a355-9468bb3a6c3b	950b9ea8-8578-445d-9e7f-b256b3ecc3b8	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:46:40+00	0	3533	\\x7963d0e61f23788222b692e4bf39de2bedef62cec1009c2e02f9ebe80c85f8ff	\\x015316bcf4f31b9ad4ca7b36ac3d9215712ff569b0bda8073a08519f8635ea7fd4c0dce90808ab2406b0cdd5673236187a739b4f95b0c87518df7e28d3afc51009	\\x015316bcf432d6eb12791ef0ff2ea6d5e50322a4d68e802353b321ea5e54f5666df4213297a697c63c22d43fd8e4053ec66480aba579d06b1a16ecf56b6a49a5e981b6e70581918f9ed692f10db7a171b915916a981fd4f2aafaf8a36591ff0e6f	1	4	UNKTRB	TROUBLE	2			2026-11-24 02:45:44+00	2026-11-24 02:46:40+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-93bc-6103-143d-dabcfdc3575c	6d8bbb12-2170-4832-af19-501b02c9d186	32a0a129-ab80-45a1-9819-3c027209ba4a	1	3	2026-11-24 03:16:13.167142+00	2026-11-24 02:48:45+00	0	3537	\\xfefcdded397db9b86d3496cfcdd3d7be490d0a5c5eb4738c0d1782a31ca3f285	\\x0172c801f36f47730d4613f5910b5dd84f0f9080f837173977a91253a7cb5293958fc4ccde5a99eac2fd7fc34bf860cfcf31c1867c78ef2aa5868946f16221ebe1	\\x0172c801f31f5f2c68c23053388b9318c99660fcc820df75d9f6c2a54716ba786d9095171717700c6c8bcafe64cf45886032a7f9aa69b10502a96d4064aa9d0306f40e59528ba94ce03f07f350c43f7467b64d407c4039b9a308cac9d6026192da	1	4	SUSP	SUSP	3			2026-11-24 02:46:30+00	2026-11-24 02:48:45+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-9ef8-43f8-b127-75b0aa05d628	bc2993ad-8a3c-43b8-b186-a62aa46f1498	32a0a129-ab80-45a1-9819-3c027209ba4a	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:50:18+00	0	3819	\\xe32c99ab6f50e6418f8e076819912add7bb603078f68c38911e490417f7d19b7	\\x0172c801f36292bad13009a0d64402e046ca05b8f799466c2484d00e951c6330d732c64147058bb371c01e0c361defda979e827fa3cfeb52567556c93dc3c64c38	\\x0172c801f363804b867b4865e10c4ffb445e3a567b7b1844cbf7df74e0a19ec6e5a7e28c803b9fafdd31b8146e4e2b0585ea5d003ae656709e267b1e6cb6d518d361d2376f7bdba950e412939788a96507d792717d86c40f3ab524b1b39e16d478	1	4	SUSP	SUSP	3			2026-11-24 02:46:30+00	2026-11-24 02:50:18+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-b37d-0d8a-75bc-76217ddfbd05	585baaae-4f9c-4ac3-877b-6d6b5861affe	89ab802d-7c23-4888-867c-a82d7608fa43	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:45:07+00	0	4945	\\xf0c5d634d9d7fa6a7f6777d19bd8896257106e520e8c0c5738d50e4050c94a02	\\x01a843a41626cb586b5d33b12ba1ef4001d9b3af2e2d89bc31e54d022fa15123ef0b9b26d2a8b67be91c48af802c5dcb7a3100e25994840690955e94f78d1c22bf	\\x01a843a416d35b8c323d7d54704901cba1a743e86bdb9da46c2abd8711bee1c4fdd69afdd84039eb67c208b339a854d45f563f119e002f7f01b0ccfe48032a9888e8a3cd80247334860c2cbaa73693c55bfc2dc9d1d95a1ad3f6f4f5893e1a174c	1	5	PARK	PARKING	6			2026-11-24 02:40:30+00	\N	2026-11-24 02:45:07+00	\N	65536	4	1	0	0	0	1
01c89de4-b9b9-d23d-0a8e-6da974d3f231	c2e3e0c8-23d4-4ef0-982a-7468f7e61682	89ab802d-7c23-4888-867c-a82d7608fa43	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:45:22+00	0	5311	\\xb990c9be13def4452f083fcfa5467d832e884d56f6b26e84ba1590c093b24ca0	\\x01a843a4168246b7dc4b79bf4d0d5c02e1d6a82104035318178f054d8f9ba7f28c4b297df8b70d5d3dbccc05c539fe05caf1eebaf411dfa53d32a8bff86b3bf8b3	\\x01a843a41621dedcb2c843e0bd82cb6ce5050303540d66cba134d302958093b71e817a64309f0101bc58c476ec86bab1d5d4e7809b6518f14967c12be966981fe690d4f7cb4bb7e6b1ba5a27c038487353483a35c5802473ee31be2aaa9553936c	2	5	PARK	PARKING	6	18		2026-11-24 02:40:30+00	\N	\N	2026-11-24 02:45:22+00	65536	5	1	0	0	0	1
01c89de4-bf4c-d291-e5f3-465a628330eb	9f09f4ce-cea7-4386-9625-11cc6c670e98	7b4805bf-0447-46af-b94a-033486f45443	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:45:28+00	0	2773	\\x0df40cf68bf3773b848cc306a9143814bd747194575a2687948c414e17da9d93	\\x011d774e81fa4aad89a7bfa9d12af8464dc758cad6e85b976913e3efeb1c729f8b8e981707ad4b585389ecd7afdb64a6049b6586da1711213b3de209221ba65df7	\\x011d774e8175c48bce571c0e92e68c0a6b2b37c583944dbbaf2e9f20eb5ade0865737bec2386247247c0e369ff00e6b92757af772059dee2a961680c3919382ccb969253cf9e8ac0ff8835202a2e22e425d1d50d0b44b93c4c2c48d29a419d25d9	1	3	FRAUD	FRAUD	5			2026-11-24 02:45:08+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-d19d-277d-7e60-3f631dbf3a9b	7a0c94cb-2a90-4f39-8215-09589bc8fd07	32a0a129-ab80-45a1-9819-3c027209ba4a	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:46:50+00	0	2771	\\x3bc6aa727d24095239e8f0a41d9922c2d9a49efed1a693f0eeabf7e948ffa6a2	\\x0172c801f303086ef5784e8be420c530292905aff658130577a62076293785e5095b695536b4668ee9cc2ce39203337c68eb89d4bd9ccd7b89c0608f57e51b9c20	\\x0172c801f33553075d5f01c2f98564e8e27f6d7ba5b493f264acb465594526d46f16a54720cdb3bb4210f140edac488fd5e592b2746101a91cabd2a889c05d9acf8b3ca0a5d01a760d01c439596d693fbe35927425d2377a44d56b27080208217b	1	5	TS	TSTOP	5			2026-11-24 02:46:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-d620-6a1a-aa98-81feb406c591	f260666a-0893-400b-a1b3-a233d92d55d5	7b4805bf-0447-46af-b94a-033486f45443	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:52:04+00	0	4095	\\x46f88d0afcbebd822afad4bee002fcdd9dd892d8c5ddb7801164175a421c7740	\\x011d774e816b91daceb45e5891845a4da38aa598feafe638a7d80279145c5bd944ce56dcb64d67ea122125f6bd357b2925f6b1fe13689ce5690d66f7be2a629d88	\\x011d774e81c55e4dd9eb99dc78994a0a9faccdf097f88951ec839633f1972a89b1c5542bbc9e037c19bf5d971f6daa79674d1c3f5e3032f9f03b5fe9eaace97cce5aff2ae148728df1204c648b1ccc56ea414826ba0a23b365361b82fe0f563fd8	1	3	FRAUD	FRAUD	5			2026-11-24 02:45:08+00	\N	2026-11-24 02:52:04+00	\N	65536	4	1	0	0	0	1
01c89de4-da62-9e0a-a3d4-0a5255eea77b	dcaac9b4-f48e-4e8a-bd2a-d2264f2e36f6	950b9ea8-8578-445d-9e7f-b256b3ecc3b8	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:50:48+00	0	3901	\\x46b8ab11951b665fd6bd35b81ab9e1d64f612e2303fbc8b3ad800c0936061c24	\\x015316bcf4dd3bcb0141b26944904b7aa8ef7fcbead04dd43ca9811402b0a114f22e6e1533cb5a87f0d815e152b5be6c94cf36ffd813e1ab0b91a8c0577c51a8bb	\\x015316bcf4d1dfeb5a906415facfa5cab7721f01802390b8a29023faaf057ac67b4f9fa04eeac07a0302bff909c0c46e4960a789870b10bcd6601f5d36bacdeea99b0b8fd37c55487909a6f7bddb0849b502e429cf0ed3116b5879ba36db5e5343	2	4	UNKTRB	TROUBLE	2	14		2026-11-24 02:45:44+00	\N	\N	2026-11-24 02:50:48+00	65536	3	1	0	0	0	1
01c89de4-df26-e3dc-4324-b00ad1797808	65f73a0f-e6e3-452a-9e55-1b12f3e31399	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:50:19+00	0	6327	\\x15cdaf048822c5f4fa7811b41e0441e4ef938461903e7e12ea2bc41561e1f283	\\x01201640b9aecce8143fb551a8cc916982c4be8f62036dc2a8c5144af60ec36351758b3d4ef182e7ba10a731248e1f0e05db24fa69a01a7283a45760d77ba2f9cc	\\x01201640b95aea2b0940756a64e06627bbc422151080663f0cf3ba3d161e49741eb7fedc7438aad755cbc44af436fe79bd55afd8759d9ab0dbea01120bbbdc4d614dbfcb16aac83a154c6d98baa8cd90997edc592d1fd62242e56e6c7db62fdd41	2	5	ANIMAL	ANIMAL	6	18		2026-11-24 02:20:15+00	\N	\N	2026-11-24 02:50:19+00	65536	10	1	0	0	0	1
01c89de4-e1fe-4638-d71d-b3c9675bbf62	4ad95f33-0b28-4d05-a7e5-496df53f6df5	073d5d3f-0b11-4529-b188-c633d04bd358	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:48:18+00	0	4319	\\xe524b30c23618d6ba2367fa287d3cd58b45930d597cf8a54a7e593c855045cf5	\\x01a953dc686f609b58b53360797214bccbc6e1a4e933a7d1836817ffd6de2427f507815f0e4e3c3c2d77bcdffe252342761601b5aa6c38f752d429b22b598e10d9	\\x01a953dc68ae6f698ace20712a7e00ba49841938eb7953c8cbb837f625d0bd9448fceafb8e351a8bd9c5d5e71d7fea5dfc7302fdf4aa3f4094fdbe3f53ecf6852c9d08bb96ca0e2d6b6de81440955b715b6acf3f259c73aa650e339f4bfb5c680f	2	3	MENTAL	EDP	2	01		2026-11-24 02:43:26+00	\N	\N	2026-11-24 02:48:18+00	65536	3	1	0	0	0	1
01c89de4-e5d6-75d4-5f28-eeefe7ce1310	65974c80-e4c2-4825-83f2-255ee5145756	0b6c6228-f1d9-4477-b8f6-96f9e757164e	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:47:47+00	0	2777	\\x419776e0b5776965f472ff260fb773c8f7c410ec632a53ad0dcac272149c4d04	\\x019d3ce30ca0f3183e6c22affcd407e8470c2bc576e9a8bfe4df1cf747bd95e64c9e44fa8bbde38e669c9e82c47dd75adb69c62b419902afe26600a4b73b725f6f	\\x019d3ce30cb96b33776f761b1892f6b204826b33e19406072ac4d34025e2f4e21686d5d17812e0666b7f0990546d8c1add88a28710bf148d94a0207b7bf0ac0072b2fdb05061bc4c71f421469b86c119b1b6d22cef3b8d46b3bb31199185c30069	1	5	ACC	MVA	4			2026-11-24 02:47:27+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-f550-1455-1cca-866d431eaddc	61582d43-f32e-4d73-bae4-24cea798d2ee	d49f9e55-0af1-4ca1-9252-511567d1c3a3	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:47:55+00	0	5671	\\xe0c5f94245733825860e31bb3bafed44ff8fb9b241cabbde8091b4aa9f34e399	\\x01201640b998a61128ff69ad6af60498a0f45ee49f77e69e0184a9f287480e7453c2d6b91ae78718f31695cd8eb46e15e8daaa7642cd69382728940f17308d62e0	\\x01201640b9bea2574791dee7378f7d2488afb64e4c6addb80f1a3eec45bd4d2fd0868634d398666d6e026e15ee2da431d1b3f2aa6b39529819cec0cde2950512281cd8f5046a8eb1d08b97f99567c00fe433ec55e2c279dbcd47c82b74bd828cf2	1	5	ANIMAL	ANIMAL	6			2026-11-24 02:20:15+00	\N	2026-11-24 02:47:55+00	\N	65536	8	1	0	0	0	1
01c89de4-fb4f-e584-5097-b36e3d8e0151	33344b1e-2071-4d8d-8f88-819f85686c27	7b4805bf-0447-46af-b94a-033486f45443	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 02:55:38+00	0	4467	\\x3ebbe3a40bae670555c267a438b589b6e7cf17d4355a1d21f836c06969a6c88b	\\x011d774e81e6f554f96f439e9be20e7f3746356a58003b43ede9cfe25566db5a12b5a3ef4d61155292bfb51841401f20c06e84fb0a03922073e38117157b68c511	\\x011d774e8109130e44f747bae8b991cf33e29201295edf5cdd47c1f1becba8c87855a0566d7aab0b898d5c12b41a6ab61d31800de8211746a8b7c7a04b450ecbf4266b235c1f5abd53491fc1aecbeba461cfe3b2ef4bfd368fdff09b587af99922	2	3	FRAUD	FRAUD	5	18		2026-11-24 02:45:08+00	\N	\N	2026-11-24 02:55:38+00	65536	5	1	0	0	0	1
01c89de4-0124-a894-a6ff-fc7e48d7cd4f	e9a06751-6a8d-4f0d-a325-38cb1d020905	0b6c6228-f1d9-4477-b8f6-96f9e757164e	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:57:51+00	0	4383	\\x78ddbe7fa169b40c8f04d018a73135c8dc2009ab68ae69cd64e79065435bec09	\\x019d3ce30c23c7e7aa572fad4eaab14f89646598335715f9b9cfbabdcd96616c19c2ff99ed4220d052419dc13956cfd72abc0044b2d21b0843dde9b1642264544b	\\x019d3ce30c39dbf64014430778ec29db654894a25d8bcc32b22f1d51100488fac5f58f1975825d387a5cd274fddb4f4b4cb41c4f2a1628f946d50e8d4bb38483e657433accfc88d70be319c7a412de6620d66fee9c450d992e64abb0c181bde714	1	5	ACC	MVA	4			2026-11-24 02:47:27+00	2026-11-24 02:57:51+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-0ee7-dd32-9760-5f23a0264118	ee039087-1166-41d3-b096-f36019dbf8f4	728e8279-4d92-492d-a9b2-b5ad3959ca38	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:00:04+00	0	4384	\\xd1a7b07c5fd769c5d7fa8c19a26c20a99a960879dcfac6ee40104f80d9615bbe	\\x01b74fd38b5888089e79177ff1e9cc06e3f86a0b4a53d69289578d6ea5af30de2744468a85e627d0c3946ae1f061c921d989f65e285697d02330e6dc08abda438b	\\x01b74fd38b7a5faae892cecf54bc6b66b2e91a60865fa307441cdb59a72944dc8001d0f75ad8caf01822ab750ae109c4fd947e718d8de34323935220ac1dd43703704c1c4fdde8d1d8052b604174dbb001a96f44e626c2ce1cf3695c68ddf95b8b	1	3	WELCHK	WELFARE	3			2026-11-24 02:56:02+00	\N	2026-11-24 03:00:04+00	\N	65536	5	1	0	0	0	1
01c89de4-134d-1fbf-7223-34d9e576e179	d5da60a1-5d10-43b1-97dd-36fb6bba2d64	9c855448-bd2c-4327-904d-d683e1dd52ff	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 03:03:03+00	0	5454	\\x2da732a6721d752357a73090048324d3dd6e2b85b994d9041d6ea450721f580d	\\x01623dcc3937406653dff02e97832cbdc456de489f6e0415c81f989a0104db7bb6f95ccb2e846806142e499fc8f3d34b1c4b8b33d09781727ae1437223adc764ae	\\x01623dcc3956854ca3cba99be9c144599944df8a4de8cf3fb2f64c85177b092ce83153f0e68a050511066285f0d39a6adfc247b4c96041a377b221327d6cbedd482e21ab3b23cb4aa45c1d8d146fd6fe49b1ea39d03e97403272f88526504a2bfa	2	5	TS	TSTOP	5	01		2026-11-24 02:40:08+00	\N	\N	2026-11-24 03:03:03+00	65536	7	1	0	0	0	1
01c89de4-1afe-597b-0338-9897c4dd1a19	a3dc047b-3b99-4595-ac16-9a3d5fa2bfa5	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:02:26+00	0	4673	\\x8bcdeacf11af9bcb58f1b4b412ee9ca36e13da1202e88b8b35a3dd327fd735ca	\\x01d8493b3e0d66b82fd6ffc6f256e8f37790bbbea63262ad515d0bda4a0cb12ea4370e245dd86527fd87dd0871c7f34502d9c6a21c18e671e46be3ab07e4eb8b05	\\x01d8493b3e288502884bf4c02252d22bc2e31d0e41dfd15c6731c1a2b26c3cff21a3c211e6bdb9ceef40527365ea77e97aca9e7aa44e711e70167e61b50b52c3dd1c6bde3875500842ce4a0af16ee0395b66256d1d79bb18ed2dd0202c92ea3a66	1	5	PARK	PARKING	6			2026-11-24 02:57:36+00	\N	2026-11-24 03:02:26+00	\N	65536	6	1	0	0	0	1
01c89de4-1eff-0a71-8003-4902e231d35e	5db9e35d-a6e4-48a8-8c89-61e74b8072d1	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:59:04+00	0	3815	\\x44613c42fb3b48321149605b23d97fd708ad3b1a55ef2078825cc6a0ca2a2140	\\x01d8493b3e232c0326a2f12e73277ca8f2671beed8af87062ae52ccb664e50996c2ef2ad73e6cd01967e79f5749d72d7698dc2a5d2e6ac12741277c050c98c186e	\\x01d8493b3ec9e1f3211918949d9acaec346c6379920d6588f2431f5dae83b4c668a8c4dade450b9a1e24fc02c6d6f76cf70ad3328b987e53c5323a28440ed8a3f0ed8c2ad87207a97ce1be67e5ba1745455ae31c9a8d39d47a4ca1557f1b60df0f	1	5	PARK	PARKING	6			2026-11-24 02:57:36+00	2026-11-24 02:59:04+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-28fe-482c-2765-0621b41796ef	9dac5213-2d27-4118-a00c-839eca33b44d	728e8279-4d92-492d-a9b2-b5ad3959ca38	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:00:43+00	0	4670	\\x706bc225a96d02f5cc5db10c8aa8b3bd70faccd2b4bc4ff6f4c3c4837b529b9e	\\x01b74fd38b1608e9e56986afb641e2a1485ed6bbe0c6331cb65021575816dcda11e733a065f41f916bc54112a88889d6c6eaa0ed7b94b491126e15f0234347b429	\\x01b74fd38b371603d77dbc50839c448f6372638598edd7a9395bab4887b081c5b8a19ee53d6d9f6d81dd211fe311a95020a7585c8a2aa066711a023f64b97977bc7f12068b1549896f107f1aaf33f167a686bae49576cfb4ede101a8276820e63a	1	3	WELCHK	WELFARE	3			2026-11-24 02:56:02+00	\N	2026-11-24 03:00:43+00	\N	65536	6	1	0	0	0	1
01c89de4-4024-0595-7e39-24ca35f9375f	8c403728-3775-4c94-84d9-e8489b88593a	0b6c6228-f1d9-4477-b8f6-96f9e757164e	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:04:00+00	0	4945	\\x210469c912b7013e55466214bef6e89296335b5c8c39473023fb192cd0b89695	\\x019d3ce30cab711a54e029c1e50504d7673e6b03387c120cea29dca6b4e77576ee000eb523e29e08edfd506e4596c53db242bda54b241b22ef29ce0c1a5a6b3b56	\\x019d3ce30c0b0bdcd7aff91955be0afa40f208e28aa7e352404845cde7b24607569360665471c4419e34cfe8f748e1cf07eedc57950213d2a4b21d52bff953ca22fa8cd3c11d32054baf17e999ea5464a34b44cf1b9b43b8a929dd8cff4eed2282	1	5	ACC	MVA	4			2026-11-24 02:47:27+00	\N	2026-11-24 03:04:00+00	\N	65536	4	1	0	0	0	1
01c89de4-4195-4cd3-1658-320ee499e232	9a6a8375-e2da-448b-bc41-c26929ccec32	0b6c6228-f1d9-4477-b8f6-96f9e757164e	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:01:39+00	0	4659	\\x523db378ce25090b74559eb39412fc67dacfbcc313e0d6f8baa2d5ed695e0617	\\x019d3ce30ce7dcc73e71ebf46678c681e76f6fed6aa7cb65c7eab85377dd30a8818586c0def8f4d282e09f417854e36c3d472ab50f919c984a04e371c8dc90499d	\\x019d3ce30cd8353c2f3432b81b27d806a6c32248e712854c1dcc42412a01a528dd2db902bf67ea3fd58aeb6ee20c9077341c1a3536b92a36ac57fe105ad0901b6658bf015033efd871644958553208a39159b9c35871960b9a52207feb5de83fd6	1	5	ACC	MVA	4			2026-11-24 02:47:27+00	2026-11-24 03:01:39+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-42fb-b814-65fa-a0fcb11e9ec7	8390b540-2208-4268-8fb4-0cd6f4a322f9	e7d46de6-b111-4f30-91d5-0b458b1a2142	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:58:00+00	0	4093	\\xa68d73623e1f2d2a63f05c39b655186e913b5e45bc22fef5bfde7b4bbf4533d3	\\x01d5d281d52c0860938bf072f1cb6e6d79ccea79a600dd3fe1d02aaaee7215a4fe5a5f7400c0bcd679465ae113731f1de883b2ae4f36ec1e11cf13f23ef24e3e7a	\\x01d5d281d5b2a6cfaa87ccff7abb6556d6e8d3965a169dc4600df26e0e011514a14ab5081ebfc983736da5d4891a44dff4850dc40d790f1519ee39a83e8f1765977aa89089455cf28f482918596b83539e834beac3adc9aca24a046091eb2c5e68	1	5	TS	TSTOP	5			2026-11-24 02:49:06+00	\N	2026-11-24 02:58:00+00	\N	65536	4	1	0	0	0	1
01c89de4-44c0-1f7f-35e6-141a16391bc2	70209bad-b79f-44a7-89af-399024112aae	16c0a363-a2e2-40a7-889d-8813be49371d	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:03:40+00	0	3960	\\x4e47ae5df41a4d8a933d0cdbb1a6ddbb05d2b0403eb798f99b8fcc8363e385d5	\\x01bfec96440c23376c5f3ba2c99c84b937db0338f859026a10949c7f0bb2d9ba10f01b5c3d2d9745580c1c85b77cb14eb591220d5d6d0cc667a8d6ea66586f3187	\\x01bfec9644f8cd9124b398f38ee64c38edbcccffda094710e3d1b74aede81423c1f78f567818f56d4bc85d85529092df7afc2ca7eb71f90bc283cbd2403df721b9de506db1a48cdebcac70f9d7757665223dcd7b196afe7a9b7d20376b11215f4d	1	3	MENTAL	EDP	2			2026-11-24 03:03:14+00	2026-11-24 03:03:40+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-49b8-e20f-1935-49dc84968ec2	1c8419cb-7b7c-4d88-ba37-a8c65cd69102	9c855448-bd2c-4327-904d-d683e1dd52ff	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:02:22+00	0	5085	\\x880eb001112d1a48f87019f5cee4b3bff174b06369f138855d4c146b8177db7b	\\x01623dcc39700312ed614fb0ddd2d6d2524ab9eb4c520b2783c0950ec9e66812c0be746110b4c5f2ebea7dbe5c8eba4b8f976db80b23fca9a6fdadd760cac3b233	\\x01623dcc3910a187c4b97c2a4a4e86a040e3c614e2a4addbeaccf90c14a28e2032a605faff6635c18754c4336b9a02acc43ae9107c45b8b212f8e842ebc70941834c6ef49448bcf2324a11e5019cf7d101fdee4210447ccc0fe500cc477bb7f023	1	5	TS	TSTOP	5			2026-11-24 02:40:08+00	\N	2026-11-24 03:02:22+00	\N	65536	6	1	0	0	0	1
01c89de4-4b91-1dad-5328-743ade7a1e4b	41caf67a-06e1-46af-b06d-1e09d97cba6f	0b6c6228-f1d9-4477-b8f6-96f9e757164e	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:05:16+00	0	5231	\\xb23d79ff09c615f0e70a50c6beb0a450faa424e5f66ac78486319cda57b53be5	\\x019d3ce30c65af64fe01eab9dac340a96fc132ea48ab8f396e0c9de7f2d35e3df3c30d4bf52a0f1824c6f8749af025acde8bf689005668617d6ebe9abfbf08da9a	\\x019d3ce30c66b0952ef631016e53b00634e8afb916224cd8182c7ef3fca8aa8ece95c9066ecc639e28c02fcda6c17312b2ecd835b3b94f53f832e268bbafdc81073d66f9bf659ba61daa19c0cd804f88bdbc088e68f3375ce9631b0dfa26f9b832	1	5	ACC	MVA	4			2026-11-24 02:47:27+00	\N	2026-11-24 03:05:16+00	\N	65536	5	1	0	0	0	1
01c89de4-5320-f527-d45c-7494c51e0052	d9b61e56-66cf-41d5-89ae-fb1a0f788fdd	02d9abfb-942a-4734-a0f9-e4e963828523	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:05:50+00	0	3947	\\xa2817daeda19dcf0bb943bd26e893f5174ac4174deb710dc077c299fff60268c	\\x01c6bfc5a9370e2a6658bc4e05cf872e94913dc7497d71a8bebdd44ca8fea5bbdd34f4b55e4b31c3b9a605b22d06c8c0ba2e79cb8540c283a2fcdd16071f721d62	\\x01c6bfc5a93de21d477d9832832fe5f8fe7b01ec5ebb3c8fa7e09eec67e60216ea925fc44a024effcbd0bb11edb9c4c5ffbdb71668cafebe5a8476f322416f38e31ae18ca9b99be0fd236ece4aaadd253910dcde0159708bd1d2ef5fcea6bf00e9	1	3	LARC	LARCENY	4			2026-11-24 03:05:11+00	2026-11-24 03:05:50+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-53c6-7457-4db2-7db3426987e2	a0eadd5e-35e5-4038-9a4d-c34ebbeca1ab	e7d46de6-b111-4f30-91d5-0b458b1a2142	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 03:00:28+00	0	4465	\\x3fc73daa8160004d92d3e5ffa96f635f8ee413d820844f2df72b2eb1162c4209	\\x01d5d281d51199b5444dd17439dc6058f195ceca4c983da8e54e2f5352ee55ab50ea52096036b2bcac23ed94a7b8334b6847c89bf52ae64e51ffe7ed6733ad83ad	\\x01d5d281d59aded44a2a998b2b7d5927407e9fb541e7725bb0b93b0c1d95b44579d132ec95e4cd590facd13fffd58341dcb7b0f0d234dfd093377532480b38830d76876c42d7a3b8c3e1b5a17b7acaa9fb5ce55b73679cf14f1991afd6f71d8244	2	5	TS	TSTOP	5	01		2026-11-24 02:49:06+00	\N	\N	2026-11-24 03:00:28+00	65536	5	1	0	0	0	1
01c89de4-5e45-53eb-4aa6-eae4c7744fa5	5a8880a3-c485-48ae-bf94-4c59951d60c3	657fa597-121e-4f7f-8eaf-c562d3b5799c	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:04:01+00	0	4941	\\x30262ff0fd31be10632f7d7cfa0a4a2bffc82f98c7a44dbdeda0278095b8be04	\\x011e7329002c2124202185ee89f0ba5aabf36a510051e24b1b46780d46bd87153e0ac3a151778e5c9a9a2a7fdf1971691c3aa87f499db0ad33214ca7cd8d87c042	\\x011e732900e6e908ffd29713503b36d1b315680f3bd4038f00d489e5166f2502c3887f148663d05442c7945e77492ae6054ea79388947e3e63fbbccb4a2e5366da4a2aa6b6b0de56961bcc686619dae88a6426f00c916f56a672bf8d7327a8ce48	1	4	STRF	STRFIRE	2			2026-11-24 03:01:52+00	\N	2026-11-24 03:04:01+00	\N	65538	4	1	0	0	0	1
01c89de4-68bd-644c-3a77-ad2a633c6827	31c66541-253d-45e8-82c6-9732cbfdf828	657fa597-121e-4f7f-8eaf-c562d3b5799c	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:03:35+00	0	4655	\\x9907509bb2a16c8667e5ef9725326371ed8621b70c722054da283a9a977a6081	\\x011e73290056235798ac037c5a49c520ee96cbae287bf5853fefa72a121576ae84ab0f9d9c612c9ed48c7fbab9ab66f428a37e2e3a64b64507689f6a07823bba19	\\x011e732900eb2e235d0fcb80938f6d04d5d7b85d870f84e8110ea5ab3a72c4c7ad751f4a5dd6e82686e51e5cc394998a140dbf7cef3b39fee03e888879b220ecf3c660207f7a364b64312aafed162ff5623aeae9d67a565858375e57101a48f4da	1	4	STRF	STRFIRE	2			2026-11-24 03:01:52+00	2026-11-24 03:03:35+00	\N	\N	65538	3	1	0	0	0	1
01c89de4-6c0f-1b75-c95b-9ec613676401	1bf851c5-1059-4997-8401-ea0735348126	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:01:59+00	0	4387	\\x1e757bd3c4a11d04ac45d8db1ea05a65d882d2e7991408f35d8ecc1a992eee53	\\x01d8493b3e8a22ae6ee409c3e81496bd9d261c7d37f523516e381114fbdd857e0391c75c4b956b0d2fb0f0f0c40171efb9b5e1e65f80946a4fa8113f9f83a4e6de	\\x01d8493b3ebb45e221c3d1744ff6b486611da914f7c80838e142e237dbd98f49ebd6c2cd95d3265d1a8eb3d2bc934333f0ebb1a508a46e58a200b6ff3d56315d62f7b5d024a7a5c6d58e04470ee35452c8e71d6bc46970a2a24162aff98f3d0bf9	1	5	PARK	PARKING	6			2026-11-24 02:57:36+00	\N	2026-11-24 03:01:59+00	\N	65536	5	1	0	0	0	1
01c89de4-8085-054c-9281-6f69cd53e674	91364556-9c38-4787-9614-e94fbb27340c	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:58:35+00	0	3533	\\x81b734f3ecf3be0ab544777a2c029ea8135c838a0715e8718038f410f6336e65	\\x01d8493b3e80c4a59863b7525c78d4746ff05279f556719c85733e2b7d18b53db9a01101a3f4cb275de3df148c76895d47fab7a3cf4f80beb65e0c6c68b622f626	\\x01d8493b3ebe02694722573b8db17f454a4edd1333a72e48eb1532937b545c15d0967461fa4acac118d8e11d66a96d6d677681db90855f99d1b69d695be8ff6483088f4ecc770d4dfeb91c220bd076f902807dcb72dcd63b3d40b7f034440e26a1	1	5	PARK	PARKING	6			2026-11-24 02:57:36+00	2026-11-24 02:58:35+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-8569-39ed-e507-cd08eaa8655e	1fa6530e-d4f5-4c91-9e43-dd746dea7b4b	02d9abfb-942a-4734-a0f9-e4e963828523	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:05:31+00	0	2769	\\x1587b561eef22e33e3ba193c9d0068bc003461e938ad39f73376e6352b1ad767	\\x01c6bfc5a9981f0bb0451d2a3b3c9a88b499c1f20310eae5ef7e2194f1dc5a08ffee9f7e30401ea3d527c90ac82077f89523ab0c32c5cdd088a3448b61597351d4	\\x01c6bfc5a9f1030b0395f07c6e8e5c26b9679a50f0f10a2485f5d848b502a0199c3eb098cd9d96c6d62c6ab5b0a5d5a3a6211b890de1eecd687be6f4eed72ed598eb986c89a52ff09bafda2ab9540d6239e42e9e4da5c0f58843ea3bb23f050d95	1	3	LARC	LARCENY	4			2026-11-24 03:05:11+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-9b06-562d-9fd5-069071911c65	d16e609c-8168-4cf3-a405-65855f3ba834	940bb64f-9504-4ae8-9e91-39e5a7bd6e16	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:02:35+00	0	3524	\\x42c8c28b6d15fc12591a1d757194b6e28f0c817e1267c1a7a5b3f91d58835d9f	\\x012710d86f7b98ca42b1f8cf5cf3cd0a22c92e0374d46723b44d20e8972743fdbb17f164a1f07f11f3854c3313a8bb0d697f630484a0b95fe7bc82bec3b6c13afd	\\x012710d86fe523b1f52d7377c11beea7cb355ca69960ec599d5898b33e83c0ca256195b45b8db03d4140b3c3e2663f4136747dc13f63e768f20b8b818a2caf60e650632a7240203be681b664aad7470b11e4a02b09f9d83342f47434b413809df9	1	5	TS	TSTOP	5			2026-11-24 03:01:47+00	2026-11-24 03:02:35+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-9ef4-703a-a109-9a5bb5a2a2fe	5f5724fa-8157-42c1-bf4d-f37053cff3ed	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 02:57:56+00	0	2780	\\x0e3f3b7c31326e6637a93327f295ca62014b315d5c3f73f3f40522a6d1830283	\\x01d8493b3e040461646ae0bbf7e623ec02768fb42451d570bcfd526b30aa6310e2bcbca08b389e50111c88a77b77fb1fb523acb48600fba708a197dfc0aafa0dba	\\x01d8493b3e61bc658bd60944497e6619075bb5dbb6d94e04d64bb64e237c45d68a3240a9001ef143b3321fb249368638d0b885653be45c6892ea2ef425389c46f67bdd3ddbbb27a3ed5c404ed5d59e634a7676c7f0872c8bcb36e549fb9e1659c6	1	5	PARK	PARKING	6			2026-11-24 02:57:36+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-a117-c37a-c4ef-57c20ec37f2d	eac313db-435d-4ceb-8ee0-9b90c101cc34	728e8279-4d92-492d-a9b2-b5ad3959ca38	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:59:38+00	0	4098	\\x9942e7c0d068ca6fc8ce424136da63d343eb9cf992541a8d70df3a8fc90f5bf1	\\x01b74fd38b81b6589c92b2f82f96a39c8383845b18ec7abe67f3b168436b1e8dea9cb641d5d8cb160964ed6eb03cca27cbc67d38a775e5647b6d40d92967a096d3	\\x01b74fd38b833a12d46bf39f88c6868a3957cf433a45834b7818e1b7ecdeb1aaedfd2b5a48c72a602cfce16f4a3165df856055f59eb660211c271c9fb302517d78ab3a5baa3d573c37a56c36580892734e43245331d410999288a819b4357d810d	1	3	WELCHK	WELFARE	3			2026-11-24 02:56:02+00	\N	2026-11-24 02:59:38+00	\N	65536	4	1	0	0	0	1
01c89de4-aa03-b153-439f-c7671cf4e530	4ae989e0-b75a-4ec1-98a3-db4e1c3bbe23	657fa597-121e-4f7f-8eaf-c562d3b5799c	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:02:12+00	0	2773	\\x527989f5f327626e714aba46297cfdd32827b74f480b1e68f2fe6ee2b36b5dad	\\x011e7329001adac68e95183adfee3f830e5dc39d7aab5258c53c1715547b92075da62b231a5c8fb0e934fafe409ce2b4740bcebfeb9cf423cd84389c90e703e8aa	\\x011e732900d0a6b3ac5d584a9234af8da3cc5c2bf628900f7e5b0c069e6ed5ab73f10f09ea0b8c3c60553c6374cdeec432692495c2de90d2adb4fd841f72bcfa4833b9d3f7beffcc77e25ad1a3a260465286404b32a1663c309f35c211665c9371	1	4	STRF	STRFIRE	2			2026-11-24 03:01:52+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89de4-b546-1177-4100-ad1ab5e06fdf	6276103d-9967-4ca0-ae9f-af2393507f3c	940bb64f-9504-4ae8-9e91-39e5a7bd6e16	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 03:03:55+00	0	3892	\\xbc9ca6e4f20e1c397dbfb881eacdcb0483ddd95f93b7baa5a49e75d96106952f	\\x012710d86f445ece76d45842b59710239969ce38f22365110325642dc30ed1790a562e94f1ece91728788271386ef2ee60c16448877c4d54ce24ce831c9f9e3016	\\x012710d86fc15c0a3df7299108b757be7857faf9e998540b2f105b1f99cdb1548900340918f4f6212dd980840f89bae683a5d6dc883d9a32c9b47a0ba9f2d3e385887e65b04cd1fca0460b242ecbc3844408a813a90a8cf57c2e732a4ab834281f	2	5	TS	TSTOP	5	08		2026-11-24 03:01:47+00	\N	\N	2026-11-24 03:03:55+00	65536	3	1	0	0	0	1
01c89de4-b6d8-4892-6df5-a3841e8c0a1a	f6d1bd69-ada6-4312-b115-bc524e777fe3	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:02:34+00	0	4959	\\x0ab17e53ff166fe908ed3a1ab6b31941719fae1060f2d47cf0480177f71dacb6	\\x01d8493b3e92054b327b946395ae033448c5ff8216c757d6fb6da3d31549e1bc87c28332874e7e4d0ad525fefca9fa3f2e301477c98f78e913256ba38e6593c06c	\\x01d8493b3e4bfed366f207bc7f56489ef784c4f0c2746b5aca20ff6767419d5eeabfb61ef5ea570fc11cdae3cc761aca936c7d0cdb2c04582dd1f325ac3b95e041bff74ef7cb3c72517ad822b0e2056aba5ad01205916f9f95081bcb8cb2ece48e	1	5	PARK	PARKING	6			2026-11-24 02:57:36+00	\N	2026-11-24 03:02:34+00	\N	65536	7	1	0	0	0	1
01c89de4-c4f4-c521-43c1-0b8eac31897e	a091e985-474d-4c76-a92c-969239f249c7	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 03:03:07+00	0	5331	\\x39e9db4b6b8fa3a620f1c0fc136c6de4698244508025669019bb7062eac7deb8	\\x01d8493b3e2987d54450ae96e122408b4d5a2bdf994c01a14b9dccb01bcb6322f533b2365d450c3030e039fe9bb6ab3673a1dafb9e6d3c66a0f0a317ddeb4850f4	\\x01d8493b3ebea4395f1a473d3d3c3b3d92569a44d0734add3b1eab10da78a8c97567e4cb87f64cb3dc5dc8b905f00367f9bae03125ef264339cbac00925c8e4cab1b4f411245d38c9d4e499532eecf735c51fbf0d0712479a1cc07117bdacd02ea	2	5	PARK	PARKING	6	03		2026-11-24 02:57:36+00	\N	\N	2026-11-24 03:03:07+00	65536	8	1	0	0	0	1
01c89de4-d8ab-3c23-bf1f-ea15b3e9ac44	61f1d293-4203-43c3-933a-483913bb7529	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:01:22+00	0	4101	\\x7768270d5dc6496fd17303ef3847752ff2e445d2a83c70603a2012a914454729	\\x01d8493b3e2a2e7dbc8ce47017d6a91148db8f351e86af8027bd57ec677f84a373519ac799bb5d770da4e60cbcd632ff1abcf7ea709c992cd37ca8119fc8059de6	\\x01d8493b3e6569cecd5c37ca6dbc1a4647faf4d3bfc0f2b6cedd7a9af90659968d8d5e2959cd8c3fea444388ce9731e5676250804e0d0ef5ac6c49c219cbdac946a8a88ac6195156175deb0b2b0840e929bc8678103ea401c181e342d585975942	1	5	PARK	PARKING	6			2026-11-24 02:57:36+00	\N	2026-11-24 03:01:22+00	\N	65536	4	1	0	0	0	1
01c89de4-dc46-6523-0afa-e8f6896fb2ca	062e41d2-7391-45a9-a701-ec82cd1aa29c	728e8279-4d92-492d-a9b2-b5ad3959ca38	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 02:57:49+00	0	3530	\\x8a567529efdb06e014f17290ce316ebcb0af922d8c09f62a442e01828c864dca	\\x01b74fd38bfe1bc24e4e1298a53e64daccebfefe64078f973f38d637159a5819a293d771f0250077111ea3697134066d0e4031e8a8f5bd7c4c07759b86cd24851c	\\x01b74fd38b57e01a5e046bd3e30e5d79a21ce9bb6d5dc5cfac1f7ab3e84131e92cc15e401e395fb3d5653e2e756c79eedc684043c177e1c2ef2ef21d95ef9b685a4e4c2be88e22dacbe91a76d05d5058a92e97dcfd0f7ef9c61793d65d47d661c2	1	3	WELCHK	WELFARE	3			2026-11-24 02:56:02+00	2026-11-24 02:57:49+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-ed9d-fdc7-dbc5-a41c1768a171	8f4ca8b0-5ad9-479c-9727-ff846559d244	728e8279-4d92-492d-a9b2-b5ad3959ca38	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 02:59:06+00	0	3812	\\xdab662e79231ec3a3e8ccf391c0f344b49c38df712826a3e564a7b01beb50154	\\x01b74fd38b3ce4771102bd7d3564c111b779ae147f7db07cfd6a5c88a01ef8a08ac899b29b736cf71a0d85c81e0055ac1805f03ff4714664fb70ea67643cbafb57	\\x01b74fd38b494fb65749f7deaf6af7f4abf8f342bced38ff9f33005ca609a8e7f07526a492cc967abbaa21e5f295f6ccbe2ead4e86e292a3cd43099a2a6f287e631fafab1b4ba3d1ca8ec393f15d9cb3b8a84cb648df9602ef43f81fe69dd6d05e	1	3	WELCHK	WELFARE	3			2026-11-24 02:56:02+00	2026-11-24 02:59:06+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-ee84-947d-e706-aee67cac9c47	5bce3876-028d-4be4-9db6-9b2883a3e5d4	940bb64f-9504-4ae8-9e91-39e5a7bd6e16	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:02:07+00	0	2771	\\xeadead46ea4ff82ccdd5e4f33a08cd2040fab677e9ca158ce2744ada3f356142	\\x012710d86f536341015ac5cfbe65136ac55eb3e24de048fa9edcac1db724d3a4a25842511202cccab2427e75620b188f4c935d40f2756db5a2e369a9f50d23fb1b	\\x012710d86ff087bceb59d73cbbc5b10ac16a64131e62f97979b2bd6967d38ba8c603e67425eaeb93a94f9c12d4b36ffb52053a74a9aa4752fa2324d6a267ecf21a8b3f2444189ecfc3304065d9d5f36ff069de4794e8cdadb19c41cccfc14b52f4	1	5	TS	TSTOP	5			2026-11-24 03:01:47+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-fb1a-2580-6e01-75fc69f17cbb	8111b5af-04d9-4cd7-9a4a-cf52cb2b1963	657fa597-121e-4f7f-8eaf-c562d3b5799c	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:02:17+00	0	4379	\\x9045f94b2ea1059545050dc427c5f8d0aa5969055202195bd23d0c440e257687	\\x011e732900fcfc214f180994c2e1305a512174ea04d9c05fb938980a933077f2dc7fdb9a4bdde5e8e2272476e1f8bdc88a3a88b38036130b74b755b9e85cebeb50	\\x011e73290026a106fb8b146a15c5f4c1532a1b6e349c90c89266306bb8c2b85ed27e9b2d8f0701191f82f330a22de6607d50533ac76d4d11e478825fa955f167f9986f1f9c98ef088e403ce700e8298b1eb7068b5c8ccbe2f1448ac21cbc4a49ca	1	4	STRF	STRFIRE	2			2026-11-24 03:01:52+00	2026-11-24 03:02:17+00	\N	\N	65538	2	1	0	0	0	1
01c89de4-fe7b-c684-2b0d-b9518dc4ed56	27849163-ed5c-4fb6-b1b2-60f8b108540a	16c0a363-a2e2-40a7-889d-8813be49371d	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:03:34+00	0	2782	\\x15771b95d9b2db6f15417e39cd8465e3b3b782abcd89809e6aacf6a2c0bee6bf	\\x01bfec9644f18a562ab412778d32040fd56dfbd0fbf003132efa3c9c0f675e291557d8872cc2451da6ed51495e58a1572d92caba11e8ede084d96ffd0e72c2c6ff	\\x01bfec9644fb58890765261d8a7a4468c39e0b4a62ef25a88b03b353514187ef38825f914a68134589d97ea9c09262e0637d82c537cda3633ad5218537cfb208d3edd197edabafd5e72b6f42d2757813aebadcd999a791e075a4c15c7d4e938979	1	3	MENTAL	EDP	2			2026-11-24 03:03:14+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-0509-663f-79ac-e0151471fd93	583dbf35-94fc-4150-bddf-486bdc593856	8ed2b3b7-26f4-4431-bf28-bbf8baf1f165	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:05:58+00	0	2869	\\x49ddfa7234663a582a917b7e1b9e6d72585d74838080d27b74da88dd6ebfc86a	\\x017f9a0812dc85ab1e3d82e7bea8634be136d45f38e8aea0de5874b2abca6f1c4105ccb2aa6b1d5e76468905addca1784b84937a04a4dfce788dee6f94b165e932	\\x017f9a081262d6a8bf0cf6f6713748ba24842e67706ba10921a5a6865efea9d732b879c0bcd37d1021101e18e95044ecb09276ad86c34ed57e75f0852d0a85871ceab5e10c063a8dfa9109f33886ca077461a1258a3564b91cff5d632df182f7de	2	3	VAND	VANDAL	5	18		2026-11-24 03:05:38+00	\N	\N	2026-11-24 03:05:58+00	65536	1	1	0	0	0	1
01c89de4-1542-f1da-4d56-7b66cfee534e	c453c01f-e4c9-4ccf-a93b-22e5123a4d30	1015d501-504f-4468-81f5-8fd486c4a443	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:14:20+00	0	2773	\\x502984de671d0a85769f02de898cbd93b5bd4ecf9ae21f53a79a061632773237	\\x0141bb2337229d0ab3689db225ffcb687f508a58d9a16c5699c681f2f00d52b0829aef48ec0717540e2d1ce2ad5a2b667f85c778ad3808fc67ad5f72ca99f3f262	\\x0141bb233741bf0aaca82709eb08ceea2771176909491ca4390baf797921211cdd156ff9cbefd4edb244613b06c14b9e687989dcec05d50c8e2c803340737800bb41e00ac59cf0a5e47862d2a00d4216ac45cb8ddf4b159b474f94663d7cdbaeb5	1	5	DIST	DISORD	3			2026-11-24 03:14:00+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-1f3a-9c6e-9fa2-e1a2d738dac8	81b0c0f1-e921-4aa0-9f1d-dfd01ca9cee4	e60c9389-4891-497a-9617-ed37413dabc7	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:15:53+00	0	3814	\\xe408dc8c9723f0f2778738df16c26ad17aaa595cc260186f80cd50f07064caf2	\\x01748383e3f9471d33c61bce9086926c686ea683f7c4512590932e1a3cfdfc7934588dd8ada8e69da38924cb281edce77eb4ef8e83fcf2dc7a9bbe77a4d25e3c6f	\\x01748383e387ce1d6293cb564b10afd996360ce7b76a94ed6a33427663af2760be780163ca2dba1f7cab71fd6e01b2827fb39579ec756380c60486bc5ac32b74d84de1e053574f94bbe2fae215a45afcd406155c80caeb865c14d6a5de5b3e6c3f	1	5	DISVEH	DISVEH	5			2026-11-24 03:10:26+00	2026-11-24 03:15:53+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-2360-3039-9c7f-c7b68ce8bd7a	e149cfc5-a72d-4b21-85ad-90212bb4394b	657fa597-121e-4f7f-8eaf-c562d3b5799c	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:12:41+00	0	5227	\\xbd398963a6e71ba09a5bd5ec4874a36d6a962456861ea4fb2255b3b378a4d238	\\x011e7329004c21ba60c84eb28513a2592fac3bac34f4cb16c95a9055fe681692dbf103f6c8be16dd78212554d0b8851647fa1e8ab03e45d3bada9e3f1e43336def	\\x011e7329006ce1a4ca25ce8bbe2fa976359617881e1e4e27abbbbbcd92afbc0bfc975e9336409cd8049a076e3dae15c8ff85af1eb2ccae5fa09ee3cb68e9bcb331922186af4261938e5612c6e4f1d4e7dab20a6d0851aa020ab5f066e4675dccf4	1	4	STRF	STRFIRE	2			2026-11-24 03:01:52+00	\N	2026-11-24 03:12:41+00	\N	65538	5	1	0	0	0	1
01c89de4-23d1-df52-bcc4-1d8eeac34e4c	a4001df9-89eb-4c6f-8c06-ef441eef652e	e0d04d7f-e63b-4205-a440-2a4fbb5bd53e	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:14:32+00	0	3526	\\x9dae1c651344a531e3e575574be697ba3d5d46137b7c8e222283f60cd9941460	\\x012a37badd8175e77a35512ebdcba6eca855c342c339cf97a91967a5b305398026d371e6115f8f457d26903a660f2756de145d56aa0ec8c9f4560644387b1b039e	\\x012a37badd9971c893e9f98b5222859ee6903046edfc97f74f7e303b485bde3e394beed6d878c15841808b68cd3521ac26347c1cbc906111227ed098168da36dbc91b1d1bba490b4988d2dcaa06ffe8b859988a32c5d92ea8f36f8c97170e71fa2	1	5	ALARM	ALRBA	3			2026-11-24 03:12:59+00	2026-11-24 03:14:32+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-264f-cf28-d690-75f7a8e3e6d3	7ac95d1e-a372-4ae1-9196-ddf0a00e3982	32a0a129-ab80-45a1-9819-3c027209ba4a	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:13:16+00	0	4963	\\x1dc3a227a7fadc5e77ef3d272d3932ffa1f6750ef1f6659fab2964d33c0a8a41	\\x0172c801f3bb2ce8249ed1a745b857b3ecee68f78dbf47d3041802279def45e295da353ee7a4ccd4c577e946de6a4e82b655abbfb6e23e5a9b0c6ad9f2b8797e78	\\x0172c801f35a43c11d91dce2cf16f3071f9026576d56d709655682bf764743b87144c71a8cb58a3e394f3ff58ecec547a8124f4039def14965a971137153344ed3436396e60cb0476f74343bd0dab76e9638ffa362f469d6b6fe99b6ac5a43aa83	1	4	SUSP	SUSP	3			2026-11-24 02:46:30+00	\N	2026-11-24 03:13:16+00	\N	65536	7	1	0	0	0	1
01c89de4-3ca3-4088-b95b-3e06be2a7942	c8ca84a4-a2a3-4e26-998f-371daa14fb76	32a0a129-ab80-45a1-9819-3c027209ba4a	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:06:22+00	0	4105	\\x54622118962c35c2b7831d29ca50bb755dc1c61bf53137bbbb9ec0a61d67ca67	\\x0172c801f37735d544a29ee24b273678c24e203735bf5ac048447793e25b60cf9551fd6676d5e35dafaf6d60ce1c12091afa5ffd32264d2836c772eef9aaac2291	\\x0172c801f3e54a1848d75b53cd894dc5967d212cecea57eaac23cdf02ec5b1006be7fb45dbf1216b37153c93030bb9f800f4e773dabf37de1e35a2324f648dcdd6c112d75a16fdf915b2ac36badb09c8f6d08a30a91125eafd1d5e45f20173e70c	1	4	SUSP	SUSP	3			2026-11-24 02:46:30+00	\N	2026-11-24 03:06:22+00	\N	65536	4	1	0	0	0	1
01c89de4-3fcc-38d4-480b-4a8253595504	a7f0b756-ebb1-4094-82dd-6373035f8812	16c0a363-a2e2-40a7-889d-8813be49371d	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:10:45+00	0	4525	\\x8a378d1c4ca20c7c5e99ad5c8025753770792578f8ccb45c0b2a87b81efa1d69	\\x01bfec9644da565f3d69e02841b02d3b4b17fde82f4f63612fb0970d9a9cedc3fba67b5ea7a97dd616b0c902038a734d58df5626838f6e49bda4a4692006bde0f2	\\x01bfec96446b59c0fcf2cf04797ecf2c280f458dc528221399e670b30e8d4ccb493a02bb9e6dc2817b1b0e67644f696aec44d1b8330394a098c14f11d1dab28778c169279c84d47e54c5100bdec84eb069b18adc9a1b9c79c9e1a190ad02916ac6	1	3	MENTAL	EDP	2			2026-11-24 03:03:14+00	\N	2026-11-24 03:10:45+00	\N	65536	4	1	0	0	0	1
01c89de4-5a07-f48e-ee18-076441dd2276	f3e89036-7726-469f-b437-d30eb93a9f0f	02d9abfb-942a-4734-a0f9-e4e963828523	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:06:40+00	0	4226	\\x341c2a677f801319cb8579427331a9b2102323bc2726b6e6842e5836a91cfd39	\\x01c6bfc5a932d4a7e94c7f338c3a745204c387781c18e54780c39a89e814681159a62e926fcbf15b7eaa8e05cb1e3c286de6e906b1c7aaeb2cce9ec442e924e434	\\x01c6bfc5a9a99d2f4d488f4982870b85ddfddec51bfa3cfb2f69998941d5a7435f1f5fa14ef8566dda8f51e911434db5173c19f2f88740fbd765127497c4348f5f89e6f3741c6672edeff163522c604afe12d299aaa255dd15910bf25a41dad73e	1	3	LARC	LARCENY	4			2026-11-24 03:05:11+00	2026-11-24 03:06:40+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-5a5e-8aab-1451-fcb24f741f11	2e2366f8-c5cf-4b46-8bfd-4d9a9bae2042	0b6c6228-f1d9-4477-b8f6-96f9e757164e	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 03:08:35+00	0	5890	\\x8fe190de274244e337c4d7b8c493a08eb992d5fd53c8f0ee46fdb925cfd1967e	\\x019d3ce30c59c7f0c8a57c54619bc676c71400b13c38dafe14f576460ce119fafee6850290449ccf704bdc8ba0c8bb6d812d392548548c81faa2cd4893fa9b53a8	\\x019d3ce30cb5c74f088009bf8e277d1f77e4f5372ec774c816f0366076c70009589096c720afcb104ed028c0c78200df96fa68b7fbbf6c0e22182b1d2a09dec00cf346f47647597c47108311182e1682fb0a509075bdc0a6155bc0245dd2059c75	2	2	ACCI	MVAINJY	1	14		2026-11-24 02:47:27+00	\N	\N	2026-11-24 03:08:35+00	65536	7	1	0	0	0	1
01c89de4-5df9-248c-2018-cf1f0307c7f6	2adf0571-f26f-4e4f-8be3-be1fad77f2ee	e60c9389-4891-497a-9617-ed37413dabc7	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:14:11+00	0	3532	\\xfdfdf5495d88a1a3559445aa29fe352637ff10cf177f7b7571cd75183c9dc4f7	\\x01748383e391a184692ca68617fb8863c5ef7490314bfad863dc1492aabc45f6ac78648e688976d570dc9f427707c022b7e1b85f64bc66bc5c704c3015db78a16c	\\x01748383e3746019213594ba70abbb01a5241bdb60610c43c95eebf757de1aa96507d5b9400630f966421f3316d1e685d2172028b0c4a42242880a6a002ecca67e96b0824b14846b508b0931532dbe756f149d46a4372d8daa5e6689a8e64db9eb	1	5	DISVEH	DISVEH	5			2026-11-24 03:10:26+00	2026-11-24 03:14:11+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-5e1c-c72f-550c-7c59c0ac2001	f7bba53b-e1f3-4118-8416-7c964cf8fab3	728e8279-4d92-492d-a9b2-b5ad3959ca38	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 03:06:37+00	0	5042	\\xbef6d2da5831a4411ccd20391a1ede94e36219c85683b60fd63a4642511f1d24	\\x01b74fd38b82c754c8883f86142e23858209de74e79569b4ee1636206efc70882e6d1b32bcb6aec509b837b425a6a992925f67c4b21ad2bbc175bac6afcc45c037	\\x01b74fd38beec8888b711d9f1e3b6c316adba57e69a2940b042584ea368538f94158acb21752262fedb94ee4d10fa7e2dce0cf5e0950855abcf2f3631f6481bd932c145a67eda73a720ee44daba8cb9cdfa2c4ee994b26e933a06222adaff35551	2	3	WELCHK	WELFARE	3	03		2026-11-24 02:56:02+00	\N	\N	2026-11-24 03:06:37+00	65536	7	1	0	0	0	1
01c89de4-68c8-501b-6d82-37d45a516d55	5c29dffa-a34b-48bd-ad31-a8953e9ed8d3	16c0a363-a2e2-40a7-889d-8813be49371d	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 03:11:08+00	0	4894	\\xab4e11d5314a168dcdbe7d1a8b2b98249a5273f56df974797126053f78ecb358	\\x01bfec96444bc05b94e4f9672e884ee5faf3f6db071868d6a10987463c12a861601fbd226713c2adcaf04b42e9e70a6f583b0de44ed60d5009531b3baf48c21567	\\x01bfec964401c7d6b15275352ceb9eddc05c65d797a8cc6c670100ee2b95e6e1ef8e0a0993017280ed078581571f61caaf498b6395e5d29634975fb9130d2c3a466d487d0852a5742addcf46efe0a531abe504d8f7fe16bd51e14a3092c5a8f364	2	3	MENTAL	EDP	2	08		2026-11-24 03:03:14+00	\N	\N	2026-11-24 03:11:08+00	65536	5	1	0	0	0	1
01c89de4-7815-7632-c832-d34003b06785	f889718b-753d-4295-b39d-3318fb1d4a45	06541838-a0ed-4a22-a6ed-ef7c733a2eb3	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:14:09+00	0	2778	\\xf870419af85d67d32a0cf5b4d001c92c0f081de0330bb6e51c65cf911a509b57	\\x01dad52a50dba88a2a8f5c0e7c9f84f8ba86160e37372002d4e4137a367223bc1c91044d0f957d46c83958f62518440b190647b1f57fa8958842e21f2846a8f90c	\\x01dad52a508ba2ac93164ce9b17b7b88e5a3fcecb6ead93c4f92e6bba6d0c3e4c36e20a9bdaac2a1ccc2e7cba7a68f0cdbafe039125a6946603cc3fa6307dd78b2032f21ab0b2c9c6474d2a8ab94238459b45812e84f64585e28438670a6caa705	1	4	ASSIST	CITASST	5			2026-11-24 03:13:49+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-78d4-f1fd-2503-72a5b9f7412b	465ad4eb-3e72-4603-8e2f-0d58af156b86	a2105b45-8029-4901-ab98-a06de05158eb	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:06:24+00	0	2772	\\xe93edbf89a95f83265b701a3c29e4668af3f221b9359a46baa987d7e560b24b9	\\x0106d1a54cd26512b9b678837e689e981cb451bbce3c2453d6c55dec143bc90481f067a6ddfb06048dfa1146b5698f8a428a3c0fd3dc4c54d20653e7ceb106984e	\\x0106d1a54c3fc22e8fbd5a7337ed6ec4494eba67b075df3c626020ade8b00b83431aac679171cb9af07251b1207f75e3414994cdda7e7dc4003026e9dc46ac8f7c46fc24dd29a009a4719ad43fef533e0e7d75ae6e546dee5e3943389df319cd88	1	5	TS	TSTOP	5			2026-11-24 03:06:04+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-7bb1-741e-0137-b20a3396e7f1	9e801987-cf94-424b-9105-786b4c4eddb1	a2105b45-8029-4901-ab98-a06de05158eb	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:08:20+00	0	3525	\\x452efe8680954eeae728c6ad1e9b313ec46b1f4859bf72f248c54b327569deba	\\x0106d1a54cdc31822b9e9aa7052d2d6aadece2957c73e701623dab4e684994620c204b9b484202fe2e2168d57f716a235732445271d1a683126fd726d3315e7c62	\\x0106d1a54cdce335e364c61c06677ac106da70e9e41055035997036318cb5c86246c143cad3a9e1e46c50c93484bfe0cd3a8ef1a8c93db0fb882d4c0a1eee30024dd8b5df99eda1f61637852dd1d385f04269fef357ec74b85319d07b81b82f43c	1	5	TS	TSTOP	5			2026-11-24 03:06:04+00	2026-11-24 03:08:20+00	\N	\N	65536	2	1	0	0	0	1
01c89de4-80a1-f538-1ab5-06dd82e77496	5066945b-fe64-4f93-94f5-b95a87f5f1cc	cbf2b82c-af9c-4060-8ff7-b9b6e7bb3bf4	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:14:52+00	0	2773	\\x05edf4cde4ba33bff57e1d43d00c8efe6d7e2a359fcf4fdab819c5cb05003f22	\\x01bcba7462ff4df730c5cae2c68cff0ecb67fb6e4b4fc569adf5dbe8e04f04aaa2da2cb03f5b2947afbf3076c2b0e07696a4013fcf5e166e9a8b08097bc107a2b9	\\x01bcba74628cc2523656bb2f4a2c9446e4cb33d5ab63b448bad1c01ab2dde59641de607e97b10779999aa5c08693b2a7fec4bc46a1368c83972e31a94cf6d22af950f00a358e5a6d085e0762e8a09a0a218a9a49f5000e53940167b8b3bdb50dba	1	4	STRF	STRFIRE	2			2026-11-24 03:14:32+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89de4-a543-1450-782d-f67f61cdeb4b	873ff8e8-0792-4419-996e-f981d38195fb	16c0a363-a2e2-40a7-889d-8813be49371d	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:07:13+00	0	4239	\\x985a3001bf5972b80a3cf0956b93be05802dc2736fadc7dd497361ab447825b3	\\x01bfec96443ac3ed83adbb999714b03186d8aeb6cd564f99d20070e762e405d5c543673c468a460cc895636e6685776c1c05455b5fe2f01eca3766237ab7b938a2	\\x01bfec9644f384ab8cc6fabe3e5c11e9be5a895536b4a206494700e54771003f86997e8e58e4e6816a2568ad4c7890880cc916b015196e6f8f97b96242c56c036dcb754d78237347b69a5e66e261b4a705be9faacbdcea175addec785ee9e72edc	1	3	MENTAL	EDP	2			2026-11-24 03:03:14+00	2026-11-24 03:07:13+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-a9fa-c56b-2052-837d5d47f4d1	38f5500e-fbc8-47d3-a8af-09e828a47882	e60c9389-4891-497a-9617-ed37413dabc7	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:10:46+00	0	2779	\\x5ffe752f4526515bf1b597e260b8e2be3e9275a13ccddd4904d990989075a0e9	\\x01748383e3bc3562a5c376eba238c01496b62960371866a3d1490442ef10c7b14612dab42221f22802d451bb5eb02004183ae6890b9371704f1ce39b6d12280853	\\x01748383e3d8d20a12e03de8d0c66da01e44bcdcca53c30414d8eaf3ee24b4862923fcf56fd580ef87d98ed11c408c984ed8611688d03ab69a41e2a704350e205204e6e1e6c941b639ae2c653fd58214f04382c385e0b090bdd18435010eecba34	1	5	DISVEH	DISVEH	5			2026-11-24 03:10:26+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-bce5-75e2-24e0-9e01d5e1c39e	add39c5c-d8ec-4d09-96f1-472074033e6f	32a0a129-ab80-45a1-9819-3c027209ba4a	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:11:59+00	0	4677	\\xde82b395355fc47987ab69add33edb39bb18a36f567a0cf174f69f42b8c9cc81	\\x0172c801f32ce1704c5c1513b34844fe3ad608a51a6ecab735878a7da3812e143fca3d19d7f516ba16b0a723f625757223e81e032a5cb227142374366422233810	\\x0172c801f376015aa4137e8ecfc20ae5c3254e8595aa9aacb8f54f393603da945e9e0d57a6b14d71349e1de0a6cc5c2dcf9571302419a00b83dc0069758c727cbcf0107d97086f1f6515bfcb259d8316545826b2aff5aa53d46cbce2ab495e275c	1	4	SUSP	SUSP	3			2026-11-24 02:46:30+00	\N	2026-11-24 03:11:59+00	\N	65536	6	1	0	0	0	1
01c89de4-c48b-62d1-1cb2-33d1df7d5b15	62518235-d5d4-49ba-bbc1-f20ed0bc1220	e0d04d7f-e63b-4205-a440-2a4fbb5bd53e	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:13:19+00	0	2773	\\xf8b4906448c8a4c9ad7209df3cc2778eb1cdd45043921362f9556e12672f5c1d	\\x012a37badddd79d0359cb64257686ec428d74614373f182357894fe888e1ac20218eae8ca5a5b67a065ad84300bb13fc30183568247d99d7d46ecc9984298ab571	\\x012a37badd4e2c5c20377d9a2f5dd0c454053ededcd314ed05e09890f2b2ab57c5e1c6320fed30123a301dc73992110249b5fb9658fabce3a80f1eb2a1aa7e0721c6abeb55ad89c7414fee973aa4e172dc3eaa4d18850edddc7bc63ef4bb9a2ff7	1	5	ALARM	ALRBA	3			2026-11-24 03:12:59+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-cc8c-1260-95b4-1403e2f37deb	e8c522d2-2f82-4d0a-adce-cc91a799c45a	32a0a129-ab80-45a1-9819-3c027209ba4a	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:07:56+00	0	4391	\\x89d3543d678766bd05e13e51adefad3b0de666320f3e2da737182cce63316273	\\x0172c801f3b5ea5457261d82d8aa1e9d50b7bc0a0496f72d3da34d4f5c1c1c509cb2f4144db01e9832bdfe90cf3d0ab56e7850de6f1a1ac3fb0211c25a160fff22	\\x0172c801f3bde7bd9a3db1d56c2a0616dad401a8534762dd1edafcdde3d1d5cbc9cd58fc7f081d010a368dc3d8e190a3fe1773a5be41dc7f0e08e8d17058a887a7c6f2cf85d2b7b7eab62073e4854d9a4e56792e706db312ead4c4353458ff1470	1	4	SUSP	SUSP	3			2026-11-24 02:46:30+00	\N	2026-11-24 03:07:56+00	\N	65536	5	1	0	0	0	1
01c89de4-d88b-1432-bfb9-689d00729076	9bd90ee2-7a7f-4116-bc37-a941053e848f	02d9abfb-942a-4734-a0f9-e4e963828523	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 03:09:44+00	0	4595	\\xebaa4de7422713d1da148c1d78f605924e4acee0e40585de07f7c14e3c7f6ff4	\\x01c6bfc5a95557671d51c576b1b03ac2168d6fa52f6a2ad06ed2d401cbcce01a31e4bd3e5361d1f6c9891b691d068c169d0be3711872971c39953dbe4c3cf6d3a0	\\x01c6bfc5a9f11622ec04c09815538ae211d5a0fd2d91ab48a64f5bce2994906ffef8ef8a45139c8b45b2ebefcbf7086f244053bf1d8130b742cfdbe8afd5ac841b9865c8694e7d37c1f686f3caae737368ae0f909d3988d0dd0ce9b207969ad771	2	3	LARC	LARCENY	4	08		2026-11-24 03:05:11+00	\N	\N	2026-11-24 03:09:44+00	65536	4	1	0	0	0	1
01c89de4-ec80-481a-1481-c6fe0dce8745	405567c5-344f-41da-9fd1-6bb9a668bb6b	4daf074b-6953-4ad1-83ea-988d319144bd	1	1	2026-11-24 03:16:13.167142+00	2026-11-24 03:13:46+00	0	2773	\\xa7e0d7ab19ba5973aa48ab821589a0eed45a0e3c65a4f0cf8c5bd94c2664620f	\\x0162dfd8dfd9d502810388019906accca58aa527ea45b0f28482695f65902bdcc8ed7137977064c48cf2dd5a938a6e2130e41cef180e4c64ca4ddc9c7560c1474c	\\x0162dfd8dfa4453bf4a267b6b38ceb41ca813b67b68323436f6b84483e7402733de5fc8d4f43d1f72d19a86faff1ca2ef4583336733a64e5b0df28d7add22c2b47c9d23f6b7c8c127a3da72b10a9e29368fde2196cde2b7712272e8eb9d4048817	1	5	TS	TSTOP	5			2026-11-24 03:13:26+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89de4-f336-5219-df99-ed5a0a7149f9	858b3e37-09b7-4beb-8671-0c6a48dc78a6	a2105b45-8029-4901-ab98-a06de05158eb	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:09:31+00	0	3807	\\x9600d7bdcf4cd39dc1199b9ea5aff452e156c19b9f477e58ecaa7bbc1c62311b	\\x0106d1a54c06cd7a47af0e8def9cf0aef5d44e023052b4bc1f7994e1de0428fe8a35fe76eab35c6d6707bb308abfb66dbc8caf843d39fefe2372bb3649bf3f1a12	\\x0106d1a54c2d77a967e44491fcde9bfaaca3bc91f464ca9c2d863d8a60ca9eeabcc61391e7a18da1492dd1840e1b0c05c4998ea0f2f40f7e91d220b337d08a6ba4768681885f10c8be0a4f923e0da517b10377e2cad7570cd320757cd7e7a5cb13	1	5	TS	TSTOP	5			2026-11-24 03:06:04+00	2026-11-24 03:09:31+00	\N	\N	65536	3	1	0	0	0	1
01c89de4-f4c8-2250-9107-9f930c5b1c7e	9d026545-54b6-4fd2-870e-7fcc2834a592	a2105b45-8029-4901-ab98-a06de05158eb	1	2	2026-11-24 03:16:13.167142+00	2026-11-24 03:14:25+00	0	4093	\\x2f02a71ea3c1b6d69ff92f5ae65c2664e6cae263c53606938e74b867aaa43f42	\\x0106d1a54c79cf25960f5027c26593b9494b019ab745629f03d89433bd33dfd95b361d765a7be07f95633280f945ff70e94e5f583bd0a6c36ad6adbf73fbc7b6e7	\\x0106d1a54ce3f032954274259674304764ab1d68c5ed41c093a3f07829f6e363224538593fef9cd1376f984551e1af21ec7915f3c57cfb1bc0dbcb28ce19b9bd495c4ec1cd0b4339a3ef1fc002bd8f24aa9464c25741b1574daa5b1e53d07609ca	1	5	TS	TSTOP	5			2026-11-24 03:06:04+00	\N	2026-11-24 03:14:25+00	\N	65536	4	1	0	0	0	1
01c89de4-f6f2-d11c-d3eb-5c70f2772238	7ed93bb3-49b8-4c81-ace7-853bc30264e0	0b6c6228-f1d9-4477-b8f6-96f9e757164e	1	0	2026-11-24 03:16:13.167142+00	2026-11-24 03:07:15+00	0	5517	\\xbdf081916358d13bf1d959f8a73d439538afa3c25551c98e312f699c34ac8f28	\\x019d3ce30cb1558957751f3fcecdf02820b176332c299f84210f7b347bd309907ea7c08363c6f0aeb81eac3c89632c207c907f3c3d2775b6d379aefa2b7e7ff224	\\x019d3ce30c9e709931b294f6ec8684b3947d573251f79c3f3d77c88417058a013985f4bf1f27de5aec1150f5b3bc67efaf20b898325ae1fc1222c6c4c195a96230f36b6a36e2e287096709b0d725f353f85dd61d4c721a8e4d8ff9a808345ea879	1	5	ACC	MVA	4			2026-11-24 02:47:27+00	\N	2026-11-24 03:07:15+00	\N	65536	6	1	0	0	0	1
01c89de4-f7af-6577-1fe1-5120d4fe4fef	18713b0d-57d4-4d3c-8528-867d939f4ec7	a2105b45-8029-4901-ab98-a06de05158eb	1	4	2026-11-24 03:16:13.167142+00	2026-11-24 03:15:36+00	0	4465	\\x45ea9450d7b2838ab92a4325a809788bdb270017dfda67c75e9f09ebe1613821	\\x0106d1a54cf047de5f0d4ded85bd506d7b1b6e32866698700139f46ab226e417a1ba7629e9b9284366ae8053bf43c869cc51be62414ea6ac4eb8a1789a969f33d7	\\x0106d1a54cedc5f149155f2ff2b8443d723a4210ca2181616369024f9e8f21a99ec65facebf5c3a7d63ebf850582dc5a48332b9bef5c0d502c102a3be4502f54e2c088e3be0bc5b825701b8ee4bfbaff479972935b1eb175288d8b110e716048af	2	5	TS	TSTOP	5	02		2026-11-24 03:06:04+00	\N	\N	2026-11-24 03:15:36+00	65536	5	1	0	0	0	1
01c89de4-ae42-3da8-e67e-f1b2c06ac3e0	e38317bc-5193-4a4c-9dd3-4b37a0778c63	0f2f3c5a-f542-47d2-b5e4-d262f2a209a3	1	1	2026-11-24 03:16:13.634024+00	2026-11-24 03:16:13.633567+00	0	869	\\xaeef1c3769378fe7f96beeffe6b97419b674a72cc232b9465be69375cb1bf63e	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89de4-4816-50f1-5e78-678d4265dd70	18c3989b-afa5-4023-8c08-f9bb07b4a7d0	13e644a4-001d-46bc-84df-4f274485930e	1	1	2026-11-24 03:16:13.637211+00	2026-11-24 03:16:13.636574+00	0	869	\\x9b1355aa80904c9df9934ae944ecf7618bbd854d94e0d0096f1f152081783a97	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89de4-0dc9-f08c-9cc4-d5d829ef716b	658f2eca-76f8-40d2-8424-4eab62c34650	64753404-62ae-4205-95b8-f483318edfdb	1	1	2026-11-24 03:16:13.639422+00	2026-11-24 03:16:13.638976+00	0	869	\\x791e4d3e880c7eea030f550f9d0fde77f01d9bcb27342a5ed9614ac00a8e45d5	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89de4-ed82-2c5f-bf02-378539b75b8c	daf9152d-086b-4d58-a7ba-950e0552fd00	fb5e33c1-105b-4040-a585-905b3e6af4c8	1	1	2026-11-24 03:16:13.646549+00	2026-11-24 03:16:13.646019+00	0	869	\\xa64e1b891d99f47617ad386e5975b7625a02abd4020b3f3462b38593d60c9a71	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89de4-620f-37fc-62b3-db5b318054f6	0b99397b-0fa8-4c39-9e1a-76ee84293582	fb5e33c1-105b-4040-a585-905b3e6af4c8	1	6	2026-11-24 03:16:13.720056+00	2026-11-24 03:16:14.719792+00	0	872	\\xf215f1467c2bca23b891531f4390630247ef7615dad583605ff30a3fc5b058fc	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-24 03:16:14.719792+00	4096	0	0	0	0	0	0
01c89de4-49ca-2f48-6e0a-30fdae93b338	b4af43cc-4c51-48c1-8712-8eacf8784635	50d53a7f-6f08-43db-ace7-9d39f47fabaa	1	1	2026-11-24 03:16:14.389547+00	2026-11-24 03:16:14.38883+00	0	869	\\xd7041c2db3b9e3769b79d986fda7e2aeabb55b16193c429279ed8ce4cacca55f	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89de4-e135-bb27-6539-4a7c20a3941f	19da3c59-83ad-4047-8a75-b03bd8bd06a7	01882821-c77f-4c98-9b73-334b360f024a	1	1	2026-11-24 03:16:14.456039+00	2026-11-24 03:16:14.455553+00	0	870	\\x46ecde4e39b42afc21afdc05b50ddc8d9a1f86e15bb50ea01e6ba3a8bb543658	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
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
af4a15e7-e090-0cd9-2931-5bb73c7541bd	north-eido	20781	164	161	3	0	0	0	45	0	5	2	10	7	21	0	0	0	0	0	0	0	0	475	160	154	12
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
0d66245a-ce3c-b5fd-8220-5d0333c33e74	f424d479-123e-44ba-a459-9cf30762843a	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x0100014426f53b10d25a6eb8ad88b47a11bd994a10ba3ac9d4f99c304158d21fc87e99ce11479eb61288c493e69a2fb8b28b881216871a202714356dad6c453fdfed94	\\x019c072cc2a1711453b70cf85301ebda406dafde6bf63944aaf3677e09af40523d1178e2b2e7ac92c7ab1156983ae4c75cdb7b44b03d14dc1d2fba40f050f35a9033a5bf87699bc702260c44aa99cdabbbdec281e46f18cbbd85221711ce84241c98bef31d7594ca4616c134e21fb69dfc6e318e2f4040739db9eef8345384001c	\\x019c072cc2d62dc0f2f7e27746329e6326a76ab60acc0db9d4886f524ff84e34988aa735e0091c115bda24bb327e1179f7930e5c3bb28464255490c445dc70cbd4fe5db5aa1eac53cb5bb06496f5730eeda3c190b86aebb3f7173bc76a544fee4f	2	5	DISVEH	DISVEH	5	08		2026-11-24 02:23:15+00	f	\N	\N	2026-11-24 02:23:35+00	\N	2026-11-24 03:16:13.167142+00	b3c8ddd5-d30f-418a-bde4-107b8e6327d2	2026-11-24 02:23:35+00	0	2026-11-24 03:16:13.167142+00	1	1
15233a94-e2bb-f2d4-a887-1cb5a32d5916	31b7c55c-3bf6-470e-89fd-7af9a5535b89	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x010001d2405d768d51573e4226971ad916a9a45442ae264e8a34ce39521812d10140d9a39f72c75f98ff6b806cdba5d8784e92009baaff36f4ef4d78bea11a50395ae9	\\x011e147895f8fdb96277379b1be19d6fa9d560c97583792bc99fb49a800893ca209d19e82c060aa1277829ea3267a73a631b7702009e3ab6c346bbf3c9ae68c6680fbe1e6afda777dbc065e19642161a31cf2e873a63126d8cafda08a0b6805d0e320e2800feff9e384efc6c35706f77b685cbe12fcc4c55cfde7a4128f4a5396e	\\x011e147895faa41c17dff3a372fd76b876f48948cce842bf21fb6bbcc23b48741bb85b944dd46fdec0a083baae4ea4f89a6e002b044b8cf69ace913180d350b5a6375c56d1a422919da343e6ca3f824392cae0f259cc5873969f4b322e30dda3fe	2	5	TS	TSTOP	5	03		2026-11-24 02:18:48+00	f	2026-11-24 02:20:38+00	\N	2026-11-24 02:27:54+00	\N	2026-11-24 03:16:13.167142+00	0d66aeec-ea9b-4f25-a583-eceb81640a63	2026-11-24 02:27:54+00	0	2026-11-24 03:16:13.167142+00	3	1
1dc13688-efac-2fc3-22ce-c144ce07b6f1	69ee5d04-e431-47e1-843b-249362eb4512	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x01000199bfd950bb9faa17bac39c742e82e925e6a0b9a308b6bd4c5b768297569f4174f6526eab1f68207c81957a151665d91c28c10ce1201f2658629ac8598664c7f7	\\x01a915c331d461522f1d537f03a23824774fe0bcf9b142e2df7dd4102b8e1197d33f2153653510ee76443fa56ad2cd9e34a2a0ffe3ea6689fc6a3a1c29b8cee03581b685f7ef0b45f6cd511124310f119db57034936c6582cf9454bbc75c59163059220693e90f160a1d17d7e781c9db87dc5b9e36ad4dd043532662af2edb6a13	\\x01a915c3316f3fa13d026a244850b071f2a13e28136dcce43de96e586fa53dec1dafb23e8b2dd7ac022143fab307c841de186a0421052087530b198426194734b95d897b3045959e392c17faa44864b551e71bcf78ece5f563cc9683d84a77d0b8	2	3	FRAUD	FRAUD	5	14		2026-11-24 02:20:30+00	f	2026-11-24 02:21:09+00	\N	2026-11-24 02:22:07+00	\N	2026-11-24 03:16:13.167142+00	0d5a61e7-1b37-43aa-bcea-2313e6041491	2026-11-24 02:22:07+00	0	2026-11-24 03:16:13.167142+00	3	1
20765568-8ca4-8dcb-6e33-855a30ea387d	af2d5ca4-84bf-4b01-8854-36bb71d685de	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x010001b952bd8e662f409a3b7136452f9cd4e272ef26c6b5b891b0e15bd949dde6203bd57897869718c0a9207664e0e7f88f3d323fbe1e74e351b7470c6f4829d0a417	\\x0184ccead18b0a854d7cbc0a80ccaee6690f82e83d7e6e78b55fd2fc4f5e9529b629de374207d0805be2a80504e17d27c13979a70024208ecf81b226c42413bd46dbc5f44cc229afb25710a014470679308f1c26affb0faf25d09f1100e7cca256e23e9a12cc81ab91c6d7ffff312ef7587f5dffa3dbd07b86e648532366cf1f03	\\x0184ccead1ca9d48ef0a137d2eeb05134c1b37858ff0084c6afe212bcac00f13e64eeb59c0e061282cb056c41504c93d0d4f80288951ea3111d1f98565c62ed56d0b8e2d019fe904905a85c2f0096b6704cf966a6ae4817cdc1c799b1cad87da67	2	3	WELCHK	WELFARE	3	02		2026-11-24 02:23:39+00	f	2026-11-24 02:25:53+00	\N	2026-11-24 02:27:27+00	\N	2026-11-24 03:16:13.167142+00	729cf462-9d3b-4f1f-b674-677ca9b84e77	2026-11-24 02:27:27+00	0	2026-11-24 03:16:13.167142+00	3	1
9e11d0a3-fc9e-17bf-0d22-fa8ba3c83716	4baf306c-620c-4986-abe0-b398c75dea7e	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x010001046368f2274b2c8ed431ab1c1fab8152f8b2f52ee8880d698c1ac62c183018228fb1376908b5f6463f7cd09d405a149aa2bfbb46138367471093ba4aba8e2e3c	\\x01296a84d488c7b5ebe0d1ac405e641f02fa8f1493989543f3d5a259ab8aac3d377bb1bfa3b733bb1b21039d29e40b17299096b4dc62747e330eb723e78972b04423139900af3a089ed4f812bf16b00b08f5068a1809531e2f4f9ca221caf36bfb340f440103bcf4a87ba44fdfa6d6cefffe494a2c5a96e6cf9c5d91e792ab55722138cdaa0cc42f1f41adab193247d5fc438685a39ce576a6aee8ea3921a5e93a	\\x01296a84d478a438004c619d6697ca78f52d0de3cc56316142f4aad59858b34c0ea7c445f0f272bd87712ac25eebc131cd924ccd2d12368aa2100a478ba205ae0ffde050cc69b3ba4b4d13557cc03ebcb0219f1d13e1389d638885f1894b724693	2	2	POV	ORDERV	2	08		2026-11-24 02:22:38+00	f	2026-11-24 02:27:42+00	\N	2026-11-24 02:28:42+00	\N	2026-11-24 03:16:13.167142+00	4fdaad11-bb2f-459b-a03b-bb6c97280bd6	2026-11-24 02:28:42+00	0	2026-11-24 03:16:13.167142+00	3	1
d1ae1845-547e-e990-1a97-49e26ecbd5f1	aec881a0-17cd-4700-9046-df3a879d189a	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x01000137e6a3cafa9485c73a0ed37a56c84a19ed2d5f7543946320d321dcee70ab5de193baaffcac5205b3584d04d90d8eed74372b74d74e1c852f1fb1d6436c9f8c98	\\x01902e274c35717143dfe358b2be884bd91f88ae97976e5015e274431c6a917630abbf440f6e2a485e972266a50254322c7800e38e32797a61999b4a08e7fc3b9a3e9736ea2894d60c8d3e4af2df711c9f696563eee839a90f02c77ba12a090230fb9d6ce151f0fa3fbc5a7a62b7e72abcb059fc084bbf727f0255818e31228acc	\\x01902e274c1d320c93024c6ed1ad3c57107f8aba99c2c8acc427a2d6d6b6eb7431d807d8f0c551432630c3204f245a5353ded81c3e6f66f8d09dc6ce45fd240e6bc94586bb39d36fa218de7c4cc11824741acfd3d18e0c600b0ef807ec2a314246	2	4	ASSIST	CITASST	5	14		2026-11-24 02:21:12+00	f	\N	\N	2026-11-24 02:21:32+00	\N	2026-11-24 03:16:13.167142+00	77774ce3-8765-4184-9356-6223bae8089a	2026-11-24 02:21:32+00	0	2026-11-24 03:16:13.167142+00	1	1
090bad46-ba87-d570-b792-8dcd97aafe0b	b1e32c66-5b84-4b56-ae39-cddf9462ad8d	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x010001beabf94e97b450fa05b0be757e7782f639645d26ba09feabd4ca609e3b99f7b674e255fa517f91d34c3bffb6c21ad8eb370c83cee8c9f6be231c2eb7b9244a4e	\\x01e7047f8dcf740d157cd963ec96c38097b2a9aadff2593dff1910ff33f0a7794cd4d4e7e732b1c984aede9565721dee273fe3949e1c8302eccb6797f51456a8e0f27a5cf70494eeb0da5d14e07e8b56aa21689c392d034edf1ab97bedce15624126e54ad8c5f6a2d0d928bf252f68a60cc8a11854687f62b6c3933d69054ccf0e	\\x01e7047f8db7d28c03059ba29ffa7ac56708c97cfde56f5c32befcb3c50795d1027d5d962003fddfde7f26bec09fa311c69a134fd90107196bc1e03e8235fbc94f007bf6cd0d1ea276c009d283220faac01193337d7c7671650725d485aaefd97a	2	5	DIST	DISORD	3	14		2026-11-24 02:26:51+00	f	2026-11-24 02:30:34+00	\N	2026-11-24 02:34:37+00	\N	2026-11-24 03:16:13.167142+00	4b207144-fd09-4061-b04c-bab1d2323ae7	2026-11-24 02:34:37+00	0	2026-11-24 03:16:13.167142+00	3	2
60eab0d8-690e-e596-600d-48eabbef9875	448be9ff-44b6-4bca-9907-64559089593e	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x0100015da5f11e8ef4e6a53df0e159380ceaf3d5bc0ae165d1a040684f9de8befaf77c4f6643d07db24069d30ecc14afc1d985f1094f6313318788aeb345f431efcced	\\x0151d3e08bb287d1ca329d1626baa8ec9559b22b99c63d47b21ebf83cd827abb4d6e1c7c6a4b82c760af198f2e9dcc9c1457e83660c154aa4243a14388214c61d3b33038016425ba059d66ee8b90161cdf6e0e659f4e7bb9e25c9f9cadc803f49845b09bbed42764dab497f8ab5b5287899bf9bf2c8af9cb5eb55d635773826905	\\x0151d3e08b0106d44617acac186bf400b7db20074235b4920d0b4dbfed2e769003e0431781345ca9882915cdf0447e8fe71e09c9ca356cf684d83867250d45972d94650f519ae0db6c6c513629ff3ef9237034879be2d27187a73874c39bf40e29	2	5	DIST	DISORD	3	03		2026-11-24 02:30:09+00	f	2026-11-24 02:30:58+00	2026-11-24 02:40:07+00	2026-11-24 02:40:45+00	\N	2026-11-24 03:16:13.167142+00	5a8a0d8b-5990-412d-9286-082f60e45f47	2026-11-24 02:40:45+00	0	2026-11-24 03:16:13.167142+00	4	2
50b127b5-7a10-c68f-438b-728b4b5d066b	d49f9e55-0af1-4ca1-9252-511567d1c3a3	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x0100017f6731edfaed2539499bbb1d3940a3308619aa466a0f8705d4880f9303b4c735d679f51d8ba4ba57b062b82496d56b55bdcc1ed290fb3ebc2e9a7083941d64ca	\\x01201640b937ee251a345c38f60b8395d43c6741f9f5a5198cda4fe67f4b7cb77982c8eaf52c9838ea3bc5e9e5b9d271326208db1e2f8b238009bf8fd98cb2e53fd840aad4ffc6fb2f7a8b2da1d21d72c4ce45640a5349d57c620feccce32ce941a70924c841bf8de7ca5ae1774dd33c8927d55f3f0c6e2040ca041b69e2dfb990	\\x01201640b9246eae628c4fc12e10827db29953b4b177edc120f99d295c169e19c462213a0370e0efd2e478c4582bd923623de9af9642d434c5252fdf50cc17876eadbd0261f07a7785bd2dd4cf8063a226cc69d20e034fc3c8825e7bae796446b6	2	5	ANIMAL	ANIMAL	6	18		2026-11-24 02:20:15+00	f	2026-11-24 02:26:19+00	2026-11-24 02:33:36+00	2026-11-24 02:50:19+00	\N	2026-11-24 03:16:13.167142+00	65f73a0f-e6e3-452a-9e55-1b12f3e31399	2026-11-24 02:50:19+00	0	2026-11-24 03:16:13.167142+00	4	3
7950191a-a587-663e-0ac1-33e086ffa4aa	9a43c955-ff8d-4897-9d7c-e48c9653f67d	2026-11-24 03:16:13.182094+00	north-eido	north-pd	1	\\x01000128aba42f21f2a42fb8c5f91c30870042417786551cd24bcdd1b25dbb524ad99fb51c36118545fcf08444b2b2984f3c296c4a0bd1e4d56ec83e362808608f6ea4	\\x015cdb094b8cdd169d0d79440024c70a15c731114901080d64d9a65b98f6a4ded59d4615ff551c1627a489d88b29d3e0e1f05fe7967ab0bed309555772c0e40eeb000894579b250213db25fdc46192c6f7df1d2feb2350718bbd621d4ebbd30a48f834a448587cdad6d49adb038b61e84318d641a08aa3bee759eb015ebc433d4e	\\x015cdb094beb5751420232aef2f24999c41fca9ed5ab9b1182282e5f21a418dab6318bcf16793206821b38f0e4ed5fd3fb063ab85441eb4134fb5dfcbc10f0afa363ce5195e73c03a0de1fdcfb7a74da8f3dc0cee69d00386177e620e45155e7b9	2	5	ANIMAL	ANIMAL	6	18		2026-11-24 02:41:17+00	f	\N	\N	2026-11-24 02:42:34+00	\N	2026-11-24 03:16:13.167142+00	59897364-eca8-4d01-b36d-1f95c4268ffa	2026-11-24 02:42:34+00	0	2026-11-24 03:16:13.167142+00	2	1
b1ef0a4f-6f0b-af17-4906-1bb2d39bfa1e	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x01000107e8033624a712e3eb13cbd1c6b89cd769243ddb854de6941d44e77a35ee4d821176483b653e69935a7ca187cadd4885b171f7839b6bf07cccb3f512506b4d09	\\x017dfe153d7fb2de43ef5b8939fc8e76a0d6fc54e1e18fea69ee75130682be11a0af1aa399c5aac7c1a4b12f8833f05c76fc439de0dd62197f90949c113ae7d25573714f4b0abd0536fad6f3e5a7f92befb2aa1547639bd98c46e3e9b245a64ca16cba184ec0612b428253087685676282463f34a31fa98d415bf6417bd7c0e718	\\x017dfe153d584691422c005d54765f0d973defc7a293670931e527c3469c6aae009ccda19f285678f937fba6cf4f1978e03de6f730bc468bd4465c529cb59c9850d3e75000231ab9c012e0b79537b27a2c7e0d85b194a8f6a070c13a358fc8c1d4	2	5	TS	TSTOP	5	01		2026-11-24 02:17:19+00	f	2026-11-24 02:18:49+00	2026-11-24 02:23:46+00	2026-11-24 02:35:46+00	\N	2026-11-24 03:16:13.167142+00	58b0ce3c-05ba-4a9e-a7af-53002e8b6e7b	2026-11-24 02:35:46+00	0	2026-11-24 03:16:13.167142+00	4	2
c229ea6e-1439-717b-476d-33b305e010a0	8dca9c74-a0ea-4c21-82a9-9e7b72d2e262	2026-11-24 03:16:13.182094+00	north-eido	north-pd	1	\\x0100010ef20905e2c0ff5571196583e0d0d14441a78ae98226d6cc6fdfed02974bc2990761da5f14466cfed0c2071e6cbe65dc161ebab338b11f9c0f7d2d1d4cb81e29	\\x014c297ce39393f5a59e8c0e888d3d89120488282999af0148d3dc26f0a77a7bfa202a2281aeab6401ce1beadc3a0c313b1ade26fbf72cdd0a916024f93e2b7391793163a93c2df2d7a9489ff9d54b1aecafde524b66716d6316f1209d314584d6c3f6098beb3756cea8a35b07ae3a9c9d7ada590fc406efaf848aa65cd93a7f7d	\\x014c297ce3742aa70a825a8c37bb18bcd9808818ffc2719998029c661135b16ffb69fa3df53de8f1dc4f7935f88d3cc9a951fb9955fc34e37e8b33c6206ffe94ff1e83c91dd9a53a5fcccb3d139c265c6f5a1656191db3d31d05c9138ae7ceaa6e	2	5	TS	TSTOP	5	01		2026-11-24 02:36:48+00	f	2026-11-24 02:37:38+00	\N	2026-11-24 02:38:20+00	\N	2026-11-24 03:16:13.167142+00	c156ded3-9dd3-4020-89ad-94afe94fcea4	2026-11-24 02:38:20+00	0	2026-11-24 03:16:13.167142+00	3	1
fcb5e43f-9a48-b39f-ba52-445c3aadb6a6	580ac7dc-9515-4285-9fb8-cc30aad73dd0	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x010001cc76f490ca7d5e28d2d012aab6f8bdc41d9db9878abee06b0725706e3087f75d987a57d43fcf9892f44c1913efeb91887c95ee18b2a1aa3ab8850cb2cb35b765	\\x01b0a2f1d648be6176aa2c9ab6e675684b844040d69f5ff1682506641d153b54c731d8d6527e7ac4cb983da3a41220571497cfa2dc0fafc3cac7a8d8076d0268869e7d5b3b3eae5bb4adb88a019722e5f6231b62a9cf167cf658def0a99debdabaa12779c7b9a2dfa2c98fa105e90fab568165ac110da47d81474ce9569e6f9ccd	\\x01b0a2f1d6df7ea102bad64db97a4ba5a704445d234fe77ef3528ffe6963038984a0f8c4d42e9941b5157573beda7c19a4e5641fffafc5f3bc638099c4bd026aeb5d9eb978a088475f985eed04dfe96c65e1c878c3753f9323c662e9ec3fd336b1	2	5	ALARM	ALRBA	3	14		2026-11-24 02:31:15+00	f	2026-11-24 02:33:25+00	\N	2026-11-24 02:42:56+00	\N	2026-11-24 03:16:13.167142+00	efa43965-36a4-43a4-ac98-5aad92a93523	2026-11-24 02:42:56+00	0	2026-11-24 03:16:13.167142+00	3	2
fd607d6c-668b-732f-8ac1-03af7c9b2eb2	2ef119f8-05f8-436e-a584-fac206862544	2026-11-24 03:16:13.178553+00	north-eido	north-pd	1	\\x0100016d986dee005c04cc4d963af7e56fcd75461717767a4d5f7f3496329db354269ac5f6340eb819baf009debc356b3a0825b4190f4fe7b9899430edf74f3ab772d1	\\x01592c5b28be9ed25f369652fea8aa8d8a8acade5c7da43a1e9516bc229cac18f47c91c9ffece39e3c475c1f9fd58629f05a30d77d5f2b89e33adc9b6d873147aeaf2743f9efd55609fb93901f01e5cb11f8feb54d84a54972b2c9557766da254231366c9ca006e33ef260e1ca26fe023f5bcbdfb6bc8e10bb6fdd2819b335adb1	\\x01592c5b2867cccb3bb2097e5559d0c67e559254072340fdd7227376a343bcd50ed124f7da2389065cf75eb1ea9d696b3ccdb65209be619245092742662f7c30cb4cbde18324eab889222d9fd612c6259442a3bae59ac814e2e94c88b1df2704c4	2	3	MENTAL	EDP	2	08		2026-11-24 02:28:24+00	f	\N	\N	2026-11-24 02:42:07+00	\N	2026-11-24 03:16:13.167142+00	2b6926d3-d07f-4c3d-a999-fb3ccfff0857	2026-11-24 02:42:07+00	0	2026-11-24 03:16:13.167142+00	2	2
145df4d7-2582-e5da-1e5a-33759be25725	bfe2c99d-36df-404a-a71b-f66b76f7a91d	2026-11-24 03:16:13.182094+00	north-eido	north-pd	1	\\x0100013e349c7c1f03651e4c820d5f7327ca1053f3e5d677f78c60554b271d61404752786634931a1fdecb762ded8d90e23e7a9ddc313acc074d315eaf5873870f097e	\\x018503bbcb4c14a763b41bab60ea7a5d85286816e846bb17483e6afa5dd70b3d3fa5b637c646e13f43087bf65829e952d72a42926c141f39651d8f4d0aff71231e8e0e1fc019a5b2afd17c62a221a5e479da17e3fc4a1539bfba14345e547a7d459fdf66d710ff189bf9d70fa44a861d6f3c7c14342b4726137d9ab4494b669323	\\x018503bbcb9afcbfb79605e315979750a74c51f8fe9d01aa46595a76a427b512580fa5e1b275fc9944369f1d92e633dbce2ce41556fbe35809af45d396bf16075f1da560c94c67a72cb1ed7a161ff664593bf325d2b33792b84c59bca0e98d9af7	2	5	FOUND	PROPFND	6	01		2026-11-24 02:40:20+00	f	2026-11-24 02:46:40+00	\N	2026-11-24 02:47:01+00	\N	2026-11-24 03:16:13.167142+00	450c7a48-bdb8-4ac3-b1e6-a7e7ac1ea96e	2026-11-24 02:47:01+00	0	2026-11-24 03:16:13.167142+00	3	2
1d8c4721-90aa-f82c-92d0-4c93d8f3800e	89ab802d-7c23-4888-867c-a82d7608fa43	2026-11-24 03:16:13.182094+00	north-eido	north-pd	1	\\x010001b5408e4796a9d02b8c45fdc23ebbaa4216b58d4036a0d6037529555a31b53362432dfdf8ce0414e8b9dc82938ad008440d39f775df2cb1210af1e4a129c67e3c	\\x01a843a4162c54207c9feef001af78e1e0541fbd2dadbeeca8bbf0cd303681bc6badce8142fa26b1c4b1b64ad4e02436a66d70b8716d5501a2c40741f5d4a177c09cd50f599f818a8efe7860b4b35bed0f6a4d509e1dd656c2df121f1d5208e01ead52c023f8e1b6548583cb5786037891c3fd968f5328d68438c092455f64ef95	\\x01a843a4166451efd890affaf9ea107b63619849d27d4d267efd4123d415f7c9485a941f42851e712b6bf8791e1da0bbc5d8a4395bca3f346a65ba0e1ff4585e185e51d70ac94738733a9d1e841aba8c9ab5ea7a92d16314527ddcb37cc0226e17	2	5	PARK	PARKING	6	18		2026-11-24 02:40:30+00	f	2026-11-24 02:41:01+00	2026-11-24 02:45:07+00	2026-11-24 02:45:22+00	\N	2026-11-24 03:16:13.167142+00	c2e3e0c8-23d4-4ef0-982a-7468f7e61682	2026-11-24 02:45:22+00	0	2026-11-24 03:16:13.167142+00	4	2
21a3c036-0ebd-5dcf-8ade-fbd691da4b9d	073d5d3f-0b11-4529-b188-c633d04bd358	2026-11-24 03:16:13.182094+00	north-eido	north-pd	1	\\x010001fc2251bc49704730acfe86dc5d0d62c7c05c737ccb5a15840fc4b8b2a2e84f0f5b525c9f68e6fadb9c3e085bebfd98c29afd6ed2cb9a1c6ba54c78bbce8fb39c	\\x01a953dc68bf22485ec6f94773211c6f205ab3b389bd2139710366339b88f0f2ab76e2d4f7e673c59d2cb9273021219ec1b38f369915cbccd9e8eec7ff9f685d97bea96376d020346debea6e007dbfd9b015254b4fa2b769fca3f79b636d2324752918719bf0ea535deed34938a04d1b21f55b28cb9366107713331e18a5baf286	\\x01a953dc688a0495888f7e6393178f66c80b67c7b11d69e82ae07a748e2b8195fd7969cf94fdf49db591803184984f20e00ff6b39036f676c63448db3ce94f0fc38d5358960590916c78b820e4f6cee093fa0034e967b8e99f280a384c448e8f53	2	3	MENTAL	EDP	2	01		2026-11-24 02:43:26+00	f	2026-11-24 02:48:06+00	\N	2026-11-24 02:48:18+00	\N	2026-11-24 03:16:13.167142+00	4ad95f33-0b28-4d05-a7e5-496df53f6df5	2026-11-24 02:48:18+00	0	2026-11-24 03:16:13.167142+00	3	2
222787fb-3e1a-dea7-5fb8-85f0940c7f1c	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	2026-11-24 03:16:13.182094+00	north-eido	north-pd	1	\\x010001e76578280f6965901d9bdc51dde73886da995a11592e7a14280515cf4f4a5bfb0adcf7b36174e13cf3b71de271a2c00db22e58618522fe396c04e5cb5229d619	\\x01c8871d6e40105688a0c897d86014ec1d13e17eb9f889531ce9a8f13eceb97f949121089e51c58d7901abce701fbd01b5bcc1cb69a6e7933aad54b66e839b535740faf58c6f521fff5f1f840122140bea5568b03d7d72c59d6079812b350092ca010cd09d7cfbc008a1adc840b44a2f56b61581fbe9be836f5745c450d8314d5c	\\x01c8871d6ebb76641568204fd7e11f20574020e17068727f25a2fc57e3be6501e07c79556226d863b5460d6779ff73d42a9ddc20d5e9b0dcf148676ff02e39279fd1d26084cce9b284050331769cd8236be6b0538e4e0b89654dcdae5f29c7de98	3	4	SUSP	SUSP	3	10		2026-11-24 02:37:39+00	f	2026-11-24 02:38:11+00	2026-11-24 02:41:42+00	2026-11-24 02:45:43+00	\N	2026-11-24 03:16:13.167142+00	cac1b03a-4000-4fe9-93ce-def72f2d808d	2026-11-24 02:45:43+00	0	2026-11-24 03:16:13.167142+00	4	2
84c7938c-e990-f04b-ccde-30f588242568	7b4805bf-0447-46af-b94a-033486f45443	2026-11-24 03:16:13.184722+00	north-eido	north-pd	1	\\x0100010dfd5e2bb87b9c748c09566256d3be99ec1ab6a48fffe365b73ebabf7ac6872637339e15de9b7d1a3eb3ea2bf33c2beab9cec3edca102b4d5f93fe0d1e1c3dca	\\x011d774e81cb51b2f9609d21c361a62fc563663521ee18b6618481a3dc3b42d98f7a6ee0e5159c26e5a48b1ded1d816e9c22b8b42b54729e821473e2cebd28872cd782ec9607da34b7a3478dc84dda81df65f74783209e1edeca7956dd5714bdfb78039444041a9f4b9df3c9d584b45f4b74593c39aa5c5c21b2f8534838889f76	\\x011d774e8149a8a31963129c0eceb83010397cd9e15f12191934ef732835c1dbada0d6961f6bcf00bf15d4ad15a37538c6ec0538a01e722b8e6893bbd00e5eddfc27bb16934f9f81d12ce9ee519a74bfc6148083b6b78916cf2564ee6675da6d27	2	3	FRAUD	FRAUD	5	18		2026-11-24 02:45:08+00	f	2026-11-24 02:46:34+00	2026-11-24 02:52:04+00	2026-11-24 02:55:38+00	\N	2026-11-24 03:16:13.167142+00	33344b1e-2071-4d8d-8f88-819f85686c27	2026-11-24 02:55:38+00	0	2026-11-24 03:16:13.167142+00	4	1
8d2f9d24-18d4-099d-9b5f-a0e95e4d70b7	643bfc4c-492d-48a3-a274-a89902baa515	2026-11-24 03:16:13.182094+00	north-eido	north-pd	1	\\x010001b804ab1e5f8f9457657163743270d7c9c1c162547f98abad153a0b31f92bf79397ec360df106381c505cd73a3fd707bc0c1f2fe31eec16b0963e52895b1ca820	\\x019214379f66e6db24d45ce24b92f422728dcbd5a3222b0832c13745f38ba2f92ef107260b99fb0502e17bbd125ea1f0dcdb6dc0bceacce89e859e84ecb4750d97fd3eb61f470e3821762817c02871cfe7984385ae24c59464b935c4dd3f30641243c9fba0b16bb2e73c0c8f73ace7ac8574df6cd665022676d624564df23f0450	\\x019214379fa523468d1a337b61f32214a2de0458ee6d8442ae4ce2467795fdd149fd897dccb6f79e404e043668139f3119934902e609db87a40a8b9efd0da621f633376231401a870deb117b50003be91d7b1bd7d3287fbd4b37ee140316f35712	2	3	TRESP	TRESPASS	4	18		2026-11-24 02:42:21+00	f	2026-11-24 02:43:29+00	\N	2026-11-24 02:53:39+00	\N	2026-11-24 03:16:13.167142+00	aeeab772-c71f-4525-9df0-59c6825d133b	2026-11-24 02:53:39+00	0	2026-11-24 03:16:13.167142+00	3	2
eaa6dfeb-1fd3-f77a-ee74-90ce88a827af	950b9ea8-8578-445d-9e7f-b256b3ecc3b8	2026-11-24 03:16:13.184722+00	north-eido	north-pd	1	\\x010001ae218a3c1b7b02dae1fb1063e92aff0e91c69a6e2d1044c720408a74212aaf16fbff9152d0661d42f147b5489fa4cc73e18b4cc6aa14eed48c21b12abf2d5eec	\\x015316bcf41b068c08796a035d4a7040461142bb34615e1da5cea9239a301a8cabe9d09ce1f6e0648fcaf0103483d0e2197f5fbd467a1c42edd58698a5a2cc579f1e7c280999489264f5af808b538a10afa4daac46e68e50bf974ffcbd9faccfac5a521148f047be95018da5e52856471bbe0e4efdf4179e66cb22b5fc98b896c9	\\x015316bcf43a39c0de87ba2943fe9c5486cb14acdbe9dbd208a793a40000e57e628b0636b5a00aba34c50cb99d85b292aff0a4609754611c6a2396a94af78f52e7347cab7245f3a8ae4165d97ede43055dc07378d367ada9eaa0f59af6b1585998	2	4	UNKTRB	TROUBLE	2	14		2026-11-24 02:45:44+00	f	2026-11-24 02:46:40+00	\N	2026-11-24 02:50:48+00	\N	2026-11-24 03:16:13.167142+00	dcaac9b4-f48e-4e8a-bd2a-d2264f2e36f6	2026-11-24 02:50:48+00	0	2026-11-24 03:16:13.167142+00	3	1
39697c6d-d4c2-1995-7b6c-fec8cfe45962	9c855448-bd2c-4327-904d-d683e1dd52ff	2026-11-24 03:16:13.182094+00	north-eido	north-pd	1	\\x01000148a177651279bbfc3be0954d882d7de0ba9cec167c39b4dd86dafb79897ced236ef42fdf6ea7b6d5721ca0f760956f941bb25b1bab91cbdf523ef5da2d0f722d	\\x01623dcc3960d86d55d9a6a5b7463f88be92d65425a5be0f7f405b8525d12014545dc294fc7124f7c93cd042d4fcfeaef1b552509ac3304a67a0b417e250a40c1a22d9b0ceeb3c58e3e6b12a91ae16a99de252b1b01364f3971bf6ac94979e54521b85204e515ec3beca6b45d939652f903de2f2017de0ab95ba3ce163f83a4cfb	\\x01623dcc39ac8d2dc039e4b068a91cad971661a053d91e5b861f5403234c49aca2bf669c615608dd109d4445184a8e9281e83ee975627f69d6e35ec00421a62c3fecad552a93d8965ef37890e4049414c5a0195a6897b322cf940766957b6471b2	2	5	TS	TSTOP	5	01		2026-11-24 02:40:08+00	f	2026-11-24 02:41:36+00	2026-11-24 02:51:58+00	2026-11-24 03:03:03+00	\N	2026-11-24 03:16:13.167142+00	d5da60a1-5d10-43b1-97dd-36fb6bba2d64	2026-11-24 03:03:03+00	0	2026-11-24 03:16:13.167142+00	4	3
cd843251-e225-5ae7-d470-2afebc8bf885	e7d46de6-b111-4f30-91d5-0b458b1a2142	2026-11-24 03:16:13.184722+00	north-eido	north-pd	1	\\x010001c38ad6613691955c4e8f0082cdd0a016ff32855b8c7109c6d89f87b83413be37d595422ea01d558c6b1bb4b4027ce5c8fe21faf566d5549720f695a67b99aff4	\\x01d5d281d5c5c4c5a5d24ee214e6b75bf239cf57c93a14c68a0027a0cc5d8172ea83fd710cb637d65fda1c20ba2d42625ae7c5a166862e01ec36e8852952d4376ccf3243accefeaaf86764e3237501eb9577b891e1b67ed82bf62f7b844d6ccf6225eac3f8800e33cdf4f609377bb72fa14dc97ef9bf07131f128fc231ad124bb9	\\x01d5d281d5e74ebb9f54b268a3a8fc87ce6ad25741976114a854329a2592389ad55f8834887e814241c1e8bc5536e0b832884bcd26b73b90054b3d49db5bf4396e2813c63ac829ed9a5da6fd1f54e029faca9a8a4a3b74ab8bacda23ddde2a246e	2	5	TS	TSTOP	5	01		2026-11-24 02:49:06+00	f	2026-11-24 02:51:24+00	2026-11-24 02:58:00+00	2026-11-24 03:00:28+00	\N	2026-11-24 03:16:13.167142+00	a0eadd5e-35e5-4038-9a4d-c34ebbeca1ab	2026-11-24 03:00:28+00	0	2026-11-24 03:16:13.167142+00	4	2
27727c11-8611-312e-6bb3-ad2a66073452	32a0a129-ab80-45a1-9819-3c027209ba4a	2026-11-24 03:16:13.184722+00	north-eido	north-pd	1	\\x01000190bd9f816d5e8ea05792d9df9d3ef61e8b302174f9eaf456379db7840d21e822f45d7f404f73a77c9232ac351391b21acf7da6e4e9ec4b9f529c3bddb24b47be	\\x0172c801f3dd9e647cb16ba4ca7b8f575f58694519fa06e208d778032b716dd0bb9eecd59ffbfccc60d38011d0ecda11db94b5f591385a855fbe74490fa555136670851071382afcb98cefff104512e93508a6dd829ce753250e075804ff3622a7f4af330727aa97ea697c379b8214ca6714a89c8f95e1324097466cc9d21f087a	\\x0172c801f34d755dcdd516d8534944e3786f23c56a4693ca5e6e6d8400d874968426663d1b588615f183a791b6324bd957fe3df513f0314f97ff610f9f27ada5efac4f12e1aa60bebef9f7730f681935a23494ede7981f4f8384390d8c94be17b0	1	4	SUSP	SUSP	3			2026-11-24 02:46:30+00	f	2026-11-24 02:48:45+00	2026-11-24 03:06:22+00	\N	\N	2026-11-24 03:16:13.167142+00	7ac95d1e-a372-4ae1-9196-ddf0a00e3982	2026-11-24 03:13:16+00	0	2026-11-24 03:16:13.167142+00	3	2
292bf97c-f261-baa2-25a7-81481c10a782	728e8279-4d92-492d-a9b2-b5ad3959ca38	2026-11-24 03:16:13.184722+00	north-eido	north-pd	1	\\x0100017aa73d1541ba748e21515e4e8d503a0ca874d521146e4e3fe60768b320f193725fe285c8d1f299df82c2497b8f7ed0e5d3ca43b2ca47482bd6e4275b62d28784	\\x01b74fd38b5ab7cc38e5e342cf1fe859effa18c1b9c64f45601da5e23e46817b12bc6246acf07290cbb9932e4c62dd2868d3ea368fdd6e863164c4f26e58962d8a3a4c39880ec3c5b0d8420a916eea145fdaf307854ad2230fc74eccc9a02477ba697502498a4594df5edf86224e15e421ca7956a9a82ffba169a1776a0ece078c	\\x01b74fd38bc7912db51505ea0a5f3e8f4dd1fc86589a28b2815287b11ca0dd143e331be061ab1d4dd164129c208d4850afc37f2f38ce04c8620c5b41781d711e12f4818b2428ca97bcb4a67930cfa22c5c5c82fb6a19781201e849885ed909b82d	2	3	WELCHK	WELFARE	3	03		2026-11-24 02:56:02+00	f	2026-11-24 02:57:49+00	2026-11-24 02:59:38+00	2026-11-24 03:06:37+00	\N	2026-11-24 03:16:13.167142+00	f7bba53b-e1f3-4118-8416-7c964cf8fab3	2026-11-24 03:06:37+00	0	2026-11-24 03:16:13.167142+00	4	3
29ab9864-3fb3-a385-b23b-c2321c1de706	0b6c6228-f1d9-4477-b8f6-96f9e757164e	2026-11-24 03:16:13.184722+00	north-eido	north-pd	1	\\x010001ad737520d15626635562a8f5f5e2dd1a25cba959c1c36757d35b903a30a9b94c6c1f0925e721b8bd4d1589fd6ec85ac9199e13a071152d1d3808cae41709212c	\\x019d3ce30cb2262c6b18cab0e1f130de25e6cbd8b5942003b31505051fb57330f590bc7a1cc929a102da07958d518f366257335f2d51c070ea06ea98ac7b412c519668dbc88484a857e1a1b5301e65e979ba0fa62df313243c3ea9d82493d38babbf64ef5abc5e99a10ef59d750b06107fdf146da5107190e6e330e73be241558a	\\x019d3ce30cf39179521fcd387af6ae994c9d0e1266ef347f13bd9fe3ce07c565afedf062d848c466349e065f8beec6af773430c069a3ef52d6e8ca12ba0ba6a31a40121cd449617f52f37b1da8b5679f64223239a1ce63a27cf3c1ea616053b6f8	2	2	ACCI	MVAINJY	1	14		2026-11-24 02:47:27+00	f	2026-11-24 02:57:51+00	2026-11-24 03:04:00+00	2026-11-24 03:08:35+00	\N	2026-11-24 03:16:13.167142+00	2e2366f8-c5cf-4b46-8bfd-4d9a9bae2042	2026-11-24 03:08:35+00	0	2026-11-24 03:16:13.167142+00	4	3
65f5716b-6c30-769d-0f31-d5126d3174f7	02d9abfb-942a-4734-a0f9-e4e963828523	2026-11-24 03:16:13.186737+00	north-eido	north-pd	1	\\x010001000d66498060a9d53ab18067489c63721b5a58dbed6ebd4059aa375eee0470210f1a8f9b5de335b428f1afdfca847225232bb96b529754df6afadd801e7c67ca	\\x01c6bfc5a9f111cb7dff34ac35e6895f2779aefe70e5946bf94d603667d6bb1b7a262aa73e5f246184633b10bcf8fa259d468a2fc027e4acd3067b9329575cf23f584fdafecb94c0f7d1b1501fe2695c637a2eeafd73c1971b095fb237005c9d2b743a115c80dbe73f7529036414a82fb4e237e410731d55d9e372c4233e3a1fdf	\\x01c6bfc5a9b704a6dd3fbd730d86fc602931f26853242d44295fcbb94c71226ae3626486305004a238d1ea38abd13f00732924f7734a51431bcf57380741f19978277ac9c86bd8a536226f02085692de64d969a7b9ea23598db69c41183550fab6	2	3	LARC	LARCENY	4	08		2026-11-24 03:05:11+00	f	2026-11-24 03:05:50+00	\N	2026-11-24 03:09:44+00	\N	2026-11-24 03:16:13.167142+00	9bd90ee2-7a7f-4116-bc37-a941053e848f	2026-11-24 03:09:44+00	0	2026-11-24 03:16:13.167142+00	3	2
7cc18a5d-b18f-0ac5-d28d-5d2519e2e481	940bb64f-9504-4ae8-9e91-39e5a7bd6e16	2026-11-24 03:16:13.186737+00	north-eido	north-pd	1	\\x010001e47bed86ed1f1468e05cb45c05ed0d2b758295f13548a8ece2279ac9900fe308c8534f5e3713a5a551cee298fef2ddd88e75cc2cb9e772d3234e29828b52b180	\\x012710d86fb3e4df49e43d9cc02eb1121caa18e1f93917fa2e15b8aa0c50371315d35e6b624f7c9884b877defe26735daec7cedcd80edf4e8bd20d0080165ee9631c3d913f81b5b3441d842192f4e31f07fc5d1a862657841032a6175149ad22eb59667a9fef09c8ad733dd6e71cb05cc92a8fb3258dc02fd5f2a090532cc57e87	\\x012710d86ff02e7664466f761ab73fc5ab30d3c56e33e06a72327a2c2a80f6f993fa2e1cd7387360bee53c292ff51bfe3b48ced8ed25fb2aed2ce4e81bbf10718a6b9f2eca7305ebfd022ed9cf5452f9e48f7e47390d4b9a6dff6272252216f683	2	5	TS	TSTOP	5	08		2026-11-24 03:01:47+00	f	2026-11-24 03:02:35+00	\N	2026-11-24 03:03:55+00	\N	2026-11-24 03:16:13.167142+00	6276103d-9967-4ca0-ae9f-af2393507f3c	2026-11-24 03:03:55+00	0	2026-11-24 03:16:13.167142+00	3	1
ff56c9a4-10a3-be03-bb06-6dae4adaf27f	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	2026-11-24 03:16:13.186737+00	north-eido	north-pd	1	\\x0100014eab09f14a145936024ddb62341ff356f68aae1da670fe6ca41f4086638c6f747e9adb03a446b5a3d0a200b4d9539d0d40ebb5bf39b51d69418602e7e836d114	\\x01d8493b3ed821781c65bab23ebceff6a726c8f6fdf8f223183f7a74e328df32b9bfc1c1a39c13e5269a2c5034863259b09b9c1aa35e6aea04af1e26bdf9f2468d76ef77917a393534ab0c03794fbcfa484678ae5d234eacac109ceaa605d2d52116d9e6c3919516f2016e6efd5fa85738ea7ad338c9584a06f372a0971bdc6948	\\x01d8493b3e7079f813b1c92c2b7d5fc54bed86d731e71a95efc465dd599bdb1c0eaa8786d5873ca7fa5489dfc22451a167558a88e99f7b17727803e91f007183ddb80a09eef388ab9a07972e1ffc04e5d4db21a73b51fb1b05b15a793395e68aec	2	5	PARK	PARKING	6	03		2026-11-24 02:57:36+00	f	2026-11-24 02:58:35+00	2026-11-24 03:01:22+00	2026-11-24 03:03:07+00	\N	2026-11-24 03:16:13.167142+00	a091e985-474d-4c76-a92c-969239f249c7	2026-11-24 03:03:07+00	0	2026-11-24 03:16:13.167142+00	4	1
5f2a7d3e-ba0f-5397-c270-52f501209996	e60c9389-4891-497a-9617-ed37413dabc7	2026-11-24 03:16:13.188772+00	north-eido	north-pd	1	\\x0100012b1d88cfad4b259fb1f1342daab874dc2a970070a449a480799f32c61ffaf1f7013df4eca8b5452011b5b283882b338115e4ec18735d3905a78a0e7308a58a40	\\x01748383e352f58e4a104b7a5e6519223a363609293f9f9ed2a5b6186da9e9656a29a8aa4b07002e093cde564de49e43cd27fb9b7e28873c3c24e5acb1598aa524271af32ebfbab688e91e0e8775f0e6fcafe6b04caec413004eccd2c08943547e57a7ade2aab7caf63a689859ffc6faa573f4a0311be119a871cf3ef8ba7b91b4	\\x01748383e3be8822a5273bf62f83ac50fe073815083ce9cd67215e319fca6fdd4b184f59f4b2e63d641793f52eb4d6c1ed3ca89aece70352b08073df796b2353fdd0cb64c678103d00d1591d0965315856b4ed0dbd201ead974df06c08b382e7a0	1	5	DISVEH	DISVEH	5			2026-11-24 03:10:26+00	f	2026-11-24 03:14:11+00	\N	\N	\N	2026-11-24 03:16:13.167142+00	81b0c0f1-e921-4aa0-9f1d-dfd01ca9cee4	2026-11-24 03:15:53+00	0	2026-11-24 03:16:13.167142+00	2	1
6e13806e-fc6b-d41f-c8ef-3b74b274ea6f	657fa597-121e-4f7f-8eaf-c562d3b5799c	2026-11-24 03:16:13.186737+00	north-eido	north-pd	1	\\x010001fd7d699db3c2d58ccac82eef9a03e3664e6d2e32c5257550716d169c4d3529f0624655bd5eab246d56d666d176d691635a9775a462f11656e4a92441fda4888b	\\x011e7329009117c8e86dfde2f67edd8a9dc68342ecb79bb21cc37be175469c132251221d0169ea4829e6d26b06e4188778a2aa70a6d9ac944cb19a26c9aba9dca9b36fa63eb5be7a599b570bc51fa48debd54fa476a22d803897e6c2f6268fa657016caa502076273a5c87c0c3217f24665f0ddd8e82002f8b1eee81d36b514d00	\\x011e7329001a3860f2f7f7b775d0202be378fe377906d7570cec4917ae7e60939e0c71ea5eaaae5de61a320788cb6365909f8bc8db6a44d135b0d1f1f39cb900136ea8dd7dd12b2f9d876724796b2aec165f78a4631007b2b49a00ca23493cc659	1	4	STRF	STRFIRE	2			2026-11-24 03:01:52+00	f	2026-11-24 03:02:17+00	2026-11-24 03:04:01+00	\N	\N	2026-11-24 03:16:13.167142+00	e149cfc5-a72d-4b21-85ad-90212bb4394b	2026-11-24 03:12:41+00	0	2026-11-24 03:16:13.167142+00	3	2
7d746fbb-0d1b-6d96-ab51-8d30ad789bff	1015d501-504f-4468-81f5-8fd486c4a443	2026-11-24 03:16:13.188772+00	north-eido	north-pd	1	\\x01000164c1c3e86cbb1858f655173fb41cc52ebedaa857adde6d625a78fae36f854417460ab12c21a30e3548208ae68b6a96d7b95457e409555d7d4e26f24684e96fb6	\\x0141bb23374e8e558adf44c1740a238154f965d4edc435cfc45d1d6ee280a3c8435ecd89260c1e8a2ec73e8ded061c459ec9be7e347d9596157164f372ef95ca3c744c5216794037229d98dd408925f935502e285e26aa36312373e011b4ef0fc0c7344b8ee9a487cf8ac4373363974199d55b5865c13dc382224b5d9215cf9f18	\\x0141bb2337d30088955d265517fd50bbb5e72eef758cba39bba921d0c274a2b3cc4bd0951a98ebbd64d6146b6cddd0607a6c1a3f2fd3614a6fcb693061e16d0f41948428454fc09ff779588b9020671dcc76a647e3d481f5890d6928ce3f703fae	1	5	DIST	DISORD	3			2026-11-24 03:14:00+00	f	\N	\N	\N	\N	2026-11-24 03:16:13.167142+00	c453c01f-e4c9-4ccf-a93b-22e5123a4d30	2026-11-24 03:14:20+00	0	2026-11-24 03:16:13.167142+00	1	1
904e5f70-1d27-55e6-bdd6-52aaeaff802e	8ed2b3b7-26f4-4431-bf28-bbf8baf1f165	2026-11-24 03:16:13.188772+00	north-eido	north-pd	1	\\x010001f48e1d459958c933ee8c696e41f23323febbd7a09e7cf9d35ace088b0b8f5f4ab58803a558f7eed00ffe212e435dedec5ea6db3712415a4e59d794db1d58ecbf	\\x017f9a08128b32940517a51475cc34d80368e34328df0d5d65704357b67263f883854e952a8b301c0c1d255eae0f51eaf34d8cff688e10b168a3a149691ad8a2854f93a62a91dc1950c3e18f2626e8520dd13fd8d4ec41630301af3c48c2ff9301d8ce3cec5d06a6f58d0fdac9d55e5611b622a6d0b7cf91aee2025781ba083390	\\x017f9a08127e92c176c5ccb69c9f58d0017ea9faaa2896a872b1a6952803d6478f602fd938093efa5782721023cd43f576e2501cf9f1f243b0462dde7cc7ff1f0f11b8d2eec80aa4ef0980785c65a3d788803598fb2da772045d107ba33470f8b3	2	3	VAND	VANDAL	5	18		2026-11-24 03:05:38+00	f	\N	\N	2026-11-24 03:05:58+00	\N	2026-11-24 03:16:13.167142+00	583dbf35-94fc-4150-bddf-486bdc593856	2026-11-24 03:05:58+00	0	2026-11-24 03:16:13.167142+00	1	1
94307542-846f-6628-7e31-260fd22f29dc	a2105b45-8029-4901-ab98-a06de05158eb	2026-11-24 03:16:13.188772+00	north-eido	north-pd	1	\\x0100011c8f1d7323d5e13c4e68b6f6c47c3cd183e4b1d1419fabb3b43587f1c5284eadcda1c06a01e872caf839322790fa2c1eb4bec4d65af14c83c2d9b92ea3dd83c6	\\x0106d1a54c8d5cb712d32c8a2708e4f71c48a9e0f8b747590b2386aa6904b0adcc7e416c86d946041cf6d2ca554eff537f76c10963ac058203f865cd73cce3f3827dbd4421a69bc1a91b3b3694f8fe2ad919f411db50aa2cc980ad2e7fb1b11a9c0c400b3018b92a1bd5669d76288107d7e01c08bf8a2e596c9f3f83af1d176365	\\x0106d1a54c2db55edbfcde39ef2d5c679bf4e7d2a7c2734843e32398b0dd882c4d8cc5e873a3c6da62ffcb5794b4d3d5ce1d4610786ce351efc1b3baff91e2a5cd124c78a66d45f3ad68250156af8fe9481aee38af00eb4864d80a9faea3f433cf	2	5	TS	TSTOP	5	02		2026-11-24 03:06:04+00	f	2026-11-24 03:08:20+00	2026-11-24 03:14:25+00	2026-11-24 03:15:36+00	\N	2026-11-24 03:16:13.167142+00	18713b0d-57d4-4d3c-8528-867d939f4ec7	2026-11-24 03:15:36+00	0	2026-11-24 03:16:13.167142+00	4	1
999ecd7c-63d9-ee5a-9bb0-20338e0430c3	06541838-a0ed-4a22-a6ed-ef7c733a2eb3	2026-11-24 03:16:13.188772+00	north-eido	north-pd	1	\\x010001e02a7605b447c3b472326e75e9402190a0b14173be736cf3eda3cb0df6ae82e44c61dce9404aadf1f042ca0e7995f6f9838617e2c0713db4ca9ad94a160ba2a1	\\x01dad52a50995db7eeb685df7d80d3830fd74a42f210cb6ff387c2da5e30dbc9b19ed6b0d192f82b9bb4349b22d4253dcd17ce7776a84cdc476286c55147487c1b7d36b0bd59a7ae28e7858d6a70a88f6f6d86b1b97ca1a22d8a8989736c0ec152d3ce6b24d64ba46043f41b2a4d1647918e0f0941cb7db3d2a26080d8ce1a5ff0	\\x01dad52a50aa3a951dbe0a6600b69957032a8a8e441ea94cd851f5711009b6bf9a3661b77cf5dfd6d3bd15e1648f250f9f8d2742ebe15196f8151711cc01a404a19d9c6d600578a051be71733d053c9c49572635443d73bd83ff715738cef76467	1	4	ASSIST	CITASST	5			2026-11-24 03:13:49+00	f	\N	\N	\N	\N	2026-11-24 03:16:13.167142+00	f889718b-753d-4295-b39d-3318fb1d4a45	2026-11-24 03:14:09+00	0	2026-11-24 03:16:13.167142+00	1	1
9ec268e6-0d5d-2c18-118a-775d958f6688	cbf2b82c-af9c-4060-8ff7-b9b6e7bb3bf4	2026-11-24 03:16:13.188772+00	north-eido	north-pd	1	\\x010001d06c1c7d8ff1d4a21084cee26c61300d8a3421e7931bd790ad4d60ff6e368aaee0dcb97e08493b9bcc6de49e23d68dc2cdee1bebb380cb3a3ac013bc6c4f185e	\\x01bcba746294dbe2c300fdc50beda9e5d03868ab65a28fddb80ddfe5a2e07a4e50b74cb7fb1231037831f9847e715a0328a02d4f34a14849245479d606e3caeb024bbde86112bd2188f7110571faba2f042dae50ebe5a965736f3ae98370c17ee7f1180fa1ae4d7586095dbd4450b6d08047ab3b42f9266ba5181de3e558cf9826	\\x01bcba74628c39d888a2a2001f89695cbfd25226268d4e4a25f9dac9a51a94f70216d1948a0d3224c507cc1aa11b1d2e5a0e92f39f8abbeb722596dd7adea5932ad48d5e91c32c5b2becb2637569a8269fdfec5e90776841a424c52582a42aafb4	1	4	STRF	STRFIRE	2			2026-11-24 03:14:32+00	f	\N	\N	\N	\N	2026-11-24 03:16:13.167142+00	5066945b-fe64-4f93-94f5-b95a87f5f1cc	2026-11-24 03:14:52+00	0	2026-11-24 03:16:13.167142+00	1	1
b75a93c8-9aa7-d6ed-2a7e-ae9853dcab7e	e0d04d7f-e63b-4205-a440-2a4fbb5bd53e	2026-11-24 03:16:13.188772+00	north-eido	north-pd	1	\\x01000106a13645861869d37f41eb541c5aab5bb0adfe49ae6ff41e55e58d5bd901cf69434b3720c6e474f0a976de84d0d065e456c8a46e47754509222c5c0de6c0bbb3	\\x012a37badd2e54aa02084df68ed57d6c82e59e89811ce2f5770da8434c6a6caad1871f90f00cfc4a9131c7674087a717740a3f2f94d4622c03c71baff6852ce22133ed34c2da875bbc1577ee166e0e262bf1ee60d61d6ce0b0e2295beae188fae9c77bed4f0af724a450c9bb2f45c6a0b03506129f6620e095267311034d9719e3	\\x012a37baddadb8a681b31b6f9b1ec45bbc1ed2b418cfa34237e1fdf62dc21e86c145fe862a9d0a0f6f132a8f1d53b0ed79ab5ff197fc845a44dd31ed11d4cd762363f53c7271cc175ee93fb5aaf28e1b8b83f85c35c0c6e8e51198f2658186faca	1	5	ALARM	ALRBA	3			2026-11-24 03:12:59+00	f	2026-11-24 03:14:32+00	\N	\N	\N	2026-11-24 03:16:13.167142+00	a4001df9-89eb-4c6f-8c06-ef441eef652e	2026-11-24 03:14:32+00	0	2026-11-24 03:16:13.167142+00	2	1
cc48b196-d542-2bc4-ef2e-c371b7005b88	16c0a363-a2e2-40a7-889d-8813be49371d	2026-11-24 03:16:13.186737+00	north-eido	north-pd	1	\\x010001d1a302116e408064e2b381f5d9be87f57c4fabf16e8b3e959a845f35261ea55697a8aac0e347718990bc71c585c893d15af09bde3702208a1fbb560241bbacaf	\\x01bfec9644dbba6fd5df7bc5dc310274f959a40b6f2cdcc02c8ca71bd26fa047cbfe173d5162957f48ce61c799b90c6c225968427669d60ccfbc34b442707482323fa29abb7e8d50e6c623b69071650257e856b51500152e51ed1c88e7085dba64272469b912715c8faf09f1577eb32fe6921dfe9af43bdabccd0274d87def75c2	\\x01bfec96448a687d81bb730c579750e1f99a80e62a49f207fa9d1ca18008f31654af1f8d656a7446012d21d4979172f8b3dcbab62424c3020ed8a1559925abfb493891e8b14030af8a5f500d18220f086f451c0b3361cf8568b88d898263e5f568	2	3	MENTAL	EDP	2	08		2026-11-24 03:03:14+00	f	2026-11-24 03:03:40+00	2026-11-24 03:10:45+00	2026-11-24 03:11:08+00	\N	2026-11-24 03:16:13.167142+00	5c29dffa-a34b-48bd-ad31-a8953e9ed8d3	2026-11-24 03:11:08+00	0	2026-11-24 03:16:13.167142+00	4	2
bf86e6bd-99cb-bf12-7976-e3290577849e	4daf074b-6953-4ad1-83ea-988d319144bd	2026-11-24 03:16:13.188772+00	north-eido	north-pd	1	\\x01000103ab1118d68d6395546b1c54e94249f6c687b0dbbcc26b03c43c8cbd9063aec32de9dfb3f6caa36ca54db0401354daa0e10f3b6123027f12eaeb4fcd54287fab	\\x0162dfd8df344b089899a6ee6ae3e689ce7265ff209195712bcdcdebf5efaa88b531968a1f40cab092f71de58a7aef7bf75041d0946b70e9ba6167183a03a1c4a656daa78a1fae4b40925f4121287b78eed1648016237e35f64367ae9bb0e64100a2099401e70a3ed92c67f3d832fe0aff2dc73875ecf39e5c45fcf0b9c06b5f58	\\x0162dfd8df297b9762536ad02a4fd8bc9f73c31fed6993947964ae1313dcbe301437c23489d90be0b46b949fc90b0ac0324e0b64b011fd46e8b0b44e61ddd1edefde48aad5c3a8a570e69efac61f5dfc60c184e28126f98242e09e653d85b402dc	1	5	TS	TSTOP	5			2026-11-24 03:13:26+00	f	\N	\N	\N	\N	2026-11-24 03:16:13.167142+00	405567c5-344f-41da-9fd1-6bb9a668bb6b	2026-11-24 03:13:46+00	0	2026-11-24 03:16:13.167142+00	1	1
cfb33707-8d34-43c1-f897-56009ee4a3c6	0f2f3c5a-f542-47d2-b5e4-d262f2a209a3	2026-11-24 03:16:13.634852+00	north-eido	north-pd	1	\\x01000171e40d4ab8b31932f16e9c5f611dd354a8473d58d6a49d654ee63cc08d47f3d185ca266e173826a218efaaa684ea471f8397db4d27adf2a2de45cb247623b596	\\x01b8c43a2c07dc23974ff1a0d27120e9fa3f09d00e0a026dd57544ad05e7b40bc78daa1af77d67d8796bd71ed04a89e53b3561f98058ca3d254fc008c90db93224c2d16cd5e0f0a6295c1161e865febd74da8526593940d821f441933bd4da8212	\\x	1	1		DVA			NORTH	2026-11-24 03:16:13.634024+00	t	\N	\N	\N	\N	2026-11-24 03:16:13.634024+00	e38317bc-5193-4a4c-9dd3-4b37a0778c63	2026-11-24 03:16:13.633567+00	0	2026-11-24 03:16:13.634024+00	1	1
cdb67a8f-e1e6-a924-0474-6afb613db5f3	13e644a4-001d-46bc-84df-4f274485930e	2026-11-24 03:16:13.637812+00	north-eido	north-pd	1	\\x010001a962c3055f31968e86da29de9e1451caad1b9afae756c284e07fb26875ecd8cdb05a59cfd0960a7d25e93b3bbd2fc6c34245e204fe6c8bc941da6032a906cd15	\\x01ba5a31d5f9a5f5909781d38d7b979fc0169ff1025a49cd6bceb3cac6d4fe875df217f644146f65119670e342e4744ec1e675f76a2f801c9aec7a06bf1dc7e03709c1d197db415a70b09e0de2682ba0c11b7a0568a1a0c531573a5f12b3a093b8	\\x	1	1		DVA			NORTH	2026-11-24 03:16:13.637211+00	t	\N	\N	\N	\N	2026-11-24 03:16:13.637211+00	18c3989b-afa5-4023-8c08-f9bb07b4a7d0	2026-11-24 03:16:13.636574+00	0	2026-11-24 03:16:13.637211+00	1	1
d48a0b78-ed61-8ea6-3f01-7ddf67f5c64c	64753404-62ae-4205-95b8-f483318edfdb	2026-11-24 03:16:13.642081+00	north-eido	north-pd	1	\\x010001028254d84498946cd7371d282c59b14132bf06b03c020903f321d15dc8d3f0abb472453a8a131e79cb77b9597e3a768d4b894aa3ceeb760edb6691d92633f18f	\\x0156ce95e23411ba9b89f6fa41ca87a48832150e8d28b005430cd1f76a4de335cc24a813d5518ed184b62e5a0f88912eae652c4d360b72ee99e80c5fe3519089b6112fa2394f1ac5bb5283d8671be33088fd93346d6fda60400dd53a164659cef0	\\x	1	1		DVA			NORTH	2026-11-24 03:16:13.639422+00	t	\N	\N	\N	\N	2026-11-24 03:16:13.639422+00	658f2eca-76f8-40d2-8424-4eab62c34650	2026-11-24 03:16:13.638976+00	0	2026-11-24 03:16:13.639422+00	1	1
d60c3ffe-2543-d4cd-bf05-6fd91493e7fd	fb5e33c1-105b-4040-a585-905b3e6af4c8	2026-11-24 03:16:13.647518+00	north-eido	north-pd	1	\\x010001e3bb1b647358be49f60e391d6c35d108238ec72dea085a9ac8078429783738050d40b6040f50bafc6e0bcf0d565b60ecc54006d55b7d23bfb9c21681a25563a2	\\x01c38bc809cd55a43a33dda6363e6a9cf5a11f3e589a63bd694bb2e7b1ed8a469f1af32c7f1492c4bc0124cd6b0a9abd3aab25b4f532972be81ca85282625797088d21145922146442b3cf533dd8e21beb76015de02e3e47264207ac5f5ac9f082	\\x	3	1		DVA			NORTH	2026-11-24 03:16:13.646549+00	t	\N	\N	2026-11-24 03:16:14.719792+00	\N	2026-11-24 03:16:13.720056+00	0b99397b-0fa8-4c39-9e1a-76ee84293582	2026-11-24 03:16:14.719792+00	0	2026-11-24 03:16:13.720056+00	2	2
02293e8e-0bce-5f5a-30b4-3cb7a6728f46	50d53a7f-6f08-43db-ace7-9d39f47fabaa	2026-11-24 03:16:14.390323+00	north-eido	north-pd	1	\\x010001288e30612e1f283c3fa9806bc36a301d2db81c9fff114069ed134cfc601d92448725a3292a22c514baf75ed865362968d4e86344213578141a2e202998201654	\\x01674ebd99c9f8d10c82f0746208de47246bac7c8061c8ed2291e643fe22ee4bf6bd19096fd007f3030591c2cab0d3cbfb44cdf30e9935e0e0f408e7b2a6bde1c6641f4769b5a54556a3b082fc327d0bf2316b74159b54cf540db6020b15b2040a	\\x	1	1		DVA			A0001	2026-11-24 03:16:14.389547+00	t	\N	\N	\N	\N	2026-11-24 03:16:14.389547+00	b4af43cc-4c51-48c1-8712-8eacf8784635	2026-11-24 03:16:14.38883+00	0	2026-11-24 03:16:14.389547+00	1	1
1bcbd6ca-7ffb-9cec-0877-157e28083e2f	01882821-c77f-4c98-9b73-334b360f024a	2026-11-24 03:16:14.456678+00	north-eido	north-pd	1	\\x0100019ebd6664eb5c996a0d06061042e20da4e84f2ec2db13cecaac177a1240933a4ec0ff3c3cf32b6e38cb005d26446902a37c3180782c377a23d0ce94a5ac2be2ae	\\x01eaf3684e6a092b92c1b5e40036812bc26c6e08e37036aa417888c86e8caab5cd65da0614f77dbaaac387299356f33f6d23903bee1a93cbf23ae0019382034ce13c796615614fdc6c448e670f959552d650ea9d364c95921a394479f5f082a59c	\\x	1	5		ALRU			NORTH	2026-11-24 03:16:14.456039+00	t	\N	\N	\N	\N	2026-11-24 03:16:14.456039+00	19da3c59-83ad-4047-8a75-b03bd8bd06a7	2026-11-24 03:16:14.455553+00	0	2026-11-24 03:16:14.456039+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-24 03:16:13.178553+00	1200	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	\\x0a10e8ca6ddaf70b4debbfa24b49480317ad12106db9340c1eb7482f95286e45ec2c51451a086e6f7274682d70642001280130053a055453544f5048c093c4fac49f980350c0ed8884c59f980358016001
2	1	2026-11-24 03:16:13.178553+00	1200	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	\\x0a10e8ca6ddaf70b4debbfa24b49480317ad1210ceec50cdcc704bd5a6e2d3b08c33e7341a086e6f7274682d70642002280130053a055453544f5048c093c4fac49f980350c0a8b9a5c59f980358026001
3	1	2026-11-24 03:16:13.178553+00	1200	31b7c55c-3bf6-470e-89fd-7af9a5535b89	\\x0a1031b7c55c3bf6470e89fd7af9a5535b891210dc310d6f51b44428b4cbe5dc3ce69e191a086e6f7274682d70642001280130053a055453544f504880a4fca4c59f98035080fec0aec59f980358016001
4	1	2026-11-24 03:16:13.178553+00	1200	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a10d49f9e550af14ca19252511567d1c3a31210c640a2a2b5664a939a29b6bff48334041a086e6f7274682d70642001280130053a06414e494d414c48c0abbacec59f980350c085ffd7c59f980358016001
5	1	2026-11-24 03:16:13.178553+00	1201	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	\\x0a10705bd86ad26c4f4699791058f9e9ad8e1210e8ca6ddaf70b4debbfa24b49480317ad1801
6	1	2026-11-24 03:16:13.178553+00	1200	31b7c55c-3bf6-470e-89fd-7af9a5535b89	\\x0a1031b7c55c3bf6470e89fd7af9a5535b89121004c6bd9e87d547339f39fd0fcb1328cd1a086e6f7274682d70642002280130053a055453544f504880a4fca4c59f9803508093b6d9c59f980358026001
7	1	2026-11-24 03:16:13.178553+00	1200	69ee5d04-e431-47e1-843b-249362eb4512	\\x0a1069ee5d04e43147e1843b249362eb45121210550cad80c5364b908ffe1e4aa8ffbcc71a086e6f7274682d70642001280130033a0546524155444880efcdd5c59f98035080c992dfc59f980358016001
8	1	2026-11-24 03:16:13.178553+00	1200	69ee5d04-e431-47e1-843b-249362eb4512	\\x0a1069ee5d04e43147e1843b249362eb451212100f3818ea2e8447a6ab3dd05335202c171a086e6f7274682d70642002280130033a0546524155444880efcdd5c59f980350c09e9ae8c59f980358026001
9	1	2026-11-24 03:16:13.178553+00	1200	aec881a0-17cd-4700-9046-df3a879d189a	\\x0a10aec881a017cd47009046df3a879d189a121077774ce38765418493566223bae8089a1a086e6f7274682d70642001280230043a07434954415353544880acd1e9c59f980350808696f3c59f980358016001
10	1	2026-11-24 03:16:13.178553+00	1200	69ee5d04-e431-47e1-843b-249362eb4512	\\x0a1069ee5d04e43147e1843b249362eb451212100d5a61e71b3743aabcea2313e60414911a086e6f7274682d70642004280230033a0546524155444880efcdd5c59f980350c0a3ee83c69f980358036001
11	1	2026-11-24 03:16:13.178553+00	1201	31b7c55c-3bf6-470e-89fd-7af9a5535b89	\\x0a10ca48c3e9ccb149bd90d836162a288c6f121031b7c55c3bf6470e89fd7af9a5535b891801
12	1	2026-11-24 03:16:13.178553+00	1200	4baf306c-620c-4986-abe0-b398c75dea7e	\\x0a104baf306c620c4986abe0b398c75dea7e12104255ce9e35134db39c6ecea1eb267adc1a086e6f7274682d70642001280130023a064f52444552564880afd292c69f9803508089979cc69f980358016001
13	1	2026-11-24 03:16:13.178553+00	1200	f424d479-123e-44ba-a459-9cf30762843a	\\x0a10f424d479123e44baa4599cf30762843a1210b3c8ddd5d30f418abde4107b8e6327d21a086e6f7274682d70642001280230053a0644495356454848c0d5a4a4c69f980350c0afe9adc69f980358016001
14	1	2026-11-24 03:16:13.178553+00	1200	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	\\x0a10e8ca6ddaf70b4debbfa24b49480317ad1210f012164927cb41579b02afae52d1b8af1a086e6f7274682d70642002280130053a055453544f5048c093c4fac49f98035080e188b3c69f980358036001
15	1	2026-11-24 03:16:13.178553+00	1200	af2d5ca4-84bf-4b01-8854-36bb71d685de	\\x0a10af2d5ca484bf4b01885436bb71d685de12107f3008eb799f45778201b14ce83a7aed1a086e6f7274682d70642001280130033a0757454c4641524548c0c1ddafc69f980350c09ba2b9c69f980358016001
16	1	2026-11-24 03:16:13.178553+00	1201	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	\\x0a10948abc42b06c48088222382cd12d83c31210e8ca6ddaf70b4debbfa24b49480317ad1801
17	1	2026-11-24 03:16:13.178553+00	1200	af2d5ca4-84bf-4b01-8854-36bb71d685de	\\x0a10af2d5ca484bf4b01885436bb71d685de12103b1f327f6fb24f07a37e96ba3a2aa8471a086e6f7274682d70642002280130033a0757454c4641524548c0c1ddafc69f980350c09cd0efc69f980358026001
18	1	2026-11-24 03:16:13.178553+00	1201	af2d5ca4-84bf-4b01-8854-36bb71d685de	\\x0a107631b77071724b40a1b0abb4a991dfe51210af2d5ca484bf4b01885436bb71d685de1801
19	1	2026-11-24 03:16:13.178553+00	1200	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a10d49f9e550af14ca19252511567d1c3a3121075c3de62954c462b88ba99a9797809db1a086e6f7274682d70642002280130053a06414e494d414c48c0abbacec59f980350c09183fcc69f980358026001
20	1	2026-11-24 03:16:13.178553+00	1200	b1e32c66-5b84-4b56-ae39-cddf9462ad8d	\\x0a10b1e32c665b844b56ae39cddf9462ad8d1210b16ad1f31d6e4b83a3665938d4fdc8c31a086e6f7274682d70642001280130053a064449534f524448c0a1a48bc79f980350c0fbe894c79f980358016001
21	1	2026-11-24 03:16:13.178553+00	1200	af2d5ca4-84bf-4b01-8854-36bb71d685de	\\x0a10af2d5ca484bf4b01885436bb71d685de1210729cf4629d3b4f1fb674677ca9b84e771a086e6f7274682d70642004280230033a0757454c4641524548c0c1ddafc69f980350c0c3b99cc79f980358036001
22	1	2026-11-24 03:16:13.178553+00	1200	4baf306c-620c-4986-abe0-b398c75dea7e	\\x0a104baf306c620c4986abe0b398c75dea7e12103e80f69eb891494db720ef7189fb94711a086e6f7274682d70642002280130023a064f52444552564880afd292c69f9803508087cda3c79f980358026001
23	1	2026-11-24 03:16:13.178553+00	1200	31b7c55c-3bf6-470e-89fd-7af9a5535b89	\\x0a1031b7c55c3bf6470e89fd7af9a5535b8912100d66aeecea9b4f25a583eceb81640a631a086e6f7274682d70642004280230053a055453544f504880a4fca4c59f98035080bda9a9c79f980358036001
24	1	2026-11-24 03:16:13.178553+00	1200	4baf306c-620c-4986-abe0-b398c75dea7e	\\x0a104baf306c620c4986abe0b398c75dea7e12104fdaad11bb2f459ba03bbb6c97280bd61a086e6f7274682d70642004280230023a064f52444552564880afd292c69f98035080959bc0c79f980358036001
25	1	2026-11-24 03:16:13.178553+00	1200	2ef119f8-05f8-436e-a584-fac206862544	\\x0a102ef119f805f8436ea584fac206862544121074d5c96d639649b5939ae0b765f00fb51a086e6f7274682d70642001280130033a034544504880c4d0b7c79f980350809e95c1c79f980358016001
26	1	2026-11-24 03:16:13.178553+00	1200	448be9ff-44b6-4bca-9907-64559089593e	\\x0a10448be9ff44b64bca990764559089593e12104a3d18d873534008b5056eb4a0ecb21b1a086e6f7274682d70642001280130053a064449534f524448c09cd9e9c79f980350c0f69df3c79f980358016001
27	1	2026-11-24 03:16:13.178553+00	1200	b1e32c66-5b84-4b56-ae39-cddf9462ad8d	\\x0a10b1e32c665b844b56ae39cddf9462ad8d121070c68fef0b2c4a45ba9ba9a6a2df174e1a086e6f7274682d70642002280130053a064449534f524448c0a1a48bc79f980350808dcff5c79f980358026001
28	1	2026-11-24 03:16:13.178553+00	1201	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a10d41abd93286644d1994d9cdc9027e5551210d49f9e550af14ca19252511567d1c3a31801
29	1	2026-11-24 03:16:13.178553+00	1200	448be9ff-44b6-4bca-9907-64559089593e	\\x0a10448be9ff44b64bca990764559089593e1210e34ecc9241464f7da59c8eb5acb55c761a086e6f7274682d70642002280130053a064449534f524448c09cd9e9c79f98035080f98781c89f980358026001
30	1	2026-11-24 03:16:13.178553+00	1200	580ac7dc-9515-4285-9fb8-cc30aad73dd0	\\x0a10580ac7dc951542859fb8cc30aad73dd0121002d6bc688a01436296093d729f20d7191a086e6f7274682d70642001280130053a05414c52424148c0c59589c89f980350c09fda92c89f980358016001
31	1	2026-11-24 03:16:13.178553+00	1201	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	\\x0a1036fe171fc4734ecbba57236799539eeb1210e8ca6ddaf70b4debbfa24b49480317ad1801
32	1	2026-11-24 03:16:13.182094+00	1201	448be9ff-44b6-4bca-9907-64559089593e	\\x0a10fdb62845555844e9af95c8801eb125271210448be9ff44b64bca990764559089593e1801
33	1	2026-11-24 03:16:13.182094+00	1200	580ac7dc-9515-4285-9fb8-cc30aad73dd0	\\x0a10580ac7dc951542859fb8cc30aad73dd01210e8d06360087740e8a98c75a3ec3310061a086e6f7274682d70642002280130053a05414c52424148c0c59589c89f980350c08e94c7c89f980358026001
34	1	2026-11-24 03:16:13.182094+00	1200	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a10d49f9e550af14ca19252511567d1c3a312102686e0057bd54da7b417b654088f5ed61a086e6f7274682d70642002280130053a06414e494d414c48c0abbacec59f98035080c0b3ccc89f980358036001
35	1	2026-11-24 03:16:13.182094+00	1201	b1e32c66-5b84-4b56-ae39-cddf9462ad8d	\\x0a10e424d2e80f3d4621a555f27c80c285cf1210b1e32c665b844b56ae39cddf9462ad8d1801
36	1	2026-11-24 03:16:13.182094+00	1201	580ac7dc-9515-4285-9fb8-cc30aad73dd0	\\x0a10454f8b682756462aa564144a5c0fee281210580ac7dc951542859fb8cc30aad73dd01801
37	1	2026-11-24 03:16:13.182094+00	1200	b1e32c66-5b84-4b56-ae39-cddf9462ad8d	\\x0a10b1e32c665b844b56ae39cddf9462ad8d12104b207144fd094061b04cbab1d2323ae71a086e6f7274682d70642004280230053a064449534f524448c0a1a48bc79f980350c0d2bee9c89f980358036001
38	1	2026-11-24 03:16:13.182094+00	1200	e8ca6dda-f70b-4deb-bfa2-4b49480317ad	\\x0a10e8ca6ddaf70b4debbfa24b49480317ad121058b0ce3c05ba4a9ea7af53002e8b6e7b1a086e6f7274682d70642004280230053a055453544f5048c093c4fac49f9803508089b28ac99f980358046001
39	1	2026-11-24 03:16:13.182094+00	1200	8dca9c74-a0ea-4c21-82a9-9e7b72d2e262	\\x0a108dca9c74a0ea4c2182a99e7b72d2e2621210e148764f4aa94909b7e51a0ef77b33901a086e6f7274682d70642001280130053a055453544f504880a0faa7c99f98035080fabeb1c99f980358016001
40	1	2026-11-24 03:16:13.182094+00	1200	8dca9c74-a0ea-4c21-82a9-9e7b72d2e262	\\x0a108dca9c74a0ea4c2182a99e7b72d2e2621210a83ad4858d994495a654dd57cd74a0231a086e6f7274682d70642002280130053a055453544f504880a0faa7c99f9803508081e6bfc99f980358026001
41	1	2026-11-24 03:16:13.182094+00	1200	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	\\x0a10c2b6c705f70d4f4a80e1996ea5f738a21210326e8f1a6664428093ca1574655623e11a086e6f7274682d70642001280130043a045355535048c085a3c0c99f980350c0dfe7c9c99f980358016001
42	1	2026-11-24 03:16:13.182094+00	1200	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	\\x0a10c2b6c705f70d4f4a80e1996ea5f738a212106536d127ee4a4a05ae2ad5e1ad618db81a086e6f7274682d70642002280130043a045355535048c085a3c0c99f980350c095c4cfc99f980358026001
43	1	2026-11-24 03:16:13.182094+00	1200	8dca9c74-a0ea-4c21-82a9-9e7b72d2e262	\\x0a108dca9c74a0ea4c2182a99e7b72d2e2621210c156ded39dd3402089ad94afe94fcea41a086e6f7274682d70642004280230053a055453544f504880a0faa7c99f98035080bee9d3c99f980358036001
44	1	2026-11-24 03:16:13.182094+00	1201	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a10369b7ba5b2a44e2b973850c23904aee31210d49f9e550af14ca19252511567d1c3a31801
45	1	2026-11-24 03:16:13.182094+00	1200	448be9ff-44b6-4bca-9907-64559089593e	\\x0a10448be9ff44b64bca990764559089593e1210167714ebfc214cf4a914e1db974e6a811a086e6f7274682d70642002280130053a064449534f524448c09cd9e9c79f980350c09fec86ca9f980358036001
46	1	2026-11-24 03:16:13.182094+00	1201	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a103c1f4686cac143e5b08e6fa0479ec8191210d49f9e550af14ca19252511567d1c3a31801
47	1	2026-11-24 03:16:13.182094+00	1200	9c855448-bd2c-4327-904d-d683e1dd52ff	\\x0a109c855448bd2c4327904dd683e1dd52ff1210357617b504394bd7ad059d6ba518e96e1a086e6f7274682d70642001280130053a055453544f504880a4a987ca9f98035080feed90ca9f980358016001
48	1	2026-11-24 03:16:13.182094+00	1200	bfe2c99d-36df-404a-a71b-f66b76f7a91d	\\x0a10bfe2c99d36df404aa71bf66b76f7a91d121025008d79de8b48d9ab7749f04493d8b71a086e6f7274682d70642001280130053a0750524f50464e444880da858dca9f98035080b4ca96ca9f980358016001
49	1	2026-11-24 03:16:13.182094+00	1200	448be9ff-44b6-4bca-9907-64559089593e	\\x0a10448be9ff44b64bca990764559089593e12105a8a0d8b5990412d9286082f60e45f471a086e6f7274682d70642004280230053a064449534f524448c09cd9e9c79f980350c0cafb98ca9f980358046001
50	1	2026-11-24 03:16:13.182094+00	1200	89ab802d-7c23-4888-867c-a82d7608fa43	\\x0a1089ab802d7c234888867ca82d7608fa431210d30d32c61f3749e8b49fc1b91eab9b651a086e6f7274682d70642001280130053a075041524b494e47488087e891ca9f98035080e1ac9bca9f980358016001
51	1	2026-11-24 03:16:13.182094+00	1200	89ab802d-7c23-4888-867c-a82d7608fa43	\\x0a1089ab802d7c234888867ca82d7608fa4312100d15dfdfd4d34d819dd0e89e283832131a086e6f7274682d70642002280130053a075041524b494e47488087e891ca9f980350c092cca0ca9f980358026001
52	1	2026-11-24 03:16:13.182094+00	1201	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	\\x0a10bfc24baf97aa4d7cbee4df6f9beacb551210c2b6c705f70d4f4a80e1996ea5f738a21801
53	1	2026-11-24 03:16:13.182094+00	1200	9c855448-bd2c-4327-904d-d683e1dd52ff	\\x0a109c855448bd2c4327904dd683e1dd52ff121028d22db6d1f44f3b863d492d074732331a086e6f7274682d70642002280130053a055453544f504880a4a987ca9f98035080b0a4b1ca9f980358026001
54	1	2026-11-24 03:16:13.182094+00	1200	9a43c955-ff8d-4897-9d7c-e48c9653f67d	\\x0a109a43c955ff8d48979d7ce48c9653f67d1210ce23523ce9594108a9e2b310228abcb41a086e6f7274682d70642001280130053a06414e494d414c48c0da9ca8ca9f980350c0b4e1b1ca9f980358016001
55	1	2026-11-24 03:16:13.182094+00	1200	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	\\x0a10c2b6c705f70d4f4a80e1996ea5f738a2121024f560525e444c1097b31038634657881a086e6f7274682d70642002280130043a045355535048c085a3c0c99f98035080cb92b4ca9f980358036001
56	1	2026-11-24 03:16:13.182094+00	1200	2ef119f8-05f8-436e-a584-fac206862544	\\x0a102ef119f805f8436ea584fac20686254412102b6926d3d07f4c3da999fb3ccfff08571a086e6f7274682d70642004280230033a034544504880c4d0b7c79f980350c0bb88c0ca9f980358026001
57	1	2026-11-24 03:16:13.182094+00	1200	9a43c955-ff8d-4897-9d7c-e48c9653f67d	\\x0a109a43c955ff8d48979d7ce48c9653f67d121059897364eca84d01b36d1f95c4268ffa1a086e6f7274682d70642004280230053a06414e494d414c48c0da9ca8ca9f98035080b5f8ccca9f980358026001
58	1	2026-11-24 03:16:13.182094+00	1200	643bfc4c-492d-48a3-a274-a89902baa515	\\x0a10643bfc4c492d48a3a274a89902baa5151210f3d420c900c74639b3d1619774f4cb9d1a086e6f7274682d70642001280130043a045355535048c0fadec6ca9f980350c0d4a3d0ca9f980358016001
59	1	2026-11-24 03:16:13.182094+00	1200	580ac7dc-9515-4285-9fb8-cc30aad73dd0	\\x0a10580ac7dc951542859fb8cc30aad73dd01210efa4396536a443a4ac985aad92a935231a086e6f7274682d70642004280230053a05414c52424148c0c59589c89f9803508098b7d7ca9f980358036001
60	1	2026-11-24 03:16:13.182094+00	1200	643bfc4c-492d-48a3-a274-a89902baa515	\\x0a10643bfc4c492d48a3a274a89902baa51512108157808c2afe49189265cbdf75ae9d131a086e6f7274682d70642003280130033a08545245535041535348c0fadec6ca9f980350c0ac95e7ca9f980358026001
61	1	2026-11-24 03:16:13.182094+00	1200	073d5d3f-0b11-4529-b188-c633d04bd358	\\x0a10073d5d3f0b114529b188c633d04bd35812100ebf79d96f49414982eb5561480e4d6d1a086e6f7274682d70642001280130033a0757454c4641524548809fdee5ca9f98035080f9a2efca9f980358016001
62	1	2026-11-24 03:16:13.182094+00	1201	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a10a92e55bf90284a459fb9640161a3de8a1210d49f9e550af14ca19252511567d1c3a31801
63	1	2026-11-24 03:16:13.182094+00	1201	89ab802d-7c23-4888-867c-a82d7608fa43	\\x0a10d726000d477c4dc7a777a734d33debd1121089ab802d7c234888867ca82d7608fa431801
64	1	2026-11-24 03:16:13.184722+00	1200	89ab802d-7c23-4888-867c-a82d7608fa43	\\x0a1089ab802d7c234888867ca82d7608fa431210585baaae4f9c4ac3877b6d6b5861affe1a086e6f7274682d70642002280130053a075041524b494e47488087e891ca9f980350c0e5f295cb9f980358036001
65	1	2026-11-24 03:16:13.184722+00	1200	89ab802d-7c23-4888-867c-a82d7608fa43	\\x0a1089ab802d7c234888867ca82d7608fa431210c2e3e0c823d44ef0982a7468f7e616821a086e6f7274682d70642004280230053a075041524b494e47488087e891ca9f98035080a9869dcb9f980358046001
66	1	2026-11-24 03:16:13.184722+00	1200	7b4805bf-0447-46af-b94a-033486f45443	\\x0a107b4805bf044746afb94a033486f4544312109f09f4cecea74386962511cc6c670e981a086e6f7274682d70642001280130033a0546524155444880eaaf96cb9f98035080c4f49fcb9f980358016001
67	1	2026-11-24 03:16:13.184722+00	1200	c2b6c705-f70d-4f4a-80e1-996ea5f738a2	\\x0a10c2b6c705f70d4f4a80e1996ea5f738a21210cac1b03a40004fe993cedef72f2d808d1a086e6f7274682d70642006280330043a045355535048c085a3c0c99f980350c08788a7cb9f980358046001
68	1	2026-11-24 03:16:13.184722+00	1200	950b9ea8-8578-445d-9e7f-b256b3ecc3b8	\\x0a10950b9ea88578445d9e7fb256b3ecc3b81210f4e217897f9f458ea839151c64a5deba1a086e6f7274682d70642001280130043a0754524f55424c4548808cc5a7cb9f98035080e689b1cb9f980358016001
69	1	2026-11-24 03:16:13.184722+00	1201	643bfc4c-492d-48a3-a274-a89902baa515	\\x0a10bd2437dfcbe3472a9be8ffcd567d05981210643bfc4c492d48a3a274a89902baa5151801
70	1	2026-11-24 03:16:13.184722+00	1200	7b4805bf-0447-46af-b94a-033486f45443	\\x0a107b4805bf044746afb94a033486f45443121061f2241814a140d0bc764d981bb1fca91a086e6f7274682d70642002280130033a0546524155444880eaaf96cb9f98035080edb0bfcb9f980358026001
71	1	2026-11-24 03:16:13.184722+00	1200	950b9ea8-8578-445d-9e7f-b256b3ecc3b8	\\x0a10950b9ea88578445d9e7fb256b3ecc3b81210f64d839d65fa49fda3559468bb3a6c3b1a086e6f7274682d70642002280130043a0754524f55424c4548808cc5a7cb9f98035080889fc2cb9f980358026001
72	1	2026-11-24 03:16:13.184722+00	1200	bfe2c99d-36df-404a-a71b-f66b76f7a91d	\\x0a10bfe2c99d36df404aa71bf66b76f7a91d12100d08c02bd7254ff691bb05f4ae5f0a9e1a086e6f7274682d70642002280130053a0750524f50464e444880da858dca9f98035080889fc2cb9f980358026001
73	1	2026-11-24 03:16:13.184722+00	1200	32a0a129-ab80-45a1-9819-3c027209ba4a	\\x0a1032a0a129ab8045a198193c027209ba4a12107a0c94cb2a904f39821509589bc8fd071a086e6f7274682d70642001280130053a055453544f504880dbbcbdcb9f98035080b581c7cb9f980358016001
74	1	2026-11-24 03:16:13.184722+00	1200	bfe2c99d-36df-404a-a71b-f66b76f7a91d	\\x0a10bfe2c99d36df404aa71bf66b76f7a91d1210450c7a48bdb84ac3b1e6a7e7ac1ea96e1a086e6f7274682d70642004280230053a0750524f50464e444880da858dca9f980350c0e6a0cccb9f980358036001
75	1	2026-11-24 03:16:13.184722+00	1201	7b4805bf-0447-46af-b94a-033486f45443	\\x0a101bd6dfd0ffc54adabf69cb5ad045227512107b4805bf044746afb94a033486f454431801
76	1	2026-11-24 03:16:13.184722+00	1200	0b6c6228-f1d9-4477-b8f6-96f9e757164e	\\x0a100b6c6228f1d94477b8f696f9e757164e121065974c80e4c2482583f2255ee51457561a086e6f7274682d70642001280130053a034d564148c0dbd3d8cb9f980350c0b598e2cb9f980358016001
77	1	2026-11-24 03:16:13.184722+00	1201	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a1061582d43f32e4d73bae424cea798d2ee1210d49f9e550af14ca19252511567d1c3a31801
78	1	2026-11-24 03:16:13.184722+00	1200	073d5d3f-0b11-4529-b188-c633d04bd358	\\x0a10073d5d3f0b114529b188c633d04bd358121045a220aa8711459382f0141797e001151a086e6f7274682d70642003280130033a0345445048809fdee5ca9f980350808ba0ebcb9f980358026001
79	1	2026-11-24 03:16:13.184722+00	1200	073d5d3f-0b11-4529-b188-c633d04bd358	\\x0a10073d5d3f0b114529b188c633d04bd35812104ad95f330b284d05a7e5496df53f6df51a086e6f7274682d70642004280230033a0345445048809fdee5ca9f98035080c1fcf0cb9f980358036001
80	1	2026-11-24 03:16:13.184722+00	1200	32a0a129-ab80-45a1-9819-3c027209ba4a	\\x0a1032a0a129ab8045a198193c027209ba4a12106d8bbb1221704832af19501b02c9d1861a086e6f7274682d70642003280130043a04535553504880dbbcbdcb9f980350c0baecfdcb9f980358026001
81	1	2026-11-24 03:16:13.184722+00	1201	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a108d374349c6cc4984a2b50859da99faf11210d49f9e550af14ca19252511567d1c3a31801
82	1	2026-11-24 03:16:13.184722+00	1200	e7d46de6-b111-4f30-91d5-0b458b1a2142	\\x0a10e7d46de6b1114f3091d50b458b1a2142121024d6658a603440238b2c0b1ad4ce9db51a086e6f7274682d70642001280130053a055453544f50488099ee87cc9f98035080f3b291cc9f980358016001
83	1	2026-11-24 03:16:13.184722+00	1201	32a0a129-ab80-45a1-9819-3c027209ba4a	\\x0a10bc2993ad8a3c43b8b186a62aa46f1498121032a0a129ab8045a198193c027209ba4a1801
84	1	2026-11-24 03:16:13.184722+00	1200	d49f9e55-0af1-4ca1-9252-511567d1c3a3	\\x0a10d49f9e550af14ca19252511567d1c3a3121065f73a0fe6e3452a9e551b12f3e313991a086e6f7274682d70642004280230053a06414e494d414c48c0abbacec59f980350c0e1d5aacc9f980358046001
85	1	2026-11-24 03:16:13.184722+00	1201	9c855448-bd2c-4327-904d-d683e1dd52ff	\\x0a10d113d61cba7741ba835672fb51510bad12109c855448bd2c4327904dd683e1dd52ff1801
86	1	2026-11-24 03:16:13.184722+00	1200	950b9ea8-8578-445d-9e7f-b256b3ecc3b8	\\x0a10950b9ea88578445d9e7fb256b3ecc3b81210dcaac9b4f48e4e8abd2ad2264f2e36f61a086e6f7274682d70642004280230043a0754524f55424c4548808cc5a7cb9f98035080e4bfb8cc9f980358036001
87	1	2026-11-24 03:16:13.184722+00	1200	e7d46de6-b111-4f30-91d5-0b458b1a2142	\\x0a10e7d46de6b1114f3091d50b458b1a214212104bcabe3d8263409ea03760b87b4362021a086e6f7274682d70642002280130053a055453544f50488099ee87cc9f9803508086d5c9cc9f980358026001
88	1	2026-11-24 03:16:13.184722+00	1200	9c855448-bd2c-4327-904d-d683e1dd52ff	\\x0a109c855448bd2c4327904dd683e1dd52ff1210a5d83fc454da476bb98e6cf8c9b19bb51a086e6f7274682d70642002280130053a055453544f504880a4a987ca9f980350809ff0d9cc9f980358036001
89	1	2026-11-24 03:16:13.184722+00	1200	7b4805bf-0447-46af-b94a-033486f45443	\\x0a107b4805bf044746afb94a033486f454431210f260666a0893400ba1b3a233d92d55d51a086e6f7274682d70642002280130033a0546524155444880eaaf96cb9f98035080badedccc9f980358036001
90	1	2026-11-24 03:16:13.184722+00	1200	643bfc4c-492d-48a3-a274-a89902baa515	\\x0a10643bfc4c492d48a3a274a89902baa5151210aeeab772c71f45259df059c6825d133b1a086e6f7274682d70642004280230033a08545245535041535348c0fadec6ca9f980350c0e5848acd9f980358036001
91	1	2026-11-24 03:16:13.184722+00	1201	e7d46de6-b111-4f30-91d5-0b458b1a2142	\\x0a10b0618ed352424d8cba8c92cdb0c7e2f41210e7d46de6b1114f3091d50b458b1a21421801
92	1	2026-11-24 03:16:13.184722+00	1201	9c855448-bd2c-4327-904d-d683e1dd52ff	\\x0a1070e97eb615d346b9abef016218cbf50a12109c855448bd2c4327904dd683e1dd52ff1801
93	1	2026-11-24 03:16:13.184722+00	1200	7b4805bf-0447-46af-b94a-033486f45443	\\x0a107b4805bf044746afb94a033486f45443121033344b1e20714d8d8f88819f85686c271a086e6f7274682d70642004280230033a0546524155444880eaaf96cb9f98035080fde3c2cd9f980358046001
94	1	2026-11-24 03:16:13.184722+00	1200	728e8279-4d92-492d-a9b2-b5ad3959ca38	\\x0a10728e82794d92492da9b2b5ad3959ca3812104dd3d4513fd1443fb62253c6d9122fb51a086e6f7274682d70642001280130033a0757454c464152454880e99ccecd9f98035080c3e1d7cd9f980358016001
95	1	2026-11-24 03:16:13.186737+00	1200	728e8279-4d92-492d-a9b2-b5ad3959ca38	\\x0a10728e82794d92492da9b2b5ad3959ca381210062e41d2739145a9a701ec82cd1aa29c1a086e6f7274682d70642002280130033a0757454c464152454880e99ccecd9f980350c0ca9f81ce9f980358026001
96	1	2026-11-24 03:16:13.186737+00	1200	0b6c6228-f1d9-4477-b8f6-96f9e757164e	\\x0a100b6c6228f1d94477b8f696f9e757164e1210e9a067516a8d4f0da32538cb1d0209051a086e6f7274682d70642002280130053a034d564148c0dbd3d8cb9f980350c0d39982ce9f980358026001
97	1	2026-11-24 03:16:13.186737+00	1200	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	\\x0a100e5f3bd1b3674bcc90d6d7a3b92bf93812105f5724fa815742c1bf4df37053cff3ed1a086e6f7274682d70642001280130053a075041524b494e4748809086fbcd9f98035080eaca84ce9f980358016001
98	1	2026-11-24 03:16:13.186737+00	1200	e7d46de6-b111-4f30-91d5-0b458b1a2142	\\x0a10e7d46de6b1114f3091d50b458b1a214212108390b540220842688fb40cd6f4a322f91a086e6f7274682d70642002280130053a055453544f50488099ee87cc9f98035080fcbe86ce9f980358036001
99	1	2026-11-24 03:16:13.186737+00	1200	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	\\x0a100e5f3bd1b3674bcc90d6d7a3b92bf9381210913645569c3847879614e94fbb27340c1a086e6f7274682d70642002280130053a075041524b494e4748809086fbcd9f980350c0999797ce9f980358026001
100	1	2026-11-24 03:16:13.186737+00	1201	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	\\x0a105db9e35da6e448a88c8961e74b8072d112100e5f3bd1b3674bcc90d6d7a3b92bf9381801
101	1	2026-11-24 03:16:13.186737+00	1201	728e8279-4d92-492d-a9b2-b5ad3959ca38	\\x0a108f4ca8b05ad9479c9727ff846559d2441210728e82794d92492da9b2b5ad3959ca381801
102	1	2026-11-24 03:16:13.186737+00	1200	728e8279-4d92-492d-a9b2-b5ad3959ca38	\\x0a10728e82794d92492da9b2b5ad3959ca381210eac313db435d4ceb8ee09b90c101cc341a086e6f7274682d70642002280130033a0757454c464152454880e99ccecd9f98035080b59cb5ce9f980358036001
103	1	2026-11-24 03:16:13.186737+00	1201	728e8279-4d92-492d-a9b2-b5ad3959ca38	\\x0a10ee039087116641d3b096f36019dbf8f41210728e82794d92492da9b2b5ad3959ca381801
104	1	2026-11-24 03:16:13.186737+00	1200	e7d46de6-b111-4f30-91d5-0b458b1a2142	\\x0a10e7d46de6b1114f3091d50b458b1a21421210a0eadd5e35e540389a4dc34ebbeca1ab1a086e6f7274682d70642004280230053a055453544f50488099ee87cc9f980350809688cdce9f980358046001
105	1	2026-11-24 03:16:13.186737+00	1201	728e8279-4d92-492d-a9b2-b5ad3959ca38	\\x0a109dac52132d274118a00c839eca33b44d1210728e82794d92492da9b2b5ad3959ca381801
106	1	2026-11-24 03:16:13.186737+00	1200	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	\\x0a100e5f3bd1b3674bcc90d6d7a3b92bf938121061f1d293420343c3933a483913bb75291a086e6f7274682d70642002280130053a075041524b494e4748809086fbcd9f9803508089e8e6ce9f98035803
107	1	2026-11-24 03:16:13.186737+00	1201	0b6c6228-f1d9-4477-b8f6-96f9e757164e	\\x0a109a6a8375e2da448bbc41c26929ccec3212100b6c6228f1d94477b8f696f9e757164e1801
108	1	2026-11-24 03:16:13.186737+00	1201	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	\\x0a101bf851c5105949978401ea073534812612100e5f3bd1b3674bcc90d6d7a3b92bf9381801
109	1	2026-11-24 03:16:13.186737+00	1200	940bb64f-9504-4ae8-9e91-39e5a7bd6e16	\\x0a10940bb64f95044ae89e9139e5a7bd6e1612105bce3876028d4be49db69b2883a3e5d41a086e6f7274682d70642001280130053a055453544f5048c0f9ddf2ce9f980350c0d3a2fcce9f98035801
110	1	2026-11-24 03:16:13.186737+00	1200	657fa597-121e-4f7f-8eaf-c562d3b5799c	\\x0a10657fa597121e4f7f8eafc562d3b5799c12104ae989e0b75a4ec198a3db4e1c3bbe231a086e6f7274682d70642001280130044880908ff5ce9f98035080ead3fece9f98035801
111	1	2026-11-24 03:16:13.186737+00	1200	657fa597-121e-4f7f-8eaf-c562d3b5799c	\\x0a10657fa597121e4f7f8eafc562d3b5799c12108111b5af04d94cd79a4acf52cb2b19631a086e6f7274682d70642002280130044880908ff5ce9f980350c0808581cf9f98035802
112	1	2026-11-24 03:16:13.186737+00	1201	9c855448-bd2c-4327-904d-d683e1dd52ff	\\x0a101c8419cb7b7c4d88ba37a8c65cd6910212109c855448bd2c4327904dd683e1dd52ff1801
113	1	2026-11-24 03:16:13.186737+00	1201	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	\\x0a10a3dc047b3b994595ac169a3d5fa2bfa512100e5f3bd1b3674bcc90d6d7a3b92bf9381801
114	1	2026-11-24 03:16:13.186737+00	1201	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	\\x0a10f6d1bd69ada64312b115bc524e777fe312100e5f3bd1b3674bcc90d6d7a3b92bf9381801
115	1	2026-11-24 03:16:13.186737+00	1200	940bb64f-9504-4ae8-9e91-39e5a7bd6e16	\\x0a10940bb64f95044ae89e9139e5a7bd6e161210d16e609c81684cf3a40565855f3ba8341a086e6f7274682d70642002280130053a055453544f5048c0f9ddf2ce9f980350c0d1cf89cf9f98035802
116	1	2026-11-24 03:16:13.186737+00	1200	9c855448-bd2c-4327-904d-d683e1dd52ff	\\x0a109c855448bd2c4327904dd683e1dd52ff1210d5da60a15d1043b197dd36fb6bba2d641a086e6f7274682d70642004280230053a055453544f504880a4a987ca9f980350c0cffc96cf9f98035804
117	1	2026-11-24 03:16:13.186737+00	1200	0e5f3bd1-b367-4bcc-90d6-d7a3b92bf938	\\x0a100e5f3bd1b3674bcc90d6d7a3b92bf9381210a091e985474d4c76a92c969239f249c71a086e6f7274682d70642004280230053a075041524b494e4748809086fbcd9f980350c0e1f098cf9f98035804
118	1	2026-11-24 03:16:13.186737+00	1200	16c0a363-a2e2-40a7-889d-8813be49371d	\\x0a1016c0a363a2e240a7889d8813be49371d121027849163ed5c4fb6b1b260f8b108540a1a086e6f7274682d70642001280130033a034544504880819c9ccf9f98035080dbe0a5cf9f98035801
119	1	2026-11-24 03:16:13.186737+00	1201	657fa597-121e-4f7f-8eaf-c562d3b5799c	\\x0a1031c66541253d45e882c69732cbfdf8281210657fa597121e4f7f8eafc562d3b5799c1801
120	1	2026-11-24 03:16:13.186737+00	1200	16c0a363-a2e2-40a7-889d-8813be49371d	\\x0a1016c0a363a2e240a7889d8813be49371d121070209badb79f44a789af399024112aae1a086e6f7274682d70642002280130033a034544504880819c9ccf9f98035080f6cea8cf9f98035802
121	1	2026-11-24 03:16:13.186737+00	1200	940bb64f-9504-4ae8-9e91-39e5a7bd6e16	\\x0a10940bb64f95044ae89e9139e5a7bd6e1612106276103d99674ca0ae9faf2393507f3c1a086e6f7274682d70642004280230053a055453544f5048c0f9ddf2ce9f980350c0b9e2afcf9f98035803
122	1	2026-11-24 03:16:13.186737+00	1200	0b6c6228-f1d9-4477-b8f6-96f9e757164e	\\x0a100b6c6228f1d94477b8f696f9e757164e12108c40372837754c9484d9e8489b88593a1a086e6f7274682d70642002280130053a034d564148c0dbd3d8cb9f98035080d093b2cf9f98035803
123	1	2026-11-24 03:16:13.186737+00	1200	657fa597-121e-4f7f-8eaf-c562d3b5799c	\\x0a10657fa597121e4f7f8eafc562d3b5799c12105a8880a3c48548aebf944c59951d60c31a086e6f7274682d70642002280130044880908ff5ce9f980350c0d4d0b2cf9f98035803
124	1	2026-11-24 03:16:13.186737+00	1201	0b6c6228-f1d9-4477-b8f6-96f9e757164e	\\x0a1041caf67a06e146afb06d1e09d97cba6f12100b6c6228f1d94477b8f696f9e757164e1801
125	1	2026-11-24 03:16:13.186737+00	1200	02d9abfb-942a-4734-a0f9-e4e963828523	\\x0a1002d9abfb942a4734a0f9e4e96382852312101fa6530ed4f54c919e43dd746dea7b4b1a086e6f7274682d70642001280130033a074c415243454e5948c08f81d4cf9f980350c0e9c5ddcf9f98035801
126	1	2026-11-24 03:16:13.186737+00	1200	02d9abfb-942a-4734-a0f9-e4e963828523	\\x0a1002d9abfb942a4734a0f9e4e9638285231210d9b61e5666cf41d589aefb1a0f788fdd1a086e6f7274682d70642002280130033a074c415243454e5948c08f81d4cf9f98035080bfcde6cf9f98035802
127	1	2026-11-24 03:16:13.188772+00	1200	8ed2b3b7-26f4-4431-bf28-bbf8baf1f165	\\x0a108ed2b3b726f44431bf28bbf8baf1f1651210583dbf3594fc4150bddf486bdc5938561a086e6f7274682d70642001280230033a0656414e44414c488089f1e0cf9f98035080e3b5eacf9f98035801
128	1	2026-11-24 03:16:13.188772+00	1200	32a0a129-ab80-45a1-9819-3c027209ba4a	\\x0a1032a0a129ab8045a198193c027209ba4a1210c8ca84a4a2a34e26998f371daa14fb761a086e6f7274682d70642002280130043a04535553504880dbbcbdcb9f98035080cfeef5cf9f98035803
129	1	2026-11-24 03:16:13.188772+00	1200	a2105b45-8029-4901-ab98-a06de05158eb	\\x0a10a2105b4580294901ab98a06de05158eb1210465ad4eb3e7246038e2f0d58af156b861a086e6f7274682d70642001280130053a055453544f504880fea3edcf9f98035080d8e8f6cf9f98035801
130	1	2026-11-24 03:16:13.188772+00	1200	728e8279-4d92-492d-a9b2-b5ad3959ca38	\\x0a10728e82794d92492da9b2b5ad3959ca381210f7bba53be1f3411884167c964cf8fab31a086e6f7274682d70642004280230033a0757454c464152454880e99ccecd9f980350c09282fdcf9f98035804
131	1	2026-11-24 03:16:13.188772+00	1201	02d9abfb-942a-4734-a0f9-e4e963828523	\\x0a10f3e890367726469fb437d30eb93a9f0f121002d9abfb942a4734a0f9e4e9638285231801
132	1	2026-11-24 03:16:13.188772+00	1201	16c0a363-a2e2-40a7-889d-8813be49371d	\\x0a10873ff8e807924419996ef981d38195fb121016c0a363a2e240a7889d8813be49371d1801
133	1	2026-11-24 03:16:13.188772+00	1201	0b6c6228-f1d9-4477-b8f6-96f9e757164e	\\x0a107ed93bb349b84c81ace7853bc30264e012100b6c6228f1d94477b8f696f9e757164e1801
134	1	2026-11-24 03:16:13.188772+00	1201	32a0a129-ab80-45a1-9819-3c027209ba4a	\\x0a10e8c522d22f824d0aadcecc91a799c45a121032a0a129ab8045a198193c027209ba4a1801
135	1	2026-11-24 03:16:13.188772+00	1200	a2105b45-8029-4901-ab98-a06de05158eb	\\x0a10a2105b4580294901ab98a06de05158eb12109e801987cf94424b9105786b4c4eddb11a086e6f7274682d70642002280130053a055453544f504880fea3edcf9f98035080e290aed09f98035802
136	1	2026-11-24 03:16:13.188772+00	1200	0b6c6228-f1d9-4477-b8f6-96f9e757164e	\\x0a100b6c6228f1d94477b8f696f9e757164e12102e2366f8c5cf4b468bfd4d9a9bae20421a086e6f7274682d70642004280230023a074d5641494e4a5948c0dbd3d8cb9f980350c0a5a4b5d09f98035804
137	1	2026-11-24 03:16:13.188772+00	1201	a2105b45-8029-4901-ab98-a06de05158eb	\\x0a10858b3e3709b74beb86710c6a48dc78a61210a2105b4580294901ab98a06de05158eb1801
138	1	2026-11-24 03:16:13.188772+00	1200	02d9abfb-942a-4734-a0f9-e4e963828523	\\x0a1002d9abfb942a4734a0f9e4e96382852312109bd90ee27a7f4116bc37a941053e848f1a086e6f7274682d70642004280230033a074c415243454e5948c08f81d4cf9f98035080dc97d6d09f98035803
139	1	2026-11-24 03:16:13.188772+00	1200	16c0a363-a2e2-40a7-889d-8813be49371d	\\x0a1016c0a363a2e240a7889d8813be49371d1210a7f0b756ebb1409482dd6373035f88121a086e6f7274682d70642002280130033a034544504880819c9ccf9f980350c0eea2f3d09f98035803
140	1	2026-11-24 03:16:13.188772+00	1200	e60c9389-4891-497a-9617-ed37413dabc7	\\x0a10e60c93894891497a9617ed37413dabc7121038f5500efbc847d3a8af09e828a478821a086e6f7274682d70642001280130053a064449535645484880999bead09f98035080f3dff3d09f98035801
141	1	2026-11-24 03:16:13.188772+00	1200	16c0a363-a2e2-40a7-889d-8813be49371d	\\x0a1016c0a363a2e240a7889d8813be49371d12105c29dffaa34b48bdad31a8953e9ed8d31a086e6f7274682d70642004280230033a034544504880819c9ccf9f98035080d69efed09f98035804
142	1	2026-11-24 03:16:13.188772+00	1201	32a0a129-ab80-45a1-9819-3c027209ba4a	\\x0a10add39c5cd8ec4d0996f1472074033e6f121032a0a129ab8045a198193c027209ba4a1801
143	1	2026-11-24 03:16:13.188772+00	1201	657fa597-121e-4f7f-8eaf-c562d3b5799c	\\x0a10e149cfc5a72d4b2185ad90212bb4394b1210657fa597121e4f7f8eafc562d3b5799c1801
144	1	2026-11-24 03:16:13.188772+00	1201	32a0a129-ab80-45a1-9819-3c027209ba4a	\\x0a107ac95d1ea3724ae19196ddf0a00e3982121032a0a129ab8045a198193c027209ba4a1801
145	1	2026-11-24 03:16:13.188772+00	1200	e0d04d7f-e63b-4205-a440-2a4fbb5bd53e	\\x0a10e0d04d7fe63b4205a4402a4fbb5bd53e121062518235d5d449babbc1f20ed0bc12201a086e6f7274682d70642001280130053a05414c52424148c0c995b3d19f980350c0a3dabcd19f98035801
146	1	2026-11-24 03:16:13.188772+00	1200	4daf074b-6953-4ad1-83ea-988d319144bd	\\x0a104daf074b69534ad183ea988d319144bd1210405567c5344f41da9fd16bb9a668bb6b1a086e6f7274682d70642001280130053a055453544f504880c385c0d19f980350809dcac9d19f98035801
147	1	2026-11-24 03:16:13.188772+00	1200	06541838-a0ed-4a22-a6ed-ef7c733a2eb3	\\x0a1006541838a0ed4a22a6edef7c733a2eb31210f889718b753d4295b39d3318fb1d4a451a086e6f7274682d70642001280130043a074349544153535448c0aa81cbd19f980350c084c6d4d19f98035801
148	1	2026-11-24 03:16:13.188772+00	1200	e60c9389-4891-497a-9617-ed37413dabc7	\\x0a10e60c93894891497a9617ed37413dabc712102adf0571f26f4e4f8be3be1fad77f2ee1a086e6f7274682d70642002280130053a064449535645484880999bead09f980350c08dc0d5d19f98035802
149	1	2026-11-24 03:16:13.188772+00	1200	1015d501-504f-4468-81f5-8fd486c4a443	\\x0a101015d501504f446881f58fd486c4a4431210c453c01fe4c94ccfa93b22e5123a4d301a086e6f7274682d70642001280130053a064449534f52444880dca0d0d19f98035080b6e5d9d19f98035801
150	1	2026-11-24 03:16:13.188772+00	1200	a2105b45-8029-4901-ab98-a06de05158eb	\\x0a10a2105b4580294901ab98a06de05158eb12109d02654554b64fd2870e7fcc2834a5921a086e6f7274682d70642002280130053a055453544f504880fea3edcf9f980350c0cc96dcd19f98035803
151	1	2026-11-24 03:16:13.188772+00	1200	e0d04d7f-e63b-4205-a440-2a4fbb5bd53e	\\x0a10e0d04d7fe63b4205a4402a4fbb5bd53e1210a4001df989eb4c6f8c06ef441eef652e1a086e6f7274682d70642002280130053a05414c52424148c0c995b3d19f98035080ecc1dfd19f98035802
152	1	2026-11-24 03:16:13.188772+00	1200	cbf2b82c-af9c-4060-8ff7-b9b6e7bb3bf4	\\x0a10cbf2b82caf9c40608ff7b9b6e7bb3bf412105066945bfe644f9394f5b95a87f5f1cc1a086e6f7274682d70642001280130044880ecc1dfd19f98035080c686e9d19f98035801
153	1	2026-11-24 03:16:13.188772+00	1200	a2105b45-8029-4901-ab98-a06de05158eb	\\x0a10a2105b4580294901ab98a06de05158eb121018713b0d57d44d3c8528867d939f4ec71a086e6f7274682d70642004280230053a055453544f504880fea3edcf9f980350808c84fed19f98035804
154	1	2026-11-24 03:16:13.188772+00	1201	e60c9389-4891-497a-9617-ed37413dabc7	\\x0a1081b0c0f1e9214aa09f1ddfd01ca9cee41210e60c93894891497a9617ed37413dabc71801
155	1	2026-11-24 03:16:13.634852+00	1200	0f2f3c5a-f542-47d2-b5e4-d262f2a209a3	\\x0a100f2f3c5af54247d2b5e4d262f2a209a31210e38317bc51934a4c9dd34b37a0778c631a086e6f7274682d70642001280130013a0344564142054e4f525448509f88fd8fd29f98035801
156	1	2026-11-24 03:16:13.637812+00	1200	13e644a4-001d-46bc-84df-4f274485930e	\\x0a1013e644a4001d46bc84df4f274485930e121018c3989bafa540238c08f9bb07b4a7d01a086e6f7274682d70642001280130013a0344564142054e4f52544850de9ffd8fd29f98035801
157	1	2026-11-24 03:16:13.642081+00	1200	64753404-62ae-4205-95b8-f483318edfdb	\\x0a106475340462ae420595b8f483318edfdb1210658f2eca76f840d284244eab62c346501a086e6f7274682d70642001280130013a0344564142054e4f52544850c0b2fd8fd29f98035801
158	1	2026-11-24 03:16:13.647518+00	1200	fb5e33c1-105b-4040-a585-905b3e6af4c8	\\x0a10fb5e33c1105b4040a585905b3e6af4c81210daf9152d086b4d58a7ba950e0552fd001a086e6f7274682d70642001280130013a0344564142054e4f52544850c3e9fd8fd29f98035801
159	1	2026-11-24 03:16:13.720773+00	1200	fb5e33c1-105b-4040-a585-905b3e6af4c8	\\x0a10fb5e33c1105b4040a585905b3e6af4c812100b99397b0fa84c399e1a76ee842935821a086e6f7274682d70642006280330013a0344564142054e4f52544850b0aebf90d29f98035802
160	1	2026-11-24 03:16:14.390323+00	1200	50d53a7f-6f08-43db-ace7-9d39f47fabaa	\\x0a1050d53a7f6f0843dbace79d39f47fabaa1210b4af43cc4c5148c187128eacf87846351a086e6f7274682d70642001280130013a034456414205413030303150de94ab90d29f98035801
161	1	2026-11-24 03:16:14.456678+00	1200	01882821-c77f-4c98-9b73-334b360f024a	\\x0a1001882821c77f4c989b73334b360f024a121019da3c5983ad40478a75b03bd8bd06a71a086e6f7274682d70642001280130053a04414c525542054e4f52544850819eaf90d29f98035801
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
t	1	161	14185	2026-11-24 03:16:11.246615+00
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
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 03:16:11.064068+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-24 03:16:11.069546+00	
intake	services/intake/schema/0002_client.sql	cef2df1b1eedb9ea7562d10b031ba14f69cbae515005b4e065c8a94c8bd83af5	2026-11-24 03:16:11.073504+00	0.1.0
intake	services/intake/schema/0003_client_whole.sql	98426bbddb35a2d31e402bf59b8ec8851a49ed96d2c2acf7cc465d975954c894	2026-11-24 03:16:11.07449+00	0.1.1
intake	services/intake/schema/0004_contact.sql	8c60395d2bb4991d407cf2be9237281c1bcb54d34869c21cc4330fb395a8550c	2026-11-24 03:16:11.075638+00	0.1.1
intake	services/intake/schema/0005_lookup.sql	da68edb21110e40ecdb07955c5649c4b7e91d0a93691375a09da358151da3326	2026-11-24 03:16:11.078569+00	0.1.1
intake	services/intake/schema/0006_lead.sql	a4a7957864f09d6e7eda049845b729e05d11722154a24204fd1ddc57081023c5	2026-11-24 03:16:11.080513+00	0.1.1
intake	services/intake/schema/0008_conflict.sql	b942afe68bd2cb61ca47e7d5fe278f5ac69f756f6ce757725e6b0df561e90e95	2026-11-24 03:16:11.082755+00	0.1.1
intake	services/intake/schema/0009_retention.sql	060e534f74cc8f2693d76fb661624f067475dd5e342fcd21b268b05a897edb48	2026-11-24 03:16:11.089595+00	0.1.2
intake	services/intake/schema/0010_custody.sql	1b00616c61bf536731c0eb4e134475a79535f8c1189d541792864d3284a0aebd	2026-11-24 03:16:11.092803+00	0.1.2
intake	services/intake/schema/0011_withdrawn.sql	e94c71343ee158d245671ce3b23317f5f3cfc4f0d8c690c483a51e1b0881dc02	2026-11-24 03:16:11.094382+00	0.1.2
intake	services/intake/schema/0012_said.sql	9dcab4e88f65cac46e95549150107bb5d3986a274e1a01424fe6991a1394f806	2026-11-24 03:16:11.095932+00	0.1.2
intake	services/intake/schema/0013_again.sql	7d03542c96bdd63b8776fd8e3bf11e9927c93c975322d855c8f7805bcc4a0eec	2026-11-24 03:16:11.097613+00	0.1.2
intake	services/intake/schema/0014_transfer.sql	bdbc0569b417bfaf43308348e4dad8aab76aaf1874032a6a0df78d792445ded8	2026-11-24 03:16:11.099426+00	0.1.3
intake	services/intake/schema/0015_unit.sql	472b857592eb1b26729c7308d7ab6e7813f67bbf269ce6b4ba3a90e744221efa	2026-11-24 03:16:11.100515+00	0.1.3
intake	services/intake/schema/0016_daily.sql	c8285add2de81a2550dd02d53ec596aac8df5053874cf2379933a052a439c499	2026-11-24 03:16:11.101178+00	0.1.3
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
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x01000198123dabd8c9efaa1589552d590a6579f08f7adae8c95aded0b64d55d7a50ca1ece5ddb1d81f034c3f24723c881cfc8aafa71aaf4c8ac755f150f0a68ba7bbd3	\\x01460121922cfcb0d5111ddc12d453efad1dd591fbb2912d0eb8f271a81dec41a8f1cec0cc63560ae4bd8c11cca3b5350e0b	1	2	1
2277009b-5ef6-c24e-915c-b7e4756b49dd	north-cases		3	0	\\x	\\x	1	2	0
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x010001cfbe1fae62157a0054bf2fdc813e2487a350112b37378c8f2168938e2ad9617160ff15a93f7a19892b122fa92cbaa858d657c97cee2441223b23755b87916751	\\x01755b46360860ccc66bd8c1ff531b4b3902ca0c0a638c718080130fd82a1ca325b330a433042bc01bf4503e2aae557b01a966	1	2	1
2b9c4835-ae4d-71e1-f59d-cb95d48107b8	south-privacy		3	0	\\x	\\x	1	2	0
50590ddf-b99c-40b1-fb2e-f6d0e6d7bf30	south-command	south-pd	2	1	\\x010001e236a3b3e7185ecd06767c70c0440d0b394a1a8ed42ad834fb56e0f615de6db46ffd3773c458a9b5f67fd73bc2f2fea327f8470055defd009fae69a0c8de59b5	\\x013f6885049a1c580d9565053004ce9c108992bf34e3e9b2934a38c3c8aff1da6e6eae59dbb83f6dee5d3ee28b05c027960091123863233f9b20833d	1	2	1
553105eb-29e0-dd29-759f-582868a59141	north-privacy	north-pd	2	1	\\x010001438621f6e87ed97f0cd8c02a04fd64bd3a247f061756c0f7a9eaeb16dd074f29586d134948720eab0fd6ece583da2fc59731a11a3e762006d78b16f2e6ef02b0	\\x0105db4089b828d434cca4c68c000a2e8d719809e1d31ef55a367650277bd33e50e831238cf9dcb7384667a5f701eb30a76366facea24bcdd80d933d	1	2	1
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2	0
597a88c6-cebd-b168-b8fc-cfda7329bbe7	alone-command	alone-pd	2	1	\\x010001b53e257f6fedf749f6f9d729e34b871ec3fa607bbef6be4157af288fce3207010d1f7c917b5bc561c7e345057ec53a567d5037329e1b78e0b388c25d1181692c	\\x01ba511a0ce7bd33b456d46f88ba88c3449176b368c72da38984773aa3f3801359b5a647922c23df9cf8527c6ed8068e078331ea1e69eba73444ad48	1	2	1
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x010001fe56eeec086cd2c7fbc495e4d8331902d0a45d568695cc36fc49cbc81b8b452d4faf584ae955dc2787bbbfcd1229c6de5796f28f95ef217cadc15e3e0693353c	\\x01ba9a58b19f588b89a2f4b113e9288feb998e7ac04ddafee1a463ecc1cbca21079a387ff4e637df8ac265a88525156bb236	1	2	1
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001cab2ad35e288616b97219ef8589bdc45e44d9d637b4829ff1e7c6d2547531cd8463c87496f920e35f179113f9bdaac07c9ca428fe29504c5b3e54860b286fe31	\\x018399c622bb818a3d2155fc7af9ccb92bcceae2a0a01823de40e2477a965dc207ab08e603ff04cbf1bb61afff5e1f66a4b8a2ed	1	2	1
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x0100017ebb4938ec6fc69c382b9332cc0f5922c19b46296f85861c7ee9d96e05e5045c9b72001e5d0964750098319558ae1bb009a2a517b2a9ca89dfbe0eb91c5d92d0	\\x01730a399e952364854566803fe444809c8fd9b86f679c51ebb766ea231e582454afbc5add4b5a68a312086b5990ac17fe64e6	1	2	1
855f4401-bdcf-a1b6-22c0-1cad4d32feb6	quick-privacy		3	0	\\x	\\x	1	2	0
86fa0bcf-829f-4586-f727-e8f3627065ee	north-command	north-pd	2	1	\\x0100016a82f45c639ed33664124b9359ab3dedb93cebf8a4df85aa79eeba161f568f3e4e5dbbdb783713fd2e11ddb59fd91fa1fd315accd7e7e8f7558ff872d02404b6	\\x013b4dac0bfac8fe971f6d9cbae689ebd40f7f3a0c7cfca5684b8e18c87738de7922a786b14c4bd31f4ce7b01b50509996ffd07971f44353c1b17712	1	2	1
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x010001541f19e9c22fe64bd94a501e9e6867e9263f969f2fc9e28a6b67cef91ed29968932e4258f1145870efb2e4a14beab0827e98242a074be11f32682dc7c492f53a	\\x010cbe4196014325f86cfabfa1921d39209efcdb061ee699cbffd487d79b52fe6c8e19923233fe9059f894471e7198c61e66d1ca30	1	2	1
954be0b5-f872-62b1-4b8d-3df16403e3e4	aid-director		3	0	\\x	\\x	1	2	0
9ace1eb4-e7e8-f6a4-1658-c304b29de327	dana	aid-house	2	1	\\x010001983b9e8475b91a1d9b5f114815d671334b47e4fff2f0ef66c66416702f958e8647fe93224e250b01c0df51d63be4947334a23f19ad296105147295b4b197a7e9	\\x012e1d187dc582584bfa36a34441a9a44bc6d1cf6ada7b033a911dd8e9542ee52f8a4a02f1901967e6e2b796a895e6df3ecb66	1	2	1
ba11b5fc-f542-8090-db5f-94e40340c48d	alone-privacy		3	0	\\x	\\x	1	2	0
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2	0
bba572b1-d3f6-d838-0e23-64969996b7a5	quick-command	quick-pd	2	1	\\x01000130bc0fa6ac6414de54ef723febe21c5f1a4b3a1a479624652023215fb724d10f00eefee133938e8a340b5fcad9de4442a0f90d34b533296f47d9aec79af96c9b	\\x019ab2785dcfe8dbfee95bbac04eb1ba14f65f41cadfcadc657f0c202dca90005a394fe5530564b145430aa192904ecddae71ea8a685a705b00051f1	1	2	1
c7540e65-4de0-6491-fad8-8491dc04dfbb	north-counsel		3	0	\\x	\\x	1	2	0
cd85311f-4b85-cd7e-ffae-170a043e5f28	aid-privacy	aid-house	2	1	\\x010001fa357ad91f07191702b507b0f2b5d7164fd5844f1d7d324b9fa36635800533d0af5521029317d2f1f17891184b04a93496496a08a5c23df634c87a2de9e16f38	\\x01c39890fd0981e1a54ce3b5ee59ffbb27e9f56d20b3b9571f6bf9a20889da1b80e6f4f2d0fc10ba3d6d016c6c060defdb397bce6e3fb8cbacb5	1	2	1
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x010001d93392e81b504b4948cf0073648a17d68e713424fbf2a05c31f142d130209baaf376d29c597b8c474c7262afd068f1173810a6def759e5fde9fce95aeb442a84	\\x017ec9a93f99f223d59b381d37f46bf765ef81d2028836ff6320f41ee706055cdb3268378b1ffbd18901d3d0eb4207003dac92	1	2	1
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
bcc6f7d4-17aa-e6f2-ed7b-ed92a7a171b8	1	2026-11-24 03:16:13.650666+00	2026-11-24 03:16:13.66285+00	0	250
7086a9d3-7134-711c-bac8-004fbc90f809	1	2026-11-24 03:16:13.653783+00	2026-11-24 03:16:13.663186+00	0	250
ccd30540-127c-1348-d210-8d1ffc48e0f8	1	2026-11-24 03:16:13.657821+00	2026-11-24 03:16:13.664604+00	0	250
d33b25a7-6c49-5d86-b5bd-bd555bd80c34	1	2026-11-24 03:16:13.66118+00	2026-11-24 03:16:13.665077+00	0	250
694b0bc2-b304-19df-5809-e17511b170b0	1	2026-11-24 03:16:13.728686+00	2026-11-24 03:16:13.729594+00	0	250
e184ffd9-4577-997e-e0d5-18dad3d2a0d1	1	2026-11-24 03:16:14.398812+00	2026-11-24 03:16:14.400035+00	2	451
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
1	e184ffd9-4577-997e-e0d5-18dad3d2a0d1	2026-11-24 03:16:14.760844+00
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
referral	0	2026-11-24 03:16:11.40819+00
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
1	1	2026-11-24 03:16:13.641686+00	1400	bcc6f7d4-17aa-e6f2-ed7b-ed92a7a171b8	\\x0a10bcc6f7d417aae6f2ed7bed92a7a171b812106e409eb78d624f678058163df4d712a61a0361646120013001580160036a086e6f7274682d7064
2	1	2026-11-24 03:16:13.646648+00	1400	7086a9d3-7134-711c-bac8-004fbc90f809	\\x0a107086a9d37134711cbac8004fbc90f80912107aab8a7e7d6d48d89c9e9277236905c01a0361646120013001580160036a086e6f7274682d7064
3	1	2026-11-24 03:16:13.649116+00	1400	bcc6f7d4-17aa-e6f2-ed7b-ed92a7a171b8	\\x0a10bcc6f7d417aae6f2ed7bed92a7a171b812106e409eb78d624f678058163df4d712a61a0361646120012801300238014a107e1cf0a583344613a1fbe41022f2737f580160036a086e6f7274682d7064
4	1	2026-11-24 03:16:13.651234+00	1400	7086a9d3-7134-711c-bac8-004fbc90f809	\\x0a107086a9d37134711cbac8004fbc90f80912107aab8a7e7d6d48d89c9e9277236905c01a0361646120012801300238014a100670d92790354b8d9ca9df383a5ef838580160036a086e6f7274682d7064
5	1	2026-11-24 03:16:13.654104+00	1400	ccd30540-127c-1348-d210-8d1ffc48e0f8	\\x0a10ccd30540127c1348d2108d1ffc48e0f81210d04c5b7b260146a2b464d866fdc2bd131a0361646120013001580160036a086e6f7274682d7064
6	1	2026-11-24 03:16:13.655424+00	1400	d33b25a7-6c49-5d86-b5bd-bd555bd80c34	\\x0a10d33b25a76c495d86b5bdbd555bd80c34121017ab9df63a9f43dfb7eb3e6b210d309f1a0361646120013001580160036a086e6f7274682d7064
7	1	2026-11-24 03:16:13.656879+00	1400	ccd30540-127c-1348-d210-8d1ffc48e0f8	\\x0a10ccd30540127c1348d2108d1ffc48e0f81210d04c5b7b260146a2b464d866fdc2bd131a0361646120012801300238014a105ca2e138a9d544ea8eea1e3cbf1016b9580160036a086e6f7274682d7064
8	1	2026-11-24 03:16:13.65839+00	1400	d33b25a7-6c49-5d86-b5bd-bd555bd80c34	\\x0a10d33b25a76c495d86b5bdbd555bd80c34121017ab9df63a9f43dfb7eb3e6b210d309f1a0361646120012801300238014a1019b3e0ac691f47b5b72d9d416ec9c834580160036a086e6f7274682d7064
9	1	2026-11-24 03:16:13.66298+00	1400	bcc6f7d4-17aa-e6f2-ed7b-ed92a7a171b8	\\x0a10bcc6f7d417aae6f2ed7bed92a7a171b812106e409eb78d624f678058163df4d712a61a03616461200128023003380140fa014a107e1cf0a583344613a1fbe41022f2737f580160036a086e6f7274682d7064
10	1	2026-11-24 03:16:13.665841+00	1400	7086a9d3-7134-711c-bac8-004fbc90f809	\\x0a107086a9d37134711cbac8004fbc90f80912107aab8a7e7d6d48d89c9e9277236905c01a03616461200128023003380140fa014a100670d92790354b8d9ca9df383a5ef838580160036a086e6f7274682d7064
11	1	2026-11-24 03:16:13.667471+00	1400	ccd30540-127c-1348-d210-8d1ffc48e0f8	\\x0a10ccd30540127c1348d2108d1ffc48e0f81210d04c5b7b260146a2b464d866fdc2bd131a03616461200128023003380140fa014a105ca2e138a9d544ea8eea1e3cbf1016b9580160036a086e6f7274682d7064
12	1	2026-11-24 03:16:13.667471+00	1400	d33b25a7-6c49-5d86-b5bd-bd555bd80c34	\\x0a10d33b25a76c495d86b5bdbd555bd80c34121017ab9df63a9f43dfb7eb3e6b210d309f1a03616461200128023003380140fa014a1019b3e0ac691f47b5b72d9d416ec9c834580160036a086e6f7274682d7064
13	1	2026-11-24 03:16:13.700195+00	1400	7086a9d3-7134-711c-bac8-004fbc90f809	\\x0a107086a9d37134711cbac8004fbc90f80912107aab8a7e7d6d48d89c9e9277236905c01a0361646120012803300838014a100670d92790354b8d9ca9df383a5ef838580160036a086e6f7274682d7064
14	1	2026-11-24 03:16:13.718892+00	1400	ccd30540-127c-1348-d210-8d1ffc48e0f8	\\x0a10ccd30540127c1348d2108d1ffc48e0f81210d04c5b7b260146a2b464d866fdc2bd131a0361646120012803300838014a105ca2e138a9d544ea8eea1e3cbf1016b9580160036a086e6f7274682d7064
15	1	2026-11-24 03:16:13.723897+00	1400	694b0bc2-b304-19df-5809-e17511b170b0	\\x0a10694b0bc2b30419df5809e17511b170b0121017ab9df63a9f43dfb7eb3e6b210d309f1a0361646120023001580160036a086e6f7274682d7064
16	1	2026-11-24 03:16:13.727872+00	1400	694b0bc2-b304-19df-5809-e17511b170b0	\\x0a10694b0bc2b30419df5809e17511b170b0121017ab9df63a9f43dfb7eb3e6b210d309f1a0361646120022801300238014a1001b358db2e1d4314a9ea88317ce6ad5e580160036a086e6f7274682d7064
17	1	2026-11-24 03:16:13.729646+00	1400	694b0bc2-b304-19df-5809-e17511b170b0	\\x0a10694b0bc2b30419df5809e17511b170b0121017ab9df63a9f43dfb7eb3e6b210d309f1a03616461200228023003380140fa014a1001b358db2e1d4314a9ea88317ce6ad5e580160036a086e6f7274682d7064
18	1	2026-11-24 03:16:14.395737+00	1400	e184ffd9-4577-997e-e0d5-18dad3d2a0d1	\\x0a10e184ffd94577997ee0d518dad3d2a0d1121014c81ae6bb244ae0bb307b9e34b40d701a0361646120013001580160036a086e6f7274682d7064
19	1	2026-11-24 03:16:14.398118+00	1400	e184ffd9-4577-997e-e0d5-18dad3d2a0d1	\\x0a10e184ffd94577997ee0d518dad3d2a0d1121014c81ae6bb244ae0bb307b9e34b40d701a0361646120012801300238014a108b07294e5b204f15b3650dc1af32a16a580160036a086e6f7274682d7064
20	1	2026-11-24 03:16:14.40009+00	1400	e184ffd9-4577-997e-e0d5-18dad3d2a0d1	\\x0a10e184ffd94577997ee0d518dad3d2a0d1121014c81ae6bb244ae0bb307b9e34b40d701a03616461200128023001380140c3034a108b07294e5b204f15b3650dc1af32a16a580160036a086e6f7274682d7064
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
t	1	20	14212	2026-11-24 03:16:11.265703+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at, recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by, held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, wants, correct, purpose, account) FROM stdin;
bcc6f7d4-17aa-e6f2-ed7b-ed92a7a171b8	6e409eb7-8d62-4f67-8058-163df4d712a6	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-24 03:16:13.641643+00	2026-11-24 03:16:13.641643+00	2026-11-24 03:16:13.66298+00	1	3	north-pd	7e1cf0a5-8334-4613-a1fb-e41022f2737f	6	f	2026-11-24 03:16:13.649116+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
d33b25a7-6c49-5d86-b5bd-bd555bd80c34	17ab9df6-3a9f-43df-b7eb-3e6b210d309f	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-24 03:16:13.65541+00	2026-11-24 03:16:13.65541+00	2026-11-24 03:16:13.667471+00	1	3	north-pd	19b3e0ac-691f-47b5-b72d-9d416ec9c834	6	f	2026-11-24 03:16:13.65839+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
7086a9d3-7134-711c-bac8-004fbc90f809	7aab8a7e-7d6d-48d8-9c9e-9277236905c0	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-24 03:16:13.646617+00	2026-11-24 03:16:13.646617+00	2026-11-24 03:16:13.700195+00	1	4	north-pd	0670d927-9035-4b8d-9ca9-df383a5ef838	6	f	2026-11-24 03:16:13.651234+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
ccd30540-127c-1348-d210-8d1ffc48e0f8	d04c5b7b-2601-46a2-b464-d866fdc2bd13	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-24 03:16:13.654076+00	2026-11-24 03:16:13.654076+00	2026-11-24 03:16:13.718892+00	1	4	north-pd	5ca2e138-a9d5-44ea-8eea-1e3cbf1016b9	6	f	2026-11-24 03:16:13.656879+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
694b0bc2-b304-19df-5809-e17511b170b0	17ab9df6-3a9f-43df-b7eb-3e6b210d309f	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-24 03:16:13.72387+00	2026-11-24 03:16:13.72387+00	2026-11-24 03:16:13.729646+00	1	3	north-pd	01b358db-2e1d-4314-a9ea-88317ce6ad5e	6	f	2026-11-24 03:16:13.727872+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
e184ffd9-4577-997e-e0d5-18dad3d2a0d1	14c81ae6-bb24-4ae0-bb30-7b9e34b40d70	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-24 03:16:14.395675+00	2026-11-24 03:16:14.760844+00	2026-11-24 03:16:14.40009+00	2	3	north-pd	8b07294e-5b20-4f15-b365-0dc1af32a16a	6	f	2026-11-24 03:16:14.398118+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
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
referral	12	1	2026-11-24 03:16:14.177418+00	1300	99c24053-eca0-4a3b-b814-9fbc37f8e22a	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-24 03:16:14.283643+00
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
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 03:16:11.16903+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-24 03:16:11.173988+00	
notification	services/notification/schema/0002_authorise.sql	0754859b7b4ae40be2d7b847ff57adaca901cc2b19ea49c0571a5c1e6165fc37	2026-11-24 03:16:11.175229+00	0.1.0
notification	services/notification/schema/0003_page.sql	35d3687fac9c6f5b2a0cb7e7e13d80b414f52d3e8f67d9f2fa5fcab5dea19a56	2026-11-24 03:16:11.17577+00	0.1.2
notification	services/notification/schema/0004_channel.sql	70bbffd951a394d106ad5bd92fb3b00de1844f0691e030daac44d6563d8bbc50	2026-11-24 03:16:11.180812+00	0.1.2
notification	services/notification/schema/0006_guard.sql	7b9bfaa8e89a95d2ba6d8cbc8dd87217340377bdac0ad021e91ef5c1fca08443	2026-11-24 03:16:11.186031+00	0.1.2
notification	services/notification/schema/0007_webhook.sql	72978dfebe500dd21b2194fa175b2def55b31cb0a98070d979ef37ca76705d84	2026-11-24 03:16:11.187501+00	0.1.2
notification	services/notification/schema/0008_heard.sql	8bcfb3aec2ef1c619679e433e660b5f715db406c0effe9d0cecc1cf275f4c3e8	2026-11-24 03:16:11.188522+00	0.1.2
notification	services/notification/schema/0009_client_forgotten.sql	1cc9e9028b50ba387b8f0e456f144df3682936a730142f9112dbfb8338a12a3f	2026-11-24 03:16:11.190197+00	0.1.2
notification	services/notification/schema/0010_account.sql	6c58fe1d363618b00a43217ab9aeb356f5ed7c9986da9e37ed888b1b90143f21	2026-11-24 03:16:11.191023+00	0.1.2
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
20	b675d26e-cbb2-8bbb-2bc5-9100188870d9	2026-11-24 04:16:13.124664+00
20	9d43745f-4168-4071-2a84-f319701f5248	2026-11-24 04:16:13.124664+00
20	972f5565-fd81-f4e6-9af9-6f199431b0e3	2026-11-24 04:16:13.124664+00
20	4901ee07-708f-b093-e26e-93bae13cf856	2026-11-24 04:16:13.124664+00
1	6e409eb7-8d62-4f67-8058-163df4d712a6	2026-11-24 03:26:13.636364+00
1	7aab8a7e-7d6d-48d8-9c9e-9277236905c0	2026-11-24 03:26:13.698846+00
3	d04c5b7b-2601-46a2-b464-d866fdc2bd13	2026-11-24 04:16:13.717124+00
1	b500a43d-af88-4a70-8545-222f4a5d2877	2026-11-24 14:00:00+00
1	14c81ae6-bb24-4ae0-bb30-7b9e34b40d70	2026-11-24 03:26:14.391854+00
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
gateway	0	90
notification	1	20
intake	1	161
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
notification	0	2026-11-24 03:16:11.427312+00
\.


--
-- Data for Name: incident_link; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.incident_link (id, request, tier, called, late, openings, window_end, restated, restated_epoch, version) FROM stdin;
0f2f3c5a-f542-47d2-b5e4-d262f2a209a3	6e409eb7-8d62-4f67-8058-163df4d712a6	1	t	f	1	2026-11-24 03:26:13.636364+00	0	0	1
13e644a4-001d-46bc-84df-4f274485930e	7aab8a7e-7d6d-48d8-9c9e-9277236905c0	1	t	f	1	2026-11-24 03:26:13.641533+00	0	0	1
64753404-62ae-4205-95b8-f483318edfdb	d04c5b7b-2601-46a2-b464-d866fdc2bd13	1	t	f	1	2026-11-24 03:26:13.6475+00	0	0	1
fb5e33c1-105b-4040-a585-905b3e6af4c8	17ab9df6-3a9f-43df-b7eb-3e6b210d309f	1	f	f	1	2026-11-24 03:26:13.651685+00	0	0	2
50d53a7f-6f08-43db-ace7-9d39f47fabaa	14c81ae6-bb24-4ae0-bb30-7b9e34b40d70	1	t	f	1	2026-11-24 03:26:14.391854+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-24 03:16:13.122224+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-24 03:16:13.122224+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-24 03:16:13.122224+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-24 03:16:13.122224+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-24 03:16:13.636364+00	1300	6e409eb7-8d62-4f67-8058-163df4d712a6	\\x0a106e409eb78d624f678058163df4d712a612100f2f3c5af54247d2b5e4d262f2a209a3180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-24 03:16:13.641533+00	1300	7aab8a7e-7d6d-48d8-9c9e-9277236905c0	\\x0a107aab8a7e7d6d48d89c9e9277236905c0121013e644a4001d46bc84df4f274485930e180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-24 03:16:13.6475+00	1300	d04c5b7b-2601-46a2-b464-d866fdc2bd13	\\x0a10d04c5b7b260146a2b464d866fdc2bd1312106475340462ae420595b8f483318edfdb180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-24 03:16:13.651685+00	1300	17ab9df6-3a9f-43df-b7eb-3e6b210d309f	\\x0a1017ab9df63a9f43dfb7eb3e6b210d309f1210fb5e33c1105b4040a585905b3e6af4c8180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-24 03:16:13.698846+00	1300	7aab8a7e-7d6d-48d8-9c9e-9277236905c0	\\x0a107aab8a7e7d6d48d89c9e9277236905c0121013e644a4001d46bc84df4f274485930e180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-24 03:16:13.717124+00	1300	d04c5b7b-2601-46a2-b464-d866fdc2bd13	\\x0a10d04c5b7b260146a2b464d866fdc2bd1312106475340462ae420595b8f483318edfdb180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-24 03:16:13.72181+00	1300	17ab9df6-3a9f-43df-b7eb-3e6b210d309f	\\x0a1017ab9df63a9f43dfb7eb3e6b210d309f1210fb5e33c1105b4040a585905b3e6af4c8180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-24 03:16:14.177418+00	1300	99c24053-eca0-4a3b-b814-9fbc37f8e22a	\\xff
13	2	2026-11-24 03:16:14.391854+00	1300	14c81ae6-bb24-4ae0-bb30-7b9e34b40d70	\\x0a1014c81ae6bb244ae0bb307b9e34b40d70121050d53a7f6f0843dbace79d39f47fabaa180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	14567	2026-11-24 03:16:14.185794+00
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
062b6b05-ccf7-44bd-9655-5d16bdd7d9ea	300	\\x0804	2026-11-24 03:16:13.122224+00
b4ab3b19-dc57-417d-8eed-ad5eaf43a72a	301	\\x0801	2026-11-24 03:16:13.698846+00
58ee6ca4-9109-402d-866c-cb6fd738e29b	301	\\x0801	2026-11-24 03:16:13.717124+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version, client, why, due_at, lead, risk, rank, wants, result, ori, expected_at, scene, checked_at, missed, watch_owner, watch_employer, callout, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot, happens_at, hers_until, setting, attended, hotline, said) FROM stdin;
6e409eb7-8d62-4f67-8058-163df4d712a6	1	0f2f3c5a-f542-47d2-b5e4-d262f2a209a3	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-24 03:16:13.636364+00	2026-11-24 03:16:13.636364+00	\N	\N	2026-11-24 03:16:13.636364+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
7aab8a7e-7d6d-48d8-9c9e-9277236905c0	1	13e644a4-001d-46bc-84df-4f274485930e	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-24 03:16:13.641533+00	2026-11-24 03:16:13.641533+00	2026-11-24 03:16:13.698846+00	\N	2026-11-24 03:16:13.698846+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
d04c5b7b-2601-46a2-b464-d866fdc2bd13	1	64753404-62ae-4205-95b8-f483318edfdb	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-24 03:16:13.6475+00	2026-11-24 03:16:13.6475+00	\N	2026-11-24 03:16:13.717124+00	2026-11-24 03:16:13.717124+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
17ab9df6-3a9f-43df-b7eb-3e6b210d309f	1	fb5e33c1-105b-4040-a585-905b3e6af4c8	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-24 03:16:13.651685+00	2026-11-24 03:16:13.651685+00	\N	\N	2026-11-24 03:16:13.72181+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
b500a43d-af88-4a70-8545-222f4a5d2877	6	fb5e33c1-105b-4040-a585-905b3e6af4c8	north-pd			0	75ca4789-af7f-4e39-df44-448e8e03ec36	1	0	0			2026-11-24 03:16:13.723316+00	\N	\N	\N	2026-11-24 03:16:13.723316+00	0	1	\N	20	2026-11-24 14:00:00+00		0	1795490173723316	1	0		\N	0	\N	0	\N	\N	17ab9df6-3a9f-43df-b7eb-3e6b210d309f			0	0	0	0	\N	\N	0	0		f
14c81ae6-bb24-4ae0-bb30-7b9e34b40d70	1	50d53a7f-6f08-43db-ace7-9d39f47fabaa	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-24 03:16:14.391854+00	2026-11-24 03:16:14.391854+00	\N	\N	2026-11-24 03:16:14.391854+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
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
4901ee07-708f-b093-e26e-93bae13cf856	\N	0	2026-11-24 03:16:13.124664+00	1
972f5565-fd81-f4e6-9af9-6f199431b0e3	\N	0	2026-11-24 03:16:13.124664+00	1
9d43745f-4168-4071-2a84-f319701f5248	\N	0	2026-11-24 03:16:13.124664+00	1
b675d26e-cbb2-8bbb-2bc5-9100188870d9	\N	0	2026-11-24 03:16:13.124664+00	1
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 03:16:11.114173+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-24 03:16:11.120116+00	
referral	services/referral/schema/0002_authorise.sql	ab720c35417056f45aa66fc7128f22be49e886f13aec45191000636ff6100e87	2026-11-24 03:16:11.121204+00	0.1.0
referral	services/referral/schema/0003_contact.sql	88c3ec112b8ff0e343c8c4e73779a37d999b8525ba6ccce89af4197fed1dca6a	2026-11-24 03:16:11.124813+00	0.1.2
referral	services/referral/schema/0004_forgotten.sql	7262e270fabf522058733eae13da36e4345fdc94b5df2bc11565c9555d61b88a	2026-11-24 03:16:11.125416+00	0.1.2
referral	services/referral/schema/0005_client_forgotten.sql	fd9533455c5f33aa00170f318d81fa7a3095d7bd902242ad0d79ce927ebe8e39	2026-11-24 03:16:11.126783+00	0.1.2
referral	services/referral/schema/0006_oncall.sql	4579450c6bc3c90d1d0b22424a50a78a4972a69cd420a0bb61d0f20ac4ef33a7	2026-11-24 03:16:11.128596+00	0.1.2
referral	services/referral/schema/0007_wanted.sql	f98e1767e10bd65737e717b4dadbd678b61fdcc15aa5ace34213652d84cc5cda	2026-11-24 03:16:11.129434+00	0.1.3
referral	services/referral/schema/0008_scene.sql	2e61de4dbe48e111c6c641a86886b4760b24d3ab15eb88953047a6299642e999	2026-11-24 03:16:11.130516+00	0.1.3
referral	services/referral/schema/0009_exchange.sql	d7696a955fbe73dfc3b932869c12bf315fc4124ec6d00edb18535e7263d28a3a	2026-11-24 03:16:11.134676+00	0.1.3
referral	services/referral/schema/0010_asked.sql	1833cbb8304e63925a0598cb3c72ad6a09335668a86a3451b6dca114509485e3	2026-11-24 03:16:11.135977+00	0.1.3
referral	services/referral/schema/0011_days.sql	fba7c420f772e49ca0dd3cb664105ede9e49fdffb9daa3d0714da4d4372bace2	2026-11-24 03:16:11.136561+00	0.1.4
referral	services/referral/schema/0012_away.sql	762d3e6fd3935989a408cf9b6da9e65226793e74b74d99e6ff1395398f556b13	2026-11-24 03:16:11.137809+00	0.1.4
referral	services/referral/schema/0013_release.sql	b031eb48d199695e7084a0a872eddf463d5ec2ed57b8d2a082452bbbd0f95097	2026-11-24 03:16:11.138716+00	0.1.4
referral	services/referral/schema/0014_on_her_way.sql	38b130b2ece94c264635fed65a5b079060a0e386953ce941dfa69d3090c37b8b	2026-11-24 03:16:11.139804+00	0.1.4
referral	services/referral/schema/0015_roster_gap.sql	55adcb1b7ea49605d23fa8a5f5f7c4b43c398f6b0ede90ed4da51e9a97564528	2026-11-24 03:16:11.141671+00	0.1.4
referral	services/referral/schema/0016_named.sql	0f9aec9132b126ddb09006eada36b3acedff115ec4fc036786b6a0599c2e1eec	2026-11-24 03:16:11.142496+00	0.1.4
referral	services/referral/schema/0017_given.sql	99fb774ffb0c223e2914a252c24a03071f56381aea9f037b651dee3cd210a93b	2026-11-24 03:16:11.144266+00	0.1.4
referral	services/referral/schema/0018_release_also.sql	cacfcfaa2aaf7623216412660e324b52a5cdadd0b5bac107e5e74e8db7d5eb98	2026-11-24 03:16:11.145097+00	0.1.4
referral	services/referral/schema/0019_hotline.sql	9e96b0e576232117d03f19c19c221c491578343afaceb0d59d1845c8efd6eddc	2026-11-24 03:16:11.145834+00	0.1.5
referral	services/referral/schema/0020_roster_change.sql	b73b2849e01d614d848614127557d63564addbb1e9602c91060957434614b21d	2026-11-24 03:16:11.14726+00	0.1.5
referral	services/referral/schema/0021_plain_gap.sql	f3c154895d90de0c88bccd06cbf6ac009ac2ffc885eefe3957c71801e619695a	2026-11-24 03:16:11.147873+00	0.1.5
referral	services/referral/schema/0022_hers.sql	619250aea75a22ded13df4a1f873f84ef35b6e94ac7ba3486e7200b738a9eda2	2026-11-24 03:16:11.148345+00	0.1.5
referral	services/referral/schema/0023_cost.sql	13cf554688c3711b537678deb736bb42574fb583a3aca330c216f85c1ab9ab6e	2026-11-24 03:16:11.151213+00	0.1.5
referral	services/referral/schema/0024_regiven.sql	d71f331e89e7f7b482d478a42e4f00adbf655cb2598ceab3e269260093e00028	2026-11-24 03:16:11.152208+00	0.1.5
referral	services/referral/schema/0025_roster_swap.sql	5f24a84df6be3ca7655965b72ba445929f52353b9641e0d7fc2f52bb0b41d25c	2026-11-24 03:16:11.153754+00	0.1.5
referral	services/referral/schema/0026_request_of.sql	913df7646794e77a4a6fe9d8fd5db513dd53986aa21fe2e2fbcdfac311f82825	2026-11-24 03:16:11.155861+00	0.1.6
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
16d6d623-7727-3d93-c7eb-259ae740e665	b500a43d-af88-4a70-8545-222f4a5d2877	f	1	2026-11-24 03:16:13.723294+00
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
-- Name: release_gone; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX release_gone ON gateway.release USING btree (id) WHERE ((kept_at IS NOT NULL) AND (revoked IS NOT NULL));


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


