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
    at timestamp with time zone NOT NULL,
    heard boolean
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
    sender_destroyed_at timestamp with time zone,
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
-- Name: roster_barred; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.roster_barred (
    roster uuid NOT NULL,
    person text NOT NULL,
    from_at timestamp with time zone,
    until_at timestamp with time zone
);


ALTER TABLE referral.roster_barred OWNER TO accord_owner;

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
intake	1	141
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
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 07:56:12.186862+00	234
15f260f8-d3df-e6c7-f249-122de7fa732e	2026-11-24 07:56:12.186862+00	234
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 07:56:12.186862+00	234
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 07:56:12.186862+00	234
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 07:56:12.186862+00	234
42e32ec5-c804-caf8-e8f9-9c2204ff444a	2026-11-24 07:56:12.186862+00	234
fd5ea95c-32da-8ef1-3663-e5afaec7c21d	2026-11-24 07:56:12.186862+00	234
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 07:56:12.189304+00	236
0d5c4c99-b325-2c9c-652e-accfddc37037	2026-11-24 07:56:12.189304+00	236
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 07:56:12.189304+00	236
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 07:56:12.189304+00	236
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 07:56:12.189304+00	236
9244f36e-54ba-efac-9c50-31e7a0707f3f	2026-11-24 07:56:12.189304+00	236
e1a2bf57-3227-ede1-e7ca-0f6e6b8dccfa	2026-11-24 07:56:12.189304+00	236
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 07:56:12.189304+00	238
27fbf36d-454b-f843-fce1-54377f268fe0	2026-11-24 07:56:12.189304+00	238
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 07:56:12.189304+00	238
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 07:56:12.189304+00	238
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 07:56:12.189304+00	238
77cfd1ba-736f-4bff-a212-35f793dc3f86	2026-11-24 07:56:12.189304+00	238
b842e0d3-5606-bbad-70fc-99510e93abeb	2026-11-24 07:56:12.189304+00	238
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 07:56:12.191853+00	240
f164ec50-b2e4-72b7-697f-f3c2aa27323b	2026-11-24 07:56:12.191853+00	240
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 07:56:12.191853+00	240
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 07:56:12.191853+00	240
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 07:56:12.191853+00	240
3485209a-d038-fb4b-a576-71e6d221417f	2026-11-24 07:56:12.191853+00	240
29a46851-00a1-4001-9c00-4be4f8bf1391	2026-11-24 07:56:12.191853+00	240
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 07:56:12.230746+00	243
84906393-3de6-7d3d-1125-70f770d59750	2026-11-24 07:56:12.230746+00	243
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 07:56:12.230746+00	243
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 07:56:12.230746+00	243
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 07:56:12.230746+00	243
9244f36e-54ba-efac-9c50-31e7a0707f3f	2026-11-24 07:56:12.230746+00	243
20584c0d-5377-8439-250a-d3752182bb20	2026-11-24 07:56:12.230746+00	243
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 07:56:12.243898+00	245
ead88477-1f93-4fcf-df8c-780a740bf231	2026-11-24 07:56:12.243898+00	245
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 07:56:12.243898+00	245
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 07:56:12.243898+00	245
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 07:56:12.243898+00	245
77cfd1ba-736f-4bff-a212-35f793dc3f86	2026-11-24 07:56:12.243898+00	245
51b1f66b-d123-c9cc-e35d-bcb99f169fe6	2026-11-24 07:56:12.243898+00	245
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 07:56:12.249824+00	256
1fe9fa43-e542-627f-3fee-2f387071443e	2026-11-24 07:56:12.249824+00	256
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 07:56:12.249824+00	256
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 07:56:12.249824+00	256
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 07:56:12.249824+00	256
3485209a-d038-fb4b-a576-71e6d221417f	2026-11-24 07:56:12.249824+00	256
00abf86b-0e1c-16cf-e33a-a03553b4b4af	2026-11-24 07:56:12.249824+00	256
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-24 07:56:12.538197+00	264
a9a8e396-1130-32a0-3079-1229090edf80	2026-11-24 07:56:12.538197+00	264
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-24 07:56:12.538197+00	264
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-24 07:56:12.538197+00	264
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-24 07:56:12.538197+00	264
ce56c0ba-a9a5-c3b4-13f7-7346273ca8b1	2026-11-24 07:56:12.538197+00	264
e978c93e-e558-2e28-a383-09066a9732ff	2026-11-24 07:56:12.538197+00	264
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
t	266
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
t	1	0	30292	2026-11-24 07:56:10.420154+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash, key) FROM stdin;
0	gateway	0	1	\\x	\\x01d291dd82eabff1bae17c98bb75c94f398ef45c71d03e86c6d1f89322664248743bcac6bfaf447e3fd58fd55a5bf125bc770197fb618ec08170b9bdd4927fcdd5837a1fbb3a1b8f85b52b20a1dd312bd6d9a06f8f487012e81c97deb0c05565e0dd20372ba2e249c520e9482b108242564ae2ab94036841d9ef1da18cd9e2a8b46178522730dbb8289eeb159d30b10e37ccae816e4c09b3c54d6181aca9cf1a0f	\\x3572d7b6b7e43ee783be6dee9d97df67dace5674ff35b558b3ef20e2c9d20520	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
1	gateway	0	2	\\x	\\x0145066b807d9d30b2587cccbe0acc40d859738859e3d4bbfe941a0a8c432ad88498b565c39aa91cc99ac12d7b3b9321ee5368924ef4361b3823fbb8a14fac1ca63b9c213ee4d034aca76adf31fa47d2a7231aa152eba2286cbf6140531af02056890e1e868f84e4e7d8467477f9cba314637b319bad26103e4eb967a33c97614ec90955404fdf9140dee543c2914a077708629eb8c5	\\x0daa88deb873c5d045dfb200686d7bffeba6138b73b0aeff9a5d5d512c11a021	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
2	gateway	0	3	\\x	\\x015bf5aea7c0c7b361ba7539e0498c94c225339ea57813fb68148e7f7c95c0df7cc96c7852a80d16513e57d294441909ee4f8aa32b5461c51a2cb94783e7e063760e96c9381ee02505728bc540a8ba32e336b1c96b20cfd2d9a765d5bfa260f3a4c73667ca5a5897a112df42400c2c6f756c689eabc17292cb74b00f7c45fc2327bd3eea69347fc659fa5be7791543eee9cd2c1cffcc	\\x1c66e6b9b1fa35c17f3bb1186f527ea0082ae0135446767d3e97c1ccc2af5d61	5d90e5c9-f290-d758-db3d-5a211fffc99b
3	gateway	0	4	\\x	\\x014388ae1e071290e040e275785dffe74a465968f0be3020cbbfafe17b7e9ba4d26d5df652601e83514feb2bd9c4c82ac0e6e49f056e154c15bed9a24c6d03d217833c2022565861727fff388bb7911527fa200e6cf61b6525b071d63c9228d5bc03a28a4a530ec3ae072cebfdb158657b3c89f7e1d8b8b6d1aaaeeb1e51a43667f91767bd6e0b06a1fc40540d04a10380ed380a18e8	\\xde8d2537e98fb2ef336e524e32c951232ff14b19c4442466bcdf1a992d2ec5a8	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
4	gateway	0	5	\\x	\\x01c16a13248fb8515a3bafe054aea569c08393edd0b86fa45fa4ee5d9ccb4b629d2ca9d65829022dbbb69e07b152b3d79e9f71d509a3416bc77be37f1ee4d62001e6a0bf03194d3d211f4eca3d5d3efe6f1f88edd29d7f2f069a9acbd57ce509847edbbe290638ea7dd04c710d67589d9c7d9a91c116b6ab0c4cc43a0d3720	\\x8e92f545fde5b7073ab6237545f5afc8f99d4e94b3c34e531ee0f12fa323e0be	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
5	gateway	0	6	\\x	\\x018020b6758c5fa9537c335adb1abc6cdd5dd3bdd2e6bf239928a18ffd30230d1a4f9102116aa55b8e0ad33e3df45ae465dfdbdba424bffed90ce3fd446f518563a6e633d92e09c3d7a4d7f9af2be017bd81fa446954e5a8b2adbd426c2afba6cf00900e60473c2cf4f81ba7377ec6d33dea5372b77d61eab3ab14f507a41fb8b2d20dd458678ab90d64ce492a13e166f96e	\\x95ddab5b3e2ae0d333611d366b0367968613983e6bbccb78c98cdc47f2f7dfcd	48009cb3-5b5f-852e-f492-ffd978889cac
6	gateway	0	7	\\x	\\x0198882c66b534ffaa681640a1d2833ddcc0e46fef74c5b9782c5233dbfbcdf76960efc393caba1e94a331bacecd375fa3a786aa619efbfbd7d36cab880d858fc0e90dcbdb6d8b83dc377d3e627e4c406d635df4931d19be75317a4722ca7907db6262dafd72d10c2da67201f6ecf75e90e3e470bb5505	\\x22029c8dcb2b821f9cb22f5a25038bcdd7e2a03491f27926c6e77119149806f2	79e3fef0-3691-a315-8575-44624ba4c517
7	gateway	0	8	\\x	\\x0198882c66673457ecb72aab2ffdbdb2fc96e1372a4b639ad6edd6891a1199da47faf180658f51f8010335403b95fddb58874527d0ea7073e5c2043a5a4482f52c809ded456012a95810e25a392ecea2e1457291e13df249cf43e757aa1d16234e5bb4f6d8a98030733f74b8dbca1f932f36eedfefa5	\\x18525bf2a709c59bce396478e4c4809fcf81f9958406bd588ca29c085f0c15bb	79e3fef0-3691-a315-8575-44624ba4c517
8	gateway	0	9	\\x	\\x0198882c669035b49c9d207a356b8fa1ba34999f92c1dd5cdb057a8bcb55f44c5b65e4e7ace22cab5fd0ed9be25d51bf9cca6286026c938b2cba3c09e77caf70746e088fffa9f0dbbc28b9b58f795cad21f6393b23730b3a55ba57b7a3bee68e6c62ead9cd33ba178a2ad009a364b9e8ccab5c43f72d04	\\x28aae1cdb0f4f2e7f5b9828104afc9d9ac2a533217c24f9a15e6b1823e565e80	79e3fef0-3691-a315-8575-44624ba4c517
9	gateway	0	10	\\x	\\x0198882c66200472abbfd62bcaac9b299486cdf4bc5968340bfd0eac1853632feed8d939fa8fd5d730be9900e8a624d493935371f59fe1032516e049650d6e115d7eaf5ac72648c09d12cb262382557bc3b1907ce96d6d2af9ebfe7694cba004c1d65412472db59ad9913fc8ff6089230b75a848cfc32a	\\xfdb37e3addbd05b2a69345dce91348ce8c1208072d321bccbe442ef1ae2ab2cd	79e3fef0-3691-a315-8575-44624ba4c517
10	gateway	0	11	\\x	\\x0198882c669096120c5222a93c9a77124bf753c9d3cc6e5b9656e19386c7f3d72fabaa39276c860b1928835b149bf8d854baf6abaf2d0c44fc8b7180e5066022ffb7e9c2aa58156e42e5354f808bd139c46d5d1c9355ced37f569aa0c15da67e2a7ed06159bc6ba0565e150e9953678d	\\xbbfb9f41f67632a2546a0a47e25820ee098c2769a72f251c1425b06d08bf0a0a	79e3fef0-3691-a315-8575-44624ba4c517
11	gateway	0	12	\\x	\\x0198882c66396a634c9878f3bef82a12b80bf07a6dfb98153602769f07f17362903236f6b2ca05d9d69f7ad89c1b13cef01978ea7220ef1125820cf39cb0379a673940b696c767cc9c90d6d1987d4575fffc3f70fb31785723aa3ad5914b43476046e1363513b98053e42eab204799f2	\\x5e425ecdca9c3124b90a79e973b2795935919d13bb59483aba288880a818b342	79e3fef0-3691-a315-8575-44624ba4c517
12	gateway	0	13	\\x	\\x0198882c66d93f5e9889ebd37b37cc5b8825cb33bb3b97427528f76c40a46f4d3f68f69dcc0b461709871a0e6ce03f63e157d1b5c8a0bf09dd1a9b4bc2dcbb044106dcfcb34d3b55626845fc5ed53e23c65d8b2d4a6e1d251da32c3df259dee5014d095afa9b5ea30f63dbfcd988db3d10	\\x82575fd18f1d6625be55395b804d2325f22196a3e673fc37b89b694ecf2a57d1	79e3fef0-3691-a315-8575-44624ba4c517
13	gateway	0	14	\\x	\\x0198882c6638dbb1e0323c5ce79cd7fd20a1a643a2e90287eb2c1ba188c755afa5670105529da46e2e20a851621195ad735b119c6cb1a89c3dc8d0fed4e2eefe5eecef5adaa4dddcb101fc1ac41172db97df4bd143ac7ea38e568807748959ada0df4fc05135323ff16d03efd5a85f83de0b	\\x7523f2450f85fb59418172292d73810a23c77b120cca4e1fa7ad3ce8b73033b5	79e3fef0-3691-a315-8575-44624ba4c517
14	gateway	0	15	\\x	\\x0198882c66d5f4b34acc47fb890194874514512c7d22715130d652354dfdb8e807d803bb330cc77edd5570e11df79a7b730df75b1126c7d1d5e98b25c24706029f8640c6dac05fc0bc61442f2c16f2505758df9e26062e3053cf856ec4a3d7594cf54cd7130c13f08e5dbdfeb442b43714	\\x1ad198130dfafe0350e7321b5370ac9ec1b44dc465d52d9540f4e04d4dfc8070	79e3fef0-3691-a315-8575-44624ba4c517
15	gateway	0	16	\\x	\\x0198882c660e107ed5714ecdcaa6e49fc4cd9b0e8a3559c2e7f866ece55be00872337271fb476f17e48ee664daec046ace697dfa104db40a2988b67245a4b773154cc887cb5024d2e72c3282d989fc4eb6df960f1a03122ae534f9424748cfd4ec1dc41ee62c68d2ce9f503afa9acaa01b	\\x46b106959fc0861f3ce39bd20446f2771c674609d4b9f50aa41aadddff116c7b	79e3fef0-3691-a315-8575-44624ba4c517
16	gateway	0	17	\\x	\\x0198882c66b3d53ff132dfe3dd166c3c23e538d357b9523b64b2975bf6932cf3172a498477b48806c137cac17c3500d022e5992246d0bff3fb022ce8dcb41a03455d41952c8f68bc49f6d7d97e666b33e99cbc5baf5bbd6ecd67bc996da71f589f8edf49a0fb8c44b682f8ac54b98a2f1f905cea79414ebf	\\x415a117fa25e6dfc6e0349e50f80a5140184bb53931c34c9a4664728365d528a	79e3fef0-3691-a315-8575-44624ba4c517
17	gateway	0	18	\\x	\\x0198882c66fa515458ddc2afa569633864223161f2a869a0625fd8b41668d032948664a4352ec0343d01ea286c291e546b7b4483d117ecd294618a3779cbb8c284cb8961118d3810d4a0228aedc73df7ad9b61d69e08fda9acf96d57c05ef2f0cea48c1642e4cce29b354193cff8771a50c74468c322175dd3	\\x21a305ded3db7498e0e58d1d53535542a2be4b413d971b8503bd5e15ce75f457	79e3fef0-3691-a315-8575-44624ba4c517
18	gateway	0	19	\\x	\\x0198882c6666454230a28cda553896a6dc132d42deb35cebcaa7e4904724eb58d896c8f5af645f0bebe2864fdc8529afe0cf2905e2b73bccc61b1234f7bcf9f6521dbfb12832102b3988c5aefcc9ebc15acbae8502b06511cfc309870129644d994c85838653dde1a7cccbff119be69f05fb456a9460ec6b8b0ea006	\\xd8eee9e9b1c3d8c41b1017734f7f02f683d5a9d7ad09e576e572858ac40e47f3	79e3fef0-3691-a315-8575-44624ba4c517
19	gateway	0	20	\\x	\\x0198882c669bc8aaded505f3574d9e94da93ebcc6945877a464129c255712fe385f83aaa726a62be0ff3227eb50b774e9d67409ea7e02964f43ce9195341836aa183f772f3ed0622aecbb7895ecddd8976f2c63d230bde71c536baa05762d2e5c582b78a835aa9253d408ec2ae87468662c141292958545292	\\xa61d9425acebd5488b1f16c1e51f0f228c88ad14045aab980c70fb3faf19bcdb	79e3fef0-3691-a315-8575-44624ba4c517
20	gateway	0	21	\\x	\\x0198882c66c499793902c71664f98e908fd6b6b54fafa8c99ee02fd1774b0349561e0f906c186947765d9bf7f4d6d23c5e66faf69e9688afbe3b549e1a05bd3788875c0b41ac0a23079590cbee39651b21265c9e7960bc40fd0ee9088e163327aed0094f5722f4c8e96cf09ffb9a48ffdbd3ddc26dbbd12706	\\x33fb92e81f8a4eac73ef3a47be36dde4981fb543476d189a5c16b03436a4928d	79e3fef0-3691-a315-8575-44624ba4c517
21	gateway	0	22	\\x	\\x0198882c66ccf804b6b10e30ce0d17d33b47b6e22aa4da3682167389b44b1486ccda829a2b99ca041657e3524018400ebd511b25578b588f9031a4ac9ededc58886e366e2f00c9fc0e4997278f00ed71cc4043dbe7311bb985e9cc6e68f7674c4ee42637557c8b6566e0a9e428b104f4b8652df5b2e67e1ddc	\\x7b8f1f64b2e645f2106f68f4901ed02d5cddbd5ccd864f2e8938b995c1c02de7	79e3fef0-3691-a315-8575-44624ba4c517
22	gateway	0	23	\\x	\\x0198882c666792e7414935e9f0c1413336f7b2aa1d6a0171559b4769963e5752e331009bd2a1d7a2caf1e9e51dec1a9c4dcd16c1c8235e453963f1e1cc51c90b723d5a7336c9e5102bd47156ad4d6af2285b6f12d8f1e802a08a7aa30c2cb7dfeabc2499f8b94fd1194b31c18851611e5b87d8af94a2d17fb5	\\xfc09af39b660507c16af45b6daa2d9e05ac67aaf052e4465fb97d8f2d4a79322	79e3fef0-3691-a315-8575-44624ba4c517
23	gateway	0	24	\\x	\\x0198882c666bca5a7ab57f4207211e5b64c0cc4ceb69ab0771cd338fda72c6e4839f91b2284b00becf0376b566d294c690b7b1763eb606cddd182ba29d9007940349b650b27f8d900313d27faa67a0c6db86dc611e4378d5a7ea52d0e4ea7b1fc02dfd1d789015c83a09308851f1cc940cd75844e06e70fc90	\\x43183e4807bc786f3b60aefad5c1c95b4b3700a4df35102989dc2a062ed01f76	79e3fef0-3691-a315-8575-44624ba4c517
24	gateway	0	25	\\x	\\x0198882c664a68da0cd6013d5c7c9efcab3f25431c78f54f182f866e78e22e312a6aff908da97e69c32727e6b00d3e8bfedcb31a7f8be8d60ecd1488c5425fda115eed8ea79c380c3492faef8d3dc8f1c5d5dce9a3b35b7090f05c35bade9f28294f1d7f796f4e0f5df323062e8ccf983fba3f34f4fdf1ad26	\\x661bc0738c446ec3e430344d4d3940c0fdbdf3c45294559015a983b235f18a84	79e3fef0-3691-a315-8575-44624ba4c517
25	gateway	0	26	\\x	\\x0198882c66c4eec9b0dc1dbbbf067daffbcd90a9f5fba4b038fbb7a46ee60fe0c95d3f658a38422497d50a5cfad7e9a916472eea9e41bf61baf378c7bce8622626de1333889c0dc993496aae467b0371e0bacbfe91623c4e8004759bee97161b49d918d84ebc2ae7661196baa59b9c1a8b9cb3cb1570645575	\\xcba9f4c941a49668ed8bccfb91a96e3d6b7870c6dbb900e0717e38a66e5873e2	79e3fef0-3691-a315-8575-44624ba4c517
26	gateway	0	27	\\x	\\x0198882c66402797b3f68d54787880a92993943022ce4ea6e64f6d764b9cf59905adef4be58dde0dccaf5d42e8603e474943086aae4228a0bd421257ba60e0224590597d52cdeaf3e9275d3af177caf9e85f9030bc7760bdd26b8ca721eaadc33c5e07a1424370ce4a2b99899121d052023ff1c6dbb613cfd0	\\x70a64cd60d6d676dd06c73a8d278389b37c3c9608df1334243c9e6873d39a861	79e3fef0-3691-a315-8575-44624ba4c517
27	gateway	0	28	\\x	\\x0198882c66f68f9c473a692abe2fb3efa1285de4fd5de4244570429fbd5d4444c568d3009f258031b517b3b48b4c4128e324c058c230bff4270d0f4978d2ee2a1b53494efc0cc00140a6553a4b5a1528e4da0e655e4621ef32c369aca2e37cff4565647669baae27ff03ebb673229c48d5a4d253eb018943bd	\\x70c36e8a39e1be6ab6951641be0c7e73dfe5ab3c28b43ede2ebac54d165cd819	79e3fef0-3691-a315-8575-44624ba4c517
28	gateway	0	29	\\x	\\x0198882c665717cb177d9a30c1ddc2b8533664be79f86ffce0257a03c1671633534bb96a7d75b7077dd9c58afc7cb7e0ab401a9b15ad35d8963f52730b2b8616821d9f7e1d0361a96af19adea24778ca686a758e4b5f6e73b34912b670bae9dff2aee9d7e9e176cf8f480520d0b67662602734a3033b5ce2	\\x08291605de8989a1931a14eda597cd74a8dab161bdafe468fa2be4a84ae89f01	79e3fef0-3691-a315-8575-44624ba4c517
29	gateway	0	30	\\x	\\x0198882c663546551db096faa0d1bbb2c9258f22b29b670eda72d434555546a88ed458102b048e68e2d680307e5cb596fb6e2bd1eca942faeda14b783a1e565ee3a0112a3c3b64cabc47f9e0f1410d3cd6a9091b355badf9c88123ce307289491c5e6859d1baa377f49a3ff0d0c33b28ac	\\xacaf2833e14c65582cd03c4c33f4dd365eb0d5a153756b5b0e6623f6c8ec9a76	79e3fef0-3691-a315-8575-44624ba4c517
30	gateway	0	31	\\x	\\x0198882c66f302f0e7e36afa388e2685cec35a0993d3512ad02ce265fb001d80992373220e465b8acdacd55a2717c0c303159b5a0eaa9773bcc6863e977bf8aeb5deaab4305ae860bfc46275904423103cef300d340302d970480dc4b685cc338b79c53acbac4a3c27ca825157cf40791f5bf6ac98d09b7417126df1a442ce333e677271	\\xbd7bbafb2e96008c492939af080cdec0bfcabc50cc1e8b7ec92aca22dc1473ed	79e3fef0-3691-a315-8575-44624ba4c517
31	gateway	0	32	\\x	\\x0198882c663ef82468271df49a9bc381edb946bc82403337926e01faed87077ecf4bb80685819132b360e039b9ee2074801a17248f04c091c0e81fb39bdbe64cc6eae1d0a0d979ce70a0b7c9a2fa6134659c2c6e29526a794fe579b47ba53693b78746b40d7c290b426bde212c000f76fa418acb96182d1e78198e54543d6e2ea924e5fa2ef98c1806256ca39987e02d6ede214d6ec14765258810a4a47bdbec95	\\xfb21ec49909c00dac0389ba655de7b1fc6ac58e4bd4e20c99b5bdb3eb7563df3	79e3fef0-3691-a315-8575-44624ba4c517
32	gateway	0	33	\\x	\\x01d291dd827cd18fc2a5f54717d5a6c5fbcaa1fe74bc6fff306d3f2030d18e2d8bbcaa39818f9b4cbc45a0ea65db0a31f11760114ee2a369b767a5338b4aababd7fd657625f093bc6cce0b947044cce496f8bf04eac50b2a16fd9e6a32484244c18069523eadd000259b8582836ce90dfad0124a38b32d9f85692cbe7bd594cb249cb863e784ba5668	\\x2faa369dd58fb8a0686245f304b7bc8da379a51e47ccb092c2f1bdbc8dcbfad4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
33	gateway	0	34	\\x	\\x018020b67593282e88d6e4d6f630df42abb38982aef264232a3ba06e7d99d89b66edcf426e30d1027b5b15d52cd7045d43c4df4346628e6cf36abb8d14c27f19334a6388dc1efd63baa5b489091aab09b180d37b69c6d4b4544d23807e8e0b86903d2c3a1c52120e1030a3a671645748e1fab4447b391522ecda69efbaeb6ce258acdbf7f09eae403a85	\\x1f5e5096ee1189309d73eb21193ae51d33aef5397aba5aac5714f7e36dc759cd	48009cb3-5b5f-852e-f492-ffd978889cac
34	gateway	0	35	\\x	\\x0198882c6634192df2d1c9fa0598c17e5047b1f7541ed752b8277e1cbf4a1545419efb620a9237adc247ba2cf52f0e0a225b7a30da1160c43f0085c8f0cf70dbeed1b6bed5f2ee2333fc2149ad77c81dbdd43a4ea01e432c2b2ca613ce7799ff5ffea4abc81b66796178e02fca915c409be3afe5c92fd1ae2c8fa440a5515ca7ebdd10f58bc0f0c7d5c4e96610e403895887f8af92addc95437f107f9442d00f9d	\\xfd88fc43b2a4d22edb22a8be396b7658045773786b0d9bdd5b71726c1ed975b6	79e3fef0-3691-a315-8575-44624ba4c517
35	gateway	0	36	\\x	\\x015bf5aea754d84f6e3f4228ff23580e79cf06e8a86d8f3b70f42d3f1bd3bec4b33759e22984ca40dc389e126cf7df6433981924548af0e6baa2b8a78b18d84192426849f4a531cdbc1d5cee12b52fa2360c0c6d3595aa30d55d81764bbbfccd2386e4b9b51722f715d59f7bfa905075e3b9af6fe31b0111eb157bafab1b799692e6cac30ddcbcbe1b	\\xe010df2418ef1659d8ba8653df44af3aca0c9250a34299a4b9902dd659f8f924	5d90e5c9-f290-d758-db3d-5a211fffc99b
36	gateway	0	37	\\x	\\x018020b6756bd11c575c6f8d0acd342e64d19a7b6187d5cf45ef3ef021573bf6592d879c17cd9d60b20de653100ba8833c7c0f681186ac33d3042405a1dae1b71c2217ad3dd815cabb400f59fe9ffa2dc7fa5583bc493a291f79441f0692f318af83b5b95b6f0db8621905ff04487788716ef7950c75be23eeb3d19c7d9a4a931f9345f308f0c5cd7104	\\x550d3e60f7403107aa43c53813dc64abc743027b945d330658ccde07cc881163	48009cb3-5b5f-852e-f492-ffd978889cac
37	gateway	0	38	\\x	\\x0198882c668fca39eb8492b411aa69d1ca2ba7e0563836d2c79516810f697bb5c1353a2fb35e0f5f7e8fb3e9af06603b1bfdbac642a575299121184764d17e94fbfad3e160c1ffc8778c9797894580259bcda8134553feaa3e8f50e1f48d02f756c86b9015cf9486458e049df8c4de2723ccf76ed59969e36edcff253a6a46fb174f4850acb55b68e90283ebdf44c366613f213c37abcfff3ddd831f9e7796cb31	\\x0ed7ac65a949629830507c68c187e36f720d19b5ead3c4c03f35d25d09ea0ce8	79e3fef0-3691-a315-8575-44624ba4c517
38	gateway	0	39	\\x	\\x0145066b801fcb1db4fe69e86c1048f8433bd3c935f3711953510999a19e6ca637c9f46543bb783af1829d1db1d3d61c3e8bf03de4366ced86301344a578a12d3005a21e29a2d30a5015d46ae9bb584eb2255f62a0853da0953247ba752dd058e421b9e58d4aa1e73be40cf8fbbf44d8bd67af43a27be52aa911fb6f72781450476257652ac8c7b692	\\x10a455e42360f423120de15b98c24b267693bac319f442afa76b0ad068785e59	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
39	gateway	0	40	\\x	\\x018020b6756ecf73791359bf2b2807a971c4562f6c4a15590220083aec13c7b376d159062fbd5b2159d1898726474e30c86e47877e0cc3ee401e53f857bed0dc99da0d9f896a3f68f522b695c76ebbfaecde171f1b22ec87822d4a016c23e1dc88de2f6c19c1b20dd9d4124ce83f6ca09174a1a75f08ae437555058852e17c7c5b43ece2a31c730410b9	\\x08816d111127709e291a1fb106edcc1ced638b360d0431ff2389182df84fcabf	48009cb3-5b5f-852e-f492-ffd978889cac
40	gateway	0	41	\\x	\\x0198882c666ed23336537444b08fcd487ba6de7dd6624e5149b5e556c8b3dc45ebbd9a5ca5794053782882b4194b8bf47cafc7742026b3c1299cdeda0df9bcb65f0ac3c3ea93cdb6856369695082339a64903147a5df05bce96ee91d246a5fa012284687b497be46efc399a3a05bc3665532526298ee5d6b69dedd676ccb469a1f449224dd81cc4ce775fd045e8f41e69f32f0d80e5e82bd43fa26e37f32	\\x3aa69902f7bfc327dca4a4c63c2ed99ba2c3531a0a45494efe8f30d0748343b7	79e3fef0-3691-a315-8575-44624ba4c517
41	gateway	0	42	\\x	\\x018020b67581d06151294eba898fe4c2148e5956c4beb2614faf26ec9a19dedda7b79d870abca6ee8fafba7806fd20e0043f7eb813f82aaa677ac85194d36b5f282aca5bcd40de7a46058fa59ab6f006c5ff497649496984b3a55f1d2d0d9253d832c02443b4ddc1cb546a35e3950ba678026aa44859912e512434dc1fade816765031b33f0239	\\xf3491245f4110c0595b95db649c057ebc6dcac679de6f96f25c241cc9a5e80ab	48009cb3-5b5f-852e-f492-ffd978889cac
42	gateway	0	43	\\x	\\x0198882c668d8f6c1cceeb83a5cb428c78ebe4bfb4d0d5e51f3193df6364bafc11a8a749320161821e4fad8a08ab09fcd60bd7d4091c53ea4eb22647f1ce3c5fc782836fa9a87a1f1819786f24794d72eba7ee25ad118d7b6023f50e6edcdfcf3d62ab30c1d9e55c91ec16248149b620f8687aadfd97e40f846362ab8d90e808d49001134cab7aa4acdbaa2107c8ec3204f18288250521a76a2ecbd1735f2f24345b69a466	\\x48112a2489217e7690cf4f109650b252a2cc2de6c7b8040c22c99854ebf473fd	79e3fef0-3691-a315-8575-44624ba4c517
43	gateway	0	44	\\x	\\x018020b675d740c4f4bf16bba664efc75d1807716a738f0a9293d86565fe53c25259278641cd561e5648c0d1d3803fc54c6fa5111ba8e0f76b12e63df4e9a5b5ef74e246f698d17ee0a5f0ffba86295e8e04e05f5481602527e21fdd06115af3bd5a11032df5ccba64ea3cd109f8065ce03a93df1965782d6a95044fb5c80e21d1cd0fb82ef969030d93a5e89de0	\\x6489aaed758673f15faaad59af21e93fec7f8fde8a4751f8c233487d022246bd	48009cb3-5b5f-852e-f492-ffd978889cac
44	gateway	0	45	\\x	\\x0198882c66f3baae6e84d1e2858770fad4812f005ebf72a4cb0a4d28a3ffe0be27d01eaec29b3e73c11b75aa158036c6bcf2a36d94bcd88f6796938d550239c90de6ee2dd4d27c83ddfa52992af8b95620105448522d26d1528847fc66f6dbde875b906bec16c0cc529f57c98539fc89f83f7235f1c05a22de4c678947f1ce7c0be3f80175c87069060c9a959f7a89a34d16c2b53f63958eba3fb791bf	\\xac32efe76a95dc67812d91c00274df793093f603897f5b2142aa51ec2311020f	79e3fef0-3691-a315-8575-44624ba4c517
45	gateway	0	46	\\x	\\x014388ae1e8da30250c312ac263c74fc1d2e12c7193c66465083e8d0265defedbfc2dc34ee96550e01540b41007a4fca923f63137fcaafc0f8d51f2c3f548f23c3aaea837e15420f08ee965f716bc3c1f47827f160629778caa6f1bf6476ccbb15d37808b49c14796e9e50e70a7f585b3f1ec72b76af7d67abeaa13405b240d0a736fc2a85	\\x02af57779a6b9ab500248d3027eb44c55f59278362cbf94364a12cef8e38c316	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
46	gateway	0	47	\\x	\\x0198882c668b5a5bc63f13e9c392e8093ab77fb76d7554d1884421874bbc62bbf4c2e69b7db815f79b92de89426b37ada0c4a2035ae9d4007352881ab3ee96fbd45927a941d3ac9bc651157ee1eac46948aba5502bf8aad4c1c978a35d3e9080e3465e0fef373515182eba0b5075c885d4de0526070648d374dc3e090fe2ced5f00e2f2e179377fd3c52f46abcb11a79c739ef48497bd3d21293c19816	\\x0e0e514e47784faf54e102700314751cf2c73e2494ffaf1fc2b5fc144f007831	79e3fef0-3691-a315-8575-44624ba4c517
47	gateway	0	48	\\x	\\x01d291dd82a05ce9ec89809d8ff35002450e36aa732c4a9cf4fb3270a8624669fd53e68959087690fbbaeb2569a0fea75b0d58026e8c9ed8b0b2161c1c2db9988c5aefef2e7e50c880f966e4740789cf14dded1564b3f3cfb36b3928047b2f13ce7378ea940e8f17d1239f1da645d249a46f23bf3f0e967f5812e9fa24e017770761a50b79	\\xe00afff432ffd4be5dd62a34f757de050b5a2228dbd164ecdedeb00142df7500	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
48	gateway	0	49	\\x	\\x0198882c66c445b11335d37c9e0a7a1142c74da344da3915d688400af90ccbc250a304a9642af70b0521532edab3e98d9e8e78c3b232b301e2cde294aad0da015229745b102c0430e08b89f4ce5827e776fba77078342bd1f09d9e338714b749177b9431aaed3e8cb4e91925eb2dcefb2fa214536c8d6eadb29e8896f2a39fb065cd66b57168251f875d00f01adf6d863b6d9c05ddc72f179ee0a185da4f303e911f987c	\\x1dc434727a1f4586299dbebdc246ca4f865d8da84e081f699a4182f14c244eb8	79e3fef0-3691-a315-8575-44624ba4c517
49	gateway	0	50	\\x	\\x01d291dd8281be5e7138648d7e697a9c7428a41b2dfb1d1b6c2086ec1cab444d804382ec09dbe3fa3f9fe13a57259e29ae061f1863e7b4b4a38c4b8c7ee083e821efe5d2329b1e805dbf41a3ff13098db4f0853fc8bf8db553b619d79cfe38078076b0a80372cf08a777822402da6fb7414a81041174b8c1d3039c7c86aeeaea27e0baefdf14e60e837a42d7	\\x10e974e6726ec797ba40453317ae1f4ac75519fb5180fa30fe792a25b903da3e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
50	gateway	0	51	\\x	\\x0198882c669454a9eb5f2dcdbeaa60f3502181b4fe787a756aaea0da7c053c30791d97abdd35cab0e03e5536e0385422a2cc38fa3247b3ae9dd9ff7aa3f197ce117f63d65ee1eed8b167c548fc8ab5cae5c64823d5d69a70db92935350d5c1325c1459e3c899e937dd5abaa06f41cc7696a392d7503d61ec766a0bc692c55e337dbe81c72cf02899ad161e9c6a8b1b769696c52142daf84f8125f203c3	\\x817e2377961cdcbc9ebb1cdd35e72cfa0836e6331f350dd8b724c40fed74cf94	79e3fef0-3691-a315-8575-44624ba4c517
51	gateway	0	52	\\x	\\x015bf5aea7df483feaf1cd64103686ae5db9f8884b2c5cf82d4a1964448e04d02b0811f665ae756a87b66f53c7a58855f57061fda743f58b362ea1887bb41b0ecb059085bcad36dacbbd334f1b11882d91d4f4e1bc8b7a4a5b7b879bd67d584cbb01837c52d79db27d80a22871a6d72ed57874f5eeba29db9a48a478f04a1c5630b47e4b1a	\\x0c16128bc1ff79a205e08aac75f255c846be6dbc5537a863c184777a0c1fc874	5d90e5c9-f290-d758-db3d-5a211fffc99b
52	gateway	0	53	\\x	\\x0198882c663fbfe698e1b126f0495f0d77038c6de57f94fb6ff053a8927e54aaaaa0ed6ad3728e6598c4ecdecccf6ba5599a0efc08ae57a5e185be2f5f66ed8a200c35387cbb79e830728a5b3d0ded69797a0f340a3cd1a5f4ee20553e5780ebc0826e475ec2e236a9c29d7ba024c070ed8bd69c57acb8dfa8011a399ae4f8abee6333c1f84a991359e696a7b884ee1be003ff7218c36ed8ad1e44e1ae	\\x9f31f7880231328c5ab994aa14ed551aa5a2675657a5d569855233b110f8246f	79e3fef0-3691-a315-8575-44624ba4c517
53	gateway	0	54	\\x	\\x0145066b807fcf23495b984bc55338b32e69231d0820e7fe92b61bf4349dd56353aa63ec90a6ff7ed970ce618ac0bfdde3965eb481aa950d97935b990ce4ae596ac073ff510f050348ce6fe9e2c96c6087e363b904bb7ff3b8d176f9270d5b0a1f64586375b2879930eab62675f1684973704a018811dbc5401cd6472bdcac77e600256c32	\\xd6fd0816f9cc6731f37c59ca25ec1f6d36357038da528bece050cc5dca37f159	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
54	gateway	0	55	\\x	\\x0198882c665fe4cd760a7374ff05fb345f4897c4039e3bd8c6e68a24c82321118e406810d80d6e6a475be72cc56bf83da145dedb273a4fdc837945c720531fe494c952f0e32f8f2f2685a9c0191bc9be570f19f8692174a9124bf8a712871f98b461dd623ea257ee1ef2764137cde80e6cdd646fbc48786b83ccf10984c518e799cd1e1ec3b4948212372af9cc4761e1c683b25d3fcf120d226020863552c08fdfcad1dc26aebd1027c8656c4779bb05	\\xa003bae295ff1db7ac0c8ca380c8101bfceba62ccef8a65c332e300b570ab541	79e3fef0-3691-a315-8575-44624ba4c517
55	gateway	0	56	\\x	\\x0198882c666b87df494fa92a9984b7dbb403d8ef1124c2623b548eace62e9695125df0b53871bf6155e35d7afa7a4d131c424e40f98e753e94df5e9fbac35b6f73158d7a3f33be0865bb99059bf2b2bba8e894ef70fcb2246a3c2920253df3cf3fa079fd931683bf52a8c1e14b89b8d08ee9fa1dcb2b5c777a26b9aebe094d7830ba1ab289f8b1b344535b8eacb7a8d7033b2ad709d8bac20462b6e24a050f6dfc80161df261622b3f9e8a3ad39d07384b	\\x1d21add09628f18e964a4f598e3a4a741c56f441fc3b479df1e49e6bf6a24a6b	79e3fef0-3691-a315-8575-44624ba4c517
56	gateway	0	57	\\x	\\x0198882c668c2cc6f8857477a64c71f7ac6a80f741f5c42f8f6acb42dc2ccd7a6b1812d1421687b216d8fadeaa5a6fd63a3214d7407831afce0a55cebf2f2836e19e50974c5abe19fc5aabbeffc19aaf0493fd43130d7880927200b63a0196587e0d05257fa6971f2507899373a53c6f91c8f7daeaf17572381c24f803c84f77c9a0211b9838df2492fd5b8be0e7dee90cb971f021f8cb16f607ecac17ff95ab2a3ba5f2883afd9b18df66bd373e472f	\\x8cfb1a0e41689169cf51c37e16b365e5c6485284a10999f029d5e7a3286f5866	79e3fef0-3691-a315-8575-44624ba4c517
57	gateway	0	58	\\x	\\x0198882c66a9d185afdc2a935cdf412c2e557ea338d68e1f63b6e59360df3a5b3cbaaa10784ba99ff4a90f7cd773c85558a60e6bd6fb377c4eb36246d8798a017e423249ec795cff3bd61354ec62acd5c2ebef814c4630463332f8eae1a8c5ec06b8e545d57487a27d5b7ddd29f0e18266e0b932fe7155587a1b56d3df970d1fdf2da5b56cf9bfc62cea7da01907e2f601be7c576693a77f5e8166a916ddd4640094167c9819ca21fc34b2de1e46b89ede	\\xab9c010aa07ec8f3421787ea77988f9cca9e97e2415748cbd5c0d7353333f0c5	79e3fef0-3691-a315-8575-44624ba4c517
58	gateway	0	59	\\x	\\x0198882c6668ef5ca51be579d051723f5f67fd4e77ce2cd1f7e62a21bb4faf87240eb9208ad9df6c4235c77ced4ac47020ecfc9a52522c59e5c5c3454047e38e5657543bcc15c249327adc4d0ea78dbd3a16977f592befc543d7d37e821e8076f43b596258183919a70412ce6db64742d5f3fe5863d765c5ce7f1e3bb34f32863bf1ee53eac6c285f2a39717f4d427b1bc8a3a36e1d444a7aa4cd5bd91bf11e96f3815a03a5038c2199230066247c798	\\xdbd077eedf4c4734bcbe615937c2f4bf5dbce9606825d4d5f645aac8faed552a	79e3fef0-3691-a315-8575-44624ba4c517
59	gateway	0	60	\\x	\\x0198882c66d31cda6ae2a448b7ceb49bad424bb32ea3b353cf61236736653ecb425666f43b5577f4502f822307dc31bb99b2063b8b197ce69e762545edb86db9040ce571ac19b0e4a98f0fb3f42e24119aef4237b400414654106bf92c9a408c2854ca5c52c2eff1dce903965ec4ec389134f1873c941f4e82f72df2d55fb27158dfe33a410d666f27cbefd0902bcb76169ad5718cea7f8946ff08f17860728f207d12cc365355aba4b07f179ce1fcd098	\\x47431397bac9d4a32eeffa4b0e3af8f9346c3c6cb443c1aa9e06072617d22d6d	79e3fef0-3691-a315-8575-44624ba4c517
60	gateway	0	61	\\x	\\x0198882c6634beb9094cd2d671abc819be98772b1f7fe71b6275d425eef0e1bc864f795fc242c0cb36be56db14458db28652b29d182528edbe60f24f292f6a3d6b207a7c666125502386b6f422e4a3dfe6a8a67895d588abb049c6df82c6977c61b789b0c6be6aa0fc2e8111652b5809cd3bf8de82e70931042dbef11b558c0121ad3a7ad80d7b02c22cb454201b0f2584fa69c2278f1b11b31819ca0c32c16af18a754977d4175eff8af690	\\xa149fcb048d724520616e5dfd700d4249a92659f1375949ffd02e07e449229bd	79e3fef0-3691-a315-8575-44624ba4c517
61	gateway	0	62	\\x	\\x0198882c66427ff74bbafc89b2c15d0da4b8aadb852fbad6ac005bf056b7b7a69a7013277cc784d6a19d3a9ca79b5579116987a02fd333ef7156950b1277b2e3d3efc4cae4a0a4ed3d2175d70bccbc3e640b4e47ace5eba37d4c08e1e5951083c531da9ea482fd1be67077924c626a07329867799fe5784a7dc5c7bb57289b85890387eacf8b74ca6b4843d0f156690cc84b45915ef5eaeb8868e8f8f4884a9b6707a0f41defc12f2e662925fa	\\x5fa615ce90309d4974855569b89a433513b3da834844856afae950717378b85e	79e3fef0-3691-a315-8575-44624ba4c517
62	gateway	0	63	\\x	\\x0198882c66dbebc4e9ec0e883ebcb7eb218f4452379e43824c7bfffefbc07019ef660afb8a56b0de924b847f55855a97777f2d26cd1a674dc85820ec1fe6c986bf97f0a2a9fe2e007758f561634251d96ef0433bb588023568838f8ed545876924b0e9015ae46f6377fa4fdb76ffc343a155be063235a9f105c97a6ee932115cc34426312ec8bb370a8b6fb0549d87a63209b66da466a8100e0b75923fc52093556e4222fc9656b2f2ccedaff6b5e28e8a2b72	\\xa2c65bbcfaa7db85ef576f8d26a007cf73f0575a1a74cd462980b2305795259c	79e3fef0-3691-a315-8575-44624ba4c517
63	gateway	0	64	\\x	\\x0198882c66a1ffba638911d90fd1faf8b9a455b7f4509d6e1dababf3aba94cef494b5569fd5a818ebb542d0872f4d7dd01d27751fc2b678425921469e137305d2fb3fe6e8eac4da92e2d924acbae1a86861dc233a4b46359fbb26971127b0fe6d5bbff6e90b507b1be4268fc92f304066d1fd0a2d7ce2dde2577c2b76c5babeeaf0de11057b5f00eff8d6df21904fe74834f887fa3b2982ae77ac63eb01ec518bb16b65556d4e4b946a2d70d2b1c824db8864435	\\xdb5335a8184d16d477db56dca9e64e16267b288407262054d9afe9def05da9a0	79e3fef0-3691-a315-8575-44624ba4c517
64	gateway	0	65	\\x	\\x0198882c66f3ba72b4cf3aec0ecc303723b98e2fbd46ad7f62f69ffc03c35675f42374f6efcfb780befd267ba910957dd87ad03226ca3bd149744a1ab5cbfaeab9af485c7e0caf9c014b765c3476ac762738b227812f06cc0902525d6c21ec84619d7ba57c0872e3b9d4682af63a853e0082a224bfdd831d219adc8ffa7a0abb8d9d2816d2d84e473beb953f42add9ea4ca7f38545a17c746400e408e47be3446963eaf2b4f99c067a2327cf	\\x96f33fba8e82d78f4c93fe0bff545bb744239818a935fbe77e19b72bdd4ff2a4	79e3fef0-3691-a315-8575-44624ba4c517
65	gateway	0	66	\\x	\\x0198882c6662f33b3ad805b40fe2f8bc0d4c4b1fc54f0001e5996197b57a3a76ca2020485ce2a80a8d158e1b41588a71a23c40083cd60c44957e1220de74d3bd9a58a7aa4cf54fa287149e31d5c4dcae755fc1af11da6826a9e6739109fae6409bf4fbf4f1089c7026916d61f26255efe4d64f739ec17a6a527dbbdd87fdff75b93d860e3896c223457a75c2dce676b3d6ed195d7759bc2c888a570e3ad8416e43e57773e4b7f5360583a7c604f4	\\xb44354ae17d346df39592cadcb3fa323c6006cb8b82348e60aefe5a99c6a2d88	79e3fef0-3691-a315-8575-44624ba4c517
66	gateway	0	67	\\x	\\x0198882c663dd199fbe11fc50e6d3fe300135623976148e3ea0cba9e93c05cb43ba224b52a51b4ebb7134db3c34777c9c0f6853988a9c1bff8747c2c4b212c0c76a9617d87e9ab303c7e30a6ef3752b24926e858609a631f784ce9e674ae212fc08fc6d85d25847a3b37aa996547ba9c8facb2e92746101f360e87541ad7e974cb1fd763f0ed2abc246edc1269c286a86230d0acdd8f984b731e0a43e830ead03befbaf19a26d0536793ecb3	\\x3ee3ca74ebcb78bd2a35b63478baa5f7ae08f99e3d0b352f4d953682625fdc5f	79e3fef0-3691-a315-8575-44624ba4c517
67	gateway	0	68	\\x	\\x0198882c6650c6f5bbef874eceb742d76b8b4a1429b0747b9dc049e3be2199635d9605cdbe3fbf4ad9ce24cb03b8d4cf335214c33dcd422445130e02276b43e382caca77c7c21452e6aa8df65062997c484249d4d699b6e8d46a65ad1cda455c14a9fa8a47b48610539e8238c38d9409d41b15edf14af618d489ce5ceb534c5bc7586395001366db64f2e539ce2b4ff770dbae7308a34b842533bebcfa0367d23b931060f9eff64189d547b51704	\\x9d2189e33115d8d51840a79dafb2c4a0d8b29ce26381a4782b8257b0ef4313af	79e3fef0-3691-a315-8575-44624ba4c517
68	gateway	0	69	\\x	\\x0198882c66638a8ac4e7a39ad74d905a26ff94f8f4ea30d0cca76ba22a47f713f9f2e232e9968bcf24e3435f602cc5f3712ff354f0808b3ca909c0dc2bdedc401ae1eab2cc5d39579752303de260096563380b46ae3a1499575b09056ec603449641dec5c7784bd5c00324e0f8ae401c74bdc38b93389c671c7eaca7d94eafc293051ed8aaacba5fb5fc9d689fc0c7863864e63b35f4e7d4b24b3e91357e2006df8d8aa524fa98f7b630cf2a	\\xc2b63718a50122908a41a39d8a42a910dc051f036423468d87fd0b967a9f16a5	79e3fef0-3691-a315-8575-44624ba4c517
69	gateway	0	70	\\x	\\x0198882c66067a259b82c868f000adac38d92d06791b0d36be0e0549ddca80a2e8261b1e05a70f856fa9b443cd4549356b68cc58518a004413a638b0e4f372e46ddf4f13d4e6f48a97be2b56aae4f6cceb7c9b9bef27caba70cd8e6968468a3dbc7e2dbe1b3a56186411c85929c5d8bb4fc8c1391a01b9d2ae11aba1db772640f10e50f7ca0050fb8c1bd379a14ef55bd92fe26c30591bbdd4dae77e8dd0bf15c18c99d07271a4c9856ee3641d87	\\x34e270fcf1e8eb876efaab30da96509ec8c38c300f3e68af273b71664bfa03c4	79e3fef0-3691-a315-8575-44624ba4c517
70	gateway	0	71	\\x	\\x0198882c66f7019497570a52e3639ef4c0fd30a3e8be88bbd01609e2c9c6e0f7423b053f4f1a34dabd01555579409f0b40402f15965f957977c646320e28aa2b8731ad78ffc69c8508e585896ed12b66b471847acf8fd3eaba080b0941ce2238505c6b1b42269fe793266f1203c41692f1a813391cf29a7c3e7bfb6484c638f0d372566df6a30f4a9366d0ec9bba25031a438b8ddb4a3de8660cf5a4b95ca34d61d074f62999e297f966ede9	\\x66fc52a1ea7e6be741fb458a4538237b02cc150d82d0bbf3d125f01204113a6e	79e3fef0-3691-a315-8575-44624ba4c517
71	gateway	0	72	\\x	\\x0198882c667e775586b7d5154347b1e1dc06c3a3d5fc7ff43ad613e49b0975962a032fc19baf7c42da16a7444afec012751bbb9ddd12103b86ddf60d18de32b21ff9b4c031eb221257260611dd6a59cf3fba6793a526bf40b91f8beba92fe16844515625aaa252eee2d0e5c48bcd9ab204fbc0c80490620248c028d3167678e08a86ac1e8ab11951dc07c80cb1561f9b7d20d20ccb4140add45029be229cffef0b0ef7c5f26420b57e7dc598bbb7	\\x560db841987060ccd0ea1b6c2c2c8580594b7d3661b491a06f687fbc704d90ab	79e3fef0-3691-a315-8575-44624ba4c517
72	gateway	0	73	\\x	\\x0198882c6668fc6eb4d438af22ed4fd551eee43cfa07d0bc7ea1be78eb1539c6873a0e93ef2eac5500250d6770aa647ad58b7a47a5ae587a2a94da1f2cd3ec64adbf0488a0ffaa74971acf1dcf591f9e2efa4ebf87efff66a3a553010dfc2dc857d5e03ca5e9f84fbb5e073d88b096ceba5df04caa41ad30684c8661eee76c866a557890c6468e97ac6a5bc60a5126789bcc49c621e079bf9c330a4848f4060477c90a278ea487dd130fa18a486f5d246f579f	\\x670f6715f4a2c14156c00cc559bf7d188720f08df1aa0202aabe8aeebbd038e0	79e3fef0-3691-a315-8575-44624ba4c517
73	gateway	0	74	\\x	\\x0198882c6698e866b03a4997e8b6c37058624b53ad7417235c14d724d621bb075fb43c3998cc646562f2991224cd0f91462ca9dad5b252074b093318e52991d6706f121e436f1c2ccd388ccccec825718e559385e57d71ddb2d4b7c68a9f837c2df3a5a8cf32106a8dd7a70959d370571c0dd69d6529c77ea7c49cfe4626cbb8b9f24731cd4aff367b529942835557ca8fe8d3bef6e787c8a75dec09c16921563bf84949cdd8ed9a95d0c447a7df36708ba349339b	\\x1ebab377e7ffa81218dfcedcbe480a5339aaf4b54f661ce8565181a78a89c001	79e3fef0-3691-a315-8575-44624ba4c517
74	referral	1	1	\\x	\\x01d291dd823fa7cd8e995fa855194c28481b39b4677e8ec35b6fe946d72b6ca248bc2e8882a7ad92904a07c46fbc54b0f8173b17c9388d9339f7d4215d53940e893b62a0569d3084099aa80351de81684573008c54ec656aa2d329407c66319377a43ffd907c8df49be636e276	\\x6fc448ce7936190b73820f55b5ee948fb0c92492fc9bc1f67185481a4fa14381	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
75	referral	1	2	\\x	\\x0145066b804e2911a0f768be8185319268828a337113f6679b6fdb84683e0c1abfcc448d1432d463f3cce084f6c62745d39ecfbe653563bdd43b64d41277bdfd41335909499ff871649e3477b153e1171ebf52b38feb75e7d009198302a7cd91313a9417e3be4481a86c5d54ad	\\x06d7ea2d2b2f45dfd8bf0e222ce22f8f2a0a6f17b08a07edc3a00a17a8804f0f	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
76	referral	1	3	\\x	\\x015bf5aea79d84559b6a8a02c67248a3e67ff120dd9ea5604c8fb44dfdc7c27bdb5a17cebfff9ddd2e1d4c0863b1c20cc3b6f76be13c9043d6c66daa8e74f3c96d980c28d522e8dd8d850141076627c89b1432a2a9f199b48407fc68b984ffe513ef73f362603c2b7f83874aad	\\x1dbbefa76387d4423a87e739c38e6403de4ce3e2dffaacfff00242a6b90b2373	5d90e5c9-f290-d758-db3d-5a211fffc99b
77	referral	1	4	\\x	\\x01c16a132495cd1bfe51bb0e7ea05427e0af9e621081b82adfb7bf465664d5aa6e505fdfa2c9e28d1ad3acbe6fd201008cea5992236cddc55d981d78d954a3755ec25a36136db0cee2ea1f9d75ef59f578cf9742f79a1dea93a920c28459772bc23ab81fca301ac8448465667c27064eb3ff	\\x442d7c3375b8f08e9a1c3b36529863a1774072eb19ced851032ec7e21f348152	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
78	gateway	0	75	\\x	\\x0198882c66cc8f48ac7397a1532e04ce6733622f829b6a6b0cf7d6fca846ea93f617a9c109ef7d09413ba25178f07d8fe019a02f7194c6109f9a5ba51478e70d700dbd3ddb33eaca3d06470d608c4b9c89e1aa914b80048b40f63b15472baeeb67b041fdcd738104d545ce2ab6e188671b4e956142a4a3307b9ca8ba5b1df3f195d6585478	\\x810de79deba58144f562c14d3b20cf7e4d2c03011b6b60634b189a9f234f2e86	79e3fef0-3691-a315-8575-44624ba4c517
79	intake	1	1	\\x	\\x01d291dd82c450a1153b0d447b0370fd99449540bb64f82a577e34e4aefbec69407ab7bbf3ae4f96f24e310a12bf27bb7b5cc5f040235c31cedac7ea43504d22aba1ce5055574b8c7f0896a6dea70f6b05bbb3b89b779556e5dfa1b3d2038611f77403effa1894a8ede1bdacfd314d5a46ca64d0d9e35f399e713ce374bc96cafd0d7d44d5fabf66bf2cd594402938b1332f4a54d9d5c56ad003dc6ac01340c8baeb55a790683a10306ac88e0b95cf4d	\\x3216b90832c62f97fdf721c36d74f96ce69e3441e364264adf2531873294ec54	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
80	intake	1	2	\\x	\\x01d291dd8235dd210779b9eb661c3f0373a64168dfdab816edd4d4e7a9155aa449c8e70545f1a02986863e8ebef5b0d9d518511893eace219609593ac62142b766491778011ff5dd95999412906778e17faef3f465e1a42d94f56b1c41b21548ad447f2a9f44582f8fa908f1ecbef936e12bfded521d4410827f5415292af9d8ce333b7e538d4b7463ab8b1724d4c18d0d5867c679110a34de92d69fbb9eebdb08bd9f785dc50f5e062fccd20b860acd	\\x71b7dda5fc383bd118a43404a503cfb498426dc1438d59791654801e8316e422	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
81	intake	1	3	\\x	\\x01d291dd8275455a77f0e5556e11c4ab4b938a6e384e67c53f9bd6609d4b5192fa5342af8bb7233265a9744005ca5adc06d3f71bc150ce745e660a7f2b377178b0007c5efe90e8d1ffbe12f107d536e30a40dc5a1a8265120f51b6062df3852a098fa6e72722a2f81939d4bd11d69cade51094b2f7b83e48474a1dbcebd24bdac66676933f7a3ecd327dac6411998ed7c6ce6a170b14fb9f79ff324464d2b4806f3439319a5d471a0dbe58b3c0c62494	\\xe0605bccc8609541d560257b15e18a65b3f251f8469ca85053829380970d4446	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
82	intake	1	4	\\x	\\x01d291dd8223007363eeca1653d4b46e0b748b203c18a9f4b2efe857fe652660ccb424e17d932d682282cd5b27e58b40f1f07a483b4acf64113c58bb2d9466f3ce0b3973b268f71368d5571db2fd61c14e0cbfee5b21e5d18621983d5443ea28c1f2d9ef7a28d4fd7a831ef9b9fcaa5d2a80248e8ecffd3bcac22b9c2253d17b60ddfe850510a7939eb0f90a68d29121c3eb3e930e86ddf54965f390df707bddea83576e20f634cb4cf56d192af36411	\\x4f66020a0e616a611b32f97fdd0554c1c4e5807611e117f1bdeec31da14a8b43	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
83	intake	1	5	\\x	\\x01d291dd82ae53beb6321dcbd7b5f0dc3ea965d95b62598e38250b4b9e826f01ae6cd53207cd6c57cce10e4a44423ef9af82a7f7c7081bc7ce50367142e8cd794071fc43f452d7656ce7204d4d12a08b08003bbeb68ffa03eef719bde15eddfbf012fa61d87a3c46849fad92300cd6f83fd4b4cbc0e2029e953d72234107c0b4f01bc226c937a740d7551506ee0e462468c905ed5cd8cb11d5dccbd4a0d7349523760fe849cca2a53bddc2279db0210b	\\x3e15e283a6d35cf55ed698bc53ac4e5a64dcb2f021183c5f71d99d2a8bc767d1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
84	intake	1	6	\\x	\\x0198882c6602eaf671ea59fcfc14adbaa294e2720e6de555687aa127ad3efc7bf6ad7182881f6cfe3d0f588efb24e9a5dffa80dab8cc9ffe4d0f6fedfffc1dd452eae70e941286066d409ec6ec3051f67da5a6b4b2f44cbbafc8afb6a71ce3a6b50768ec256a007aecfe51f27f1d28a013646d7f9c57cf064d5d2946bdf71c641c904a78a3	\\xcddc6fbef626f30bb94900a33361f5c8cabbc368ebef3816b30ee5836cf025a3	79e3fef0-3691-a315-8575-44624ba4c517
85	intake	1	7	\\x	\\x0198882c66ba2dd887e5982ae554b43122a9be773fa0411642701d5fb05bf9b97948462df1d538ee0fff2c68294081c5f55933db2865c11fa7f4932bb2459c140a88bd8cafaac530e67534b21f45f73faa7c50a21b163b9fd6ccaef7ddaaf4e7982c27fcbac78e4c77f4517a5ddbabd56aa1eea99339e43e86532861673e2873817eae3f64	\\x1073d4e9c13449e3cd4e624a081e67e152dbad4f7a57efd3420f0f5594adfbc2	79e3fef0-3691-a315-8575-44624ba4c517
86	intake	1	8	\\x	\\x01d291dd82eb2a7a76ba6afe63697857c3501b1fe6e2bfc6675dd17dcb7ea6661b1071c7826cc00d1fe6a1bf806e54364ef66af6e279f4052e47c6b3bb0f8a2b43b9623660a07963557f6caabdd75966896035acea0809883b58e60ddcb54159b9ff48f83c1f52dbe84723f747038bd5a3916b3db2297bd5caac4ce7b755d3949f3df7f6b5c406e6e5e445efc3a15715835a904f9e798d65b1fb61c41b6375ebb963ba8f32f7d0c8bdc617b3e9b6917d	\\x1c7583a5cf99e634ffdde4f027d7d5b20bec6fb282896e72219cc4ad90b2e1b2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
87	intake	1	9	\\x	\\x01d291dd82117b8ba21c9f47a6fa3ef368f582271ac638278c6b2b08f5909d1b001e45c80073c8fc38024d9d8a9232a8cc00ab1907509c644f930f01ed7ab4289ad2377b58d8383628e0bf6f0389758a564038ba50aa1b42763fd0b6fe5f5a8f261736241b625ab21aae5548f069f85bd57bb4563d1bdb032d06c2cbb41d0ba1c652c3e6fa6919663ec32959cb48fb987f527111b1dd85ae91a29936311bf9113973b83433f95ef30ea15e3e8f2f08b4	\\x0d6695f0516d680de889c700813ea3c0807309c875a967505031213e0412f857	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
88	intake	1	10	\\x	\\x0198882c66826f92f5ae0e94fc68dc0851340d3203d587e7d25628c1fafb161d07866e1d5b6612404ad0db6686bc884c1dff9141ef31cdafe44dc36372bb69650650642ed054495f714086d74d68d0adf1e7e04c73ae8c173ff1e4a0d0d89c740eff734d0fbe9379208de0987496fac1cfa8ede70be46f7738d954a379c26d09334c7bfdb9	\\xaf63ffda49a56d1acbc3376b7a8e48cad360f9b29f820e86b49ee173d71785a4	79e3fef0-3691-a315-8575-44624ba4c517
89	intake	1	11	\\x	\\x01d291dd829730724bb4c9b9ec5587becb9d0b3d4f70b64bc1b09880d3e8ab55ce8a16551a651c4d4b2614c241b14ab65853a430108e9bad785491b17046e51819377ed9f6912440250977eccb7734d4c116e73f5e2d3d4923a683a841d42ca567f806397a78ddb9721397a113635343aa6573931abbf5493898c364f7f9b92364ef681f3d20c7469cb9b899f9330269c59ccce7bb8c8b3cd02afd066f0712a968b9a334966e090395bf5925d011a068b2	\\xd04e405cf80a4df3c0a423ed4df9560316645c45dfe4ea125706a28f9609eae6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
90	intake	1	12	\\x	\\x01d291dd82e9559d1f0a8611d6790981f696e16b0390c5798495e61deba7c2030b539bce4595fdadc010cce28c491130a69b14ca2ca4ded140c65169c997a6627eacabd0d3a6b674c54b91307a230d9ffbac06175721fd72bf29d7da74a92e55e8683af4b48de95c95f07fef216e2e4522c7c2f3bd6ecf456b0d49a93cac4a1afdffb61433137df2d4d7728492bccd38ef6463fcbb4a2630e1183213829544d648a2ad2f56ea9979582041dce5bb6f7c	\\x80cd383cf9855b160985b61d27fc94f294f57c1bc624f465653dbb2abe47f3f1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
91	intake	1	13	\\x	\\x0198882c66218462c868eec0f920e4fac1a4a5aff025937994b8c9109219ca237d2a29da4dd8f339553b694aa0cd2849485b3705f6f9c0834ef6db8e9c4495ec9fa6bddc09520c68381981f3741508300165bcc065b0b6a875824bc85dcb56c26cd5dd11ee5c9d875ea1e11235b9e8279391f03239d64e130f51d409ca58b7a448b83ab568	\\x2cf787d84dde48e2f174478210b31758f409774504f1e1fd876ac897d39f33e4	79e3fef0-3691-a315-8575-44624ba4c517
92	intake	1	14	\\x	\\x01d291dd828d01d45a017ed2c3926a23535660275cf5c193c06e3588995d11d8fe21a2130f353e4cef395050a17a6fa2e1c5d4bae305d2b2a30743566f8eb9e97d99bcd93757568cc13da6ab1ef3c0a6dd6025d312f6db8167d682a0014e22abd0415229733ac7cd352b89852d7f7337d4d08e3bfb5ccc85174a860089dab99e47c7b0c047621d4326d7f5795da6126de4c245ed1ef9353ad864dc3ce56e7fd966466b0d862741362697f032d0202385	\\xc3539a5dff5cc4ac797b4ef3e9faa8cd3efb89c27dddba14885d2a739abc97e5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
93	intake	1	15	\\x	\\x01d291dd82e9df415cc3b980298ba216f09e7a76125df8e82cffb0d0c604cd3f545929befba58ac4bf922205d6e056c8ff00f790e94bad43b00ae1694fe8fae3378b4d29c7bcf7796a34841d2263bade0dee7365a39eb672befb36bf45f678ed5389a53565a9a57a7ef11949a997dfed4995cef3580850b3269733a6583a118b6707e78e4f5bc48b44f05e66fef25f12b1b52d5957cfa72a88e8913fc7027b66140a934074d7cf33a9460f30f271c163de80	\\x1d0537ef5b3bedc3a4b1ff0ee3a1da68cdbbae5c4a22ce0608aaf733294f2ef3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
94	intake	1	16	\\x	\\x01d291dd8276e55980dab12c314a7d845791ca7be1075b4d08cab46b145fa12ae0f5b5174b1ae53513cf3ecded999e6bc964156ed4e17954b254efe4fa1b4306a01a072a614c227b85285f2638a716abcb47166c9462d453e15a90ca7356fd5e127fce9f3d3605e474251ceaed9361faf31205cb93702dbe024c2e06148bb93dcae592b8ad1e110c9323275ad9e2f8db8f56a981441b6d9c29466d757f711232a338f2a548a630b82ee25a49511b8a933f	\\xe39f89e7c974a0fad0b62acbc127c546500050fce5e8606a6befcafb2829226b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
95	intake	1	17	\\x	\\x0198882c6653351e5788f38b5f9a10865775a15ee77fd3b9a93623e06d9c9ae18516c41404b1ab84d1c8bc6388cd19250a059ef45eef3f9dc4788a0f543ec967c5cae34fd6b52ceba3931cec23549acb92e22fcc9227b28e78f2e8387d46d3ec4aa3701b4454e9ebd4d002bfa76fc42a985ecb584f6fc9f96401c0167c3b7a49b1368383fa	\\xb6fb05cc5ea0a697c8f73b421385fa4eace7203dc1a2f2206d13a4feccab5e18	79e3fef0-3691-a315-8575-44624ba4c517
96	intake	1	18	\\x	\\x01d291dd82f4bf0fb8f25717668d55e7a2a5fb443f54f284da3d08b058f726229a7a5041297fafc69768f17e28d2ba2bd301ac21b5c4faaa72debdec37c4076a4f049fde25ebe7667ba5e97449687dea5c494f49d3c64317536b414c6bc78e5ec33fb46dc9c217a43a8ee6b53fedb5cf454c558ee6dca41705794c2f4b3c2002c7107a753e370cb026378653778ed5973032d17a24269e8f4221b150f718df91802a8bf94b72afb0555c9ea671f865af1d52	\\xef3b9c29e4cff06b5eb3199362bdb835f061629be494cf79c70d961948d8946b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
97	intake	1	19	\\x	\\x01d291dd82eac4f7449ebd6bcda2ba08601fee9a4a8cea8f69fde06b6c4e6e82dce6474c0b7751de457cf5501d7e1587bbbda28ac223f38feff42f9e533ce3731769261f49f3837cf3d5ee6a59b6e2c07c12978fcae81840993dcf2a4368871fd65413d49704e50e2e7eec5d9278003d22add24268cdddeed2be89727ceae968c5a5101bc9bfa16dfbdd82108f43e030844ea00cfe9e17c48971fcb71d3f7fe8e8c468314f1cb254aaef9406cd9cd7423a7b	\\x974ddbc59251e9044a4c29757c74f4412c53d71add1b7d8c486dbdb3d7fc355e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
98	intake	1	20	\\x	\\x01d291dd82f74e1ea19193e954a3f4f58139983c1fb0a3833e0b2d57e7de97f24e143fb073e1f7d28cd0bd4bd06b2841141fbbf06d489a4865618d16046b74896ceec3e624bb7cf3deb46d83887304caef981cc28b7997a47f6bbf6441d40f5b0e617df3268bc19c356102eb2951644961cc0d3ea7e9791e0599fa4f4944a05f9f2094900c4b79d676adb0ac27bfe2e7b8099a49fb722246fc5c8e86daf4ab71e0a81f685447135440a983fc68df2576	\\x8056108fb22d80f68f8a0d0819332cdfa72ec49b041515b8e24479348eb30846	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
99	intake	1	21	\\x	\\x01d291dd826f47bf6dfd7075088d289a0312abfccf077f79d6035087a4486f42f02257a1c85cfece4b9b5a2235c4118b5ae438da0bd02aa326c46d8ca4904eaa058b84f3e48afa1529e65c91917c80a97e1bbc2b2cefe37fe084fa775b93d35c02636b5dd6fc850bf9f891c563417ba62866e152d1121d563893de64235a8086bf82aceb7e2fa40e65f024dfea92ae4de308be94ea6bc275a0ceb8a04ccb395128df5ddc1df86b072f69ab7ea7d18fc545	\\x12de4057074a0ec77ee5a052378d9f08d03fa7fc7e5a282c112240520906137c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
100	intake	1	22	\\x	\\x01d291dd825ed31791583aa276ff67cb1a292775fa3af636cd69f0c366d3d99cac6ec1e0520dfd5d6adafd30692f70275ba804932460a16ea65cc267bdda08c544e53f0caa746aeaffa0af8a47a9628eeb1e2e1cf66e3a761a818c312e667133d55c7bdd338159fad3236e1847a381c582989e69c3edb30ae347c4e15cc8e315d908bb0ca3676c1446286db9ef8836ec975e577de3eec319461e58ad2ec90c9a0fd4d73d584c528f146aabcf29a870434aec	\\x35ffe8e72d40de14bf984b6774711634d0e735ea3a45828bb409a6b6f2dc6f56	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
101	intake	1	23	\\x	\\x01d291dd826c89db7bc18db62712716fb75bda8c6ea22024264a9af4cddf0e9546944acc913a55998a2f40eb87875cc6496c44e7edfb9339937b66849cf11c5338c973ae9a22bfbe4d2b82da3b52318147e18bf15b9e930cf3a8126d78c2c37210a0c78507664641c61b19aefaa38aec4222304b5c5e6ef7dbca2df665755a553f5a7ae1c5c90dbedac458fb9dae732bf1b7bb0e240b3dcfc9ed3f02f4bd92bae049a61e7d8d893bb60736a1f5bc78ad	\\xfac2ea823f145927773cd1849f1859100b4fdcc480b6e478faaed7e912075e95	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
102	intake	1	24	\\x	\\x0198882c662f0f77a6c5a1cb62d12910919dc5dc6c3a43dda6419effd5f25eb3564cceeacc9cee1071dccda711b03eeb630c7f23d5a9c68624ce344c15a2c072ee4d061714552aff46689f6b6033bc8e6ea18838aac5c39381ab107c9936839c6721b2d4456a583e8a142a8dea7eb9e8e0f810a6c9691691783f24ad6da0d58afd117da177	\\x0d5843a35a8456ed7da5be0392bfb5d590f76464f4bc309670edfe5b04ce32e0	79e3fef0-3691-a315-8575-44624ba4c517
103	intake	1	25	\\x	\\x01d291dd8213e987075b5e78d54241bac6c2d2cb4a4d75d9f5b6cf22421b3de4cda97dd035491180dc84ab1be8485cb4217fc3c87e2f61376ec8b9efca4eeaae4063db6b41471d12ee6e11b35b942ca8712a06cf1f3308b710002b91a1662a4775226936694d4240ce047ffc62c5967f624d3fad70a98b96a00b980cd0863c6b47b35ffe933a6dcd4ce234e897992f63167754737dd0ded062eae81e64ba1d401cae7347ca172eebd4108eac3ca8370fea	\\x56298f0705607e8fc4a8994239750bbdf6c997ce2a13332de7806663660ff0eb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
104	intake	1	26	\\x	\\x01d291dd82fd4601d0eb8ebec7c6a2f35d823d734503b57d1e7e0de380ccec8db9853b2b909c66bba15937b9b71bf6e2a43a74d025c1c6aae8b29985dc2a8f93919904a97d0b6463f62981f3bcf17f9d4ed336300d92dc11e46dc597a52ed97897b3dd5fe3e028ea803f6ebf00e6233539459f62ba46f2bca6e05443b85ad5f6f0117d930a27df478a54973a84ba29e2ee075fd4648062f09b0ae2bcbeed7d40e559f37a1e2121f98c69bad5de3938d416	\\x050944b143f0977d003aeaa9217e6fc79dc4f910284b4b4df054ab7d0edc8faf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
105	intake	1	27	\\x	\\x0198882c665fb4413554c12c8ea048781d456758844348ae38e27eccd6e503f2785ea5030d534a46ee5fae73499f979eda340f75efff6ada3b01fab8497d7d42674dc8ead23d813051a3e5eb8b7adb4b928a2e883eeea69e06eb4ca1e10064a28df3cd6cabbf9e420b165198d4de94359e147b6320731f74210ca0762a2a00d0fc14ad8278	\\xbab3f412ff5dad6d879c19a8c02f7d980f4b4a11de65d886ea9036ebe213b30e	79e3fef0-3691-a315-8575-44624ba4c517
106	intake	1	28	\\x	\\x01d291dd823a666b10a14281c7c03334a56963551a6ab6402bb2de6da82dd3e7cc627c6049f27c8d8c6a97502abf8b6910f06202f8e49a7d9a542d9aef7f688585ebeb8fcc77affbcba53df369faeacc7410f6aea6f5f7ebb8857c70cb82d50a72e4e372024ceb81d5c3e5b597aefc12cdd3a09cce940ab5e86ec6848681d403385edf6741811e4f2a0a4854a4aeeca2b6b2230f29dd9fe908b2db607eec91a9436762744c2a5ae06bcee4b03a09030b8188	\\xf1b695eacfe0ada59a90405564b723f26d0d0a4e6193c43dbb7619fecb505be5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
107	intake	1	29	\\x	\\x01d291dd82b60807bd907fc0439b10ee140530359d2e48be8905af5f49bf70cce9f68e21df8d334b95a96f01866818edc4a9b9bd043dac7506682d31f3438afc5ca92aae78b4db053714a196c80e3f264abf3ef7bf1768a4134e532c9eac925eab0219dd72a1bfa4d35a83edaf466b0a8648a961d98e7640ce63c307e390fc6d98cfb6d48a7bdcd601a1c4484819ca2e4116501d523a7c18f8feaf7a1f242432100beb57c61143103ce4abe74342dd306cb0	\\x21cec811a62daa817289b3a6f12334fa60f0d1d6370acbebc6c7375a2861f283	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
108	intake	1	30	\\x	\\x01d291dd82bdb6b21401ef358da0149484ec65c7abc4e8ab9e2566aeeeca1c34b558f41bb3ce5daefa593654a6888cb89111da8e75a5437bb3f9d2541a059bf65e9c2c8c45c16312c71d623a1f91b7b9865fce4a3030cf34f637f7a4fb23f4a151c86d67c5d9a94fe24bff7d02d43506b605836e2499a4e7cedeb015d40ac66285b811769a1f13fbc078f0056e1ee987adb7d7dad60c9e160d9a560c4b67b15e7c0422b362f86bfcbabb9c8de1b67376be	\\xecfd25727b27b1652bb67632962f0dbaa7d88bab7124d43a4fea2a7bdf81435f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
109	intake	1	31	\\x	\\x01d291dd822ab28a4ef9d5689c6013a0577383f29f6e4472fee0b404c575fc4859dd7639774e4adbd65cf46468c443874214246af238e69ae6002a8481c9bb264c1459e9e119833de6a26b4923f9578a0058a820867c9c5f9945223d0ac4c5c5ee49c1a887b50a217d8a95dea8daff263e038273d076a7ef1235cf8bab3152528aad30dda4440b2f52e7cb4b2a41f7f2bb3002df8abda6f305ea2535103e5e91b4d8ad40b5e0ffd958e9491c562cf8f7977a	\\xa50b70e3a33242387e7fa1ed7795ee9252e0e5b62cf98a4f5544139f7500c5a8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
110	intake	1	32	\\x	\\x01d291dd82e8812b14ac76849f7250759bf8a4e87eb0b7d0c70a79e24698db87b6e04292f562da02f7821ea584dd971f5dc8596c9e141a7eb752a00a7182edc847818c8a4f5a2c57d0ebb7b69c89d4e1dc41f7823a2541c4cab562a4a023c3ea062a1978501ffd0dd67488116c3300eeaec9b8cdfe4a9edd1b9c0e185d921c9caf2b4302e47a8e2ec291f098a7c5cd9445602753a598f691b59980952f66d5a41faddca5acf843a4e32df49e88a301e0bf	\\x087040870471f1b8360f7577935aceb7b628906d91d2950076fceb1723de7be0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
111	intake	1	33	\\x	\\x01d291dd8219169cd8ce6ff5177fb68e3a74e3c550c9bd3a1a710be25f99ef2bed02c6dee368e898d1ee1921c9481454866e1cdcff291d19b2bf815c2a64a451bea88edf61b6ad050312b5464b3d1d1ff6f3ba3c316d37c223c41b8cbd83d2620962dd12dbcc3ee41fc73c936e123b2fa1fba57de858f0f2a2166f3c7441e7110e782ff539c976eeb47befe764ed07d20bdd5abff93ee414dfe6b29e7dc9355f8123e791bef8341209fbf53d258e1a	\\xd9d356a1086bd02a3b90d399874f08c6e2803b61ef02aa44f9ec96addf53ce67	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
112	intake	1	34	\\x	\\x01d291dd8274b7fee7e847d9bdf4cb6f3d0a9bdd47e9b9f69aecaa2dd119a67ae769450090a45c01d0060bc3557e10bde41cdde036f57d1130b878cdcf235d2e7c9517e5635e85c48e1049c6d8b30a61cd310899fe22ddc0864caed2ebe604489dcc2303bb016f4c9b96ec02e08e308868c0a78a5a5b0f9f0bb84a165676d9d2ab455315838b6353f581568905b2893d091758df6fef7c0f59631464bfdaa69b99050a2c945b1ea9b5ff2f9ee92451c956da	\\xd10c8bbc8b624fb8e00014f291807055846de1f580a003158a732922696c4b74	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
113	intake	1	35	\\x	\\x01d291dd82ba955d1749d60920fcf5556e9baaff54cbc8864f1e4a2c9f1270d8ebedc0563905c2d3dfe8f564283ec6d55c69e3dcac920095260e340818a2d10ceb00e8b3917da4758b7d3b3abca1dfce49f35b1cd1e6b1b517acdfdda0a0d9e5c965e12cc123574234b61b9d5e804e1f7e682781555b220ea695cf48edea84afc713c494d45be6be05d186f58e0394e2f65b7ccab692c539a67ded0f54ab01459376e1ad646f852d3f135cb145e3b2ec79e262	\\x1b33ae297559da21acdc85cf69508b3ba192a377a7a69d692792ce41a20fce53	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
114	intake	1	36	\\x	\\x01d291dd8220aab829eee294fd126f83c224b94bf580f501afecf952e107b95c137d00e502fe413e5bba0b18ce529209936527c69808694380372446f7a622bc8291c547791b75c1f986d0b77fe312d32dc186f1ce8240d37b69740b8e9123075557e5f195791ddec57ba62fd3ce1efdc69090a011048abba33e7f242bea7820420ef36789997fcf648b8667eb9f0968ca64eaaf66bba61d5803febd99ee6dc4902e6702d3ed283e3d56fa312a05a505742ae1	\\x9982d777c227fd95f7fd8fce5c4e7395828deb209fde679b85fc2e1370264fce	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
115	intake	1	37	\\x	\\x01d291dd829d273dbaeeee4571ea9991cf9794ea0b2de255071801903b0c2c7657d46d9548a2007349af9ff8de40fe057a46ef2e4de498d83ce9e49b85d596ad967ade80f22a425c49ae3acce515783c0eb87b697f56d599c2aa92ee2e2b42f66a07cb9fe4626844c1582ef328da5b9b4f244f3193c2bda885c42a01a14ab38a92a5f3d1797b3e9266bc4dba5cf9a9bc40db12eebb44749548562cbb5e19fe6139aaad4a91ea1ae0b4ae32a5fd850c5d1b92	\\xfa30bcae516b085cc81e8f6dd96ef8b92825344c02cc02d1db79695d54a8ead9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
116	intake	1	38	\\x	\\x01d291dd8264a176710ac9ed0f82e0e379c54df66af10b3c695cb36fa98e8e0e84ec8d538760f7ae5f7ba83bca3eff2ca6402f01e51cdad3201595e9e57b45854a9811b7d6c4f993276e79ccac93ef2cb0b16f1e6a637e4423775813b16c9ff5de68398b3172a6a67846b65f0a0281986823c8823f13c33792a5f28d49779ef672e9a1c75b9dbc9a6dbd71f4718c8094dd8fe756c8cf2c3a6341e5275521f0bb6ff5cfd7e782c4f1a609e0630ec8cf6d45c30a	\\xa54b6a65def92bf6eb3d0e62f38b72647373130c0e51a7a9c35cbf1cda36ab30	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
117	intake	1	39	\\x	\\x01d291dd820603838472d6f581269bdee131fde912483e48caf7f9ca39d67c276b286fa2aef22b9b4518b2ea855d976dd096c40f2239ad988f181ba06f6b87bd4e6f8ea101a539a0408cde0fc985a1da4dcdb260f1491cdb3a09d842dc318b0c87364e846751b6585eb1d4b316cac0ad7cbaec3ad882c7cee4fa1ff974d7cc1a2f9b9d5d30ffaabb14b881db6763546909c8bb90c1b2c6bf0209acaef6c8adc5f93f549155deea785f1f6cfe6c037aa0	\\x54e442b4888da9fc7474ca12c9509dc2a33904662cfc5306ae8a5d1fe6c0b55e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
146	intake	1	68	\\x	\\x0198882c66a0d30ea784f4ccf135ef77289f88e9041dc7f7897946ec2c40492fb1c708bb2e97afe1fee3d922e887155cc6ed5f135d2a3bb33d406eab0b8a084862a98a4d48159339bdda1fba1d400b6daa8cfa882e5a71179b5b9f0fa2900012aac129b99b13a83f38d703694408e49bd7e0a7b8beabdef70c1b127e293f241bcb27c1aff5	\\xa97df67445fc32700fa8dc97c93e0d7909312b652857419e79b31a5597ecc8fa	79e3fef0-3691-a315-8575-44624ba4c517
118	intake	1	40	\\x	\\x01d291dd824673ed6d72f8d1a096c7427060772703703a98b79064ebfb05007ea4d6597963dcf0a1c4bc72017e4d768910c059134caf9fe937fb3388cb5672930b1256919fcd6f4f3fb900d69e0855e809d071adfb6f24b0800843a771355f999d8dc4b96ffe5185bdf0e98ae09f0f65ac45aa3608d5c772d963233af91929f73ec922a8ae78087ae02c6e4a2b4e241a6850308667f49f952ccbcead5b2853dd81d0951a55de37050f35082cc7c0dd5f	\\xb783c344e443887e4d557d4b5cbffbf46fb5330010776f165792426db32d2891	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
119	intake	1	41	\\x	\\x0198882c66a1ccc9a880b05e54adcef98b4b9d4e0c3f8a63891d1bbbd7c647e7b3ec20f2d6057dd5f7c490b234ff4e4947536285084c7d3e4ef3b793e0fbc85e1d0f4bfa49355f2c95060d0167eef925dff307a3d17f81111e977eb7b3217c9393d8b74a09544fbaccd4e56376f71893e3c8eeb45f95bbce8b8bcf60e9baa0a36bdf412b43	\\xc7044d7146eaea84c9665f4a5007c8ff4bd4c70675e3cdebf2a16fa02e4ecb3e	79e3fef0-3691-a315-8575-44624ba4c517
120	intake	1	42	\\x	\\x01d291dd823cd19fbd71766d0037cecc58639cfa2dd770c7a5be7cbfcaa7ab93c9b9788eae903a4085e081601e9c074e814aa14403fc90370a56e098387cb93c54efda7f25d21553431814324bd9332d3de75b15ae143f734a888173d4bd782cf08f48b41c250af3027873c0315449b638cab1d57c7b6a96433bbbe889d7344a2bec4c28e75aa6c30220cb6b7331016c686df80f8cc5e9943413fa3ebdb450b6b7ff4fa57c94ebaed468ebac3819b5	\\xf6f88cc45f35ef6c0b70a453e2257de9a7546dfbe4d514a7bd4f8d28569f3867	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
121	intake	1	43	\\x	\\x01d291dd821dab36238cdf63ed239bace9115c99a9006951c14daa0861fe0aa3afbd569a33949d6ed62603d344d6d2fbf0fc81bf7604df11a9530146fd77772a16e1c196b79ed1591eb8f7357b995754eaa7f1cbf0082a969e6ed96c2bcb8a9b21c374b144a8d5ddc87580facc52be4c9e99d59d67a69201dbf37ff63e79163718d4a0a9053d4b8cdc4ba663a8712bae40240248a7da594af51ae3daa102c3fc9dd892efc1a73467e6ae7b791c6107dbf1fd	\\xbe7083ca4bb59a9159f7fbde553635718be4313a99ab296fbd1a60baaa2b9d41	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
122	intake	1	44	\\x	\\x0198882c66a78df32a02b2c5919a9a533c30d708e8fed14b2c66191692b53ec68357de0414d570a4c06f109bc85b743f98d3f2064aac846b819c669969b0a22e10c26897a7588ea1a23db8094ef0376004c599e1c289a7b5717377c5a22a7d40a48d9f281dca34b3cf2b3a41ac998f42cb0dc9db5ce6645fbe002557a8c01a213fc009f336	\\xfc3ab38cd6b575e375b748e03275ff698fb38bec296c95fb5198542bf2a472e6	79e3fef0-3691-a315-8575-44624ba4c517
123	intake	1	45	\\x	\\x0198882c66c7cf01d6b67b7b72c480dff0fb5797eec456675904b58f2500ee501652a9c5282b3f81a9b41e0b7eb79a89f432ef164ebda559d71b9f627a5a925c01cc09d5a0cf5b90c0c24703f20cfdb7de1ad9865737f863afda27945b24f034b2e471535a8c4d4dc685414b613668e56257ba4ea4802970fdd96f36241df6d0e2c0cb5bc0	\\x67ac2caccdbffd61c6d202318cbc93894d40e5518c553efcadc99650dc008432	79e3fef0-3691-a315-8575-44624ba4c517
124	intake	1	46	\\x	\\x01d291dd82fef71f424c968113ea7221288ea9368cc5b2b5f049c2fa63bc557e95eff0278eab9e266d469ee3ed4a6a6033bfffbe21e869a99fc854e93c170b1e71d9675ce803eebababbbfb15ac323fe7aa2006b8f57331e157966597f63105c834e06dd92fbea7e17fab0ec4be12f31c0416ab6b641d921cd613a994f232095a77a9371da2c8a82533a30dc1486514c794947a93b8c8c8bbfd390875cfbbd6ca9892ea6979e4756d3986a51d81a9f5d	\\x068d702fed3d3a7a029aca6f93b0627b3f2f3f1a9e0f6d1952348d2c4f59a13a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
125	intake	1	47	\\x	\\x01d291dd826e687bfba816a10ba0608fc4823959211c2201b18115e28f58cb05d39d04901acd55cea9a78d31ff7ba1c73914ab6ba8ecc74f5dc3fbd5c56298ebd5bd33e7167c1386b2a49b084baa1ad68acf279081386d29a18256a5e8bda75be2b375c42808cd7c183eca72c762d0cc8854a5b95a28930fb7301b5472f1e14af37aa6b914011d5bca9d91d0e531dd33c5ebf2b448fbcfc63f5a36e9f70a57a10dafaec70d4f637b37ebf88a8cc779725627	\\x59f97a1cfd10d063d2cf546060b0a20a5ec2db624514c3a59a2e27f683b9e974	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
126	intake	1	48	\\x	\\x01d291dd828b19d61e35f6699ecb01549e3cdbea6b0fdb6c9bde5c21f38e4b155b4cd2ae78610384643df5c7a9976dac77fe4d6573c0aeef733f97dbe915c84b8c14970f3bc7d8f2e58fa9f67c17be8326c0af5b87dbdd1d3ca224caf6d0e6baa95dcb6b4ac5377dbe7fb6f74b05905a085c2844301a1dc8e73a24026d0db66280eb6c9eae962d0c5cb0e0168347ce6c5ec799e27497838d5e54bf8991bcad927b4f76dd7fc153d3a29047f4d8448b16	\\x8cc3118c173014d50774498a7012550a330eeeddced54bac2187a28907fe9561	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
127	intake	1	49	\\x	\\x01d291dd82018843913f2f0aa6b86cc86ae8557d987b42ee794cb6ab2f58de49274506633fc416d215cdd6c4bdeeecefaf44b63768c8b63f763e5175fad88a8a50e31836a493a2ba430c23edc1f173e2f7b01b0e0f74534451e9b0d9b8723a152f80887ae449863bf2b772f9356d3c90bba4986b30de0971511f583b577d5650e1116813dfb94c54384704501af64546b3dc5cf86ae2e20c9e6a10e5bbbab9662b1aa6f998dd373abc53cdd659e151	\\x188b4b498f9892680a6044eec1939b49bdb6bf6b99b3e82344f209a9a7ed3cf5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
128	intake	1	50	\\x	\\x01d291dd828ef6c857ff2c079a8155be24f464955f01830d83d7fec91308aff810a17023a9292100363ecf3fbc2ef057f7f02fd7bbd0f2cac13e92bdef71172dbf9f95aa994d9f87efde0f50ada55afb17d397983f35891466a1acd1c0f869550fa86785cb222336c6f2ab59c8c1b839432dc89df2c36dffd243214585ca673ad6de9b95e4dd858012427ed8b44da05cbf778e2898e182b7c31f8c837322ff5c352a1db9468a139cd0aac12e3eebd4c91c	\\x3a8f706a65bf4b172e705bedbedc57dcceac9c8bf50bb2f8fda4e3e30708db01	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
129	intake	1	51	\\x	\\x0198882c66401f30d4d37d0b49d4209d47cd2b9a2fe964386c5690dc94ae6cec870a73d80d17fb04ba7b7911a2f86b91dfe1b8970e6bfccd6bbeb115aa4d572b07f4df63b8b361d57382a4385539f9cf585f45f8edf7afb8d4f2fbfa3d9b2f0b55dc0830cf5fa6e3d614b299814e2fc7eb95eeda312e211a3de5227a7a5b71824b82a34664	\\x9d7c1c17c1f7d399e3ee8f054c01197b48da65975dfcd48d17e58c00bbac304a	79e3fef0-3691-a315-8575-44624ba4c517
130	intake	1	52	\\x	\\x0198882c66b2666ff72dde3bfb9a166f708cde142b63e7660b5dbbd9e7d71af3842756a7b4dbaa3f97451a5e0413bf904d1b82b3f6882b1c7caf635801aa61b402f03384f4245f4325656d187a62a817a10fc4d6118da256d2f50d4916ed1a0082d5506d869ed5b7327fe080ace4c417e922c380d5d94d946d3264f48117fc825ca58e27b4	\\x94ef2fca8d20539bd5d5937d3dd6ad64fb208db545cee21eafb63d0c1dda2116	79e3fef0-3691-a315-8575-44624ba4c517
131	intake	1	53	\\x	\\x01d291dd82c9ba4f590e00b57ebe89fda5aa411c6eba820652152dc1d9a5ff0e8e3482630f6568254235936792b61b84c437b7f84b7befac1f841d7b40e6619d62f0a1bad49442f47bff7d7fd8129a5293ff022249d830e7f64fc5dbd08c0cc9e769044778a689c44607e4baeba6e242483ada0ef3387c1cb48b4b5a7c72a2ba945d41ddfede4125d4bbb0ea5f6111fa4c398f1e067d2f19373831f58f635aad711c9278f7538c29320096d4cf9b	\\xef904d45b7411625cbbcb49b64244ae59253edb89eab1d8e8df0aef6e3e17233	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
132	intake	1	54	\\x	\\x01d291dd82a567f7834c7e38a8cbaebe10895e3339f8ca15b0c4d50e3c8498221d320bdcb8b41d22d72c94298da661ed76f6afe7640a44beec3f2f9fc51b376225cf1ca2566d6f845ef7ef6d613d941f5c8f6509b6ef6df78d6da49902fb8e252d6636b79887a0b47f12faf709ac37e3e6378ae461bdc576449712cc22fe93a0dbeb15b8f63a4f833bf2cf3829a9c8330d341c55d1e52c65cc711b78d6499506e3b97a24adecddb4fcd2380e60cd	\\xbd32c108516fecc654ab4efff316b3c9351ad8455762f9db5f609efbae179349	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
133	intake	1	55	\\x	\\x01d291dd8254fe8638db2a51098f508dab8e57ef8cdd53c5db22b5a534ff437739b6e09f56fe650a3ff4a8902c0d416e4394c4f5ef453e4d29e51f7ce71e6f6d4b91dd30aa39773b0d729f719e3c1321bcc6ecc81429170ab402089cf9c88f2b399cbbbe0979b10f62a2f209e4de5991567c23487aef2e7cc6fb425b38f8b7b305612fae3233cf8cbbba0001619277b355c403f48daec9d1e07845354b263d2d5b14ae10a00f5239fbb5e2a00059be	\\x73dec4cb0afe4e558af64f619f31833f2a9357c8b0eaa50ebb8f5fd9f3c3d090	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
134	intake	1	56	\\x	\\x01d291dd821f2912e8dc8606071bdbfa33968678fabe5f498747c45b10a4b4038f68f09879e6e1472f9e1874654dd28432410ee4f01de8f0127aa629c66516dd934c7a9f61e58aaeee5ad78587a4a262bc734044ecbbce7cef51175d7a7db4f7d2382f83e65d60dcd7148ab3c3cbae591a76a717a7c2c72bf3367ab28952abb04c8c2829f86cda7ac4ec59718889244b2ed03ca4ce801728f882f70f1455911cea3a29081b84f5144f31772c838a69a6a1d6	\\xeda351f6192fbaf2703d42e06578da5a10966d83dfd93132eb6c97d9360f3de2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
135	intake	1	57	\\x	\\x01d291dd82e14757aa59619c8d51fc7bec69bcb6642cebc6aa52c742d715a6d55a0644159e40527d302264706baee996dda36e7fbb871cf72c7f1856cfb74380b791bc37cef76818d957609a5147e6691951efa168d5d101032a5464e13f7bf404a29b2ace10852a9cb1dab06958fa6dfca2a1863af73aaa478b5d9f2e4b5cd5001541b46a34d650c72733292d7f00f9bb3c0083f9d23f70c24903104eef436c35fd5920adf55c293b20c04dc616c1	\\x1c27b097af41045034b3607bff07bad60f1b534a9746f5c6e477119be897369e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
136	intake	1	58	\\x	\\x01d291dd82ddc22d2c48223da93a0d8770252f67ecb0e205c3726471b45097a045487b5dc1dce834368b8db501b2b96da6e43f830122a0dba11609dda6a71999e23f320c6dd903521b5048e7141aaa16aa0c9a85ebd68d47befaf316f78941cf224378ca84af25a28a71698e5b9387a5fa5a49812e98bcf7d82fcd110c9f48aab1fa1d31802c72d8dc630318caca25bc093e32e0d26c60d109783af24b8d49c8984b8532aef1727393464c96b6bf1b9154fe	\\x27636578dc5ce049692693977defd3d3f5f86795ae72da00640bc5847c3ee0dd	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
137	intake	1	59	\\x	\\x01d291dd826875a5cffb89a61896f0136ca2f3535b196deac5ed4495870096769df4bfb2bc92fb4f1a8b49270d5082870c949e2be5602b73635bfad449b7efb85ade11285682653b187ae54212da03a996abc4f872cd9e60ac01f135db4af6d70140184fec62f1579dabcd3cc9a9862a2502a71c7e50f3e37ab944b41e951688cb4fab2fad299d78cabb870643a55f150b255973da58cf073af30df84922feec2cd343541bb23e6bacdb7d237a65a4ae	\\x65dc850f850fe6cb3b94f0da92f60e526bf2ec7f38a108ab0e5968850986825d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
138	intake	1	60	\\x	\\x0198882c66461c94032785f7fbdd6f2db83ba608f98049de2109d968e330c8dd8b0a9041ce85dc2bbe426d37287de10248b3fd14778e83053919fc61f4a514fabfa1ede6b85cdbeaec6bc0abe9904a4638089dc3705fa5d420044c8610ad9e0f29936469040904eb812c8e8ff0b54d2ec3a6ad82e137f691b51b0d16d13bb3a0f040aa5529	\\x7da2c92e9a083f402c6a0df8b95008d7569d2cc87aef69805bd57951b66237e7	79e3fef0-3691-a315-8575-44624ba4c517
139	intake	1	61	\\x	\\x01d291dd82f4fa18ff17b1522e3fac6844c768915f0440b4dee7f3e0a80b18ce7bf075bd90efe113399fd2458bdfdbf54334c8ae646ecc9980260e6b3adbf8c26e34a9fb0318d5afcd784047156fbb6243ee5f78ffdaa3b5dab67d4195892c1cf0b4343c5be23816a0dc130cecdcaec6da2c4a90ac11f125c748a4d99638216a4bcb0b5a8fec0c4994dfadcffb25363ae4081dee06e9a2b06a9de4e829b937f7f5874dac6a36026c5decc3fab657a7dafa9a	\\x94d802934537d6ded0cf8d6d78f82ea018c3740b154d8882a7ca5b458ab96e05	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
140	intake	1	62	\\x	\\x01d291dd828dac593d0d9939ad500fdf9619514384f91685585383863a5c160d90715e4e126bddcd42a19209650698a57df2403b0c76015e0f5b62ea8ed34cc6568167a43166abe82d95b84b8608adbc767a142239122376b5b5641ec25af8034d6bec58a310939fe8450ed461c80e7b281681fa3ce9a4f922be8525f3f5d46c000680c324538a39178ddf17eb5bdc6f1ed8f713f23672c76c5f2c5143c52219086d2a451981f840b78c3da8db3be7d0faba69	\\x36584915e942ecf53c6c308ebfe3f219a96bebb802d111665625c3419126b662	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
141	intake	1	63	\\x	\\x01d291dd82fe62446da6590a7829916a914bc274624c67ef8ef5cc40a90f311f6e39711b8cebdedacecd33b9df64d4879d6a0c5c6a177e91a6c96b8483d32b16d83307090e7a936a0cf25bb95b163da5283904bf3bce4870a4d21a401ca7c3e946121380eae616b7802a0ea630b4fca845d3ccec83bc15141113a92b2279659bb4472907489515f399e478fda2b67d44505e68963928e4602f7e8730d805fbb8b59c532228f3df46a25eabb1e7947397	\\xb73a110acd97efa915291616360d67b8cb6bc5564c7e33c000764758a9ad1e2f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
142	intake	1	64	\\x	\\x01d291dd82ee4af6ae22dc4528dc28fe415a0852dc9a880c1d86da306dfa67c727d9b381181f37a603daae47227b678b89854fa97a7791c8f8c920fff18a91929e62a92ce7252aba6c6a0c397e5dc417902311dbe59ec2716e19fdb66db6a254dbc1a658c16b3682af6fe62846b8f635d5045fa2ca034f3514dc0ff9b9f8d2b140dcf68288096096a841b0e9d1a32befcc3b36eca640dac950b5ac69728616c7f48e8bbc5693b9d5ea07caa476c7d32f	\\x4a02522b0e1c768916dcfd27d56e63a80cbc37f7ce5426da572a44d8f0a740c3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
143	intake	1	65	\\x	\\x01d291dd82b73df3542c30f6dde7764faab1e332018482b915be0dedb70ab205c68e48179b527a030620de2afd1e4705bdb2bcb6d0c012777413d87929d5a10826926964300ecc6209adedb712c90f82ea25046e5580bab008623adce36975112bad2fbdb8a053231bd49ddb4dfd9afeb84c9af1bd47b8d66ecb5da6bcd3be8cb877aa416e17562c72a6514a66985ca02f6f108e84922dc928cd77cc5181637c90b868c34d9d1e45d1a3e22cd2d9aba1b25f	\\xce587ee6796f58c065b31bf1c0ee0e46d6a6060889fa0ea80b53cd385c94d261	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
144	intake	1	66	\\x	\\x0198882c663c014e80f273d16290dcf9c0872bed59a522a74bb83c20f280799adb34bd619f98b161d7e8bb31464022ee02c41ef363835b5778b04002fbebbb71935db8f3062b1fe0c68c27c2ecfbe936bddf82fa4a523b5fc93351d70bc4efddafa798b11264919f81e65543cdf5d143313fa12947531fd4aa91f82ccda6244c13d954cf97	\\xb15145265d422376abef415a17d9d7826799c35665def608b34d8ba26f1645d2	79e3fef0-3691-a315-8575-44624ba4c517
145	intake	1	67	\\x	\\x01d291dd82cf4b6e202c65e986898edd4171699114a085721dd5f1690cc3ac3b49814fd4cb49421208bd5da9339280f92feefd1df954099e89e37840ad88eabb4a903ad72cf5725783515af4664dae7396cd0223399d451608b247565a29502cbaefc744e694c17344b29b3c7b1b9a6bcedd7f954e692d5cf6aeb6388c0f7c6f41ca486795db4a8d30e3249b0e471f63aaf30dd2ca4424a445069aae263e58741614c601e94b46f67cf51ba811fed55987c62f	\\x2a6711313572219c7e69244ecd33332bace16eba50b27977c4438be05d63c77e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
147	intake	1	69	\\x	\\x01d291dd82790acffbc816f0241e4252c1a3f55d5527534d89d8ccfc70c3474b2bb52cca062e90492822b25cf253f6f7cf1ea20582b55e5cc0a3f9c0826664eb6c23eb4b8552488ec8ce1452caa0dbbdc91955f0838f55a2d14ff321928c5f1cc9b01e4d1b63fc799e3082d84daa0d535eb07d82e7b23219b7f4f1bf90468882acb032e9e34016f7d38d0298034b2211c7f171f68f5996fc768b0cb6678620e088a2ae18cd1caae4e2f384c9ea200160	\\x4725d0d22a2dfc22695d12b4dd57fc1be6f084cf5901bea1bb2b3725ac57c2a1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
148	intake	1	70	\\x	\\x01d291dd820baf1793564676ce81f8bce8994112d7b6d1f34adbfb2f7e12c2f2f71e25dfa3fe0a55e1a7877113acddf3a342d4b4027239eba535db66529f55e2297eff8165721c5f32e5819870ca94d6dab1167deb0cd5cfa684f5adaef8f5b7d71ffee8d46644443627b2b0f462102663bd0e7aad7a540ac5949ba2371b8d5ef251072a2289ed5e833952d82c3506a839e972ee6f389f3b542489bd915985ce18611c8be3ee013d07f19a41613ba72c	\\x6f112888299596b7cbd456ca4785bec2d46618a1aa61fb2c623e4186bdca9b4e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
149	intake	1	71	\\x	\\x01d291dd82c0bf6632ad8bbd55a6f82fc3ed364089ae7015d22c35e64a27968a4ef4830f7f344332c2089383820d07030db49a908a5499e10d2eef884ae9256262e79aef47aa685c2f7f76b70fa053b1a7f1b10b5e851bf98040658db8f7560a3deb49114838e15eb2b8da4038c39d81abcf7e02b3a6e47396872e85bc49acc84cbfb64d960fddec18e3115dd0db239e525bca647d7413cc6716de0b51883b4040f66671f21859917485b147dc3b63773eda	\\xa2d06ee9d7eb07180e2a0d4bb8855dc8502ed7162343c1cab25fd9df3c407cd6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
150	intake	1	72	\\x	\\x01d291dd820099dec77dd55f97b3c87a4ade144d67716db27d80c060c59e13f2cc885a9c8ff43591770e1a33b7a841d168b568637dbb4e6fd09167a3a29af305dc186d0c1eaaf62f0b7867d9656920d56e8fad63d60390c8c48326c75321da70f5c0ff002760529f55b93bd7f02ba2adc20db35b75e51788c0ef40e902af850c48e95d1055bc26b5906274afeaec720ca6a444dc779fcedde3bd8e59884b11957bfa7327067c5b23d0d827db200b7c893074	\\x85a2c3fc0ff49223ee3a7942364a0688a2ab6d3cfe32f9a3a4468742e802c21d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
151	intake	1	73	\\x	\\x01d291dd823eadb596c04236336b8495fcb50eebd6da7eb24b99c914f106b63829c6119aec9769846dd47a4e301e8616a896bc9a074c1256a77f39ab17eaf15b7c40f060e7ffe6fabdbb8f9589418d3c154bb6b24c41b07c421d27a0dd5613298e0cbbaf2a1f87da395f008b5cc3626ccb3f128483164b678337f92fffdda3ffcda48ce56a04b0aee12444a94f86da63ae86b87044c48969340c93bd9c2303a5426eda606afe63c5996d074e638839b0468d	\\x01e180f619484708eca78207f69e05e2849bb6f5d74213aef0695a7049346e09	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
152	intake	1	74	\\x	\\x01d291dd82eab3ba98999aa5eeec873608fdd53e3f374aba8708cdadea98b29cbec0b7c241ded159326915dc89acfb3f3b160fb03ce43b0d7536ba94d8ed357afd1477b89453f7b410a3d116a03268a615ea693107ea392830784e173b0110a5f964e5973ee43433dfa2fa85fbaa4937626794c6cd83246218b6d35054e9bdec5876f594d7d63c396581e87aa19d980f83b5e5a8f5aed81a07d3759d4d9f2b5e09f1b5a706d16f3b80e7e1114e05d7c5	\\x99136a556b1e91dfa5b57a4b49ead19ba26dc39a43fb589d44e507aead0a17fe	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
153	intake	1	75	\\x	\\x01d291dd823710c6843fd1651e6cdf484c73e9671511706208dff4fc4406e1ba1d5fdc3154813e1ff56eb04624dd4f6f25ace71af596292f9ae9a158be63e83a14936b0b8508c9d4b16a105add4d11163d85623b80ea889dfe312d8b4625341961d00de909c95d7a8040f053ae6b44495a80790d95a0dd3b0a9585ab02a7511a4907bc7cee093889ac5b38deab49512e81943f8c7217cfa6a2c143718c6724607336d0925f2d870df3769965309878119cf7	\\xbd2a24f4903ea179d0ba8160d9380d12c23f35deaaa8218922f86a5e70ef759f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
154	intake	1	76	\\x	\\x0198882c661bdf4f3ed30366eedab55ece5a7eca4ad55b7ffbc16f2edda3a005c9cae09a30d3f605b55ba371d32ab05fb64bc294e4836afec7c8a21117299b0fe25be96c86cee078bba08964cb2ec4fa83b23b0fb92fa3bdf2529ea4c289b84312d9513676b55af86310396df0c245b020e952452f07c4ce1e8fb7ba9150ed35efa0b041d1	\\x478e4aea837eae1049aeda19d8ab3907d86959e5c3297d8081ae9cc28fe24fb8	79e3fef0-3691-a315-8575-44624ba4c517
155	intake	1	77	\\x	\\x0198882c66b1ecda70c3371c6681230cc5af4c366cd1c5cee5a693d02eebf1fe380898cfb9d8d7d461a13a50816fef98c0cd7fbdd2947c4d9e81e454e3e9419cde18e7c04c3bb2b51dccb5969cc80f815697a3dab9d7255883a314e02b286934e674f37eb28b15306398a3a2232acb1f2792601861d207af72f95eabb6ce1bccb8d48b9e48	\\x1edc72ad1e09eb68315666d3e0b4f38af0e58f7b746de66b4aaa5c75488090e1	79e3fef0-3691-a315-8575-44624ba4c517
156	intake	1	78	\\x	\\x01d291dd823d255f835d03666f97551536ff8145b2736f74b36078fad293e6e14262b7698d0303d2612ea64f8b67360a07dc81880c68d128e5b9245f7701b72ecd46f50fc08e0dde11be96fa11a6edb283ea7aa59aa786836009b989e4ab958f1b16220184aea99fc146a02f75e36b662280c18d2b8e0f728c78b0e88ae816c44b11b7be624952c2046db10ec89acb126b8188a61f644406714e72edf89d008fbba2b006c1e621c3d81a6a042b8661a59372	\\x8aaa9bbf2e7d1df0b5c427623879ca6b93af02e20fe2c14f948d191c47c967f9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
157	intake	1	79	\\x	\\x01d291dd82059627c307b9c8ce0966f0ff31782014f79d97183547cc8b221d07bc7644e357901eb61e8ada16e328d4ff1d9453a9794979540263ac8c7b9d53fdcc672e400d4730595946e2d8e9938961afbb0531b6930acb0815ed8cab1fe10c8361b6d4a139e317f28638c5481e99345213251d735a9818ba85affe27acd7fdf68350cacd84141fe15717bd96b89b997aa4d8a39104e9089109986bd3c341f4051ca2f990c42ac22e3a90b34343b5	\\xf1df2cd84b5b83af7894af5d9f5db43e05aa00fb4cb5061f6c3fc3c2f6519896	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
158	intake	1	80	\\x	\\x01d291dd82f42bff54698dc90a50fe08e23667902e1fce093137f172ac1548ebc820b0c5857536ce0fce11a84309f074c2e99dd70189991c0a9e9f3207fd8ecb058e554be44f6053379fcc0f76d84384e16384d15ddd25a03f7a4ea7b6821951c79365ef5db106d130ce0f708afee7b1f73f082915ae64ce4710c6096805c245781e7641d88d0933b8fdf1be32cb7768b20572096a9ea74fd6f26b025c008c4548a8385610c7b6e49c1e030e06a704ee	\\x7cfde634421d88c0364764ba404bc1e256523e206d7df33e765e7b7e7dbfafba	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
159	intake	1	81	\\x	\\x0198882c66971d0efeca5244edf59dcb6eb4bf816dfc1fc46a6b065113c515670ff680b10154d3062f1ae5c4ca742efb29ab17deafcaa659269dfff0599db002aef4e6ae49e61acb26f536171e2878823fd5160845ead6a0f503f0cf636794d4565223d662154ebcfb0f4c3c98c8fc0b0a9d919c10eb24a346b8e8734c4804f6bc80f6a5d4	\\x3b4524bbdadf9f8c17c2c04def6e906eaddc7e1f970bd8ef9bb6dbe5b9ffe147	79e3fef0-3691-a315-8575-44624ba4c517
160	intake	1	82	\\x	\\x01d291dd823115fee7b36f327e85e839f3fb956bdaf777a26e4c7517201c25a3f6e4b18bce2f8b67d69f8d6d599b2d33bd94d3ae40d378dfeaefc04e613666dcf67fb023eccbeb27c494bba6aa9b8cf4459ad10ce59080e1efab79ef56deff9301fb6454948abfd30d15ea933f8a8b1d3262cc1ff4670201271088a555abc7042ac54bfdd964bfdf720010f9d4024c0a486ac17f320dc18e455df1b2bace35a558fb0e456aa117ac10643e1869000320	\\x599c7c1aef7fe49a222f403e3281209e81f085e1724f9fe55f2364e85c439133	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
161	intake	1	83	\\x	\\x0198882c66e1b7bc4672c65aeeb4c457cae5c6bf283f8c6078c45a687d1ec4f1bdbf5bdf888d9f0e647b7669a2884fce4ccab14750884b397bb8e209881966d35ea9b77e7d006c1f7f1f4e57cd53b85539c12f3030732c0563a60ce863c04ed52fe3e8018d4e0cf927ad54ebd11e60b64d05fb44601aac375a2a7e824f58b1612ed41a03c1	\\x363e24741dff5b846bdadd4ba42c84882e3684274026d98ab3d75ffdb8f07ae7	79e3fef0-3691-a315-8575-44624ba4c517
162	intake	1	84	\\x	\\x0198882c66e337680f89ea93551d620fde12ba9c33099210ebcb494c88a9fefb4bd210d6f7ab74ff2518882d90426482da2069297cbea61bb5ed8eef64d669fad50628fc15832cc0c4d68e42bc91fa20836a800ae88cc9a5b8ddb3fd3719c93c69e4fd0a97278b2b73ba5fa827d54ffc707041ea9a9acf6debd8f1d090db8634b38a800ce3	\\x9a68c402883cb7ac89a4d8d20ffd6561c1fddb578ffc992ada6ff66cde6b2974	79e3fef0-3691-a315-8575-44624ba4c517
163	intake	1	85	\\x	\\x01d291dd82c077d4636e747a54be1ac5a321f764751ab309a432b8b2338f90066dfea5527f19d4ef8f56bbc4958f4ba383ba32eb4b899f51d31e45dcb7ea9d4caedb2931578b870e3b97fc4835355a94325efc133ff83d56bf2518a0ad41ee6c105252884ecb88167df7b86fe3d0aff7762ca93505b64af46ecaa7acda88335b2549a4db967a636efc21be3832304ab16aa28116a708023af6b52f3d3fe5dbcae4a8f105426cc0bf91cbcced8243161e	\\x8c9fb87b13755645fdbd250af2d98001b36e62e3c7b6d9f96aadad025b0673be	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
164	intake	1	86	\\x	\\x01d291dd8249d0fa66a5c4331d4bd7196355e635d53744eb0ab7a8b99c22e26960d2e0f3640a31e365f5946d4e76b80cae0ae4a34305e0be4c6fd4762576a8edfb04ac1167ee70edd68173945a55635a7cd43f4d5bc7e71ffd07fed9f046082cf45175eb0d4c1a4220ac0991921b27ea386a6dee3d862898477839cba329bf29e1b662c4249c11dcc4d2189c90a49cee2c5b2e0bc37673ec5c3d81e35e7a79fa395b41955f0fad083a5cf00862d58bc108ec4a	\\xc49ed970d220f40ed6b4e5c374574f10d9433064ab405ef7680ddfe73126de70	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
165	intake	1	87	\\x	\\x01d291dd8254b158b586137b31b3bba1eafe7f46698b07bb483d5d7bae79dc3d51f7aae9bf7c70d1bb9f60b4478b5e63b936c5518ce141cab4d16ec03727a73000c091d326ef809b707c268de79eb19fb524eac2e703a72f04d67a4757bc225d8bc2188a793e198d40c2e6919e6699c550b2829093f8bc6935ae0272d4c381f15f78c4aa5ccce0282403d71901591aa2cf5616457db32c06b811efcc199b6a6e4fb277404fdb210184ba1e63d7467b0d	\\x50dfd32787abe3a8ea49b85bf219fb4eb2c05d900de17c8175cd3cd1aec586eb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
166	intake	1	88	\\x	\\x01d291dd82e78fb5286db7f7a71fba6f71cbb077d6e128b44f0245f13d47aabc5f762803fdf57b26eed6696bd83550fb3345528098ed244fbbcbfe7f774a207232a2d815757beb01222c5c8b277d772032d9f64d12f83ef89dd9bd45882bc89f710e7134fae0ecfa743fdda99cf778ecdef01d6da0fc8e5c7e01c63ec57b0f9a6f7e8f3f78a2c73df4ae19bed86d4c5f0e8d1a4c37a3574231d8a3be5f311fb9e23d8b599c8f5d04d991ba1e	\\x917860471f6d5d1a3f87bc7d3b42620bc5d550200b9ee8067c64d81f9d16bc6f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
167	intake	1	89	\\x	\\x0198882c66cefa3cd220a3c904c2e7bb6d9b61def59ca3991f29f767521847032a0433e7c473e4af1b5aaf6ffc2c852de9dca20ff73fd095cf5714e244b27211dd192768f982e153d09b6afbff169f57102b5e0f4066ca71d68c37049f660eaeae410fe4fec55cf38b7409f883c28f01913178ff6da0cba419df208223a5f50e6f036f37cb	\\x7ff533cbd193d1b42b290059758e50b8a33b2a6ac9aba4e964d03a6af2f5fcbf	79e3fef0-3691-a315-8575-44624ba4c517
168	intake	1	90	\\x	\\x01d291dd823bd1a976386f9308c94550e0d552f6532cdfc9656805cdb2b5b302d9849c72f97eb2edf1a6c8e7d1ec436ff292a3e9593fc532412c33bd95afa75260d967e102b0eb01b68c00972b564e138eb77570c866b8a9e50361fbbac8cd54af3c08d59e91cdc8c943b62b88fb93c44230569ad6acbb7944d43ff34090028cf581b1dc24a338f65df3183e88fd26b5d36b5f6b8c6a81976970a9f1b7d12708d4156394e02b18	\\x7fdfa993d30cf3bbefce11e35779396ce05d4d1a06551a5353cda311c43e3c67	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
169	intake	1	91	\\x	\\x01d291dd827340b59acef251c3d22f850158beaa0d79adfd53469ea92d5f5fc6095172c1d6590af692fb867b81f5ab2ae695bc80e19ad4cc335fe90b5ad08b2fbfe222d4ff9d2a705aae93482e5865343679301e3fe2d4822da95c6eb4dd49e5e97596faa5d668c4576dad79946d1d833f33ce16885e79ad6e3ddc0ca5cd60176a31271bb26950589b618d01ffcf313ec7d9540b4df2c9aaae781182a9731219551367e1a36896	\\x249a8d53a60bd9abb3f7611b6b14351552c3075a828fe2b5d8c1dfb9fd85380a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
170	intake	1	92	\\x	\\x0198882c6638eb084b76cfbc01f816585984407e7e4f84b2faa86187c7ab913e079d1eb0a88557b4a1edca68da5de9ff942d822724c04546bbfef06a2281287abe8eb02411e55ffa05bf9f3f6e8117189485aa6d0d897c82fca3fe8bc7e2c353b5b37a4f3994735645a5ef90db9de83bbafe4586bcbb0d9839ff493cd3555831052b6762c0	\\x2908fdfa37ddff75a483003627ff9eb8a4165275a1dfe7512be5540a0f731e24	79e3fef0-3691-a315-8575-44624ba4c517
171	intake	1	93	\\x	\\x0198882c66ff668f46ea9af806cfe54d624b93bfa3c587af0c92b460974eee513688f93903d0eada40fba7cfd7a2f5ec4cfae657ce3d52fd59cf6c149b7a8add6dfb2672f9aeaa4bba7d7720e151de011aad3f5b994e600f9f34a29bf88d26edd4fce67a4194c79a8ade0fbf792f7493bc149486b05cc99c857b6a95613f8a3047a6828dcd	\\x852742fa5b24dd50144770553adf9b8731ff89809727da5fbdf2f35c7df94db9	79e3fef0-3691-a315-8575-44624ba4c517
172	intake	1	94	\\x	\\x01d291dd82fcf8888b77612612e6ed5ee0f7f89254d328dac16a70d869287526e673fd00376c0fc0d3c6020e58c3d72c5cc9f50bd6abc8a3ff1f35fb170e8cc75d972c727b7c7377a35681b64a440ba217be55af54e6f258727c51ef05f65f9cea6134abad8cdb2b6ef4c33fa734942fa973d376e20ec659b2850983d4c6ab5dd4828fd133b6fc2264b42f59389fc7ef6e580f7a8e7567ab3cefac3f29c42aa898c5c5af873568b20a9cd6ca51e1a5f3	\\x28db7385b8d49f073dd7b099d1af9cfd2d3c800ac46e16150c6f0520b0c01582	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
173	intake	1	95	\\x	\\x01d291dd8264cead934cf8c9a94eac4c39f0b49257aae113abc01f7e38fd2063fb38e2ce23e9700cc65f55daa71a538204720bb951e6e72e49f54868f7aff8eda99f0b55fdde48481e83b0220b7cb8348daf45da0c80af7cbc91f7b281abada1c515e250cd1065c62dca2e4fdecb214be87256c16685ac5427438b73cdf1cf6f00c82afb2aa988b3eefcb4c38f9945f2815b51d26a28fa584e9c1d8827be82b21ca4d72758fbe6af016bdcf6	\\xa62dc0a979e6572d8bc4ec06d893632a35287181a6c54461a68585f597fcef89	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
174	intake	1	96	\\x	\\x0198882c66fd127a6ccc6e79d4086257585db464fe7385028c83125cd6c6dc7b973a6a02c4ed4a3dc4afa42ca2789fa87e5821e280be54af25ce03a8ec3ad9374fc7d5d1804154cc3fce2b0e682cf6d31fdd9e3eb063fbccde3699dc8654608db1132d82ea22f50d94f9b8b02e12050625367bdf0cfc28edb9dc3d10d0c61cf802516dcff4	\\xbd8d694f11ef350b87c0d96af358bfaf1dc65d4e764b1d07fdd42998395c6397	79e3fef0-3691-a315-8575-44624ba4c517
175	intake	1	97	\\x	\\x01d291dd82c9ffc9bb6d40df0c5e7ce50ecf7c217e2993952776f94f0f1ff18103f6804e240a322a64e3824bfd446a1f76a3cb47a8a8c6f3ed79e4aca8a19e0233e719f14024bc112c0abf6c7386fe64980b2ccd66d024534771cb343ba796427e838d99094d8d7e18d642478457b9145ae2afdd153657177383097bbc2eb842b01a2cf865f536703a3ae1087c284d598adc55f5521dd740190f632a7f6ddb4d85e97db63de36a41f21de470	\\x3ba14ffb5f60a9dfe7b6f0610f27f38fd5faacba52d11127ed5e5ced8995f629	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
176	intake	1	98	\\x	\\x01d291dd82cb02a5457b1682cf89d41a705fdeb94b4805314d6f029f61a528dba8665791e21732e84e79e9982528c0198add57e970890a1790697af2d590cf29f1cb7c0f1723e31430f3a57e4e2a24bafda8e7fc4337f51919849540dd133802e043d695b5008af4c13691ee095fcdff037e0882b33f26e29a1f0699ad3fde7918891312412936f49f0f6520d409feda6f27d0388a8fce7959599754f1fe79c5812287173d45ef	\\x1a18f7b768d561d81adec5e2372ae8770ec5a35bea129e23542c58d6ef5139e4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
177	intake	1	99	\\x	\\x01d291dd8239c45d62fa98396185e26630a851013e6d67d96fbc13b26f2cd393e7e8d54de154ebad863d8802d8e7ccc3617f08e242d32a18042930fc6068ab9b941d60b18152f424ab9c9cc7557a2cc66d03a96f820b65d2cdc8cfe24c886714fd07fb09924f88456a244209357b2a03d421c1d63262051df38d6c66e0262ed0375effa43df820e1e1644cfcd34fa1d5288ea9a76a82b0179c933a20e98dbcbe9ad7b01b61adcea78af5dcd82649dc5a	\\x5bb19b2edc55473fadf5b341279b1373b51b842614e1cbc146f5e625201a7a45	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
178	intake	1	100	\\x	\\x01d291dd829d143d6a221623afb3604598f1cfa7b7cfbd9566cb88031a854b0402d30985bb0f761d4b03a16dd7ae1339f738c8ad640aa79f7a81ada9ff2a0b0ab46b6811a7987e62faed1359f72bb4fad101293d92705c184fc657fd3e83f6240d3b2652bcac5706d31137e9452dec76049c3628d961cf1bc7caf8bed24e99942e7ca4e0d44368416e32c19ec06ba532c3f0c4c89add2d3ed051759752fa305e099b4584932bfd44928cae345c	\\x659ee1133ebc81501549872b3c7708f3c8570e9ee2e79331e37bdc9f2ad23fd4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
179	intake	1	101	\\x	\\x01d291dd82a847b6f3583e7a01f527c7fe8caa63d3b9d809668340894ab4d4e1dae54ba625ded43d0ce72b9cdf3daabc3bc2ca0392d1983174ddfc1f15213a61a951f62aadd446205f81396a586cfbd9d0ccca007a8403bd5040462ff8c42e84b1a00d567745529c2539ecaa510cedd0773c8d8a96bd097a2ac7924e600620cb5dbe2731c01971444d7573af56c6ceb7811ade6664403510c32db49ec5496cd950bd1c4aa2eb17b26c1cd4302f	\\x0dbd0ae4de74030da4807f2356bb2e56122e6473b48176800ff459af0db501ff	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
180	intake	1	102	\\x	\\x01d291dd8210cbe9b97aa8b0cd1fb12b319dd218e9147272439b44721abc294acbc84e6eb6d878d24f441bf50e14cf1da3aa511abbaa441845aed2ddabb717135b41a9a137c56189d91f37727d48b8f41e6801b107cdb064f54d700db982732349ef6536b6a5e3183936897cbd314c66af26a4e7260f4a2d7caf410589394e23392dd029c24c455e2f0a659b4b5a5f9614a4853fbfa96d2732cd2528aaa39eff9e6151f0e656ea6373e61f21af7ca9	\\x0bf60b5349c3eb46af9437f82c323b36cca623679901085d221e97a00a2e2060	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
181	intake	1	103	\\x	\\x01d291dd82d8fceaf63ec8078623e842b2154c2ea3b5f7219762942e81effc201569e3498eec354fd0e8850a1dfdb0569347abeac8ccdab9b78570e3cd1d0ceef8f540d97c7303477eb7e739ff4167907f99177b052a7e2cf58a7232b71ef59bbc3fd8981fbdc9629189a1587bca1dff5172fecf509695ae5d22aee8654b6f455b101b99718af7f701265075d70601a221767db9a92a2115e1cb1c158e7fb9aea67bac9d8a9c0b623cb8795b585f67	\\x364d91ee666d82c34a1d9cc405f84265b086cec248c6bcee38c81337ed135232	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
182	intake	1	104	\\x	\\x01d291dd8255e87c6ebbed142762dc243d79028e6770cc1a079604fab28ff0b20c6348df3e25654addd2881d8bf570eb774bad4410eb4df6ec243ba388bbc584064e254e24daad658a42913fe1854bbcddc5fd3177b770182ee7b11a746770c0d63faaf204fe4344b4baa65ea0cc2b206aca54bc2b22fb5bbb84177d1fe0fbe1c802334d9b5b56284687b0b00ac2dbbb93fd02a4ef1ae96c25f170125b8cd263268b0e7ce1449fedf674a4c30c	\\xf568d291944c15b57e6bf6641a98df84d7b60ab1526b1c45ec4600dae4f48060	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
183	intake	1	105	\\x	\\x01d291dd82a67cf72e7dd219c3fe4a303c243856f458909e3fd73677f8a02510c19a9bc43b0ce35d9fb055075648ccf4544c3bb086d601f56065d6b696b9b84894e1cd28cd247cc25e6b2045cfe3d8dc1508bac6b84905b85ca8553b82d10fe492b85697b9d23f700b0fdeb993e9e42e508c1506b7096eadb6038281e2011fcc15e1234c586539ad8738102c84aebdec2cd107d8f4885a8e808ae05d01cb9b1ea7fe492839375bb2066d47a1674e6c71	\\xc5b168a2783f139b1e1e5022cb32841b08e4bc87ed18a6f4509f6f6bbffd34e5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
184	intake	1	106	\\x	\\x01d291dd82634ad6c8ba34a289dae5d719ea342441812aadeec9726012aa49a4ded986936cd560b545143db11b938782864b8da3ee5effb3e07da7e24c275225918e8e0f69669881d0c2c49e55ed8a9f6ce57b14d364c1c29845fc0add6f912663ea3b6a60b30acfeae42f213be3767a740864a40b5c6b13ddaf143026fc6a17ff67a2cd539a570fba89ed13548b19ed073a2954e8901c493e19381599d7ee0e1b71db6f5416ac06818b62454c8dea29	\\xa10869b974b42af0d87bce12bc9804718ee60a80778a999a456f0f26416eba12	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
185	intake	1	107	\\x	\\x0198882c66557ee642703e1846c6b3e15ea4cfdb916c00128c173fe482a66bde6639a0098a46c0b5769aad743a16687a3de65bb920300b2b7a1a8dbc9cd549d4d1cd45e435b806735868ca5190bcece6535eea6f14f3a1832042e7e6759c3c3cd8321b323507eb8645a8e5be6901b90b4cc29486e2ac6bc696e1be134729f97063ca78eba1	\\x04dad692856d5259055a604bbcfd0fb7def4ba2ad362019de1dc2426f7d14c1e	79e3fef0-3691-a315-8575-44624ba4c517
186	intake	1	108	\\x	\\x0198882c66482788e27b47b59438173ecd635e4c6afa416b66e22a2f83b8923c1694c872eafdd06709427ca8e4d510eff5556e90200f871593806279da3ee1e19d8e1d7240ea94ad89d12fc08c2d5eee5eca4fb4a4fc0d2fe8a99a625bbe457189c922506717a63b07e2887af77195cfef1a80fa4771f65aa31ed068c5b8776257c7486f14	\\xd0cf4c70fd4f46cff1bde733e7eaa85e65071b317fafb78e80d077703348ad5d	79e3fef0-3691-a315-8575-44624ba4c517
187	intake	1	109	\\x	\\x01d291dd82b942747817ff40f9d8fc8b53a9f6c40d86b187757f60bfc70677be9039dd7e93a1979b57ccb62003fe1ec30811fee73074c414e442a5b2557dcc849ce5721e975e59f0d6e95a76cf8425719c3dbce953258ad7ed433c1d01b6c1e3246e149fc9530468af0abcca573d29b0806d5c799728c894755dce346ab80f8996921abe117761260bafd03b3c4638ee4e1c72b3805782a3eb627a781b18a05e249d18b9e14f2e855c429a630d	\\xb5bb442d9a980b9728356a70a35cb1c45335568d12de8d87b5a270c4c0b8d37d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
188	intake	1	110	\\x	\\x01d291dd82602a481bfc8b571653a5e0ad118eb750799badfe435b8675d24ff75502d83d1f7e71f1d53bc6102990da2f6ae2de42f7bf1aef624876895a75ebcd968395b7b56bce06674695ba74945cbe3ae0d77ad12fdd111bce97c08c0e48d04486e48470c7a718651c6570e59b6845024d86a31c08d0815efefe4e48f6e7cadd8b21207991a08c7ec6c9d7847cd93fae0d1683ef37be808d2d0852e3a5c4c60e4a60ebca519ce991016e9b59	\\xbd6ffbe59393b1099ebe29663dd5ec9a9dd1293850996b4809d424b386ade315	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
189	intake	1	111	\\x	\\x01d291dd82d7e05c1c0aca8180eefc5e4559a61b66f897a24fe722c137bfe43ed43d2447bca11cb698fbe6bfc3cfbdad98254f942b11cf1696774d92eee14d35e51e19936aaf9d3091f1a5bcd5f496aab42fa5e76c56ff0a8ccad73559b6f9808e29e9521d7ea0e5118b7b624a18d5943c3f88441b8db757a2edcc75365225b2d33eb44609c05434afc5a7571add3ec9b6d130faa0e57a2dfe78863d09774cd510352e21d0939deec928f7c4449d7c	\\x50b71501189c6d88a7167861910cd69ffaf69e471156b08ab5cc7e8915033c55	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
190	intake	1	112	\\x	\\x01d291dd821358b01f51432c815bd79239674d8ca2229bf705008640f24e3cb023231b48e6899898a8e787e6a0ba6bbe0411940fd308a2a83ef8828ddf585c36e3d03cbf7a1622d662a0493fab73ffec92dda8fd94db95f009ca3fc69e3baf7b7ad0f51447c8e5b08a8325087023e473011c0f2bf3505d5dcdb31c534b74fca49ed56840a4e0361dda1296d1aaa050dad009315e06643b36369f77dd0acb7c4273c91b7bc90c641b23cf24daf37b	\\xd8303972987611718b272f363206538471ee4d2e4702319481933158f44b8e5f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
191	intake	1	113	\\x	\\x0198882c6664370a3e028204407db4c9f33ab33d6ea2a170f2674deb4f3594d32f829b15797832b4730b16131dea29eea29c84a7b371b9df987d98f052b00709bf88f464e48415b3b6aadf6f48aa5eca4727d1191e6a5d0cb54aa2a198f4dd3e32636d29a3f0896859304053007fd5f80f06d6b98dde55f9018ad5292836ea80f6a6c2a1f9	\\x2b96f0202a7e97152f91667a582226596676d695fa58f3268f36d282449428fa	79e3fef0-3691-a315-8575-44624ba4c517
192	intake	1	114	\\x	\\x0198882c664b1dcae1e9dbbce0011c3977a4f433344560ae321cba4df68b123d72bf37570146370f11dde9b0064bfc36b0589d78fac5eeaaf5b8868553b7c08347c8da5aaa6436c807cf833b6dd8677310cfff7bf44339f0cba5a21eba4b1b05e5b388bf6559500f667db354a068cfdff3a14ea40f4a7fd4d9d7ae210a10ca7b41d845708a	\\xc3d0ebac8782f114ca15efc1782e296d26e62d1988be46c3e1f9d1fbc3abfe59	79e3fef0-3691-a315-8575-44624ba4c517
193	intake	1	115	\\x	\\x01d291dd82d66de0487e922ae393fc7686b5e4adc2392ad2379771e20104f1b5e9042f72456c590b5a60da0a14dda638c97a3fe1f76eb10f3a68bedf24dd09212a2ce4659b7bc01a1f039596ca3d90d5fd68e774f1ead514a073c88f8f9d13e2256c0a760e95bd73824754708d0644ec5ac0e08faab64c1141800cb51cf0e6418ef1fc41fbefb900603130ba8ac589726c13a13fe4c3ba62a30c81dc353bb40a8b15089ca9450a030b6c79cd	\\x88fb911aba6532a91c8bed730397107f8bf9e49b930078124ff1851a8528e17f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
194	intake	1	116	\\x	\\x01d291dd8285b2db7d776cb20870fb8d6a9bc88e0cea279dd3e9705b5fcc005f9742111de588df9a7208db622856731e56c1b2e8b83705199ccf74d53c3199dcc7445388a1df4d64a448eb7823e0d529e6811facf6564500094ed9b241097e8b6a6050c3bf51c75c105b464f998896d2d6b07d9fc4bf99b79cffe458fef238646d01244292035092406b054c44a546e519c71efdac98091f6ba02caf13904c6e34f3f4f46e0037f0a9258f621f6abb	\\xbd5d7b0b31c3a4a6cb6595e833e31de7849a4e1f9d2f3b351f9011bd1c43bec3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
195	intake	1	117	\\x	\\x01d291dd825702f970e7c8ab7a5ab7908d225a7ef89a6bb3defd56997f338a8f29235a2d6154aff9ea8b61ecc6a630524b82036dd92fefad8ee460433a5182b68dd2a0872e62b0f806797bc3b0798913403c62bea353ad9f39feedbe0d25222b081fd84bdf7e2ae6d104e03b361bed9488ab2544867de30cea22f69116a87adf19158d6274f756bfc44f8ec3cb721d5ee028e8b4131c2dddf41dfac09a60742ce250895adf023582a0f71f2f	\\x9bcd3368532ec00d3a5bd77b51e51b49d8f25097e24ad53c26d0c6bd3ceb384b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
196	intake	1	118	\\x	\\x0198882c665e7cd333455cf99d88663c8b8e7afdbfab642c8d92506702f5b091f48445ddad57e0a4f45db204ee09f485746f7c580b349607d8695ba3c5f92517b6902e733e22ce4f7ad1736e25c1236d7966f1e6c75843124e5906880481e298364c412f3f882b146c16ebc768618bee503770657a2e566e32b31cc95005ab8784b6a10042	\\x837f8c36acb29ed20340dfb5e2feb8ea224ea53f560f278a898725a372c2bf78	79e3fef0-3691-a315-8575-44624ba4c517
197	intake	1	119	\\x	\\x01d291dd8201ff3cb63b173f425a0104c956b3fa46976011d85175ccc5e41e2d03f1a680ddf56789875f417b8a7aa19b16f21da123b30102278adcd48ff7960eeeda9a3a9dc3ace1ec85ac9dd84aac73e065bed7d64d233d9a073e43fa416eadf9b5e4b415543309f0482f090d2d9871ca597501b393ce98f94f04ec9352381fd468865d1be2cc803cea7c190b213621572c8e422828e24b05a85e0ae3a0571b981cc8925d7e8926da6f3bee2d4d	\\x50e72260837a6b58d4c29e7de7fd69acbfba8b3c6fb745d815e1e7c8c168615d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
198	intake	1	120	\\x	\\x01d291dd82c48dc61a9af803725005275dc8c46171919197fd308815f36e80a32e503007dca66749ae89774e1b92f50417978edef29aab8211434968214ec386debdbe174f445a35b940a1dfb2d1bf528106cb607d7f93148efda7b0fc614e0ae5e728b1f414e906d35e0555226f3f871bbd27b9a4d3783cbcb99590f3d11c138a8e2c6268941229f16c3f9ce0f64f1e1b32cf76848cf0e8a9fb47443ba775f19edec0f97dce84d763439a6066d2bc91	\\x66592f8c889979fe67be9aa49db219956e719fd232530230dcccd2164cb153da	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
199	intake	1	121	\\x	\\x01d291dd82d585a0c52d9ffd4735b755f3d4194a9156f1d0af56ebae90c1062d7b672885b7e298ec47732e8d229b7aa6f8f98849e02fa1db628b9c0e184c249b378998264f35433da680620e2a260a2c3d3ba14904b9cf3545b26e5a6b25b2467d0a9c337ef5e37b8c444954f0899237f5951499fb3821c9de4af128d59bb61326777bced07cf74d372a7e3283c650cabdb19bb7822c64bd08472c76e24062019b34a05228aeb9fd039868cc875eba	\\x74f820afb6b30a1ee02ff85725ae99bb762e50dbbf847cfe9236b2be68a52536	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
200	intake	1	122	\\x	\\x01d291dd829686e1cb24ed4b3cf71d8f2d43e407218a2953344c31ee0fbfdbce08f2bcbed6c14b6b93acb66b431fd75c4b23e5745e4b76e705ed24317ecf4c49fdbb5f933ed5d1aa1b4c89080203666b87148ef7798cd5785c092761e01663c9ab0648d1dac284d991a800708728bb22d82452df1d6f0acf6f1ff0df14ccf2e1caaef5a93b9c1ec3454bf2e45f75ea73d01d82754806e7865556227f1736fba02b1f04d9d2792fdecb803321	\\xc713cf80e3b422fb392c8400d753e15cb2483da439ea03921314e13cf223d55d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
201	intake	1	123	\\x	\\x0198882c6668340e53a5acf8523cbfa7a43dad0608568a411de6c15e22aad72e9214b1cc23ba7ab1b53e0f64e755fa18a6c9971724e398de8ceb84b2c3795f5955e86238322efae2c8fd117028b4e9ab5aeec472ad9c2e0ad189feeccd3f03eab87fb4deeeeefd1d720277620efd1ac18e14cf5e6955dd8f5842186adc88740b22426066a4	\\x456a7c53db74b9f650f74d4632aecee21186153b4cad7c6cbf969561cfe22e52	79e3fef0-3691-a315-8575-44624ba4c517
202	intake	1	124	\\x	\\x0198882c66df27e2aa336bdb21681e3ab7a4d49e7b09f487d18cd4107ee9b077e951f9228fa800cce5266647f18db29e9afc6a1c65fefdb422085941b892ffe4c772727d4d36b99a9e72bed7ef7d8e1c44557e9de24fed2c12e129bca72e538060a4d053699d6a32c8da9defff0e5aa4cda69b523f6ea2074cd3473709859760618c4fb757	\\x42622f25f91e8ad650afe0f4449e10c32e1a201e5b6e45bd506b284262e47226	79e3fef0-3691-a315-8575-44624ba4c517
203	intake	1	125	\\x	\\x0198882c6673b1982751e1697eb1fcb81e26e7614021921a7d5172d796a19c0babfc96875a16636c42c36c02b8928e6d0832b4916218e981b03bf12cbbe6b7066657194d7e5bc72e2aa1d9bac4fd0e550af1818371acf12c4ce65b655f644e78d6d1c59c4fca58c1554593893bf19c23314a5966a4ec4ecca4db25ad7987902e5e8c18cb5b	\\x02d07b85aad7933fe6ac8e4b99134d02732e8f4d0dd606ae3dafd14b48602875	79e3fef0-3691-a315-8575-44624ba4c517
204	intake	1	126	\\x	\\x01d291dd828a1d6715a32e0492076d3cfc5f171721f420a869a427dc7ba58cbf201e62ca424ce848fd0cb401981315661f88a66703c8834b63ba40ae37e2f146f7c98fcb9c9cef85385642a22584b0671a34afa8f0c5b5c321618ad19975754e0ca22b429288ac26aec61b2ee8c5031e43d857fec5326cb9eeedf34ea0e39a48feae9a27e7f0329db3af9aac488af56ca85a0bf2658a357d5bc35523bae8b43e3187a15e118769f8b87025310bac	\\xd006f13025657fc5c47892813e33261d140963f1e3708d9a7cf2fe93f4fe52cc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
205	intake	1	127	\\x	\\x01d291dd829f8b53c39d9e9206f65fbb082fdbb1212bca2f40c0f1168b33e6e492fd374b4d4aa987aad934392e3bdce3e49d3a1f9f4883d71b8ec50495629f552f24d254ba88fc04354ea71308a6b8f928f13334704f30996f57d32a68c9e2ef1dd8568eb66c8b68e1644fe5c102a1f90da908b3f035cf13faf81e255080f15dc353122b2983f6dd5c5c0097dbeb7728989531e2e5aab5ee77f16913e29039a345c122f5c3a65838f531f0d46a2a	\\x476564e23e3a2de9ebd384dc6d920a8f07839fb69843cb280fe4e4605b55f891	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
206	intake	1	128	\\x	\\x01d291dd82fa4c36bfb10c7a53fe6ab8e1df8952ae2f96280e03f014d201ecebf6d9ef16da7645f4846e8422305933a5cfb5364d3cbeea25022d39afef2cb3020efd9030188e0ac7f042d852a515899cb85d87a9a391ce534d89c8defe005fd81985a647ef44cc63b31fc060e91b177f3852008775cd9731a2bdaf883ab6f16dc8ad702726ac28fdb30ef4dfa0d5a3544bc27f54a5bc2ef6c5f98ca282a75fc21adc0fe88b6e9108edcd9abaf74ea70854	\\xff3f43ff299d0d57868b6a09b04771194cd0e1e0727a82bc8ec9ef666d6a35e0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
207	intake	1	129	\\x	\\x01d291dd82d855f2ef4336d9d965fe7f2f1763bec9a2b80cc9152b4850287b1b7b73ba5cbfcf2cb56cb66a3176ec84a90642b79f37d931add7845315478af0b1d674be0fa7173b61a87cd10a19b7ff214ac2f0852d2b43749620329192dd0b94dfeb9c945984a7a1c823cec7431533c1aae6fdf205427d956171c38b99af90f57f9299b93824c7df4208474efbcf76b8305ca4e2390a848276e79171c0b0815ba232fbc032c01ec1e49cc6a8b69e64ba	\\x80e61f57c6fef31d56bf91b1be651a37748e412c0ae315ff2307cc7b92031bee	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
208	intake	1	130	\\x	\\x01d291dd82c370132152bed9f8182a03750a0873ad982ec4408d285be24ab2b10014985c78885898e951b0e6eff6cde6e5b383a349cdb0a0c43e649a876e8940b48dd1ab9a7de7a117d323d721bda669a64ddaa88db3938fa02a86833e4fe46892259e75788559eaff506f7e3351d29a7c3a76d4080f097f4e8bff5ce495acf36b6ad854782f78eccd155f858acb6d13ce6c4ebd3b6c8a77fe2bbe58942f39801c106b5f19eb5580cfd3366d3615795c	\\xfdb019664a8d5d49d21a0100c525caf4541ecb47eff74e72e0e78f4bf18279b3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
209	intake	1	131	\\x	\\x01d291dd826e983fdb172c3e23ba7193460e54b69aae160580de84f84c02d1c02135507f96c42360c47eac3132963c22109b23d41c5eb90263878495b6886fea41cab37e19d1a33f1fec98df8526686cdcf25cab59d005ef081fe78a59e44ba56381745eb0cfa4745408f6cbbb59130af49d242bc59c2bd96b90f007357c77a20bb188f0263a7b13c8c0cbfe06b003d057dd5669513d61e0f300bde02f12897849639b01ef83ec0b14df8a7dd14f910f	\\x8e91725f0ed39105d473b2fb26007da4e1e44258c33f9bd5ba28255189762961	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
210	intake	1	132	\\x	\\x01d291dd820955685bde680e260d07f9963aed505c4a6cc46a4110299c0eb238d40ed3c4a93248f9e3042c30c1739e868d66a7e7969f0e055d56a40680510e53dbcf131181ee1473034706caee616f38d789865ccc401efe7a9334b3282b2f95cb9dd8c2820c031943beb05df9a83924e296bfcbf8f0f471686db3504efc3f1b1332d99f67807c27a9163f7814031aadc1134ae284453af0d50cb7c3750a958719e472f9b9f8db5f739ca521e4a968	\\x58550071f16756d135781bafd28092ce1d7c689d7b34b6d3a8620f97e03e8624	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
211	intake	1	133	\\x	\\x01d291dd8210c6180759751424e55a79645fb09077dc5c718aabc4351634ac6e6246407769b390085fc24b6231adfd41faa661aba2616482054e431f2176eacb86c79123d9e8c0347dcf69aff2185b93d9fee633debc1b3a0d142732894d1e27aaa0f1d66499c4f96bbd7519895861efdc3328e79f3d7fc7051f36028a8b0627ad494a71b0edcfa44cc57b7ae02f0d6cd277ce9f722635f085644344eb80b9e33faf8904585fe465	\\xfc0c7d7e4895f50049f080ecfc0e12298b7106a71f383b69ade16e7892ef8d55	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
212	intake	1	134	\\x	\\x0198882c66ec5d77cf999b2495c468f1fee2560ff6ce5a77ac376b593eb796e3ebb7f01f3af61668101947968cbb669fde8e9cd134729ee645ebf1049fa38c64da855545cbe5d681d07c47964aedfd5558de58493f05440da0868728ca8453b765b937195dad73dbcbd55a3b83f7d2f3fb152b8501953d5712a11b56d0f9f3f843a1fec1ca91	\\x5ade124632195e36dc0d737b7dea65edb513c868846d4bf3128704ea114992a2	79e3fef0-3691-a315-8575-44624ba4c517
213	intake	1	135	\\x	\\x0198882c66d807042db39ffe115347ca66e8d40b3eeff6ec1b3411947b61b068e2aff2e6c53c72f8554badb544a7b53dd0a5d8b96e313db20564aa6f349e4c33144c29fcccfc0fa96e80f76fc6fe94b40c281aadb0ac74554ca748c01ad7eaa90037379dfb8cb52f7db61d833fabb8f589640d164256adc17470a0478c045204d5ec97696a46	\\xdb45a62c04c6c2e37e43925395f4384d567e004ac2800dab15a6c5957a3526eb	79e3fef0-3691-a315-8575-44624ba4c517
214	intake	1	136	\\x	\\x01d291dd82db8e0ac952ba95c00792b7cf271222cc38934c1333683297df78bef8e7435b0983f551c8e16e580ed2d7e365abe1b4fa6aee3b358defc7494f2e62eca26422560eb86730a3be82d13d182f49c31842f6d8112ce422fc5704e28b196cb73ef8c018cbdd7ae8fbf2614ab382381614a4d3067a490672e987cbdc93b580f6a0f8fa861ec4e5ef71c724e566303873bd3bdc9c76cd4a67415e38a392b87be94d4b22630e97932d6c	\\x62a8289403ad41c301cd2afce56ce0dab0d3651d98b7c8b120df4ea2a60b5e25	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
215	intake	1	137	\\x	\\x01d291dd82a0a8896e0b24380bac417e996d040b2c400c305bbc722b6259344231103ac331afcb7d5675f101a635680a0cc6b71be334c013e0fe0f9402f8642e73a179f8b012a26c77d8ea1aca5bcce923cc6866b6aee92cd9c03e234400a663934d8f858a877702f824736e6a7100ee5a412f431c40260d60b53d66325e97f79fd52808cb2f24be00571513bc0d9a3cf12b1112a89951427e20dbe04ceeaa16c88bb46299f786efa6939d	\\xf94872ca1e43e9eef2829fe5def6d7dc93231924af2ea90be99aff167e3e5754	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
216	intake	1	138	\\x	\\x01d291dd82e0c8386630d6e7e015d961a63fe21c4bf2d70dd4cb02aacf913fc571742fb98ce008b59a3d9ef513ceedc9a3524cdf4a29464ddc49aca03aee4d33eaac51d7f80f6ee87e74bc410c1ff8cc4ea1bff7c216061731ba26e41fb3f527997c5e3d66339d67a2bbef8eeb2e6a9f57cfdbfb7117a73218347bc067b5a9252f70c70b050350281496abbbd32b629c49daf663d7ebd39558a95436cba9b39513d6720a02bbbdb51595af	\\x77454189315b2d567edb993a60944edcf72b80c6d38b017339682e9292870630	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
217	intake	1	139	\\x	\\x01d291dd82d2a5f1fe38d2af1556dc15c1697cb3943780919e0b522648e5317281a2b654644e0845fe1bcdd8361b6c376c7cc1af4288c514c036ac241b3fdc33ab00b9333fc8899f9330e7fb1ce772068fbee3c4a11b857d1519a057f678e720d584bae905a15be2ad6980e76bafcf0312eeef686291c2b8969cdc6a0647fd4b6a661ef0b830f2a83a7e7ae657cd6ba62ac981d41bb55a7a22f49f88d9c1c91ffaf3db0a12b081472edbf4	\\xcf15acb97c5b433e45e5f658f56024e5392ba1b8b8f58a549059391535d16163	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
218	referral	1	5	\\x	\\x01d291dd8254a527635a9484aa74ef35f1042f8a2a8248e752e616e96f6956347dc30cade8052f6f5f958df1acadcc3dc85d9d355a62aaaa5748ed388a8dabd63d2a1262c3d9a6ff56d5eebafe874b110658f66d2044f61af1b6f2c3aa19c9b5139a523f5753f9c1a6920021a5967a200901ae31332c0c95969eedf293bdfbd3c125a7ab1b337a9236087f07c66df9918c808f5deb81a943fff12abcd51f3e2f6e4c061ec0fec9c93d6b3da60006c77922b3af06a2d528a5593f01c415a36c570e73	\\xb8c9d4e3a8a92d87c74bec06b7b642f6f37ca1e83cab740f24bacd8b1e91c1f0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
219	referral	1	6	\\x	\\x01d291dd82bb7ba780c291b97754448aa16290bcef17651457c5525fec6a75f6515447c86132d187926c140de913c33f86cbd9a4eb7f88a0cc5109dd1d623b5b8f95ac376532f4ffa35e94ff55fd8fd088928172161ebb5608b2a9340324431a5f4d709b22292f17b4317f6301be1009c4616609c5471de6a2f704b686331763281d77eecf40aa61bcfbd4362e77422066b9f6869cede0f3f1cd67f2f04d3db409937b282479aaf684a8fcdce3bcf9914fcc802500bc90e402d27964de66bb338875	\\x119fc06e1d57d35b5267392e915f54ca0a0781be7442e0edef670c9e13b79ecc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
220	referral	1	7	\\x	\\x01d291dd825342d84c1bda17dabc2a60fb22a42561faac126f9ead07258e3747929ca16b26751b33e9cb776c355297b0e3ddb42066476b88011426d8331d07ce119efc15b91b56bec7daa70935949c1efe1ea48d44e0a8f58915b92e9d865faeb08cb6f79855f19f01eb9d55e962e3a21fdccbe88ec59ea290745d664b1b0ce477edaf73ff6694df07d48503f7797bba85353f5f8038c19edea46bde9eb8f9208d9b4d25b3b314004525f12cb4f11b8cebb770a7a7186d2f13ec764728338fe0a5c9	\\x4d587479c5f120da4ce95fdaf626a065c7738b7cc901afa57a575ccc3e05443a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
221	referral	1	8	\\x	\\x01d291dd82b6fcd22e446176f63842c54766bff2a40c5c6f1fe3d019c215569839fd2438ec0ee7dc67b9bb8e1d7b119a265382c802c252f24b81775b30f324fd8f8d89b5ba267d63272f5eef6d94d05eabf69552170739a2ec43d3d51d74ee80cfe1193a89ce58f693c6d9ad7ababdbc82362b43904d78dd373c931945727f9bb004515c8ddaf27ea7e51d3588f8b43648e93cf65ec7606eb75f43b95086342a4e12d1f278366c9aba429b8106f37d47e6874a1fb1e41db2bbf89de1581cebd3906e	\\xb67e7da65bd5a2b2dd6a9957aff92596e591747001b51d3ac413d52f0547707c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
222	notification	1	1	\\x	\\x01d291dd82cde1ba15536f7ac64b5f03f174ced123e4a32fda0eb139675a3fca1649b9a304b77b75bcee56a4ae5382e4fae223256539065c2072301833905758c4174a591115393fa1132598f6d894e16107a81f284baacba5793228a63895789fa613716d6e95627ad423a75506e5a2766caef6f5ea53e388917b94b42d93dc9898b00643b6b4531115fc93213bffe65c9ed3183471eed6949d4ea5b42f2bd2	\\x46d9b25747f1f094b3afbb532af181a9c0ace555ef2c412f673bd71d2139dad2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
223	notification	1	2	\\x	\\x01d291dd828eee0fae7ec0a6e196be2d299f44dd851886de4d156fa3ac911f5691ea55ed671ffa748dc1a67ba2675f6f4c4132ef870d6b694f98b4bc36b2f82e4a2973dddc5721b277dfeb7222ed97127f5540db3c4dbd2353e74081fc80c8e94a2f3811567cf4d4b8ad919e36592ed6666ade2eb182f9678f1469d70e8a1992c0e7514c8590051f111f88c302fb7d1a96c104acec6060afcb4d3adde1d2f1d4	\\xebf106e5a409a43931ebc6bb3639e87b54bfe08e4c3458291bdc392022eeac0a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
224	notification	1	3	\\x	\\x01d291dd822623d5dc8f3f4d96b69604321a363266344db59c17425b398e85214069e495cf5d8e2b10b52cac8a117e3c866c04fdff44781587c7a29105f860e3229847ffd9331826076703b824e93d953764bb63b0d8c88e8b49c611fa21635875060e866cce7e18eab2b1079096ae9c3b206d09c16b49774152b096cb34de38877d50a4f1087a684c8cde9c30126c75aa7e22e102cd4e2b337a6f690b972b2e	\\x0e835eb756ee2c862f84a6f4db0bc5252068ca15bded377e58ab6b21fd966212	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
225	notification	1	4	\\x	\\x01d291dd8280f15f0a95153982504565511368884020b155ee9b91c6c48b7be9a8ed32d0b8c7c2b0e4c1c6624742e7dcac0831977ca8b3cdfeac8f6e66f4db76940f410c2bd4467c9dfbb547582d5cda773077f3d2f1d8e665b15e59cedd2592acb052dd7abc59cee7229d584c2c637c4179d9523645f23a71818c2217483a4c19e5a8f5a2e0ad3f9686a904162c8c668cbb1831c0dedc1edce23c0961bba259	\\xaa869d65d1ee7229876762d9503e2f08137f18fb97afbf3a578911a3276ffb7b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
226	notification	1	5	\\x	\\x01d291dd821f3a022988f9d489436964d679f872c9957935e16a13762972205472104c2cf2a462df0bc18b787164474e874e0bba910081e83d92d712728aa7cf957912b89575afa230d295ecf4316af631df1830a90d5b0e182c4449e7862c69bee744f421f1613bf30b2d022fe4dfb9a9ed166e17312a587744bda4cb4e9ab04a0ea1c9bcc203b99dda878cb071daaa956451b5d0db66be131b2d8a7f7ca877c4bf7ab45b7b73b303c21dc6c26e7cf786998821fecc	\\xa83453cd387abb730bdf38ff5551c36e2e789eea9cb917c0b4f39477c24e269b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
227	notification	1	6	\\x	\\x01d291dd82aed2eff441517e8b7ac8dadf408b925a34c7c6d9c851aa64a96cf1c2203ede04c75324158af50b3ec346173067045d3c38e1866c27b43ee5c306f731e320fa72fa55059f93062f6999fa5fddbc9fa1d48fd4b25ae7499f661dc6d76e4eeaaa1a37ef8859977693719e59ba22792ef9832c67caf00a6cfe848db4cc1dbcf12dd7f5ffdb7c22ce7ea16074aab0a99f7a415ff1ec0817bae629136dca20a1c0193931a476e2b89270ae809456f0caf2842b63	\\x9ff814c64bddb145d42185c11c1e665fb282cb581e4522bb7fc85679ccf210f8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
228	notification	1	7	\\x	\\x01d291dd82f457ea2aabaa9bdfa8b3f110d300102ad333ca774686516e81ccb11647ad71c9f34bd651d3dd9f76134158a4494b8a0865fd0dc5c6c98f368c6f4c7c373799c602c02c84d18a0817f088b6d33f76f6eb87575d15093bb2e4db518dc4b038a17505cea44c87953fc6eaa1e732cc11f2b6c3858401e04616203f6f0a8fc190814a60d6a5fcbe97727015e409335863d8f3e63471c06d49daa888dff79440f68b397a4635f82fffb9c02efb83ab14101abecf	\\x5452f37fe70c73ecd03c06c2d65e27bf4d8fe27a147f4d944ddc8b86c5f7f50b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
229	notification	1	8	\\x	\\x01d291dd8207a5cc91af3e2bb85fc7379b52281966c4ccb13fb6afc3cad6c5628f527831e25960f309204006f27c3b03bf3a016891b6d2d3a6d98561487a3bc53f5c51b991ecce1f75173b680da6c2207c256407fde59e6e158ee8e56fadbe7503c905686e0a864bd1cf0db790852b7475e6f55126dd725e90875d886b8549bf9b377e4d6df67494a0cec93b85e95ffb5cb8b035c969aec5792352ba807fcd576490519d2554588a60f8f0005e23e54e57fd4dc39293	\\x171ee97cebcf3cb02bec797e67a41a58b747a1ad0e5b3169c767694bf914505b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
230	notification	1	9	\\x	\\x01d291dd82c1f9b81947aa746429b5e29dd54604fe095aec4d351326c5ff3f8fa6544792ecd118c2c29affd6e842bf612d675279f3ead66c5aba011839dc1d64f7ddf7addecf44686a93a3b16b41d7a677cba10540021885781ed3bd3ab1d9989dc40297f20fb513ce089767669aaa9f9d0e4846c1dad81f54dfab1005f00b787d1964124cd76262cf8d6f946c4be59be00bf468b572dce41c3fb90a68f67e597acbe39fa346893c0ca7014a7b414a9d3a0f7e9fbe2623da80	\\xaaea084abb472cfcf5106ed5425e4fcf2013c99493b6db893d828c9fde3448b1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
231	notification	1	10	\\x	\\x01d291dd82064eb1697b3952faa8413fb9a4859e78f341adbbdcb7a4f9a998af1a43793adf66d76370ecc9b5bd4a0d01cb4d54d03f9826bbe9a3a61206682b61d543cfe18f0dc95d65cea86b8c74a3097bf709e4c233524302e2b2cae7ede936a8505a7157d65d5c849dc1cee4b4c0e6ff1998bb601332667fc3ed585e64a170245c2f815dcb89936790c05d9d409ff22b33292cfe3300c957f4447c356f16cef4f04db16c1500aa99a29f53163e503c4286289ca52528d7ed	\\xc0c6f0b74afa84a68f8eca0a2a32986567dc50ca440ff7148e2083bba8fc4d1d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
232	notification	1	11	\\x	\\x01d291dd822008c86ba4ca665632092c730d9dc04f168f47a39e8f8fd549dd38d04dae77294b50a5cf8dc8d84768f5198db60cef5ff748eaf9bf86cf43ae5613a828315dd7cd8a61f675ba5bc59ce5af16f7d138f82f64d4d6a4aeb2e8b4a10b2d74b09b89682b197bee8bb3b0f55fb7ef99599ffd189664616397e81dc5142177c09daefa6179427b6e9da54f728bba460d8a1d82e7ac7ee2758570fe620a588aa444d49358f089753ac57722be5f06315af4aa84820dd573	\\x30398eebd62699f0eaca5b6fb4f052d698ae01775e39279825a2c0c041577e5f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
233	notification	1	12	\\x	\\x01d291dd822d1065879e2b973ab75507dcf3b8f59d06a085070067b3de92c3f076e6e5a07602037199d1d07b48f6a470c49fe27bc07ba89760d33fbeed08b3eed28c5a50e1fe3f728eec5de3bf26a4ccc7ace7ebe21009ea5b3b1c0dea3054f8b62ad617d7ed47127bf0b6aac7f0f128ebbbb6ec0a9fc4628cceaf7256953c927ce3074ed4136bb4ca83550d446c9f98e42462c10cbf5629549db09999d587614d0291161a8ea210bec365c86a03f84eb8e3ee7864282f31d3	\\xc68f209e6d0fa6fb9734b930fb4645dcc3440e3a7f12f73a9c1fb5e7f61f912b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
234	gateway	0	76	\\x	\\x016ac281db5a60aad3debc3c593a69ee598d7ed79cde460d6f978c11d972a19b943beb245206ed85d4e61b1af234e89dc69703465f59c5386ba54eff563a60c8e3c969899dfb08053c2fe1d6ab9969f71224777af42844fff8b7660bfa65a154c1c978f7ecf3b57f63d5c63083e05b70be1eeeca9de455049b600297ae40fa642a672c3d35f0a35e22fada857a9a851713d74e695db2fdfef741c0aaebfc6932ebbca56c962e787c43b814ab846c20cddaab6b94068b678a4625dd0cb8def7736a79367f100e60855dfeb0ff97856854d4d7ff95d4e55a91a2dc2088dd615fc2ab4fd72fefb7065ac713cc0c9a2ab46cdddc	\\xd4729f56301ff214c38157df76ec4c1e2be162c29e722b296d6b9dbe455a7959	dee9f7c5-7554-8d86-edf0-40ed9b075aae
235	gateway	0	77	\\x	\\x016ac281db17b28ee5a1e6973fadb042796f5300878d4dc813ea00588b65f3c2a3cca43dbb892fc91918ed451b476b835c4034da481da63100d495bbd38d6f6adf996ff76ab0b745a7bcac31563d81ddf0c9410f9f7fea36cdae5ce2c671de250f58dadf496f09b07b575e8953e2d98e7cbd33116506128626ac385a39441d7c6a0b1887f47cd9b6359e261292ed35db08b00ba99ccad95b4c86f79f71	\\x2752c770beee90d353f8b6c46ec15e407816ac3f5d30bff307388aceda0ec1a1	dee9f7c5-7554-8d86-edf0-40ed9b075aae
236	gateway	0	78	\\x	\\x0104cd6ede664a3381a571699d813d6f8e7e734e685073e2183c790dfe98ce07a5076a12a8d9910c6b90a23d06fd090e4499e0cb870fe688728978f23bf46022b30a8321c7d2eebde746cd7f290b398d2c8827e490e243eaf570b3eb032b0c09e6deca5ae305684059d930149281adf9ffaa9a167e01955d2b78330ebae3a159a1d07f0179e2765edd921b9d56802ab3cc565b0f12ac9ae4052d4c9ca8404979ad2fc8e13485b0435be66667235cd948f2538fe5cb9a57d278c6ffdcd40d89d588345d0128fd7554ae5bbbe884b7cb5ff2c89334017ebd935edf6b0f98a5eddfc1ed5a261f4125ed22b3f89bf88e2b904799	\\x49ebf6d8f5b9c38a0f60e5e533c46b75288f73be151f63c1dad766bd1f606085	f9d1871d-3336-a5ab-b7a5-c7f66ed57fa0
237	gateway	0	79	\\x	\\x0104cd6edee736853ba6e2f29960ff91b2da59b4a14313b69c8529b7488014e173c28ab6b5bad731b0b2defd8357c54972b451ae696ea639d5464d627967cfc11c8d88e91b2fed58b4c0e8189d1248e8decd14093567723b3328ad19099f10c0a680afb508a55bf906e3655fa4b3337d4e5c9541bb52952e14a1550e369733f2a7c292d00ee109817e3616859518be22f44ff8ff5a266fe7f97420b6d9	\\xdc9f70513e018b132b5913cd8fd4f95bb19bd644fc6711ba338afecbea5c591a	f9d1871d-3336-a5ab-b7a5-c7f66ed57fa0
238	gateway	0	80	\\x	\\x01be12fa30fa337bc7ab5248b7e45cfbc0c9551e518ed7eb11180087f350097a8d7b7fb8a8bf1c228860319039416649d6d6a8624b0a0ced783a95b0ec7af366914c271bc060841c061abca58980d1c62350402c67baa8380874928f4f68fd940df958ef553308251f12821a8e30c2e0fd70e7c9f43e8980a7c75e83725e62a7cad9aa6bcfa946735866b7b755601001665ad2249eb5f60a2f1511557db951b434cf8a1aa284fe5cb3d02af0f23739cf6ab8380ac6de87a5b01fddc8ede2f02c91b5327e2c2d72a1820af5b45753d76883e8d2432496abdf0ad2836efe7c100a12664475b1cf53fdb69218f3955558a641fe	\\x23dc00a604b8e5b64394489640cb83a48e95bc06f9a017b41bf8b6f5aaf11058	5ce866b3-a882-2cbf-1c95-1d50ed83772f
239	gateway	0	81	\\x	\\x01be12fa304525390b997cf21b2ee2f93efbf279458508edc135a4314907fafa75f4630f8c5774faba252ecf310b41c7ebf3c7dafe5b6160a14f1983941d580e7cc5ac4e2ebdbf4fb80b2ed09632baa8504a85db91fdaa99bc112ffd1d69ad8dd2266046a4c281f65224923a5e7f9161b51aaf8ed48464f73ae6242a0c024152e98dce6eef4beb061d03fd08b1a4ac59ef1deecfcca1bcb3560b2692b8	\\x6d99f44ebae78db734ede0953d6261adf72b7102b8bcdf5e45625a0fc095636a	5ce866b3-a882-2cbf-1c95-1d50ed83772f
240	gateway	0	82	\\x	\\x010f1e725a7259e6894af5d96e76c75d6cefa686b7ab9d0e24fc786d41ff14b5a9711251f28bff204bed7d4e1e5b5b8ab83a8bbe12c4582ca310e8fb0cb1b2f8c3a5dcc1842b77321d3c8c6913c8e421846c09ecd3c6ff5d02e48275f5a18d534ae305c8e7d82aea1dcd94f9e492d5ce322e045fb377032f572dfa6aa6870dd817043941b324b6056dc1c4ce2b6fbb2c522ce818956c41213857e27af3253387932a22f03e0f7cd84b480e77dd344dfe2fd0cc63898488ab7b33d20ff694f611ce5149809884ce51e2e879d8da6c292e18853aa978237a4a47d1d05d4fe867e1ffdb46ffa3fcb379ff5a37c55385f473b466	\\x57e693ac344e369ec5c0eca6131d95716f164b0c2fe7b2f65de3654857d8cf2c	c192aa44-295e-604d-7069-d088278c242b
241	gateway	0	83	\\x	\\x010f1e725a60ba22ced65da74fc6eccb6da7f41f33caf68cf8137c9860e7fe8693570d0e0644870a84bb16eac28852733a1bf2aa7d44f94d9e22b9318c68efec991fca1e81274a339dbca361c0adc492465a19b737862662fc2b661975b66490fa3a889e253c3d329a8b8669d559e3da9c1deb0015734a90917bd5a4f826c4fd3a64e6ddcfa1964c859356519dc768011ae19f9457abbc150ed048ffa5	\\xdc647863529d4381342a2e5ce40c461db46d6d77535e388bdc9e57a24e73c97e	c192aa44-295e-604d-7069-d088278c242b
242	gateway	0	84	\\x	\\x0198882c66bef2322c83bc03e4066f73b4ffb92be7510f1f1ab5ed4e702769f9480a888c16048103ba04a4567c8f2bbc0188407b0dbab132a9a6f6b8b06d21da5a5a4d00638b607572537b94aa843f226439265fd0b85860dde7fe831d2ee80f66fe45a13b28f537e5086d37494962cdd2c4665813efb5b0b430405542bc	\\xc9cc6eebd7442717edf46796a4b71479f804bccd2b2952f870b87e508e48f43f	79e3fef0-3691-a315-8575-44624ba4c517
243	gateway	0	85	\\x	\\x0104cd6ede3635708d09c5a10a924d932f5aa93478259118349196051566f37018e837dac275ee0415815bed86b77751f9c86bb2829541cb92f2118d7390ebf093ceb694a2af80e656111666fd448ee439a70c3404e9e6859db75934b25691b6dc68a0d31f5f1ae8fc2f100aa1ad5d73e0033117fcf00e97af09349d27b8f7661d5fd72c68b9e0b44f9c5fbd0161270d983de4425628d02f6ec5729c6f162de84b718523052cdaf680c4a04037022362892ecc41abe266bf7a6cd3b22a1bc3b4d616df1f3f789879396c9f750358301f0fe75e03e17783f467f2190c0fd8fa439044215214230683fb43ee86a5df9da652573fd4e9b28bffb3a42b1c527225f2987053dc31f06702053275a9ec97e1	\\x74084c33afa9c2f1c9c80f64ee037eb755e3c7b1cc165987a69006260de71c6d	f9d1871d-3336-a5ab-b7a5-c7f66ed57fa0
244	gateway	0	86	\\x	\\x0104cd6edef3d5c42aa86aa4b6dd705d54c9561eeff003bb43afe39d87e6c647e4dfe40ae1342a8654a01fcdb509e9ea19aa0f1380446610a9802375ea034c9bff6c246a3f30510faa49a13f7f0a8590c7d3a58c66465571aa61a14cf126dff5b88bb2a6199a045e11fc13683e678a0d6b44a62fdb4af0a054e06a706abf4cb847f8807490e8ffd1dd31b8fa59fce0dfceeea40d8c96493472c4be6364cb	\\xc6810e4626ac861851dc3d2ee80f5d12e97d0d8ea10791e9d0089cf1f1574a00	f9d1871d-3336-a5ab-b7a5-c7f66ed57fa0
245	gateway	0	87	\\x	\\x01be12fa3026730f244aed5e782ae854183692c8e76361d225b131e390e7aaece6dc994b1806af4753b1d90c800899792404198b1d5a2be1796188d0c268cd7fa84cb0f8076dc5ae8bd2db63576e934fab1d418705aa2195243f06799e32616f2ca5c1f048db8e90a44a2ba96fffdb684a839361a30ac4e6a8caa0be0e26048b3ff86eabb4bbeb5919bbf0beedb52d5ec8edc8c3840640665b3987156769cf2cd8a69fb02c9bbd27de12e31f2f2fc1be0373d21e8ffa40117d5ae8c1f751f3f56aaa0419885d7f7a3c7db667ed7659e4578f19a1f6fa76e42f9982fd0febe6e5afa2d494b52e895cdb6e46bc8dca7cf52fcbb708ae82d5ef3107561cdbd37567aa7c668e73c9003b369b45370e	\\x3161a32608e05a8511b6ad71f754f42b8d38af87df98907313dbb1fab6ff6895	5ce866b3-a882-2cbf-1c95-1d50ed83772f
246	gateway	0	88	\\x	\\x01be12fa300620ce530fb8aad9ffbda19ceb4fd9dab3f9a48db59af4f90b1030ea2097fc725a97d53e71abec333013aabead654eb01bf6e051061ce15a6c98607dd6cd14843b31860ab9c86a7d82395f78b350a11f6f5b7f09fe09ca6bce31541a61f192b9d864edf29836bc61cb3e9ff2ea7bd187b97415c4ba3a3ab0708c6617497bb94d236b57d6445b6005ad11e27c20a9a1403b11540d3681ffaf4d	\\x5d7924dfde662677b5ef31b1e2326372ad3eaf008103feab3f6bca67562ad566	5ce866b3-a882-2cbf-1c95-1d50ed83772f
247	referral	1	9	\\x	\\x01d291dd822af41f4e0bb3cf93cf9cb0fc07bf978739b0b3fcc974da93a70d0590a64d595df46b65db723299277842d405c4eb5cbdab5fce78c17fc20dbe8001f134f3d68d445badd7e7525300e1c1968ec9ec7847f1971ed5824918989a4e3b5aad51fa8aae588b358271667cb8ce901a0a735927e88fb7eb3618a3d2c22f343ef71299c16126157d91faa4ecc28c9c1e804026c40f6025ec4bba354cc1e6f0a69cd53889601df815f1ba90ca46f98b118b56e46f9fb2d57d178ce1cf3e53191f5a	\\xd770fc25e8341116bfdad51e53d1c3f32b940ba09c508907fd7d9a3088e4c253	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
248	referral	1	10	\\x	\\x01d291dd82d4e38220aae8c23f6a0a7e0b0f620246911c59fe8c5e11cad7486913edc23eccc79197e3ddd97a394d8eac247339465f83e53da7349dea6857406cd0f99cd9f7b170157afbd208ed31a33d4354858effc8af51b5e4ae94a4bc878ce6a4729d6b7f9a5f8a680ae78f82c3dfd6c8971da065e6e7ca7df2e22eba828a6b851e1f0532de5fab0e6104c7a4dc02b7ed1dec3b3f4df5db2650b0b9bff816626fc258cf7f72d551728bb4e2d9d652e71f5aafe0c29a67d724e3fb674b847b39f9	\\xf085a75e6f9c0c47cc55852c0d0054f077bcd3b527ab599b2e32f07e06a77c42	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
249	referral	1	11	\\x	\\x01d291dd826093e7e85faa411bca9d7e32a2aed9a818f0096d13f841bee10c75767b84fb7f16b243b2ceac16b8ce4d1c032478c8e6dbb080b42463e61c9a3942905f877df53cb98524dd31b77f4786b2803f24b9db8df76d8bb8638d99dd9f67102b0dd0306017e793649b99a34749044258c45fc184e403779a7c15ab4f52922fe3b40b6b2d9880e6c90fe23ac5ef7d00a305aeec54b99f4c35a95beb4273515d228b96a642d427e871d1964e3b907ecfd6ab6282973bea972b90a7cd5bee5198760fbf	\\x1fa33a9fd9743e37afda7528daf880e3d9e2a1e6ea312ba3a7c697e0dfc13c24	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
250	notification	1	13	\\x	\\x01d291dd82e21bc134709e563d8f2857a59ffa4e2da0d44bebddfebaff249f46970f0b851b8665b61b0a6fb27ce0c436a39b3ff6c6b21751400eb8aec3e7ab27c29520aeecadeed6266e5fee58c7ecc3f2c169ee9ad40eb034f081eb2a645b450da87cbc1063c70bd07c6dfebed1ea50cd9c7d45de7fb038dcd7eb6f356cce19304860c829ba1f51dc302c868e0c84c2585c4d23caef533042994b82e09680d01ce0b8b8ee254dfc8fe61b2d4e16b985deed050b1370	\\x7508eed5f50ca3861400fa1215125cf14d7caee369bf8af00181d6e5e0d0a317	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
251	notification	1	14	\\x	\\x01d291dd829383ae08a2a1080582a1e6d0dc3ba12d2ef2f253d0a5366dd16d9e12f27cd5b65ff63d42717432aa76db45523b4c9675c345a5a9b03870deb721b12a105c0603f6493be9c2113d5798b46ff024ae281e39468d9c53ac52eecc2c48d41487bdf59ef1b15d954343537b9084ddeed14c409060e7aef1dbfe098a3fee39d0e57cda56271c15e9cfbc078a6749c845a0add0b6e5691c1ef1f208b80d5637d99060c6985dbd058cd961155cbc97d1aa7c312a56	\\x4b19402dd77399cd9c4c55574ecbe6907dc3b30a27219ceab3d41de1f4efe7a5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
252	notification	1	15	\\x	\\x01d291dd820973a4a79b6193507bc426d7ebee02cffc2e9ffbf07b1e1bd10c5dac32662483143ffc2405dd332089e4bfdac18bd613c1b24719e7eddd2572de70da121031d4b991097afd6064b05d8cf6d34dc2bd91e0c376e783d55e3f352bcae783c82d9b8d2e778aee81b15f4c9f9d7deef1090b20a98d91eb0adbbd9566a57bdc69490a6d93979b0d54eb992b2cb20ac914eac2fa4a487ac764254cb71d4d	\\xcad3cec469fc109980b700f57cedf3c89bebddf06cb6ebf345cf2e1f812f4860	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
253	notification	1	16	\\x	\\x01d291dd8213412ee3f35373354b2d0e1c7d2bb6b84133babb553db0f7de08cbf1f19086b00c3ec8d8d9e9791b78415429e1870f9bfc9ffbddca4c2882deee21300cc0ba0e434a74077f295557b77144a6109be0988bb1e2b816464e4632a2be955d1feef9ac163941c3a809536066388355874cfd44b431334e75f58a6a1327aa19f6d982f09305a596bc0c0981e6f8823cef287868609259364800ccca6d463d2749a8f89c0622221cef7668d0daaefc4da41c0cb1	\\x7de81de75bbc67120bfa4d833e628363fed6e4be8530b4ab417bc4b00f4f9110	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
254	notification	1	17	\\x	\\x01d291dd8244568b5cab36a8ed0227aef11b5ca6a4557ba55d363bc1f280ab3940a98f8c685bf03c85a48950e13aae99c95caaf0434c90ee8e464189ded99a4fc6b17406ec88d5558ff99ab6964a2cc9332bc1dd1dc959da918917bb097c5a38082770daf4d5bf81036a42db578336f5adb24483c3424ee1e82af0394b5f9260b241f44f75a182813ce734a2099896690b458c5b7844b6d3cee8989c9847e79c5a992738e70aa1f3b1aa09333b7280210ea043ec4f8d556267	\\x83731f8b310057eb9de129749ce0c0af18c1ce6ef58ecea429cea0da101f44bc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
255	intake	1	140	\\x	\\x01d291dd82ba47cbbcd7d001a43a83245bc6106cb6ad6cd0bebc75147490e6b2414b837421b57e4c58147b730b1faabbbda94ffd2a0f370785bf1674b878fda2f87897777f780e2aef15f9be0ee7fca9d9d3275496a13dcbb3c8195186ef8940743002d5df7949e365b1aaefcdee030084bffcb202124beef492e65abd38657caf8e96412006a18379265b64d5bfa4093a0cd1418a77df156512f7c40e21d0be722f00ffe834af11d8823c	\\x482a5f60972ac68971c531dc9c5a8c7c68e0c43481c3b867c1fd938295c583ee	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
256	gateway	0	89	\\x	\\x010f1e725a3ed9dfe0a4a795c006c73529eb419189692e6729d0b38c6bea94ec87587e8931ab3587288f4ab74bacfc498c1397cb22efbac5b638de9096321ea9380674379eed769f9416ec33b3896a7efc932f20366c39f390dbf9853bbbc86873d87799e331d2f76120aa54449e91aaf460f6b886af08c69c826977c37dfcf70c7b8611dfc599a9a696f6154da0b912ff5726a7a3442ccf3459bb842d4e4121ed93f9982b6a3ed7b4ccd56815fa4746333345382852cde2b349319cd8e8fe15387dd7887b0c2ede1b8956af52b2aecb87513beb0172a250d90df2970f64e491927642910960bf8b87f794ee51a5aacf44fa	\\x9a1eda6b8f2b936c4db9b6bce3418023fd99920ca51de2828cf582781a1eaaf9	c192aa44-295e-604d-7069-d088278c242b
257	gateway	0	90	\\x	\\x010f1e725a8b825a031fe3f218cb09ec5570b483a5b3aa70700959f0666f30c920e7589617148c3ab9525bedf56238c2f50c03e6d9962b7bec4a35d0c7fb16a13494d06250c6c303213d961e20b06087e6b9711bf382504c6668f49cb61af1a7072f42d894c590a8bbc83bef49ab4498cc3466078b402733ff589ebd5fa880bf52abdf848de335fddd4a6b246cd1a8e11ada1569d42e7e8a41a23ea039	\\xc926138354ed9e9eb87f7b1772f0052a9fbeceb1743e8ff9645088b4a6ae6407	c192aa44-295e-604d-7069-d088278c242b
258	referral	1	12	\\x	\\x0198882c6646adb45f13f5326e1a341716a393aa44f3b3775864646accc0671329377cf3f69548dbb710fd384e7907e25cbff6391e91c3b833c0b0634f9e8795478b297bd41aa8b29781e3b71693bcb77a7e0bdc18616b8ef8a1e8b88f205eca3389	\\x5e61b0425402c2c3f17bd9e7da37be6261ac88a26126702c0538bb8b9a6c48f0	79e3fef0-3691-a315-8575-44624ba4c517
259	intake	1	141	\\x	\\x01d291dd82b2d98fe065282cb3068bd518e7caafd4966087956fe315de49aa6d6e0dfb8843d9f487b11423281b698700467d8b5d19cc4a82e174bc4e450ecc3e0151186aac1b8d2b5c5e993d55b7073df279141c33af834e858a4d9fdde2765cb0941307b7cfa8f76cf0a81d0acfe0310587247670b0b151ef9442dc2bccf8c2277c07e45704221eae18a6b5220b827aaf7d3895dc88345aa488979990f1336f883d0e9e8f8ff148261eb5	\\x1c39b08a5e99587907f0ad463a0f9c5658023a8c3c1d2a7cd4ea1d1bec10e2e0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
260	referral	2	13	\\x	\\x01d291dd825cac891150d8151b7c8e5aefffe51d5a5f41fef7cf0edc6c2c62df45afaa2b93af6df565b9389b5242e7db08c31c99d11a8a0484e439c35ee565574503d1389de7e580b39994ee7547d366e2d3d0208c17166ba30011f9804580f275c6b8143eaa41f84189936d4cf63bca17a0d13985a3004be0389586567e854c59fcf298f627dc59f2d4e19cd990cfdff99a7a05ee806820e34e0f2de8f456518eb12eb6f9cd79526208c708b764ca6cafc3aa179d767d27ef1aea4722fba83b6137	\\x25312edc34d1fa0ff52ad87cef4dbdb8a8bc0babc83f9a41cb83ec582d592083	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
261	notification	1	18	\\x	\\x01d291dd822a2a038c4f0f253ad1f98a15d1a012424b85850f0a660d1f0f0c06e1f898607c6bd33886ecb36c1c71c06b0afb1dd17bebc9f1234c9486a4a1517165e6e3bcb9f68f3640dd63fd7055ae24cf8d94d2110b6eba043993be885ab11150c53d701cb7fced2dcec87ebdf5e6223601ae7aef2c00e92ef12fc2a78e44dd1c59ff492d08b6e3142276cd5b9ebf0ac2ca1a8d09dd19b4dd1a4d1ed230e891	\\x3825e30a2c92d5d57c585b3de4d833905495269c93ea186f31916337725f3310	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
262	notification	1	19	\\x	\\x01d291dd825d46aa6ab4d5560bcf5363a948f30a1c06efd8e074c9cba8d70912a535bdaeeaece882de7f089eeecb3da68158f1d00cfd80f09b751ee1127a5a24bcc9a7caac7e450d3813146529364154211eb2d133b200fd6cfda55b9c911867d83157b878024e7ecd27979d096e3691d1b137c917e6e6d3d7c0aafd43dff870e1e372cf292fd666e2fcedeacec5e626b6b64aafffe84ae2ad347530d0c2fbebf197eeeb5ecd9c860fd30c8b895f397858a9fe27e608	\\x463bee9e6920b625ee251f9eea2153d61ca9f18e691b1fb24009dfa7c69b7025	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
263	notification	1	20	\\x	\\x01d291dd8238511b3b16a42e9eb960c9e02c11a6dc150f17063f0e9fa95b5741dda1212e692a520b1edd350050ae44b77f06e17196db3a44b2804af315d1aa60b1dbbfcde536a0660e830b59593064118a5b19ac48248080b6e9d52068f56bdd83c83fb5359c9211d1ec6267ff057a25ee0583500dac5a740adc3afb22349cde05339b981e1cdef9d41b18096cbc802f8b642309bf168788ff107fd10465b1f296d5315b3aa51d9e2784dc1c2d8d27a4cff4129adbedfb358c	\\x1124cc21ded48e701ac7a889e5667ef63083deac4d194416dce6e918b14388e5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
264	gateway	0	91	\\x	\\x016fbb5023106dd4e3bf50bf4d6056753acae3381c047fb2b2d38e901579e98ac48bd8f27e295b3bfb8d2df540b7c516cd441844ade67824c97c3619891b28fd1a310c1fb0b46be72b87cc77a4a757c0386e6e59a8942b55e163d2601d0d7bfced348b37c41ada22c20ce6d08f9b5d7a4d80d9ffd6217a58c2193beb92daf49030debd43943296acd32bed25a5b186f93e80e85fd7edafcfb19b2cc8d6ddeccb300725cd2ae4357bedd717cc50e81ae2ed2403d80bd5b67624d77e2a7e3fa36c2353d5fe681ea7b6d4f9ab49cd2ab3a8ca75e4ce657c439f329759d49b4baa5f658226218632d271c9b75574121d1d184ac3	\\xce036859325304b1818c56fdcaea0a5a0571a31113b03dc9a6859d6871b47dba	b8d029be-1079-ed6b-4356-a8cd6acbe4bc
265	gateway	0	92	\\x	\\x016fbb50235f81191d111a4285da9e74da6774333a03c95f6eca34db75521b422e8a79876dbf8b6f2c23b3ac6fa86203a87944e62433eb4850071b9250be06e53a80f7dfe7d38afc0d4684e17f048863d1318296ab347a2e08ce8a8a3e9b55b8dae900525dd2afeec8ddb48fe254b0f8815f0d77e3a9d41b92c7c068d6b84709925869ea76a8f30db459d02f86d4d99c24a5b2e68bc0f39d2c0ec41720	\\x0eb5d973d353f23666ba8b7e0dd51bc566b4fbdfbe6c74a411708f87a62ad06f	b8d029be-1079-ed6b-4356-a8cd6acbe4bc
\.


--
-- Data for Name: leaf_key; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf_key (key, owner, organisation, subject, kek, data_key) FROM stdin;
3cf66014-b35e-f542-d8fe-8b6ad6706cb4	south-pd	south-pd	\N	1	\\x010001e50529ad08d4a16b28384723dbc83b43f15f7e2b2a0c87e1fbb4ae742b213c80c0a6772debb6812811156796dc4ad64412f968ddc86dfae868be526b5d0f0367
48009cb3-5b5f-852e-f492-ffd978889cac	aid-house	aid-house	\N	1	\\x010001ba3caa899f07bf349f24ba2072fed583d4828371fec62e00b3bb550c0b83cedc5c4e73e5b1a9e6f2daecd47b732b59eba2a21609577487669ddc4c8f9e321647
4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36	accord-canary	accord-canary	\N	1	\\x01000178c7075f2cec9e2f02d8bc26583260ce8af8ff9223e9de9e87570c1e056ade651b75fafc662a8be20cc79d8a8b14ef96d632c73cad22fcb8c83ebb68872b6938
5d90e5c9-f290-d758-db3d-5a211fffc99b	quick-pd	quick-pd	\N	1	\\x010001f4fbbde79d5d2c35f3f0ff09fd4edb63759d8b3fbe835134f75cc84fef64c220665b4635782b554064de7fea2cba68932fc15a03906eb5af8ad90d4bb9112af6
79e3fef0-3691-a315-8575-44624ba4c517	_site		\N	1	\\x010001f929fe3867e569d8ab5c055376d79d08c3f1ced01a1419ac2caaf11d7ba79c37ba2d266615de81ab7119b8c0efa64fdc04429fda171f7bbfdbb585fb62cd6d82
b7bec276-31fd-19e5-6a9b-9865ff2ad2d6	north-pd	north-pd	\N	1	\\x0100017a4dc3ba1b35e065784b54c24d7e9d463f8660a90b541f2af8b713a945da096486361ad258f7c956aad16711f8bcf50f5574e59c3fbe86b7b2ca12e18cf401ad
ec0f7cc1-6271-2d16-0c45-bd52ac6a0200	alone-pd	alone-pd	\N	1	\\x01000172d8dcf8d06e0a4d1dd7fb4b172526bd89e66fb9998c796f661066afe6f3cbdaad083f6c8586d98a03546f8175b161b8bdc0a24687ffff73a00ace205062c246
5ce866b3-a882-2cbf-1c95-1d50ed83772f	north-pd	north-pd	18fccb3d-9ff6-4089-adc3-df1420cbce94	1	\\x010001a8a0f5bbdf522b45947d3cb784ab1cf02675332377d95a436af0eca15a7422ff6f0a04f2ed3c4fdb73838c5d0e7b48e984dae750f09435dac9095e4a1e949a3a
c192aa44-295e-604d-7069-d088278c242b	north-pd	north-pd	d1fed2e6-7b0d-4aac-8757-b27a83166df4	1	\\x010001c277c7dfc5f3598dd11a524030915255265aff4c2249cb13456134a29dc588c89c515b06308659b015db44ec354796c3922673d23893f6f9bc4ac1655016b121
dee9f7c5-7554-8d86-edf0-40ed9b075aae	north-pd	north-pd	0c6d92e0-0d44-4f53-9300-48288694f8a8	1	\\x01000170845bac4a1abbca7bb5dd5cc2bbb42fd9c8b160c3548114a2b9203df77525cd20fa4d49fc799f4c8f90a3baaf98c127a4cf692131e872b1dd2a7ad47ed1fb39
f9d1871d-3336-a5ab-b7a5-c7f66ed57fa0	north-pd	north-pd	7593d28b-062a-4a70-b6c8-72281d378081	1	\\x0100011bc5134c9fa1399350fdc21c8368150dc8fa5eaa20c9305fc7b51a6d4db85124804ce9885363d81904b3d3aa46bec31d768719455a9eac1d5600f9177aa3fd45
b8d029be-1079-ed6b-4356-a8cd6acbe4bc	north-pd	north-pd	f4d131ee-24c8-408c-808f-306f44b6421c	1	\\x0100012ce26d89a53bd83af53ecd6c8fcea18533da53b9e188a638a18588b077e3f922f887e90cac752b23f9551a849d5c40f094273b9614f38a59785ebb87a8e6e61f
\.


--
-- Data for Name: node; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.node (level, idx, hash) FROM stdin;
1	0	\\xd691fe7a1340a1a30f1da7a1494b0d16c8f37aa2b57e5f75fff0c3e4b207fa7e
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
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 07:56:10.357579+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-24 07:56:10.359297+00	
audit	services/audit/schema/0002_node.sql	473c9949d850d94a62e17202f4056f68feb88c3322ff962df2efb9acfcb4340e	2026-11-24 07:56:10.360984+00	0.1.3
audit	services/audit/schema/0003_entry.sql	ba84666aa9e91287d0650bb62b9517baec78d977b98efabb4c19063775c92aff	2026-11-24 07:56:10.362987+00	0.1.4
audit	services/audit/schema/0004_seal.sql	f09c3f94aaab452f3afd422820aaa68d995db0503f781e046dd3cad6e4e38919	2026-11-24 07:56:10.366533+00	0.1.4
audit	services/audit/schema/0005_chain.sql	b7fc3e66e688665cf9fc691338c5d0e2267ca0d70f41ca94cb86bef3ea07b197	2026-11-24 07:56:10.367739+00	0.1.6
audit	services/audit/schema/0006_entry_alias.sql	8c019d21b6e1cfa1cd8d9db1654f93ddfe8fc12fec09d376c060aa811a8772fa	2026-11-24 07:56:10.368879+00	0.1.6
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge, before, chain) FROM stdin;
31	\\xe43283eb3013745a0c5f0f26ec75fa09ed87b119bdd8212a04f1e1dac5664f49	\\x2688cdc6c924ab94d2e02c59f74061b67f9a225a8b147301c47ff71880c60cd3ee4b8c914589e431c911f2b245bec55bec9b5e5160ed09fa1c5add19ff75657b629b1f97603cb53b3ccf337afbe3c245361a1c0eb7e262e7467862f0962c91c6f1161aa93687b09c3431ea2bee48a7207598010eaeb10d9ad35d9cba3fec20fcbd7bbafb2e96008c492939af080cdec0bfcabc50cc1e8b7ec92aca22dc1473ed	0	\\x8c036d18025111b042f66ad2836e2db7c3b68644cd9a5862e86dca0df0f6a670
33	\\xdc87878c566485869ab1d3fef8ebcdcb8f27d299de4d033e3ca5cb165c0c9938	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d932faa369dd58fb8a0686245f304b7bc8da379a51e47ccb092c2f1bdbc8dcbfad4	31	\\x7841dfa1b337e879df0963906e1aa700a767e5d18330f180e459dec945f0a2c2
37	\\xb750da2beecf25fa89315a6fb5e5299916ab568f255c1b7648c3d1662cc06441	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93b767450556bb2fae611a353e077472d0d11a1c2e0ea33a5f7bc41343e7601979550d3e60f7403107aa43c53813dc64abc743027b945d330658ccde07cc881163	33	\\x14f7041a255acbb287d9dde865bba853718a852d223b9bdfbbb36dc27ad9956f
40	\\x64631f7ba4e8399a9d8b1f3665ad34c1a9eab271f342576d35d470df4448281a	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93aa8c559612ba7a88355af7160ed34ee390a3d8bd23f6fa235da65d01c8c58846	37	\\x21710218ad6b70f8816e0a5ccbb103a05dea345e28b0ebbbdd60724511f35268
44	\\xa9b43945c076f51c7e9e3f1f2eb9f0901f29abd5511f1baadc12885632f36803	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93aa8c559612ba7a88355af7160ed34ee390a3d8bd23f6fa235da65d01c8c588461427aaa7bf4e31b8f3386d8c90f88a3767779b458215f6d424572ea69f8cf63c	40	\\x5beacd5bf7c7ed6f1340439c401f1a8398864820c1ab14e2eaedb3f8d4692e88
47	\\xee8d2b8af808d46abcc29505a53f73ecfb70cdd10f625e38d466543975c30fba	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93aa8c559612ba7a88355af7160ed34ee390a3d8bd23f6fa235da65d01c8c588461427aaa7bf4e31b8f3386d8c90f88a3767779b458215f6d424572ea69f8cf63cc32c038c614fc962262b0ea94eb071c51286a06555173994d13ce572cf6e34f60e0e514e47784faf54e102700314751cf2c73e2494ffaf1fc2b5fc144f007831	44	\\x45354dcd9a1947f5311be807bc4619df5300e7ef5dcb92ac71fa9939e7b0b53b
49	\\x830cea205ae2059dd4568a6e236db25f497347380ef4f92498edeb1d15627f7f	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93196c6c93f3931200671ae55186080ef87db846f1c527e609b24f787c944dd23d1dc434727a1f4586299dbebdc246ca4f865d8da84e081f699a4182f14c244eb8	47	\\x2c371643d0a7c96baa1f561aaab5e25d2a2620fe20fe71b67512e98c38d476d6
53	\\x1065c347307428618fcdeb62ef3e3cc54b315cf299138ed20df9eedc9282a989	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93196c6c93f3931200671ae55186080ef87db846f1c527e609b24f787c944dd23da77cbebfaead951bf546234c8e4432b6b550d0999bb921370668f217fd274fb49f31f7880231328c5ab994aa14ed551aa5a2675657a5d569855233b110f8246f	49	\\x964f3e3cf212c722e591f0c1a8e6c1129d2b4d3d36fba7b8c3c6a2d7b22fe47e
57	\\x3fb7f1392370264636d4b72594b989ac6dcba072353735cd6ba98930e92b207c	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93196c6c93f3931200671ae55186080ef87db846f1c527e609b24f787c944dd23d90c12484a137f282a9d79c90b9f67221a96c0ded138cdbf134c35e10b30c5de68cfb1a0e41689169cf51c37e16b365e5c6485284a10999f029d5e7a3286f5866	53	\\x5e20c372179774bdbb98b79b8c812ed5a82f5c309f94e14890c8f83f724e6bd7
59	\\x3895b9b14a2c6e78684fb817b8230d475df9c6d43431c09d08d64eb5a549d53b	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93196c6c93f3931200671ae55186080ef87db846f1c527e609b24f787c944dd23d90c12484a137f282a9d79c90b9f67221a96c0ded138cdbf134c35e10b30c5de630a6484098df1a6952858723fad5c6a62ad98a2f160b2b8dad1cd24f67ae8a5bdbd077eedf4c4734bcbe615937c2f4bf5dbce9606825d4d5f645aac8faed552a	57	\\x836d567e873fd23df63b6cc81eb629eb3fa2e34d5008391e24ac0ca0860d56a0
60	\\x228b10f8e31f01743a6ea6052399ef3e718e831c81f86dd3ac04cd39ad598fe1	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93196c6c93f3931200671ae55186080ef87db846f1c527e609b24f787c944dd23d90c12484a137f282a9d79c90b9f67221a96c0ded138cdbf134c35e10b30c5de62f73ac06205375492e12c54b4afdf8865010ef2e749e54904af35147740f70ad	59	\\x529f4fb1af5716b367d4392482d010eb03e4df00a317dee844a206e06a4750cb
62	\\xd39aab8c56242d3e4dc70a1dc9480ff1a9f304a3de29d0535b3bd7e49018896d	\\x471076ea4c5c77936c16635e7c7b110addb6c754306610e39587c3a029476d93196c6c93f3931200671ae55186080ef87db846f1c527e609b24f787c944dd23d90c12484a137f282a9d79c90b9f67221a96c0ded138cdbf134c35e10b30c5de62f73ac06205375492e12c54b4afdf8865010ef2e749e54904af35147740f70ad64be745afa1d04e77317993324a0f94742e59cc719bb42715139f0821474dea7	60	\\x37ff0b393b9392b4275f0a96bbcc4d40534ec152d03b1c8fd7a76313404a61b8
64	\\xb3e0f146dcb86b05b6d03637a5e9e32580016d48411bdbb754307a126276177b	\\xb3e0f146dcb86b05b6d03637a5e9e32580016d48411bdbb754307a126276177b	62	\\xea7e9436b7b5cb847022db0718780936b571d9bd01bb8eea282db5ff0a8f0259
66	\\x1b5337f41c4a6793e3ed485e2f3126e4325c52bac6906282002c8caddfc34e67	\\xb3e0f146dcb86b05b6d03637a5e9e32580016d48411bdbb754307a126276177b55ad21e63fd7f6341c78ab4babc4529df4a96f94ae5f555063ee5b0ff4cc5b05	64	\\xd2d8fbf168da9bb2c94f1247f0e3d5f06625913308737617311f31f28e63deef
68	\\xecafab868b5017d1a4345856e4f5a9519866a5b71438938a49d2565680c4ddd9	\\xb3e0f146dcb86b05b6d03637a5e9e32580016d48411bdbb754307a126276177b460db327874e07890c09afaf25a7643739dfca4942cb4fd95f667992ff1ceaeb	66	\\xb652840b19db6991e15d4c4ea5a6084e4f4c6fbd32623e81198c4d1ae9994b12
70	\\xcebee5eece2ca0ee372bdb74e0e371919974c31cc46b0c9705daa53cd43b3d1d	\\xb3e0f146dcb86b05b6d03637a5e9e32580016d48411bdbb754307a126276177b460db327874e07890c09afaf25a7643739dfca4942cb4fd95f667992ff1ceaeba05782daf56df51b7db347bfec7a87ebbafa766af10b59a96f5b0eed47d56cae	68	\\x1a760b79ba60adbcb100c3f509d0fd8934deaea291e480c5175e8ea6a7915013
72	\\xca131f892a21e271ed04b8a6fd914b301f22c265f8758fee7cf8e49862603089	\\xb3e0f146dcb86b05b6d03637a5e9e32580016d48411bdbb754307a126276177b653eb610146b4dc8a63c7771cb933b3f0bcd5d4c75b2e681f9d8d9ef0f97dac1	70	\\x060035aeb51eb215859c3deb82324cfaf61552a2f6813f40ab814663cc84ebef
74	\\x3ae6e87bbdb3a125c463ca0234941a3ab67df0d66a24765173779d47c73a6c3a	\\xb3e0f146dcb86b05b6d03637a5e9e32580016d48411bdbb754307a126276177b653eb610146b4dc8a63c7771cb933b3f0bcd5d4c75b2e681f9d8d9ef0f97dac1f8e0a8ff2c7c86974bb4e89a520a0f68f8bf604a87c75a656bea264de79c0704	72	\\x75d30e92c7f1fb42cfa743018e7a91ce6a025f602a7b3da6bf178bdea7b82234
78	\\x830593cdfbb2be6d2236f012c231a352ec61d94a658eb7cc8d5021a2b425f295	\\xb3e0f146dcb86b05b6d03637a5e9e32580016d48411bdbb754307a126276177b653eb610146b4dc8a63c7771cb933b3f0bcd5d4c75b2e681f9d8d9ef0f97dac182ee4be6763d982541463a7e27589f15b0b4b5b937f783b4e5997f6d9c5458357f01a32069092dd02467dd614c7ff111e884e0ea443e1e7ec4c61c493e864016	74	\\xefba00fbead11862bbeee2f5503eac577541f15b3c11d4fb3e5b5b861da50d4f
79	\\x03829e8534349d51c5ad1549961fae78c2dd4523be6fbb6c8e9f95782ccf5a3c	\\xb3e0f146dcb86b05b6d03637a5e9e32580016d48411bdbb754307a126276177b653eb610146b4dc8a63c7771cb933b3f0bcd5d4c75b2e681f9d8d9ef0f97dac182ee4be6763d982541463a7e27589f15b0b4b5b937f783b4e5997f6d9c5458357f01a32069092dd02467dd614c7ff111e884e0ea443e1e7ec4c61c493e864016810de79deba58144f562c14d3b20cf7e4d2c03011b6b60634b189a9f234f2e86	78	\\x0ae1e70454a8096190df10537ca660c81585dbdf572a0d16d7e9fd754676e871
214	\\x2d7ebfe4b337e0081c77038ad8d9dfcc8dcdfefc90fe4d5ae315441e639c9d19	\\x768c9214c8fdad76216c0fdda8e99696c7255c4615d43ddfbe44554662965cd3c9fd183d0f36511816a29e8c71ad0375efe68fd5f7cfa5f495bc957bd5d06d624ce252366164190a2bd029994d5d823e2cd99a8591154f6e416fc3418ff4882358338fd4d94f6f74d21dd4f8c99c81ec982506409c4fd961f71caa90d9ec6bbf1524b00e23c0b8a3e883e86e9116ac20c856b152eb2ccc02533153f113de7aa2	79	\\xacd32c2eb3b970f5085b425a5f1062e4499230c74efbacb892f1eaecd77f6260
218	\\xe6bb1b119309d423d275b8dd12712df07c4d13b854606e5a99da13756a2d96f5	\\x768c9214c8fdad76216c0fdda8e99696c7255c4615d43ddfbe44554662965cd3c9fd183d0f36511816a29e8c71ad0375efe68fd5f7cfa5f495bc957bd5d06d624ce252366164190a2bd029994d5d823e2cd99a8591154f6e416fc3418ff48823d1fdfd9d7ba2680761accd74017066025ff1ddf27ab1b7fe3df84bcc6fc79847143c308e260d5734f8a07d82a6e926b596826535c5059a11b0877a026823ced5	214	\\xf300f67609c3829b00ae0e15084e6456debd825c3978c503587c19489fb1ef6c
222	\\x19e40df67727b0b0a217713fe864b95cadd807f6c2bbbac02fc736e718bcd720	\\x768c9214c8fdad76216c0fdda8e99696c7255c4615d43ddfbe44554662965cd3c9fd183d0f36511816a29e8c71ad0375efe68fd5f7cfa5f495bc957bd5d06d624ce252366164190a2bd029994d5d823e2cd99a8591154f6e416fc3418ff48823d1fdfd9d7ba2680761accd74017066025ff1ddf27ab1b7fe3df84bcc6fc79847753748d06ed580e75364dfc643768d86108fb401d07be626de878e6f5ee0c4ae5db496e5233b6d5f4bd04cdabe2208fd68681d281606771da506f74467447042	218	\\xe2b18c11d2e3c4602ead529661f2cb79bc552f51f294ca77861ffbab5f1d5603
234	\\x66be581c43f10ec9712f15d30b0732332577ba9c45475a6664504ffd68379fe3	\\x768c9214c8fdad76216c0fdda8e99696c7255c4615d43ddfbe44554662965cd3c9fd183d0f36511816a29e8c71ad0375efe68fd5f7cfa5f495bc957bd5d06d62d700b51f1f9453d3d3d37bed91cde2344b00fdcba65e96357d4f0fee37c81e3c03e3e5ad4617f1b14bb131226272e58dedbbfd66f98ef2cc962074ecc37fecc9c123fd999571cae1140ee8a773f83622d24ef2c577dbbe93cf4a0423fc1cb2cf	222	\\x3d819fbbf43ca9b45eea65f359dec52819615f81647d411815a1d0bb7856d931
242	\\x7b8f128213053c986cdb15dbcbdac3c408b8bf1ce160e5f04c2879faf3dc1fa9	\\x768c9214c8fdad76216c0fdda8e99696c7255c4615d43ddfbe44554662965cd3c9fd183d0f36511816a29e8c71ad0375efe68fd5f7cfa5f495bc957bd5d06d62d700b51f1f9453d3d3d37bed91cde2344b00fdcba65e96357d4f0fee37c81e3cb7f41e7855ca307f6785c714ee8a795dfb75baaf522576693a4c5fd79bc11bd94095884867357ce8a1cda84dd6a9e6ef9f98f949b7c6a78e9bfbe836846ce0a0	234	\\xb510298237a2a1d3b929efa4f3151ab6fb2b59ec5813f0015c044f59b0ead2bd
247	\\x2e02c54a6b1c9283c808a723999b76e4889f60d7077ef0670099e47492dd8d21	\\x768c9214c8fdad76216c0fdda8e99696c7255c4615d43ddfbe44554662965cd3c9fd183d0f36511816a29e8c71ad0375efe68fd5f7cfa5f495bc957bd5d06d62d700b51f1f9453d3d3d37bed91cde2344b00fdcba65e96357d4f0fee37c81e3cb7f41e7855ca307f6785c714ee8a795dfb75baaf522576693a4c5fd79bc11bd996ca43705dbe61406da318ac01cdface8ec2d1df587b50b93a83a33a299a0b2cd720fd17edce878e06fc45919ebdcc7d38039a69a52149b44d7dd8e65ba30be05d7924dfde662677b5ef31b1e2326372ad3eaf008103feab3f6bca67562ad566	242	\\x522b8598a343b77ec14d69ba9063bd051d24f1d0de2a17c6ba335109e1a61f34
250	\\x582c0fff16a373fc14ba4d9375adb54c430d8f09376bafe2be62334c36866e44	\\x768c9214c8fdad76216c0fdda8e99696c7255c4615d43ddfbe44554662965cd3c9fd183d0f36511816a29e8c71ad0375efe68fd5f7cfa5f495bc957bd5d06d62d700b51f1f9453d3d3d37bed91cde2344b00fdcba65e96357d4f0fee37c81e3cb7f41e7855ca307f6785c714ee8a795dfb75baaf522576693a4c5fd79bc11bd978520551cd1c6b067964f68935029a25f8d58c6dd138244834e517bec8cd3fbf7d403176fffe0cc77a50413aa9d7a6cbd554f1292fd0fdf4556bea382f64a169	247	\\xe9ddf7c1daca85c702f2291446dbeb66bac352c932df4cf87c4e66314b42e0d6
255	\\x8e2f9164ccf9cafe81abd0f9fe7b7e103d78a0fce230f8577c7bb01d826ef95e	\\x768c9214c8fdad76216c0fdda8e99696c7255c4615d43ddfbe44554662965cd3c9fd183d0f36511816a29e8c71ad0375efe68fd5f7cfa5f495bc957bd5d06d62d700b51f1f9453d3d3d37bed91cde2344b00fdcba65e96357d4f0fee37c81e3cb7f41e7855ca307f6785c714ee8a795dfb75baaf522576693a4c5fd79bc11bd978520551cd1c6b067964f68935029a25f8d58c6dd138244834e517bec8cd3fbfe600e2c372caf99962741696e9b48c114361dd7bd0270bec16c81010b36a45dab7ac858c29798935769b15e1d047a2cb66a411e33f6682d1c3d64266b80caa4f83731f8b310057eb9de129749ce0c0af18c1ce6ef58ecea429cea0da101f44bc	250	\\xae84478394c0e3b0c6526d5feb15bb1893ea139d72835fe8b2e1ddd6dacb7bec
256	\\xd691fe7a1340a1a30f1da7a1494b0d16c8f37aa2b57e5f75fff0c3e4b207fa7e	\\xd691fe7a1340a1a30f1da7a1494b0d16c8f37aa2b57e5f75fff0c3e4b207fa7e	255	\\x8169808f89926de1e88d67fa78ebb35a357044bb371ba060cde22073a9382e2a
258	\\x38d4dff1cf92c06b6ee2ed95c363de97ab2b020bdde16c7544459b536e425f07	\\xd691fe7a1340a1a30f1da7a1494b0d16c8f37aa2b57e5f75fff0c3e4b207fa7edc5a8da7dd60690ae0a7984936cbd52c1105e7d1b2a81299a23b4df9d497f60b	256	\\x6113798c8f6c027c03a3099d3dcadec53b9e0e4289d760daa23cde7a3ffdeb94
259	\\xf6837ef0dd944a256d4f3d5331262d28ff7b2e20e4e8a922b0dea40769c9d802	\\xd691fe7a1340a1a30f1da7a1494b0d16c8f37aa2b57e5f75fff0c3e4b207fa7edc5a8da7dd60690ae0a7984936cbd52c1105e7d1b2a81299a23b4df9d497f60b5e61b0425402c2c3f17bd9e7da37be6261ac88a26126702c0538bb8b9a6c48f0	258	\\xc89f05038b705228593b58c9724bdb6cbe31004f4bc66ef55d582e09222f17f1
260	\\x8aff48262b395d6812adb749dbc2209b4a491e7642358913405499a9e84b56d5	\\xd691fe7a1340a1a30f1da7a1494b0d16c8f37aa2b57e5f75fff0c3e4b207fa7ef1a87e4172ed1dd197e0316a6c5d2ac4b8e0f04b04933d64d2d4f35b2ad6b79b	259	\\xcfab42702da0bbf5a28e34815f867980dc9f844198df798d67447decdc543f7e
261	\\x296aac89428513fb149690860398fbda5e4f81de067338b16e7c6cdb3dcaf08e	\\xd691fe7a1340a1a30f1da7a1494b0d16c8f37aa2b57e5f75fff0c3e4b207fa7ef1a87e4172ed1dd197e0316a6c5d2ac4b8e0f04b04933d64d2d4f35b2ad6b79b25312edc34d1fa0ff52ad87cef4dbdb8a8bc0babc83f9a41cb83ec582d592083	260	\\xcd12d1d06905be470a5055b878b828d0ac3f40345769584d45680b4fe1eb15ca
264	\\x7a5df988367ea7a251155e8bd4f6b19b7e2d27902bf825f4955872b82c033a8e	\\xd691fe7a1340a1a30f1da7a1494b0d16c8f37aa2b57e5f75fff0c3e4b207fa7e8f36b1179e3b97c49691edc8f9584b645dfae30eb44875f9ef1f872a2fe92f6a	261	\\xe73514ff183620fbc3a664f212590b937c4ccb474feb656a7e97bd9b92e34a3f
266	\\x5457097ef1ba4cac40424cb9840853b11a585dab16d79b9172a1864b03e9b34d	\\xd691fe7a1340a1a30f1da7a1494b0d16c8f37aa2b57e5f75fff0c3e4b207fa7e8f36b1179e3b97c49691edc8f9584b645dfae30eb44875f9ef1f872a2fe92f6a334b71e2e8782afe310142480f0756da7011e7dab2c1c9cb4286ebb1a9994a04	264	\\x9186a19ed69908f4c8867ad04fbc78f6ae7a6d0bee87640348d2be895ef60c41
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
9e07a4cb-3025-9191-a14e-2148565284cd	partnership-south-aid	1	Call-outs of south-pd that Aid House answers	south-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-south-aid\ntitle: Call-outs of south-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - south-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-24 07:56:11.080971+00	\\x840ed068a5d67a7bcab5dce93214510b9c931995b2a058704489e1e4b8de2f82	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d	t	\N		5
c9b3f88e-576b-f2dc-9141-329146ad3944	partnership-north-aid	1	Call-outs of north-pd that Aid House answers	north-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-north-aid\ntitle: Call-outs of north-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - north-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-24 07:56:11.025404+00	\\xd62abb07c519478766cf68df5c11609013536bebfb8307ec0d770f6e968b7d92	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97	t	\N		5
3fa96b55-d484-c7e1-6209-63e53ffc4606	protocol-aid-house-record	1	Who sees the whole record inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house-record\ntitle: Who sees the whole record inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: The whole record, for those who serve her\n    from: advocates\n    to: advocates\n    share:\n      - victim_birth_date\n      - minor_status\n      - guardian\n      - designee\n      - demographics\n      - media_preference\n      - services_requested\n      - financial_help\n      - rights_election\n      - notice_registration\n      - notice_history\n      - compensation_status\n      - restitution_status\n      - impact_statement_status\n      - certification_status\n    for:\n      - crisis_response\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n		2026-11-24 07:56:11.12767+00	\\x2a91d4a328aed1b9e738fe633aad37e80d456f4f91302742973865da0c586cff	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea	t	\N		4
62352c10-742b-ea16-809f-5d474da5fe9b	protocol-alone-pd	1	Who sees what inside alone-pd	alone-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-alone-pd\ntitle: Who sees what inside alone-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - alone-pd\n  - as: victim-services\n    who:\n      - alone-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-24 07:56:11.145189+00	\\x7c1e96da52bb99ad98aa746469f4ff2e4299bc34b47223f4b8734cf492bd2947	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a	t	\N		4
579aaf65-bca4-4af3-6112-ad0d1d7a1075	protocol-north-pd	1	Who sees what inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd\ntitle: Who sees what inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-24 07:56:11.163226+00	\\x002631dae5ab7dc293084492530c4bc26aab508da8250936e7179ac03b1ba532	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91	t	\N		4
59d2b213-43d6-6805-1eda-75f7eecdf0ba	protocol-north-pd-record	1	Who sees the whole record inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd-record\ntitle: Who sees the whole record inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: What officers took of a victim\n    from: patrol\n    to: victim-services\n    share:\n      - victim_birth_date\n      - minor_status\n      - victimisation\n      - guardian\n      - designee\n      - dependants\n      - access_needs\n      - media_preference\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: That there is a record, for counsel who countersigns another basis\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n    for:\n      - accounting\n    with:\n      - counsel\n    who may:\n      - discover\n    only if: nothing\n		2026-11-24 07:56:11.17973+00	\\x2345dde9b4517a43f42357d6a80996edd71901585658fbb5798c21fdb9e7e64a	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e	t	\N		4
242d9247-779f-e3b9-f8d3-dc566797d4ba	protocol-aid-house	1	Who sees what inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house\ntitle: Who sees what inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: Clients, for those who serve them\n    from: advocates\n    to: advocates\n    share:\n      - incident\n      - incident_place\n      - officer_contact\n      - client_existence\n      - victim_name\n      - victim_role\n      - victimisation\n      - dependants\n      - language_access\n      - access_needs\n      - interpreter_exclusion\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - advocate_risk_assessment\n      - immediate_concern\n      - advisement\n      - release_terms\n      - staffing\n    for:\n      - crisis_response\n      - safety_notice\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - rights_notice\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: What the privacy officer and counsel see\n    from: advocates\n    to: office\n    share:\n      - client_existence\n      - service_actions\n      - lead_advocate\n      - advisement\n      - release_terms\n    for:\n      - supervision\n      - conflict_check\n      - accounting\n    with:\n      - privacy_officer\n      - counsel\n    who may:\n      - discover\n      - view\n    only if: nothing\n  - section: "3"\n    heading: What the front office never sees\n    from: advocates\n    to: office\n    never share:\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - public_information_officer\n      - analyst\n      - trainer\n      - front_desk\n      - program_administrator\n    who may:\n      - any\n		2026-11-24 07:56:11.109387+00	\\x25dd1cad6effd354ac12452984be97cf6e5132b674efb2e803c937aa6d598a3f	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204	t	\N		4
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	partnership-quick-aid	1	Call-outs of quick-pd that Aid House answers	quick-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-quick-aid\ntitle: Call-outs of quick-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - quick-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n		2026-11-24 07:56:11.050905+00	\\x6a4f20ab9a93a06d11702f1d989ef8a0f4c960dba421c427764844530509b54f	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0	t	\N		5
74224aac-61a9-57ea-8af9-76eab6a70eb5	protocol-quick-pd	1	Who sees what inside quick-pd	quick-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-quick-pd\ntitle: Who sees what inside quick-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - quick-pd\n  - as: victim-services\n    who:\n      - quick-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-24 07:56:11.198486+00	\\x913bea1470964ae4406a1b03ca624fd4d445b4ef64873f5d825ed73d20761a31	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef	t	\N		4
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	protocol-south-pd	1	Who sees what inside south-pd	south-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-south-pd\ntitle: Who sees what inside south-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - south-pd\n  - as: victim-services\n    who:\n      - south-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-24 07:56:11.217747+00	\\x48355ad7f6b198d80f15e77ac272d6d71d503b5dfa014304291ecdb5ba9f3626	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6	t	\N		4
\.


--
-- Data for Name: agreement_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-command	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-24 07:56:11.264623+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-director	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-24 07:56:11.272476+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-command	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-24 07:56:11.288785+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-director	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-24 07:56:11.297397+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-command	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-24 07:56:11.313969+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-director	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-24 07:56:11.323238+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-director	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-24 07:56:11.351246+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-privacy	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-24 07:56:11.361469+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-director	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-24 07:56:11.38347+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-privacy	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-24 07:56:11.391978+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-command	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-24 07:56:11.416552+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-privacy	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-24 07:56:11.42744+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-command	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-24 07:56:11.453915+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-privacy	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-24 07:56:11.463166+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-command	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-24 07:56:11.49306+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-privacy	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-24 07:56:11.504376+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-command	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-24 07:56:11.528655+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-privacy	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-24 07:56:11.538545+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-command	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-24 07:56:11.636615+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-privacy	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-24 07:56:11.644671+00
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
c9b3f88e-576b-f2dc-9141-329146ad3944	north-pd	Chief of north-pd	2026-01-05		2026-11-24 07:56:11.036285+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-house	Director of aid-house	2026-01-06		2026-11-24 07:56:11.044257+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-pd	Chief of quick-pd	2026-01-05		2026-11-24 07:56:11.064033+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-house	Director of aid-house	2026-01-06		2026-11-24 07:56:11.073076+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-pd	Chief of south-pd	2026-01-05		2026-11-24 07:56:11.09028+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-house	Director of aid-house	2026-01-06		2026-11-24 07:56:11.098851+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-house	Director of aid-house	2026-01-05		2026-11-24 07:56:11.119024+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-house	Director of aid-house	2026-01-05		2026-11-24 07:56:11.136311+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-pd	Chief of alone-pd	2026-01-05		2026-11-24 07:56:11.154398+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-pd	Chief of north-pd	2026-01-05		2026-11-24 07:56:11.171515+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-pd	Chief of north-pd	2026-01-05		2026-11-24 07:56:11.187832+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-pd	Chief of quick-pd	2026-01-05		2026-11-24 07:56:11.208333+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-pd	Chief of south-pd	2026-01-05		2026-11-24 07:56:11.226391+00
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

COPY gateway.client_copy (id, client, owner, holder, classes, at, heard) FROM stdin;
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
referral	0	2026-11-24 07:56:10.574214+00
audit	0	2026-11-24 07:56:10.574214+00
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-24 07:56:10.986485+00	1112	4aedee00-dd11-cb38-5a6e-31f83791d1ff	\\x0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643210416d65726963612f4e65775f596f726b3a0956413030313030303042036f776e
2	0	2026-11-24 07:56:10.986485+00	1112	08822c92-910f-f18b-d71c-631ff3c847d1	\\x0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
3	0	2026-11-24 07:56:10.986485+00	1112	cd3faf59-3ce3-7a3f-3033-f7ce061e927f	\\x0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
4	0	2026-11-24 07:56:10.986485+00	1112	2d3a4044-5f4c-93e3-46f8-35aa198a793d	\\x0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
5	0	2026-11-24 07:56:10.986485+00	1112	f30fef4f-1a24-14b4-d3a8-8a312cedf533	\\x0a0d6163636f72642d63616e6172791001181a2001320355544342036f776e
6	0	2026-11-24 07:56:10.986485+00	1112	c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	\\x0a096169642d686f7573651001180720012a0464616e613210416d65726963612f4e65775f596f726b42076665646572616c
7	0	2026-11-24 07:56:10.986485+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d70641801
8	0	2026-11-24 07:56:10.986485+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d70641801
9	0	2026-11-24 07:56:10.986485+00	1105	6d0f113b-816f-9e7e-1619-8f6b3d1b52b3	\\x0a0b6e6f7274682d636173657312086e6f7274682d70641801
10	0	2026-11-24 07:56:10.986485+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d70641801
11	0	2026-11-24 07:56:10.986485+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f7573651801
12	0	2026-11-24 07:56:10.986485+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f7573651801
13	0	2026-11-24 07:56:10.986485+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f7573651801
14	0	2026-11-24 07:56:10.986485+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f7573651801
15	0	2026-11-24 07:56:10.986485+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f7573651801
16	0	2026-11-24 07:56:10.986485+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f7573651801
17	0	2026-11-24 07:56:10.986485+00	1105	d23106d6-5714-ce89-ee22-7a8f7717070c	\\x0a0b6169642d636f756e73656c12096169642d686f7573651801
18	0	2026-11-24 07:56:10.986485+00	1105	17c0e99b-4223-321d-e44d-78a82a4cb654	\\x0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801
19	0	2026-11-24 07:56:10.986485+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801
20	0	2026-11-24 07:56:10.986485+00	1105	32c9b1d8-ec08-2194-37e3-92c8832b2dc1	\\x0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801
21	0	2026-11-24 07:56:10.986485+00	1105	1e678242-5542-7d49-3782-5443e8349485	\\x0a0d6e6f7274682d7072697661637912086e6f7274682d70641801
22	0	2026-11-24 07:56:10.986485+00	1105	cd1c9852-38d2-38a4-d531-010c2ed2d4c2	\\x0a0d736f7574682d636f6d6d616e641208736f7574682d70641801
23	0	2026-11-24 07:56:10.986485+00	1105	3684f465-002c-3345-614c-6641878bfd85	\\x0a0d736f7574682d707269766163791208736f7574682d70641801
24	0	2026-11-24 07:56:10.986485+00	1105	bd60f424-c7a7-4b74-2787-f54fba5f76dc	\\x0a0d717569636b2d636f6d6d616e641208717569636b2d70641801
25	0	2026-11-24 07:56:10.986485+00	1105	ade90e0c-e944-9ec0-56fb-1a97ba85b376	\\x0a0d717569636b2d707269766163791208717569636b2d70641801
26	0	2026-11-24 07:56:10.986485+00	1105	2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	\\x0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801
27	0	2026-11-24 07:56:10.986485+00	1105	d2e4a377-acd2-e0cf-29e7-46c20b0105e0	\\x0a0d616c6f6e652d707269766163791208616c6f6e652d70641801
28	0	2026-11-24 07:56:10.986485+00	1105	b368b59a-adf7-30ad-aaf9-55c204ef82ea	\\x0a0c6169642d6469726563746f7212096169642d686f7573651801
29	0	2026-11-24 07:56:10.986485+00	1105	3f548b1a-449f-d7e9-7124-c8bb3bf00960	\\x0a0b6169642d7072697661637912096169642d686f7573651801
30	0	2026-11-24 07:56:10.986485+00	1105	21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	\\x0a0464616e6112096169642d686f7573651801
31	0	2026-11-24 07:56:10.986485+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x0806101822208aa685dc9627603b4a77cf48751b89f8e6bfbbc11d4d73859e03231a48aaf8c5
32	0	2026-11-24 07:56:11.025404+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba
33	0	2026-11-24 07:56:11.036285+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d70643801
34	0	2026-11-24 07:56:11.044257+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f7573653801
35	0	2026-11-24 07:56:11.050905+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d
36	0	2026-11-24 07:56:11.064033+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d70643801
37	0	2026-11-24 07:56:11.073076+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f7573653801
38	0	2026-11-24 07:56:11.080971+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e
39	0	2026-11-24 07:56:11.09028+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d70643801
40	0	2026-11-24 07:56:11.098851+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f7573653801
41	0	2026-11-24 07:56:11.109387+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b0
42	0	2026-11-24 07:56:11.119024+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f7573653801
43	0	2026-11-24 07:56:11.12767+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f
44	0	2026-11-24 07:56:11.136311+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f7573653801
45	0	2026-11-24 07:56:11.145189+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d
46	0	2026-11-24 07:56:11.154398+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d70643801
47	0	2026-11-24 07:56:11.163226+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b
48	0	2026-11-24 07:56:11.171515+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d70643801
49	0	2026-11-24 07:56:11.17973+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da7
50	0	2026-11-24 07:56:11.187832+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d70643801
51	0	2026-11-24 07:56:11.198486+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b590
52	0	2026-11-24 07:56:11.208333+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d70643801
53	0	2026-11-24 07:56:11.217747+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda087
54	0	2026-11-24 07:56:11.226391+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d70643801
55	0	2026-11-24 07:56:11.264623+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97
56	0	2026-11-24 07:56:11.272476+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e975001
57	0	2026-11-24 07:56:11.288785+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0
58	0	2026-11-24 07:56:11.297397+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b05001
59	0	2026-11-24 07:56:11.313969+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d
60	0	2026-11-24 07:56:11.323238+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d5001
61	0	2026-11-24 07:56:11.351246+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204
62	0	2026-11-24 07:56:11.361469+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2045001
63	0	2026-11-24 07:56:11.38347+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea
64	0	2026-11-24 07:56:11.391978+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea5001
65	0	2026-11-24 07:56:11.416552+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a
66	0	2026-11-24 07:56:11.42744+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a5001
67	0	2026-11-24 07:56:11.453915+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91
68	0	2026-11-24 07:56:11.463166+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b915001
69	0	2026-11-24 07:56:11.49306+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef
70	0	2026-11-24 07:56:11.504376+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef5001
71	0	2026-11-24 07:56:11.528655+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6
72	0	2026-11-24 07:56:11.538545+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad65001
73	0	2026-11-24 07:56:11.636615+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e
74	0	2026-11-24 07:56:11.644671+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e5001
75	0	2026-11-24 07:56:11.724483+00	1101	2c118961-7a4d-019d-226a-b4ba41c09d2c	\\x0a102c1189617a4d019d226ab4ba41c09d2c120a6e6f7274682d6569646f20b3aac6baf9b59f03
76	0	2026-11-24 07:56:12.186862+00	1103	d01af310-62c0-41c1-964e-946f39dbbedd	\\x0a10d01af31062c041c1964e946f39dbbedd12036164611a096169642d686f757365200228013202010242100c6d92e00d444f53930048288694f8a84a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
77	0	2026-11-24 07:56:12.186862+00	1106	d01af310-62c0-41c1-964e-946f39dbbedd	\\x0a10d01af31062c041c1964e946f39dbbedd12086e6f7274682d70641a096169642d686f75736522100c6d92e00d444f53930048288694f8a82a020102
78	0	2026-11-24 07:56:12.189304+00	1103	0f2d4ec6-7076-4448-b74a-60497b745f55	\\x0a100f2d4ec670764448b74a60497b745f5512036164611a096169642d686f757365200228013202010242107593d28b062a4a70b6c872281d3780814a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
79	0	2026-11-24 07:56:12.189304+00	1106	0f2d4ec6-7076-4448-b74a-60497b745f55	\\x0a100f2d4ec670764448b74a60497b745f5512086e6f7274682d70641a096169642d686f75736522107593d28b062a4a70b6c872281d3780812a020102
80	0	2026-11-24 07:56:12.189304+00	1103	83f9fb4a-d126-4965-872e-37ffebc75d2e	\\x0a1083f9fb4ad1264965872e37ffebc75d2e12036164611a096169642d686f7573652002280132020102421018fccb3d9ff64089adc3df1420cbce944a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
81	0	2026-11-24 07:56:12.189304+00	1106	83f9fb4a-d126-4965-872e-37ffebc75d2e	\\x0a1083f9fb4ad1264965872e37ffebc75d2e12086e6f7274682d70641a096169642d686f757365221018fccb3d9ff64089adc3df1420cbce942a020102
82	0	2026-11-24 07:56:12.191853+00	1103	825de2f4-c3ef-479a-88bb-a0beeb95c53a	\\x0a10825de2f4c3ef479a88bba0beeb95c53a12036164611a096169642d686f75736520022801320201024210d1fed2e67b0d4aac8757b27a83166df44a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
83	0	2026-11-24 07:56:12.191853+00	1106	825de2f4-c3ef-479a-88bb-a0beeb95c53a	\\x0a10825de2f4c3ef479a88bba0beeb95c53a12086e6f7274682d70641a096169642d686f7573652210d1fed2e67b0d4aac8757b27a83166df42a020102
84	0	2026-11-24 07:56:12.222198+00	1101	3c360ca5-8b94-4611-82a6-9447dd06f966	\\x0a103c360ca58b94461182a69447dd06f9661a0361646120c7cce4baf9b59f03
85	0	2026-11-24 07:56:12.230746+00	1103	bca775f0-5155-41b3-a923-4b69870e2512	\\x0a10bca775f0515541b3a9234b69870e251212036164611a096169642d686f75736520022801320301023b3a0301073b42107593d28b062a4a70b6c872281d3780814a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba01103c360ca58b94461182a69447dd06f966
86	0	2026-11-24 07:56:12.230746+00	1106	bca775f0-5155-41b3-a923-4b69870e2512	\\x0a10bca775f0515541b3a9234b69870e251212086e6f7274682d70641a096169642d686f75736522107593d28b062a4a70b6c872281d3780812a0301023b
87	0	2026-11-24 07:56:12.243898+00	1103	cd297fbc-8594-464f-8e0a-2a6fc70b6d62	\\x0a10cd297fbc8594464f8e0a2a6fc70b6d6212036164611a096169642d686f75736520022801320301023b3a0107421018fccb3d9ff64089adc3df1420cbce944a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba01103c360ca58b94461182a69447dd06f966
88	0	2026-11-24 07:56:12.243898+00	1106	cd297fbc-8594-464f-8e0a-2a6fc70b6d62	\\x0a10cd297fbc8594464f8e0a2a6fc70b6d6212086e6f7274682d70641a096169642d686f757365221018fccb3d9ff64089adc3df1420cbce942a0301023b
89	0	2026-11-24 07:56:12.249824+00	1103	f1bff03f-fded-4c9d-802c-cb2bbce25ff6	\\x0a10f1bff03ffded4c9d802ccb2bbce25ff612036164611a096169642d686f75736520022801320201024210d1fed2e67b0d4aac8757b27a83166df44a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
90	0	2026-11-24 07:56:12.249824+00	1106	f1bff03f-fded-4c9d-802c-cb2bbce25ff6	\\x0a10f1bff03ffded4c9d802ccb2bbce25ff612086e6f7274682d70641a096169642d686f7573652210d1fed2e67b0d4aac8757b27a83166df42a020102
91	0	2026-11-24 07:56:12.538197+00	1103	3fa2b7de-33bd-4562-a54c-820f012172bd	\\x0a103fa2b7de33bd4562a54c820f012172bd12036164611a096169642d686f75736520022801320201024210f4d131ee24c8408c808f306f44b6421c4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
92	0	2026-11-24 07:56:12.538197+00	1106	3fa2b7de-33bd-4562-a54c-820f012172bd	\\x0a103fa2b7de33bd4562a54c820f012172bd12086e6f7274682d70641a096169642d686f7573652210f4d131ee24c8408c808f306f44b6421c2a020102
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
ec7e9959-d85a-25f8-ec26-442930016065	\\xec7e9959d85a25f8ec26442930016065b1fb29be2e1718b89366f1d316df3685	c8805273-4a24-b0bb-816e-b00a3576bb2d	0c6d92e0-0d44-4f53-9300-48288694f8a8	f	ada	aid-house	north-pd	2026-11-24 07:56:12.186862+00	0	1
81915756-fa6d-cf2a-7d89-b761fa06bef9	\\x81915756fa6dcf2a7d89b761fa06bef9accd64426445383b31daa7d31ad8e50b	44a91fb8-f06d-7623-d9a8-b1969df1498e	18fccb3d-9ff6-4089-adc3-df1420cbce94	f	ada	aid-house	north-pd	2026-11-24 07:56:12.189304+00	0	1
a5269a9f-9a53-aa3c-c336-c83962f177a5	\\xa5269a9f9a53aa3cc336c83962f177a54525f68d2b579c7f7793e6f180332d08	3a1adcd9-783f-6fd8-e205-ba01462999f7	7593d28b-062a-4a70-b6c8-72281d378081	f	ada	aid-house	north-pd	2026-11-24 07:56:12.189304+00	0	1
26b8535a-e37a-f663-3f9e-b8a6bd881a37	\\x26b8535ae37af6633f9eb8a6bd881a372284173f747980663326964533982359	eb6a9d8d-46b2-f3d6-2b88-db3602019258	d1fed2e6-7b0d-4aac-8757-b27a83166df4	f	ada	aid-house	north-pd	2026-11-24 07:56:12.191853+00	0	1
9a507c1a-159b-5dfc-a311-85588441d403	\\x9a507c1a159b5dfca31185588441d4039ad94a58294c95a450543ee1d950e8e2	4e133580-90f4-36fd-90b0-ae7ce7b8d54c	f4d131ee-24c8-408c-808f-306f44b6421c	f	ada	aid-house	north-pd	2026-11-24 07:56:12.538197+00	0	1
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
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x010001152d086f38bc694d7a077c612cd88ea40f57e62b372ec4cf3149525e6fa87e08cb081f68a3cf983a1eb244ede8cf044679614206fc729e40387f1c27f6265932	\\x018349e267efa6bbd507a1aa7aaeb5d92cf2e51a446de40071a325050f2550c8cec48adbd8fbc7cba9e368607d3105115fc9db	1
1e678242-5542-7d49-3782-5443e8349485	north-pd	1	\\x010001b91b6ee4196757dd11c61e7347a041a1d5818ae6a236065c0828027499acde96e1190c109364efd8560671beebc62d7a59cec3c60b9ef5ebfb1d58bc9964314b	\\x01aa130beaf4884aed2b3ebc6e0d7648bdf3e75f93dc582d6f21cff902e56cb7137d976e3bfae644c644229a8759f8527defb3e537d93bcfb0c26a84	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	aid-house	1	\\x0100019060a6d6bf33924a50ebc049fa0f3a9bcc9208f559ddeda3726915802e5979b8b629566c9a40fe2e415d05ba29b1e79e9a405647a9e20887b3f42ce5ffbba3a7	\\x01f7896ca447006fbc10cbf06667d58814ddbd480367d69892c2c204c4db892103cc15038db457ea223d95b725a83223f2f693	1
2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	alone-pd	1	\\x010001d3d0ad6db10916a81382a88bf15e6dbb5bb437e38e4c16281d3e341119b1a6c0e53881f4c3f29f84ac0155386a2137f92e576fb331160ee48ff73f1de2f3b9a3	\\x01fb868d694bcc83c2487d7035f968352158c19f77fb5535d55e4e5eec8943db137ca1fb8e3bc076ca3e78e0187265352c254dce9e5f6a570e8d1811	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x01000153573f20715c3597a9d33dd01a1e9edd2247afb49756ee28d747e60cd84684f12e3ee557cc5b05361c3882b8e1f573262dcea045d1953c74074096002efcac23	\\x0152336e222b9992da43d2c84c4ae55c567d8eb99115640fa4f968557bc44aafa7ed6c92b235a2fe99a5de3d085dcbec380d387a	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-pd	1	\\x01000182da8e791c3ebac6ad06ff0ff69111acd5d763f0cf4e69ad2e8fa689180aac3073e782bfe2e92496d1f934d623d9b50ae24391276ba301ade3a592c8dd6000b9	\\x0185c99ec22cabced12627f63a03437dcfd4730e3de9c7e6e78d83eeb3082933d8cf0a975fba99b44f1a3e4563c10f92182124f4c924b558bd18da7f	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-house	1	\\x010001c6e424c0b4c45c04216b62d140b1e9ce639251832c6ad2a622a0e7a3d4ccb6ca6e584507865f83b49315605dfc0a019782e96c2fdaed5c3054cbfa878cb62f93	\\x01a2a882441bd4cea7cd4d2eb981f77bb5dc46256385b44ab90c43378e02dbed25c2f876859fe406066964b4828d053a48f7c49fdd031a96c63e	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x010001f12fee280a76dfbf381908af45a5c6809f94740c83d457d3a5e6cde78a1995dbbf73346209851e10efaadd291aab8ad118646f583c126415f86975e78cae56fa	\\x0198b8c040a620f79f78457e6b694364a9c32674c968bb14d9f8d65ce9f3cbc63583ead234ef7a1c0ae238a29e7f78c1ecf49c908b	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x010001fa03a43e09f89cf8ef3c1bdba746634c82eaebf883abe89615648fbf5be03dd83d39fb51db500ccade3565acf70e20c7485de41f15de0320827e32a2c23267c8	\\x0104b270e75854f31197fc0323e48ff6f494b7a31ff1cd32c29fa1bbf7f392f92dcfac9e4cd85479161d81738e2315fae4600c	1
bd60f424-c7a7-4b74-2787-f54fba5f76dc	quick-pd	1	\\x01000134d98eadb1db1d9502877aba88c2c6309e6053c47ae30d746dcb1fb1600a795156411c85da314a1ef019660b0a013bdbc2f3bef8674fb9a15c3c127ad457d5a6	\\x01d63394ccd1873e16115296ab14d2b728e0a1e28b9ed643d6fc4a17025dd7f1133eee6beb6ae791a1959f09537645a533b983ba88ea3e772831daa1	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x010001b7765e41a3cd845cd235569189634cb28dc54c35b361534385ee40efeb936af08c1585bfe04e5fab551b864bceb37d67a9c779eb80534606cdc3f2cf7edc3934	\\x0177f8604d5b96d634488a0b434d0a1f5ab54c27f810e66d0426bedeab8cd2a2a370b6f1de1bc385d4f7d46eda01d5879282	1
cd1c9852-38d2-38a4-d531-010c2ed2d4c2	south-pd	1	\\x0100010173c5854159492616304dfa258ce5b9b7a549b2fbbb41acf2c4149edc3ef3e5ed66ee1c1dc1623cb1b5f9d4f26ace412155c85c08b52e04893d6c6d0eae51ca	\\x01cd771388bb127aba503bee9d3563029f0ad9535024e8752bfe123308002c799c4b88ce3db519c565ef3061484d88795dab0bed57c3dff1b2ef8c50	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x0100018fca411130e1d3180e6b56cc22d8ce1de6a8bc6bae5ce9318e54c073904cccaa07447736e504bf94acf4227e811983a808b4a3844dd827c6f55491b4314bb14d	\\x01b9d001a5eb6b49e9764c31c7d2d13a17934debfc493562ff5baf2b94d1773886bc66680615101999f55220335b953aa205	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x010001e1389452825b8af06ea605598dae8753ce5f425985f19606b61a32569b947d6f65b1f6a566b5f6ae2a5b63417177102edf993c5cf541127582b6010db50fffc9	\\x01d18b20f22fd46a76c626f0263bf46d5ad7594462f85742944547fd7ca3462bf62852bc7fcc09ec052717b9cfe49b9dfbd7c3	1
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
7c4198d7-4481-49cd-a5e5-d411869485dd	109	\\x0a10d01af31062c041c1964e946f39dbbedd120201021a096169642d686f757365	2026-11-24 07:56:12.186862+00
409fc38c-fe90-45bc-9f15-dcb0fed09a93	109	\\x0a100f2d4ec670764448b74a60497b745f55120201021a096169642d686f757365	2026-11-24 07:56:12.189304+00
284c242c-50a4-43a1-97a1-6fec87634a11	109	\\x0a1083f9fb4ad1264965872e37ffebc75d2e120201021a096169642d686f757365	2026-11-24 07:56:12.189304+00
12928b39-81c8-4dfd-b165-5cad058b1581	109	\\x0a10825de2f4c3ef479a88bba0beeb95c53a120201021a096169642d686f757365	2026-11-24 07:56:12.191853+00
ec4eb155-32a3-42e0-b991-bcbd79223e24	109	\\x0a10f1bff03ffded4c9d802ccb2bbce25ff6120201021a096169642d686f757365	2026-11-24 07:56:12.249824+00
3e6b11df-83a9-43bc-a84b-cf1a45b322ee	109	\\x0a103fa2b7de33bd4562a54c820f012172bd120201021a096169642d686f757365	2026-11-24 07:56:12.538197+00
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
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 07:56:10.160125+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-24 07:56:10.163556+00	
gateway	services/gateway/schema/0002_policy.sql	dfef93130878f36810379d8749ef445521d01caee1ba8f2208b2769bc5d308ed	2026-11-24 07:56:10.170137+00	0.1.0
gateway	services/gateway/schema/0003_release.sql	242ed93aeeba28b0018fd6fe46117951ce111b8d58e758c589a1749648b006e2	2026-11-24 07:56:10.174733+00	0.1.0
gateway	services/gateway/schema/0004_ending.sql	61d6de47c7bf3792f94386ddf670443b480783f9ceeea4d707125535d0a3de52	2026-11-24 07:56:10.176726+00	0.1.0
gateway	services/gateway/schema/0005_account.sql	0a3646c43f51474eff59d479844c06ba1d7c712ef284e0e095af440c01acaa43	2026-11-24 07:56:10.180946+00	0.1.1
gateway	services/gateway/schema/0006_provider.sql	8c0f4511a1895238c89685d32b7d028e138f560b299464647400a56d9a53db62	2026-11-24 07:56:10.183388+00	0.1.1
gateway	services/gateway/schema/0007_token.sql	026b3bab0be0b73150b4e97a88a702752660907e1819a8a5c45e8f84400649ba	2026-11-24 07:56:10.186497+00	0.1.1
gateway	services/gateway/schema/0008_set.sql	d68350b49ed4625d1da2d61e814673e2f0025ed6d3cb82d38c0389913cdf0ed5	2026-11-24 07:56:10.189223+00	0.1.1
gateway	services/gateway/schema/0010_holder.sql	d8c987a291ad6cd9c09f6f1b98504f7d427a970d2b2618d5feea08c12b932a48	2026-11-24 07:56:10.191421+00	0.1.1
gateway	services/gateway/schema/0011_retention.sql	e8b5b75a05082d0a7e2b6ccc2affcfd3b147f1c01f25c95c483308d16a7b7521	2026-11-24 07:56:10.194475+00	0.1.2
gateway	services/gateway/schema/0012_request_key.sql	dc4b0ed48c30ade0884ca2623d752f4e3b4d56b7bc9966fd038c6b3a2572b579	2026-11-24 07:56:10.196459+00	0.1.2
gateway	services/gateway/schema/0013_office.sql	d3f724bfc034ffa4d29ee0d886b9a928be8e53be5f371eca0fe2f562a643d325	2026-11-24 07:56:10.198327+00	0.1.2
gateway	services/gateway/schema/0014_page.sql	511134c13de96ac719d448781fb1bda660757cce8392d29855c5c6103bb1d696	2026-11-24 07:56:10.200724+00	0.1.2
gateway	services/gateway/schema/0018_signer.sql	f5d6933e853d03aee19d1acd0002aa48575e97c1876163fa12cb286028d6adf3	2026-11-24 07:56:10.202547+00	0.1.2
gateway	services/gateway/schema/0019_token_idle.sql	009e3929ef4f42f5699a745ac94d2fa5e426e9c8e78d95593d36d7c539baf334	2026-11-24 07:56:10.203834+00	0.1.2
gateway	services/gateway/schema/0020_breach.sql	eaeb2c583e062e1d657b3e23bb6c92b6ea637184f80f98ab7c7c7a2786ac68c9	2026-11-24 07:56:10.209318+00	0.1.2
gateway	services/gateway/schema/0021_forgotten.sql	96be08b618103da4dd0fea5e87f5b43c564d6981c0ed3361329ed47541cc0aee	2026-11-24 07:56:10.210785+00	0.1.2
gateway	services/gateway/schema/0022_breach_more.sql	6c33b52c6372406eadaf18d9205284270fcbd4dc9127ae8fde9d20d236ec8bad	2026-11-24 07:56:10.213445+00	0.1.2
gateway	services/gateway/schema/0023_token_kept.sql	c2f3b533c9eb4014e91b8d702826eea57606245e353190ae59df386d2d4c4d68	2026-11-24 07:56:10.215333+00	0.1.2
gateway	services/gateway/schema/0024_days.sql	f1f09cdbc08279e4f99ef159adc62adb36c31045d2c0695fd45402e3866e256f	2026-11-24 07:56:10.216959+00	0.1.4
gateway	services/gateway/schema/0025_hotline.sql	a73499fea2f46133a94523bd7525bbf1a856c51f0fc136d924e99236b2f79f42	2026-11-24 07:56:10.218208+00	0.1.5
gateway	services/gateway/schema/0026_release_gone.sql	125996aa70d92864f42d1abeb8b9a50c13e7db7d5d080c2c579333aae0de97c9	2026-11-24 07:56:10.219613+00	0.1.7
gateway	services/gateway/schema/0027_copy_heard.sql	842f846a12420bd00879854e69a1b640d312f6b7c451603fba6494b698e5e7f6	2026-11-24 07:56:10.220826+00	0.1.8
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
2c118961-7a4d-019d-226a-b4ba41c09d2c	\\x2c1189617a4d019d226ab4ba41c09d2cf02d6f64f155a384d6c3147385fd953c	north-eido		2027-11-24 07:56:11.718963+00	\N	1		\N	2026-11-24 07:56:11.724483+00	\N	f	2026-11-24 07:56:11.724441+00	\N		\N
3c360ca5-8b94-4611-82a6-9447dd06f966	\\x3c360ca58b94461182a69447dd06f9662104b3a14423a36e37095772729511a5		ada	2027-11-24 07:56:12.214855+00	\N	1		\N	2026-11-24 07:56:12.222198+00	\N	f	2026-11-24 07:56:12.222157+00	\N		\N
\.


--
-- Data for Name: token_use; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token_use (id, used, version) FROM stdin;
2c118961-7a4d-019d-226a-b4ba41c09d2c	2026-11-24 07:56:11.727624+00	1
3c360ca5-8b94-4611-82a6-9447dd06f966	2026-11-24 07:56:12.226382+00	1
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
2	b9c50041-8959-3d6e-6301-5c4a34bbb73a	2026-11-27 07:56:11.729245+00
2	2d5bc8cb-8ed6-a2ee-18e0-ec771e754c76	2026-11-27 07:56:11.729245+00
2	94f33559-1e3e-46ee-6d7d-4467e0935c00	2026-11-27 07:56:11.729245+00
2	277b7689-ba24-e2e0-9fdf-adcb2b3d01f7	2026-11-27 07:56:11.729245+00
2	c732ecf1-b767-be59-083c-853479384fa7	2026-11-27 07:56:11.729245+00
2	5492c82b-d210-e4b1-bc42-505bca973409	2026-11-27 07:56:11.729245+00
2	9bfd22c1-ca72-1d9e-dd10-7a910fa59fe8	2026-11-27 07:56:11.729245+00
2	e7d46ba1-488b-ba52-a9f1-a1bb13247078	2026-11-27 07:56:11.729245+00
2	0109ada5-af23-ada7-a38e-ccf1b72f0750	2026-11-27 07:56:11.729245+00
2	d97b0ef5-bcdd-75da-3c31-e117f02932d2	2026-11-27 07:56:11.729245+00
2	5415849d-9233-1562-b5cf-042a5be0e382	2026-11-27 07:56:11.729245+00
2	084e7b24-df60-3516-ff0d-36e55a274c4a	2026-11-27 07:56:11.729245+00
2	618f1cb6-d02b-9885-1faa-1b289ebfbab8	2026-11-27 07:56:11.729245+00
2	640c2ec5-494d-db51-d1d0-27ecac851ba0	2026-11-27 07:56:12.174828+00
2	e19e24ec-12cd-b64e-be8e-bde3c056cec0	2026-11-27 07:56:12.177562+00
2	2b1d6906-ac7d-7c27-abef-bea1bff9dc0a	2026-11-27 07:56:12.179747+00
2	28a428db-1fb9-f3f6-82be-57f7ee7c880c	2026-11-27 07:56:12.510024+00
2	8b87878b-a755-23d9-5a1c-3977d2f42a4f	2026-11-27 07:56:12.606066+00
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
01c89efc-0a67-44cb-a230-cd2ac238b9c4	af0d8b94-e531-42db-8304-c7c289df7b4d	9c117506-6a80-467d-ada6-4cfde88d5273	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:16:43+00	0	4232	\\x66f06c00d3ed34df48a97a7dc0c8ae47c26acf871e63646ff4d8432b4447cfdf	\\x01feb7b993562e877ed4beb192af0be5191269e62747545ae4d8e0cab4b5f97952683375533dcdd5af40fda346a1ba1153bc3188f9aa34f92ee9e2faf7087dcbec	\\x01feb7b99352353c16b6709260e9a50c56c1966fe92da3c50ba159ed4bbc255df77e49a7862af61c1c3a6231e604de5ea86b53601e1989e2655cf0f8ea1a351ac60125dd4a15f4c97e3083eef187df7d4110a906a8bd01a6d05bbda04b6221cec6	1	5	DIST	DISORD	3			2026-11-24 07:08:27+00	2026-11-24 07:16:43+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-0ec7-9c1e-0b48-7618047396a4	4e3d6f7a-3df1-47e9-8518-cf86218ba7a8	9c117506-6a80-467d-ada6-4cfde88d5273	1	3	2026-11-24 07:56:11.729245+00	2026-11-24 07:10:49+00	0	3953	\\x9991825591a6f641da06dff75f615fc803a2d2907e8fd660bb0d09b3e48767d1	\\x01feb7b99375b470fc69c64e6df7f520106fccf48d045df51279d664caad818d46b67ce59cc44e884bd53b1abf40e5077c05a502ab33b56799084c81d40b3eaaa8	\\x01feb7b9933c570479aa1f2d014f389986715acf148e0e978691794ca776312754b815409403e82387fd7b4bae24c7e602cdf0a5f2478cfcfd3b4b98515ca9459699fb21f64ba88d57a4fa115339052e8af88b8185723c1bd3d0a7a55b6670106c	1	5	DIST	DISORD	3			2026-11-24 07:08:27+00	2026-11-24 07:10:49+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-1312-7c4a-c36e-25c28cb116ba	18e20de9-50c7-4951-a432-d562007ea967	324c185e-ca13-4b12-8af8-0dfe0ed29769	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 06:58:47+00	0	3522	\\x977449213344d9aa33f108e3be67080ead78f3863c48833829983cf72ff303da	\\x010394863ad272044863172a4d6fcf43c604e81660e295204751ba9d5e05e574541b8acc3a91226293276d21b988f643f948116b38b7387d76f9ffebc7b438e3cb	\\x010394863ac87eff172f2d72c77ad4f31c1212a97d96e0fed417c7e22e47fb4208064de368d1ff3c5fc216bb127c3d64f93199a3a9fcde42f12700c5ccce8c4917158e11e4be478a0e81c9f4344a3c8e1dd08943b08ba255f930dddbbd61ea9f7e	1	5	TS	TSTOP	5			2026-11-24 06:57:17+00	2026-11-24 06:58:47+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-267a-e805-59e3-c885b6dffe6f	5e989546-e1dd-4f9a-b163-ce5450c522ae	6167e0b1-2806-462d-b7ea-0d22e5f68609	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 06:59:14+00	0	3953	\\x80b3fc4e3d7cf834e64f2723caab629b24f67d07071901ce96a4cd4914a46d07	\\x019e073f3e3c4e11688ca8b53b357d669e2ca24a7006c2bf80eeb8e750220f1da346486af871897d9ef91e4e7fb5d3710020889902a071fd73194013dde5da1de6	\\x019e073f3ec0a62b1ae2156200baa35a91cc9d696c09d38f62bbc87cf1e67f8a2afbfaf87ad373f4a82690cb26519de401460297ea87b2a40a06afd56041d8d01ddadbae780098475de0fa949627c34e0ec81ba27be9f68e17c2ed7ebc276ebfaf	1	5	ALARM	ALRBA	3			2026-11-24 06:57:00+00	2026-11-24 06:59:14+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-27ce-bb06-2567-f29ed825b835	f0c49ce9-f1a9-4a4f-802e-684a5abe8c22	b7ae1206-e4ac-4ddd-bb15-a40ba999a005	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:13:58+00	0	2768	\\xe4b97f0416b74c1ae763fb1835576940223197ca8738ff15e43643baea88d05a	\\x0122d49b8305d593d17fe95815c037338d175f078eb89e762ad26f3ee29f15904c66549411c09ebc64f1caa303c6777873f7fe2f916d56a1d50084599387053324	\\x0122d49b8389cd1c66d0b24dc2654a40f760080b5da26d76934420a56eb1f1492c6f82fecc7611b7a4a9bffd44b8cb08c0f7c370364dedac6d75debd3f06ac4b15e97ad8ce35b997f979e08a03aceccd0ee6f50d25970397e6ac72d1c991ee24f7	1	3	LARC	LARCENY	4			2026-11-24 07:13:38+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-29d1-2e8e-da05-1667a43f2692	2f2bb4f7-dd4a-4318-b6f7-bb6f50af411a	b2be118c-7f87-4ecd-8e19-64040c815238	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:14:12+00	0	2777	\\x11d2a5cc6adbcdeb99496ccd8ef544cbb5966230fb7d8a3e5b13c4a634f9ff2e	\\x014041bbf1c8511c756b232a65b06353fed3d68d02c8f031a61836f6fdb902aa29ce6923df54190ae94e93bb6a6e551cb7df733970adcd0ac23093e80c05f51d47	\\x014041bbf1914436bda00d894935a213a3aea95bd6fe63093218799509156ba1fc51dc3b835d22a78ae855acc1bc9ee2dcfb118eb95ba041175ece6d0d117f5090da960b832efc7f340e1f013b51e122f288447082c67974e97ba1a37d0e34f33d	1	5	NOISE	NOISE	5			2026-11-24 07:13:52+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-38f6-9387-1f86-99454d0cfc93	19c6f507-db0d-4e99-9fac-b106da6f0503	0c60f829-f9bb-4388-a35b-3aca0b78a78e	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:02:40+00	0	4228	\\xf95c87f7290b0d2ae17b2807864c41eca8c211553dc4f188695c2fbd5dc2b7b7	\\x019a661c779babeb0cb61dfdd036f2a4e36e76c1d4f3314576edb4fb744947c2aaecb2144f07d7db4ec0e87bddf7378f695bbbd9ebda33e07399b7ca2456f71913	\\x019a661c7730cf092b1a2a27444ec33eba29829208eb85f633311eb9439a2af1630fb20d8705d2f8b779ce9975faf7ba5533f82182ad3fda6cf2c7d5fe5b63491490e27ce0a690aed057e0fc4b685c18a17e34f2ad9876b38d08b70acc9b04caa9	1	5	TS	TSTOP	5			2026-11-24 06:58:46+00	2026-11-24 07:02:40+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-3ed6-b345-de5d-c377138a79f5	bb4dd6ce-5280-4770-8126-f0a1a992e13a	9712d93c-574b-4ac7-ae01-2df1416be8a8	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:20:12+00	0	4451	\\x43868b64fe732e942636d42f5dd9f5e8c256821b8209a19e6f14ea6da7789c8e	\\x01e4e9ac3e90ce308cbf3273e621414d8a7fb568836141c9a24586e3062c0115efd09f6ae40b8c57cb48e07d6936d418bf4584bdb16ae8f7f30de85054442f92a9	\\x01e4e9ac3efb3cefebb25a019ea6e588024fe890ba230c7018228ce068d9cf18d075710f91b22ce58bd7ea90bec0078e709ae05b5788fa9c1ed8498a2c355b1ee3f02aa88b296dc3e33d2432d8d13b7f7f5e3829c7554f249323850179ee7301d1	2	3	WELCHK	WELFARE	3	08		2026-11-24 07:12:30+00	\N	\N	2026-11-24 07:20:12+00	65536	2	1	0	0	0	1
01c89efc-4d72-56b8-aac7-a50f21df5c78	87c85f83-b5ce-4861-9a78-af00dbf44019	a386c953-0c1d-4f36-a31a-39206aaba81c	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:03:33+00	0	2879	\\x21c6c63c16acfae4aea11055aadf94daa00fa672da5a4b7db25dfa07a4cbdc42	\\x01e325e011502cee2f752d67033e820bea686fa3997457301a4c30b3845c93e2bb24140b0b8ad5b8e5eec3cce121e4df2b0d93573b399d6cab08b6d7bef235d26c	\\x01e325e011b809ada14e4842d30287515fc0e63e3ad3b340cdb422da03c47be35b3bf88308f8a1b05182bd28cd4c2b1c87c1d80cea95db78432df44e8474c375486101fa48eec630d993bc7fe0da588d52ebacb17612094de7bbb5e9db0e86cf84	2	5	DISVEH	DISVEH	5	08		2026-11-24 07:03:13+00	\N	\N	2026-11-24 07:03:33+00	65536	1	1	0	0	0	1
01c89efc-4dae-1afa-9589-b32bf30ab317	72a43de7-3c8b-4822-bb83-d54d3ca15160	6167e0b1-2806-462d-b7ea-0d22e5f68609	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 06:59:37+00	0	4232	\\x75a0035f1ad72ec6f0c4da7d96fef592aa859d24d69da0d993bb6a2e3c917848	\\x019e073f3ef1ab3953dabf4dedb4fd7115ad1032a534f1218c997c3d816e013c8fcf6851e27046360d197f66d5a62c16f1fef352fb0ccd9c60b3ce0f69fbd5433d	\\x019e073f3ede1aa8d0c2f7336e0d33cdf0bc12f769d53fe3c8d23ef5c474ebaaecc2f5ee2cb6a77a3aa6f3d070ff124b1457bfc984a96b8626ecb9eea5f602bd22854faa4e523d4ec800d582a82ae9b06167746d5607f0c8712c261466b526050b	1	5	ALARM	ALRBA	3			2026-11-24 06:57:00+00	2026-11-24 06:59:37+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-561d-1ac8-9a88-e2a576daf37e	1b0f3984-ec0a-488a-9e82-0bfb18100677	b7ae1206-e4ac-4ddd-bb15-a40ba999a005	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:20:03+00	0	4225	\\xf323c8d03c20f772aa66f07ea44780cc5ed92bcdb6a407ae2cbc84dec88f7660	\\x0122d49b83fb8125603500f1a628a027bebe8f3a59b2b4d8a851dce38deffbb2445d7b9480b2354b23b3b0d2cbb9a1990188c507003ad9e1da61adc7e9786de4d8	\\x0122d49b83e34eec6584a819af6bc21a414cb27326ece7a5941dbd7696443c26ddfcb8062930e2ae7b7567857128f0587039024402d0f8b5fb1567456063f8e157c7511e1ef8561fcaf88081821a3e54020d22d8f7fd7be7ad29828c4eb92d605a	1	3	LARC	LARCENY	4			2026-11-24 07:13:38+00	2026-11-24 07:20:03+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-62f1-803c-b5f1-af936a87dba8	130d347d-753b-4e85-baa3-3c3d930c6868	adcb79ad-6c12-40d7-aee8-cabdfd92a864	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:17:47+00	0	3614	\\x477f8f129ae8de2a5628c7956ffe98d416e93f7c45482ae73c18ecba2037c77f	\\x01447944ca8a524a010d47189b1874c5808141e79f96626376b01875e5aa8bbc8ff0e9bd939e093b8382be8e203fd5bc2059dbf6219dc4753b0e60e5b7b179c7cf	\\x01447944cad7baad0814ac267b0f316195689653e1ada408a26149e7e58b9e90b054f45c53e1a7d86f7b2c5be7eb2da1185474095dab6bf01be1c9d6a50d034acca77d806c3d03a2103386f8981b840ad1ae1a35f0fc73b597336517bac715a4b9	2	5	ANIMAL	ANIMAL	6	08		2026-11-24 07:13:53+00	\N	\N	2026-11-24 07:17:47+00	65536	2	1	0	0	0	1
01c89efc-71ae-b858-a8c8-60a650c6eb57	79a47460-a89c-42b8-a475-29c695883cb8	9c117506-6a80-467d-ada6-4cfde88d5273	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:08:47+00	0	2782	\\x114ef28b9fb01423ed291c10b2aab6ba3037ad5d55d2d2e896d20eb84e20486d	\\x01feb7b993a95a6fc0e20500aa0681a52eb7458c2f005f5fe20f82da77cdae3a9c3525b9735c159424a4f920e25df081e1b5597f2f676e19463a66fc41ef81aaa1	\\x01feb7b993601d886aa70ce79a6d4803f1515678eb26c3630b112e17521fb020f61638506cc486e0a1cbde9aad8daa34b8ab3c5b69a704d2642b1679fb24f68677af994fc1a9bade760d440f97e8ae071c249634c2751a9d98802ea2d4d87a409a	1	5	PARK	PARKING	6			2026-11-24 07:08:27+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-960f-0b08-81ca-d89d1ef02a8f	d25c9a65-1d21-46b9-a5e3-9f20b072e9b8	aa866682-7682-4287-bf12-76234dbc132d	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:21:35+00	0	2779	\\x1e502d13e7106bb8975d4ab850530cfb4e2c3d04973a34e66ff4e663ca7f8c8c	\\x0102a89e793c27f9a4c3a51b462ebc396832b355e7ab2829777e82075d694ab4cbc2d84aabbb3c391389989e36e6cd7ae45f8a6c57406482b49a132e18d287104e	\\x0102a89e798fa0dd7684f4fc9c5054cd3bf919105905758fb7fedb4e936021245e989c19a19ffb0510e9aff9a2b136963828030a376b45922f086c9cfe474201a0474773e298c1776f6af6cb4c6897a59a77f557c4559032a099fbc356430d8b22	1	5	ANIMAL	ANIMAL	6			2026-11-24 07:21:15+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-9706-c977-3af5-d811438e6876	de7d8c66-6547-4e76-8228-250f9581b8ca	6167e0b1-2806-462d-b7ea-0d22e5f68609	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:01:30+00	0	4601	\\x9368cf410e11bba9b1b615dbe62f67d7086bdcfc8e408b5e18ccdb1a1cc02f8b	\\x019e073f3e7a31069f32b6c9a785a39b5469629d5b5f4483e373990aaf87bf6397d5aa376652b0c482b80b4b0d139d9fbd1227567954af90f04a668877fac61dfb	\\x019e073f3e3ba9a8998d9be2a6d82d03a264c61c1fcd8686102a5f9529ae20804c9fb21383b2fafd5a2f797c9a8348faf7430528adc68d67958d61b1016fb5b2aecacc2f206672476266b9ac1bd13adac0865365d97548c8e8e94144c2dbf41a77	2	5	ALARM	ALRBA	3	14		2026-11-24 06:57:00+00	\N	\N	2026-11-24 07:01:30+00	65536	4	1	0	0	0	1
01c89efc-9993-1bb4-0b00-2e0f9590e940	72fc32c5-22c4-4edd-9565-2e0b1650463c	8b7a189e-d352-4c21-ac70-b1c77e4bccf4	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:22:16+00	0	2777	\\xb0578f92310e8ea55ea8a9ad0afaf39f2adbc2d6f4e4ea3fa5f9b93007c4587c	\\x01751dd9e6d45eb24ee5a6ec00db500749fdabb202eca40d3d217ff9f322b15b6e703ac4d09474adbacbef5502b8ad2a66032e03deacd569514363b27ca37f08c1	\\x01751dd9e67c04227467ff442d9370b3be82cf3b167d53326a31bb781a8c2d07efc3e0c5a4272267d62fb2afa85d70005403f1ac948dcfa9297393350d601ccc4bcf774bd39fe8359d347e8f93f71417a58f1d3967000e57594a07d001271d80c4	1	4	ASSIST	CITASST	5			2026-11-24 07:21:56+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-a61f-a523-8b80-e9eef7dde1f9	515a850e-7233-40d4-9b57-9c238b7fd670	b7ae1206-e4ac-4ddd-bb15-a40ba999a005	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:21:14+00	0	4594	\\x5d36ca1c550ed163a765f3bb0755c2ffa95629f7a51abb7a1f94298184cdd491	\\x0122d49b83ebdcd6e7638816dbb1f6cbdc5c2787a5c8f1991d2611100b5a80bb28b8cfe02c023cc26ad552595980b4ecf99a4fa49f018103b04d651c72775e802a	\\x0122d49b83b0a3d719633c66fd8680d83406faac88764c7ec3e4046834b7610ba3dcdaa5c085fd0e05878e4df985bedff295f07d549f6d008c7a408216e68838fbd0752c19be05a7e2a184402f25ff195f18f7af5db6ca51b6df60fbfff5f54d8b	2	3	LARC	LARCENY	4	01		2026-11-24 07:13:38+00	\N	\N	2026-11-24 07:21:14+00	65536	4	1	0	0	0	1
01c89efc-a848-3853-cdb5-2870427c8fbf	8b654b83-d8b3-474a-92b6-ce844a288417	324c185e-ca13-4b12-8af8-0dfe0ed29769	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:03:44+00	0	4090	\\x6a5c27509b3a950ae1e8fb2b93c4275b5eb602d5d41e8fde95eb4ff4f528c6bf	\\x010394863a87fc60ea37c97d98f6f8c2d291dafc3964764b45bb9de4569a37e48a582268cd35b217521b47188e8f4725221eed51e496c2c1d0c7e643801bf8e501	\\x010394863a96c6a7141c6fa24816e2d3cffd133067b5a477b701fe4fce3172edfb2c1b46bce6ffd6ab9bbc842bce7fb2030e52d9303dc5d4755b2d0819ded5de9a5d1addbe71afa32048aeaefd27e8554dcb030f11e5a72817b1e45d03d1957189	1	5	TS	TSTOP	5			2026-11-24 06:57:17+00	\N	2026-11-24 07:03:44+00	\N	65536	4	1	0	0	0	1
01c89efc-b4db-6e6f-c6dc-0d6108ec0d3c	3c9ff983-09f1-4ee9-a620-f63908136622	adcb79ad-6c12-40d7-aee8-cabdfd92a864	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:14:13+00	0	2779	\\x0aa44763321c5a3c5afb1994b7b4b0f042f7f698a9d8d4aa68226afc709c07e9	\\x01447944cad4d22500a3bd0d9d291d80393010e9d29b5546ea714fa9a031f97f4cb9f2d9544addda61e9803074456fcc99fbe694ff45a2f0f25124e3da349355f6	\\x01447944cae4849916e13845cb5a7e251d3b5c97863bacac532e1e5511a4792939464f8d6052296e8c41491640fe3451d48ccfb6a1165f1363e81edb7c3f57502c10a26239d0ae7d014a14cb25fe0cb99d79a40e8a3d91c9d4fcc4d0855c38b8b1	1	5	ANIMAL	ANIMAL	6			2026-11-24 07:13:53+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-b814-417c-6b26-38583d846dc9	9f5a2613-f179-429f-92ef-470b0a4dca36	9c117506-6a80-467d-ada6-4cfde88d5273	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:17:18+00	0	4518	\\xf3c5ae6b92518e18b491367191e5f1e79c5a71af9e7bda625d041165e509189b	\\x01feb7b993ef55fa17f861423b14fd0a76a07adec8c823415427ac9ddd386d0e4fa15fdc3d9b63299e0da50d9b7cd436ec8f9c974ebb8fbe09b734f1cf2c506c78	\\x01feb7b9935bda5190a53075d7a7967178cabb12685d93642fefc1187a2559f74147953f9fe07e3215dc8df7169348ec83f42db169960bd630f2d76178fc31cdaf2837ac4be8fd8cf68dbb3827264a42b01415cf8affa35eeb745116bd6f00be81	1	5	DIST	DISORD	3			2026-11-24 07:08:27+00	\N	2026-11-24 07:17:18+00	\N	65536	4	1	0	0	0	1
01c89efc-bbb9-2d12-eb78-f4efaf278e55	66473fe4-3c08-49cd-bc28-f6204b035feb	9712d93c-574b-4ac7-ae01-2df1416be8a8	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:12:50+00	0	2778	\\x08a759b00d1bdc48db428a7cd3f84c043033c20abc76e5cf0172a6d9f375a1d0	\\x01e4e9ac3ec7e6af11378d963f6a2906ff8f3777ec5ae4f4c0f9533da69918d3369879ad66f159a3d1c6d081b319005bd95ef363c0ea637e783c9620be70517b61	\\x01e4e9ac3ed1158a9e50cd0cbc99fe8ec74c3953b84b478b6a8a526b554fd1bb9b442fc0ae8d04fea3248ef80fab90133bf0887d4dce4be8752036ce1719cd993f01ff06996f616ebf79071f30053ad9abd30db1c7b29388ec6d5f6512f009bdfd	1	3	WELCHK	WELFARE	3			2026-11-24 07:12:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-c4cd-5cc1-d889-e5b11c903089	86249312-46b0-48e0-9664-258fc271b23d	324c185e-ca13-4b12-8af8-0dfe0ed29769	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:00:34+00	0	3804	\\xaa121a264a2ad5614e74dd9c042681ded750bde62152af2ce74b95ba34492add	\\x010394863a46554818d7464e687f205c08fc0a2f09e9b6bf6ee7bc9f7493b092ee519f595ce659b71cbbba37c2948787cab289ff953f8e78386978e4ce907ab65c	\\x010394863aee53be10530772df21e771985f608b2f7dc770b49861b9a83b2bdde52cc163ead1f19611b4cb2f40b42e7e39f50938b5f8587efc9cc384f72c3cbc1df3d656c1f990e0f8ef6fe998f4a2548326ba4795e46590f8670dac1ff87a095a	1	5	TS	TSTOP	5			2026-11-24 06:57:17+00	2026-11-24 07:00:34+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-ca56-4cd3-a6cd-1da673fdaf50	26119cf4-7baa-465c-a49a-99552f8c091a	324c185e-ca13-4b12-8af8-0dfe0ed29769	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:11:56+00	0	4662	\\xc46f17590b7ec2db7be88e48588a9e4f22a327a2643249c8d4cc9c5aceb85296	\\x010394863a64744f3ae9b53f1e1fe6edefb0751e42549bb1139bae71b2927ba7d9ecf3e4cb4742588e02b6e4b94ce4c02b1535d48cd7333e70767b076e70e26ad9	\\x010394863a0b5ebe97d0f89929489b7f603209ef652c2805069d098fd8034d097ceac585594502132fd078b5d2a57cf19dd5cff6e2742999dbf8251bd35e10d6f91771e403fe6841c7c9a4b042df711a38641dc5305ee074ab707077bdb8744909	1	5	TS	TSTOP	5			2026-11-24 06:57:17+00	\N	2026-11-24 07:11:56+00	\N	65536	6	1	0	0	0	1
01c89efc-cd8e-6cdb-d6f8-b1651fa510d1	78676ed9-8e50-4306-bfab-28dcdf85a722	b7ae1206-e4ac-4ddd-bb15-a40ba999a005	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:15:09+00	0	3946	\\x7ef96e2365783b49595451e7f9cf39368e1d2831c87495b5243bb4d046959a9a	\\x0122d49b83a26e50a8efd61cd8d0ad4c1ecc696ab18b1df65489817c342c39fb7df8d60545bc4510af51fc25ece3165d98b1b6f62e3c1b3bf257f046ab71622cc0	\\x0122d49b83a1331748a26bf2d7ebe1e933eade7db0f08218de130a20e698201bf13949c9a190890407a9d01d4d29fe486677854d22f4a77f45e177027a58bc4c70e0a20cf6fed4ea5c379838930706d0f739f2c55e47d68e6213e7e48385756924	1	3	LARC	LARCENY	4			2026-11-24 07:13:38+00	2026-11-24 07:15:09+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-ce98-404b-bd82-98f05a853c10	ec60a045-3278-47aa-8bb2-9120a5894dda	0c60f829-f9bb-4388-a35b-3aca0b78a78e	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:07:52+00	0	4597	\\xdb27107a1d185ea6eb9b7c0fca2323f4b3f3f4cf0591c19ac4c2d4b92d6fef9e	\\x019a661c7766f7d098afd2cbe9490356acb477dacb4eca81e4009d717d4bc63cc6d1649d79aaffd4afc6daa141b8a9a8674f21e2bfc65954f25e0bdaa3d66aa819	\\x019a661c7702ad5b98cee7a4b1f304df6ce12c288ec9028a0b5f31180e5ac98aa3f620ac908c92c89948638564c9a38f61a164052d6cacce893141c37fdc11369a82e36d0c6ebcdb114892a3a2e7bf0e9ffe00261ae52f9ed17cede38b919ea8dc	2	5	TS	TSTOP	5	03		2026-11-24 06:58:46+00	\N	\N	2026-11-24 07:07:52+00	65536	4	1	0	0	0	1
01c89efc-d19a-b153-4cdb-703dcf682162	cda4fd91-4247-4480-8184-e6b9819d9adf	324c185e-ca13-4b12-8af8-0dfe0ed29769	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 06:57:37+00	0	2769	\\x23e523f8022a1ce76f9a3ec893a299e936913e277d22c5ef18f85652b8c8930f	\\x010394863af372aa4564a55c5148755a805dda3f46dedba6ca984569d79b8c664a0161ae6026e24890a9db7ae4e00073f45f63db444857423e07939b90dface00a	\\x010394863a5e573e88cd04e9dc4ebd8a8415bbc0e97c4d1b0b0e8dce95568f7e13134fb64e4c9ab869b3581b8db7b5d89d893c36d5da16907520486162210bae1d2c52236e19093799074650e02dfeb1beb3d88fe11243220d919dd31052a88a24	1	5	TS	TSTOP	5			2026-11-24 06:57:17+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-d41d-0a62-22f7-ed69bba9e978	fe064a52-9a2f-45e3-996a-17f7b5d90756	0c60f829-f9bb-4388-a35b-3aca0b78a78e	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:00:36+00	0	3949	\\x53337a06bc6ea0d770193654886385c4030dd3cb5a1e6403cf4ab8e667f1be96	\\x019a661c7771818661e0cf0e923d99426881abd37ceb889369bf61a6916291ff69d0b85ae8f07efb7f5facf190db4a09cf5408cbfa174e975300f96e9c10300c07	\\x019a661c77d42b2393163debf0f11eea0f2830d806ce53867563465884bffc67d0205a0e0b1fe73ba18df781c23e8ad797315bfd94076bd921cc94b04a34e41ccce805f1208a83e998aeb4650576ea79055ee95c59237bf3f96f21ed0618ad6ea2	1	5	TS	TSTOP	5			2026-11-24 06:58:46+00	2026-11-24 07:00:36+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-dbb3-0848-7e84-35dfbefaab14	3e234185-d79c-47c5-90bb-519cd0a4d1a1	0c60f829-f9bb-4388-a35b-3aca0b78a78e	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 06:59:06+00	0	2771	\\xfdbfec0262b6ed18cc52715eb640333d65137d5ad93ca6c41c1c65db0cd8d02d	\\x019a661c77fa1a88cd7fdd6bbe3918e62a13fae4becd3f05b352d7e812741a8031a61ba5ceb2ed2c417327a92f7087edb348bdba486ce91ce9822520cdab318ca8	\\x019a661c77fea316b7bd6c2cc786d1085aecf2a4ca06ca3f7a4ed144ebab5d13e8814fe472489bd633cb10fea7d97da113aa4793201aa408233a26178bea4e0383032793dca01676c9ae46edd2ff3847ad287a9cd147165e95c6c2437d5ac9aafa	1	5	TS	TSTOP	5			2026-11-24 06:58:46+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-e648-53b4-bc27-342081c56876	945d0c28-95b2-4767-8fcf-535ef3bd3f4c	324c185e-ca13-4b12-8af8-0dfe0ed29769	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:15:44+00	0	5034	\\x6dd22538022b0c75497b118afdc5647993c18a8f10181d1e56266c172ff6fdde	\\x010394863ac56102f0ed6a9dbdce1d73042a2cc2f5bc092da06f7b98bb6fc393c04dfe83cc97c6810c48e8c8aa9b7e8a1a016a0a6c70a956c7e435b51c3929bba6	\\x010394863abfb496aa8d5ac04fe4aa494804149ad92175a0d06a70ca4e5d7227958fd9732569180db71f026dd05743813ce1d955a54e325ddc44dbf9e6c0529d5380b6c285a0f74b2810eea7990dae019f3e6054a4f6d6ba23089cf9244f6eb8c2	2	5	TS	TSTOP	5	01		2026-11-24 06:57:17+00	\N	\N	2026-11-24 07:15:44+00	65536	7	1	0	0	0	1
01c89efc-eb6f-5152-619f-c76f7dbb80cc	169f6425-5e95-4ef7-a283-7cbc7fe47327	324c185e-ca13-4b12-8af8-0dfe0ed29769	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:05:05+00	0	4376	\\x9279a08fecd3dc3a3b41526b2a810e6637a6b649dc84a153fc500f64b84aaea9	\\x010394863a657580671b0f48bf7bbbf1104d6ab8c3acaee2dea8accdbbd72b6b6aafd3be57e5c8a942bbffd750e42ed917a4bc5d7ed0490ea831b9270adfca144e	\\x010394863a6ca2f018604c32c7f1d74900f5f8778ff75f55228c05b6aa4c8017c12263ac4ef2f248ccfe27a0b1fe36167144dd37a589f00f58043d4afe5ee464bed30dcc07273c317f204bb4ded7f41f1b3cd9e304dd08eafd178876418fde31b2	1	5	TS	TSTOP	5			2026-11-24 06:57:17+00	\N	2026-11-24 07:05:05+00	\N	65536	5	1	0	0	0	1
01c89efc-ed0f-b49d-0bf0-5df205e3ff49	36c5495f-e9ab-4745-8f52-ea95eba6d8dd	6167e0b1-2806-462d-b7ea-0d22e5f68609	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 06:57:20+00	0	2775	\\xa1bbfecdf2c73e474a326d8323eb9e8b7f02d68eb8178d802bcda5dd5618d534	\\x019e073f3ed689f1cb3348e815d2da195f3d6221a0f64a663c2672ed90041a6bca20e7a2a00042058a69d8506d2c7ae7a4d5ace95f8ecd4b5f9acfc5685bc6687e	\\x019e073f3e13b51dd67c417f6160686fa04eedbb72077fc259e78f4f307bb7b5f76fdb55a0226cf55b24e7763c18a8b01fd093157a2ad18bd0b767215f6b83929b335c264b058d58840dd749248a93f57855b794730924c32ab251005aefc8f34c	1	5	ALARM	ALRBA	3			2026-11-24 06:57:00+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-0146-3174-d7a8-2d5bb1e597a4	3d46b523-194c-407d-98b4-c9811723f407	937d16a8-76da-4916-bb9f-acaac30d2b79	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:28:36+00	0	2779	\\xe55b70897eab95c3e950d2b8297df89fa8effb67d89489325a4b383d3c713200	\\x019682d99338667d6b53af2d4bb7e2d9bfd1d365447f2560286de08f04c2355e38b436a19d7be7e61c8848eb075ad99ae205fef28cd7b49d96dd58e595e2a6dea3	\\x019682d993434707857b5f33ae5f1385c7e75ae0a446bb3ebcaeb4e06e7efef8879941340613a08da1940e84faa873d15647cbe4799decb4c1bdd2010f127f2055df403698170aa03dedd2545fdb4b4454fbe075b1f5721c7d5bd29696e68efc1f	1	5	PARK	PARKING	6			2026-11-24 07:28:16+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-0289-71d8-3a38-e2eed7c3eb1c	b5f7dbca-b627-4276-ae6b-5aa4d463129f	e9e8a267-b6eb-4e80-9af0-544f76742186	1	3	2026-11-24 07:56:11.729245+00	2026-11-24 07:28:43+00	0	3537	\\xdc11006cc09aca4e0ec33cb69bb1b2b1c0c9b0ac7a75593df4e7eab1f3fe209c	\\x01b14a0a00242fd88ea654cb7f7c6ac0485f6de6d9225f7b7a3da5c2cb6b3042cb365b61616a44f9c6879c78b1095b2f662d926ebd9988b2727b5c56b50ba53d10	\\x01b14a0a0046e2be007e9662086c29a5e41d1b2d86d2c9a42924653ae370761c90791f828a689f39c29e30e605855e37f2b5af2cb01faa8dcbbf51180537c36892b8da60421e347fa3dd2cfadb7df0e1c4095ea4252017004f28f32c082941626b	1	4	SUSP	SUSP	3			2026-11-24 07:26:28+00	2026-11-24 07:28:43+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-18c7-0e43-85d5-d513dcb0247e	dee5e99a-99a2-494c-a317-d124974d2897	ade5685c-bad6-4a71-80e0-f62e9629d74f	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:26:32+00	0	3527	\\x8946cf914bb65094f25a718680a19b8c7790123793ed435244b757ecf75d055f	\\x019192b8bf4e11cf666d492d49ef91e607a543a4d7da3fc43590f1ed7df6c206ae5001ba645c9d0f64dfba6e62a68f2e9c357ae61564aabed2acd356f0838d7750	\\x019192b8bffae3e746fa607af913718f12223795b568ca1cafe58735654ca77c4c15bb910a5aece6148c9b4e87a6c35b72eb2392290b963f66ce6572d68fbbc02020ff8e90b891bcb9064606f6d6dcfd1d46504f07f5c9729b4b345e37c60b1f1b	1	3	FRAUD	FRAUD	5			2026-11-24 07:25:06+00	2026-11-24 07:26:32+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-23be-ac60-7ee0-00439dd183cc	719cb2eb-a705-49a0-b359-ca61aa403358	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:31:02+00	0	4939	\\x577bdbe425a685e51dc225c082756d5a619dd4f3a75a9ce6bd1c1e1517fbf167	\\x01e06d4f9ebaa9e222f8901b2597b916fce5c766d6d8a2d5fa4eb5f6f5b5aca0e5615283e5b05e914f49a4601e35aa91c5a5ed47a2fe0865790b494a78c680e17d	\\x01e06d4f9e338909df5ca5d541bb2d9adf42ee5709f189e35918e712587f6683962def72f6852c776a84453005e99fd0f3644c91fbd5b1ca5306a681a13522cca7a660900a1f6ef8cbfa5f0d33e9e9c76350a26c22fb5a9f69d8645003e12d295d	1	3	BURG	BURGLARY	3			2026-11-24 07:23:23+00	\N	2026-11-24 07:31:02+00	\N	65536	4	1	0	0	0	1
01c89efc-2a35-92c5-f9ab-9cb83c999540	b290c9ee-167d-4838-aa7f-d064be285f09	3e188ed0-5ff0-4817-8cf8-6236fc0a8959	1	3	2026-11-24 07:56:11.729245+00	2026-11-24 07:28:04+00	0	3957	\\x308511a8a99052915afd3ada6c522917f859354a5c195eb15d6d631442f1f036	\\x01e8a601be7e40dd66682ac5f59504dc43265951bc554d33485a95a81355c14ac965ceee9c640a9bebc8f6399fc65879dbb7beb7fadd9daa1890e2f3518092c5bb	\\x01e8a601beeba151b8c5441d43f7a9a09b778021ad832bff67cfac8f5b73217a8830c68d36152646088bcc95f00d602136210ff2fdcc799a5277f4e56948228c23295bc1b870f03c12843a4c9c166380e41e2cdba878b637e9f26362f1eb52e36d	1	3	MENTAL	EDP	2			2026-11-24 07:23:24+00	2026-11-24 07:28:04+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-3090-b29f-2300-34c538620e9d	2cf72acf-18fe-46b8-a238-a6a04bf2b691	ade5685c-bad6-4a71-80e0-f62e9629d74f	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:25:26+00	0	2773	\\xe10e14b3e6d79499ede899ef32f154938e0ee1c34af85e5ca7b39409758fdf33	\\x019192b8bf60b088d87b2ed8b30cf90149f864465ded7fe8ce51d401f136a8f7d667604816e6c76c699cff54aece11606fa7d2c7738e2bba1a5d1ad622d63792d0	\\x019192b8bfcb844a22d52974d7086525b61d79b18284c3fb523ad953b1a2346f03a3e46c359a17f70fa3e55c2783c26c359045bfc32e0321be59bc04ea04436dabb80a924725dd580c250363e260e96d53ccf0c3d2c2c0391c3a012aa082123369	1	3	FRAUD	FRAUD	5			2026-11-24 07:25:06+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-372f-dca3-30af-0ed78424c5a4	9e7c5fa8-1cdc-4254-9860-5da93d26c1de	28e91517-8584-4f08-86d8-24c780cd248c	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:27:00+00	0	3538	\\x1e01d40d839ef88c39b5b087ee225f1f846ef88028b951089e2508047c3f6978	\\x01d360b7777d1b48e27c67a946d9597fc753db8f97ea727dddfba73c6d17f91e6d99f33cc93993ef14733f699e1c749682daf4b58f5f7ca1c8c6ceaff3368b4f6a	\\x01d360b7774434ac006df75abc0ed4aec626d6fde63cb0010ecd7a4874b9611ac9ae16778eff91d88a588d627fd4b68a17e48ffab2a1a742807403e13c8bf62d2f756a4e4273016cf672fa0e69c2b563c9e470b97ec3ab8266a4d1ec029aae222d	1	4	SUSP	SUSP	3			2026-11-24 07:25:32+00	2026-11-24 07:27:00+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-4004-86e9-0346-3ac12f10d8e3	9ef4a418-dca8-43e6-b1e7-0c32f6e27b50	28e91517-8584-4f08-86d8-24c780cd248c	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:27:17+00	0	3820	\\x9be2c8e1ca1c3a607a4c76d98179c71ca93bb111440c3be08a10052a0da482d3	\\x01d360b777f76d0f92b4e6843841a3b55ae1031edcce2410ca85affb57933d23d8114b1c81dfe8577e7bb5321d79ffd522e4689137e40935fe2b495013e4507214	\\x01d360b777003187d9767e4ffb19070063c321a6204b148d53df6b608136f6c9746d32809bf60d7c1e3a1baf9e60da2713cf376051e62327141c8302c4fbc44699b95cf663a6d3f220207e72680809c7a317f2754f577abdb0fc7bbaa895bc08cd	1	4	SUSP	SUSP	3			2026-11-24 07:25:32+00	2026-11-24 07:27:17+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-49d4-1edb-5820-685b5fc108ea	4ce97fc1-4195-4c62-b6cf-da6211c3d0e5	2867379a-480d-42a5-8e19-429d8455cdb7	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:26:02+00	0	2780	\\x786c510057b73afecab5b7b0188a830287978e98544d0173e827338b71bb90b3	\\x0199cf813726d10d25f23dc1bab7fca962e3c84e5570417f217d18b64f117dc9b1f1733afd122990c5b7baa4b41d7cf091e6c51b6b047e1651173cd7d8494eae0e	\\x0199cf8137b589cb6d2211700e8581a9f76ba1ccfd8a53a2c898e352822fedf184c87167d39ce1541f7d9a0c4dce74971626fa2f68443e2384597e2ce5a4a07b81390b96b4cc46ac8814402a58424404db1fab0950a907afaf7c858ccc95ef445b	1	4	UNKTRB	TROUBLE	2			2026-11-24 07:25:42+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-5148-b383-06e6-3291b87a746e	97eaf186-3750-4872-86cc-ded344aba380	e9e8a267-b6eb-4e80-9af0-544f76742186	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:30:16+00	0	3819	\\x9ca8410af5be1cad73f0cb9010234ec322af861dc84126f9e989310ba3bcc53f	\\x01b14a0a00fb062a0e3ead61915359f3aa8506fcf0525b9f2523b49abcff9544f0d3536143a775f216e88adff47c02d95b134243bb9eb627f047aa3beea602ded7	\\x01b14a0a00c8c9b87cba443013e4082b306444cbeed7ba38b8890705f9f33ff272fe172ff04a87b6b19058cacb98c4c266fabf805d141a160e6d2024768071cd430f23fbf854d4860cc5578c404734c0d1dfe8f7a2de4aef02db66d4cf06b6e312	1	4	SUSP	SUSP	3			2026-11-24 07:26:28+00	2026-11-24 07:30:16+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-636b-7e2f-d3c2-11040286a74d	dec7b832-01c6-4ffd-9c23-cb67bd259d50	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:23:43+00	0	2771	\\x202a0da170a924a9d12645dcb5f13b2675682cd467f241ddb41ce978f7136ff9	\\x01e06d4f9ee40ab088aa45f5450af318adfab2497c0cc2897b6fe4ef2244a40f1b479e725cd37689ed520e396ffe290aa05990e245492b051899adf4d798034338	\\x01e06d4f9e6b78bfbb97586816db40aa691721054b673b23032d98f8b2526f45604bf7131ab6d1e3b837b0b6ba391d5b9df9f4137ddd59038a4e5b485a75d4ff94a4df3ef0c5c5176ff37f336d2b8a398fe04f8903158118de9133b69500f4e140	1	3	BURG	BURGLARY	3			2026-11-24 07:23:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-6410-2871-58af-daa6b0b49e6d	c858a044-8873-4d4a-bee5-875bc0ea8bdc	b2be118c-7f87-4ecd-8e19-64040c815238	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:25:51+00	0	4234	\\x646ad30d5e80b049f894aed75a9e6cdfa05f4188f6cf416954b116fed5698834	\\x014041bbf15056cae2ecbc644a8c80dbd68e1651063c2306b759b105b686c7ed6624000fdfa9ef76503213ad2278153d78ab67e7b19985d6f7c55dd544bede4b3e	\\x014041bbf1e05d6b91674b08cea8782d8a8eccae758e721b4f85dd4e91cd4d2b83b49a3bdfb9ea1d929f644fad626528dd9af6a873ca1043f91682bca11a5b9d572d7755b120625878d72ffa1c2ba859a5d1a2450d39b24fd6a150d289de8c289c	1	5	NOISE	NOISE	5			2026-11-24 07:13:52+00	2026-11-24 07:25:51+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-6de6-6926-039d-c3d1b5c3c3f5	aad47e76-446c-4e6b-bbf5-950eef5e05f6	ade5685c-bad6-4a71-80e0-f62e9629d74f	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:27:28+00	0	3809	\\xfe5a8b6785bb7e1f012f892c0e4d7fd37fe137199d9e48a5f50a6f9de1ce637e	\\x019192b8bf4615755eac9d35d21ba2ff3366fe03c0c9e7795e387e688e377adeafbd5f5ca0cfbc4def2a4dc3b247499566fad0bbe852c667ef746d89b6cb1b6e0b	\\x019192b8bf7a03f125f7c481a466745aa3d476b04d4563c53dda3eed3db4ab99a744e85a70ebf60ee984bd95fc425254a4a1000d903ee7b0058976cb1f8bf64441524d44b651cbeaccc1fe8a6ecd5b43e741298271ba2df6b54461281cdd77e798	1	3	FRAUD	FRAUD	5			2026-11-24 07:25:06+00	2026-11-24 07:27:28+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-81e8-fb23-44f4-b92e64a72a83	4894ccee-ec86-4e2a-aaef-392a4e550c4b	3e188ed0-5ff0-4817-8cf8-6236fc0a8959	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:23:44+00	0	2777	\\xfd0d43b227a478488f4a66e255aeac45d9336d42efa491e7d25566e0010c739d	\\x01e8a601be3cef2719630b354e72fee2d72fed92c293fde5fa7f7c64baf46b9268cc8f1ef8838e672d3964aa7a1e6063118ee02ee774c183b977d3c276f41aec05	\\x01e8a601be18caf8f8fb33e119fcea68674f6d459d91058e6577d6aaa79dcaedb8daea6c62dbea7a57abbf8de98cb87c8755d148561850593ff5ca6724c16b907501d02a19c2d0b7ed002bddd3a2877c6eee59ff1390d9d11b5afbfbccde264576	1	3	WELCHK	WELFARE	3			2026-11-24 07:23:24+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-a458-f858-d1de-180fb8445ca3	ff92c068-9692-427c-826d-9afc7c179891	bef0578f-3673-455b-a79f-a7ac67835017	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:22:39+00	0	2786	\\x8c7992ce046f2ab24ac0d86b3aa41562b1780f7a1b47492f2a1f2527640ea491	\\x01497c0b02d3040032bc3c92bca9cfb2af35977b295bae74b8b9d3574a82ce1fa26b7569e19e3f7f738869068deca27119aaaae1bd6df128267686c8869c7a9f5d	\\x01497c0b0288384bb3dd23601dc7a61973b4e15f0dbf1ab825b7392e859d4d028de19603be0811d4daf6c051656cb29fa451fa4e300d55a9b2bab27b92596a6bc3cda5fef0da119206e98bd3d1fb70b4ebfe2d5aac786b75262bc2907e262e6b06	1	4	SUSP	SUSP	3			2026-11-24 07:22:19+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-a9f3-8622-ae5d-d6c604550147	1d69a35a-b825-48ca-b383-bf9b150c513f	3e188ed0-5ff0-4817-8cf8-6236fc0a8959	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:28:16+00	0	4319	\\x366d8dd1d2d6e93fc12fc7be19c40bf0c6b71f5a8d6e01418cb80c2a07a64b73	\\x01e8a601be04308b80f2ad9c1612c85a2435728261ec30769f214c8f7741a7c09f738e9329ca8c7f0fc66b17768eb67cbe5b79d9709cd16df9908ed7d467cee826	\\x01e8a601bef8eabce75ce04dd639c9b76e5fefeccc22c6f002bb223ca158cd9809b00d84003777ad66f2427987bf099c094d087c306382e55942233a2cca137e95363024435a87d26b76f35a4b65ef26ed67d5818f0da69aa0731c0b82bfdd9b2e	2	3	MENTAL	EDP	2	01		2026-11-24 07:23:24+00	\N	\N	2026-11-24 07:28:16+00	65536	3	1	0	0	0	1
01c89efc-b110-0607-056c-d0e57424148d	4d3ecff9-d0f5-4868-b120-152c858aa01a	e9e8a267-b6eb-4e80-9af0-544f76742186	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:26:48+00	0	2771	\\xb2f7844f1c240ccf03899338353485fe8a631a3578e8e5e832925d6d75ef2309	\\x01b14a0a006c813857ea674fc1ce18ca297a606d1c8a627a188aa05678fe867b60fb7a092f088b450025de92c7f5912344c67f236bcab7cddca22f3363dbf42f69	\\x01b14a0a00e8f46219892dbfce0a0ec3dccf8baa3e7d86fe3830db1bc84abd906c5cd02ce3ebbee7917b9efecb08c16e37083b5c578a512778f4cb9b9ffd30dddeb763c82cf0924bd068adf3d994b79f39ba9a5857dc5294675fa8051cde71d19f	1	5	TS	TSTOP	5			2026-11-24 07:26:28+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-b1bd-083c-d405-8b3f0a42668a	4bb9e429-e620-46de-b70d-ac71a89576b2	937d16a8-76da-4916-bb9f-acaac30d2b79	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:28:47+00	0	3614	\\x87a5b9a9fdcb5c4ffefcc6edea43c904aeb8b6eca8ab8b8c38894dbe24d0b290	\\x019682d993dc177193543c88c3cf5fb86b9780ea18f1ee5c6e398422e20aaf11b2af98471f062032314ed836c6e2f9fb3b60368b8dcc1de80a2fef2c45cf68393e	\\x019682d993cccbb1d9518c87946a60e2ee079cef5776ffb3c92f5847d5df0ae85d753a29370c68c08e0ea0dadc16880d11ec9e447fa8028a2bb996a5ba30b9ea4130f531ff9129b54078697d0bd747bf5847b343ddd3981e377fda3f717b6b1afb	2	5	PARK	PARKING	6	18		2026-11-24 07:28:16+00	\N	\N	2026-11-24 07:28:47+00	65536	2	1	0	0	0	1
01c89efc-b2af-8264-bc21-80599a17097d	b01cb331-39c6-451f-8d4e-28379dc63f62	2867379a-480d-42a5-8e19-429d8455cdb7	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:26:38+00	0	3533	\\x5475b990d2440043cdb342678b865b7bbb8d0e741514a1da67351e673a22c77e	\\x0199cf813718c2764a43c2bc25eb59556579dc4f257b201792e15dc691c097d7d4e6e54b24addf0152260b0997b491e684bb50a35ca7e66390b982dc3282013de9	\\x0199cf81370b99346b7b7c8510bd7b8af61f20df1aa9738dafdaf4a0f517c48534e7aadb41f36baa208f98daf3bf8a3b8e119699d099836578973f9ef1439ad690929b68b88637538fe10c707bd57b6c45248eca07d300aa9b74d6ecd3e9b376d9	1	4	UNKTRB	TROUBLE	2			2026-11-24 07:25:42+00	2026-11-24 07:26:38+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-b655-2338-6023-a6e37157358f	d107bce2-f13c-4289-8313-3ef2c5d6d0c5	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:26:14+00	0	4653	\\xd7418724e4d3388f80d464f2fb51c55b2e8e94505418a6eaab741d907009bd3e	\\x01e06d4f9e668ac4678657118b7dbcc20fd076bba332cbe806f563f012578e9528066f4b6349cc6151018cd29552440397bbfff9af58f17f73961d7e0e69e57d2c	\\x01e06d4f9e7b11cdfccae403a9424903cf7bd40bb2540c78b9ff07ff8ecc1afd04d7888eb2f07d344f33a97d40caecc0f199bac2be1c64a10be8d0dd0ae71966482718b0ea3facefab570d3579dc72e59070214981da7079edcd083ab620f3b44c	1	3	BURG	BURGLARY	3			2026-11-24 07:23:23+00	2026-11-24 07:26:14+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-b691-4826-7f06-6b9c16549dfa	f9545a2d-427b-49b6-9b9c-76f6231b297b	28e91517-8584-4f08-86d8-24c780cd248c	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:28:32+00	0	4106	\\xbf0a3d4fab78ca3c0c2fc4cbb2207aaaaeec95dbef698e0cf0c8cc5c44f1ae06	\\x01d360b777c2070c82b7d256c504b2470807d27df53a6a26d7553005f4042fe7c774fdfc7349c451191d58ea27865af23ff6da9ef09825f2bd5a3c390a266915bc	\\x01d360b7779e75cb87875bcc85dc5a4dd2f3d669fcc3cc3681a78e3daaf57e3afdb5bd2b7d03e2ea1c70dc49e45b698d453ec192faef270fd781dd7d381e25ea3e92a2464cfb7c097a263c9b618ec49ed97d00013d871d795bdb0b4478f8b37dc6	1	4	SUSP	SUSP	3			2026-11-24 07:25:32+00	\N	2026-11-24 07:28:32+00	\N	65536	4	1	0	0	0	1
01c89efc-bdb2-af9d-f56e-2000e682e339	49d68659-c6f4-4ddc-a688-a8b0a219de77	35ae8080-1473-4209-8a58-7e2cd7774a71	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:29:24+00	0	2772	\\x4581ae58ccb4ffbed242820c1aa878f59b75076a068bc0d660fbe1f958f48233	\\x014292db4995cb142a5c8c43678283977c04f93137ffe83e4ee7540b4af8419f8d84ec7a13336b166bbb2904cb34e609bfd816df99b39e0b6453da78644c014aaa	\\x014292db49cdc8c3be9c9d1af092b58aa8fa76c81a767aa36aa8befd4bcb8a37804c28a268002ccc5990d02b0a45e9f27bcd59c7dfac3b5a9fc42ef448e9aacebe238b7420b3808f99ace68b84b713b5b87741e3a0436dabcacc21625f285cb01f	1	5	TS	TSTOP	5			2026-11-24 07:29:04+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-ca44-c12c-18fc-fbd8eb06fcd9	e3791bb4-ac66-42a3-80a8-f2f20745276e	b2be118c-7f87-4ecd-8e19-64040c815238	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:25:19+00	0	3955	\\xcce1839a6d304b15e1db20123948e29ba140ce1ef406ec76227f2d42b182918f	\\x014041bbf1dbc29501af65e3dfcfef5d205715004706a84d17635fff9b53fe32d7f298966f3c5222a17020a6649b4259bdef7ce61629812e8cf2e680c43a77363a	\\x014041bbf1c3c998aa59d2b3946bf28c9f369559b1494f85510afee4f9ea8d884014200c139f68264e60c7095be49c661fddd892ea5c2e1386091f49809fc8651052d7846a39fb95ea268c606b196a364175e73ec1baa4569e91b0318c4d0ba995	1	5	NOISE	NOISE	5			2026-11-24 07:13:52+00	2026-11-24 07:25:19+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-cb38-c5df-8264-b785ea3ceb48	664764ca-8502-4a88-8f84-a42f0e34fc25	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:25:03+00	0	4377	\\xe005b61b0af8d8a1c88378363d1e1f9ec71b4a133ba11d0d330da3ad8380e217	\\x01e06d4f9eb8215aa9152b9e8cce1aef8bba4b4188205bf16a03237ead2a0fa45f96509b123f51c681315bd114c833e8c1c6092d80fa39e898a6c67ca0ac171992	\\x01e06d4f9eed63efb514c447812531bc7aa0dc2f647d99454d248dd033a95b318a1718024e48f0e3b85e0e33de1012cc85d9fb30e688548535f9dbe4ce201a17fa9de676a6c724be4968b0afdd54b53caa63930f72ec92a9707acf47adcb5bcd2e	1	3	BURG	BURGLARY	3			2026-11-24 07:23:23+00	2026-11-24 07:25:03+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-ce54-6765-1788-1ffa17fac770	952ab42c-2d8d-463c-976d-50feb137cdee	2867379a-480d-42a5-8e19-429d8455cdb7	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:30:46+00	0	3901	\\xf2e9486627c8cfd723a6df2857d4dcb50abb3843f1c07c12604058bf75697722	\\x0199cf81376fc32af263e6b4bc1587a8d1cc89078c240e56d281f8a0383d1ce309510eaf9bc4e8d8bfbb69b1bf8cbb8e89ec85d11300f593ccc1f2b13bc65ca78b	\\x0199cf81377e9b0601092f361d46f1663165f0d6264e0db91d9dcceac23f5f27527f72dadcdbe6b6fd9e518e9b912be8bb649ed2204cde1bbe89c040e5d2f81b06929e8b5b89468be7885542da1a88c8573a821aaf3594731a779393fd6bddbc73	2	4	UNKTRB	TROUBLE	2	14		2026-11-24 07:25:42+00	\N	\N	2026-11-24 07:30:46+00	65536	3	1	0	0	0	1
01c89efc-e8ec-dae1-390f-f9dd4b5c7431	bc6ea392-2c4e-4e33-92ce-0f09208a8e21	bef0578f-3673-455b-a79f-a7ac67835017	1	3	2026-11-24 07:56:11.729245+00	2026-11-24 07:23:27+00	0	4381	\\x10431aa063914dc7494d28e1206b61b02fb6dc75c8d5c403398ec9a8732ef69b	\\x01497c0b02ea260006dc5a3aa09eb51906b3c8348069873ee501d331ecaeb7ea6e24b4847b60ea17084ae7feee971f3bdaf68ad42f60d835bc78ed2cbce54c48aa	\\x01497c0b021e07e027c5b96a1940a953d463408c0dc60bca8377600c07d04ce1436d644a342ca9b7e6126d8daaf0724d25bdc49ee0deacc6949255fa6dadc1aabac8d48416a2ff755ebbb9f701adee689244c882b3893efa3a7f29d4534022c176	1	3	TRESP	TRESPASS	4			2026-11-24 07:22:19+00	2026-11-24 07:23:27+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-f72f-027d-dc1b-c432a6e13424	6803c83c-4570-424c-8e74-c355e7e7d29b	aa866682-7682-4287-bf12-76234dbc132d	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:22:32+00	0	3614	\\x8d8c2e90fbe67f546c9af19a323b95b89afe0c00c79dd11a6f49da4c273c56a9	\\x0102a89e79bbee20135608b2618b06bb352757ccd56a95c28d4631d1303d95561dfe6eb801348e0409f7df980987646313e5da803a16991a398cf5728be1dc7867	\\x0102a89e791264f1ed84eddd7fa72ef0d0cb1114dac9a04f67d8f63f12718cbcab4622496cc92453b8ccd14ca229da0ebb0b1c20cd0a3522556da7d1c75e3a6b11bc37ec116339c1e182d3f59951d32f9cd2ce8fb601bd4651d270c4a4f1ae234a	2	5	ANIMAL	ANIMAL	6	18		2026-11-24 07:21:15+00	\N	\N	2026-11-24 07:22:32+00	65536	2	1	0	0	0	1
01c89efc-f762-9dec-0753-1779092429d0	cbfb0d99-f0a0-47e3-a68b-34743f23122b	8b7a189e-d352-4c21-ac70-b1c77e4bccf4	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:22:52+00	0	4383	\\x6735af75c1a300aaaa2db20daaf9eb2197ddfcc07a0a5c4c226054f33d0f21e0	\\x01751dd9e615a5bf483b338dcfe05f8dc66a3cbff6436bd02a6d2d1b7b24309b749283d7e2e1bff6ce0af773773048e21a079cae0a801f42aa26121f23fe175df4	\\x01751dd9e60cdf161b16b01d10b921826902072d3700e10ebe4bbfd35a9f02599385827d66dcefeb3be9758c31be6335c2106a404e20520c8635ed800d365de68c411db377afd8fd1c6fd77cc671211f3fa9912a574a010aade5dbf46900e6aa5a	1	4	ASSIST	CITASST	5			2026-11-24 07:21:56+00	2026-11-24 07:22:52+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-f771-dd47-d28d-81788b89009c	e4f82c4c-af5a-4d0b-80e5-e32d90bb543c	bef0578f-3673-455b-a79f-a7ac67835017	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:26:21+00	0	4657	\\xdc2f2e378f76124946325486ec5484e090c405e5eafc247c5928c7c261b90b76	\\x01497c0b021dac53623b20ca65a6092d2eee53c00d802dd333e769e310b613cb876354c873938f192610598e78a9dbb2ab4baf638ca6e0def4a2f7f6e9c64ffc0d	\\x01497c0b02e05b9ebf693cbf5d81c81a3d75711096a80bf1883d64028e676508efeceea1e0c8bc1a11d9fdbd4218070277b1a8ffe0215fd9c227f11215efd4eb77512d6de91cf0459866e43ee4cfdebbf206df093815cc3a4a8509090b33dc06a4	1	3	TRESP	TRESPASS	4			2026-11-24 07:22:19+00	2026-11-24 07:26:21+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-fa21-8b7f-8abf-bab47afe42c0	e57dd1f9-d3b7-4599-89b8-98ae6d46aee3	9c117506-6a80-467d-ada6-4cfde88d5273	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:27:14+00	0	4887	\\xd552044a01956a9a2aa85aa965359355a2febf78044203d61b4bc27893ec6a40	\\x01feb7b993e51450701e6cadf86262a7df83d7daea56ca51e96f0cd0bf62e7f453636bda112465b0bc66c8a7ce0b4683b3d06fe417b658dd7e439e5be5f03837bd	\\x01feb7b993d6725d4a379e2473935eea03f6c7fb74573e5f3edb90b1704eb99f8666d44a8f777b596b17c55aa47e71baa8ccbcceb5bdcd2eadd1b1e7b64b26fa6eadd374cdbd54102865e0319cd8f1836272ce87b6726a3c13c5d89861c3a2b0ed	2	5	DIST	DISORD	3	18		2026-11-24 07:08:27+00	\N	\N	2026-11-24 07:27:14+00	65536	5	1	0	0	0	1
01c89efc-fce0-b351-5ef0-31ccaf5cc2f6	4e013e4f-3adb-4fbc-ad46-b2a21d8e725a	28e91517-8584-4f08-86d8-24c780cd248c	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:25:52+00	0	2784	\\xda40a1af05a00cff437c763657a2abcc4ca4a3e4751409d5bbce5c1970fbe551	\\x01d360b777b16341af64402c2da71dfab9aa6b294e873092d0f582a22045ed746a5428ef60d35469755da36ad35a0a95db799b55566c5e974216c77efa92ab394a	\\x01d360b777c19b823d2763a60ab4550f5614f41c798b27243a1e0d1e993dc97ebd5f4d3a4c71b9465aeec6e9fd8bc9f8fadb19794afa842133148493303d286a02f3b5c30c70d516e43af554117a48d6d9e5998106ef3bc5d54952c48b4c3524ce	1	4	SUSP	SUSP	3			2026-11-24 07:25:32+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-04d5-cd07-4807-1e07633602e6	a9da75a6-2d54-4daa-8b48-c0f2097afc8a	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:36:20+00	0	2777	\\x5bb15833a867fbb115fa398c1e7dd08c595e9e4337fdb9a7de07580f73b5b73d	\\x0193ca43d60fd3c9dd857f600ed9efa3d58aaeeec4ebc31b375594ed26a45561b377e843a78e275887b0e27688e79cfa4ae386b21e3a181e11d1073ac3b608ee37	\\x0193ca43d625fc6fb418c2981e8ac432993d600463bef9fbd9c374593a94aef0b0a28141915f050e8bd4416f889f9a9799043ece3a817fcb2ffc77a8d6c5e5b1e95e5e518683029820666124c3fb8d6afcc8004e1c84200a2f29fdfa03772d5e06	1	3	WELCHK	WELFARE	3			2026-11-24 07:36:00+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-108d-c145-e790-094f2c5f7b51	284e327c-015a-4b96-86f5-d8854ab8d36a	fae4595e-822f-4872-a96a-7dc9192bba1f	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:42:32+00	0	4959	\\x5c34fd1fbc4225fd2aba8079e0f8adee1a195fc742a58b369bb492af54edb594	\\x011055b2a9b241b02336edf189850991ac5a530f85c07cd90dd2118e89f330782cd83f728171713d1ed055bd6e581f518294c2a1acbbe771044891d85d3a66cce5	\\x011055b2a9c3296a01ed173b94b4cfae3ba8730fbe6c107b20a8b3f43a822e5a8a8a7de8a3b6f2350b7ee307953e49ca021d47a8628fe03a614fbd70d1e6a96f85fa2167c278c0338c2f8f28baab9714415ad2599aa36d36ff71b36aafc8f121c3	1	5	PARK	PARKING	6			2026-11-24 07:37:34+00	\N	2026-11-24 07:42:32+00	\N	65536	7	1	0	0	0	1
01c89efc-1237-2a92-f9fd-508d1807f840	9de84135-6998-41f1-96c2-3524374a4a1e	fae4595e-822f-4872-a96a-7dc9192bba1f	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:41:57+00	0	4387	\\xb97364b2f5a029f70aaf7f73aabc43f8ebc8d02614cc4ff6d0be606d2578c85d	\\x011055b2a9e80d255c329c1ba3e26524e94c7c803c8ee7feddccbce27b394bae40d7967be5d1b1b2c853d4750110b41d5c88b216bb5e59cdfb24699050411396c3	\\x011055b2a9937930f186fd337513427bbbae5b192ca78185ab39243f3572673274c9b7cd7f125d50534811f736a75725f76d6d0e64718d3473e73960d4d4853755d1fb4db8c6993b6df0c516636033fe9dbf6992d55d9f01024e6227de156b7234	1	5	PARK	PARKING	6			2026-11-24 07:37:34+00	\N	2026-11-24 07:41:57+00	\N	65536	5	1	0	0	0	1
01c89efc-1bc0-1eb4-a2f1-699546ea9bd1	a80d718f-4447-4547-bfc4-285959ea0387	ade5685c-bad6-4a71-80e0-f62e9629d74f	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:32:02+00	0	4095	\\x10601ba589dd621ab07a15bbb35691cd2afcf274dff69c20318d6184ed8d3c5e	\\x019192b8bf3a4365b42c0ad99a6fc04b7cf212885fbb3ebb9cecc7069f2a6f4aa74bccb91d285ce5327ca4ef5a3644018507b2f43e7546ba628422de5e67135c68	\\x019192b8bfe61e74bf56ac78976b831b61ce3c9de7025f5b9e5fb5daa2495142227aab8b52e24c4213e213d2fb4e744530c96642b588ddbdf96c741582b3464c23fa5e1bb115fd7c36d3df98e045e378d5161e162279916b7b894d44d06e4f0069	1	3	FRAUD	FRAUD	5			2026-11-24 07:25:06+00	\N	2026-11-24 07:32:02+00	\N	65536	4	1	0	0	0	1
01c89efc-1ed1-0855-25b9-fb7070cf3f1f	1f60a47b-7263-433e-84d5-1c22c9cf966b	35ae8080-1473-4209-8a58-7e2cd7774a71	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:33:44+00	0	3807	\\xbae1bcbb4eaba6270c1d2a1e30b6cf39c362411ac5a08ff06dbf600c19b4d9e4	\\x014292db4974e20ab893f4cab9f4020dff29cf940f75e2bfb672df03028dafe7e616b7a09db7dba5a868bd6ab7630a0ea73cfb59c97d7e72770505ae02ab3dc956	\\x014292db491580bede5e96d861f9e7b8ee59fbd90b07fd03853de302281b4e0be201756052e176f5701da8bc36fa4023c9e49914a33df7b2e42296598f533825fbb32e4428c346867c95a0adeaba28f15ca5f301deda6b92242558fda30df48295	1	5	TS	TSTOP	5			2026-11-24 07:29:04+00	2026-11-24 07:33:44+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-2569-8922-c505-fc8ad90d7cc9	d5adb9e7-0670-4876-b6e5-22219dcb7cbd	35ae8080-1473-4209-8a58-7e2cd7774a71	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:40:26+00	0	4465	\\x6b9d5bd66d66ce55b3de33b23977b92701a7380d7cd380ed9580efe4fa4782d8	\\x014292db499c989853c196fcf71e61281fd5db860662a0c825205c3a04c522f86c5f8cfba3c74c32047f8a0c13afeb62bee005d0002ed961ca27d0650c11bb7f03	\\x014292db4919773c0a142911aac6ef8da75f5e8f859ebb9e5b8de4b9812dfe2c00a2c597b485994bf5a7fecbbe9a58f96cf711ce6f3ac3c84908711c54c78ffd1e92a83ec86046c4ab6b23ad1ec0e470db7a3ee3a5fe808c95602190fb1c1cd4b9	2	5	TS	TSTOP	5	01		2026-11-24 07:29:04+00	\N	\N	2026-11-24 07:40:26+00	65536	5	1	0	0	0	1
01c89efc-296e-b714-ea66-9ba95ac02fd6	b7c526e1-5df0-433e-952c-af03b5f5fefe	bef0578f-3673-455b-a79f-a7ac67835017	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:33:37+00	0	5023	\\x860bad0bda0afc43cae59d6d78ff35c97109468749492803c9f08fa9fee34ca0	\\x01497c0b02decb91f6fbc4195869e55aca26fc56bb86e20f11750672fa29cd82294c8dede93c8d0af8e8377512ff169e02ff1dc0ac89b78f734243f21efdb26151	\\x01497c0b02f37d28bccc20b8d81f0a3b047cdc751718b0632af82e5d0cfa0b35368e4639dbb7c704280e737a2ef4a65b84cca02f7d2aa181adfd8359cfa40c49bea80d4b650096250c77cf1000bf0ca30cee193d13be1619f31b9c2f9b63f7c40b	2	3	TRESP	TRESPASS	4	18		2026-11-24 07:22:19+00	\N	\N	2026-11-24 07:33:37+00	65536	4	1	0	0	0	1
01c89efc-2b54-0875-2f3d-a796f2642819	a91f3422-7ace-4d44-8a99-b1f9fe295a03	ade5685c-bad6-4a71-80e0-f62e9629d74f	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:35:36+00	0	4467	\\x0ede2b8239630b430876be6b2f1df049915ad3fe8c5a001f7edf2bae4cb89c36	\\x019192b8bfcc208b9571762e05396d12184d9e3474a88dd36b21d2da52176f0941d1561fa23f46e953a6a361ea1b0ed8271fd61f9d125565bfe4e267b4ed6ff96a	\\x019192b8bf9a244dabb114a1e890e9fbfda7cd37881431c840dd264220afe75934ef56bdbd2511670f4a758934486368470f967a98acea6ec0da7d19da7a955db9e2f61a6257bb287755f0408befd4271242e1efce447a3b7329b5c8ea7d490d68	2	3	FRAUD	FRAUD	5	18		2026-11-24 07:25:06+00	\N	\N	2026-11-24 07:35:36+00	65536	5	1	0	0	0	1
01c89efc-2edf-9e80-fdb1-2aa62523b4f0	b267ab19-dc72-4dd8-906e-abe6a6366d8b	28e91517-8584-4f08-86d8-24c780cd248c	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:32:48+00	0	4392	\\x7dee760eb9680e2d0f440a8fc143977d9f3fac71b456d97ce220c3da7e1d4c25	\\x01d360b777dcd0974fa006e1d848407ad74c5f6bdcec414fb615cc8ff1bbeed9a9c374df67c49f0502afdcead0cd537000472692f1834243985354a5289f5a7099	\\x01d360b777d7847be03fa2b07942c20502d681666f2c253c9f45ed6c60c7b238b467c46f7f9d349a9b5cb4bad8420ef832ee5530fb060fd8b4236afa174c5a54143541ae05e66f1bf88e9a2ffb5e66227bfa51e94af6f038a4a27f77339155ba84	1	4	SUSP	SUSP	3			2026-11-24 07:25:32+00	\N	2026-11-24 07:32:48+00	\N	65536	5	1	0	0	0	1
01c89efc-3ede-3eb8-9650-a555775db280	6e7ce4f5-4b43-4d32-88f1-b7391e24c566	35ae8080-1473-4209-8a58-7e2cd7774a71	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:37:58+00	0	4093	\\xc7da7846c06be8d74e356d1bd96bd2b01ba63d2fbdfdb97826047cdf0001fecb	\\x014292db492a1213367145f8bacd3d066e4e4783c148536fe6e974a5a881ae88678d0c9c285c500b628cdc4b4c5688e8949a3b70ea2e507e4d17bb24e099d759f7	\\x014292db49b75ccf513cfc8d961d6b20e00e2f2a34f7cc4205194b2e9bd78b384254e89c74e5299d63735781ececf5e1e0f5e955cb73aad7220c8de3b7ac18b26a13670f7e9896f5d2b265cb48d64fadf079a9f898dee6682016c7980187a438b4	1	5	TS	TSTOP	5			2026-11-24 07:29:04+00	\N	2026-11-24 07:37:58+00	\N	65536	4	1	0	0	0	1
01c89efc-4249-c08e-26a3-06413db2a1a4	a98edb88-506d-41f7-8006-b397607e5b32	a29564b3-e2c6-4908-8395-6142883a024a	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:41:53+00	0	2775	\\xc193e1f25a0701ac0e7267d7bc0fb69ffb332737a25eabee6b4ea583a72c4a25	\\x015bd9d9e00c0bab2a30a8c74b41a1fd3ec036320db500b80457c6273c88c1fabb886e96b99a5d871fd1655093cda3c048d7aac6e73251290840491d9e202869f6	\\x015bd9d9e01de5b55d58c5a814838121d609be1c672f1440366c349ee55936972f36b26b2e417ef37868802372a33d9bc2544481415d18de1995d4d85cbd16b085173adeb229cc98a853ffd277aaaa19a11e2998cc01d3f4420115316d67b722cc	1	5	ACC	MVA	4			2026-11-24 07:41:33+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-515f-f47f-1e05-17225198ee7e	a81d1bd0-80e1-4552-8706-cd56d7296145	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:40:36+00	0	5225	\\x1dd87d8659494a0003d569535a4cc69bdda65bda1fd118d7c9852808bc1e00ec	\\x01e06d4f9ebcd7090ca0ab0e07b2095e772f896662785169db4ca44c0597ec1beff74b19671754e37692c8e64cc5aa7899d1b156f7399a2c2b5d985d3714f299ab	\\x01e06d4f9ec1b7b26d176c1345899dc9626a1dbbc7cf864925917b0df3189961c7b02ca5b5c31e106a11a241b0a45483e6af60d863740ccebb363a912c39f8af9dbea3335a64b334f3d92bec06338256c566be4a386bf0a6bdc8a5543d52933c84	1	3	BURG	BURGLARY	3			2026-11-24 07:23:23+00	\N	2026-11-24 07:40:36+00	\N	65536	5	1	0	0	0	1
01c89efc-5252-bf01-f432-ed1343ab2862	8d27d48c-5425-4eb2-8617-64121d822f65	fae4595e-822f-4872-a96a-7dc9192bba1f	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:39:02+00	0	3815	\\x7a54c421359ff94e71ef7c9ef4f4bb814c2777096c03773d3d71d10398e92d27	\\x011055b2a90d3b7bfd489345fb4dbe131a9816e1be67c927aaa0d504970fa248fba0714bd3213d4198b0dfdc7fbbaedc5dd6884678aeb7588ad4ec9d8606972b5f	\\x011055b2a97ec8d40e8c48478cb4c18f5736836d13ce2f42930328f6c0a772083365b9708fabb90f0792c707beb0f1626dfd9f546a40a515aa294ac72291b82491de481662942051fa638c6054fae837b9ab1ef7a37359d114e29ae2232ab4f6f5	1	5	PARK	PARKING	6			2026-11-24 07:37:34+00	2026-11-24 07:39:02+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-5883-deec-0cc7-873cc33ae444	362ea755-36d0-4991-a1f9-41a7ce1ea90e	fae4595e-822f-4872-a96a-7dc9192bba1f	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:37:54+00	0	2780	\\xf1f74e291db0f5e8a1720a6b82b0f3cbc685e49f659ff485876c950f60235503	\\x011055b2a9b5316b2d44e57a456246600bdbd6e9e796dd9677d034d6bfed52d2c748ed3bf286394ad3fdd29bf9b3f2709226259e6c89bd9f88b9f43b509e4e800a	\\x011055b2a9e1803a33b2c4113ec1ddc90056db57c2a7ce42256626fa7d5c94c6c018b64bd8fa7ee8a4f448ddef21a8862d7c72c3d538c9ed064eaf7c64858f355ed1221076f899056e2b6b1545565672a3e46bb73c1c9be15b80419b2a0b993c52	1	5	PARK	PARKING	6			2026-11-24 07:37:34+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-6c79-0f40-2dc8-486f9fcaa3f8	30f3a3cb-105b-4588-83f0-60f1d70ce9d3	87c2ace3-e7e8-4b92-8175-9271df583fed	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:39:50+00	0	2773	\\xbfd300baf0ca13611abe30ec10913cb981c19f8ba84a76ebbb8cd28b4c33115a	\\x0119dd52b6d29f10303ea77960e4747aaa1ccc34f725e98edc7c805616697ed196a693938c1f18358efb89fc26ec1f23c3bc3dc40df9f38e561ac561876f4d9dbf	\\x0119dd52b64905b11e13b9f1c26bf2090d657912cd95343ee8647366d0b2c72d737931c9cb79c43dc85c530975a508e431f0a4b6ca85d3434789d48944f7e4b6d00f9efdaae097918c777f5b1e0957e2b64d3ba1cc2f9844305120e457a6bb1dea	1	5	TS	TSTOP	5			2026-11-24 07:39:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-7b54-a52d-0ea2-24283da23dc0	fe9e2384-5ea0-4b96-8192-712cda3de21a	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:37:47+00	0	3530	\\xd15337cf41d5b98c15019ed896f174cd7d1ff0b24898aaec04d31378de72c9c0	\\x0193ca43d6eafc64915cca7e3a868efae9ab9bde0e58f20acda4235f62c4f44588e867aaaae5f1b59e88b1217d6bb920b216c6d3c2e0e47fefc0094e760c16efaf	\\x0193ca43d6a7d09ed53887b2e4fd04e75faeff77728dcc6addb5a0da620575212308ceb744818f707cc36a0780b58423a4537a031e5ac14169cfe76d62cc1af9da8ea5307d5e829e537e37c7bee3ef947da11e00fbe958e527f32cc8d89c113b2a	1	3	WELCHK	WELFARE	3			2026-11-24 07:36:00+00	2026-11-24 07:37:47+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-7d50-e39a-7ca2-8c463603b947	a68c15b3-bd6f-412c-a7bc-e25517bfa9e1	0706239c-bb11-424c-b155-42275d8892b2	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:42:15+00	0	4379	\\x023bb1284d875928aea738c269e7a6fd5fdaca3e680242690645c7dbd99684ac	\\x01f8233e1a6248b96b9d65bbaf8b1a01f64b731aee862dce5252f6452c9a5083965d3c97fb4c68b1c7bec6452708d014f89087a8ec8b79d57785fdddd4f226d75c	\\x01f8233e1ab7d8bd64ed2480a06e81d5b04d99844318669ce00e300d1204da7009aea82f4e7aa868712ccb1dabf75b220496883f9033be14ea1eef88fe5f9734ce199dec64384d0ad584d5e0f8e8347e68f75ad3e1bc8530759f12ac6333297bb0	1	4	STRF	STRFIRE	2			2026-11-24 07:41:50+00	2026-11-24 07:42:15+00	\N	\N	65538	2	1	0	0	0	1
01c89efc-8020-6cb2-5dde-c857070b9693	5bedaf84-be0e-42d7-8bd0-3e21d529abc5	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:40:02+00	0	4384	\\x8b69dbd1245468e3d86559a7d51abc8666f72f0dbc4a6296c07721dbc8940d2c	\\x0193ca43d65f4251d275cf0a2790d24d2c9ac8d6a138d09bf828ca207303fb85b4bb21ee3cd157d74f6ef3b0398fe6872e55ad96792a5d769ba47116471b296384	\\x0193ca43d64b93bba1d4f58da9e242e00e65443560d4931d8f74c2bd569086a4bca28a52bb238e0816a08cde6220ab0904e0ddad017619e273e9b2e6277a3ddeb14891e27b24f3c3faa0648bcb3483976e8f87dca980a788fdb2b9b759500211cf	1	3	WELCHK	WELFARE	3			2026-11-24 07:36:00+00	\N	2026-11-24 07:40:02+00	\N	65536	5	1	0	0	0	1
01c89efc-88f0-faca-1cb2-6f4bb70e2d55	c5dbd665-d776-4f29-88fc-0f206867b0de	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:40:41+00	0	4670	\\xdd62eed8b2623ca84135030a8918ada3639c227e1701019ce242ccba0beb7e06	\\x0193ca43d64d7a6920f67730c14da4b9f82a5392514ecd96f41f59f8d84297bf8e2bdbe5da4d913ae1aea88da1069ab11393751093d79dbe8603a9571241bc6bc2	\\x0193ca43d6676196d03dcc7d80089ed1023fd99fcbfd927bf1403ffdf215bfba6ab95012d05a2ae0934d867be4ba6731ab25accb24875699ae25578d161d400e54a7afe93956212cfdc1abe578a472021ffbedef519c1631c026547a8e7c658848	1	3	WELCHK	WELFARE	3			2026-11-24 07:36:00+00	\N	2026-11-24 07:40:41+00	\N	65536	6	1	0	0	0	1
01c89efc-88f6-8e07-1468-4463217b274b	c09704a4-821c-427a-8560-9792b923855b	87c2ace3-e7e8-4b92-8175-9271df583fed	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:40:58+00	0	3526	\\xa21febdc1fa3269e1b0e51adaa42b22c7dd9a2e146bde9b94935c79f5f087c9c	\\x0119dd52b6c5b14b8e543c6903a3f7846b2f11f8dde1a7c7508fda017d871fcc9d3edae8a3d846e0acfcfd62ffcb8e3389048c73abb60c45033ec3058d117ced79	\\x0119dd52b6252c8b58c81643897fda618bff529ff87dc6384a1702fce417dc86509be1bfe63bd018b3eeefbf785c10af68f13743bdf29d6686ecd5d33a02b91947ea4ad4c4a176edac9e665a4e6942c936b27773c0412ef2cadf91cb99e57568a2	1	5	TS	TSTOP	5			2026-11-24 07:39:30+00	2026-11-24 07:40:58+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-8901-932b-760f-4da8312ee7f9	1ab9138f-fc8d-4cf6-b752-277ba43757b7	fae4595e-822f-4872-a96a-7dc9192bba1f	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:38:33+00	0	3533	\\xede13d7b575818a95bd6dd7914e6d88df17df330c07aa702b001c30527457844	\\x011055b2a9a8d3dcd3e2f5030fa961983cd62403fa32338ccb4420d8d85a843df39315b96b8912d5a08502b4a89af3b0a6d54ea3396a69381325394ed8484656ab	\\x011055b2a9a2af782b3b62a95dde60e8a85b3de2bac1af5a3f62bc6140bd2e8d3b916ab08467747f86ee4478b3e97d055de1dfaddf99788d99cf54776d9d1b4e1e14c9436148211c6a31a07a2ff55b2f3ba005a411e1ef429296c20475690c3ebe	1	5	PARK	PARKING	6			2026-11-24 07:37:34+00	2026-11-24 07:38:33+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-8b6b-5a21-acf0-6fbe0c274b8c	1f69ec7f-82af-449c-a40f-1924756e876e	8b7a189e-d352-4c21-ac70-b1c77e4bccf4	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:32:14+00	0	4739	\\xed39b9f20d92b0b5976982e851208b24fdf1444582388801bf8608a94304f125	\\x01751dd9e6b1cc98248910c3ed47aa4cdc27bc771b6be7b217f958dc6c380440eb1e4bcda6a7e6b8b3e679bc592ecf937b4a6bd6b9e526ee198ed014bc8f12bb6b	\\x01751dd9e69af7227e924cf288be4eeba7102f28d6a8329cb43c563171563d6e71371659986a50910fe6517efc39082818e799c6347653d1c949638552293aa8053064a50af5c091fbfb545307b0ab9c40d11b57f22168cf553d930e2b98dcdbc5	2	4	ASSIST	CITASST	5	01		2026-11-24 07:21:56+00	\N	\N	2026-11-24 07:32:14+00	65536	3	1	0	0	0	1
01c89efc-97c8-c37b-64fb-6007fbc00b5c	c8375e56-5956-4a69-8b55-d00d42397898	fae4595e-822f-4872-a96a-7dc9192bba1f	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:41:20+00	0	4101	\\x3133d4233c919242f26ef7730f60ad199d0b37089ac450dbacf4e2addec061e5	\\x011055b2a9cd0ec22b203cac9aaaad8d372036d2eea27802db30783d5367c1c23c80e260e978cc0b9b340097854381e402ff874ef879a692aec414e389a23616f7	\\x011055b2a9ca65c59aac812303a17a389ff258a44e18811be19fe8884a1559f58bfbc92a38f918301ceaa6926035787f3d8afd320c3dc8434d1b80111fb4ad71d605e51be2e09abae6446057469fc11dee745b47836ed5f3c928a5555b69b0aa42	1	5	PARK	PARKING	6			2026-11-24 07:37:34+00	\N	2026-11-24 07:41:20+00	\N	65536	4	1	0	0	0	1
01c89efc-9b59-0af7-8cb1-ee521ac2b592	40b09c27-a06e-4ca0-a02b-ea46bd5749da	fae4595e-822f-4872-a96a-7dc9192bba1f	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:42:24+00	0	4673	\\xec8c39cdb269ce755ce8698ae39a2085871fe68179fad554c5628f75dc011a3f	\\x011055b2a9f70bd082304c389cd8d8c761e60b648694ce5387734ca313f4f4ab05a458bc94a52bfa5ddb8b0f50975872735b244a85211f616c185decce1cda3822	\\x011055b2a9b4bd6eababdda386610964bd408ff0f6dd04433da2dfcdc25e3bcb911a97c05895da640bdd7ba05efbf52bd3658027c005582d2b3dc65ff67bc0272851b67c021a699556cfc088fe94d5b49843028b242d49cd0f6bca50ad2e2af34a	1	5	PARK	PARKING	6			2026-11-24 07:37:34+00	\N	2026-11-24 07:42:24+00	\N	65536	6	1	0	0	0	1
01c89efc-a04e-744c-3faf-399a84a17863	40907d20-bcb2-401f-bd61-6dc577a94078	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:39:36+00	0	4098	\\xdd72d12de2e18db0a0a8879db912211fd3ec91a8b57e5bb625e093e9ea4462d6	\\x0193ca43d6d2a918ef5f70a2074d505ed0f924aa1e8ab76b6786c89d9c76970a8bdd4d91796bb85b3b02d6813cdb73fa41499424e2c45e00730f434f21de37116d	\\x0193ca43d63e557f66a1722bde4860c2e7b79e01a4ae9bb7d425fee75c0636ff8e18c4204f8424772080cd7c539c194eaa171a3668f1784b518abf984fe66d44af5fa2f0b2416788e712e72178111aa4569394d20cbd0522af53eb2ce000df002d	1	3	WELCHK	WELFARE	3			2026-11-24 07:36:00+00	\N	2026-11-24 07:39:36+00	\N	65536	4	1	0	0	0	1
01c89efc-a577-4af9-cefb-4979cd419335	3c74b1e5-d5f6-4f21-ac8b-e7715c785f4a	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:41:09+00	0	5591	\\x31386df4f24f621875dc4ed77431a4b8289d201fcece88d83db9805692fdda21	\\x01e06d4f9e4ec7828c657fb47fda74e468d3f89906113c8988646fc4b53db657aa3517caacf7b90448415752d891c3663d716dba9a2b3dc0670172770d897df34f	\\x01e06d4f9e52d16166fa4bdcdf0e1fe81b08afcc0ad95fb6973623711b4b8658cfe31c209c127db71e0f70371cb25c80a26e53fa04b4dbda94bbe00ef15ff02e13cb0c5c3d64df73d2091885a75ad6835d1de7bc07c71b5051bf8f36b216560d7b	2	3	BURG	BURGLARY	3	02		2026-11-24 07:23:23+00	\N	\N	2026-11-24 07:41:09+00	65536	6	1	0	0	0	1
01c89efc-b7d9-d899-6a5a-255c473d70d8	fb94793d-6776-4ae2-a1f9-a70235f841b2	c1e1634c-f405-4b71-80fc-43c7141cc689	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:39:43+00	0	2874	\\x7e1d0551cbcd41701b243a1fcd0ce83ef41b209d305e44681ff0f01e861e79cb	\\x017b1032e8872dc2ea42899208d90b3d082d4fd85aae09a0010c19f3cf645ac9fdfd4775403627a45d87e57f0522271b8aafd19c75a68ec15e259148c3c5baf36a	\\x017b1032e86e606ea9d54c40d5c2fc58947b222e226e891b1e644174529b57b73119f3f704b37d1e58a77b69673bec2a4e27c8236bf8843d7d0455f2645ec24aad566c7a4d1ad0f84919d4da9a39825b64d39833ee863510fde980757195deb8d6	2	5	TRHAZ	THAZ	3	14		2026-11-24 07:39:23+00	\N	\N	2026-11-24 07:39:43+00	65536	1	1	0	0	0	1
01c89efc-c52f-b691-8173-35911ad1dde2	da78f4da-34cc-4c21-9ee5-3498f1affabf	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:39:04+00	0	3812	\\x58806aa4c3485df30dda400c2b9b4ffa332c1bad3e13f0266879654e44f04c58	\\x0193ca43d669869703df4579de488ae0a1839be3263398fdffa9fef28addddf2c6971968004030d77c2b496f669068fea58256ac1111c6aa5d2eb29cc0ec59aa05	\\x0193ca43d6e92453e41f74ad7ee1cac3436be34714c6e0561561718537b2bd01e3180c1c24910b492c77598c1f02defd26a7edf4618067f4739a1015815a38c1848af651dd21d075cd8ba5d78fe9385ac09c7968ba1e9b7bb2916c11594468c1b7	1	3	WELCHK	WELFARE	3			2026-11-24 07:36:00+00	2026-11-24 07:39:04+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-ccce-7eee-6f62-886ab2a03079	0bee9ed1-48d8-49c9-b7d5-a9ab8afafd9f	35ae8080-1473-4209-8a58-7e2cd7774a71	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:31:22+00	0	3525	\\x3d83ec71033ac93ced59b718f95002a71ae173247be56973781e1f2cebd59b4b	\\x014292db498e410bd00bd3079afcaf82451c57f6b0499582b62a299d05cf5fae4d9a442b7a96da38d2cc3a836c1533ad1aee3a677e4731bbcbf43852b384919f0c	\\x014292db494c72de27a37e1c63e535c0bd0eeef0021dd2197fce546618a8e9530fedfa0f28be924dd80a9a7a282227659662adcd1b9b790bef7a066e942d1d8fd21cf2ff03b57d94e75df14520587c49e35ceaed095c295ce2f5a6c7b940a7e0ea	1	5	TS	TSTOP	5			2026-11-24 07:29:04+00	2026-11-24 07:31:22+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-df04-4ae0-ed58-2f3ab78ab935	14885213-a517-4306-a9b8-25401576e751	b2be118c-7f87-4ecd-8e19-64040c815238	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:35:24+00	0	4603	\\xcfb0d451d5408d85a417a8be74bd57a66a0aeccc6e27c1dd78fd0f1de1cfcd78	\\x014041bbf163c724dbe0eb588d3ccbd94793d89b131d50a34dba4d97615ed7d4a7d28c762b21a8fe1a41f58fe50d4bc451ae1bf4bd9c80c40428d3389f041bf019	\\x014041bbf1293815e90dada5e9359d8a4c8c2bd1d9d482f6064343cd430ff581ebce1f902e141967c9f40578f63729edee273a3438f4824c727130602540f631895d3dea8fef777d4b94909910cf2ce359989a2770557fa817c79118f0f036f757	2	5	NOISE	NOISE	5	03		2026-11-24 07:13:52+00	\N	\N	2026-11-24 07:35:24+00	65536	4	1	0	0	0	1
01c89efc-efb3-870a-94aa-4c159c6c5738	bad9880a-16ab-41a0-a3da-a37812ee91de	0706239c-bb11-424c-b155-42275d8892b2	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:42:10+00	0	2773	\\xa2e86798a0140e26259b910c6015f0ea8b5c0f8e6495c8f5a57b82a6f0d23774	\\x01f8233e1a73320d573bb41a1ee847b7c77c7c31ed30e0a0f284fdb0a91f5c7630e4b4355770603a9c54ef1caaa901a5b21f82fe53e2a9b1948b5c80b37facb9ff	\\x01f8233e1a1d318b31e0752362fdafb1b0cf69fc3b93f13379348bf6fe6a2c385efb7f32d4f6420b4ec99c616b4132f7c893523c4b38ff57d63e67e7690a654b2a01f394d3d147322938f8f476bb9d722e90456f1400607278290a580de294b0d8	1	4	STRF	STRFIRE	2			2026-11-24 07:41:50+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89efc-0748-96f4-741c-50f4bcd09593	8d3cd4e1-4af3-4882-b784-d295a3a26eac	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:46:35+00	0	5042	\\x6f4f73a32c219ee5c4b55cbce26bf9b59c51dc683c22d89181c72f8cabe000f6	\\x0193ca43d698ecb3b4eda647563cc84f734412765c943ab571da82e5cd54dbfbac5149b40a0faa072605384f576aca9cfb3736b04b45efa14e96581446dd3e297d	\\x0193ca43d60d812c2a3f3373b02312b333b24cc38c5d54befe8ba1c6dbd2f92cfd434a7717f9dd00c9134bf1bc46b9140791cb8d73f780d5a487ba75f4912b58c4f35787cfcfe8d29b8d5637d4672a108bde336d085a6855eefa68aa778d7ec23e	2	3	WELCHK	WELFARE	3	03		2026-11-24 07:36:00+00	\N	\N	2026-11-24 07:46:35+00	65536	7	1	0	0	0	1
01c89efc-083c-b346-42a0-2200ce33df90	83eb6e78-2520-4ab0-9647-b6f1e86a29e3	1eac397e-2087-40cd-bffa-0da0a978643b	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:49:15+00	0	4387	\\xb153044ea1366531809caae4be131093b69ffd64a28af18792c15cc4fcd9f3f6	\\x018409d6bd551a02660a523e2dfee6e7ad542d4fe2ac21e85e891f35f23a18de0c4670f484332c51b5d48ba40cea0236ed789010ceabef00eb514aca2c55731f33	\\x018409d6bd891b36a404eaa8522418a6f8d6ba06e0cc010957921c6ecfb4d39a67f4cb929ddb76bcf7485b72b4d1dd22609b37e2623faa182eefa72fbd9c1f9c3867a1f86a33c6ce0cd796d8755bf4366782738ed1019b8995ed5fa5a967bc7019	1	5	ANIMAL	ANIMAL	6			2026-11-24 07:45:39+00	2026-11-24 07:49:15+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-1744-82fd-805a-e5b993a341e7	71e11dbc-6695-422e-8872-e2a64d169890	8027b30c-fd33-4297-9ae1-d975ac7e5fad	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:47:11+00	0	4239	\\xe969598cae7b4bb1a773472c8415c8de2fd780299ecef664acbffd44c30ebdae	\\x0145107e4ccb86199fe47e316268e2a099d82a8846dc914502c9be32ff280b46bd6ee027cf3077a507956d452f5ef603a2cd2bbacba3fd6035d56bd44206ee8694	\\x0145107e4c2ffb0423c750b1ae421b0dea09b9db486e7a051fee7c63368ae9c41e7aa731f593f81db904fd1283c1bd29cdb98c0804a56daffb4e00d2e20cac6b49d70fa7b86ae922fe81e8df821d101931097a88658e707bf0254f626f3e1ad9aa	1	3	MENTAL	EDP	2			2026-11-24 07:43:12+00	2026-11-24 07:47:11+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-1ab8-50d3-96a5-8fdac169c31f	d1e3f7cb-c6c5-4777-9306-91a92f7e121d	a29564b3-e2c6-4908-8395-6142883a024a	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:51:57+00	0	3953	\\x8018de1dcb1feb3333429b57ce07eaa39177c9a4b3a6ce24d3ea0f2fb26fa41d	\\x015bd9d9e0ba466a005dacc2e8d2e0e3c4807f78085a50840694d0d988f686380598a54604926c96473480de3c4fda7647961baa8c1e9e2ec09d011ecc8c53f335	\\x015bd9d9e051429c0c4f2ea66587a6834841dbd2e6a2a5a66da52b21aa19d3dbd08daf57ea177e6a13dcf4f3994e0b7dff3b1cbf576ff827c1a7ba6c9d63a8b325079de05f612f57a828e8a299ecd035aea47a6aa83a3f0e5e6a4861638b26d478	1	5	ACC	MVA	4			2026-11-24 07:41:33+00	2026-11-24 07:51:57+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-1db8-2373-8817-3c1dea5fd63d	195da5a1-f599-4bd7-9513-15e92c4a391d	1eac397e-2087-40cd-bffa-0da0a978643b	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:50:03+00	0	4663	\\x93f751a8bd69c6e096a1ef1bf4ce4b8d12ca4eba4764c6c31395b53f6043cb25	\\x018409d6bd917308540b8352b1a18028dbd91f3acc92cdd425fcca854d0875048c2ae086c199b5b70bf2bb525ab8d954e3120fa7b011579a8f647bd85ef4b3c3cd	\\x018409d6bdbd999741a069c5799b080db3e1e62d755ac00cead202f880ea998307d4a22bb02d9d1f85966f0ea0c3af6a7faaececd1216b02eed2a637208fa946d5dc60c45c8c6141d1f50f5526cb0542f80002509588c6a9780f24f9c77833b492	1	5	ANIMAL	ANIMAL	6			2026-11-24 07:45:39+00	2026-11-24 07:50:03+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-26f1-4d67-377e-b2a5545e27a6	2b75ec2b-7cee-4cb7-8bff-a5c97e269cc9	8027b30c-fd33-4297-9ae1-d975ac7e5fad	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:43:32+00	0	2782	\\xa9e5d80d299f4c69c1f84f855edf8a8f8fa559e2c7e766cab2ac4335ffe2c5d9	\\x0145107e4cd1276b5de20ca36457c762462000bb5abc156ef28fcc7905d4c0725611840d4b9984e222bf5d551c17090d39d9ffd0b6ef133f63e586481d3691a77a	\\x0145107e4c78566084b64ea6a145bc4b60dd8b79e4ea281dec4800a3eab366c751cdde7307d1fe8de556874413f6ade959a47af5065236af1dfc2418360146de35592a55310e539b1ab435043faa7bd145bd22dab51d121a6d215019787a6798f8	1	3	MENTAL	EDP	2			2026-11-24 07:43:12+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-2aa6-c08d-0e0b-be503ece9675	e3fb75b9-362c-4b63-a0d4-0a51447aca60	e9e8a267-b6eb-4e80-9af0-544f76742186	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:46:20+00	0	4105	\\xb4a5d2adaefa803960980c1b62d49e6b047b0df5009a22c68f1c0fb724ba10f4	\\x01b14a0a00684939747b539d585708fed1ab75d082120d46181bec16e22416e0cea9269f8c727f1856a9738cf182cab11a0e100ba58e376eecd047f159a12c3692	\\x01b14a0a0031d1411e669fa17c0041580b45cac8fcb0500633c38476a514b9a7a49dcea09e70d3266667fff20ba675b14744e5cbd689f500b87160933876e5e7631aaa975a111724aad5133a5c4c3897b4c4a7e46c1e7b24de345de59fb1eee020	1	4	SUSP	SUSP	3			2026-11-24 07:26:28+00	\N	2026-11-24 07:46:20+00	\N	65536	4	1	0	0	0	1
01c89efc-34ba-52d7-cbcc-bac163888e80	f701db69-520f-432f-b75d-2564bdd10f02	7b8b1fd9-e69a-4889-b5a2-3bd767bbe30f	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:48:45+00	0	4612	\\x754ff048535433e2d3324c27502fae3f13bb6201eea6033b62a4f29f35c6a57d	\\x017048c5437896cb66ae98a817dafd9f7f3aacee4c38037655093c0ad05561ae9746848c7c8ea275ee50ad8f4031dd97ec3af95de7a4cd9c782412fefc696be892	\\x017048c543dc6e0310c15972fa4b1df447f76d00f277c19caa1dc783cff66d9ea99521b9cc1a4e7ecf5197ed6c5791f177f22d5b132ec81d606c9e7bd471aeca55ff187c414c832d58e02593b8263ad598b06250580d1c9407a134c1b5cee0f8e7	2	4	SUSP	SUSP	3	18		2026-11-24 07:44:42+00	\N	\N	2026-11-24 07:48:45+00	65536	4	1	0	0	0	1
01c89efc-3d22-9638-dd5f-1590152ce59b	723ce626-0706-4212-b6bf-268fb224a63a	8a7d2f2c-1481-4814-bb75-46435aff1fc2	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:45:56+00	0	2869	\\xce6bffdf91352af0eb01a85fb9a4927d197d8afae2e71f75f5418041d9bb8043	\\x01643fc12221014a60aa6a0481d4054a5da9c62378d16d82bc5a53501d45bcf3ae51b18d632866770e3ac0844c8da1841235563153f5feebede2061dfcaa6c2e7c	\\x01643fc122e1da4cc322dbfffb308134e762b823a6c2855805a2456f191daa3b954c0626b65e12ed7fcf29486f20811365c8c3f65733e24c46b117106ac1a3e0493e3c53b5fac73b43be6d1b4e162dd6b100d6f02f660fffd382fc1e308812ea88	2	3	VAND	VANDAL	5	18		2026-11-24 07:45:36+00	\N	\N	2026-11-24 07:45:56+00	65536	1	1	0	0	0	1
01c89efc-3e28-94f4-5d30-4b3d13ba7c0f	45b90366-9818-4dec-bfa5-44034ec38f94	0706239c-bb11-424c-b155-42275d8892b2	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:43:33+00	0	4655	\\x32644bb6bb53ae8ed8ab7ede3236ec1dbeb978094e752357d40a1790ad481901	\\x01f8233e1a08bac012d8bce0958d832964fc00820a18d062dd60bf78ebae8ebd475f5adc451045fa34871c90d681f8e7010a02b3c53153f55151150c01a846048d	\\x01f8233e1abbf1dfcb6e81c58d2ecce6e46667296cb0f90f0cb1c88110cb4885aace035108cb0d2788d516ad7d8e81e676da7fd6adf156a389bfc073cc9680f49ed88f0699d23a8e322becdc13dcb4fe11d096c86927b6374ad54e81a9f2c98a42	1	4	STRF	STRFIRE	2			2026-11-24 07:41:50+00	2026-11-24 07:43:33+00	\N	\N	65538	3	1	0	0	0	1
01c89efc-487f-6948-36e9-7ee708cef135	4de5e36c-8d26-461b-9b92-73376c65d6ff	87c2ace3-e7e8-4b92-8175-9271df583fed	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:49:50+00	0	3808	\\x24e477333f8d553c05c0096e99c580d17fd470e1b2681505fbdfc7344450bdf8	\\x0119dd52b6f4f742439dc98277c048c7590522e39b09478ac044845774ede7b4b393f6acec2e5c9d9e2474a006f9241937e337568607508457060290b1b3a26b93	\\x0119dd52b6120aea7be83ace49d16286846e871bbd905afbb7b76104c9d3c016e76f6e48bc6ce9e55139e0d7b9f71fc0a6cf8de775a6a7dfd3ab15db1ac6780420c1b3327bf3ab3a7d5ceddd94d3ca083046f5581c4c9c51222befe5b01c03e2fe	1	5	TS	TSTOP	5			2026-11-24 07:39:30+00	2026-11-24 07:49:50+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-4b65-1d89-5266-2fde3300d898	af5e0843-1a25-4b76-b2fb-c166074ae086	e9e8a267-b6eb-4e80-9af0-544f76742186	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:51:57+00	0	4677	\\x7a8df76845658bec56c78b98b1564ba586c8e4595aaff9fdadfe1abff01c9305	\\x01b14a0a00b9d15b0dc4ceb61b6d0f45ee72156ae48c0b04b1a4c5ae7016beb87d81e3f5ff5ad5b3f771d6b9517325a2efec2808903d6fe1cc67e2a82d1de5d6c3	\\x01b14a0a008c61c572f9710fcbf4ecd26329234610470dd112080e6e4c8ce082904ed93acfdc11bf55c609fe14137be0cfdeffe5e4ba33747f036767309aea8fc980d8c86c1e23d1eefd9be416e7307016369d77e38ad3674bf37fe2262e7f4cea	1	4	SUSP	SUSP	3			2026-11-24 07:26:28+00	\N	2026-11-24 07:51:57+00	\N	65536	6	1	0	0	0	1
01c89efc-4c8c-c32c-61cd-4be07fc9479d	d98e349e-b4a7-44d1-bb0b-fdf6704b7e71	1eac397e-2087-40cd-bffa-0da0a978643b	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:45:59+00	0	2781	\\x2f0cbf3ce141e6b97c174d6343b9ae1ce8f182d3039ba56f02518689c0b4c771	\\x018409d6bdbc411db9f6b61d630c30a806d82d800418c27ac4c87e0c286afd1c3c0d2459e8b36d179853e51ff6e7bb05daa7f2bea41adc19bd6294f2f9a1c8c8cd	\\x018409d6bdf7d557608ea55290ff8e724df78a177ca08904009f376ccbcb722ee8195ee378936d4c891d0855056103890c3f7ce4f19816ce0742e14de2d06ee5e051c934d7a63f8a51802af52d65e6bfb0da5448e114464480080b79302023100e	1	5	ANIMAL	ANIMAL	6			2026-11-24 07:45:39+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-4e5e-5aeb-3464-7f8f5bdd90ae	3d47416a-bbff-477a-806b-d5e35381225b	1eac397e-2087-40cd-bffa-0da0a978643b	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:51:32+00	0	4949	\\xb4ebad15b5c3c46f0f57381279aebe59aec1b1a7f3fb75d0d018c00f9104d417	\\x018409d6bd553745e239522fa0c1f82fb736013521d01874ef9a4de80925ae1de872531c983b13e56063f27e276be175b912ffb0c99f718f0c47e628bc8f8af9c3	\\x018409d6bd79d1ebac52be82b1048183e7637b06fd81461ad9c1a8ab04bdb5b84922d03dc89cfa65c7ddf67ed6a076dd724bb153d86261ce184d7576f0bffe358265ff66419a019bc94722c2827b8d0d440137a19f753903b0331d47e2fecaf7ff	1	5	ANIMAL	ANIMAL	6			2026-11-24 07:45:39+00	\N	2026-11-24 07:51:32+00	\N	65536	4	1	0	0	0	1
01c89efc-5503-9969-b1b6-46f9430c5e2b	27f015d7-177d-4ea3-800a-0fb9ca3f58e0	fae4595e-822f-4872-a96a-7dc9192bba1f	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:43:05+00	0	5331	\\xcee236f12a89dcc33ae95f515ada84300fb69a5baa70146750f81b8c52bb1cf5	\\x011055b2a990ec67ca6a417d1445a3cc7dca6dbc0f4646dae9414654eb8906fcda51a3432a638e5eabe19079cae651d2d279697971d7fe26d8f4ac5f0f557909da	\\x011055b2a97b3472aad9cf8e58557fbe7c58894e8b46a6535b179a6589cb982b290171ccd1ee497d486b58e0262668adcd098b42b4957bec5e12e3f1b63bdf7c144bc6e61c6dc4afbf50613fbb324f9eb82859705e836d9b616617251b5c1c076c	2	5	PARK	PARKING	6	03		2026-11-24 07:37:34+00	\N	\N	2026-11-24 07:43:05+00	65536	8	1	0	0	0	1
01c89efc-5a69-a195-01d2-87d5ec449d49	077a0647-8278-43b6-9d09-5728de46ddf8	0706239c-bb11-424c-b155-42275d8892b2	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:52:39+00	0	5227	\\x543c71383b4991a4737f015aa6d3106d010267048c8b626b7a9a135d04b6026d	\\x01f8233e1a0209d8f582715eead9181a59ad32c410be68a62531cba1843366748749e8a5e2384cc6efefcd42eec514c70aab833c5f46111c7e841b8991c66bd9ce	\\x01f8233e1ab4e9acd940705e112a6f576fe22f3ac7877ba3ef4aebf7eb4335496e05a9e47c119ac4fa833acbd28de7712918ce4c7f6b646231cc9eb0d2017b865c3d35f5691990007c298c7099502d48bbce4c106c445b8813e19937efe11d2a22	1	4	STRF	STRFIRE	2			2026-11-24 07:41:50+00	\N	2026-11-24 07:52:39+00	\N	65538	5	1	0	0	0	1
01c89efc-64ce-91c9-8564-77b885938e37	3840577c-646a-470a-b35f-67f6a9e20ea8	270078ea-e55f-4df0-8393-1dd92d7fee69	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:49:41+00	0	2774	\\xe9a02285010fa91299f57f578a8f24fd76f04044e6966f5bf4b29fbdb5aeadc7	\\x01d7381573b515a77af708d1e369e63d5f7869e7f0e9211c487acd0b53d131a2bbe3e75c4dd29a0d74291fe9cc794ca9850f2051eb2558d436111a4ee35f75db11	\\x01d7381573102cec2a4e12adc8dc02bb034e62e9be3ad424eded35498e73f2bcf72332996dc16c3750d3af02992a6a8088cfba073336cee23e410fa0b02662f051990ad15f1aced4cdd83dcd46865a907a4f99ef8ac86feb49d8ba2da372c3a26b	1	3	FRAUD	FRAUD	5			2026-11-24 07:49:21+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-6631-84f9-77a3-416d1042ca59	d4b39abb-e0ee-420f-9f00-0904d1b87f44	fcb41a9a-eba6-468a-ab31-8d7a5d2ccd8a	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:44:08+00	0	2781	\\x56523b1b49e7a87ebc92863e83cdb8d05ad1c1ba61f5436557f1415cff21c9e2	\\x010d49703aaa966d15e885e5958b329d31d43d17324d57f0b3ccf4ad718be17b15825e5e1d33b162d5034522caaae0bf01aef33d834fec7c4b07e5735d9dd3268b	\\x010d49703a5d25b98a6fe44ee0ad0adbf50a7a35e447da7c91fbfb0b4c257ba02ae7bb7f559316c76c8900f4976dda5b55efe6d12859357c347570b923b4ef023cbac44adc05ebe0157814e5167cfcc38d60ce1cd90466d5a3fe6c058a6bbed9ea	1	5	PARK	PARKING	6			2026-11-24 07:43:48+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-67ce-f6a9-b35a-04d27f492951	5593cb3d-d9a6-4c04-9df2-04a0a8797e38	fcb41a9a-eba6-468a-ab31-8d7a5d2ccd8a	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:47:09+00	0	3959	\\x65a68cd2092c631b43be8a8ea30a9429822398a714329d862352cef7ced3fc0b	\\x010d49703a3f2cce00b0422e67654cde272f5df76cbd9803d86e6ea464c898b93d3b518a737e94608c2cf6f9274eea0408780293b1b6548229d8a954ef1e53e91d	\\x010d49703af6d83d43e1abac53994b86e38d9e4fc549446d7d220d034320ecd0c65abee2dae97533e78779662304ff55f4ef9693f210e5710ffa111458c86c8abe3bfea53af95f32f49a68c290c3e8050826372fff7878f1119119df0b1d147df1	1	5	PARK	PARKING	6			2026-11-24 07:43:48+00	2026-11-24 07:47:09+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-88ed-57ba-1f95-988de4b74bd8	a6c0c603-70de-4f73-b680-fb2cd0e90db8	8027b30c-fd33-4297-9ae1-d975ac7e5fad	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:51:06+00	0	4894	\\x81a8d8c510d3ee43eb59d59c14e197236ea418d368646027881c52b22af76fa4	\\x0145107e4cb2126f310c989619420d64a9f71ff06480913f8bac53169a5048b6f509e85e4efe335299a8d86e15d8367e327c945337cc6767a3027c5e1c5b3f2222	\\x0145107e4c23c9d5eedffcbaf32637ef7c2f6843ebd9593121b70ee0596503fa993adcec7060283e7c4e637906f2966119d76b95582be3b7625ab654ab1744bd954c38ce1e475e84d15c4783ceda79572b03ec50b2c5c5afffb502c8f0687f303f	2	3	MENTAL	EDP	2	08		2026-11-24 07:43:12+00	\N	\N	2026-11-24 07:51:06+00	65536	5	1	0	0	0	1
01c89efc-8ad2-2b5a-d4ee-457b2d4336dd	da886991-c077-4fbd-b955-6446a07686f3	87c2ace3-e7e8-4b92-8175-9271df583fed	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:51:20+00	0	4180	\\x3f681c10ef63bc6dfbc7cc56bf7271c869031474b11a2071b0f0c74684f75ca2	\\x0119dd52b6dec78b2b71c355143e055547a3ed8515ca4febecffa60343026be9109903658010f841e9f0775ef0e96295bdea4dfa587bd5a8e09ae9258b8c3c4152	\\x0119dd52b6b470951cb2998e76ae7783b598f654e7ac531d3ae8ab5251d46d3b99097d488bd5c98087c3261da38347e6d63cf62b80d820c29d80f86d047888e89cbd27fc36131cca15dd25bdf3565376a93d9c1567268bb14c909a42b732da80c2	2	5	TS	TSTOP	5	01		2026-11-24 07:39:30+00	\N	\N	2026-11-24 07:51:20+00	65536	4	1	0	0	0	1
01c89efc-a6ad-ef46-0f3b-731cd36287e6	087dddc9-ff14-4839-8808-3b998dcafe35	8027b30c-fd33-4297-9ae1-d975ac7e5fad	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:43:38+00	0	3960	\\xa7c4779745be72d83c9591862bd7892fea706d784e15442e864a6e4b51583943	\\x0145107e4cef3617ee4ea8f745a3742ce393ce73e22e915bbe6d65841b4cfce30d318332f45de3f050ee302cafa0d8114e6464c1cd352818ead5dfbc2c12a49e3b	\\x0145107e4c1244445293dd0d00b5383c429484daeb06973916c890a2c6a987df0e6a4b0446270ba4b35fa246faf4a1cedb3399949cfe9b5033f89cf7a978ff573e4b24e75357d86d0cbd2c3c76ce38d9db188813655c27ab8763e4595dcb35757a	1	3	MENTAL	EDP	2			2026-11-24 07:43:12+00	2026-11-24 07:43:38+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-b468-5a20-dc23-faed81ef3355	7dfa2b21-d22f-42c9-9f03-6d091be2f93f	8027b30c-fd33-4297-9ae1-d975ac7e5fad	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:50:43+00	0	4525	\\xc033403d9810ec01850009cb519a7bc16e8856ec8b16246d0b9a9f625b842125	\\x0145107e4c415db2384347e020d36253dcab71465ca88d8072a668bc663b4289c019004d3bf65efdb957a0339acfdb75b37bd27d4f99ef4708662a2027ed657e65	\\x0145107e4cafce9791ad6bd675b8345ecfcdbc85dadebec1964edf6e53c2b9484cc5b580ac2d35f999e707d9c2b7c17b6da0f87d7bd8600acfe57fa42bbc51840421c10f2743962dfcec38db25290d8b8025305db0f23c30affd23496ee9f0106a	1	3	MENTAL	EDP	2			2026-11-24 07:43:12+00	\N	2026-11-24 07:50:43+00	\N	65536	4	1	0	0	0	1
01c89efc-b512-7f7a-d702-f18c192de562	31c26da4-036a-423c-9272-5b59872eb8ab	fcb41a9a-eba6-468a-ab31-8d7a5d2ccd8a	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:51:31+00	0	4607	\\x58895d72e31f2c1ce0a1722a6f27e702c7c1f8668e7ac892dc239f8656c0a6c2	\\x010d49703af1fa4c416fccc0fb55af3ccbcbb278af457e9f5420c0653f7f158646b44e282c99507a6dbd7d5cc777cea9828e2498ea9b5d4339b8747b5833a9c87f	\\x010d49703ad0065b431c85c2212b9db8cef869ccacf48cc158d2b579d4e186402f9e8a4d4a4e35cd4feb08ebee5c6e9359c205ef7a23e004f1e775a5777c6a959fea61c9d84466035d13a028c25acec4dcd077953ee1ac0953c44fa4838e8cbab8	2	5	PARK	PARKING	6	08		2026-11-24 07:43:48+00	\N	\N	2026-11-24 07:51:31+00	65536	4	1	0	0	0	1
01c89efc-bc9d-3ee3-29a3-fccec3d834cf	615ead62-6fb5-4de2-bdce-4edf4a93f407	7b8b1fd9-e69a-4889-b5a2-3bd767bbe30f	1	4	2026-11-24 07:56:11.729245+00	2026-11-24 07:45:14+00	0	3953	\\x106d7e4ba41c49403942e2722f558c9f4e115243bff372668b87c5002c148011	\\x017048c54365cf361b92f2bc133b05ed148792ba672d5aa27f6d58a7eb8560582e3d04c266e00fe0d26467d75023f8dcb449d149fa848dede38003b59a2c338150	\\x017048c5431fbfde450148a17bf4e1d473a99fd28d43981848a2f94b48381afca9432eefcd199166fa031319d662010036f82d547b17ab0b4699d548ac7e7ff58794d78bd406e82b0c52ea8b02d80e74d7befd292a1f8cbf4de12c7f01ded12722	2	4	SUSP	SUSP	3			2026-11-24 07:44:42+00	2026-11-24 07:45:14+00	\N	2026-11-24 07:45:14+00	65536	2	1	0	0	0	1
01c89efc-c77e-3787-3c08-7ed5a8258c25	ac95df45-1f5e-490a-a4e1-2a528f05062e	9d46e60c-32c9-4d1a-9849-a7eee23ccbec	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:50:44+00	0	2779	\\x0b5a695c6fff2ed10e76ec90cd48080d2018bd5c11c433604a60b9ab414318b6	\\x0191ce74bcc345501c6c1eef4d76a7e86f1eeb2546262b31e27d6b65b633187aae9175df210f996889e73c980b63d636dec425d960b2aef0761fc0b601002fd7a3	\\x0191ce74bcc8ef3f25b52c4c2861f6bca88201f007df4d2d9a7bc3b62288bacd45d8f2134b59254e99afc0e68b8ca0be718837e5c633027b3799e192d881b6de3a9fac87f4794338ff53928f76fb228fccefd3e6f025073084e8137c61891b098a	1	5	DISVEH	DISVEH	5			2026-11-24 07:50:24+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-c801-53c9-a389-75a362ece40e	cc9c9a5a-1e3e-47ce-9314-ed58442a134c	0706239c-bb11-424c-b155-42275d8892b2	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:43:59+00	0	4941	\\x909232de55fd8000b963a5a77e028bf2249a755051aea777bd3226ab7ebddf5a	\\x01f8233e1a97fcf153e799388753881e1ed744a76681553b6608724e25fc11c0f6ddd2c76908590183c6e75fb545c5300f0e5b47eb2c8dd8e401e01b8987ca84a4	\\x01f8233e1a600613e8b830b5b8321c3fa9abf2326bc2179f2f0314476ac48ae7f3c6f981cd0fd252b31f7be9c11d696ee650f63bc431ee649587f066ae3c802d03f7739f7b610e5e401df06fef787a8f4cb1f92148155c14311e84e27d5ddf9941	1	4	STRF	STRFIRE	2			2026-11-24 07:41:50+00	\N	2026-11-24 07:43:59+00	\N	65538	4	1	0	0	0	1
01c89efc-d0b7-e827-89b1-4be54f95e8c2	1ced747a-54ba-4732-a40a-6b9b9bcb713e	e9e8a267-b6eb-4e80-9af0-544f76742186	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:53:14+00	0	4963	\\x9545867cc1f4a636ffe5bd1695f2b94cf6f99ed37caf95ddc69b11547df722d9	\\x01b14a0a00ef970ea1d4027caa3dd4bb4f19e488b8be3f99ab86cf317e47815c196117e8ce067467a07aaee4e811d101f1010e71b7ef28d4c40c175ce876590efe	\\x01b14a0a000146faf910d84c4ae506dd61b2da587292d38847f6a68ae388419eab6192380e38a916e9aeeb46ecb797c1b06449d6d83da94f11aea3c9bc5f9f27e2bbe44d9e4a8f6ace500749d314642bccdd846fa17381321ad393256870cb8306	1	4	SUSP	SUSP	3			2026-11-24 07:26:28+00	\N	2026-11-24 07:53:14+00	\N	65536	7	1	0	0	0	1
01c89efc-daf7-5beb-12d2-a0184f9f4e99	911847c8-5674-430b-ad06-9043d29debf6	e9e8a267-b6eb-4e80-9af0-544f76742186	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:47:54+00	0	4391	\\x37ff95bc319b4b56e0536173b5c1e90f235aef986509666ee173d8b91b326894	\\x01b14a0a002b9c9d4a423e2f619ad82502f70d07f5b61f9bf5bb7be4ccca2f7e3d860d423267bdec8ad312b4f92db353ab64a12eee26a5393997bfd84ea8c21832	\\x01b14a0a00b6c46c37de0ad640be6183c2cb6dd0d85a04d3d448d3daf7d93e3aa092a7e51c40bde8efe43493d8f8b9bfabf617136e852f66bcafc9018ee7b9c57b730c9e413e04f517ddaf40e49d2c1a763facbf35ef0e629e1d9a7cdcdd2ae196	1	4	SUSP	SUSP	3			2026-11-24 07:26:28+00	\N	2026-11-24 07:47:54+00	\N	65536	5	1	0	0	0	1
01c89efc-de2e-c37f-4b25-507d8da80f53	6b71d975-9643-4a52-8e4b-5b57dbb50ec9	7b8b1fd9-e69a-4889-b5a2-3bd767bbe30f	1	5	2026-11-24 07:56:11.729245+00	2026-11-24 07:48:25+00	0	4235	\\xc29a31ba165b5721f1527a3c5945af1b2f7d1f593c6acfaf75a30a8277d30ca3	\\x017048c54340dcebcda0b2a2d8b18f46d257534d752c7302fc5be68212b0d224b9850a62f7d9f00a8d802b2a0f9ef7f25e92b529ddf1d34aa15dba5cc7e662628a	\\x017048c543af6041d2f252ee8f0b27685ac93bdb2cea56a7d14ca29fcaa748d20299da9be1a1c0c0a78a881eb4a9f3411d7f136c3dab00317992a33284ab147d00a81118219ae0d0dcbca7a4f32f0ba94f6cdbd8b40df3d49147cf343a991ad146	4	4	SUSP	SUSP	3			2026-11-24 07:44:42+00	2026-11-24 07:48:25+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-e7c6-42cb-3014-01950fcba229	0faf0909-822b-4a0e-9b6f-0f5f1476a52d	7b8b1fd9-e69a-4889-b5a2-3bd767bbe30f	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:45:02+00	0	2786	\\x2a4f02eb1761e2d8952ca07e151e292e93490d5d3a11e60aeb45a11aece334df	\\x017048c543c35c806f8efeb9f14b1060b147867c290c08238839d6486e4e227baae0eb57a357a247ac2f48908750995d2a77f03024f7f5e632e5bbc8638e37f1d8	\\x017048c54369691ba86c7209fd697b65ccbaddfaccc46bd63e1bbbb8a2e10ef573c42d9a146fd1bff3c65ddef45053ee9a6c384a46625596183b24ab30c604ed66c0ff4f0fcdb57c15eeefd28715ed324183e5683a25f6d5e60054a88c6ca5d91d	1	4	SUSP	SUSP	3			2026-11-24 07:44:42+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-eb2f-223f-2fba-9315f431f0b8	7f10b1b1-ad30-4d26-a254-cde56974dc88	fcb41a9a-eba6-468a-ab31-8d7a5d2ccd8a	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:51:09+00	0	4238	\\x1233423dd88148fad92149f9c31bdf6724eaaf2a0398edfc19a2365596619bdb	\\x010d49703a523d32d7d88bb0c71a84b3669813ad3cade6a45e8d5c50c5b56354458462e1002e7e10e46b33178eb819d6e9ce0e52447b17c92b1fd3051b9c057513	\\x010d49703a85285866229f3da7966ee5e610348770ecb37ded3db92fabd4c3bc50ae9f6d542789b647d937d5f8a5752f1d78166fd29871e660df9be70fd3c0843304b8ad5783ea91e5f9227d9fc4b0c8214374cc4a7ed557c0bfc6df8c3a5483c9	1	5	PARK	PARKING	6			2026-11-24 07:43:48+00	2026-11-24 07:51:09+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-01d0-243b-30a0-373db8149c21	1bd7d447-15c2-44b9-af3b-eef0d1ee4cd8	a29564b3-e2c6-4908-8395-6142883a024a	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:55:45+00	0	4232	\\xc418801004d8898bf9dd28b4668134d81b1650c6cded8c211950ed9cc7b435e5	\\x015bd9d9e0edb6c5cc0980822e0a6871566a528723b3dcfb4452a69f47bc6c33b548d2ac0d61da1ea347b5526e1c75ae6e45f7243992519dd0d19156deb44faf6e	\\x015bd9d9e0c8945981097e88c69891df1591e79013a9319d11fd73b1b88c864a0436a271964bea0df4efffcdc7f68f377084d478e6cbfcd7d7b27e46311fa5661caf3f518f201d9d224742f942e2e46478d575e52b8aa00e28fcff72a152a17ecd	1	5	ACC	MVA	4			2026-11-24 07:41:33+00	2026-11-24 07:55:45+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-0b55-5dad-c3d8-7a3a23c99300	ae08c01f-c515-4517-a5ab-f035016711b0	49a29f15-6c16-4948-bd59-bb6f086ffe26	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:53:17+00	0	2773	\\xf9524f422fb92addc55fdf1cd344b5240c0f087cad6b375aff558d21545fb93c	\\x01c5739ccaf8d714217ead5c818dd5ec317f12b42cf5dce8987a78f1c631e83c6a2ee2011610b21db9e1890243627a45532c13088281699d575903090c3ea54ac8	\\x01c5739ccabb1b1c339b8361919870c07ec91545cddb4acf3e28b9fc9e0b996e96e75299dbd55e96ed6c80440c642b4711d282795d81af96dd27bf91cebb6c24c4c70ac28aa70065db43c4ab06976672698143aaca1671d02fbc2142f3b7cc6a1e	1	5	ALARM	ALRBA	3			2026-11-24 07:52:57+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-2273-433f-159e-a83c9c23948d	06926771-c499-4fba-9645-15ec38c9f8db	8d86b684-4489-41c3-9ff0-61a709ab5712	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:54:07+00	0	2778	\\xb29252a619827ce94317ec1b17ec0bc8c38caf8995ecfeae34e3d3edf1914ba8	\\x0143d2feda98bc6e089325feb221fd16652988a757a6a1a3b65c7d287a7d43a9b8650090efc70fd6526fb9fca5473d1b57bfaad5fbc0d789221b67e1b65f131a7b	\\x0143d2feda2234952959e8d6d36098764e537d94791edc50309cc78e30a30b8405841eed806ad9c0c5761d231881035dac760489fbc7738ac7154f08a6c89e06c23677a4847b6693b961c5d151c4f0a737e5b1af67a695e430c8ba79a49f936d65	1	4	ASSIST	CITASST	5			2026-11-24 07:53:47+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-586c-4a8f-c937-d21a02b3e0e1	6702a178-7027-45a5-9f87-4ee3b3eddf1c	9d46e60c-32c9-4d1a-9849-a7eee23ccbec	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:54:09+00	0	3532	\\x70545a9ed813d0eb5e1b6d78609cdf9f54b995a551b8ce2f86363cd541793828	\\x0191ce74bc7b509b609c66cc04d01a3f004836236ad7c516bf58c9ed78f6403d83d46fa1a181d00369b084188288c85a630d37cab600107ff12943686f413f5383	\\x0191ce74bcec69a3cb3dfbaa0f4790ed8272c2227ed0f2a3fd393402f3d3047d87f5783f9d242a592ed156e57fe37499512fb0395783dbe8bb70f46350561e6bb62c17b098d02b87b18f9175ff99367576618141fca9e892e21ef0d8cf8df43449	1	5	DISVEH	DISVEH	5			2026-11-24 07:50:24+00	2026-11-24 07:54:09+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-6d17-3e84-fa54-3796a63f2e27	b92fc682-1754-4ddc-830e-227f52ad18a9	9d46e60c-32c9-4d1a-9849-a7eee23ccbec	1	0	2026-11-24 07:56:11.729245+00	2026-11-24 07:55:51+00	0	3814	\\xe75d601f22834b622100433fd722c998a4dbf60540912276dabfd7d044718196	\\x0191ce74bc3094ddae1dbf9d96bcf7288ca59ae423263a86ecbecb71156c7acb7e86839becdb31fb49b45bd69a148972c8826723591a7090013af5159859cf469d	\\x0191ce74bc0e84607e2ccc1f95afc588856e8e5c6723ee22450a868891de7e60579b64266c16cb24c9bf63d1c00809e634f3dfdb810fe9fcd628158d8174a8a3421a7328ee80411c965a01586c9a8fe80a57713e4a853331760fd86903bc4efb4a	1	5	DISVEH	DISVEH	5			2026-11-24 07:50:24+00	2026-11-24 07:55:51+00	\N	\N	65536	3	1	0	0	0	1
01c89efc-897a-777a-97be-90552152e6c1	ac866422-657a-420b-9e6b-81e85040b2e2	c00ce9d0-c341-4f1c-a16b-1543935e6b66	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:54:18+00	0	2773	\\xa3fb676b49f0647717ef50c476aeac780d5d5ea846c4b75e6d6b421d8e96bca1	\\x01753ff4654b052bded9b340e0b22c562c496d2b8b21420323a42c56879dcbe2672f4d3becdd23fb7f91ea3c79f5ec7987442dd7505586f056261921957c48979b	\\x01753ff46580d95080adc31e4620a93620a3a8fc19c7308ed1556265cc339a68a09bac8d29310596479eaaf03934ea7f07e1ac01f8df56dee7203a03b5494044ff273e32bf45b3dae439b195d77205a2816b61eca18777a06cc46a99401347f5cc	1	5	DIST	DISORD	3			2026-11-24 07:53:58+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-8b34-98df-a722-fbc3c4a55abf	61b6dd0c-4955-4017-87d2-312ec372700b	aa47ad07-e50d-45b7-aa08-9bdcfc243a60	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:53:44+00	0	2773	\\x99be8d836c848ad3ad16c8ed123aae34d3ad14cb941f74b044174b4e53db316f	\\x015a94588176176c1e20d5c78624b35628cbc85e0e005505f1d15ecb6910cd560f258ff0921de7df22a1a2f2aad7cb9cd6e3c5e3ccfa0da3de49c76717ac5c3595	\\x015a9458818ef4a75b3a397a24bce24e6cad9ed08c91e323aa2d0b241c5bad1d55fd456bab51076f767c6d84a73b9a144460307aafc47fe56eece38c85e89618aa2f8a921076f25ba25ff61bb6680343f72cb20256009a77c3670a73f47f07692d	1	5	TS	TSTOP	5			2026-11-24 07:53:24+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-8bf6-f4ac-663c-cc2f99d196e1	7731e54c-b0d6-441e-b0ad-7bb5bfc46ba3	e5e64a7e-a0fc-4f10-92da-25acbcb5d3af	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:54:17+00	0	2782	\\xa14fd2b3532305bed7d8ef440af2704dac6436919245379693dbb1187c6911d0	\\x01c3fc4a9679badbacced11ffee527e12b9ee5e8b383878e9bb5ca79275255b3271e4d5710610c386f7ba75159de1831903c1003bb6fff45a1fa91e9c1df4c12ed	\\x01c3fc4a9654175afeafe4a086e1fd3a48206e682df57f9ccbfeba0bf932700124d96c0811f9c512cb6098795d6febaf1f1b41e8f9f61db77292091650e136e397920a267719bc473048d0e6fe90c98c8c559a8767b289efb2c942fdee14face16	1	5	ANIMAL	ANIMAL	6			2026-11-24 07:53:57+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89efc-9ac5-d12d-b7bb-18047fd786c6	c299dd0b-cb33-4b27-a37d-2482a6105ef1	49a29f15-6c16-4948-bd59-bb6f086ffe26	1	2	2026-11-24 07:56:11.729245+00	2026-11-24 07:54:30+00	0	3526	\\x0c21305f6db5742297918c508734c088d1094a135a46a10bbc8dde870649816e	\\x01c5739cca4ea9cceba412f06f07095bace722337d13de84ef6f8b4ba2f9269bfd1e3e17c86177d855aacdd482c30b2b0c34b9e53d836d835346e73604e1c846e2	\\x01c5739ccac4bbfe6e2893ab5fc4b1ec6912bfaff01ee929eae43d08e65c33a4b63e11b6161f9ae05caff0387dacfbce22474c212edee1d9910b6d9153bf9539e94afb1e6674e3c99fcf42d632852d12e144ba40a2205d9b1a07e349c8635e372c	1	5	ALARM	ALRBA	3			2026-11-24 07:52:57+00	2026-11-24 07:54:30+00	\N	\N	65536	2	1	0	0	0	1
01c89efc-ebed-d7f7-97cf-cf170b012bc3	1bd82e94-ad77-4733-a34a-16b2a46e8f3a	a5de585e-2ead-4825-ab0d-a1fbf3570abd	1	1	2026-11-24 07:56:11.729245+00	2026-11-24 07:54:50+00	0	2773	\\xdd5052dfc75b83817a10d6e753213331d7713e4f841d5dda53cf21e0311a91f3	\\x019926e35c16f480eaf06f4c99be05813f4b895078659578ce9595d6b67b3c9f40c2c0fb2e368c5b9e6fafefb62018732cdb26a38553c2296c40b9eed030f468a5	\\x019926e35cc033f1d2460809992c9c8b7ce45e9d85a1265b8299bb452d863b35a00a78ca280d4532712b1dcc75f2f5461f6a14ca30d16b058e790c4e86f3bc755c7607b799850a9038e3c0aea219eb7743de6a329a20886dce147a02d7a54ee517	1	4	STRF	STRFIRE	2			2026-11-24 07:54:30+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89efc-e17f-0421-2203-cc8388d0e2cd	533cdc00-b55c-420f-a55b-687be0e06b8f	4a2768e7-6365-4d71-95a8-4a86253054fc	1	1	2026-11-24 07:56:12.174828+00	2026-11-24 07:56:12.174292+00	0	869	\\x7b0417e47bc8206e8c841538dc4b52ad24fcb7f0eaa5142195833f3a64e1902c	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89efc-f532-b9c6-4bfd-7ea77c7a12ae	4528ad03-0002-443a-8b42-b1e3d641ea7a	4b6ad538-5258-4a86-8f0c-efbfc4527272	1	1	2026-11-24 07:56:12.177562+00	2026-11-24 07:56:12.177306+00	0	869	\\xab379683a1bb4925b1ce4418679ba3aa86ed134e261295025e8b60834d64dbda	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89efc-de26-534b-827c-d3532bbf0826	67fd93b1-892e-4b03-afab-0d76e91ebcdc	0ea3b43e-1c7a-44d6-9fa7-6f8b70ced48e	1	1	2026-11-24 07:56:12.179747+00	2026-11-24 07:56:12.179529+00	0	869	\\x1ce0fb1f6db988198c75dde561361a147edf11df3bb870403a67e7133b5a479c	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89efc-6065-a065-9853-3cc7252d820b	e8e46614-db85-457f-9fe2-faa40f6a6581	eac8c259-3fb3-4f1a-baf9-7b859daf95bd	1	1	2026-11-24 07:56:12.181538+00	2026-11-24 07:56:12.181339+00	0	869	\\xe23af7a8f90009e56067415f9a777f7b4833fc4fac469a0266df12a162bfbd98	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89efc-50ee-a922-dafa-13d2af2f370c	baea2a51-ed84-4f73-8ff7-848bdc47dc0d	eac8c259-3fb3-4f1a-baf9-7b859daf95bd	1	6	2026-11-24 07:56:12.244545+00	2026-11-24 07:56:13.244364+00	0	872	\\x13bb86446470f6ca7fe7c9e5172a9d710d06bd9f8582e05a3eeefe460a7bcebe	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-24 07:56:13.244364+00	4096	0	0	0	0	0	0
01c89efc-0adb-08ad-392e-99eb5ea186e3	07a773fb-faf2-42e0-bceb-8c821f75d8df	a518afe4-2225-4417-b39f-5392dfaefeea	1	1	2026-11-24 07:56:12.510024+00	2026-11-24 07:56:12.509777+00	0	869	\\x967eeb070a0973056621d8bcb746659906c2d9cd1607e91e21cf8c4ec6133af2	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89efc-185f-ea57-4973-d0c6a2e86714	b9e777db-e01f-465e-97d5-39ed800c18f7	a9bba111-8671-438a-bd4c-85597d5113c4	1	1	2026-11-24 07:56:12.606066+00	2026-11-24 07:56:12.605815+00	0	870	\\xbcd986b591b73983f4e1b0c3e245c12b1a1ad60f48157bdadefdeccc22dfc5f3	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
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
af4a15e7-e090-0cd9-2931-5bb73c7541bd	north-eido	20781	145	142	3	0	0	0	45	0	5	0	10	8	22	0	0	0	0	0	0	0	0	375	135	135	12
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
2f785f43-bf3d-8d9a-ce0b-7e17289e3064	a386c953-0c1d-4f36-a31a-39206aaba81c	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x01000111366011a17a74b45467a16996b731825fdb03f49392b3d373239d3033d4b4169312aa134230385e5f3f10d5b63306b27012f8f829cfa960f0a5e82326041889	\\x01e325e0114d3e7c0c0f0da93092279df8e7acd1d6ef7895b53a1f97aff2ca2aacf76eba730b439f9682503b1c92738bec08826d967099ade918b5999395cd1e6c3fce1df2e9fe1bb0316cf73e9959a47a6c9f94b225d90759b454cbc729b8136bdcb8ca3695406426d7a3380bc055d969a3657ef49ed5b51c02cde158a9993f07	\\x01e325e0112e7075d11f88bd9803534a2975c3e1b4ddda5417c60126b54b6d33e9664840888c639376fcffd16ce5fe0573739a5e7e3ff3adb865c0ce6d257298ac03087b6a9511fd80eb835ab758ffa76089467bf8b112513082dd3da7e0aa3ed4	2	5	DISVEH	DISVEH	5	08		2026-11-24 07:03:13+00	f	\N	\N	2026-11-24 07:03:33+00	\N	2026-11-24 07:56:11.729245+00	87c85f83-b5ce-4861-9a78-af00dbf44019	2026-11-24 07:03:33+00	0	2026-11-24 07:56:11.729245+00	1	1
43621f63-38d9-b046-fd8c-e155749607b9	0c60f829-f9bb-4388-a35b-3aca0b78a78e	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x010001d8c06efde9660c88d2538e942075081ecf4f5a89ae0a5e1780cd02832ffdaa585e56da5d77788b343d2cb3ed25bef8167c28556ab320a30c1ff02c2b6daed810	\\x019a661c77bd42728a847f33ad7ef7f1f4a5cabc6182d2c440da725fc35dbbe3a6706e7f13f82e4d3e66b201352d1157655bde992a10ac27a2e4e3c2707c244bd36644f1e96d90213fd755be1b2e1e2edc0642440bd6685dcf7d501eca80610c32bb4ecbe848ab0edf412c710759d76d3e8189780f3295b65b728b9ab0483125ab	\\x019a661c779722708c7197f810c84a1a0c3fe34be31335808d38face0796ac65826c528e5c3098b9f6bec4ce3f7eebac1ab28184daa20675cc0937a8abd12ac44d750d6e5a067f49212ce9b58ca8917673a3ea01477877d6e0cb1856f7bd08c4b1	2	5	TS	TSTOP	5	03		2026-11-24 06:58:46+00	f	2026-11-24 07:00:36+00	\N	2026-11-24 07:07:52+00	\N	2026-11-24 07:56:11.729245+00	ec60a045-3278-47aa-8bb2-9120a5894dda	2026-11-24 07:07:52+00	0	2026-11-24 07:56:11.729245+00	3	1
6e3247ac-46b9-afbd-4ed2-2f808e21ba54	9712d93c-574b-4ac7-ae01-2df1416be8a8	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x010001e13552d4e7a7653e3a311714814719b94bdbb1be576790686ffa05f65d7ea2c2893d4f60d2b877256b829e807a7d110aec5e49c7edc4d3cda76f6a130c2a97c5	\\x01e4e9ac3ef88323d7f0c73b8b67a97437a1a8de3f51c78958df40d23e6961c0979bf4ae9dad0b64d9cc85551664f2800107cfc39741a94864a2ef0c2b3326b85479bdd130e22dc501c0f46ed0c30a5933fcb1d2dfbb1b177e2e8528ea25a6a2e577f57ff31318882e5890401b946337cd2ac914963562e5405a7f50ba870a3104	\\x01e4e9ac3e2b91312ffb42557fa26ad27a03a9d4822750f54bb5dda335c315ce7bd634de52017c8577e1279941946b9cce6cb5c8badc03398f83bbf9b095bb9a787fe2d0b6fe890f1c5f16ebb71acf8c12c4f1380c3f09dacc7cb5f9897c5bfca4	2	3	WELCHK	WELFARE	3	08		2026-11-24 07:12:30+00	f	\N	\N	2026-11-24 07:20:12+00	\N	2026-11-24 07:56:11.729245+00	bb4dd6ce-5280-4770-8126-f0a1a992e13a	2026-11-24 07:20:12+00	0	2026-11-24 07:56:11.729245+00	2	1
91c9dc47-a131-42ce-62d1-cba18e0a4515	b7ae1206-e4ac-4ddd-bb15-a40ba999a005	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x0100010f16ee610f2a70582164a70a336365ad7ef78c62f2c637dbdce1618b81f95760a106db1c3cee9893fe11f1c9ec58ccb0123c591313d93e7c2c0512e6b2ca0d4b	\\x0122d49b83cc485d1bf7c3b3fb96aabdcab917a7f3ca3b0a5e9022adc0624fe57b39e39eb77936866eb7884cb9b28ac6e7304827384f37776d258dd558d99e080010425dc1300264cbe1993544639e37b86621ebe6ec8d83015bfcf3f22ea96ccc5908c8b86d6ec53cf622e8fa595bf04b5326512b704d227ddd2887f3d2636c0c	\\x0122d49b831073663212f6ad65f66f1c993f765ab809d4875871c660b8c61850f04adfb34b7f21287c9e22f3bb085c0dafbc65f6fc37af8899c421fa7d28a404f10972ce2b12cc23ec57ed5ffb8d5806410916f1162ad88827b718df40541b0b08	2	3	LARC	LARCENY	4	01		2026-11-24 07:13:38+00	f	2026-11-24 07:15:09+00	\N	2026-11-24 07:21:14+00	\N	2026-11-24 07:56:11.729245+00	515a850e-7233-40d4-9b57-9c238b7fd670	2026-11-24 07:21:14+00	0	2026-11-24 07:56:11.729245+00	3	1
a53ebfe2-67ae-8645-5554-518541433019	adcb79ad-6c12-40d7-aee8-cabdfd92a864	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x0100010aa29c3e46bbe3bcab87f4ae9e356132ea4b2225d6a98fbc2e0bf29b3298def9407239a2f6e4575381912865d4d799fb2330da1b3f370728ab526191922f3352	\\x01447944ca72df7d12a76da72a18a3e93b4dcdb370ea67fb300018bdc73314b802d6fbaf9ce976e3de1236c7a82257c0ef65d1be80ed77a4ab1b32745c7d5c459144dcff007e2e4d471bfe108476a183d622e5e26cb215b5fc0ff99f5bceda775ccd2fcec2898c0f1e731eb229f4b48bb87ad02e56529303bb60507312fd695f85	\\x01447944cab68478aa469830bfea458afcf3c99f71ee7f6229d8dc67a1116ebb21c41d236c9f93340a1818a169f3fe85f521a6ce81c281c4a7468e8189311ebc2055c4841960ed986014eb5971ded983487ef248cae88867ef470a214cb7fc7df0	2	5	ANIMAL	ANIMAL	6	08		2026-11-24 07:13:53+00	f	\N	\N	2026-11-24 07:17:47+00	\N	2026-11-24 07:56:11.729245+00	130d347d-753b-4e85-baa3-3c3d930c6868	2026-11-24 07:17:47+00	0	2026-11-24 07:56:11.729245+00	2	1
b70a6b67-5123-966d-29dc-8d7607b28473	6167e0b1-2806-462d-b7ea-0d22e5f68609	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x0100013dd5beffd5d6eac6e97409a4f2e7b58d8820dec98f238dc3cca7f46538762766c5f041fe2d4260a1a82970e1e5c3646b4f140a9138b68cfd255f5f834e182b94	\\x019e073f3e96cd27c0eb894afab75003c7e064f2bfb51905201e9114e8ac62f241eadec46dd750f707e98a06ba4fb6fa36692b2b645f5946e3be4be7f535db380094d5ff1ae671fa2d68e8b441e95f8258834c521d4aa71a2d7fe45e6635575fb3aa3441208b7f80577b5c32239d9efc4e2b6279b834c1a4f6cc185c27c12d54a4	\\x019e073f3ef02a5fd764af5fc9f39e436b9cbbec38a0a71f54a0eb6774ed9b21ca15f528d3f7145f2192f2bfb74662f6af9e1606527959e69e5b137653ea6699e3eaf1a55509b344e86415ae5a877110bdb2950995f454e2a472d889e7d7dafd5d	2	5	ALARM	ALRBA	3	14		2026-11-24 06:57:00+00	f	2026-11-24 06:59:14+00	\N	2026-11-24 07:01:30+00	\N	2026-11-24 07:56:11.729245+00	de7d8c66-6547-4e76-8228-250f9581b8ca	2026-11-24 07:01:30+00	0	2026-11-24 07:56:11.729245+00	3	1
bec1312c-8efd-5605-5971-eb116bc33a36	324c185e-ca13-4b12-8af8-0dfe0ed29769	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x010001710902ca5e28231f996c0c67ac9186cfb4ef20579799a9f6496c1c41cdbb3ddea360ed1647bcc5f5e4d04f7bc12cab119f2607880b1700514a4ac9718fbae664	\\x010394863a411913f42a7b279c4227295dbd1dc704cb033f17f5dcd4f24cf697c10111554af4eb4e929f8b561d7cf6b55dc045361db1782f11eb7ae24a47f40b62cecf1b098fd71ab59078c9340115f00d104dbd259127a134c8afa71db1ce6aafca64fc6e6c19fbb6afb2b95322b446bf93d74911bbbe1533ca81edda606f30cb	\\x010394863a241bc4faa5ad7a147c8b3df947ce2cf4403d88540a7cb3298abf8a503149bc7808a69cbb55ad8b5b45d0277ccdb4c97f1614f70f0bdb263fa8a02c62798e9a87d4cb6e007c9a372f3e90a93b0cd91e1d2610b25414c330b5b974f327	2	5	TS	TSTOP	5	01		2026-11-24 06:57:17+00	f	2026-11-24 06:58:47+00	2026-11-24 07:03:44+00	2026-11-24 07:15:44+00	\N	2026-11-24 07:56:11.729245+00	945d0c28-95b2-4767-8fcf-535ef3bd3f4c	2026-11-24 07:15:44+00	0	2026-11-24 07:56:11.729245+00	4	1
284eb10f-0181-7cfc-6b5a-8d17136a2d63	2867379a-480d-42a5-8e19-429d8455cdb7	2026-11-24 07:56:11.737462+00	north-eido	north-pd	1	\\x01000146aeca5fe21da8e7a890fa3e05b5d42d691127a4a6e3f8cd2e1e2be92617a458b08010e433c76568cb5220e2290b782c33253e06e7e1292ee85dc12f1f283a96	\\x0199cf8137fdf112d18be3461879506af7ddf800229892a61824dee0796cf9d6cae56dad1353cf87f21aa42114abaedb6309b3eb2956374f811a07d0a47b4c0aa921b9fcb0d7c4949d8c4c7006f31971b058191511cd9a13e1fcded33f192e5a1aad87e87fafd4949b76824ee9e9ae3fbc951b56937f2f2bac8ae9525c93280812	\\x0199cf81379d9080b0237bedf35b15a96edda51f2b227506ad985c4c2d46f976e727288f27d4ea9327c29aec6a5b431d904531c0c054c967c07e5ba978f1534c8cbe8cf4dba9fa368a949656f64db40329fce26842a8bb5fcae176e10e36c737ac	2	4	UNKTRB	TROUBLE	2	14		2026-11-24 07:25:42+00	f	2026-11-24 07:26:38+00	\N	2026-11-24 07:30:46+00	\N	2026-11-24 07:56:11.729245+00	952ab42c-2d8d-463c-976d-50feb137cdee	2026-11-24 07:30:46+00	0	2026-11-24 07:56:11.729245+00	3	1
5dfe94e3-ce38-408e-5c15-70bd41443f3d	aa866682-7682-4287-bf12-76234dbc132d	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x010001bab20743e83d343d437da927a2342a0da7988e4baa6effd4e7b28acb136af6c370557c0741048651992ef6565ee91a5b040a32a7fb979c4df77c28ae7ce94ca3	\\x0102a89e79a5acf4a393385470931f720dfa293f8325f5251dd35dade31d570b0a53286585fc81a9e009f75e06ee8303740e54410e1e3f703c04cf283f5556d3449f96d69b3fe0d9fbb20e6c63d1b27ab6c8d4d28324887115486f4eee300a741221eb6805b70f61d0c7eab2e1d57c766a7d55d9ab1d1f6291a998264d5a8d1e23	\\x0102a89e79bfa5055e0e662bd198e51fb1730cfcb2b6b35292e259fbba339c0f039ddd48cf02873e5ed878df77e99593379b61a4674e98eba3ea2706c0dc2b0d2d242e4ae706590fae4a65bc2125ea1ef6101763045621f82703acfc5b5e7fb886	2	5	ANIMAL	ANIMAL	6	18		2026-11-24 07:21:15+00	f	\N	\N	2026-11-24 07:22:32+00	\N	2026-11-24 07:56:11.729245+00	6803c83c-4570-424c-8e74-c355e7e7d29b	2026-11-24 07:22:32+00	0	2026-11-24 07:56:11.729245+00	2	2
93875c8d-dd64-993f-5b85-48d4fce13971	9c117506-6a80-467d-ada6-4cfde88d5273	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x01000188790c486531eb588a859c218c3d8cb138b397489ef5934a674ecc4188b1d02b810c5c65b4e865802923dd600b5dfbd78a6a9f8ed8a09e2987a93a4de443a408	\\x01feb7b9937a0903711b20175f2dcb5e99e3efbb2278520dc21e2ba43132d6b25c5b4aaf4282188a01d8577b413e78bef99ed1d615b2af3dc559d10ef85d72c2062260321861a9e59d0f81c6efbb4f88eff3c67ef0ffcde4afbffcf83eddf520fbd421f35cb59eb0d5d590fe72103c65235a2552e08eb531bad309fd9ce17c2ae5	\\x01feb7b9930897f9e8835c341c8335a3f0c77c3b10e93dd37f32f071b792b44fff6c48e27d760ee4b9dfc491ea57fc0daafc3eff2568263840ea6d385472e8b3bfcd8a04c71b9a81e261c5fef0797f90bd8c9a9d9f0b54b351476e0a01edaf9978	2	5	DIST	DISORD	3	18		2026-11-24 07:08:27+00	f	2026-11-24 07:10:49+00	2026-11-24 07:17:18+00	2026-11-24 07:27:14+00	\N	2026-11-24 07:56:11.729245+00	e57dd1f9-d3b7-4599-89b8-98ae6d46aee3	2026-11-24 07:27:14+00	0	2026-11-24 07:56:11.729245+00	4	2
45923d33-a0ea-0a05-0f18-4ebe41ea54fb	8b7a189e-d352-4c21-ac70-b1c77e4bccf4	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x010001440a621cf74e251eb5fbabebca554a82dc617ef5d4359b467488f03067e3e2f9aaee48ccad3369c4272dac57f41c40d67b2cfc8a261ac593af70daeba5315b9b	\\x01751dd9e60dce52d7e26b89dcdd5f63abe14d06aaace83ba79bd52542294813f41e1743506cecf2a7ee415468a3b7baa68a224b45cf55c771b3b96a890f79ba29574cecb63c5949ed185a17a33532e8c727e6cd8f6ad00edc8a211d51a7f8a227c92d3ca01e6f95c70b944bdd1d0f3528026bc975f0ded0f10b548a2d50833417	\\x01751dd9e62911247a5816eb5fcc3aa68f7f378bbcd0a0a8b5b67454a558f4d6f41dc31c151de6996b832a9d4481768d6fef24d9a92f2852372eb83b8bf9ec7cb13680b9fa31cf46369a542b3ab41234b93a4e3eccc2b340537690a5aaa003b80d	2	4	ASSIST	CITASST	5	01		2026-11-24 07:21:56+00	f	2026-11-24 07:22:52+00	\N	2026-11-24 07:32:14+00	\N	2026-11-24 07:56:11.729245+00	1f69ec7f-82af-449c-a40f-1924756e876e	2026-11-24 07:32:14+00	0	2026-11-24 07:56:11.729245+00	3	3
300c1c51-a118-d855-d1b4-fd9e12d20873	937d16a8-76da-4916-bb9f-acaac30d2b79	2026-11-24 07:56:11.737462+00	north-eido	north-pd	1	\\x0100018819731190ac061637daf998ff0546941b741c3b211ba67d4e54537ae24ccbd92f20a6d6a1bc0c5ca4730a285d7c6d7d61402587edb0455058e66aa696398b8e	\\x019682d993486f8136a754a41278cf46ceea8d90fb5c7f3706c6b22c66e2d610d55c01e93afc49c35cb11645ba7f1110d3316c186bca61a316c51e4e9321f1689c4edbffd8d9bb1d441090b4fd2e7e098a3bddb3b575f42836a75f4a3ddaea95dadb6eedd484182152bd4793a8bc2d831230d99a035c3cd238a5ac1f01c7633533	\\x019682d993ad2077afd7c9c85fc303647bb9b1e73cb1ea7ca59b3b47d0c2596fb652e5255d7e47e04f0e97ed89c10237c01998f5b2f5423bbd5f3a679b58ad204cfc6f66e5421239e28b924d27629ba8d7b31cbf46480a9bffcb20a14a019f1fed	2	5	PARK	PARKING	6	18		2026-11-24 07:28:16+00	f	\N	\N	2026-11-24 07:28:47+00	\N	2026-11-24 07:56:11.729245+00	4bb9e429-e620-46de-b70d-ac71a89576b2	2026-11-24 07:28:47+00	0	2026-11-24 07:56:11.729245+00	2	1
ce515490-728f-8f8a-f721-85e49505b6d0	3e188ed0-5ff0-4817-8cf8-6236fc0a8959	2026-11-24 07:56:11.737462+00	north-eido	north-pd	1	\\x0100019259bc1f0fb03a3b12a9aa2847000a3003843f4519a7b071e54ee55a2b04f6b41be7bd2c6c3211fd2a8958d0e60f7005ab565e135985cc67d6a7d6e1fd287232	\\x01e8a601bed04d8ba2a3e9b74dabd57cf1f4022abf50123684d36b786072490a7087d79449d11de20d2625c08dba6011dbe5d58a5730f40e3333eb111d339ee58e60ed109829be061191e2aa6f6cd99062a5dd8bfb61ce4c163e565cae7c07fda67cf33a7f205d352cc1e573e019717417aea349a8b6ab5da5a9f8a47f0f3ba1c2	\\x01e8a601be81610b01cca4616bb7ba51d49974d0cd632e1f5c40eab16892fa726be8acbc50a957fefe9ca1de4f20d67fe3aa5be4b4b03c809bc5a14512bba0383676cce385e03dd6083e4b94f4602dd6c8aee14d79e32155b54c43280471f2e96e	2	3	MENTAL	EDP	2	01		2026-11-24 07:23:24+00	f	2026-11-24 07:28:04+00	\N	2026-11-24 07:28:16+00	\N	2026-11-24 07:56:11.729245+00	1d69a35a-b825-48ca-b383-bf9b150c513f	2026-11-24 07:28:16+00	0	2026-11-24 07:56:11.729245+00	3	1
2c1baa53-7a4f-7959-ad62-ec22ff63f454	ade5685c-bad6-4a71-80e0-f62e9629d74f	2026-11-24 07:56:11.737462+00	north-eido	north-pd	1	\\x0100019942d0dd5aeb8c48ce6b37827ed2c5afcd27885bcff07ca0f9de6220638e12e83b6c31aa82e313a14a595cf8fd01b9012a4e88b842651fc96d48dd1fce580b0d	\\x019192b8bfcfaa383f4642d60be959ea02fecbdf900a2452f6cf8b1a012b82bd8fb3ab2c63e02be4859e7da75f3ce58c185d9a717cbfb82f076faf163208095fdad6def8251366d012c3fce1647eb43d4c930125d75751f3d47414c1ca333ae672af3c48f8c8dd485b4ceac08c40c2a053155b87fc8e4dfb4842043252d4d5c7ac	\\x019192b8bfaa8086dda2df158f79532b915dac6a5a93a2c756cbffd7a3ae9a152a46509d0c08452cf370b26de668082c9ce53a71a35013953c30b2c34e2db26faed1591513ec7c3d997bf6a9803bc60a717a43c3fafa208a7881ca31f155813dfc	2	3	FRAUD	FRAUD	5	18		2026-11-24 07:25:06+00	f	2026-11-24 07:26:32+00	2026-11-24 07:32:02+00	2026-11-24 07:35:36+00	\N	2026-11-24 07:56:11.729245+00	a91f3422-7ace-4d44-8a99-b1f9fe295a03	2026-11-24 07:35:36+00	0	2026-11-24 07:56:11.729245+00	4	2
2d5bc8cb-8ed6-a2ee-18e0-ec771e754c76	28e91517-8584-4f08-86d8-24c780cd248c	2026-11-24 07:56:11.737462+00	north-eido	north-pd	1	\\x010001f95bdd2a19cb46b1f8edbfe45501ae08c69ba9a14e3cfe0872a9526f2080d2acc2806828ed3c4f8fbc435d78bc1b482c2fc40e404de6e219cc3b8200ee536be8	\\x01d360b77734823cef47c9d234ef83fdc954bf3a129dd3ad112c4c21cc8f968db4606955234a1fb1837f59e3de603a44c7b894879f5ab7772b24f9c513dfcd5f14a9d003f71dbb493494dff6efc4f07a042c94998a414cb7b790246d187213a7845135716a6d1a26a31f30f0317a2531e9422f27647ea2edd7b4418c3ddbeb37ad	\\x01d360b777631383ae5d2ac4eae2ada351ac543aca6ed6be8331ff8e1486b74ec3316ec720a3952fa38ff713f3d07a038e2a264f0744ab39ac0be662b9ec276ef2bac243aa9d94a8c37f9d221e887d8c02d5b8054b610576a30f9ef668c887b97b	1	4	SUSP	SUSP	3			2026-11-24 07:25:32+00	f	2026-11-24 07:27:00+00	2026-11-24 07:28:32+00	\N	\N	2026-11-24 07:56:11.729245+00	b267ab19-dc72-4dd8-906e-abe6a6366d8b	2026-11-24 07:32:48+00	0	2026-11-24 07:56:11.729245+00	3	2
379ac422-2818-6ea2-721f-6c3864d929e9	35ae8080-1473-4209-8a58-7e2cd7774a71	2026-11-24 07:56:11.737462+00	north-eido	north-pd	1	\\x0100014c568184ce5596d3640f57fb9f1ba8a814b8a9c085b181b3999aa3add02355932304f9781bb4bd95a054e3dc265b393c608ef2fc50c51bec5d1f7fd8c13526a0	\\x014292db49a9515d158a3180588d315ecf9cfcaa1571e564c0771a1cf8d8bbb499d1c1b2d5ff7488183ec976042d235a128b2a5b281139b0125b1f0b266dd1e97db2f7c40f1ab44c0278f14c7535619f03432df7dccfd0816c38a55cb3116a49589e3f11f2a0b3e75c9a19c713a40f72abfaf316a8bfd413556614d37773ffcda0	\\x014292db498090562e8808384a96a6cbf7e0687d68771e919d444be00cca01b48545b26aa83207cf8a2b428eb32f54a6c7240932f549e4368afa380f5b4088a2a2ac58ea4af6bb3bf030a130806afc8cd6360cba8e77fd4e5a95fe7bca90c3882b	2	5	TS	TSTOP	5	01		2026-11-24 07:29:04+00	f	2026-11-24 07:31:22+00	2026-11-24 07:37:58+00	2026-11-24 07:40:26+00	\N	2026-11-24 07:56:11.729245+00	d5adb9e7-0670-4876-b6e5-22219dcb7cbd	2026-11-24 07:40:26+00	0	2026-11-24 07:56:11.729245+00	4	2
46367a0f-76af-f3df-3d25-01228f0b5df3	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	2026-11-24 07:56:11.737462+00	north-eido	north-pd	1	\\x0100016e915d647d3add5f15f9dd3f47e1c098215789084d002d83ac503ff792f424a50aaaf6a2fb1ecf3b97dcdbda56c90786b24508d80c10d73034b1107cb2841311	\\x01e06d4f9ee21ba0eea18c2417eebf7938f8ec2d4cf3aee8917ec9b6d0a4d7d50ea0ab2fb0c9cf479cd2647499639a8dc9c7da748a685b7cdf2e729371e9a287cf0ed5785696f7e46442012edb2bf6db80b626152931b04925de4a4143096b0fca2817b46b9e350238668e39083129d778bc39b88c9e670e8376d4eb635fb59430	\\x01e06d4f9ea1b8364e44995361801881b18d20f2181259d9d7d0c8f72655cb20bee06d8b2219911bd190b04fa4a8d169a8a1216be88a06d34c9bd41d618d6ff3b997adc9d9fec5be8dda446e1a6fb40f3527a3cb614ab28364421fab9265fc15f4	2	3	BURG	BURGLARY	3	02		2026-11-24 07:23:23+00	f	2026-11-24 07:25:03+00	2026-11-24 07:31:02+00	2026-11-24 07:41:09+00	\N	2026-11-24 07:56:11.729245+00	3c74b1e5-d5f6-4f21-ac8b-e7715c785f4a	2026-11-24 07:41:09+00	0	2026-11-24 07:56:11.729245+00	4	2
169935ae-1925-6953-fb2e-d2f342e068f9	87c2ace3-e7e8-4b92-8175-9271df583fed	2026-11-24 07:56:11.739581+00	north-eido	north-pd	1	\\x0100011216d392c1a0709da7a77892f8e9cbe3113e1bde65e717e488ccc7f7a3d96faa6ed768effe3f53978db2b99ec066bf3bc2ce0b865ed085fa04eeb11ba81c10eb	\\x0119dd52b67a145a6721f486a5ad4df7708f71c29e9cb0ee23402f017e06f0268d5f1f491a8cfb8a00106b6c51c702a0dded3f4b0b7d227ad6ed233965d0d405b3dfbeaa59980e99d04b5c4b151c3521a04b08a22a29b9a6e70339c92e779902fd943001ef7fb3525571afd1f85867d605ded741bccfa1cb800d96289ecd2aac43	\\x0119dd52b6f3c4c2e9e41a116b26cbc85775a2bc33a93d5676605ecf33e39fbb5764d66e9dec18df1a19d2517b40d7621630177ff94243c1b9ee7808423929b50a743898cbee16b1316933f733b5fd0a4884a01d9595027c792c7024b3177d90a6	2	5	TS	TSTOP	5	01		2026-11-24 07:39:30+00	f	2026-11-24 07:40:58+00	\N	2026-11-24 07:51:20+00	\N	2026-11-24 07:56:11.729245+00	da886991-c077-4fbd-b955-6446a07686f3	2026-11-24 07:51:20+00	0	2026-11-24 07:56:11.729245+00	3	2
b9c50041-8959-3d6e-6301-5c4a34bbb73a	e9e8a267-b6eb-4e80-9af0-544f76742186	2026-11-24 07:56:11.737462+00	north-eido	north-pd	1	\\x010001c0888a7829f8ad4e1eae58221db24ebf349f2379febf37039f59fd047bf94accd6fb4479aba2246a7b9896f1df4c1bf576c88ef0366b9a6e37efbf033b7430e2	\\x01b14a0a000bfa1bd5267511b1018859ee4fedf1b73329eedaf02ff6f2c1d72929039eee600f5c52ac19af0c6097cc89792ce7c7ebc08e86f497dce2f33521b8cd01affa9ca1491871f7a3b2c3486e8a494dc3a8203337f9d1ab6c4ebfdf12ac0790e40b2a334fb80a1123a8c5c92e3c7bf1faa710eafc537528f5620cf71fd859	\\x01b14a0a00053b848e9d0845ed203a00a02f3d175e1e87587a37a036340fd98889da96e782ff1da1d1a5b84ef938724dec86777af9630a77360369c9ee6339131ef80952e20efdaa1bbfd60063ebd3e8cef2c7e1c85609529aca032a09e4e5f1d1	1	4	SUSP	SUSP	3			2026-11-24 07:26:28+00	f	2026-11-24 07:28:43+00	2026-11-24 07:46:20+00	\N	\N	2026-11-24 07:56:11.729245+00	1ced747a-54ba-4732-a40a-6b9b9bcb713e	2026-11-24 07:53:14+00	0	2026-11-24 07:56:11.729245+00	3	2
277b7689-ba24-e2e0-9fdf-adcb2b3d01f7	a29564b3-e2c6-4908-8395-6142883a024a	2026-11-24 07:56:11.739581+00	north-eido	north-pd	1	\\x01000183c45cbbe98c57f7080660629411d9f677887223ddafeeb2d4cc26ad95f42240179a4e35b3ce58018ad02a46d3fa38cca8ee5caffa2c83ba139560bdbd6bbfc6	\\x015bd9d9e038731683367d277b86ca4861879c910d5ed0fae232b2e756ced487676526cae8e9ea025d9db7c7dc0a17774ac0dcb0d2ed043599212ac786bc06de48b172bb8e94bcffe276a02bbc0e966cee2c65bf4b27b85777483f525eebad5ffb8ead1fc248c755133d0d998fa4ccebe4bda91cad1c65260e9243f2e1c6e62cb8	\\x015bd9d9e09decbde3e423dd29a3c90232789315c10814f2ee21c3c8f6b004a44d63ee1f096b3bdde41403d271bebf87a4b9f5e66b6b7529d89f50b1ab36fa28dc07279138d6879e3a3760044543e5c6302bc97c7a126aa8c041084cfe491cb7ea	1	5	ACC	MVA	4			2026-11-24 07:41:33+00	f	2026-11-24 07:51:57+00	\N	\N	\N	2026-11-24 07:56:11.729245+00	1bd7d447-15c2-44b9-af3b-eef0d1ee4cd8	2026-11-24 07:55:45+00	0	2026-11-24 07:56:11.729245+00	2	3
bc241a81-fd44-bc0a-f967-11f617fdafe8	c1e1634c-f405-4b71-80fc-43c7141cc689	2026-11-24 07:56:11.739581+00	north-eido	north-pd	1	\\x0100011745378cf7323e2a137e782208efab0736a7cce7bf820cfb6e8408a060116f7f078225e5cb194cc0c3c271beed2424f34f695385828642735c8c782f5497eb41	\\x017b1032e82341ed9ffbf9952778399831af42245b28ae5b76412b3da3f3ccad3f10d24817ce0eaccc7797c457f004c14ebb4b34e686449a3f65df072ea653de99b83c2a8f364a634bc18109f49fd0fade7fce961c407947fbabc969399362c7754c49c4667400f51bbf6733f7891e112346ffab273435a5f89874947a7f549f0f	\\x017b1032e83c6365fd69e6f379809c1cfe4df8c50c9152b7fb845b4eb0b9d58e17e41f1298419324439f3c3d86ddc15afd61fceb92b3868a7a2a3d801858bad33d460649172561985f6ebe320ca838bdb1cfc9cfd7d780e11a7323e254033cabde	2	5	TRHAZ	THAZ	3	14		2026-11-24 07:39:23+00	f	\N	\N	2026-11-24 07:39:43+00	\N	2026-11-24 07:56:11.729245+00	fb94793d-6776-4ae2-a1f9-a70235f841b2	2026-11-24 07:39:43+00	0	2026-11-24 07:56:11.729245+00	1	1
c689b6a6-c968-19d1-9094-da2084dccaf5	bef0578f-3673-455b-a79f-a7ac67835017	2026-11-24 07:56:11.737462+00	north-eido	north-pd	1	\\x010001631aefe3036780023ee044c78ea22b8e398d089f866a6ba2c78f8255400bcdd714266e9bb7cfefb9e3f4785a660925f581a3ab48c1bbf15080ae116557d8039b	\\x01497c0b021372182e1a25828ebb6f2fe28d660c052be43e206b5d8681da127202af520b56a1f7946f405f269b4d1b24e6483fa691e88867df86f4db2ef9a5984789d2d57f5698539af808944835f4d942ba875d3e6cc23dd490ad7c68c50c2f303f150f5d58facbc7a25ef56fbd7a92d7da4012f21e5fc094d66512164925f6c9	\\x01497c0b02e7ba89d39215c96e08d48114617c7861744ec554b1ff345136b6e13054df58cfc089a1f3b4097dcb37ce16031634465e0944156974fe612968088249dd5b07225f53c37514abc5e0cce9259a49a494d07934541021f5a0f2cfee9256	2	3	TRESP	TRESPASS	4	18		2026-11-24 07:22:19+00	f	2026-11-24 07:23:27+00	\N	2026-11-24 07:33:37+00	\N	2026-11-24 07:56:11.729245+00	b7c526e1-5df0-433e-952c-af03b5f5fefe	2026-11-24 07:33:37+00	0	2026-11-24 07:56:11.729245+00	3	2
dfc61cf4-f49c-cbac-2cec-dca4234dfaa3	b2be118c-7f87-4ecd-8e19-64040c815238	2026-11-24 07:56:11.734812+00	north-eido	north-pd	1	\\x010001b3dfec178882df22b75079fb497089cc3a51a4a1e77bbee19347466ea7d3ccf839269121c0ce1bcc042dced9010996f9d2df641dbd2223aee19ca401261ee64c	\\x014041bbf15d308611037c4be9ebc3ad69c19e933ff061992c0f5502bee15b344bd8fc75d1647b2830ce63b57cf4160a6cfe50eca2bdb90b46d8c498cc004c9ce3cdfb437ab00ca71ce0bd93cbaf0dae4ab1d0228dcd642d71aa0181ce856bf8717c4a6301ece89c41515ef980597c33830c685af8d213a9650b02cd02be2e7e97	\\x014041bbf1d39d9df4b82d1131b880d91b2fe9c129685ae2a04b732d81b2f7a680cb4f3c1ae0e4173274c290ea2ce5984c6d899be85cf1580317cac4f420b99b18a69898b91c2afcb8172d2cd34b4b06be789ea0746d13060cd3cbabc6b68dcf83	2	5	NOISE	NOISE	5	03		2026-11-24 07:13:52+00	f	2026-11-24 07:25:19+00	\N	2026-11-24 07:35:24+00	\N	2026-11-24 07:56:11.729245+00	14885213-a517-4306-a9b8-25401576e751	2026-11-24 07:35:24+00	0	2026-11-24 07:56:11.729245+00	3	3
11cde620-8535-0b81-dc06-79b43d8f6103	8027b30c-fd33-4297-9ae1-d975ac7e5fad	2026-11-24 07:56:11.741439+00	north-eido	north-pd	1	\\x010001d03b9b89cde91ffb6a3ef0a805dcdc804f527fa049fb3532ba2a3207f8805d812460c348898d7e07a48250285e7931cc3f59ed3489a9c994681b8638e6b57317	\\x0145107e4cff5fcbc17415ee240a50c007e443bda0bdb7b2f05fcdda329ae1fccc4ab5dae5d0bc8c19366ebcfbd206d9fed5654e8c5de741cd6ee08c966233640bea9ee15481c48add3e91ce12500b332adc247bdcf81eca08f7fc0f69a874f89f8c681d2b6f2dc95722ba4a6a8f645c3c8b0d1fde8e65d3023fa075e56e5234bc	\\x0145107e4ca672c025e5af7158d5f550701f771f6632754cbdebb278c45371131b73041b0071b33fee0be4db411e5c6594ab9eeedf58d23d35c04bb1629341bca6fa5f43fdf3307c75a4db6a3c85cd77dcc2bf59bd0dd368994433e57d1a52e475	2	3	MENTAL	EDP	2	08		2026-11-24 07:43:12+00	f	2026-11-24 07:43:38+00	2026-11-24 07:50:43+00	2026-11-24 07:51:06+00	\N	2026-11-24 07:56:11.729245+00	a6c0c603-70de-4f73-b680-fb2cd0e90db8	2026-11-24 07:51:06+00	0	2026-11-24 07:56:11.729245+00	4	1
2c7ef9b1-b000-ec59-7da9-f5654a7f7f64	7b8b1fd9-e69a-4889-b5a2-3bd767bbe30f	2026-11-24 07:56:11.741439+00	north-eido	north-pd	1	\\x010001ab26fc115f40f2cfeb3dbfb868adbf46c805a9e85c467553d488014d1f1d811c66cd50ca2891fba1b1b02b2d8ad4b426ecb8a010637c501c8a6c09c6ec063ba0	\\x017048c543c995287927d1232d6fd0789a6041325bf8b8c1065122fe722acb0f7886b9b86f1c324d7d3f492b4faf89526b15292351edd227f72d3f26fc51249b716f8497cd24a7cd00edf4acdcd1b993cf11b816cea3355e2e2c688055c5e464a4e82de7f3f1a95f56e688ff80597747995e3f41c4cc84d5c2b8c1b7925dd415a1	\\x017048c54320347a1e242117c1435f7685922e28bbb732d99987120f75df3ab711b401daa4c327a252a6a58f391cb554b2d18a1f2e0a5c48c08a707b0ff27a55b9b245eacd8b79a02c2ce3b77fd9418b9e04617cac13c235a2ba5040d84577b693	2	4	SUSP	SUSP	3	18		2026-11-24 07:44:42+00	f	2026-11-24 07:45:14+00	\N	2026-11-24 07:48:45+00	\N	2026-11-24 07:56:11.729245+00	f701db69-520f-432f-b75d-2564bdd10f02	2026-11-24 07:48:45+00	0	2026-11-24 07:56:11.729245+00	4	1
3d4a3ee9-3bb7-1a41-6134-74215ff9004d	fcb41a9a-eba6-468a-ab31-8d7a5d2ccd8a	2026-11-24 07:56:11.741439+00	north-eido	north-pd	1	\\x010001727d82ff1d5f7a0f3b3c0e752248fb0243aa8eaf041db8ac040f466ccde1262c16b8b6851826e091f18d6244ba018cc1642cdad976852fdf7e290a35df56972a	\\x010d49703a5bf83e2239f68dc156e16c687194c1a572ebbb043268e1dac90ddda4b76261b282d4cf0c98971d0c10504e9b691c2ea468e0346c2204bd8b6fb0c860717dc1e8ddd557bc8d66f31feaae92df3b8d2915d50226219b7560c93a7aed1b3a8f0237364e5143d37dad78a0caaaad5cf181a727bf519343a1e28a645169c1	\\x010d49703af1a710d7c0c549c720c28560ea343a75d9db9d6307e787b05b407d7ce9c251484f36f171ed67dff666318797f9519e581cfaaefa50f856a7e623087009f455d57c6813e83beee21658d81f2578df077525f8f1f73a5282c148b9cd65	2	5	PARK	PARKING	6	08		2026-11-24 07:43:48+00	f	2026-11-24 07:47:09+00	\N	2026-11-24 07:51:31+00	\N	2026-11-24 07:56:11.729245+00	31c26da4-036a-423c-9272-5b59872eb8ab	2026-11-24 07:51:31+00	0	2026-11-24 07:56:11.729245+00	3	1
4c1131a9-4b81-9d53-23c6-c5a50ce01f5d	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	2026-11-24 07:56:11.739581+00	north-eido	north-pd	1	\\x010001203c5e3edcf6f30b1b2fdecba032f8bb7931f1e3e022c481a133538a4e8d7b4f3b9af1ec7d906d4c9c350675c037cb534b9de0e11b4b6df316892f09a197559f	\\x0193ca43d64f61501340f792a8ed9ea32dc97ff406e6bc6c863f0d8f2e43a08f18afc008489d626da8cf00700a06d9c9c7d5ddaffa2fcddabf0625bf8a882b286f9b7b6b09dcf484f3792273ff5e561ff44a0d9958d1d996892f096eb974197b15bafb5b644ed532fd9c38bfd403587dd05c76c3b35a37b86171fb8e56124eb225	\\x0193ca43d61c2d333259da69679562d1e3a1d44c19b44ba5e4e026579c744b0d64241c71e6bc2057c0fa1d0b115c56467626814189134710dd70057df78ba0e33cbec2bdb5b48ed0d471d9e1cc4fdff7fad6bdea648b0f77249c34eda7fc2d9f29	2	3	WELCHK	WELFARE	3	03		2026-11-24 07:36:00+00	f	2026-11-24 07:37:47+00	2026-11-24 07:39:36+00	2026-11-24 07:46:35+00	\N	2026-11-24 07:56:11.729245+00	8d3cd4e1-4af3-4882-b784-d295a3a26eac	2026-11-24 07:46:35+00	0	2026-11-24 07:56:11.729245+00	4	2
5492c82b-d210-e4b1-bc42-505bca973409	270078ea-e55f-4df0-8393-1dd92d7fee69	2026-11-24 07:56:11.741439+00	north-eido	north-pd	1	\\x010001c0d1980af445cf93fa634ea2a6d0f9451dcbf6f653e5e7980f3bc4aa063c16159b7a30baed4f84ad11140001f797735022cdf6633373d8894a35d77508f05a2b	\\x01d7381573e2987b5049aa6c779699a1b7bf6ded212374d5310a162906df3523f60538db6878639fa7cfd77a9a765987331d076c4f6b7e39ef40720cf34a3e2caeca8c18319d211a7ba2d87fcc92788c44ee2603601af349ce031ffe4279dc1207b11f1a3131530a9217754d55c28b55b2336c838a24c9424e76e2d470c1e4c80d	\\x01d73815737cff8c76ea6a6a651a305d6b3488d21a77b7a876d07a330c6e2edc736c0dacbb93c6b1b81a853c845dd269064ab3059ddb2b4dee4cd0662ddc0815b57e09875aaa253bf510658c99d85eea4f126c73b9e8bee99e1124b02b53c52fba	1	3	FRAUD	FRAUD	5			2026-11-24 07:49:21+00	f	\N	\N	\N	\N	2026-11-24 07:56:11.729245+00	3840577c-646a-470a-b35f-67f6a9e20ea8	2026-11-24 07:49:41+00	0	2026-11-24 07:56:11.729245+00	1	1
723e6d0f-8503-d069-d5d4-f31c758030f4	8a7d2f2c-1481-4814-bb75-46435aff1fc2	2026-11-24 07:56:11.741439+00	north-eido	north-pd	1	\\x010001229dd0cd6925cb679198652a6b7120dbcc395c2637d7095556049b539b1450a6d9bf94042ea4134cdc70b5168139faad2ce5b13bce7e1be9e682f8c5bc6ea5f1	\\x01643fc122c1ab96672346c7ce9befeff01fca1d6475d653b85022efcb610afe068c49932bd2e10880dbb43d2e0855cabb47dcc4865b7cefc3be4aaafd96022ed7ffb2d3af0e9fcb1c250dacc842dab97fdcb6c491fcc2b00dcd3f6fe204b9f6643f770bcee5927619515a9f7f8e0831c97caef087d2c86e0ffb569b7ec48c4413	\\x01643fc1223bf876af661cf7bb7139f3994056d996dd28b6c396e4313e1c2085a3b82878390b5a598de298c76c9b22dd3dbe23b7e351931ae96e9ddb8bf62dab16c8df4f4152e5889a503229652495282b9e05b43a5a2fb3e0d38105e83e68093a	2	3	VAND	VANDAL	5	18		2026-11-24 07:45:36+00	f	\N	\N	2026-11-24 07:45:56+00	\N	2026-11-24 07:56:11.729245+00	723ce626-0706-4212-b6bf-268fb224a63a	2026-11-24 07:45:56+00	0	2026-11-24 07:56:11.729245+00	1	1
94f33559-1e3e-46ee-6d7d-4467e0935c00	0706239c-bb11-424c-b155-42275d8892b2	2026-11-24 07:56:11.739581+00	north-eido	north-pd	1	\\x0100013c9f710a0f603cc9f359a559e3edf7b8f65a384b1ad24a1ad241fbd13f631dc320a5e557bc745b9b914246ea9187ee7b7d07efbb23be4c7b9aa8e430f8ca38c1	\\x01f8233e1a836e81dde018e6f403c75129415a514a7b21ce0ebcb73d7127f2cc59b018ec3014cc982e798a1e8402471a006eee640060cdc47f7996207122d702a02637407a34f8af37f0f4dc6082067d200d0f27b227a2df4df1d870c6718881154966547cb96fd685b0aa4fdb5bcbdcc66b42c7cddabf193849ab161ce71260f1	\\x01f8233e1adbdcada9c947b897b98b184740c51d085a5ad82969d0314c80734e3e894d74cae6b0de3e17bcd15a74cb0213334eeef77a47dd42c7ea03d61f9ce71a1c6af208fe53914c6ed5eda88fd4dcc5d69babe8915e1a574ab57ce59323ab78	1	4	STRF	STRFIRE	2			2026-11-24 07:41:50+00	f	2026-11-24 07:42:15+00	2026-11-24 07:43:59+00	\N	\N	2026-11-24 07:56:11.729245+00	077a0647-8278-43b6-9d09-5728de46ddf8	2026-11-24 07:52:39+00	0	2026-11-24 07:56:11.729245+00	3	2
bb48696f-a2d4-1405-18ed-d059f4644f6f	fae4595e-822f-4872-a96a-7dc9192bba1f	2026-11-24 07:56:11.739581+00	north-eido	north-pd	1	\\x010001375448c36057ddc0a8eda38f20e4777072f7f42dca353b24c0d9e8401d4ff7332d3b24d824ae9eb330fa0387808fb855aeaf6e978b3f9f3853b23ee2be6e2c8c	\\x011055b2a9c37018926c0787592df58a66cd316b2ba90fe3cba4eb8dbe42b1410a3ffb744b176353cd7bde864e836b2c01ddbf2246d7e8b17b115953dc01a09fdabcaa767baf7f62d15d722ec6c8baa63de9220f3979d2f2b159c8e015b1999446d875f5f98fd41aeecbb92811c584fa8b916ac9df3dc366ce1c1361a55d172bf7	\\x011055b2a94ac7c622a68fec44404ce51415b2e7514e0c17cddd5b8ec90cbccc100f25c6a16db9349886e02c7d2529d189fedcad54856cd9eeaf3a14279b83018bc0faf9d5a072ea5c1d0f537084eba54cb0bec6143d34080b8088619377061a5e	2	5	PARK	PARKING	6	03		2026-11-24 07:37:34+00	f	2026-11-24 07:38:33+00	2026-11-24 07:41:20+00	2026-11-24 07:43:05+00	\N	2026-11-24 07:56:11.729245+00	27f015d7-177d-4ea3-800a-0fb9ca3f58e0	2026-11-24 07:43:05+00	0	2026-11-24 07:56:11.729245+00	4	2
9bfd22c1-ca72-1d9e-dd10-7a910fa59fe8	1eac397e-2087-40cd-bffa-0da0a978643b	2026-11-24 07:56:11.741439+00	north-eido	north-pd	1	\\x0100014b7c616ee00d1af7f62d7a3ec7e174f42d198dba3a02afd8996e9c865ed07f115b4f4ad35d9a799331127a1cf8712053dc90453ba600fe8ac138e31a49f98a51	\\x018409d6bd7f91d566f078570361b45b07ce60b6c690bff4a1731b588d540e2eb2f33cafb01ab1fc117df490e8a3573531bc57d616aeff3e110a611d7635fd86be0a70112cc3e2100de70e0fa0d095e7c7d78cc7d527fce30b3961efd1342f85f2208fe38803dd66643fb382ba17289310590a699a82ca55b0b089acfd82813498	\\x018409d6bd119203571c10d19974bd491827b4f0a1794c68e8ccd660dd3730edd5ab5a93d4b13d784d7f150276c3cdae354b2861c9f722b8dc522193a820877a4f40e6ec6e249a89965e145a5b4b537e88fae9413ebe9ed0fb708f4c6afb240028	1	5	ANIMAL	ANIMAL	6			2026-11-24 07:45:39+00	f	2026-11-24 07:49:15+00	2026-11-24 07:51:32+00	\N	\N	2026-11-24 07:56:11.729245+00	3d47416a-bbff-477a-806b-d5e35381225b	2026-11-24 07:51:32+00	0	2026-11-24 07:56:11.729245+00	3	1
0109ada5-af23-ada7-a38e-ccf1b72f0750	c00ce9d0-c341-4f1c-a16b-1543935e6b66	2026-11-24 07:56:11.743249+00	north-eido	north-pd	1	\\x010001374dc046edc02a4020aed4b4a9d0990f0658fbe8203c40d9c85e8acf20245e1589eb4bdf61bba227662ca54b66cdb97d673863b8364cad3007bddc7625cdfbf3	\\x01753ff46591e355c2285fb665457b43e7034f9dec3a3fec23dd0840939d1c7ba43244f5f922d5f91d4e775b8061baa3f951423076a9f1be0dac033eaffc757a14207987abc00a8451698c787fa4e54d105c2531fdbd6a6395556ca4cd7b39f893a11187a6734c1317790a431e142e84dd76992872c720d2f6a58f1501f9e67281	\\x01753ff465170d057d333787b87b4ee23ffd04c987f2b07d4b6e481816109d8d0b3420209c731997b8bcbc23c5d454d6e2490c3b31bd7b699daeff883005dc2b7b30226846dd13c888b64ae3d2d22c0db33d0c2cc7c61ae7ed0ac680f3347f3338	1	5	DIST	DISORD	3			2026-11-24 07:53:58+00	f	\N	\N	\N	\N	2026-11-24 07:56:11.729245+00	ac866422-657a-420b-9e6b-81e85040b2e2	2026-11-24 07:54:18+00	0	2026-11-24 07:56:11.729245+00	1	1
084e7b24-df60-3516-ff0d-36e55a274c4a	aa47ad07-e50d-45b7-aa08-9bdcfc243a60	2026-11-24 07:56:11.743249+00	north-eido	north-pd	1	\\x01000168c7f2bd5cbd301120ef910159fc4468e5692ac69167fbdbeb7f2fb922914ccdd15100a7aa8be36561a0841c5fd5adb68a0ab4df584761585329a8282a968d02	\\x015a9458819d4268b340a11c82fe8836495349a4a80ea63d3e32f0dcb420765e76be4635935cff6400aefe33435848b5b8b54da90cc5aab20582ae393188ae991322511fed1f39984551bc8ffddcd2dc19ec567c9078c64b233d5ef8b2cc42f4d482b4db85d70b955ded93d5d45b725fac91fbbbafc4216da5d0e4e44f7d1fe3c9	\\x015a94588128d61289f76a6eae8be0ef3c1cd1493a5ffd682aa28b2c3abe980d334b37ce3f4d38c3b5b223c8290feee12836af98851d3ab3c8579b175a10c135c2f96595238b65fd9427ab246315397d7e0cdfc19694a7823c1096ec8b2bd963b8	1	5	TS	TSTOP	5			2026-11-24 07:53:24+00	f	\N	\N	\N	\N	2026-11-24 07:56:11.729245+00	61b6dd0c-4955-4017-87d2-312ec372700b	2026-11-24 07:53:44+00	0	2026-11-24 07:56:11.729245+00	1	1
5415849d-9233-1562-b5cf-042a5be0e382	8d86b684-4489-41c3-9ff0-61a709ab5712	2026-11-24 07:56:11.743249+00	north-eido	north-pd	1	\\x010001bdbcffc793f52e8eec98ef8d610ece6cbab5af5128d52e37b1ad7a6acfffa1f39d872bfb9efcbd10b2876168c8fd2ab4d9b79900cd7d12f8e22d116b8f41d6e8	\\x0143d2feda9bc0598c6f07ad85235b9960a46ba0916068e9a46c92c171bb3ebf1b477f2dfadd996a75f34a0fecae0a3517451ab72e0b5a3d00559ca5ea5298748baa687255c7c66451be1d6558674a3613bf25fa79e24b6b383c0637c06eec4e7e55f219617995ef1e6275078e806704a69f9b2961aaf84dbca9f0bb1f046768c2	\\x0143d2feda05df9dd17199d3d84430f3792098fda970a8df5fe9cef7bbdf7996e4e673e354f50620962d4428c33bc9a4b5bc3eebd447af03c63761c2ddd7d3099e72663f7c724756b7877ed1c64e64f73d89b267a1381297d10c9cef05032fa7b3	1	4	ASSIST	CITASST	5			2026-11-24 07:53:47+00	f	\N	\N	\N	\N	2026-11-24 07:56:11.729245+00	06926771-c499-4fba-9645-15ec38c9f8db	2026-11-24 07:54:07+00	0	2026-11-24 07:56:11.729245+00	1	1
618f1cb6-d02b-9885-1faa-1b289ebfbab8	49a29f15-6c16-4948-bd59-bb6f086ffe26	2026-11-24 07:56:11.743249+00	north-eido	north-pd	1	\\x010001cd4d41e72cf1e718fd79b026ed3e27d7041a8afe33203c6feb75d3ad5fc60bd6f156d0ce3c7b6ff3c6c569d9ba621ae3dd658f957626b27e48da54183e0ef3ca	\\x01c5739cca0b266448906c0c8646f7f567255e96d0b970c98622982a0e8732117a73e15aec0bb7bcdf02e09a492d41121ba2ec86878fa42f92fb0195403303e5e4b8ac29d562c354aaafbfdd34512491d8e2edd3ab08d94a182d96e5dc41ed31eb80142cb8c3a37f47727222ac13e42a4f788807cdf52c9a3ed6ba9f1d302348d8	\\x01c5739ccad872d08641bb6b6153016026282b4c749f16576bf4259a441bdd74bf071092b9d4a1f211fb0d0d4a7641fdc565637065da5fd0dcc5285872cd6f3a06dba6d3029c53273580cf4006e3fed5b9779a68479bb83dfe06beec9ea11e5f9e	1	5	ALARM	ALRBA	3			2026-11-24 07:52:57+00	f	2026-11-24 07:54:30+00	\N	\N	\N	2026-11-24 07:56:11.729245+00	c299dd0b-cb33-4b27-a37d-2482a6105ef1	2026-11-24 07:54:30+00	0	2026-11-24 07:56:11.729245+00	2	1
c732ecf1-b767-be59-083c-853479384fa7	9d46e60c-32c9-4d1a-9849-a7eee23ccbec	2026-11-24 07:56:11.741439+00	north-eido	north-pd	1	\\x0100016ab582c30cff0ec7104ee0731bd58361e3f9bd2e5e37f551bf605c74aa4688a80cc95338dd0f485a51797aee29191a3c629e922ec2474d0495a328ea152a0498	\\x0191ce74bc18b20005c4fe4004af8b8ddd6dcea1e819998221fe49b8b289453b343c5b9e0aa34ae51fc4825cbbb31b65015eacdcd742fcb0c74fa4bf611e4a0234473f1d7116861bd2ecd827a2b29f10506b6405b999de9708f0b23cb8b3e48a24815a532ca39167c74a4544cb02cd0e2db15ca04aae9d24917a4739a7c559aa74	\\x0191ce74bccb22b4b8e50fd0fee763e4302aaaff2f548feb44cdbec76f410a4cc09598378d3aca56550935e686802d4b94f3686ec1dda33c6866f8617d51e299baa0d59c3539f9fde562ed82b5568355ab5e0d25b484614ebbb32c2e1216de1c87	1	5	DISVEH	DISVEH	5			2026-11-24 07:50:24+00	f	2026-11-24 07:54:09+00	\N	\N	\N	2026-11-24 07:56:11.729245+00	b92fc682-1754-4ddc-830e-227f52ad18a9	2026-11-24 07:55:51+00	0	2026-11-24 07:56:11.729245+00	2	2
d97b0ef5-bcdd-75da-3c31-e117f02932d2	e5e64a7e-a0fc-4f10-92da-25acbcb5d3af	2026-11-24 07:56:11.743249+00	north-eido	north-pd	1	\\x010001dd6f4f06c4377c6397905b2ef13f33dcc73447682f0eba5ddc154811f3ebb1ff9c8cf12756b084cd4f502978efad8de10b8c98928b2d809b26d98d422f441338	\\x01c3fc4a96e5bf0fc8d46c0de6162ead1d1476c175b8ff4dcced5fe72b2c1ea79c8ef11e2b5d9286ec886842d35104ec00139b237a00da2ef518b070460a0bbf146f2a7a786cfa54908908be827fef8e5d30eb9e2c84821e81494d261c62a5c4e4ef9d493334092421b149db824efbbcd815ca60c5386f5892ae0f0780281095b1	\\x01c3fc4a96dee71cb23da73f0f8b682714e278f0bf3dcf660ea3e81f5ce377f169ffd052ef6c920e6da4cb100a001bd80b170bff48a47cf93f6d21e18d11a4cc09bd500bfbd91603a9c81a3c41236d7d5aa618893391686d60939415e8d210a597	1	5	ANIMAL	ANIMAL	6			2026-11-24 07:53:57+00	f	\N	\N	\N	\N	2026-11-24 07:56:11.729245+00	7731e54c-b0d6-441e-b0ad-7bb5bfc46ba3	2026-11-24 07:54:17+00	0	2026-11-24 07:56:11.729245+00	1	1
e7d46ba1-488b-ba52-a9f1-a1bb13247078	a5de585e-2ead-4825-ab0d-a1fbf3570abd	2026-11-24 07:56:11.743249+00	north-eido	north-pd	1	\\x01000117a86cfd380dcce0d96345b41d7b668efda59f0887d12de5a86abb2cad177cd732ddf144db0a79553c614bb37cf189b33f757dc7f3dfa46c0c1301d6898f9baf	\\x019926e35c8410f4c9addbb7ae9ee3433c1d9dddafa97b6f37b04da938f7e17cb75aade1f16a312c251aa65663c255e01e8892cad28fa2f36c0a668912ea83c3284d1874995661798a6f1348a835df33abb3bb203fb0fb704becd54b9fdd0ea35ba7264f78f71ed91d6aa6be34eac7a4cf3647f793970078166568a8d3964c34d3	\\x019926e35cdeae8bb20b8530db3055fafdf2e727ff95d4f5bb9bbee1d7362efcd02f33776ead9272b171a92c4575857c3b1031d143380d22af0547514837b7a4099bf29a6f66e4da67cec78117673304480aa061a9b6f3f041afb33777a3619e89	1	4	STRF	STRFIRE	2			2026-11-24 07:54:30+00	f	\N	\N	\N	\N	2026-11-24 07:56:11.729245+00	1bd82e94-ad77-4733-a34a-16b2a46e8f3a	2026-11-24 07:54:50+00	0	2026-11-24 07:56:11.729245+00	1	1
640c2ec5-494d-db51-d1d0-27ecac851ba0	4a2768e7-6365-4d71-95a8-4a86253054fc	2026-11-24 07:56:12.175632+00	north-eido	north-pd	1	\\x01000176d53895cba9504e6ab227d897c5128eb9e8fb67eda5cae62748f9c30c7957750cfb41daa6dc66e97b671aa37083b6b3c481d9219155c37aae1a21ec6cdcb96e	\\x0144e2865c92744dd868019453800b29993f2b64dd0b3097e985fdb2ed6b167d852cc53111d5dbe5bdec5ce93326c5d3f7005daafd9eb1c3a4a525bb2d83f59b4aaec43188430bade3b3ef1640f397c619be4e1a8b4a8b9ec557a29288b3107122	\\x	1	1		DVA			NORTH	2026-11-24 07:56:12.174828+00	t	\N	\N	\N	\N	2026-11-24 07:56:12.174828+00	533cdc00-b55c-420f-a55b-687be0e06b8f	2026-11-24 07:56:12.174292+00	0	2026-11-24 07:56:12.174828+00	1	1
e19e24ec-12cd-b64e-be8e-bde3c056cec0	4b6ad538-5258-4a86-8f0c-efbfc4527272	2026-11-24 07:56:12.178273+00	north-eido	north-pd	1	\\x01000129cb4b48535f6b31158347ad9e5d2646a20cada6adabb0b12e8a44c6a64701227458414d669adc5c94960ba4779a7d6a2b715fdd195ab3101a16fa2ac68c586e	\\x01b7d07c6b495c513ca44c1f0b98501faaf4a47c2542a1e958fa6064b1d0aa020815769e928a33d7a192a22867593ae97816c516479df5eda49d90914bd1f113ce67c4e278443ff6a54dba31338ac86c0b3c0f1ae3358b17abfcfbf2c498c8f212	\\x	1	1		DVA			NORTH	2026-11-24 07:56:12.177562+00	t	\N	\N	\N	\N	2026-11-24 07:56:12.177562+00	4528ad03-0002-443a-8b42-b1e3d641ea7a	2026-11-24 07:56:12.177306+00	0	2026-11-24 07:56:12.177562+00	1	1
2b1d6906-ac7d-7c27-abef-bea1bff9dc0a	0ea3b43e-1c7a-44d6-9fa7-6f8b70ced48e	2026-11-24 07:56:12.180338+00	north-eido	north-pd	1	\\x010001673c7ead51e561b649cd00812df04137c334be3769dc98e75f9fdc9a6231fb50c923701b03897c3cbbeb9a8b79920f2d3845f074f33a752f19e8a48d8ebbb728	\\x01cbe70d2f515404dbfee1f7aaee9f7776f2879adf1aff2fb9cf1f20df9097ed38712fc5f9bc9c5a6c2195c57eb272728b8a36b71ae0b5013a78da2830063d1b2b4a65c2adcc861dd144b9e5728b7a1cefffea83c6d7192f6ced5bc5ed797b24a3	\\x	1	1		DVA			NORTH	2026-11-24 07:56:12.179747+00	t	\N	\N	\N	\N	2026-11-24 07:56:12.179747+00	67fd93b1-892e-4b03-afab-0d76e91ebcdc	2026-11-24 07:56:12.179529+00	0	2026-11-24 07:56:12.179747+00	1	1
2547192c-cc5e-5b53-8d7b-cec9d578d495	eac8c259-3fb3-4f1a-baf9-7b859daf95bd	2026-11-24 07:56:12.182381+00	north-eido	north-pd	1	\\x0100014d750be49c960a41b09cd8cfe93eb8f294a27a1cc59305aa4f705720959a24945dfb8487227bbd2376aebccd3794dce6704e2d99abf5ef5bbd7697d4e07cb722	\\x0176adbd7da2aeb4760aff1941fcb603ed4441ebab4803f78c6cddacd02c76a43600b17a83467b654b4d8ea01a197718704649e8d218776f6aaa911ccff92012914bfc035697e2471ede5f367dd5998394eb9bb711b3b12b0af0750ab4349fe20e	\\x	3	1		DVA			NORTH	2026-11-24 07:56:12.181538+00	t	\N	\N	2026-11-24 07:56:13.244364+00	\N	2026-11-24 07:56:12.244545+00	baea2a51-ed84-4f73-8ff7-848bdc47dc0d	2026-11-24 07:56:13.244364+00	0	2026-11-24 07:56:12.244545+00	2	2
28a428db-1fb9-f3f6-82be-57f7ee7c880c	a518afe4-2225-4417-b39f-5392dfaefeea	2026-11-24 07:56:12.51062+00	north-eido	north-pd	1	\\x0100015a81f2861bd098e9ac6e5b7d0249c465f8a0e2eaebc17dadac5197301cd63e963e168fe721fc765a9131ecc36e06a843d910039ba9732ccacae90c4f41bfdf48	\\x01074591b5824eacba0ae8584b4327a789f47fc6c624fb2a86db0d792f05920508933ce5db869678979bf0ab93796988264b2309e93d7c43240cfe98a0a37b6720150f6a41eb097a99a18df315792e1cf6197fd8337081da305eb309716f5cff4a	\\x	1	1		DVA			A0001	2026-11-24 07:56:12.510024+00	t	\N	\N	\N	\N	2026-11-24 07:56:12.510024+00	07a773fb-faf2-42e0-bceb-8c821f75d8df	2026-11-24 07:56:12.509777+00	0	2026-11-24 07:56:12.510024+00	1	1
8b87878b-a755-23d9-5a1c-3977d2f42a4f	a9bba111-8671-438a-bd4c-85597d5113c4	2026-11-24 07:56:12.606663+00	north-eido	north-pd	1	\\x01000179d5295f64fc9a3876c6d2964e43249b4785950963fef2cf60a9ecc4b3bc164563ff34cae51e1fcb5f83a3c5dc41558800970bdb668fefb6f12fb41cf641e77b	\\x01d35f94e5fa2f82ca0a529f5229ce643a99e77616ebff4b08d990e406ceccb3bcbfc2ef9263352fff48573698282ee50cb80e9a904c7043bdb4d9977fe761b3b92415f9319408002147b18426751499823210346f6e6872b779d149f0a83ebdbe	\\x	1	5		ALRU			NORTH	2026-11-24 07:56:12.606066+00	t	\N	\N	\N	\N	2026-11-24 07:56:12.606066+00	b9e777db-e01f-465e-97d5-39ed800c18f7	2026-11-24 07:56:12.605815+00	0	2026-11-24 07:56:12.606066+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-24 07:56:11.734812+00	1200	6167e0b1-2806-462d-b7ea-0d22e5f68609	\\x0a106167e0b12806462db7ea0d22e5f68609121036c5495fe9ab47458f52ea95eba6d8dd1a086e6f7274682d70642001280130053a05414c52424148808eabbc83a098035080e8efc583a0980358016001
2	1	2026-11-24 07:56:11.734812+00	1200	324c185e-ca13-4b12-8af8-0dfe0ed29769	\\x0a10324c185eca134b128af80dfe0ed297691210cda4fd91424744808184e6b9819d9adf1a086e6f7274682d70642001280130053a055453544f5048c0dab8c483a0980350c0b4fdcd83a0980358016001
3	1	2026-11-24 07:56:11.734812+00	1200	324c185e-ca13-4b12-8af8-0dfe0ed29769	\\x0a10324c185eca134b128af80dfe0ed29769121018e20de950c74951a432d562007ea9671a086e6f7274682d70642002280130053a055453544f5048c0dab8c483a0980350c0efadef83a0980358026001
4	1	2026-11-24 07:56:11.734812+00	1200	0c60f829-f9bb-4388-a35b-3aca0b78a78e	\\x0a100c60f829f9bb4388a35b3aca0b78a78e12103e234185d79c47c590bb519cd0a4d1a11a086e6f7274682d70642001280130053a055453544f504880ebf0ee83a098035080c5b5f883a0980358016001
5	1	2026-11-24 07:56:11.734812+00	1200	6167e0b1-2806-462d-b7ea-0d22e5f68609	\\x0a106167e0b12806462db7ea0d22e5f6860912105e989546e1dd4f9ab163ce5450c522ae1a086e6f7274682d70642002280130053a05414c52424148808eabbc83a098035080e99dfc83a0980358026001
6	1	2026-11-24 07:56:11.734812+00	1201	6167e0b1-2806-462d-b7ea-0d22e5f68609	\\x0a1072a43de73c8b4822bb83d54d3ca1516012106167e0b12806462db7ea0d22e5f686091801
7	1	2026-11-24 07:56:11.734812+00	1201	324c185e-ca13-4b12-8af8-0dfe0ed29769	\\x0a108624931246b048e09664258fc271b23d1210324c185eca134b128af80dfe0ed297691801
8	1	2026-11-24 07:56:11.734812+00	1200	0c60f829-f9bb-4388-a35b-3aca0b78a78e	\\x0a100c60f829f9bb4388a35b3aca0b78a78e1210fe064a529a2f45e3996a17f7b5d907561a086e6f7274682d70642002280130053a055453544f504880ebf0ee83a098035080daaaa384a0980358026001
9	1	2026-11-24 07:56:11.734812+00	1200	6167e0b1-2806-462d-b7ea-0d22e5f68609	\\x0a106167e0b12806462db7ea0d22e5f686091210de7d8c6665474e768228250f9581b8ca1a086e6f7274682d70642004280230053a05414c52424148808eabbc83a098035080cd8abd84a0980358036001
10	1	2026-11-24 07:56:11.734812+00	1201	0c60f829-f9bb-4388-a35b-3aca0b78a78e	\\x0a1019c6f507db0d4e999facb106da6f050312100c60f829f9bb4388a35b3aca0b78a78e1801
11	1	2026-11-24 07:56:11.734812+00	1200	a386c953-0c1d-4f36-a31a-39206aaba81c	\\x0a10a386c9530c1d4f36a31a39206aaba81c121087c85f83b5ce48619a78af00dbf440191a086e6f7274682d70642001280230053a0644495356454848c09c99ee84a0980350c0f6ddf784a0980358016001
12	1	2026-11-24 07:56:11.734812+00	1200	324c185e-ca13-4b12-8af8-0dfe0ed29769	\\x0a10324c185eca134b128af80dfe0ed2976912108b654b83d8b3474a92b6ce844a2884171a086e6f7274682d70642002280130053a055453544f5048c0dab8c483a098035080a8fdfc84a0980358036001
13	1	2026-11-24 07:56:11.734812+00	1201	324c185e-ca13-4b12-8af8-0dfe0ed29769	\\x0a10169f64255e954ef7a2837cbc7fe473271210324c185eca134b128af80dfe0ed297691801
14	1	2026-11-24 07:56:11.734812+00	1200	0c60f829-f9bb-4388-a35b-3aca0b78a78e	\\x0a100c60f829f9bb4388a35b3aca0b78a78e1210ec60a045327847aa8bb29120a5894dda1a086e6f7274682d70642004280230053a055453544f504880ebf0ee83a098035080849ef385a0980358036001
15	1	2026-11-24 07:56:11.734812+00	1200	9c117506-6a80-467d-ada6-4cfde88d5273	\\x0a109c1175066a80467dada64cfde88d5273121079a47460a89c42b8a47529c695883cb81a086e6f7274682d70642001280130053a075041524b494e4748c0a1f68386a0980350c0fbba8d86a0980358016001
16	1	2026-11-24 07:56:11.734812+00	1200	9c117506-6a80-467d-ada6-4cfde88d5273	\\x0a109c1175066a80467dada64cfde88d527312104e3d6f7a3df147e98518cf86218ba7a81a086e6f7274682d70642003280130053a064449534f524448c0a1f68386a0980350c0a0d1c786a0980358026001
17	1	2026-11-24 07:56:11.734812+00	1201	324c185e-ca13-4b12-8af8-0dfe0ed29769	\\x0a1026119cf47baa465ca49a99552f8c091a1210324c185eca134b128af80dfe0ed297691801
18	1	2026-11-24 07:56:11.734812+00	1200	9712d93c-574b-4ac7-ae01-2df1416be8a8	\\x0a109712d93c574b4ac7ae012df1416be8a8121066473fe43c0849cdbc28f6204b035feb1a086e6f7274682d70642001280130033a0757454c464152454880e7e5f786a098035080c1aa8187a0980358016001
19	1	2026-11-24 07:56:11.734812+00	1200	b7ae1206-e4ac-4ddd-bb15-a40ba999a005	\\x0a10b7ae1206e4ac4dddbb15a40ba999a0051210f0c49ce9f1a94a4f802e684a5abe8c221a086e6f7274682d70642001280130033a074c415243454e594880999c9887a098035080f3e0a187a0980358016001
20	1	2026-11-24 07:56:11.734812+00	1200	b2be118c-7f87-4ecd-8e19-64040c815238	\\x0a10b2be118c7f874ecd8e1964040c81523812102f2bb4f7dd4a4318b6f7bb6f50af411a1a086e6f7274682d70642001280130053a054e4f4953454880d8f29e87a098035080b2b7a887a0980358016001
21	1	2026-11-24 07:56:11.734812+00	1200	adcb79ad-6c12-40d7-aee8-cabdfd92a864	\\x0a10adcb79ad6c1240d7aee8cabdfd92a86412103c9ff98309f14ee9a620f639081366221a086e6f7274682d70642001280130053a06414e494d414c48c0dcaf9f87a0980350c0b6f4a887a0980358016001
22	1	2026-11-24 07:56:11.734812+00	1200	b7ae1206-e4ac-4ddd-bb15-a40ba999a005	\\x0a10b7ae1206e4ac4dddbb15a40ba999a005121078676ed98e504306bfab28dcdf85a7221a086e6f7274682d70642002280130033a074c415243454e594880999c9887a0980350c0b2cec387a0980358026001
23	1	2026-11-24 07:56:11.734812+00	1200	324c185e-ca13-4b12-8af8-0dfe0ed29769	\\x0a10324c185eca134b128af80dfe0ed297691210945d0c2895b247678fcf535ef3bd3f4c1a086e6f7274682d70642004280230053a055453544f5048c0dab8c483a098035080d0a6d487a0980358046001
24	1	2026-11-24 07:56:11.734812+00	1201	9c117506-6a80-467d-ada6-4cfde88d5273	\\x0a10af0d8b94e53142db8304c7c289df7b4d12109c1175066a80467dada64cfde88d52731801
25	1	2026-11-24 07:56:11.734812+00	1200	9c117506-6a80-467d-ada6-4cfde88d5273	\\x0a109c1175066a80467dada64cfde88d527312109f5a2613f179429f92ef470b0a4dca361a086e6f7274682d70642002280130053a064449534f524448c0a1f68386a098035080f78f8188a0980358036001
26	1	2026-11-24 07:56:11.734812+00	1200	adcb79ad-6c12-40d7-aee8-cabdfd92a864	\\x0a10adcb79ad6c1240d7aee8cabdfd92a8641210130d347d753b4e85baa33c3d930c68681a086e6f7274682d70642004280230053a06414e494d414c48c0dcaf9f87a0980350c0f9f98e88a0980358026001
27	1	2026-11-24 07:56:11.734812+00	1201	b7ae1206-e4ac-4ddd-bb15-a40ba999a005	\\x0a101b0f3984ec0a488a9e820bfb181006771210b7ae1206e4ac4dddbb15a40ba999a0051801
28	1	2026-11-24 07:56:11.734812+00	1200	9712d93c-574b-4ac7-ae01-2df1416be8a8	\\x0a109712d93c574b4ac7ae012df1416be8a81210bb4dd6ce528047708126f0a1a992e13a1a086e6f7274682d70642004280230033a0757454c464152454880e7e5f786a098035080868cd488a0980358026001
29	1	2026-11-24 07:56:11.734812+00	1200	b7ae1206-e4ac-4ddd-bb15-a40ba999a005	\\x0a10b7ae1206e4ac4dddbb15a40ba999a0051210515a850e723340d49b579c238b7fd6701a086e6f7274682d70642004280230033a074c415243454e594880999c9887a0980350809dd4f188a0980358036001
30	1	2026-11-24 07:56:11.734812+00	1200	aa866682-7682-4287-bf12-76234dbc132d	\\x0a10aa86668276824287bf1276234dbc132d1210d25c9a651d2146b9a5e39f20b072e9b81a086e6f7274682d70642001280130053a06414e494d414c48c0a191f288a0980350c0fbd5fb88a0980358016001
31	1	2026-11-24 07:56:11.734812+00	1200	8b7a189e-d352-4c21-ac70-b1c77e4bccf4	\\x0a108b7a189ed3524c21ac70b1c77e4bccf4121072fc32c522c44edd95652e0b1650463c1a086e6f7274682d70642001280130043a07434954415353544880dad78589a098035080b49c8f89a0980358016001
32	1	2026-11-24 07:56:11.737462+00	1200	aa866682-7682-4287-bf12-76234dbc132d	\\x0a10aa86668276824287bf1276234dbc132d12106803c83c4570424c8e74c355e7e7d29b1a086e6f7274682d70642004280230053a06414e494d414c48c0a191f288a098035080fcec9689a0980358026001
33	1	2026-11-24 07:56:11.737462+00	1200	bef0578f-3673-455b-a79f-a7ac67835017	\\x0a10bef0578f3673455ba79fa7ac678350171210ff92c0689692427c826d9afc7c1798911a086e6f7274682d70642001280130043a045355535048c0c1d39089a0980350c09b989a89a0980358016001
34	1	2026-11-24 07:56:11.737462+00	1200	8b7a189e-d352-4c21-ac70-b1c77e4bccf4	\\x0a108b7a189ed3524c21ac70b1c77e4bccf41210cbfb0d99f0a047e3a68b34743f23122b1a086e6f7274682d70642002280130043a07434954415353544880dad78589a098035080d6b1a089a0980358026001
35	1	2026-11-24 07:56:11.737462+00	1200	bef0578f-3673-455b-a79f-a7ac67835017	\\x0a10bef0578f3673455ba79fa7ac678350171210bc6ea3922c4e4e3392ce0f09208a8e211a086e6f7274682d70642003280130033a08545245535041535348c0c1d39089a0980350c0f389b189a0980358026001
36	1	2026-11-24 07:56:11.737462+00	1200	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	\\x0a10a1a8f525352f4a39b05fa3d2ddff4e601210dec7b83201c64ffd9c23cb67bd259d501a086e6f7274682d70642001280130033a08425552474c41525948c0e195af89a0980350c0bbdab889a0980358016001
37	1	2026-11-24 07:56:11.737462+00	1200	3e188ed0-5ff0-4817-8cf8-6236fc0a8959	\\x0a103e188ed05ff048178cf86236fc0a895912104894cceeec864e2aaaef392a4e550c4b1a086e6f7274682d70642001280130033a0757454c464152454880e6d2af89a098035080c097b989a0980358016001
38	1	2026-11-24 07:56:11.737462+00	1200	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	\\x0a10a1a8f525352f4a39b05fa3d2ddff4e601210664764ca85024a888f84a42f0e34fc251a086e6f7274682d70642002280130033a08425552474c41525948c0e195af89a0980350c0a3edde89a0980358026001
39	1	2026-11-24 07:56:11.737462+00	1200	b2be118c-7f87-4ecd-8e19-64040c815238	\\x0a10b2be118c7f874ecd8e1964040c8152381210e3791bb4ac6642a380a8f2f20745276e1a086e6f7274682d70642002280130053a054e4f4953454880d8f29e87a0980350c0ebbde689a0980358026001
40	1	2026-11-24 07:56:11.737462+00	1200	ade5685c-bad6-4a71-80e0-f62e9629d74f	\\x0a10ade5685cbad64a7180e0f62e9629d74f12102cf72acf18fe46b8a238a6a04bf2b6911a086e6f7274682d70642001280130033a0546524155444880b1a4e089a0980350808be9e989a0980358016001
41	1	2026-11-24 07:56:11.737462+00	1201	b2be118c-7f87-4ecd-8e19-64040c815238	\\x0a10c858a04488734d4abee5875bc0ea8bdc1210b2be118c7f874ecd8e1964040c8152381801
42	1	2026-11-24 07:56:11.737462+00	1200	28e91517-8584-4f08-86d8-24c780cd248c	\\x0a1028e9151785844f0886d824c780cd248c12104e013e4f3adb4fbcad46b2a21d8e725a1a086e6f7274682d70642001280130043a04535553504880a6d7ec89a098035080809cf689a0980358016001
43	1	2026-11-24 07:56:11.737462+00	1200	2867379a-480d-42a5-8e19-429d8455cdb7	\\x0a102867379a480d42a58e19429d8455cdb712104ce97fc141954c62b6cfda6211c3d0e51a086e6f7274682d70642001280130043a0754524f55424c454880d3b9f189a098035080adfefa89a0980358016001
44	1	2026-11-24 07:56:11.737462+00	1201	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	\\x0a10d107bce2f13c428983133ef2c5d6d0c51210a1a8f525352f4a39b05fa3d2ddff4e601801
45	1	2026-11-24 07:56:11.737462+00	1201	bef0578f-3673-455b-a79f-a7ac67835017	\\x0a10e4f82c4caf5a4d0b80e5e32d90bb543c1210bef0578f3673455ba79fa7ac678350171801
46	1	2026-11-24 07:56:11.737462+00	1200	ade5685c-bad6-4a71-80e0-f62e9629d74f	\\x0a10ade5685cbad64a7180e0f62e9629d74f1210dee5e99a99a2494ca317d124974d28971a086e6f7274682d70642002280130033a0546524155444880b1a4e089a098035080b4a5898aa0980358026001
47	1	2026-11-24 07:56:11.737462+00	1200	2867379a-480d-42a5-8e19-429d8455cdb7	\\x0a102867379a480d42a58e19429d8455cdb71210b01cb33139c6451f8d4e28379dc63f621a086e6f7274682d70642002280130043a0754524f55424c454880d3b9f189a098035080cf938c8aa0980358026001
48	1	2026-11-24 07:56:11.737462+00	1200	e9e8a267-b6eb-4e80-9af0-544f76742186	\\x0a10e9e8a267b6eb4e809af0544f7674218612104d3ecff9d0f54868b120152c858aa01a1a086e6f7274682d70642001280130053a055453544f504880a2b1878aa098035080fcf5908aa0980358016001
49	1	2026-11-24 07:56:11.737462+00	1200	28e91517-8584-4f08-86d8-24c780cd248c	\\x0a1028e9151785844f0886d824c780cd248c12109e7c5fa81cdc425498605da93d26c1de1a086e6f7274682d70642002280130043a04535553504880a6d7ec89a098035080b2d2968aa0980358026001
50	1	2026-11-24 07:56:11.737462+00	1200	9c117506-6a80-467d-ada6-4cfde88d5273	\\x0a109c1175066a80467dada64cfde88d52731210e57dd1f9d3b7459989b898ae6d46aee31a086e6f7274682d70642004280230053a064449534f524448c0a1f68386a098035080f1a89d8aa0980358046001
51	1	2026-11-24 07:56:11.737462+00	1201	28e91517-8584-4f08-86d8-24c780cd248c	\\x0a109ef4a418dca843e6b1e70c32f6e27b50121028e9151785844f0886d824c780cd248c1801
52	1	2026-11-24 07:56:11.737462+00	1201	ade5685c-bad6-4a71-80e0-f62e9629d74f	\\x0a10aad47e76446c4e6bbbf5950eef5e05f61210ade5685cbad64a7180e0f62e9629d74f1801
53	1	2026-11-24 07:56:11.737462+00	1200	3e188ed0-5ff0-4817-8cf8-6236fc0a8959	\\x0a103e188ed05ff048178cf86236fc0a89591210b290c9ee167d4838aa7fd064be285f091a086e6f7274682d70642003280130033a034544504880e6d2af89a098035080d294b58aa0980358026001
54	1	2026-11-24 07:56:11.737462+00	1200	3e188ed0-5ff0-4817-8cf8-6236fc0a8959	\\x0a103e188ed05ff048178cf86236fc0a895912101d69a35ab82548cab383bf9b150c513f1a086e6f7274682d70642004280230033a034544504880e6d2af89a09803508088f1ba8aa0980358036001
55	1	2026-11-24 07:56:11.737462+00	1200	28e91517-8584-4f08-86d8-24c780cd248c	\\x0a1028e9151785844f0886d824c780cd248c1210f9545a2d427b49b69b9c76f6231b297b1a086e6f7274682d70642002280130043a04535553504880a6d7ec89a098035080d0c1c28aa0980358036001
56	1	2026-11-24 07:56:11.737462+00	1200	937d16a8-76da-4916-bb9f-acaac30d2b79	\\x0a10937d16a876da4916bb9facaac30d2b7912103d46b523194c407d98b4c9811723f4071a086e6f7274682d70642001280130053a075041524b494e47488088f1ba8aa098035080e2b5c48aa0980358016001
57	1	2026-11-24 07:56:11.737462+00	1200	e9e8a267-b6eb-4e80-9af0-544f76742186	\\x0a10e9e8a267b6eb4e809af0544f767421861210b5f7dbcab6274276ae6b5aa4d463129f1a086e6f7274682d70642003280130043a04535553504880a2b1878aa0980350c081e1c78aa0980358026001
58	1	2026-11-24 07:56:11.737462+00	1200	937d16a8-76da-4916-bb9f-acaac30d2b79	\\x0a10937d16a876da4916bb9facaac30d2b7912104bb9e429e62046deb70dac71a89576b21a086e6f7274682d70642004280230053a075041524b494e47488088f1ba8aa0980350c093d5c98aa0980358026001
59	1	2026-11-24 07:56:11.737462+00	1200	35ae8080-1473-4209-8a58-7e2cd7774a71	\\x0a1035ae8080147342098a587e2cd7774a71121049d68659c6f44ddca688a8b0a219de771a086e6f7274682d70642001280130053a055453544f504880e0e2d18aa098035080baa7db8aa0980358016001
60	1	2026-11-24 07:56:11.737462+00	1201	e9e8a267-b6eb-4e80-9af0-544f76742186	\\x0a1097eaf1863750487286ccded344aba3801210e9e8a267b6eb4e809af0544f767421861801
61	1	2026-11-24 07:56:11.737462+00	1200	2867379a-480d-42a5-8e19-429d8455cdb7	\\x0a102867379a480d42a58e19429d8455cdb71210952ab42c2d8d463c976d50feb137cdee1a086e6f7274682d70642004280230043a0754524f55424c454880d3b9f189a098035080abb4828ba0980358036001
62	1	2026-11-24 07:56:11.737462+00	1200	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	\\x0a10a1a8f525352f4a39b05fa3d2ddff4e601210719cb2eba70549a0b359ca61aa4033581a086e6f7274682d70642002280130033a08425552474c41525948c0e195af89a098035080f3848a8ba0980358036001
63	1	2026-11-24 07:56:11.739581+00	1200	35ae8080-1473-4209-8a58-7e2cd7774a71	\\x0a1035ae8080147342098a587e2cd7774a7112100bee9ed148d849c9b7d5a9ab8afafd9f1a086e6f7274682d70642002280130053a055453544f504880e0e2d18aa098035080cdc9938ba0980358026001
64	1	2026-11-24 07:56:11.739581+00	1200	ade5685c-bad6-4a71-80e0-f62e9629d74f	\\x0a10ade5685cbad64a7180e0f62e9629d74f1210a80d718f44474547bfc4285959ea03871a086e6f7274682d70642002280130033a0546524155444880b1a4e089a09803508081d3a68ba0980358036001
65	1	2026-11-24 07:56:11.739581+00	1200	8b7a189e-d352-4c21-ac70-b1c77e4bccf4	\\x0a108b7a189ed3524c21ac70b1c77e4bccf412101f69ec7f82af449ca40f1924756e876e1a086e6f7274682d70642004280230043a07434954415353544880dad78589a098035080b7afac8ba0980358036001
66	1	2026-11-24 07:56:11.739581+00	1201	28e91517-8584-4f08-86d8-24c780cd248c	\\x0a10b267ab19dc724dd8906eabe6a6366d8b121028e9151785844f0886d824c780cd248c1801
67	1	2026-11-24 07:56:11.739581+00	1200	bef0578f-3673-455b-a79f-a7ac67835017	\\x0a10bef0578f3673455ba79fa7ac678350171210b7c526e15df0433e952caf03b5f5fefe1a086e6f7274682d70642004280230033a08545245535041535348c0c1d39089a0980350c0acf9d38ba0980358036001
68	1	2026-11-24 07:56:11.739581+00	1201	35ae8080-1473-4209-8a58-7e2cd7774a71	\\x0a101f60a47b7263433e84d51c22c9cf966b121035ae8080147342098a587e2cd7774a711801
69	1	2026-11-24 07:56:11.739581+00	1200	b2be118c-7f87-4ecd-8e19-64040c815238	\\x0a10b2be118c7f874ecd8e1964040c815238121014885213a5174306a9b825401576e7511a086e6f7274682d70642004280230053a054e4f4953454880d8f29e87a0980350808efc868ca0980358036001
70	1	2026-11-24 07:56:11.739581+00	1200	ade5685c-bad6-4a71-80e0-f62e9629d74f	\\x0a10ade5685cbad64a7180e0f62e9629d74f1210a91f34227ace4d448a99b1f9fe295a031a086e6f7274682d70642004280230033a0546524155444880b1a4e089a098035080c4d88c8ca0980358046001
71	1	2026-11-24 07:56:11.739581+00	1200	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	\\x0a10a054c1663bad4f739f5cc28bf13cfd2a1210a9da75a62d544daa8b48c0f2097afc8a1a086e6f7274682d70642001280130033a0757454c464152454880b091988ca0980350808ad6a18ca0980358016001
72	1	2026-11-24 07:56:11.739581+00	1200	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	\\x0a10a054c1663bad4f739f5cc28bf13cfd2a1210fe9e23845ea04b968192712cda3de21a1a086e6f7274682d70642002280130033a0757454c464152454880b091988ca0980350c09194cb8ca0980358026001
73	1	2026-11-24 07:56:11.739581+00	1200	fae4595e-822f-4872-a96a-7dc9192bba1f	\\x0a10fae4595e822f4872a96a7dc9192bba1f1210362ea75536d04991a1f941a7ce1ea90e1a086e6f7274682d70642001280130053a075041524b494e474880d7fac48ca098035080b1bfce8ca0980358016001
74	1	2026-11-24 07:56:11.739581+00	1200	35ae8080-1473-4209-8a58-7e2cd7774a71	\\x0a1035ae8080147342098a587e2cd7774a7112106e7ce4f54b434d3288f1b7391e24c5661a086e6f7274682d70642002280130053a055453544f504880e0e2d18aa098035080c3b3d08ca0980358036001
75	1	2026-11-24 07:56:11.739581+00	1200	fae4595e-822f-4872-a96a-7dc9192bba1f	\\x0a10fae4595e822f4872a96a7dc9192bba1f12101ab9138ffc8d4cf6b752277ba43757b71a086e6f7274682d70642002280130053a075041524b494e474880d7fac48ca0980350c0e08be18ca0980358026001
76	1	2026-11-24 07:56:11.739581+00	1201	fae4595e-822f-4872-a96a-7dc9192bba1f	\\x0a108d27d48c54254eb2861764121d822f651210fae4595e822f4872a96a7dc9192bba1f1801
77	1	2026-11-24 07:56:11.739581+00	1201	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	\\x0a10da78f4da34cc4c219ee53498f1affabf1210a054c1663bad4f739f5cc28bf13cfd2a1801
78	1	2026-11-24 07:56:11.739581+00	1200	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	\\x0a10a054c1663bad4f739f5cc28bf13cfd2a121040907d20bcb2401fbd616dc577a940781a086e6f7274682d70642002280130033a0757454c464152454880b091988ca098035080fc90ff8ca0980358036001
79	1	2026-11-24 07:56:11.739581+00	1200	c1e1634c-f405-4b71-80fc-43c7141cc689	\\x0a10c1e1634cf4054b7180fc43c7141cc6891210fb94793d67764ae2a1f9a70235f841b21a086e6f7274682d70642001280230053a045448415a48c0c1f7f88ca0980350c09bbc828da0980358016001
80	1	2026-11-24 07:56:11.739581+00	1200	87c2ace3-e7e8-4b92-8175-9271df583fed	\\x0a1087c2ace3e7e84b9281759271df583fed121030f3a3cb105b458883f060f1d70ce9d31a086e6f7274682d70642001280130053a055453544f504880e1a2fc8ca098035080bbe7858da0980358016001
81	1	2026-11-24 07:56:11.739581+00	1201	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	\\x0a105bedaf84be0e42d78bd03e21d529abc51210a054c1663bad4f739f5cc28bf13cfd2a1801
82	1	2026-11-24 07:56:11.739581+00	1200	35ae8080-1473-4209-8a58-7e2cd7774a71	\\x0a1035ae8080147342098a587e2cd7774a711210d5adb9e706704876b6e522219dcb7cbd1a086e6f7274682d70642004280230053a055453544f504880e0e2d18aa098035080ddfc968da0980358046001
83	1	2026-11-24 07:56:11.739581+00	1201	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	\\x0a10a81d1bd080e145528706cd56d72961451210a1a8f525352f4a39b05fa3d2ddff4e601801
84	1	2026-11-24 07:56:11.739581+00	1201	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	\\x0a10c5dbd665d7764f2988fc0f206867b0de1210a054c1663bad4f739f5cc28bf13cfd2a1801
85	1	2026-11-24 07:56:11.739581+00	1200	87c2ace3-e7e8-4b92-8175-9271df583fed	\\x0a1087c2ace3e7e84b9281759271df583fed1210c09704a4821c427a85609792b923855b1a086e6f7274682d70642002280130053a055453544f504880e1a2fc8ca098035080ed9da68da0980358026001
86	1	2026-11-24 07:56:11.739581+00	1200	a1a8f525-352f-4a39-b05f-a3d2ddff4e60	\\x0a10a1a8f525352f4a39b05fa3d2ddff4e6012103c74b1e5d5f64f21ac8be7715c785f4a1a086e6f7274682d70642004280230033a08425552474c41525948c0e195af89a0980350c09ebdab8da0980358046001
87	1	2026-11-24 07:56:11.739581+00	1200	fae4595e-822f-4872-a96a-7dc9192bba1f	\\x0a10fae4595e822f4872a96a7dc9192bba1f1210c8375e5659564a698b55d00d423978981a086e6f7274682d70642002280130053a075041524b494e474880d7fac48ca098035080d0dcb08da098035803
88	1	2026-11-24 07:56:11.739581+00	1200	a29564b3-e2c6-4908-8395-6142883a024a	\\x0a10a29564b3e2c6490883956142883a024a1210a98edb88506d41f78006b397607e5b321a086e6f7274682d70642001280130053a034d564148c08af6b68da0980350c0e4bac08da098035801
89	1	2026-11-24 07:56:11.739581+00	1201	fae4595e-822f-4872-a96a-7dc9192bba1f	\\x0a109de84135699841f196c23524374a4a1e1210fae4595e822f4872a96a7dc9192bba1f1801
90	1	2026-11-24 07:56:11.739581+00	1200	0706239c-bb11-424c-b155-42275d8892b2	\\x0a100706239cbb11424cb15542275d8892b21210bad9880a16ab41a0a3daa37812ee91de1a086e6f7274682d70642001280130044880d783bf8da098035080b1c8c88da098035801
91	1	2026-11-24 07:56:11.739581+00	1200	0706239c-bb11-424c-b155-42275d8892b2	\\x0a100706239cbb11424cb15542275d8892b21210a68c15b3bd6f412ca7bce25517bfa9e11a086e6f7274682d70642002280130044880d783bf8da0980350c0c7f9ca8da098035802
92	1	2026-11-24 07:56:11.739581+00	1201	fae4595e-822f-4872-a96a-7dc9192bba1f	\\x0a1040b09c27a06e4ca0a02bea46bd5749da1210fae4595e822f4872a96a7dc9192bba1f1801
93	1	2026-11-24 07:56:11.739581+00	1201	fae4595e-822f-4872-a96a-7dc9192bba1f	\\x0a10284e327c015a4b9686f5d8854ab8d36a1210fae4595e822f4872a96a7dc9192bba1f1801
94	1	2026-11-24 07:56:11.741439+00	1200	fae4595e-822f-4872-a96a-7dc9192bba1f	\\x0a10fae4595e822f4872a96a7dc9192bba1f121027f015d7177d4ea3800a0fb9ca3f58e01a086e6f7274682d70642004280230053a075041524b494e474880d7fac48ca0980350c0a8e5e28da098035804
95	1	2026-11-24 07:56:11.741439+00	1200	8027b30c-fd33-4297-9ae1-d975ac7e5fad	\\x0a108027b30cfd3342979ae1d975ac7e5fad12102b75ec2b7cee4cb78bffa5c97e269cc91a086e6f7274682d70642001280130033a034544504880c890e68da098035080a2d5ef8da098035801
96	1	2026-11-24 07:56:11.741439+00	1201	0706239c-bb11-424c-b155-42275d8892b2	\\x0a1045b9036698184decbfa544034ec38f9412100706239cbb11424cb15542275d8892b21801
97	1	2026-11-24 07:56:11.741439+00	1200	8027b30c-fd33-4297-9ae1-d975ac7e5fad	\\x0a108027b30cfd3342979ae1d975ac7e5fad1210087dddc9ff14483988083b998dcafe351a086e6f7274682d70642002280130033a034544504880c890e68da098035080bdc3f28da098035802
98	1	2026-11-24 07:56:11.741439+00	1200	0706239c-bb11-424c-b155-42275d8892b2	\\x0a100706239cbb11424cb15542275d8892b21210cc9c9a5a1e3e47ce9314ed58442a134c1a086e6f7274682d70642002280130044880d783bf8da0980350c09bc5fc8da098035803
99	1	2026-11-24 07:56:11.741439+00	1200	fcb41a9a-eba6-468a-ab31-8d7a5d2ccd8a	\\x0a10fcb41a9aeba6468aab318d7a5d2ccd8a1210d4b39abbe0ee420f9f000904d1b87f441a086e6f7274682d70642001280130053a075041524b494e474880eaa5f78da098035080c4ea808ea098035801
100	1	2026-11-24 07:56:11.741439+00	1200	7b8b1fd9-e69a-4889-b5a2-3bd767bbe30f	\\x0a107b8b1fd9e69a4889b5a23bd767bbe30f12100faf0909822b4a0e9b6f0f5f1476a52d1a086e6f7274682d70642001280130043a04535553504880dd85918ea098035080b7ca9a8ea098035801
101	1	2026-11-24 07:56:11.741439+00	1200	7b8b1fd9-e69a-4889-b5a2-3bd767bbe30f	\\x0a107b8b1fd9e69a4889b5a23bd767bbe30f1210615ead626fb54de2bdce4edf4a93f4071a086e6f7274682d70642004280230043a04535553504880dd85918ea098035080eda6a08ea098035802
102	1	2026-11-24 07:56:11.741439+00	1200	8a7d2f2c-1481-4814-bb75-46435aff1fc2	\\x0a108a7d2f2c14814814bb7546435aff1fc21210723ce62607064212b6bf268fb224a63a1a086e6f7274682d70642001280230033a0656414e44414c4880d0e5aa8ea098035080aaaab48ea098035801
103	1	2026-11-24 07:56:11.741439+00	1200	1eac397e-2087-40cd-bffa-0da0a978643b	\\x0a101eac397e208740cdbffa0da0a978643b1210d98e349eb4a744d1bb0bfdf6704b7e711a086e6f7274682d70642001280130053a06414e494d414c48c0dd9cac8ea0980350c0b7e1b58ea098035801
104	1	2026-11-24 07:56:11.741439+00	1200	e9e8a267-b6eb-4e80-9af0-544f76742186	\\x0a10e9e8a267b6eb4e809af0544f767421861210e3fb75b9362c4b63a0d40a51447aca601a086e6f7274682d70642002280130043a04535553504880a2b1878aa09803508096e3bf8ea098035803
105	1	2026-11-24 07:56:11.741439+00	1200	a054c166-3bad-4f73-9f5c-c28bf13cfd2a	\\x0a10a054c1663bad4f739f5cc28bf13cfd2a12108d3cd4e14af34882b784d295a3a26eac1a086e6f7274682d70642004280230033a0757454c464152454880b091988ca0980350c0d9f6c68ea098035804
106	1	2026-11-24 07:56:11.741439+00	1200	fcb41a9a-eba6-468a-ab31-8d7a5d2ccd8a	\\x0a10fcb41a9aeba6468aab318d7a5d2ccd8a12105593cb3dd9a64c049df204a0a8797e381a086e6f7274682d70642002280130053a075041524b494e474880eaa5f78da0980350c0f291d78ea098035802
107	1	2026-11-24 07:56:11.741439+00	1201	8027b30c-fd33-4297-9ae1-d975ac7e5fad	\\x0a1071e11dbc6695422e8872e2a64d16989012108027b30cfd3342979ae1d975ac7e5fad1801
108	1	2026-11-24 07:56:11.741439+00	1201	e9e8a267-b6eb-4e80-9af0-544f76742186	\\x0a10911847c85674430bad069043d29debf61210e9e8a267b6eb4e809af0544f767421861801
109	1	2026-11-24 07:56:11.741439+00	1200	7b8b1fd9-e69a-4889-b5a2-3bd767bbe30f	\\x0a107b8b1fd9e69a4889b5a23bd767bbe30f12106b71d97596434a528e4b5b57dbb50ec91a086e6f7274682d70642005280430043a04535553504880dd85918ea0980350c0c8b0fb8ea098035803
110	1	2026-11-24 07:56:11.741439+00	1200	7b8b1fd9-e69a-4889-b5a2-3bd767bbe30f	\\x0a107b8b1fd9e69a4889b5a23bd767bbe30f1210f701db69520f432fb75d2564bdd10f021a086e6f7274682d70642004280230043a04535553504880dd85918ea0980350c0a2f5848fa098035804
111	1	2026-11-24 07:56:11.741439+00	1200	1eac397e-2087-40cd-bffa-0da0a978643b	\\x0a101eac397e208740cdbffa0da0a978643b121083eb6e7825204ab09647b6f1e86a29e31a086e6f7274682d70642002280130053a06414e494d414c48c0dd9cac8ea0980350c0a99c938fa098035802
112	1	2026-11-24 07:56:11.741439+00	1200	270078ea-e55f-4df0-8393-1dd92d7fee69	\\x0a10270078eae55f4df083931dd92d7fee6912103840577c646a470ab35f67f6a9e20ea81a086e6f7274682d70642001280130033a05465241554448c0c48a968fa0980350c09ecf9f8fa098035801
113	1	2026-11-24 07:56:11.741439+00	1201	87c2ace3-e7e8-4b92-8175-9271df583fed	\\x0a104de5e36c8d26461b9b9273376c65d6ff121087c2ace3e7e84b9281759271df583fed1801
114	1	2026-11-24 07:56:11.741439+00	1201	1eac397e-2087-40cd-bffa-0da0a978643b	\\x0a10195da5a1f5994bd7951315e92c4a391d12101eac397e208740cdbffa0da0a978643b1801
115	1	2026-11-24 07:56:11.741439+00	1200	8027b30c-fd33-4297-9ae1-d975ac7e5fad	\\x0a108027b30cfd3342979ae1d975ac7e5fad12107dfa2b21d22f42c99f036d091be2f93f1a086e6f7274682d70642002280130033a034544504880c890e68da0980350c0b597bd8fa098035803
116	1	2026-11-24 07:56:11.741439+00	1200	9d46e60c-32c9-4d1a-9849-a7eee23ccbec	\\x0a109d46e60c32c94d1a9849a7eee23ccbec1210ac95df451f5e490aa4e12a528f05062e1a086e6f7274682d70642001280130053a064449535645484880e08fb48fa098035080bad4bd8fa098035801
117	1	2026-11-24 07:56:11.741439+00	1200	8027b30c-fd33-4297-9ae1-d975ac7e5fad	\\x0a108027b30cfd3342979ae1d975ac7e5fad1210a6c0c60370de4f73b680fb2cd0e90db81a086e6f7274682d70642004280230033a034544504880c890e68da0980350809d93c88fa098035804
118	1	2026-11-24 07:56:11.741439+00	1201	fcb41a9a-eba6-468a-ab31-8d7a5d2ccd8a	\\x0a107f10b1b1ad304d26a254cde56974dc881210fcb41a9aeba6468aab318d7a5d2ccd8a1801
119	1	2026-11-24 07:56:11.741439+00	1200	87c2ace3-e7e8-4b92-8175-9271df583fed	\\x0a1087c2ace3e7e84b9281759271df583fed1210da886991c0774fbdb9556446a07686f31a086e6f7274682d70642004280230053a055453544f504880e1a2fc8ca098035080dce9ce8fa098035803
120	1	2026-11-24 07:56:11.741439+00	1200	fcb41a9a-eba6-468a-ab31-8d7a5d2ccd8a	\\x0a10fcb41a9aeba6468aab318d7a5d2ccd8a121031c26da4036a423c92725b59872eb8ab1a086e6f7274682d70642004280230053a075041524b494e474880eaa5f78da0980350c08d89d48fa098035803
121	1	2026-11-24 07:56:11.741439+00	1200	1eac397e-2087-40cd-bffa-0da0a978643b	\\x0a101eac397e208740cdbffa0da0a978643b12103d47416abbff477a806bd5e35381225b1a086e6f7274682d70642002280130053a06414e494d414c48c0dd9cac8ea09803508092c6d48fa098035803
122	1	2026-11-24 07:56:11.741439+00	1200	a29564b3-e2c6-4908-8395-6142883a024a	\\x0a10a29564b3e2c6490883956142883a024a1210d1e3f7cbc6c54777930691a92f7e121d1a086e6f7274682d70642002280130053a034d564148c08af6b68da0980350c082bce08fa098035802
123	1	2026-11-24 07:56:11.741439+00	1201	e9e8a267-b6eb-4e80-9af0-544f76742186	\\x0a10af5e08431a254b76b2fbc166074ae0861210e9e8a267b6eb4e809af0544f767421861801
124	1	2026-11-24 07:56:11.741439+00	1201	0706239c-bb11-424c-b155-42275d8892b2	\\x0a10077a0647827843b69d095728de46ddf812100706239cbb11424cb15542275d8892b21801
125	1	2026-11-24 07:56:11.741439+00	1201	e9e8a267-b6eb-4e80-9af0-544f76742186	\\x0a101ced747a54ba4732a40a6b9b9bcb713e1210e9e8a267b6eb4e809af0544f767421861801
126	1	2026-11-24 07:56:11.743249+00	1200	49a29f15-6c16-4948-bd59-bb6f086ffe26	\\x0a1049a29f156c164948bd59bb6f086ffe261210ae08c01fc5154517a5abf035016711b01a086e6f7274682d70642001280130053a05414c52424148c0908afd8fa0980350c0eace8690a098035801
127	1	2026-11-24 07:56:11.743249+00	1200	aa47ad07-e50d-45b7-aa08-9bdcfc243a60	\\x0a10aa47ad07e50d45b7aa089bdcfc243a60121061b6dd0c4955401787d2312ec372700b1a086e6f7274682d70642001280130053a055453544f5048808afa8990a098035080e4be9390a098035801
128	1	2026-11-24 07:56:11.743249+00	1200	8d86b684-4489-41c3-9ff0-61a709ab5712	\\x0a108d86b684448941c39ff061a709ab5712121006926771c4994fba964515ec38c9f8db1a086e6f7274682d70642001280130043a074349544153535448c0f1f59490a0980350c0cbba9e90a098035801
129	1	2026-11-24 07:56:11.743249+00	1200	9d46e60c-32c9-4d1a-9849-a7eee23ccbec	\\x0a109d46e60c32c94d1a9849a7eee23ccbec12106702a178702745a59f874ee3b3eddf1c1a086e6f7274682d70642002280130053a064449535645484880e08fb48fa0980350c0d4b49f90a098035802
130	1	2026-11-24 07:56:11.743249+00	1200	e5e64a7e-a0fc-4f10-92da-25acbcb5d3af	\\x0a10e5e64a7ea0fc4f1092da25acbcb5d3af12107731e54cb0d6441eb0ad7bb5bfc46ba31a086e6f7274682d70642001280130053a06414e494d414c48c09ed89990a0980350c0f89ca390a098035801
131	1	2026-11-24 07:56:11.743249+00	1200	c00ce9d0-c341-4f1c-a16b-1543935e6b66	\\x0a10c00ce9d0c3414f1ca16b1543935e6b661210ac866422657a420b9e6b81e85040b2e21a086e6f7274682d70642001280130053a064449534f52444880a3959a90a098035080fdd9a390a098035801
132	1	2026-11-24 07:56:11.743249+00	1200	49a29f15-6c16-4948-bd59-bb6f086ffe26	\\x0a1049a29f156c164948bd59bb6f086ffe261210c299dd0bcb334b27a37d2482a6105ef11a086e6f7274682d70642002280130053a05414c52424148c0908afd8fa098035080b3b6a990a098035802
133	1	2026-11-24 07:56:11.743249+00	1200	a5de585e-2ead-4825-ab0d-a1fbf3570abd	\\x0a10a5de585e2ead4825ab0da1fbf3570abd12101bd82e94ad774733a34a16b2a46e8f3a1a086e6f7274682d70642001280130044880b3b6a990a0980350808dfbb290a098035801
134	1	2026-11-24 07:56:11.743249+00	1201	a29564b3-e2c6-4908-8395-6142883a024a	\\x0a101bd7d44715c244b9af3beef0d1ee4cd81210a29564b3e2c6490883956142883a024a1801
135	1	2026-11-24 07:56:11.743249+00	1201	9d46e60c-32c9-4d1a-9849-a7eee23ccbec	\\x0a10b92fc68217544ddc830e227f52ad18a912109d46e60c32c94d1a9849a7eee23ccbec1801
136	1	2026-11-24 07:56:12.175632+00	1200	4a2768e7-6365-4d71-95a8-4a86253054fc	\\x0a104a2768e763654d7195a84a86253054fc1210533cdc00b55c420fa55b687be0e06b8f1a086e6f7274682d70642001280130013a0344564142054e4f52544850d4cf92da90a098035801
137	1	2026-11-24 07:56:12.178273+00	1200	4b6ad538-5258-4a86-8f0c-efbfc4527272	\\x0a104b6ad53852584a868f0cefbfc452727212104528ad030002443a8b42b1e3d641ea7a1a086e6f7274682d70642001280130013a0344564142054e4f525448509ae792da90a098035801
138	1	2026-11-24 07:56:12.180338+00	1200	0ea3b43e-1c7a-44d6-9fa7-6f8b70ced48e	\\x0a100ea3b43e1c7a44d69fa76f8b70ced48e121067fd93b1892e4b03afab0d76e91ebcdc1a086e6f7274682d70642001280130013a0344564142054e4f52544850c9f892da90a098035801
139	1	2026-11-24 07:56:12.182381+00	1200	eac8c259-3fb3-4f1a-baf9-7b859daf95bd	\\x0a10eac8c2593fb34f1abaf97b859daf95bd1210e8e46614db85457f9fe2faa40f6a65811a086e6f7274682d70642001280130013a0344564142054e4f52544850db8693da90a098035801
140	1	2026-11-24 07:56:12.245145+00	1200	eac8c259-3fb3-4f1a-baf9-7b859daf95bd	\\x0a10eac8c2593fb34f1abaf97b859daf95bd1210baea2a51ed844f738ff7848bdc47dc0d1a086e6f7274682d70642006280330013a0344564142054e4f52544850ccf7d3da90a098035802
141	1	2026-11-24 07:56:12.51062+00	1200	a518afe4-2225-4417-b39f-5392dfaefeea	\\x0a10a518afe422254417b39f5392dfaefeea121007a773fbfaf242e0bceb8c821f75d8df1a086e6f7274682d70642001280130013a034456414205413030303150d18ca7da90a098035801
142	1	2026-11-24 07:56:12.606663+00	1200	a9bba111-8671-438a-bd4c-85597d5113c4	\\x0a10a9bba1118671438abd4c85597d5113c41210b9e777dbe01f465e97d539ed800c18f71a086e6f7274682d70642001280130053a04414c525542054e4f52544850f7faacda90a098035801
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
t	1	142	30268	2026-11-24 07:56:10.394091+00
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
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 07:56:10.234312+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-24 07:56:10.239+00	
intake	services/intake/schema/0002_client.sql	cef2df1b1eedb9ea7562d10b031ba14f69cbae515005b4e065c8a94c8bd83af5	2026-11-24 07:56:10.242491+00	0.1.0
intake	services/intake/schema/0003_client_whole.sql	98426bbddb35a2d31e402bf59b8ec8851a49ed96d2c2acf7cc465d975954c894	2026-11-24 07:56:10.24348+00	0.1.1
intake	services/intake/schema/0004_contact.sql	8c60395d2bb4991d407cf2be9237281c1bcb54d34869c21cc4330fb395a8550c	2026-11-24 07:56:10.244561+00	0.1.1
intake	services/intake/schema/0005_lookup.sql	da68edb21110e40ecdb07955c5649c4b7e91d0a93691375a09da358151da3326	2026-11-24 07:56:10.247171+00	0.1.1
intake	services/intake/schema/0006_lead.sql	a4a7957864f09d6e7eda049845b729e05d11722154a24204fd1ddc57081023c5	2026-11-24 07:56:10.248956+00	0.1.1
intake	services/intake/schema/0008_conflict.sql	b942afe68bd2cb61ca47e7d5fe278f5ac69f756f6ce757725e6b0df561e90e95	2026-11-24 07:56:10.251021+00	0.1.1
intake	services/intake/schema/0009_retention.sql	060e534f74cc8f2693d76fb661624f067475dd5e342fcd21b268b05a897edb48	2026-11-24 07:56:10.257281+00	0.1.2
intake	services/intake/schema/0010_custody.sql	1b00616c61bf536731c0eb4e134475a79535f8c1189d541792864d3284a0aebd	2026-11-24 07:56:10.260196+00	0.1.2
intake	services/intake/schema/0011_withdrawn.sql	e94c71343ee158d245671ce3b23317f5f3cfc4f0d8c690c483a51e1b0881dc02	2026-11-24 07:56:10.261601+00	0.1.2
intake	services/intake/schema/0012_said.sql	9dcab4e88f65cac46e95549150107bb5d3986a274e1a01424fe6991a1394f806	2026-11-24 07:56:10.263408+00	0.1.2
intake	services/intake/schema/0013_again.sql	7d03542c96bdd63b8776fd8e3bf11e9927c93c975322d855c8f7805bcc4a0eec	2026-11-24 07:56:10.2651+00	0.1.2
intake	services/intake/schema/0014_transfer.sql	bdbc0569b417bfaf43308348e4dad8aab76aaf1874032a6a0df78d792445ded8	2026-11-24 07:56:10.266767+00	0.1.3
intake	services/intake/schema/0015_unit.sql	472b857592eb1b26729c7308d7ab6e7813f67bbf269ce6b4ba3a90e744221efa	2026-11-24 07:56:10.267897+00	0.1.3
intake	services/intake/schema/0016_daily.sql	c8285add2de81a2550dd02d53ec596aac8df5053874cf2379933a052a439c499	2026-11-24 07:56:10.26865+00	0.1.3
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
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x01000139a939e97ab444862951e85873f0ddc0c2f2d8b6e08e378d73364cdb8dafc356f4842ebc742aa3a7540505a12fa0761cd695b091a0bda2ac4d1705d34984ec80	\\x0154388e8ee5ca0b70ca604a951834facf7ef64c1766a447ff9a7f7abe01bad29b465bf9e7b68e645606adc77c14690b6d80	1	2	1
2277009b-5ef6-c24e-915c-b7e4756b49dd	north-cases		3	0	\\x	\\x	1	2	0
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x0100013c99c8d19aa25075dff6330b7d190ded3542375e2104d37892c557a2eff2f352ecaba3ffb1ceb722a49a7850bf3e25d51924048e4015d805aa4bd2ee238f85be	\\x015d7d68d5a9002463a22c51b6c54658e5db7a18b3e447d4a8c3e5acc8f4dbe8a1a1aa35d8daeb033b484baf0aadd9e2d219e4	1	2	1
2b9c4835-ae4d-71e1-f59d-cb95d48107b8	south-privacy		3	0	\\x	\\x	1	2	0
50590ddf-b99c-40b1-fb2e-f6d0e6d7bf30	south-command	south-pd	2	1	\\x010001d897501412949fd409e35a1196b81cfe28df415f4d235f4e5a3dc283076b544fb741f686db75194843e793bc24336a373580f7342c7cabc0f0920bb833dad873	\\x01401d776c37d1aa968c520341c1afe8e8b4700ac323063e667bc01e8fbcdf40bc46a75504a00c27c47fd7ac8c8e56fded653d558da0888dbd644b03	1	2	1
553105eb-29e0-dd29-759f-582868a59141	north-privacy	north-pd	2	1	\\x010001ac67e4ae8775e07e97b9cbb3512120e08a9a5d0ef2d1c4e872ca8d77e7aa267451c4d9d529be44b7259e188a86921c7de2cf4210c804edacddfc0f543dbbaaeb	\\x013462777ccb8a11a4a5175d09a614cad2765edccbb50dc588707633b1255ddfdfaf315d32b3c3406fb1899aa2c310acafba9f1892819ac647961ddc	1	2	1
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2	0
597a88c6-cebd-b168-b8fc-cfda7329bbe7	alone-command	alone-pd	2	1	\\x010001b007afa1286fd2c22445ca4e9fc323e48034eabc8dab5c28c92e99853d35b0605710a46f64c504ceb70f1d24ac646c3fc0786e9db38bd84dfd4d3b5399ad523b	\\x016995603021b3cca55a46cd5c2bcf6b4a6c9630396e670ed95b5919242a2518c2b751a78ac2a964652dbb88adff4717cc799c3a1774587e5e22763e	1	2	1
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x010001606932ce199c165658434f07c42b15e58b9c4b4bebba17126f70d68cafd97f989b708472b56b8aaec5bfb43832c5e52d43028b3370fb2b495ad24ad9259368f2	\\x01f3380db468aba2e7c89605143ca155f6077595befbbaf379a0628e928d07660b375e152647757d2de1f9caafc5c3442d29	1	2	1
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001ae6afb0821edcead04f7a80eaaec0c40277cb8a73edca2695fc1f058da382fdb25390843c94f3ac5b7dd161de20d54cf32e47fde058add6dc4f069754f753b65	\\x019b3c15b088ee0d4ab1605454cdc033ddde91d7e13f39c4fe551b94471d96ed03910080e5b179c7aec04c10417409910a873a66	1	2	1
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x010001297bc761b4a1d62446da1c03ce779228758fc934efb21a19601c1f2cde0df68768af7c5e3195b0d308af6ca2b07d7506f52f4ee62360c091513facb470092589	\\x011c64df63064e9554b2f680090e58dc4a35ab7831e56be4a4e3b5870f469b96b6f2ef9ac197b156eb14e0f67b766bab191f6a	1	2	1
855f4401-bdcf-a1b6-22c0-1cad4d32feb6	quick-privacy		3	0	\\x	\\x	1	2	0
86fa0bcf-829f-4586-f727-e8f3627065ee	north-command	north-pd	2	1	\\x01000141d3620779a1eff465cead6f016dadf4648e119a376589b5126d6fcee5285315868b055fa49e81a0442677886d0f02abcf0225b1223dd0732b57497377ec3cdd	\\x01e5252057e85a1f7a87c996d74e06605935c19bbec623d5338dd8ad3a6011761fd5d589ca37d39979289dad5dd791a3641612984a53ab2257070c68	1	2	1
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x010001af50d3c47b6819979b48e7c1eae187cea0930219d0d09774482415b310a053f1bd25154aa4f0e6abb6f64f11b9cd0c12107f5f64091908f7eebed88d8a480c90	\\x0166b1d7d24242fdaa85d8b79551ab015664ee744c11a01f1d45a1d4f49f0074290c4f7f0879002f1c33c1d600f8502adbc14c95ab	1	2	1
954be0b5-f872-62b1-4b8d-3df16403e3e4	aid-director		3	0	\\x	\\x	1	2	0
9ace1eb4-e7e8-f6a4-1658-c304b29de327	dana	aid-house	2	1	\\x01000179a5a3a6e6937ce4dd2354188ee61ec78e962c700ca5f17e2caaf1cfcdfc025c216778c188d599957d29ada94aec8fa362e7ac5a78c025e06f13b1ebbcd3c50f	\\x01ca8cb9d0ea9f1cbde1b960e7b3e854d2d2a116ed5eef94b5cface8206313d32b093787abea2dc5facc5bd163e4037fd80d29	1	2	1
ba11b5fc-f542-8090-db5f-94e40340c48d	alone-privacy		3	0	\\x	\\x	1	2	0
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2	0
bba572b1-d3f6-d838-0e23-64969996b7a5	quick-command	quick-pd	2	1	\\x010001e0fbc6932263e68602b253bb07e8185853bf6b3be9fc351e50fdc99e06042904bb16e1ff490891a160d03fb1cceea239b62d017b3a1729eca339f3f95352f0c2	\\x014962666115e07c7149965fa9af11f2bf7309708a8d0d0a3e2f207216148e8abbc2a8961031ca97ac2a40b5b0448c80bc8b08274c5367397ae6447e	1	2	1
c7540e65-4de0-6491-fad8-8491dc04dfbb	north-counsel		3	0	\\x	\\x	1	2	0
cd85311f-4b85-cd7e-ffae-170a043e5f28	aid-privacy	aid-house	2	1	\\x0100011a43271e45dfc6d3a877a73ba946f564677bdca6664dbe3a7ce0df2e8c288df98f9d140447134e58634df8bd4831a281402cd9e918c2bf54c7cebf6b6b46a48c	\\x015a40d6110cf2e1158fb654202d17f299cd5198cb6be4c74daad124593b756d2c5dc3bcfbd86ec09035964824cfb4ae32574ef74cf680c5f413	1	2	1
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x010001421e93a4c9e5b11f1c9dbd4abeaefcbd66298c179fce092efff410692112021d9d733659799e23302d9c9f809f47a89ae6db3a6ab787c22259d2d282b99ec3cb	\\x015a07630a8b06f80fde14c7b83c5e9321802744071af8b82465cee0359b87b37f1d5d4134eb2d28826e8241442c22ff86a654	1	2	1
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
c8805273-4a24-b0bb-816e-b00a3576bb2d	1	2026-11-24 07:56:12.191281+00	2026-11-24 07:56:12.200219+00	0	250
3a1adcd9-783f-6fd8-e205-ba01462999f7	1	2026-11-24 07:56:12.194825+00	2026-11-24 07:56:12.200438+00	0	250
44a91fb8-f06d-7623-d9a8-b1969df1498e	1	2026-11-24 07:56:12.194858+00	2026-11-24 07:56:12.200593+00	0	250
eb6a9d8d-46b2-f3d6-2b88-db3602019258	1	2026-11-24 07:56:12.196991+00	2026-11-24 07:56:12.200752+00	0	250
61544dfd-94a1-1fa8-bd85-2e752be05b4e	1	2026-11-24 07:56:12.252937+00	2026-11-24 07:56:12.254625+00	0	250
4e133580-90f4-36fd-90b0-ae7ce7b8d54c	1	2026-11-24 07:56:12.539683+00	2026-11-24 07:56:12.540372+00	2	451
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
1	4e133580-90f4-36fd-90b0-ae7ce7b8d54c	2026-11-24 07:56:12.83771+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
gateway	0	92
intake	1	142
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
1	1	2026-11-24 07:56:12.182845+00	1400	c8805273-4a24-b0bb-816e-b00a3576bb2d	\\x0a10c88052734a24b0bb816eb00a3576bb2d12100c6d92e00d444f53930048288694f8a81a0361646120013001580160036a086e6f7274682d7064
2	1	2026-11-24 07:56:12.188004+00	1400	3a1adcd9-783f-6fd8-e205-ba01462999f7	\\x0a103a1adcd9783f6fd8e205ba01462999f712107593d28b062a4a70b6c872281d3780811a0361646120013001580160036a086e6f7274682d7064
3	1	2026-11-24 07:56:12.188004+00	1400	44a91fb8-f06d-7623-d9a8-b1969df1498e	\\x0a1044a91fb8f06d7623d9a8b1969df1498e121018fccb3d9ff64089adc3df1420cbce941a0361646120013001580160036a086e6f7274682d7064
4	1	2026-11-24 07:56:12.189488+00	1400	eb6a9d8d-46b2-f3d6-2b88-db3602019258	\\x0a10eb6a9d8d46b2f3d62b88db36020192581210d1fed2e67b0d4aac8757b27a83166df41a0361646120013001580160036a086e6f7274682d7064
5	1	2026-11-24 07:56:12.189488+00	1400	c8805273-4a24-b0bb-816e-b00a3576bb2d	\\x0a10c88052734a24b0bb816eb00a3576bb2d12100c6d92e00d444f53930048288694f8a81a0361646120012801300238014a10d01af31062c041c1964e946f39dbbedd580160036a086e6f7274682d7064
6	1	2026-11-24 07:56:12.19243+00	1400	3a1adcd9-783f-6fd8-e205-ba01462999f7	\\x0a103a1adcd9783f6fd8e205ba01462999f712107593d28b062a4a70b6c872281d3780811a0361646120012801300238014a100f2d4ec670764448b74a60497b745f55580160036a086e6f7274682d7064
7	1	2026-11-24 07:56:12.19243+00	1400	44a91fb8-f06d-7623-d9a8-b1969df1498e	\\x0a1044a91fb8f06d7623d9a8b1969df1498e121018fccb3d9ff64089adc3df1420cbce941a0361646120012801300238014a1083f9fb4ad1264965872e37ffebc75d2e580160036a086e6f7274682d7064
8	1	2026-11-24 07:56:12.19522+00	1400	eb6a9d8d-46b2-f3d6-2b88-db3602019258	\\x0a10eb6a9d8d46b2f3d62b88db36020192581210d1fed2e67b0d4aac8757b27a83166df41a0361646120012801300238014a10825de2f4c3ef479a88bba0beeb95c53a580160036a086e6f7274682d7064
9	1	2026-11-24 07:56:12.20097+00	1400	c8805273-4a24-b0bb-816e-b00a3576bb2d	\\x0a10c88052734a24b0bb816eb00a3576bb2d12100c6d92e00d444f53930048288694f8a81a03616461200128023003380140fa014a10d01af31062c041c1964e946f39dbbedd580160036a086e6f7274682d7064
10	1	2026-11-24 07:56:12.203462+00	1400	3a1adcd9-783f-6fd8-e205-ba01462999f7	\\x0a103a1adcd9783f6fd8e205ba01462999f712107593d28b062a4a70b6c872281d3780811a03616461200128023003380140fa014a100f2d4ec670764448b74a60497b745f55580160036a086e6f7274682d7064
11	1	2026-11-24 07:56:12.203462+00	1400	44a91fb8-f06d-7623-d9a8-b1969df1498e	\\x0a1044a91fb8f06d7623d9a8b1969df1498e121018fccb3d9ff64089adc3df1420cbce941a03616461200128023003380140fa014a1083f9fb4ad1264965872e37ffebc75d2e580160036a086e6f7274682d7064
12	1	2026-11-24 07:56:12.203462+00	1400	eb6a9d8d-46b2-f3d6-2b88-db3602019258	\\x0a10eb6a9d8d46b2f3d62b88db36020192581210d1fed2e67b0d4aac8757b27a83166df41a03616461200128023003380140fa014a10825de2f4c3ef479a88bba0beeb95c53a580160036a086e6f7274682d7064
13	1	2026-11-24 07:56:12.230074+00	1400	3a1adcd9-783f-6fd8-e205-ba01462999f7	\\x0a103a1adcd9783f6fd8e205ba01462999f712107593d28b062a4a70b6c872281d3780811a0361646120012803300838014a100f2d4ec670764448b74a60497b745f55580160036a086e6f7274682d7064
14	1	2026-11-24 07:56:12.243578+00	1400	44a91fb8-f06d-7623-d9a8-b1969df1498e	\\x0a1044a91fb8f06d7623d9a8b1969df1498e121018fccb3d9ff64089adc3df1420cbce941a0361646120012803300838014a1083f9fb4ad1264965872e37ffebc75d2e580160036a086e6f7274682d7064
15	1	2026-11-24 07:56:12.247717+00	1400	61544dfd-94a1-1fa8-bd85-2e752be05b4e	\\x0a1061544dfd94a11fa8bd852e752be05b4e1210d1fed2e67b0d4aac8757b27a83166df41a0361646120023001580160036a086e6f7274682d7064
16	1	2026-11-24 07:56:12.251089+00	1400	61544dfd-94a1-1fa8-bd85-2e752be05b4e	\\x0a1061544dfd94a11fa8bd852e752be05b4e1210d1fed2e67b0d4aac8757b27a83166df41a0361646120022801300238014a10f1bff03ffded4c9d802ccb2bbce25ff6580160036a086e6f7274682d7064
17	1	2026-11-24 07:56:12.254819+00	1400	61544dfd-94a1-1fa8-bd85-2e752be05b4e	\\x0a1061544dfd94a11fa8bd852e752be05b4e1210d1fed2e67b0d4aac8757b27a83166df41a03616461200228023003380140fa014a10f1bff03ffded4c9d802ccb2bbce25ff6580160036a086e6f7274682d7064
18	1	2026-11-24 07:56:12.537053+00	1400	4e133580-90f4-36fd-90b0-ae7ce7b8d54c	\\x0a104e13358090f436fd90b0ae7ce7b8d54c1210f4d131ee24c8408c808f306f44b6421c1a0361646120013001580160036a086e6f7274682d7064
19	1	2026-11-24 07:56:12.53917+00	1400	4e133580-90f4-36fd-90b0-ae7ce7b8d54c	\\x0a104e13358090f436fd90b0ae7ce7b8d54c1210f4d131ee24c8408c808f306f44b6421c1a0361646120012801300238014a103fa2b7de33bd4562a54c820f012172bd580160036a086e6f7274682d7064
20	1	2026-11-24 07:56:12.540473+00	1400	4e133580-90f4-36fd-90b0-ae7ce7b8d54c	\\x0a104e13358090f436fd90b0ae7ce7b8d54c1210f4d131ee24c8408c808f306f44b6421c1a03616461200128023001380140c3034a103fa2b7de33bd4562a54c820f012172bd580160036a086e6f7274682d7064
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
t	1	20	30321	2026-11-24 07:56:10.455075+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at, recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by, held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, wants, correct, purpose, account) FROM stdin;
c8805273-4a24-b0bb-816e-b00a3576bb2d	0c6d92e0-0d44-4f53-9300-48288694f8a8	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-24 07:56:12.182806+00	2026-11-24 07:56:12.182806+00	2026-11-24 07:56:12.20097+00	1	3	north-pd	d01af310-62c0-41c1-964e-946f39dbbedd	6	f	2026-11-24 07:56:12.189488+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
eb6a9d8d-46b2-f3d6-2b88-db3602019258	d1fed2e6-7b0d-4aac-8757-b27a83166df4	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-24 07:56:12.18947+00	2026-11-24 07:56:12.18947+00	2026-11-24 07:56:12.203462+00	1	3	north-pd	825de2f4-c3ef-479a-88bb-a0beeb95c53a	6	f	2026-11-24 07:56:12.19522+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
3a1adcd9-783f-6fd8-e205-ba01462999f7	7593d28b-062a-4a70-b6c8-72281d378081	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-24 07:56:12.187984+00	2026-11-24 07:56:12.187984+00	2026-11-24 07:56:12.230074+00	1	4	north-pd	0f2d4ec6-7076-4448-b74a-60497b745f55	6	f	2026-11-24 07:56:12.19243+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
44a91fb8-f06d-7623-d9a8-b1969df1498e	18fccb3d-9ff6-4089-adc3-df1420cbce94	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-24 07:56:12.187984+00	2026-11-24 07:56:12.187984+00	2026-11-24 07:56:12.243578+00	1	4	north-pd	83f9fb4a-d126-4965-872e-37ffebc75d2e	6	f	2026-11-24 07:56:12.19243+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
61544dfd-94a1-1fa8-bd85-2e752be05b4e	d1fed2e6-7b0d-4aac-8757-b27a83166df4	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-24 07:56:12.247686+00	2026-11-24 07:56:12.247686+00	2026-11-24 07:56:12.254819+00	1	3	north-pd	f1bff03f-fded-4c9d-802c-cb2bbce25ff6	6	f	2026-11-24 07:56:12.251089+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
4e133580-90f4-36fd-90b0-ae7ce7b8d54c	f4d131ee-24c8-408c-808f-306f44b6421c	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-24 07:56:12.537021+00	2026-11-24 07:56:12.83771+00	2026-11-24 07:56:12.540473+00	2	3	north-pd	3fa2b7de-33bd-4562-a54c-820f012172bd	6	f	2026-11-24 07:56:12.53917+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
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
referral	12	1	2026-11-24 07:56:12.404391+00	1300	b0b1658d-a629-4590-aec5-ec893762536b	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-24 07:56:12.476416+00
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
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 07:56:10.329407+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-24 07:56:10.333355+00	
notification	services/notification/schema/0002_authorise.sql	0754859b7b4ae40be2d7b847ff57adaca901cc2b19ea49c0571a5c1e6165fc37	2026-11-24 07:56:10.334538+00	0.1.0
notification	services/notification/schema/0003_page.sql	35d3687fac9c6f5b2a0cb7e7e13d80b414f52d3e8f67d9f2fa5fcab5dea19a56	2026-11-24 07:56:10.335159+00	0.1.2
notification	services/notification/schema/0004_channel.sql	70bbffd951a394d106ad5bd92fb3b00de1844f0691e030daac44d6563d8bbc50	2026-11-24 07:56:10.338664+00	0.1.2
notification	services/notification/schema/0006_guard.sql	7b9bfaa8e89a95d2ba6d8cbc8dd87217340377bdac0ad021e91ef5c1fca08443	2026-11-24 07:56:10.342725+00	0.1.2
notification	services/notification/schema/0007_webhook.sql	72978dfebe500dd21b2194fa175b2def55b31cb0a98070d979ef37ca76705d84	2026-11-24 07:56:10.343906+00	0.1.2
notification	services/notification/schema/0008_heard.sql	8bcfb3aec2ef1c619679e433e660b5f715db406c0effe9d0cecc1cf275f4c3e8	2026-11-24 07:56:10.344901+00	0.1.2
notification	services/notification/schema/0009_client_forgotten.sql	1cc9e9028b50ba387b8f0e456f144df3682936a730142f9112dbfb8338a12a3f	2026-11-24 07:56:10.346476+00	0.1.2
notification	services/notification/schema/0010_account.sql	6c58fe1d363618b00a43217ab9aeb356f5ed7c9986da9e37ed888b1b90143f21	2026-11-24 07:56:10.347353+00	0.1.2
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
20	b675d26e-cbb2-8bbb-2bc5-9100188870d9	2026-11-24 08:56:11.693496+00
20	9d43745f-4168-4071-2a84-f319701f5248	2026-11-24 08:56:11.693496+00
20	972f5565-fd81-f4e6-9af9-6f199431b0e3	2026-11-24 08:56:11.693496+00
20	4901ee07-708f-b093-e26e-93bae13cf856	2026-11-24 08:56:11.693496+00
1	0c6d92e0-0d44-4f53-9300-48288694f8a8	2026-11-24 08:06:12.177166+00
1	7593d28b-062a-4a70-b6c8-72281d378081	2026-11-24 08:06:12.228919+00
3	18fccb3d-9ff6-4089-adc3-df1420cbce94	2026-11-24 08:56:12.242245+00
1	2008e850-c17a-4a62-8f3d-820f45afb520	2026-11-24 14:00:00+00
1	f4d131ee-24c8-408c-808f-306f44b6421c	2026-11-24 08:06:12.533115+00
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
intake	1	142
gateway	0	92
\.


--
-- Data for Name: exchange; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.exchange (id, exchange, peer, kind, side, organisation, other, client, incident, release, need, tier, language, urgency, area, competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told, overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due, contact_due, receipt, task, wanted, moves, version, given_at, given_until, changed_at, release_also, said, sender_destroyed_at) FROM stdin;
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
audit	11	2026-11-24 07:56:12.461495+00
\.


--
-- Data for Name: incident_link; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.incident_link (id, request, tier, called, late, openings, window_end, restated, restated_epoch, version) FROM stdin;
4a2768e7-6365-4d71-95a8-4a86253054fc	0c6d92e0-0d44-4f53-9300-48288694f8a8	1	t	f	1	2026-11-24 08:06:12.177166+00	0	0	1
0ea3b43e-1c7a-44d6-9fa7-6f8b70ced48e	18fccb3d-9ff6-4089-adc3-df1420cbce94	1	t	f	1	2026-11-24 08:06:12.182482+00	0	0	1
4b6ad538-5258-4a86-8f0c-efbfc4527272	7593d28b-062a-4a70-b6c8-72281d378081	1	t	f	1	2026-11-24 08:06:12.182482+00	0	0	1
eac8c259-3fb3-4f1a-baf9-7b859daf95bd	d1fed2e6-7b0d-4aac-8757-b27a83166df4	1	f	f	1	2026-11-24 08:06:12.184514+00	0	0	2
a518afe4-2225-4417-b39f-5392dfaefeea	f4d131ee-24c8-408c-808f-306f44b6421c	1	t	f	1	2026-11-24 08:06:12.533115+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-24 07:56:11.691464+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-24 07:56:11.691464+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-24 07:56:11.691464+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-24 07:56:11.691464+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-24 07:56:12.177166+00	1300	0c6d92e0-0d44-4f53-9300-48288694f8a8	\\x0a100c6d92e00d444f53930048288694f8a812104a2768e763654d7195a84a86253054fc180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-24 07:56:12.182482+00	1300	7593d28b-062a-4a70-b6c8-72281d378081	\\x0a107593d28b062a4a70b6c872281d37808112104b6ad53852584a868f0cefbfc4527272180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-24 07:56:12.182482+00	1300	18fccb3d-9ff6-4089-adc3-df1420cbce94	\\x0a1018fccb3d9ff64089adc3df1420cbce9412100ea3b43e1c7a44d69fa76f8b70ced48e180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-24 07:56:12.184514+00	1300	d1fed2e6-7b0d-4aac-8757-b27a83166df4	\\x0a10d1fed2e67b0d4aac8757b27a83166df41210eac8c2593fb34f1abaf97b859daf95bd180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-24 07:56:12.228919+00	1300	7593d28b-062a-4a70-b6c8-72281d378081	\\x0a107593d28b062a4a70b6c872281d37808112104b6ad53852584a868f0cefbfc4527272180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-24 07:56:12.242245+00	1300	18fccb3d-9ff6-4089-adc3-df1420cbce94	\\x0a1018fccb3d9ff64089adc3df1420cbce9412100ea3b43e1c7a44d69fa76f8b70ced48e180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-24 07:56:12.245974+00	1300	d1fed2e6-7b0d-4aac-8757-b27a83166df4	\\x0a10d1fed2e67b0d4aac8757b27a83166df41210eac8c2593fb34f1abaf97b859daf95bd180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-24 07:56:12.404391+00	1300	b0b1658d-a629-4590-aec5-ec893762536b	\\xff
13	2	2026-11-24 07:56:12.533115+00	1300	f4d131ee-24c8-408c-808f-306f44b6421c	\\x0a10f4d131ee24c8408c808f306f44b6421c1210a518afe422254417b39f5392dfaefeea180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	30612	2026-11-24 07:56:12.418714+00
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
1e9ab578-ddba-4a8b-9c94-fc5e787ad2a6	300	\\x0804	2026-11-24 07:56:11.691464+00
0a9372ae-e97e-490a-87ef-43f555c3b8d9	301	\\x0801	2026-11-24 07:56:12.228919+00
b52de0c4-b418-4d5a-8099-841525913aac	301	\\x0801	2026-11-24 07:56:12.242245+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version, client, why, due_at, lead, risk, rank, wants, result, ori, expected_at, scene, checked_at, missed, watch_owner, watch_employer, callout, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot, happens_at, hers_until, setting, attended, hotline, said) FROM stdin;
0c6d92e0-0d44-4f53-9300-48288694f8a8	1	4a2768e7-6365-4d71-95a8-4a86253054fc	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-24 07:56:12.177166+00	2026-11-24 07:56:12.177166+00	\N	\N	2026-11-24 07:56:12.177166+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
7593d28b-062a-4a70-b6c8-72281d378081	1	4b6ad538-5258-4a86-8f0c-efbfc4527272	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-24 07:56:12.182482+00	2026-11-24 07:56:12.182482+00	2026-11-24 07:56:12.228919+00	\N	2026-11-24 07:56:12.228919+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
18fccb3d-9ff6-4089-adc3-df1420cbce94	1	0ea3b43e-1c7a-44d6-9fa7-6f8b70ced48e	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-24 07:56:12.182482+00	2026-11-24 07:56:12.182482+00	\N	2026-11-24 07:56:12.242245+00	2026-11-24 07:56:12.242245+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
d1fed2e6-7b0d-4aac-8757-b27a83166df4	1	eac8c259-3fb3-4f1a-baf9-7b859daf95bd	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-24 07:56:12.184514+00	2026-11-24 07:56:12.184514+00	\N	\N	2026-11-24 07:56:12.245974+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
2008e850-c17a-4a62-8f3d-820f45afb520	6	eac8c259-3fb3-4f1a-baf9-7b859daf95bd	north-pd			0	75ca4789-af7f-4e39-df44-448e8e03ec36	1	0	0			2026-11-24 07:56:12.247674+00	\N	\N	\N	2026-11-24 07:56:12.247674+00	0	1	\N	20	2026-11-24 14:00:00+00		0	1795506972247674	1	0		\N	0	\N	0	\N	\N	d1fed2e6-7b0d-4aac-8757-b27a83166df4			0	0	0	0	\N	\N	0	0		f
f4d131ee-24c8-408c-808f-306f44b6421c	1	a518afe4-2225-4417-b39f-5392dfaefeea	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-24 07:56:12.533115+00	2026-11-24 07:56:12.533115+00	\N	\N	2026-11-24 07:56:12.533115+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
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
-- Data for Name: roster_barred; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster_barred (roster, person, from_at, until_at) FROM stdin;
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
4901ee07-708f-b093-e26e-93bae13cf856	\N	0	2026-11-24 07:56:11.693496+00	1
972f5565-fd81-f4e6-9af9-6f199431b0e3	\N	0	2026-11-24 07:56:11.693496+00	1
9d43745f-4168-4071-2a84-f319701f5248	\N	0	2026-11-24 07:56:11.693496+00	1
b675d26e-cbb2-8bbb-2bc5-9100188870d9	\N	0	2026-11-24 07:56:11.693496+00	1
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-24 07:56:10.27949+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-24 07:56:10.28394+00	
referral	services/referral/schema/0002_authorise.sql	ab720c35417056f45aa66fc7128f22be49e886f13aec45191000636ff6100e87	2026-11-24 07:56:10.284911+00	0.1.0
referral	services/referral/schema/0003_contact.sql	88c3ec112b8ff0e343c8c4e73779a37d999b8525ba6ccce89af4197fed1dca6a	2026-11-24 07:56:10.288079+00	0.1.2
referral	services/referral/schema/0004_forgotten.sql	7262e270fabf522058733eae13da36e4345fdc94b5df2bc11565c9555d61b88a	2026-11-24 07:56:10.288715+00	0.1.2
referral	services/referral/schema/0005_client_forgotten.sql	fd9533455c5f33aa00170f318d81fa7a3095d7bd902242ad0d79ce927ebe8e39	2026-11-24 07:56:10.289954+00	0.1.2
referral	services/referral/schema/0006_oncall.sql	4579450c6bc3c90d1d0b22424a50a78a4972a69cd420a0bb61d0f20ac4ef33a7	2026-11-24 07:56:10.291701+00	0.1.2
referral	services/referral/schema/0007_wanted.sql	f98e1767e10bd65737e717b4dadbd678b61fdcc15aa5ace34213652d84cc5cda	2026-11-24 07:56:10.292478+00	0.1.3
referral	services/referral/schema/0008_scene.sql	2e61de4dbe48e111c6c641a86886b4760b24d3ab15eb88953047a6299642e999	2026-11-24 07:56:10.293494+00	0.1.3
referral	services/referral/schema/0009_exchange.sql	d7696a955fbe73dfc3b932869c12bf315fc4124ec6d00edb18535e7263d28a3a	2026-11-24 07:56:10.297333+00	0.1.3
referral	services/referral/schema/0010_asked.sql	1833cbb8304e63925a0598cb3c72ad6a09335668a86a3451b6dca114509485e3	2026-11-24 07:56:10.298776+00	0.1.3
referral	services/referral/schema/0011_days.sql	fba7c420f772e49ca0dd3cb664105ede9e49fdffb9daa3d0714da4d4372bace2	2026-11-24 07:56:10.299378+00	0.1.4
referral	services/referral/schema/0012_away.sql	762d3e6fd3935989a408cf9b6da9e65226793e74b74d99e6ff1395398f556b13	2026-11-24 07:56:10.300548+00	0.1.4
referral	services/referral/schema/0013_release.sql	b031eb48d199695e7084a0a872eddf463d5ec2ed57b8d2a082452bbbd0f95097	2026-11-24 07:56:10.301394+00	0.1.4
referral	services/referral/schema/0014_on_her_way.sql	38b130b2ece94c264635fed65a5b079060a0e386953ce941dfa69d3090c37b8b	2026-11-24 07:56:10.302503+00	0.1.4
referral	services/referral/schema/0015_roster_gap.sql	55adcb1b7ea49605d23fa8a5f5f7c4b43c398f6b0ede90ed4da51e9a97564528	2026-11-24 07:56:10.304359+00	0.1.4
referral	services/referral/schema/0016_named.sql	0f9aec9132b126ddb09006eada36b3acedff115ec4fc036786b6a0599c2e1eec	2026-11-24 07:56:10.305361+00	0.1.4
referral	services/referral/schema/0017_given.sql	99fb774ffb0c223e2914a252c24a03071f56381aea9f037b651dee3cd210a93b	2026-11-24 07:56:10.307126+00	0.1.4
referral	services/referral/schema/0018_release_also.sql	cacfcfaa2aaf7623216412660e324b52a5cdadd0b5bac107e5e74e8db7d5eb98	2026-11-24 07:56:10.307965+00	0.1.4
referral	services/referral/schema/0019_hotline.sql	9e96b0e576232117d03f19c19c221c491578343afaceb0d59d1845c8efd6eddc	2026-11-24 07:56:10.308706+00	0.1.5
referral	services/referral/schema/0020_roster_change.sql	b73b2849e01d614d848614127557d63564addbb1e9602c91060957434614b21d	2026-11-24 07:56:10.309974+00	0.1.5
referral	services/referral/schema/0021_plain_gap.sql	f3c154895d90de0c88bccd06cbf6ac009ac2ffc885eefe3957c71801e619695a	2026-11-24 07:56:10.310618+00	0.1.5
referral	services/referral/schema/0022_hers.sql	619250aea75a22ded13df4a1f873f84ef35b6e94ac7ba3486e7200b738a9eda2	2026-11-24 07:56:10.311103+00	0.1.5
referral	services/referral/schema/0023_cost.sql	13cf554688c3711b537678deb736bb42574fb583a3aca330c216f85c1ab9ab6e	2026-11-24 07:56:10.313299+00	0.1.5
referral	services/referral/schema/0024_regiven.sql	d71f331e89e7f7b482d478a42e4f00adbf655cb2598ceab3e269260093e00028	2026-11-24 07:56:10.314333+00	0.1.5
referral	services/referral/schema/0025_roster_swap.sql	5f24a84df6be3ca7655965b72ba445929f52353b9641e0d7fc2f52bb0b41d25c	2026-11-24 07:56:10.315718+00	0.1.5
referral	services/referral/schema/0026_request_of.sql	913df7646794e77a4a6fe9d8fd5db513dd53986aa21fe2e2fbcdfac311f82825	2026-11-24 07:56:10.317503+00	0.1.6
referral	services/referral/schema/0027_sender_destroyed.sql	c3606a3b3e3ae264f57a5ed2a99dcef6a81f9742d575d429a19ed27acdd21ece	2026-11-24 07:56:10.318113+00	0.1.8
referral	services/referral/schema/0028_roster_barred.sql	b854269ac9fca79026d552a2352ec0de454d38e481b9d7d3b2e22ea9865da97b	2026-11-24 07:56:10.319325+00	0.1.8
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
2719afc4-7b8f-8e58-1ddb-b5f8349abdaf	2008e850-c17a-4a62-8f3d-820f45afb520	f	1	2026-11-24 07:56:12.247647+00
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
-- Name: roster_barred roster_barred_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_barred
    ADD CONSTRAINT roster_barred_pkey PRIMARY KEY (roster, person);


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
-- Name: roster_barred roster_barred_roster_fkey; Type: FK CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_barred
    ADD CONSTRAINT roster_barred_roster_fkey FOREIGN KEY (roster) REFERENCES referral.roster(id);


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
-- Name: COLUMN exchange.sender_destroyed_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(sender_destroyed_at) ON TABLE referral.exchange TO accord_referral;


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
-- Name: TABLE roster_barred; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.roster_barred TO accord_referral_read;
GRANT SELECT,INSERT,DELETE ON TABLE referral.roster_barred TO accord_referral;


--
-- Name: COLUMN roster_barred.from_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(from_at) ON TABLE referral.roster_barred TO accord_referral;


--
-- Name: COLUMN roster_barred.until_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(until_at) ON TABLE referral.roster_barred TO accord_referral;


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


