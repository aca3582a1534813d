-- What every service's schema has: journal, head, cursors, stored replies, clocks, facts set aside.
-- Applied by `accord migrate` once for each schema, with search_path set to it.

create table journal_head (
	one boolean primary key default true check (one),
	epoch int8 not null,		-- counts writers; a save checks that its own is still the newest
	n int8 not null,		-- number of the newest fact
	-- The connection that writes, as pg_stat_activity shows it: who is not there any more holds nothing.
	holder_pid int4 not null default 0,
	holder_start timestamptz not null default 'epoch'
) with (fillfactor = 10);
insert into journal_head (epoch, n) values (0, 0);

-- Facts in commit order, numbered without gaps. Written once; dropped by whole months.
create table journal (
	n int8 not null,
	epoch int8 not null,
	at timestamptz not null,
	kind int4 not null,
	subject uuid not null,
	body bytea not null,
	primary key (n, at)
) partition by range (at);
create table journal_default partition of journal default;

-- How far each followed journal has been applied here.
create table cursor (
	source text primary key,
	epoch int8 not null,
	n int8 not null
) with (fillfactor = 10);

-- Who follows this journal and how far each has applied it: what one of them may still ask for is not dropped.
create table follower (
	name text primary key,
	applied int8 not null,
	seen timestamptz not null
);

-- Answers to write commands, so that a command that comes twice happens once.
create table reply (
	id uuid primary key,
	kind int4 not null,
	body bytea not null,
	at timestamptz not null
);
create index reply_at on reply using brin (at);

-- Things that are due at an instant.
create table clock (
	kind int4 not null,
	subject uuid not null,
	due timestamptz not null,
	primary key (kind, subject)
);
create index clock_due on clock (due);

-- Followed facts that could not be applied, with the reason; later facts of the same subject wait behind them. A source that was
-- restored may give a number again, never an epoch with it.
create table parked (
	source text not null,
	n int8 not null,
	epoch int8 not null,
	at timestamptz not null,
	kind int4 not null,
	subject uuid not null,
	body bytea not null,
	reason text not null,
	parked_at timestamptz not null,
	primary key (source, epoch, n)
);
create index parked_subject on parked (source, subject);

-- A guarded write says how many rows it changed and how many it had to change: 0 rows alone would commit the rest.
create function must_match(matched bigint, wanted int) returns boolean language plpgsql as $$
begin
	if matched is distinct from wanted then
		raise exception 'a guarded write matched % rows of %', matched, wanted using errcode = '40001';
	end if;
	return true;
end
$$;

-- Whether a row was made to pass away: by its id (id_passing of common/id.h), which no role may update. What a function that
-- deletes asks is this and not a column that says so: a row that was not made so never becomes one, whoever writes the table.
create function passing(id uuid) returns boolean language sql immutable as $$
	select id between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff'
$$;

-- A month's partition, and into it whatever of that month had found none, if that is no more than so many. Nobody reads
-- meanwhile: who had looked for partitions before, and for facts after, would miss what moved. Returns how many facts were moved.
create function journal_month(instant timestamptz, most int8) returns int8 language plpgsql
set search_path from current as $$
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
$$;
-- The same for the role that writes facts, which may make no tables of its own, and by this none of a month that no fact of ours
-- can be of; and of so few facts that it stands still for no longer than a second. Whoever reads for long (a dump) is not waited for.
create function journal_ensure(instant timestamptz) returns int8 language plpgsql strict security definer
set search_path from current set lock_timeout = '300ms' as $$
begin
	if instant not between statement_timestamp() - interval '10 years' and statement_timestamp() + interval '2 months' then
		raise exception 'no months are made for %', instant using errcode = '22008';
	end if;
	return journal_month(instant, 100000);
end
$$;
-- Drops whole months that ended before an instant, oldest first, as long as every follower has applied them; none at all
-- before the audit follows. A month younger than 35 days stays whatever is asked: the role that calls this also writes down
-- who follows, so the age is what holds when that role has fallen. Returns how many.
create function journal_drop(before timestamptz) returns int language plpgsql security definer
set search_path from current set lock_timeout = '2s' as $$
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
$$;

select journal_ensure(now()), journal_ensure(now() + interval '1 month');
