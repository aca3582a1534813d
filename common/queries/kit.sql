-- What the kit itself asks of every service's schema.

-- Is another connection the writer; does it wait for its client; since when.
-- name: kit_lease_look
-- params:
-- rows: 1
select a.pid is not null, coalesce(a.state <> 'active' or a.wait_event_type = 'Client', false), a.state_change
from journal_head h
left join pg_stat_activity a on a.pid = h.holder_pid and a.backend_start = h.holder_start and a.pid <> pg_backend_pid();

-- The row is locked by a statement of its own, so that the next one sees what a rival has committed.
-- name: kit_lease_lock
-- params:
-- rows: 1
select 1 from journal_head for update;

-- name: kit_lease_take
-- params:
-- rows: 0..1
update journal_head h set epoch = h.epoch + 1, holder_pid = me.pid, holder_start = me.backend_start
from pg_stat_activity me
where me.pid = pg_backend_pid() and not exists (
	select 1 from pg_stat_activity a
	where a.pid = h.holder_pid and a.backend_start = h.holder_start and a.pid <> me.pid)
returning h.epoch, h.n;

-- Ends the writer's connection, if it has done nothing since.
-- name: kit_lease_end
-- params: timestamptz
-- rows: 0..1
select pg_terminate_backend(a.pid)
from journal_head h
join pg_stat_activity a on a.pid = h.holder_pid and a.backend_start = h.holder_start and a.pid <> pg_backend_pid()
where a.state_change = $1;

-- name: kit_lease_beat
-- params:
-- rows: 1
select 1;

-- For those who take no lease, which is a write. What the connection before this one committed may be on this server only: a
-- commit of our own waits until a synchronous standby has everything before it, too.
-- name: kit_writes_wait
-- params:
-- rows: 1
select pg_logical_emit_message(true, 'accord', '');

-- name: kit_epoch_read
-- params:
-- rows: 1
select epoch, n from journal_head;

-- name: kit_begin
-- params:
-- rows: 1
select clock_timestamp(), epoch from journal_head;

-- Of several writers one serves a clock: the others wait here until it has, and then it is not due any more.
-- name: kit_clock_due
-- params: timestamptz int4
-- rows: 0..n
select kind, subject, due from clock where due <= $1 order by due, kind, subject limit $2 for update;

-- name: kit_clock_next
-- params:
-- rows: 1
select min(due) from clock;

-- name: kit_status
-- params:
-- rows: 1
select (select count(*) from clock), (select count(*) from (select 1 from journal_default limit 1000000) astray);

-- name: kit_sizes
-- params:
-- rows: 1
select pg_database_size(current_database()),
	(select coalesce(sum(pg_total_relation_size(oid)), 0)::int8 from pg_class
	where relnamespace = current_schema()::regnamespace and relkind = 'r'),
	(select coalesce(sum(pg_total_relation_size(relid)), 0)::int8 from pg_partition_tree('journal') where isleaf);

-- name: kit_clock_set
-- params: int4[] uuid[] timestamptz[]
-- rows: 0
insert into clock (kind, subject, due)
select kind, subject, due from unnest($1, $2, $3) as u (kind, subject, due)
on conflict (kind, subject) do update set due = excluded.due;

-- name: kit_clock_clear
-- params: int4[] uuid[]
-- rows: 0
delete from clock using unnest($1, $2) as u (kind, subject)
where clock.kind = u.kind and clock.subject = u.subject;

-- name: kit_reply_load
-- params: uuid[]
-- rows: 0..n
select id, body from reply where id = any ($1);

-- name: kit_reply_save
-- params: uuid[] int4[] bytea[] timestamptz
-- rows: 0
insert into reply (id, kind, body, at)
select id, kind, body, $4 from unnest($1, $2, $3) as u (id, kind, body);

-- name: kit_reply_purge
-- params: timestamptz int4
-- rows: 0
delete from reply where id in (select id from reply where at < $1 limit $2);

-- name: kit_cursor_load
-- params: text[]
-- rows: 0..n
select source, epoch, n from cursor where source = any ($1);

-- name: kit_cursor_save
-- params: text[] int8[] int8[] int8[]
-- rows: 1
with saved as (
	insert into cursor as c (source, epoch, n)
	select source, epoch, n from unnest($1, $2, $3) as u (source, epoch, n)
	on conflict (source) do update set epoch = excluded.epoch, n = excluded.n
	where c.n = ($4)[array_position($1, c.source)]
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: kit_parked_load
-- params: text[] uuid[]
-- rows: 0..n
select distinct on (source, subject) source, subject, epoch, n from parked where source = any ($1) and subject = any ($2)
order by source, subject, epoch, n;

-- name: kit_parked_counts
-- params:
-- rows: 0..n
select source, count(*) from parked group by source;

-- name: kit_parked_page
-- params: text int8 int8 int4
-- rows: 0..n
select source, n, epoch, at, kind, subject, body, reason, parked_at from parked
where (source, epoch, n) > ($1, $2, $3) order by source, epoch, n limit $4;

-- name: kit_parked_release
-- params: text[] int8[] int8[]
-- rows: 1
with gone as (
	delete from parked using unnest($1, $2, $3) as u (source, epoch, n)
	where parked.source = u.source and parked.epoch = u.epoch and parked.n = u.n
	returning 1
)
select must_match(count(*), cardinality($1)) from gone;

-- All of sources that a snapshot was taken of.
-- name: kit_parked_drop
-- params: text[]
-- rows: 0..n
with gone as (delete from parked where source = any ($1) returning source)
select source, count(*) from gone group by source;

-- name: kit_parked_count
-- params:
-- rows: 1
select count(*) from parked;

-- One that was tried again and refused again keeps its place.
-- name: kit_parked_save
-- params: text[] int8[] int8[] timestamptz[] int4[] uuid[] bytea[] text[] timestamptz
-- rows: 0
insert into parked (source, n, epoch, at, kind, subject, body, reason, parked_at)
select u.source, u.n, u.epoch, u.at, u.kind, u.subject, u.body, u.reason, $9
from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (source, n, epoch, at, kind, subject, body, reason)
on conflict (source, epoch, n) do update set reason = excluded.reason;

-- name: kit_journal_add
-- params: int8 timestamptz int4[] uuid[] bytea[]
-- rows: 1
with head as (
	update journal_head set n = n + cardinality($3) where epoch = $1
	returning n - cardinality($3) as base
), added as (
	insert into journal (n, epoch, at, kind, subject, body)
	select head.base + u.ord, $1, $2, u.kind, u.subject, u.body
	from head, unnest($3, $4, $5) with ordinality as u (kind, subject, body, ord)
)
select must_match(count(*), 1), max(base) from head;

-- name: kit_epoch_check
-- params: int8
-- rows: 1
select must_match(count(*), 1) from (select 1 from journal_head where epoch = $1 for share) as head;

-- The fact that is asked after comes first, so that its epoch can be compared.
-- name: kit_journal_page
-- params: int8 int4
-- rows: 0..n
select n, epoch, at, kind, subject, body from journal where n >= $1 order by n limit $2;

-- The newest fact, whether this server only replays another one and may be behind it, and the newest writer.
-- name: kit_journal_head
-- params:
-- rows: 1
select h.n, coalesce((select j.epoch from journal j where j.n = h.n limit 1), h.epoch), pg_is_in_recovery(), h.epoch
from journal_head h;

-- Both say how many facts they brought there, that had found no partition.
-- name: kit_month_make
-- params: timestamptz
-- rows: 1
select journal_ensure($1);

-- name: kit_month_make_next
-- params: timestamptz
-- rows: 1
select journal_ensure((date_trunc('month', $1 at time zone 'UTC') + interval '1 month') at time zone 'UTC');

-- name: kit_astray
-- params:
-- rows: 1
select count(*) from (select 1 from journal_default limit 1000000) astray;

-- The oldest month that has some and may be made: what journal_ensure refuses holds nothing else up.
-- name: kit_astray_home
-- params:
-- rows: 1
select coalesce(journal_ensure(min(at)), 0) from journal_default
where at between statement_timestamp() - interval '10 years' and statement_timestamp() + interval '2 months';

-- name: kit_follower_save
-- params: text[] int8[] timestamptz
-- rows: 0
insert into follower as f (name, applied, seen)
select name, applied, $3 from unnest($1, $2) as u (name, applied)
on conflict (name) do update set applied = greatest(f.applied, excluded.applied), seen = excluded.seen;

-- name: kit_journal_drop
-- params: timestamptz
-- rows: 1
select journal_drop($1);
