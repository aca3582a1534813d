-- service: gateway
-- name: schema_fit
-- params: text text
-- rows: 1
select
	(select min(f) from unnest(string_to_array($1, chr(10))) as f where f not in (select file from schema_migration)),
	m.file, m.oldest
from (select 1) as one
left join (
	select file, oldest from schema_migration
	where file <> all (string_to_array($1, chr(10)))
		and (oldest = '' or string_to_array(oldest, '.')::int4[] > string_to_array($2, '.')::int4[])
	order by file limit 1
) as m on true;

-- name: kit_lease_look
-- params:
-- rows: 1
select a.pid is not null, coalesce(a.state <> 'active' or a.wait_event_type = 'Client', false), a.state_change
from journal_head h
left join pg_stat_activity a on a.pid = h.holder_pid and a.backend_start = h.holder_start and a.pid <> pg_backend_pid();

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

-- name: kit_parked_drop
-- params: text[]
-- rows: 0..n
with gone as (delete from parked where source = any ($1) returning source)
select source, count(*) from gone group by source;

-- name: kit_parked_count
-- params:
-- rows: 1
select count(*) from parked;

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

-- name: kit_journal_page
-- params: int8 int4
-- rows: 0..n
select n, epoch, at, kind, subject, body from journal where n >= $1 order by n limit $2;

-- name: kit_journal_head
-- params:
-- rows: 1
select h.n, coalesce((select j.epoch from journal j where j.n = h.n limit 1), h.epoch), pg_is_in_recovery(), h.epoch
from journal_head h;

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

-- name: agreement_load
-- params: uuid[]
-- rows: 0..n
select id, name, number, title, parties, starts, until, review, restricted, signed, sha256(convert_to(body, 'UTF8')), drafted_by,
	base_digest, diff_digest, loosens, ended, ended_by, version, coalesce(substring(body from '(?n)^kind: ([a-z-]+)$'), '')
from agreement where id = any ($1) order by id for update;

-- name: agreement_save
-- params: uuid[] text[] int4[] text[] text[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] text[] text[] timestamptz[] bytea[] bytea[] bool[] timestamptz[] text[] int4[]
-- rows: 1
with saved as (
	insert into agreement as a (id, name, number, title, parties, starts, until, review, restricted, signed, body, drafted_by,
		drafted_at, base_digest, diff_digest, loosens, ended, ended_by, version)
	select id, name, number, title, parties, starts, until, review, restricted, signed, body, drafted_by, drafted_at, base_digest,
		diff_digest, loosens, ended, ended_by, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) as u (id, name, number, title,
		parties, starts, until, review, restricted, signed, body, drafted_by, drafted_at, base_digest, diff_digest, loosens,
		ended, ended_by, version)
	on conflict (id) do update set signed = excluded.signed, base_digest = excluded.base_digest,
		diff_digest = excluded.diff_digest, loosens = excluded.loosens, ended = excluded.ended, ended_by = excluded.ended_by,
		version = excluded.version
	where a.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: agreement_signature_load
-- params: uuid[]
-- rows: 0..n
select agreement, organisation, name, signed_on from agreement_signature where agreement = any ($1)
order by agreement, signed_on, organisation collate "C";

-- name: agreement_signature_save
-- params: uuid[] text[] text[] text[] text[] timestamptz[]
-- rows: 0
insert into agreement_signature (agreement, organisation, name, signed_on, entered_by, at)
select agreement, organisation, name, signed_on, entered_by, at
from unnest($1, $2, $3, $4, $5, $6) as u (agreement, organisation, name, signed_on, entered_by, at);

-- name: agreement_approval_load
-- params: uuid[]
-- rows: 0..n
select agreement, person, diff_digest, entered_by, at from agreement_approval where agreement = any ($1) order by agreement, person collate "C";

-- name: agreement_approval_save
-- params: uuid[] text[] bytea[] text[] timestamptz[]
-- rows: 0
insert into agreement_approval (agreement, person, diff_digest, entered_by, at)
select agreement, person, diff_digest, entered_by, at
from unnest($1, $2, $3, $4, $5) as u (agreement, person, diff_digest, entered_by, at)
on conflict (agreement, person) do update set diff_digest = excluded.diff_digest, entered_by = excluded.entered_by, at = excluded.at;

-- name: agreement_end_approval_load
-- params: uuid[]
-- rows: 0..n
select agreement, person, diff_digest, entered_by, at from agreement_end_approval where agreement = any ($1)
order by agreement, person collate "C";

-- name: agreement_end_approval_save
-- params: uuid[] text[] bytea[] text[] timestamptz[]
-- rows: 0
insert into agreement_end_approval (agreement, person, diff_digest, entered_by, at)
select agreement, person, diff_digest, entered_by, at
from unnest($1, $2, $3, $4, $5) as u (agreement, person, diff_digest, entered_by, at)
on conflict (agreement, person) do update set diff_digest = excluded.diff_digest, entered_by = excluded.entered_by, at = excluded.at;

-- name: agreement_seen
-- params: uuid text
-- rows: 0..1
select body, version from agreement where id = $1 and ($2 = '' or $2 = any (string_to_array(parties, E'\n')));

-- name: agreement_drafts
-- params: uuid[]
-- rows: 0..n
select o.id, (select count(*) from agreement a join person p on p.name = a.drafted_by
	where p.employer = o.name and a.ended is null and a.until > now() and (a.signed is null or (a.loosens
		and (select count(*) from agreement_approval b where b.agreement = a.id and b.diff_digest = a.diff_digest) < 2)))
from organisation o where o.id = any ($1);

-- name: agreement_foreign
-- params: text text
-- rows: 1
select coalesce(bool_and(not $2 = any (string_to_array(parties, E'\n'))), false) and $2 <> '', count(*) > 0 from agreement where name = $1;

-- name: agreement_owner_load
-- params: uuid[]
-- rows: 0..n
select id, parties from agreement_owner where id = any ($1) order by id;

-- name: agreement_owner_save
-- params: uuid[] text[]
-- rows: 1
with saved as (
	insert into agreement_owner (id, parties) select id, parties from unnest($1, $2) as u (id, parties) on conflict do nothing returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: agreement_lines
-- params: uuid
-- rows: 0..n
select organisation, name, signed_on from agreement_signature where agreement = $1 order by signed_on, organisation collate "C";

-- name: agreement_list
-- params: text
-- rows: 0..n
select a.id, a.name, a.number, a.title, a.parties, a.starts, a.until, a.review, a.restricted, a.signed, a.diff_digest, a.loosens, a.ended,
	coalesce((select string_agg(s.organisation, E'\n' order by s.organisation collate "C") from agreement_signature s where s.agreement = a.id), ''),
	coalesce((select string_agg(p.person, E'\n' order by p.person collate "C") from agreement_approval p
		where p.agreement = a.id and p.diff_digest = a.diff_digest), ''),
	(select version from policy_head)
from agreement a where $1 = '' or $1 = any (string_to_array(a.parties, E'\n')) order by a.name collate "C", a.number limit 4096;

-- name: agreement_one
-- params: uuid
-- rows: 0..1
select a.id, a.name, a.number, a.title, a.parties, a.starts, a.until, a.review, a.restricted, a.signed, a.diff_digest, a.loosens, a.ended,
	coalesce((select string_agg(s.organisation, E'\n' order by s.organisation collate "C") from agreement_signature s where s.agreement = a.id), ''),
	coalesce((select string_agg(p.person, E'\n' order by p.person collate "C") from agreement_approval p
		where p.agreement = a.id and p.diff_digest = a.diff_digest), ''),
	(select version from policy_head)
from agreement a where a.id = $1;

-- name: organisation_load
-- params: uuid[]
-- rows: 0..n
select id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline from organisation where id = any ($1) order by id for share;

-- name: organisation_save
-- params: uuid[] text[] int4[] text[] text[] bool[] int4[] bool[] text[] text[] text[] text[]
-- rows: 1
with saved as (
	insert into organisation as o (id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline)
	select id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline)
	on conflict (id) do update set kind = excluded.kind, zone = excluded.zone, title = excluded.title,
		active = excluded.active, version = excluded.version, covered = excluded.covered,
		duty_supervisor = excluded.duty_supervisor, ori = excluded.ori, days = excluded.days,
		hotline = excluded.hotline
	where o.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: organisation_restate
-- params: uuid int4
-- rows: 0..n
select id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline from organisation where id > $1 order by id limit $2;

-- name: placement_load
-- params: uuid[]
-- rows: 0..n
select id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version, access_until
from placement where id = any ($1) order by id for no key update;

-- name: placement_save
-- params: uuid[] text[] text[] text[] text[] text[] int4[] bool[] timestamptz[] timestamptz[] bool[] int4[] timestamptz[]
-- rows: 1
with saved as (
	insert into placement as p (id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version,
		access_until)
	select id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version, access_until
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		as u (id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version, access_until)
	on conflict (id) do update set person = excluded.person, employer = excluded.employer, host = excluded.host,
		agreement = excluded.agreement, role = excluded.role, reads = excluded.reads, begins = excluded.begins,
		lapses = excluded.lapses, active = excluded.active, version = excluded.version, access_until = excluded.access_until
	where p.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: placement_restate
-- params: uuid int4
-- rows: 0..n
select id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version, access_until
from placement where id > $1 order by id limit $2;

-- name: person_load
-- params: uuid[]
-- rows: 0..n
select id, name, employer, roles, active, version, system from person where id = any ($1) order by id for share;

-- name: person_save
-- params: uuid[] text[] text[] int8[] bool[] int4[] bool[]
-- rows: 1
with saved as (
	insert into person as p (id, name, employer, roles, active, version, system)
	select id, name, employer, roles, active, version, system
	from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, name, employer, roles, active, version, system)
	on conflict (id) do update set employer = excluded.employer, roles = excluded.roles,
		active = excluded.active, version = excluded.version, system = excluded.system
	where p.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: organisation_all
-- params:
-- rows: 0..n
select id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline from organisation where active;

-- name: person_all
-- params:
-- rows: 0..n
select id, name, employer, roles, active, version, system from person where active;

-- name: person_restate
-- params: uuid int4
-- rows: 0..n
select id, name, employer, roles, active, version, system from person where id > $1 order by id limit $2;

-- name: person_resolve
-- params: uuid[]
-- rows: 0..n
select p.id, p.name, p.employer, p.roles, p.active, p.version, p.system, a.employer, a.data_key, a.sealed
from person p left join person_address a on a.id = p.id where p.id = any ($1) and p.active;

-- name: person_address_load
-- params: uuid[]
-- rows: 0..n
select id, employer, data_key, sealed, version from person_address where id = any ($1) order by id for share;

-- name: person_address_save
-- params: uuid[] text[] int4[] bytea[] bytea[] int4[]
-- rows: 1
with saved as (
	insert into person_address as a (id, employer, kek, data_key, sealed, version)
	select id, employer, kek, data_key, sealed, version
	from unnest($1, $2, $3, $4, $5, $6) as u (id, employer, kek, data_key, sealed, version)
	on conflict (id) do update set employer = excluded.employer, kek = excluded.kek, data_key = excluded.data_key,
		sealed = excluded.sealed, version = excluded.version
	where a.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: person_address_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select a.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from person_address where employer = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) a
offset $3 limit $4;

-- name: person_address_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from person_address where employer = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: policy_head_load
-- params: uuid[]
-- rows: 0..n
select id, version, directory from policy_head where id = any ($1) order by id for share;

-- name: policy_head_save
-- params: uuid[] int8[] int8[] bytea[]
-- rows: 1
with saved as (
	update policy_head as h set version = u.version, directory = u.directory
	from unnest($1, $2, $3, $4) as u (id, base, version, directory)
	where h.id = u.id and h.version = u.base
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: policy_text_save
-- params: bytea[] text[]
-- rows: 0
insert into policy_text (sha256, body) select sha256, body from unnest($1, $2) as u (sha256, body) on conflict do nothing;

-- name: policy_now
-- params:
-- rows: 1
select h.version, h.directory, coalesce(t.body, '') from policy_head h left join policy_text t on t.sha256 = h.directory;

-- name: policy_agreements
-- params:
-- rows: 0..n
select a.id, a.name, a.number, a.body, a.ended from agreement a
where not a.loosens
	or (select count(*) from agreement_approval p where p.agreement = a.id and p.diff_digest = a.diff_digest) >= 2
order by a.id;

-- name: policy_signatures
-- params:
-- rows: 0..n
select agreement, name, organisation, signed_on from agreement_signature order by agreement, signed_on, organisation collate "C";

-- name: policy_version
-- params:
-- rows: 1
select version from policy_head;

-- name: policy_stood
-- params:
-- rows: 0..n
select o.name, s.people from organisation o left join organisation_stood s on s.id = o.id where s.id is not null or not o.active;

-- name: organisation_stood_save
-- params: uuid[] text[]
-- rows: 0
insert into organisation_stood (id, people) select id, people from unnest($1, $2) as u (id, people)
on conflict (id) do update set people = excluded.people;

-- name: token_load
-- params: uuid[]
-- rows: 0..n
select id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced, watched, kept, kept_by, idle_told from token where id = any ($1) order by id for share;

-- name: token_save
-- params: uuid[] bytea[] text[] text[] timestamptz[] timestamptz[] int4[] text[] bytea[] timestamptz[] uuid[] bool[] timestamptz[] text[] timestamptz[]
-- rows: 1
with saved as (
	insert into token as t (id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced,
		kept, kept_by, idle_told)
	select id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced,
		kept, kept_by, idle_told
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
		as u (id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced,
			kept, kept_by, idle_told)
	on conflict (id) do update set expires = excluded.expires, revoked = excluded.revoked, version = excluded.version,
		replaced = excluded.replaced, kept = excluded.kept, kept_by = excluded.kept_by, idle_told = excluded.idle_told
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: token_all
-- params:
-- rows: 0..n
select id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced, watched, kept, kept_by, idle_told from token where revoked is null and expires > clock_timestamp();

-- name: token_named
-- params: uuid[]
-- rows: 0..n
select id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced, watched, kept, kept_by, idle_told from token where id = any ($1);

-- name: known_mark
-- params:
-- rows: 1
select ((select coalesce(sum(version), 0) from organisation) + (select coalesce(sum(version), 0) from person)
	+ (select coalesce(sum(version), 0) from token))::int8, (select version from policy_head), clock_timestamp();

-- name: token_use_load
-- params: uuid[]
-- rows: 0..n
select id, used, version from token_use where id = any ($1) order by id for no key update;

-- name: token_use_save
-- params: uuid[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into token_use as t (id, used, version)
	select id, used, version from unnest($1, $2, $3) as u (id, used, version)
	on conflict (id) do update set used = excluded.used, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: token_idle
-- params: timestamptz timestamptz uuid int4
-- rows: 0..n
select t.id from token t left join token_use u on u.id = t.id
where t.revoked is null and t.expires > clock_timestamp() and greatest(t.watched, t.made, u.used) <= $1 and (t.kept is null or t.kept <= $2)
	and t.id > $3
order by t.id limit $4;

-- name: token_list
-- params: uuid bool int4
-- rows: 0..n
select t.id, t.feed, t.person, t.operations, t.made, t.expires, t.revoked, u.used, t.certificate, t.replaces, greatest(t.watched, t.made, u.used), t.kept, t.kept_by
from token t left join token_use u on u.id = t.id
where t.id > $1 and ($2 or (t.revoked is null and t.expires > clock_timestamp())) order by t.id limit $3;

-- name: release_load
-- params: uuid[]
-- rows: 0..n
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release where id = any ($1) order by id for share;

-- name: release_save
-- params: uuid[] uuid[] text[] text[] int8[] int8[] timestamptz[] timestamptz[] int2[] int2[] int2[] int8[] int2[] int8[] text[] timestamptz[] text[] text[] text[] text[] timestamptz[] timestamptz[] text[] timestamptz[] int2[] text[] int4[]
-- rows: 1
with saved as (
	insert into release as r (id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity,
		signers, bar, explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at,
		kept_at, kept_by, revoked, revoked_how, revoked_by, version)
	select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity,
		signers, bar, explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at,
		kept_at, kept_by, revoked, revoked_how, revoked_by, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
			$25, $26, $27)
		as u (id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity,
		signers, bar, explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at,
		kept_at, kept_by, revoked, revoked_how, revoked_by, version)
	on conflict (id) do update set kept_at = excluded.kept_at, kept_by = excluded.kept_by, revoked = excluded.revoked,
		revoked_how = excluded.revoked_how, revoked_by = excluded.revoked_by, version = excluded.version
	where r.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: release_for
-- params: uuid[] text
-- rows: 0..n
select r.id, r.client, r.owner, r.recipient, r.classes, r.purposes, r.signed_at, r.expires, r.signature, r.identity, r.capacity,
	r.signers, r.bar, r.explained, r.explained_by, r.explained_at, r.language, r.interpreter, r.limit_raised_by, r.granted_by,
	r.granted_at, r.kept_at, r.kept_by, r.revoked, r.revoked_how, r.revoked_by, r.version
from unnest($1) with ordinality as c (client, n)
cross join lateral (
	select id from release
	where client = c.client and recipient = $2 and kept_at is not null and revoked is null and expires > clock_timestamp()
	order by signed_at desc, id limit 16) f
join release r on r.id = f.id
order by c.n, r.signed_at desc, r.id;

-- name: signed_by_guardian_load
-- params: uuid[]
-- rows: 0..n
select client, id from release
where client = any ($1) and signers & 28 <> 0 and revoked is null and expires > clock_timestamp();

-- name: release_paper_load
-- params: uuid[]
-- rows: 0..n
select id, owner, data_key, media, version from release_paper where id = any ($1) order by id for share;

-- name: release_paper_save
-- params: uuid[] text[] int4[] bytea[] int2[] int4[]
-- rows: 1
with saved as (
	insert into release_paper as p (id, owner, kek, data_key, media, version)
	select id, owner, kek, data_key, media, version
	from unnest($1, $2, $3, $4, $5, $6) as u (id, owner, kek, data_key, media, version)
	on conflict (id) do update set kek = excluded.kek, data_key = excluded.data_key, version = excluded.version
	where p.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: release_page_save
-- params: uuid[] bytea[]
-- rows: 1
with saved as (
	insert into release_page (id, sealed) select id, sealed from unnest($1, $2) as u (id, sealed) returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: release_paper_read
-- params: uuid[]
-- rows: 0..1
select p.id, p.owner, p.data_key, p.media, g.sealed, r.client
from release_paper p join release_page g on g.id = p.id join release r on r.id = p.id where p.id = any ($1);

-- name: release_paper_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select p.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from release_paper where owner = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) p
offset $3 limit $4;

-- name: release_paper_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from release_paper where owner = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: release_of
-- params: text timestamptz uuid int4
-- rows: 0..101
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release
where owner = $1 and (granted_at, id) < ($2, $3)
order by granted_at desc, id desc limit $4;

-- name: release_of_client
-- params: uuid timestamptz uuid int4
-- rows: 0..101
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release
where client = $1 and (granted_at, id) < ($2, $3)
order by granted_at desc, id desc limit $4;

-- name: release_to
-- params: text timestamptz uuid int4
-- rows: 0..101
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release
where recipient = $1 and kept_at is not null and revoked is null and expires > clock_timestamp()
	and granted_at > now() - interval '366 days' and (granted_at, id) < ($2, $3)
order by granted_at desc, id desc limit $4;

-- name: release_restate
-- params: uuid int4
-- rows: 0..n
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release where id > $1 and kept_at is not null and revoked is not null and expires > clock_timestamp() order by id limit $2;

-- name: release_revoked
-- params: text timestamptz uuid int4
-- rows: 0..101
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release
where recipient = $1 and kept_at is not null and revoked is not null and (revoked, id) < ($2, $3)
order by revoked desc, id desc limit $4;

-- name: basis_load
-- params: uuid[]
-- rows: 0..n
select id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids, identity, opened_by,
	opened_at, countersigned_by, countersigned_at, disclosure, data_key, reference, version
from basis where id = any ($1) order by id for share;

-- name: basis_save
-- params: uuid[] uuid[] text[] int2[] int2[] int2[] int2[] int8[] int2[] timestamptz[] int2[] int2[] int2[] text[] timestamptz[] text[] timestamptz[] uuid[] int4[] bytea[] bytea[] int4[]
-- rows: 1
with saved as (
	insert into basis as b (id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids,
		identity, opened_by, opened_at, countersigned_by, countersigned_at, disclosure, kek, data_key, reference, version)
	select id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids,
		identity, opened_by, opened_at, countersigned_by, countersigned_at, disclosure, kek, data_key, reference, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
		as u (id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids,
		identity, opened_by, opened_at, countersigned_by, countersigned_at, disclosure, kek, data_key, reference, version)
	on conflict (id) do update set countersigned_by = excluded.countersigned_by, countersigned_at = excluded.countersigned_at,
		disclosure = excluded.disclosure, kek = excluded.kek, data_key = excluded.data_key, version = excluded.version
	where b.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: basis_read
-- params: uuid[]
-- rows: 0..1
select id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids, identity, opened_by,
	opened_at, countersigned_by, countersigned_at, disclosure, data_key, reference, version
from basis where id = any ($1);

-- name: basis_restate
-- params: uuid int4
-- rows: 0..n
select id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids, identity, opened_by,
	opened_at, countersigned_by, countersigned_at, disclosure, data_key, reference, version
from basis where id > $1 and basis = 3 order by id limit $2;

-- name: basis_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select b.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from basis where owner = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) b
offset $3 limit $4;

-- name: basis_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from basis where owner = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: ending_load
-- params: uuid[]
-- rows: 0..n
select id, kind, ends, told, version from ending where id = any ($1);

-- name: ending_save
-- params: uuid[] int4[] timestamptz[] int4[] int4[]
-- rows: 1
with saved as (
	insert into ending as e (id, kind, ends, told, version)
	select id, kind, ends, told, version from unnest($1, $2, $3, $4, $5) as u (id, kind, ends, told, version)
	on conflict (id) do update set ends = excluded.ends, told = excluded.told, version = excluded.version
	where e.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: account_load
-- params: uuid[]
-- rows: 0..n
select id, person, employer, data_key, totp, totp_step, password, recovery, confirmed, invitation, invited_until, bad, locked,
	released_by, released_at, over, made, first_logon, last_logon, reviewed, reviewed_by, disabled,
	disabled_why, disabled_by, emergency_until, orphaned, version, lock_told
from account where id = any ($1) order by id for no key update;

-- name: account_save
-- params: uuid[] text[] text[] int4[] bytea[] bytea[] int8[] text[] bytea[] timestamptz[] bytea[] timestamptz[] bytea[] timestamptz[] text[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] text[] timestamptz[] int2[] text[] timestamptz[] timestamptz[] int4[] timestamptz[]
-- rows: 1
with saved as (
	insert into account as a (id, person, employer, kek, data_key, totp, totp_step, password, recovery, confirmed, invitation,
		invited_until, bad, locked, released_by, released_at, over, made, first_logon, last_logon, reviewed,
		reviewed_by, disabled, disabled_why, disabled_by, emergency_until, orphaned, version, lock_told)
	select id, person, employer, kek, data_key, totp, totp_step, password, recovery, confirmed, invitation,
		invited_until, bad, locked, released_by, released_at, over, made, first_logon, last_logon, reviewed,
		reviewed_by, disabled, disabled_why, disabled_by, emergency_until, orphaned, version, lock_told
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
		$26, $27, $28, $29)
		as u (id, person, employer, kek, data_key, totp, totp_step, password, recovery, confirmed, invitation,
		invited_until, bad, locked, released_by, released_at, over, made, first_logon, last_logon, reviewed,
		reviewed_by, disabled, disabled_why, disabled_by, emergency_until, orphaned, version, lock_told)
	on conflict (id) do update set employer = excluded.employer, kek = excluded.kek, data_key = excluded.data_key,
		totp = excluded.totp, totp_step = excluded.totp_step, password = excluded.password, recovery = excluded.recovery,
		confirmed = excluded.confirmed, invitation = excluded.invitation, invited_until = excluded.invited_until,
		bad = excluded.bad, locked = excluded.locked, released_by = excluded.released_by, released_at = excluded.released_at,
		over = excluded.over, first_logon = excluded.first_logon,
		last_logon = excluded.last_logon, reviewed = excluded.reviewed, reviewed_by = excluded.reviewed_by,
		disabled = excluded.disabled, disabled_why = excluded.disabled_why, disabled_by = excluded.disabled_by,
		emergency_until = excluded.emergency_until, orphaned = excluded.orphaned, version = excluded.version,
		lock_told = excluded.lock_told
	where a.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: account_named
-- params: uuid
-- rows: 1
select id, person, employer, data_key, totp, totp_step, password, recovery, confirmed, invitation, invited_until, bad, locked,
	released_by, released_at, over, made, first_logon, last_logon, reviewed, reviewed_by, disabled,
	disabled_why, disabled_by, emergency_until, orphaned, version, lock_told
from account where id in ($1, '6e6f626f-6479-4000-8000-000000000000') order by id <> $1 limit 1;

-- name: account_restate
-- params: uuid int4
-- rows: 0..n
select id, person, employer, disabled is not null, disabled_why, disabled_by from account where id > $1 and person <> '' order by id limit $2;

-- name: account_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select a.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from account where employer = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) a
offset $3 limit $4;

-- name: account_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from account where employer = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: subject_load
-- params: uuid[]
-- rows: 0..n
select id, provider, name, account, person, active, linked, version from subject where id = any ($1) order by id for share;

-- name: subject_save
-- params: uuid[] text[] text[] uuid[] text[] bool[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into subject as s (id, provider, name, account, person, active, linked, version)
	select id, provider, name, account, person, active, linked, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (id, provider, name, account, person, active, linked, version)
	on conflict (id) do update set account = excluded.account, person = excluded.person, active = excluded.active,
		linked = excluded.linked, version = excluded.version
	where s.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: session_load
-- params: uuid[]
-- rows: 0..n
select s.id, s.sha256, s.account, s.person, s.placement, s.role, s.how, s.provider, s.provider_session, s.made, s.seen, s.ended, s.why,
	s.version, a.over, a.disabled, a.emergency_until, s.acted
from session s join account a on a.id = s.account where s.id = any ($1) order by s.id for share of s;

-- name: session_save
-- params: uuid[] bytea[] uuid[] text[] text[] int4[] int2[] text[] text[] timestamptz[] timestamptz[] timestamptz[] int2[] int4[] timestamptz[]
-- rows: 1
with saved as (
	insert into session as s (id, sha256, account, person, placement, role, how, provider, provider_session, made, seen, ended, why,
		version, acted)
	select id, sha256, account, person, placement, role, how, provider, provider_session, made, seen, ended, why, version, acted
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
		as u (id, sha256, account, person, placement, role, how, provider, provider_session, made, seen, ended, why, version, acted)
	on conflict (id) do update set placement = excluded.placement, role = excluded.role, seen = excluded.seen,
		ended = excluded.ended, why = excluded.why, version = excluded.version, acted = excluded.acted
	where s.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: session_named
-- params: uuid[]
-- rows: 0..n
select s.id, s.sha256, s.account, s.person, s.placement, s.role, s.how, s.provider, s.provider_session, s.made, s.seen, s.ended, s.why,
	s.version, a.over, a.disabled, a.emergency_until, s.acted
from session s join account a on a.id = s.account where s.id = any ($1);

-- name: session_over
-- params:
-- rows: 0..n
select id from session where ended > statement_timestamp() - interval '2 minutes'
union all
select id from session where acted > statement_timestamp() - interval '2 minutes'
union all
select s.id from account a join session s on s.account = a.id
where a.over > statement_timestamp() - interval '2 minutes' and s.ended is null and s.made <= a.over;

-- name: session_due
-- params: timestamptz timestamptz timestamptz int4
-- rows: 0..n
select s.id, s.account from session s join account a on a.id = s.account
where s.ended is null and (s.seen <= $1 or s.made <= $2 or s.made <= a.over or a.disabled is not null or a.emergency_until <= $3)
order by s.made limit $4;

-- name: session_purge
-- params: timestamptz int4
-- rows: 1
select session_purge($1, $2);

-- name: sign_in_load
-- params: uuid[]
-- rows: 0..n
select id, sha256, browser, provider, made, used, version from sign_in where id = any ($1) order by id for no key update;

-- name: sign_in_save
-- params: uuid[] bytea[] bytea[] text[] timestamptz[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into sign_in as s (id, sha256, browser, provider, made, used, version)
	select id, sha256, browser, provider, made, used, version
	from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, sha256, browser, provider, made, used, version)
	on conflict (id) do update set used = excluded.used, version = excluded.version
	where s.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: sign_in_purge
-- params: timestamptz int4
-- rows: 1
select sign_in_purge($1, $2);

-- name: holder_save
-- params: uuid[] uuid[] text[] text[] int8[] timestamptz[]
-- rows: 0
insert into contact_holder as h (id, client, owner, holder, classes, at)
select id, client, owner, holder, bit_or(classes), max(at)
from unnest($1, $2, $3, $4, $5, $6) as u (id, client, owner, holder, classes, at)
group by id, client, owner, holder
order by id
on conflict (id) do update set classes = h.classes | excluded.classes, at = greatest(h.at, excluded.at);

-- name: holder_of
-- params: uuid text
-- rows: 0..64
select holder from contact_holder where client = $1 and owner = $2 order by at desc, holder limit 64;

-- name: account_life_load
-- params: uuid[]
-- rows: 0..n
select id, employer, enabled, review_told, version from account_life where id = any ($1) order by id for no key update;

-- name: account_life_save
-- params: uuid[] text[] timestamptz[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into account_life as l (id, employer, enabled, review_told, version)
	select id, employer, enabled, review_told, version
	from unnest($1, $2, $3, $4, $5) as u (id, employer, enabled, review_told, version)
	on conflict (id) do update set employer = excluded.employer, enabled = excluded.enabled,
		review_told = excluded.review_told, version = excluded.version
	where l.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: account_due
-- params: timestamptz timestamptz timestamptz timestamptz timestamptz int4 uuid
-- rows: 0..n
select a.id from account a left join person p on p.id = a.id left join account_life l on l.id = a.id
where a.person <> '' and a.id > $7 and (l.id is null
	or coalesce(p.active, false) = (a.orphaned is not null)
	or (p.active and p.employer <> l.employer)
	or (a.disabled is null and (a.emergency_until <= $1 or greatest(a.made, a.last_logon, l.enabled) <= $2 or a.orphaned <= $3
		or (greatest(a.made, a.reviewed) <= $4 and (l.review_told is null or l.review_told <= $5)))))
order by a.id limit $6;

-- name: account_list
-- params: text uuid int4
-- rows: 0..n
select a.id, a.person, a.employer, ''::bytea, ''::bytea, 0::int8, '', ''::bytea, a.confirmed, ''::bytea,
	a.invited_until, ''::bytea, a.locked, a.released_by, a.released_at, a.over, a.made, a.first_logon, a.last_logon, a.reviewed,
	a.reviewed_by, a.disabled, a.disabled_why, a.disabled_by, a.emergency_until, a.orphaned, a.version, a.lock_told,
	p.employer
from account a join person p on p.id = a.id
where ($1 = '' or p.employer = $1) and a.id > $2 order by a.id limit $3;

-- name: request_key_load
-- params: uuid[]
-- rows: 0..n
select id, body from request_key where id = any ($1);

-- name: request_key_save
-- params: uuid[] bytea[] timestamptz[]
-- rows: 1
with saved as (
	insert into request_key (id, body, at) select id, body, at from unnest($1, $2, $3) as u (id, body, at) order by id
	on conflict (id) do nothing
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: request_key_purge
-- params: timestamptz int4
-- rows: 1
select request_key_purge($1, $2);

-- name: page_link_load
-- params: uuid[]
-- rows: 0..n
select id, sha256, message, request, task, person, employer, owner, made, answered, version
from page_link where id = any ($1) order by id for share;

-- name: page_link_save
-- params: uuid[] bytea[] uuid[] uuid[] bool[] text[] text[] text[] timestamptz[] int2[] int4[]
-- rows: 1
with saved as (
	insert into page_link as l (id, sha256, message, request, task, person, employer, owner, made, answered, version)
	select id, sha256, message, request, task, person, employer, owner, made, answered, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, sha256, message, request, task, person, employer, owner, made, answered, version)
	on conflict (id) do update set answered = excluded.answered, version = excluded.version
	where l.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: page_link_purge
-- params: timestamptz int4
-- rows: 1
select page_link_purge($1, $2);

-- name: signer_mark_load
-- params: uuid[]
-- rows: 0..n
select client, under_way, until, bars, version from signer_mark where client = any ($1) order by client for no key update;

-- name: signer_mark_save
-- params: uuid[] int4[] timestamptz[] int4[] int4[]
-- rows: 1
with saved as (
	insert into signer_mark as m (client, under_way, until, bars, version)
	select client, under_way, until, bars, version from unnest($1, $2, $3, $4, $5) as u (client, under_way, until, bars, version)
	on conflict (client) do update set under_way = excluded.under_way, until = excluded.until, bars = excluded.bars,
		version = excluded.version
	where m.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: signer_mark_bars
-- params: uuid
-- rows: 0..1
select bars from signer_mark where client = $1;

-- name: client_copy_save
-- params: uuid[] uuid[] text[] text[] int8[] timestamptz[]
-- rows: 0
insert into client_copy as c (id, client, owner, holder, classes, at, heard)
select id, client, owner, holder, bit_or(classes), max(at), true
from unnest($1, $2, $3, $4, $5, $6) as u (id, client, owner, holder, classes, at)
group by id, client, owner, holder
order by id
on conflict (id) do update set classes = c.classes | excluded.classes, at = greatest(c.at, excluded.at);

-- name: forgetting_load
-- params: uuid[]
-- rows: 0..n
select u.id, (select count(*) from release r where r.client = u.id), (select count(*) from basis b where b.client = u.id),
	f.forgotten, coalesce(f.releases, 0), coalesce(f.bases, 0), c.owner, c.holder, c.classes, c.at
from unnest($1) as u (id)
left join client_forgotten f on f.client = u.id
left join lateral (select owner, holder, classes, at from client_copy where client = u.id and heard order by at desc, holder limit 513) c on true;

-- name: forget_save
-- params: uuid[] text[] uuid[] timestamptz[]
-- rows: 1
select must_match(count(*) filter (where client_forget(client, owner, destruction, told)), cardinality($1))
from unnest($1, $2, $3, $4) as u (client, owner, destruction, told);

-- name: forgotten_list
-- params: uuid int4
-- rows: 0..n
select client, owner, destruction from client_forgotten where client > $1 order by client limit $2;

-- name: breach_load
-- params: uuid[]
-- rows: 0..n
select id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version
from breach where id = any ($1) order by id for share;

-- name: breach_save
-- params: uuid[] text[] int2[] int2[] timestamptz[] text[] int8[] bool[] int2[] text[] text[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into breach as b (id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version)
	select id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		as u (id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version)
	on conflict (id) do update set state = excluded.state, closing_by = excluded.closing_by, closed_by = excluded.closed_by,
		closed_at = excluded.closed_at, version = excluded.version
	where b.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: breach_clock_load
-- params: uuid[]
-- rows: 0..n
select id, breach, clock, began, due, met_at, met_by, warned, missed, agreement, version
from breach_clock where id = any ($1) order by id for share;

-- name: breach_clock_save
-- params: uuid[] uuid[] int2[] timestamptz[] timestamptz[] timestamptz[] text[] bool[] bool[] text[] int4[]
-- rows: 1
with saved as (
	insert into breach_clock as c (id, breach, clock, began, due, met_at, met_by, warned, missed, agreement, version)
	select id, breach, clock, began, due, met_at, met_by, warned, missed, agreement, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, breach, clock, began, due, met_at, met_by, warned, missed, agreement, version)
	on conflict (id) do update set met_at = excluded.met_at, met_by = excluded.met_by, warned = excluded.warned,
		missed = excluded.missed, version = excluded.version
	where c.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: breach_affected_save
-- params: uuid[] uuid[] uuid[] text[]
-- rows: 0
insert into breach_affected (id, breach, client, holder)
select id, breach, client, holder from unnest($1, $2, $3, $4) as u (id, breach, client, holder)
order by id
on conflict (id) do nothing;

-- name: breach_read
-- params: uuid[]
-- rows: 0..n
select b.id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, b.version,
	clock, began, due, met_at, met_by, warned, missed, agreement
from breach b left join breach_clock c on c.breach = b.id
where b.id = any ($1) order by clock, due, agreement;

-- name: breach_of
-- params: text timestamptz uuid int4
-- rows: 0..n
select b.id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, b.version,
	clock, began, due, met_at, met_by, warned, missed, agreement
from (
	select id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version
	from breach where owner = $1 and (found_at, id) < ($2, $3) order by found_at desc, id desc limit $4) b
left join breach_clock c on c.breach = b.id
order by b.found_at desc, b.id desc, clock, due, agreement;

-- name: breach_affected_read
-- params: uuid text
-- rows: 0..n
select a.client, a.holder from breach b left join breach_affected a on a.breach = b.id
where b.id = $1 and b.owner = $2 order by a.id limit 32;

-- name: breach_teller_load
-- params: uuid[]
-- rows: 0..n
select id, since, reports, version from breach_teller where id = any ($1) order by id for share;

-- name: breach_teller_save
-- params: uuid[] timestamptz[] int4[] int4[]
-- rows: 1
with saved as (
	insert into breach_teller as t (id, since, reports, version)
	select id, since, reports, version from unnest($1, $2, $3, $4) as u (id, since, reports, version)
	on conflict (id) do update set since = excluded.since, reports = excluded.reports, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: breach_swept_load
-- params: uuid[]
-- rows: 0..n
select s.id, s.n, s.version, j.n, j.at, j.body
from breach_swept s left join lateral (
	select n, at, case when kind = 1103 then body end as body from journal where n > s.n order by n limit 256) j on true
where s.id = any ($1) order by j.n for update of s;

-- name: breach_swept_save
-- params: uuid[] int8[] int4[]
-- rows: 1
with saved as (
	update breach_swept s set n = u.n, version = u.version
	from unnest($1, $2, $3) as u (id, n, version)
	where s.id = u.id and s.version = u.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: breach_purge
-- params: timestamptz int4
-- rows: 1
select breach_purge($1, $2);

-- service: intake
-- name: schema_fit
-- params: text text
-- rows: 1
select
	(select min(f) from unnest(string_to_array($1, chr(10))) as f where f not in (select file from schema_migration)),
	m.file, m.oldest
from (select 1) as one
left join (
	select file, oldest from schema_migration
	where file <> all (string_to_array($1, chr(10)))
		and (oldest = '' or string_to_array(oldest, '.')::int4[] > string_to_array($2, '.')::int4[])
	order by file limit 1
) as m on true;

-- name: kit_lease_look
-- params:
-- rows: 1
select a.pid is not null, coalesce(a.state <> 'active' or a.wait_event_type = 'Client', false), a.state_change
from journal_head h
left join pg_stat_activity a on a.pid = h.holder_pid and a.backend_start = h.holder_start and a.pid <> pg_backend_pid();

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

-- name: kit_parked_drop
-- params: text[]
-- rows: 0..n
with gone as (delete from parked where source = any ($1) returning source)
select source, count(*) from gone group by source;

-- name: kit_parked_count
-- params:
-- rows: 1
select count(*) from parked;

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

-- name: kit_journal_page
-- params: int8 int4
-- rows: 0..n
select n, epoch, at, kind, subject, body from journal where n >= $1 order by n limit $2;

-- name: kit_journal_head
-- params:
-- rows: 1
select h.n, coalesce((select j.epoch from journal j where j.n = h.n limit 1), h.epoch), pg_is_in_recovery(), h.epoch
from journal_head h;

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

-- name: incident_load
-- params: uuid[]
-- rows: 0..n
select id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority,
	disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document,
	source_updated, sequence, document_received, version, saves,
	case when merged_to is not null then (
		with recursive walk (at, step) as (
			select m.merged_to, 1
			union all
			select i.merged_to, w.step + 1
			from walk w join incident i on i.id = w.at
			where i.merged_to is not null and w.step < 16)
		select e.incident from walk w join incident e on e.id = w.at where e.merged_to is null)
	end
from incident m where id = any ($1);

-- name: incident_save
-- params: uuid[] uuid[] timestamptz[] text[] text[] int4[] bytea[] bytea[] bytea[] int4[] int4[] text[] text[] text[] text[] text[] timestamptz[] bool[] timestamptz[] timestamptz[] timestamptz[] uuid[] timestamptz[] uuid[] timestamptz[] int8[] timestamptz[] int4[] int4[]
-- rows: 1
with s as (
	insert into incident as t (
		id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority,
		disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document,
		source_updated, sequence, document_received, version, saves)
	select id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority,
		disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document,
		source_updated, sequence, document_received, version, saves
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
			$25, $26, $27, $28, $29)
		as u (id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority,
		disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document,
		source_updated, sequence, document_received, version, saves)
	on conflict (id) do update set
	organisation = excluded.organisation, kek = excluded.kek, data_key = excluded.data_key, identity =
	excluded.identity, location = excluded.location, status = excluded.status, tier = excluded.tier, type_code =
	excluded.type_code, apco = excluded.apco, priority = excluded.priority, disposition = excluded.disposition,
	area = excluded.area, received = excluded.received, received_derived = excluded.received_derived, dispatched =
	excluded.dispatched, arrived = excluded.arrived, closed = excluded.closed, merged_to = excluded.merged_to,
	heard = excluded.heard, document = excluded.document, source_updated = excluded.source_updated, sequence =
	excluded.sequence, document_received = excluded.document_received, version = excluded.version, saves =
	excluded.saves
	where t.saves = excluded.saves - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: incident_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select i.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from incident where organisation = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) i
offset $3 limit $4;

-- name: incident_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from incident where organisation = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: incident_chain
-- params: uuid[]
-- rows: 0..n
with recursive walk (id, at, step) as (
	select id, merged_to, 1 from incident where id = any ($1) and merged_to is not null
	union all
	select w.id, i.merged_to, w.step + 1
	from walk w join incident i on i.id = w.at
	where i.merged_to is not null and w.step < 16)
select id, at from walk order by id, step;

-- name: incident_fetch
-- params: uuid[]
-- rows: 0..100
select id, incident, organisation, data_key, identity, location, type_code, apco, tier, status, priority, disposition,
	received, dispatched, arrived, closed, source_updated, version, area
from incident where incident = any ($1) and version > 0;

-- name: incident_restate
-- params: uuid int4
-- rows: 0..n
select incident, organisation, status, tier, apco, area, received, received_derived, document,
	source_updated, version
from incident where status in (1, 4) and incident > $1
	and incident not between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff'
order by incident limit $2;

-- name: incident_list
-- params: text timestamptz uuid int4
-- rows: 0..100
select id, incident, organisation, data_key, identity, location, type_code, apco, tier, status, priority, disposition,
	received, dispatched, arrived, closed, source_updated, version, area
from incident
where organisation = $1 and version > 0 and (received, incident) < ($2, $3)
order by received desc, incident desc
limit $4;

-- name: incident_list_tier
-- params: text timestamptz uuid int4 int4
-- rows: 0..100
select id, incident, organisation, data_key, identity, location, type_code, apco, tier, status, priority, disposition,
	received, dispatched, arrived, closed, source_updated, version, area
from incident
where organisation = $1 and tier = $5 and version > 0 and (received, incident) < ($2, $3)
order by received desc, incident desc
limit $4;

-- name: document_load
-- params: uuid[]
-- rows: 0..n
select id, document from document where id = any ($1);

-- name: document_save
-- params: uuid[] uuid[] uuid[] int4[] int4[] timestamptz[] timestamptz[] int8[] int8[] bytea[] bytea[] bytea[] int4[] int4[] text[] text[] text[] text[] text[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] int4[] int4[] int4[] int4[] int4[] int4[] int4[]
-- rows: 0
insert into document as t (
	id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity,
	location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived,
	closed, warnings, notes, persons, media, cautions, vehicles, other)
select id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity,
	location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived,
	closed, warnings, notes, persons, media, cautions, vehicles, other
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
		$25, $26, $27, $28, $29, $30)
	as u (id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity,
	location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived,
	closed, warnings, notes, persons, media, cautions, vehicles, other);

-- name: relation_load
-- params: uuid[]
-- rows: 0..n
select id from relation where id = any ($1);

-- name: relation_save
-- params: uuid[] uuid[] int4[] text[] uuid[] bytea[] timestamptz[]
-- rows: 0
insert into relation as t (
	id, incident, kind, feed, other_id, other, at)
select id, incident, kind, feed, other_id, other, at
from unnest($1, $2, $3, $4, $5, $6, $7)
	as u (id, incident, kind, feed, other_id, other, at);

-- name: quarantine_load
-- params: uuid[]
-- rows: 0..n
select id, document, feed, owner, data_key, reason, received, length, digest, raw is not null, saves
from quarantine where id = any ($1);

-- name: quarantine_save
-- params: uuid[] uuid[] text[] text[] int4[] bytea[] int4[] timestamptz[] int8[] bytea[] bytea[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into quarantine as t (
		id, document, feed, owner, kek, data_key, reason, received, length, digest, raw, purged, saves)
	select id, document, feed, owner, kek, data_key, reason, received, length, digest, raw, purged, saves
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		as u (id, document, feed, owner, kek, data_key, reason, received, length, digest, raw, purged, saves)
	on conflict (id) do update set
	kek = excluded.kek, data_key = excluded.data_key,
	raw = case when excluded.purged is null then t.raw end, purged = excluded.purged, saves = excluded.saves
	where t.saves = excluded.saves - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: quarantine_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select q.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from quarantine where owner = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) q
offset $3 limit $4;

-- name: quarantine_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from quarantine where owner = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: feed_tally_load
-- params: uuid[]
-- rows: 0..n
select id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2,
	tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes,
	persons, other, saves
from feed_tally where id = any ($1);

-- name: feed_tally_save
-- params: uuid[] text[] int4[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int4[]
-- rows: 1
with s as (
	insert into feed_tally as t (
		id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2,
		tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes,
		persons, other, saves)
	select id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2,
		tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes,
		persons, other, saves
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
			$25, $26, $27, $28)
		as u (id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2,
		tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes,
		persons, other, saves)
	on conflict (id) do update set
	received = excluded.received, accepted = excluded.accepted, duplicate = excluded.duplicate, stale =
	excluded.stale, quarantined = excluded.quarantined, test_calls = excluded.test_calls, incidents =
	excluded.incidents, tier_0 = excluded.tier_0, tier_1 = excluded.tier_1, tier_2 = excluded.tier_2, tier_3 =
	excluded.tier_3, tier_4 = excluded.tier_4, tier_5 = excluded.tier_5, reason_1 = excluded.reason_1, reason_2 =
	excluded.reason_2, reason_3 = excluded.reason_3, reason_4 = excluded.reason_4, reason_5 = excluded.reason_5,
	reason_6 = excluded.reason_6, reason_7 = excluded.reason_7, reason_8 = excluded.reason_8, notes =
	excluded.notes, persons = excluded.persons, other = excluded.other, saves = excluded.saves
	where t.saves = excluded.saves - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: feed_tally_all
-- params: int4
-- rows: 0..n
select feed, sum(received)::int8, sum(accepted)::int8, sum(duplicate)::int8, sum(stale)::int8, sum(quarantined)::int8,
	sum(test_calls)::int8, sum(incidents)::int8, sum(tier_0)::int8, sum(tier_1)::int8, sum(tier_2)::int8,
	sum(tier_3)::int8, sum(tier_4)::int8, sum(tier_5)::int8, sum(reason_1)::int8, sum(reason_2)::int8,
	sum(reason_3)::int8, sum(reason_4)::int8, sum(reason_5)::int8, sum(reason_6)::int8, sum(reason_7)::int8,
	sum(reason_8)::int8, sum(notes)::int8, sum(persons)::int8, sum(other)::int8
from feed_tally where day > $1 group by feed order by feed limit 256;

-- name: canary_end
-- params: timestamptz int4
-- rows: 1
select canary_end($1, $2);

-- name: canary_last
-- params:
-- rows: 1
select max(received) from document
where id between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff';

-- name: client_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, data_key, lead, duty_supervisor, lead_placement, opened, version, closed, closed_why, closed_by
from client where id = any ($1);

-- name: client_save
-- params: uuid[] text[] int4[] bytea[] text[] text[] text[] timestamptz[] timestamptz[] int2[] text[] int4[]
-- rows: 1
with s as (
	insert into client as t (id, organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, closed, closed_why, closed_by,
		version)
	select id, organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, closed, closed_why, closed_by, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (id, organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, closed, closed_why, closed_by, version)
	on conflict (id) do update set
	kek = excluded.kek, data_key = excluded.data_key, lead = excluded.lead, duty_supervisor = excluded.duty_supervisor,
	lead_placement = excluded.lead_placement, closed = excluded.closed, closed_why = excluded.closed_why,
	closed_by = excluded.closed_by, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: client_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select c.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from client where organisation = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) c
offset $3 limit $4;

-- name: client_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from client where organisation = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: client_content_load
-- params: uuid[]
-- rows: 0..n
select id, client, origin, class, version from client_content where id = any ($1);

-- name: client_content_save
-- params: uuid[] uuid[] int2[] int2[] text[] int2[] int2[] timestamptz[] bytea[] bool[] int4[]
-- rows: 1
with s as (
	insert into client_content as t (id, client, origin, class, record_owner, record_kind, discoverability, kept, content, emptied, version)
	select id, client, origin, class, record_owner, record_kind, discoverability, kept, content, emptied, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, client, origin, class, record_owner, record_kind, discoverability, kept, content, emptied, version)
	on conflict (id) do update set kept = excluded.kept, content = excluded.content, emptied = excluded.emptied, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: client_content_list
-- params: uuid[]
-- rows: 0..n
select u.client, c.id, c.origin, c.class, c.record_kind, c.discoverability, c.emptied
from unnest($1) as u (client)
left join client_content c on c.client = u.client and c.class not in (40, 55);

-- name: advisement_save
-- params: uuid[] uuid[] text[] int2[] timestamptz[] text[]
-- rows: 0
insert into advisement (id, client, recipient, advice, told, person)
select id, client, recipient, advice, told, person
from unnest($1, $2, $3, $4, $5, $6) as u (id, client, recipient, advice, told, person);

-- name: standing_load
-- params: uuid[]
-- rows: 0..n
select id, kind, name, employer, gone, until, duty_supervisor, version, zone, daily_at, daily_day from standing where id = any ($1);

-- name: standing_save
-- params: uuid[] int2[] text[] text[] bool[] timestamptz[] text[] int4[] text[] timestamptz[] int8[]
-- rows: 1
with s as (
	insert into standing as t (id, kind, name, employer, gone, until, duty_supervisor, version, zone, daily_at, daily_day)
	select id, kind, name, employer, gone, until, duty_supervisor, version, zone, daily_at, daily_day
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, kind, name, employer, gone, until, duty_supervisor, version, zone, daily_at, daily_day)
	on conflict (id) do update set employer = excluded.employer, gone = excluded.gone, until = excluded.until,
	duty_supervisor = excluded.duty_supervisor, version = excluded.version, zone = excluded.zone, daily_at = excluded.daily_at,
	daily_day = excluded.daily_day
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: daily_load
-- params: uuid[]
-- rows: 0..n
select u.id, s.name
from unnest($1) as u (id)
cross join lateral (
	select name from standing where kind = 3 and not gone and duty_supervisor <> ''
		and (daily_at is null or daily_at <= clock_timestamp() or daily_at > clock_timestamp() + interval '2 days') limit 1000) s;

-- name: unlinked_load
-- params: uuid[]
-- rows: 0..n
select s.id, exists (select from client c where c.organisation = s.name
	and exists (select from client_party p where p.client = c.id)
	and not exists (select from custody_link l where l.client = c.id and l.ended is null))
from standing s where s.id = any ($1);

-- name: led_load
-- params: uuid[]
-- rows: 0..n
select u.id, c.id, c.organisation, c.lead, c.lead_placement
from unnest($1) as u (id)
cross join lateral (
	select c.id, c.organisation, c.lead, c.lead_placement
	from (
		select kind, name, employer, gone, until, duty_supervisor from standing where id = u.id
		union all
		select kind, name, employer, gone, until, duty_supervisor from standing
		where u.id = '00000000-0000-0000-0000-000000000000'
	) s
	cross join lateral (
		select id, organisation, lead, lead_placement from client
		where s.kind in (1, 4) and lead = s.name and lead <> duty_supervisor
			and (s.gone or (s.employer <> '' and s.employer <> organisation))
		union all
		select id, organisation, lead, lead_placement from client
		where s.kind = 2 and (s.gone or s.until <= clock_timestamp()) and lead_placement = s.name and lead_placement <> ''
		union all
		select id, organisation, lead, lead_placement from client
		where s.kind = 3 and organisation = s.name and s.duty_supervisor <> '' and duty_supervisor <> s.duty_supervisor
	) c
	limit 1000) c;

-- name: unanswered_load
-- params: uuid[]
-- rows: 0..n
select u.id, (
	select count(*) from (
		select distinct c.id from standing s join client c on c.lead = s.name and c.duty_supervisor = s.name
		where s.kind in (1, 4) and (s.gone or (s.employer <> '' and s.employer <> c.organisation))
		limit 1000) n), (
	select count(*) from (
		select from recusal r join client c on c.id = r.client and c.lead = r.person where not r.ended limit 1000) n)
from unnest($1) as u (id);

-- name: client_locate
-- params: uuid[] text
-- rows: 0..100
select c.id, c.organisation, c.opened,
	(select min(told) from advisement a where a.client = c.id and a.recipient = $2 and a.advice = 1),
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1), c.version, c.lead
from client c where c.id = any ($1);

-- name: client_list
-- params: text timestamptz uuid int4 text
-- rows: 0..100
select c.id, c.organisation, c.opened,
	(select min(told) from advisement a where a.client = c.id and a.recipient = $5 and a.advice = 1),
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1), c.version
from client c
where c.organisation = $1 and (c.opened, c.id) < ($2, $3)
order by c.opened desc, c.id desc
limit $4;

-- name: client_unlinked
-- params: text timestamptz uuid int4 text
-- rows: 0..100
select c.id, c.organisation, c.opened,
	(select min(told) from advisement a where a.client = c.id and a.recipient = $5 and a.advice = 1),
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1), c.version
from client c
where c.organisation = $1 and (c.opened, c.id) < ($2, $3)
	and exists (select from client_party p where p.client = c.id)
	and not exists (select from custody_link l where l.client = c.id and l.ended is null)
order by c.opened desc, c.id desc
limit $4;

-- name: client_fetch
-- params: uuid[]
-- rows: 0..100
select c.id, c.organisation, c.data_key, c.kek, c.opened, c.lead, c.duty_supervisor,
	s.client, s.verified, s.verified_by, s.disturbed, s.frozen, s.frozen_why, length(s.words) > 0, s.unsafe, s.conflicts, s.stopped
from client c left join client_contact s on s.client = c.id
where c.id = any ($1);

-- name: client_content_fetch
-- params: uuid[] int2[] int8[]
-- rows: 0..n
select k.client, k.id, k.origin, k.class, k.content
from unnest($1, $2, $3) as g (client, origin, granted)
cross join generate_series(1, 63) as w (class)
cross join lateral (
	select client, id, origin, class, kept, content from client_content c
	where g.granted >> w.class & 1 = 1 and c.client = g.client and c.origin = g.origin and c.class = w.class and not c.emptied
	order by c.kept desc, c.id desc
	limit case when w.class in (24, 25, 30, 38, 40, 41, 42, 49, 55) then 100 else 1 end) k
order by k.client, k.origin, k.class, k.kept desc, k.id desc;

-- name: advisement_fetch
-- params: uuid[]
-- rows: 0..n
select a.client, a.recipient, a.advice, a.told, a.person
from (select distinct client from unnest($1) as g (client)) g
cross join lateral (
	select id, client, recipient, advice, told, person from advisement b where b.client = g.client order by b.told desc, b.id desc limit 100) a;

-- name: client_led_by
-- params: text text int4
-- rows: 0..n
select id from client where organisation = $1 and lead = $2 order by id limit $3;

-- name: client_led_through
-- params: text text int4
-- rows: 0..n
select id from client where organisation = $1 and lead_placement = $2 and lead_placement <> '' order by id limit $3;

-- name: advised_load
-- params: uuid[]
-- rows: 0..n
select u.id, (select min(told) from advisement a where a.client = u.id and a.advice in (2, 3)) from unnest($1) as u (id);

-- name: lead_move_save
-- params: uuid[] uuid[] timestamptz[] int2[] text[] text[]
-- rows: 0
insert into lead_move (id, client, moved, reason, lead, duty_supervisor)
select id, client, moved, reason, lead, duty_supervisor
from unnest($1, $2, $3, $4, $5, $6) as u (id, client, moved, reason, lead, duty_supervisor);

-- name: encounter_save
-- params: uuid[] uuid[] text[] timestamptz[] bool[] bool[] text[]
-- rows: 0
insert into encounter (id, client, organisation, at, reached, account_asked, person)
select id, client, organisation, at, reached, account_asked, person
from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, client, organisation, at, reached, account_asked, person);

-- name: burden_fetch
-- params: uuid
-- rows: 0..1
select c.id, c.organisation, count(*) filter (where e.account_asked), count(distinct e.organisation) filter (where e.reached),
	count(*) filter (where not e.reached), min(e.at) filter (where e.reached),
	floor(extract(epoch from clock_timestamp() - coalesce(max(e.at) filter (where e.reached), c.opened)) / 86400)::int8,
	(select count(*) from lead_move m where m.client = c.id and m.reason <> 3)
from client c left join encounter e on e.client = c.id
where c.id = $1
group by c.id;

-- name: transfer_load
-- params: uuid[]
-- rows: 0..n
select client, id, organisation, lead_before, lead, placement, unchecked, offered, due, moved, state, reason, wanted, version
from transfer where client = any ($1);

-- name: transfer_save
-- params: uuid[] uuid[] text[] text[] text[] text[] int2[] timestamptz[] timestamptz[] timestamptz[] int2[] int2[] uuid[] int4[]
-- rows: 1
with s as (
	insert into transfer as t (client, id, organisation, lead_before, lead, placement, unchecked, offered, due, moved, state, reason,
		wanted, version)
	select client, id, organisation, lead_before, lead, placement, unchecked, offered, due, moved, state, reason, wanted, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
		as u (client, id, organisation, lead_before, lead, placement, unchecked, offered, due, moved, state, reason, wanted, version)
	on conflict (client) do update set id = excluded.id, lead_before = excluded.lead_before, lead = excluded.lead,
		placement = excluded.placement, unchecked = excluded.unchecked, offered = excluded.offered, due = excluded.due,
		moved = excluded.moved, state = excluded.state, reason = excluded.reason, wanted = excluded.wanted,
		version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: offered_load
-- params: uuid[]
-- rows: 0..n
select u.id, o.client, o.organisation, o.lead, o.placement
from unnest($1) as u (id)
cross join lateral (
	select t.client, t.organisation, t.lead, t.placement
	from (
		select kind, name, employer, gone, until from standing where id = u.id
		union all
		select kind, name, employer, gone, until from standing where u.id = '00000000-0000-0000-0000-000000000000'
	) s
	cross join lateral (
		select client, organisation, lead, placement from transfer
		where state = 2 and s.kind in (1, 4) and lead = s.name and (s.gone or (s.employer <> '' and s.employer <> organisation))
		union all
		select client, organisation, lead, placement from transfer
		where state = 2 and s.kind = 2 and (s.gone or s.until <= clock_timestamp()) and placement = s.name and placement <> ''
	) t
	limit 1000) o;

-- name: transfer_fetch
-- params: uuid
-- rows: 0..1
select c.id, c.organisation, t.state, t.reason, t.lead_before, t.lead, t.offered, t.due, t.moved
from client c left join transfer t on t.client = c.id
where c.id = $1;

-- name: service_tally_add
-- params: text[] text[] int4[] int4[]
-- rows: 0
insert into service_tally as t (organisation, ori, day, units, minutes)
select organisation, ori, day, count(*), sum(minutes)
from unnest($1, $2, $3, $4) as u (organisation, ori, day, minutes)
group by organisation, day, ori order by organisation, day, ori
on conflict (organisation, day, ori) do update set units = t.units + excluded.units, minutes = t.minutes + excluded.minutes;

-- name: service_tally_sum
-- params: text int4 int4
-- rows: 0..n
select ori, sum(units) < 11, (case when sum(units) < 11 then 0 else sum(units) end)::int8,
	(case when sum(units) < 11 then 0 else sum(minutes) end)::int8
from service_tally where organisation = $1 and day >= $2 and day < $3 group by ori order by ori limit 512;

-- name: contact_load
-- params: uuid[]
-- rows: 0..n
select client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version, stopped
from client_contact where client = any ($1);

-- name: contact_save
-- params: uuid[] timestamptz[] text[] timestamptz[] timestamptz[] int2[] int4[] bytea[] int2[] bytea[] int4[] timestamptz[]
-- rows: 1
with s as (
	insert into client_contact as t (client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version, stopped)
	select client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version, stopped
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version, stopped)
	on conflict (client) do update set verified = excluded.verified, verified_by = excluded.verified_by,
	disturbed = excluded.disturbed, frozen = excluded.frozen, frozen_why = excluded.frozen_why, conflicts = excluded.conflicts,
	unsafe = excluded.unsafe, wrong = excluded.wrong, words = excluded.words, version = excluded.version, stopped = excluded.stopped
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: contact_resolve
-- params: uuid
-- rows: 1..n
select clock_timestamp(), c.id, c.organisation, c.data_key, s.client, k.id, k.class, k.content, s.verified, s.disturbed, s.frozen,
	coalesce(s.conflicts, 0), f.checked, s.stopped
from (select 1) one
left join client c on c.id = $1
left join client_contact s on s.client = c.id
left join client_conflict f on f.client = c.id
left join client_content k on k.client = c.id and k.origin = 2 and k.class in (31, 32, 34) and not k.emptied;

-- name: lookup_save
-- params: uuid[] uuid[] int4[] bytea[]
-- rows: 0
insert into client_lookup as t (content, client, version, found)
select distinct on (content) content, client, version, lookup_ids(packed)
from unnest($1, $2, $3, $4) with ordinality as u (content, client, version, packed, n)
order by content, n desc
on conflict (content) do update set version = excluded.version, found = excluded.found;

-- name: unfound_load
-- params: uuid[]
-- rows: 0..n
select u.id, k.id, k.client, k.origin, k.class, k.content, k.version
from unnest($1) as u (id)
cross join lateral (
	select id, client, origin, class, content, version from client_content c
	where c.id > u.id and c.class in (7, 19, 20, 31)
		and not exists (select from client_lookup l where l.content = c.id and l.version = c.version)
	order by c.id limit 200) k;

-- name: client_link_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, one, other, state, said, person, version from client_link where id = any ($1);

-- name: client_link_save
-- params: uuid[] text[] uuid[] uuid[] int2[] timestamptz[] text[] int4[]
-- rows: 1
with s as (
	insert into client_link as t (id, organisation, one, other, state, said, person, version)
	select id, organisation, one, other, state, said, person, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (id, organisation, one, other, state, said, person, version)
	on conflict (id) do update set state = excluded.state, said = excluded.said, person = excluded.person, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: searcher_load
-- params: uuid[]
-- rows: 0..n
select id, until, version from searcher where id = any ($1);

-- name: searcher_save
-- params: uuid[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into searcher as t (id, until, version)
	select id, until, version from unnest($1, $2, $3) as u (id, until, version)
	on conflict (id) do update set until = excluded.until, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: client_search
-- params: text bytea int2[] int2[]
-- rows: 0..100
select c.id, c.organisation, c.opened, null::timestamptz,
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1)
from (
	select l.client
	from unnest(lookup_ids($2)) as w (found)
	join client_lookup l on l.found @> array[w.found]
	join client_content k on k.id = l.content and k.version = l.version
	join unnest($3, $4) as g (origin, class) on g.origin = k.origin and g.class = k.class
	group by l.client
	having count(distinct w.found) = cardinality(lookup_ids($2))
) h join client c on c.id = h.client
where c.organisation = $1
order by c.opened desc, c.id desc
limit 50;

-- name: client_alike
-- params: text uuid int2[] int2[]
-- rows: 0..100
select c.id, c.organisation, c.opened, null::timestamptz,
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1)
from (
	select m.client
	from (
		select distinct f.found, get_byte(uuid_send(f.found), 0) as kind
		from client_lookup l
		join client_content k on k.id = l.content and k.version = l.version
		join unnest($3, $4) as g (origin, class) on g.origin = k.origin and g.class = k.class
		cross join unnest(l.found) as f (found)
		where l.client = $2
	) w
	cross join lateral (
		select distinct l.client
		from client_lookup l
		join client_content k on k.id = l.content and k.version = l.version
		join unnest($3, $4) as g (origin, class) on g.origin = k.origin and g.class = k.class
		where l.found @> array[w.found] and l.client <> $2
	) m
	where w.kind in (2, 3, 4, 5)
	group by m.client
	having sum(case when w.kind in (3, 4) then 2 else 1 end) >= 2
) h join client c on c.id = h.client
where c.organisation = $1 and exists (select from client o where o.id = $2 and o.organisation = $1)
	and not exists (
		select from client_link n
		where n.one = least(c.id, $2) and n.other = greatest(c.id, $2) and n.state in (1, 2))
order by c.opened desc, c.id desc
limit 50;

-- name: client_linked
-- params: text uuid int2[] int2[]
-- rows: 0..100
select c.id, c.organisation, c.opened, null::timestamptz,
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1)
from (
	select other as client from client_link where one = $2 and state = 1
	union all
	select one from client_link where other = $2 and state = 1
) h join client c on c.id = h.client
where c.organisation = $1 and cardinality($3) = cardinality($4)
order by c.opened desc, c.id desc
limit 50;

-- name: client_reached
-- params: text bytea
-- rows: 0..16
select distinct l.client
from unnest(lookup_ids($2)) as w (found)
join client_lookup l on l.found @> array[w.found]
join client_content k on k.id = l.content and k.version = l.version and k.origin = 2 and k.class = 31
join client c on c.id = l.client and c.organisation = $1
limit 16;

-- name: client_conflict_load
-- params: uuid[]
-- rows: 0..n
select client, organisation, found, checked, person, version from client_conflict where client = any ($1);

-- name: client_conflict_save
-- params: uuid[] text[] int4[] timestamptz[] text[] int4[]
-- rows: 1
with s as (
	insert into client_conflict as t (client, organisation, found, checked, person, version)
	select client, organisation, found, checked, person, version
	from unnest($1, $2, $3, $4, $5, $6) as u (client, organisation, found, checked, person, version)
	on conflict (client) do update set found = excluded.found, checked = excluded.checked, person = excluded.person,
	version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: client_party_save
-- params: uuid[] uuid[] timestamptz[] bytea[]
-- rows: 0
insert into client_party (id, client, noted, found)
select id, client, noted, lookup_ids(packed) from unnest($1, $2, $3, $4) as u (id, client, noted, packed);

-- name: client_party_withdrawn_save
-- params: uuid[] uuid[] timestamptz[] text[] int4[] bytea[]
-- rows: 0
insert into client_party_withdrawn (id, client, at, person, why, found)
select id, client, at, person, why, lookup_ids(packed) from unnest($1, $2, $3, $4, $5, $6) as u (id, client, at, person, why, packed);

-- name: party_list_load
-- params: uuid[]
-- rows: 0..n
select u.client, m.found
from unnest($1) as u (client)
left join lateral (
	select distinct f.found
	from client_party p cross join unnest(p.found) as f (found)
	where p.client = u.client and get_byte(uuid_send(f.found), 0) in (3, 4)
		and not exists (select 1 from client_party_withdrawn w
			where w.client = p.client and w.at > p.noted and f.found = any (w.found))) m on true;

-- name: recusal_load
-- params: uuid[]
-- rows: 0..n
select id, client, person, ended, said, version from recusal where id = any ($1);

-- name: recusal_save
-- params: uuid[] uuid[] text[] bool[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into recusal as t (id, client, person, ended, said, version)
	select id, client, person, ended, said, version
	from unnest($1, $2, $3, $4, $5, $6) as u (id, client, person, ended, said, version)
	on conflict (id) do update set ended = excluded.ended, said = excluded.said, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: found_by_load
-- params: uuid[]
-- rows: 0..n
select u.found, m.client
from unnest($1) as u (found)
cross join lateral (
	select distinct l.client
	from client_lookup l join client_content k on k.id = l.content and k.version = l.version
	where l.found @> array[u.found] limit 20) m;

-- name: party_by_load
-- params: uuid[]
-- rows: 0..n
select u.found, m.client
from unnest($1) as u (found)
cross join lateral (
	select distinct p.client from client_party p
	where p.found @> array[u.found] and not exists (select 1 from client_party_withdrawn w
		where w.client = p.client and w.at > p.noted and u.found = any (w.found)) limit 20) m;

-- name: own_found_load
-- params: uuid[]
-- rows: 0..n
select l.client, f.found
from client_lookup l join client_content k on k.id = l.content and k.version = l.version
cross join unnest(l.found) as f (found)
where l.client = any ($1)
group by l.client, f.found
order by l.client, get_byte(uuid_send(f.found), 0) not in (3, 4);

-- name: conflict_fetch
-- params: uuid
-- rows: 0..1
select c.id, c.organisation, f.checked, coalesce(f.found, 0)
from client c left join client_conflict f on f.client = c.id
where c.id = $1;

-- name: schedule_load
-- params: uuid[]
-- rows: 0..n
select u.id, l.version, l.loaded, l.person, l.record_kind, l.years, l.authority
from unnest($1) as u (id)
left join retention_line l on l.schedule = u.id and l.version = (select max(version) from retention_line n where n.schedule = u.id);

-- name: retention_line_save
-- params: uuid[] uuid[] text[] int4[] timestamptz[] text[] int2[] int2[] text[]
-- rows: 0
insert into retention_line (id, schedule, organisation, version, loaded, person, record_kind, years, authority)
select id, schedule, organisation, version, loaded, person, record_kind, years, authority
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
	as u (id, schedule, organisation, version, loaded, person, record_kind, years, authority);

-- name: retained_load
-- params: uuid[]
-- rows: 0..n
select u.id,
	greatest(
		(select max(kept) from client_content k where k.client = u.id),
		(select max(told) from advisement a where a.client = u.id),
		(select max(at) from encounter e where e.client = u.id),
		(select max(due) from notice n where n.client = u.id),
		(select max(made) from custody_link l where l.client = u.id)),
	coalesce((select bit_or(1 << record_kind) from client_content k where k.client = u.id), 0),
	held_as(u.id), exists (select from custody_link l where l.client = u.id and l.ended is null)
from unnest($1) as u (id);

-- name: hold_load
-- params: uuid[]
-- rows: 0..n
select id, client, organisation, reason, began, person, lifted, lifted_by, version from hold where id = any ($1);

-- name: hold_save
-- params: uuid[] uuid[] text[] int2[] timestamptz[] text[] timestamptz[] text[] int4[]
-- rows: 1
with s as (
	insert into hold as t (id, client, organisation, reason, began, person, lifted, lifted_by, version)
	select id, client, organisation, reason, began, person, lifted, lifted_by, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) as u (id, client, organisation, reason, began, person, lifted, lifted_by, version)
	on conflict (id) do update set lifted = excluded.lifted, lifted_by = excluded.lifted_by, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: held_load
-- params: uuid[]
-- rows: 0..n
select u.id, coalesce(bit_or(1 << h.reason), 0), count(h.id)
from unnest($1) as u (id) left join hold h on h.client = u.id and h.lifted is null
group by u.id;

-- name: destruction_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, version
from destruction where id = any ($1);

-- name: destruction_save
-- params: uuid[] text[] int2[] int4[] uuid[] timestamptz[] text[] timestamptz[] text[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into destruction as t (id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, version)
	select id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, version)
	on conflict (id) do update set state = excluded.state, approved = excluded.approved, approved_by = excluded.approved_by,
	last_backup = excluded.last_backup, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: destruction_clients
-- params: uuid[]
-- rows: 0..n
select i.destruction, i.client from destruction_item i where i.destruction = any ($1) order by i.destruction, i.client;

-- name: destruction_item_load
-- params: uuid[]
-- rows: 0..n
select id, destruction, client, seen, last, due, authority, outcome, lead, forgotten, releases, bases, version
from destruction_item where id = any ($1);

-- name: destruction_item_save
-- params: uuid[] uuid[] uuid[] int4[] timestamptz[] timestamptz[] text[] int2[] text[] timestamptz[] int4[] int4[] int4[]
-- rows: 1
with s as (
	insert into destruction_item as t (id, destruction, client, seen, last, due, authority, outcome, lead, forgotten, releases, bases, version)
	select id, destruction, client, seen, last, due, authority, outcome, lead, forgotten, releases, bases, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		as u (id, destruction, client, seen, last, due, authority, outcome, lead, forgotten, releases, bases, version)
	on conflict (id) do update set outcome = excluded.outcome, lead = excluded.lead, forgotten = excluded.forgotten,
	releases = excluded.releases, bases = excluded.bases, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: destruction_copy_save
-- params: uuid[] uuid[] uuid[] text[] int8[] timestamptz[]
-- rows: 0
insert into destruction_copy (id, destruction, client, organisation, classes, at)
select id, destruction, client, organisation, classes, at
from unnest($1, $2, $3, $4, $5, $6) as u (id, destruction, client, organisation, classes, at)
on conflict (id) do update set classes = destruction_copy.classes | excluded.classes, at = greatest(destruction_copy.at, excluded.at);

-- name: client_destroyed_save
-- params: uuid[] uuid[]
-- rows: 1
select must_match(count(*) filter (where client_destroy(client, destruction)), cardinality($1))
from unnest($1, $2) as u (client, destruction);

-- name: retention_fetch
-- params: uuid
-- rows: 0..1
select c.id, c.organisation, c.closed, c.closed_why,
	greatest(
		(select max(kept) from client_content k where k.client = c.id),
		(select max(told) from advisement a where a.client = c.id),
		(select max(at) from encounter e where e.client = c.id),
		(select max(due) from notice n where n.client = c.id),
		(select max(made) from custody_link l where l.client = c.id)),
	coalesce((select bit_or(1 << record_kind) from client_content k where k.client = c.id), 0),
	held_as(c.id), exists (select from custody_link l where l.client = c.id and l.ended is null)
from client c where c.id = $1;

-- name: retention_list
-- params: text timestamptz uuid int4
-- rows: 0..100
select c.id, c.organisation, c.closed, c.closed_why,
	greatest(
		(select max(kept) from client_content k where k.client = c.id),
		(select max(told) from advisement a where a.client = c.id),
		(select max(at) from encounter e where e.client = c.id),
		(select max(due) from notice n where n.client = c.id),
		(select max(made) from custody_link l where l.client = c.id)),
	coalesce((select bit_or(1 << record_kind) from client_content k where k.client = c.id), 0),
	held_as(c.id), exists (select from custody_link l where l.client = c.id and l.ended is null)
from client c
where c.organisation = $1 and c.closed is not null and (c.closed, c.id) > ($2, $3)
order by c.closed, c.id
limit $4;

-- name: holds_of
-- params: uuid[]
-- rows: 0..n
select u.client, h.id, h.reason, h.began, h.person, h.client <> u.client
from unnest($1) as u (client)
cross join lateral (
	select h.id, h.reason, h.began, h.person, h.client from same_as(u.client) as s (id) join hold h on h.client = s.id and h.lifted is null
	order by h.began, h.id limit 16) h
order by u.client, h.began, h.id;

-- name: schedule_fetch
-- params: uuid
-- rows: 0..n
select l.version, l.loaded, l.person, l.record_kind, l.years, l.authority
from retention_line l
where l.schedule = $1 and l.version = (select max(version) from retention_line n where n.schedule = $1)
order by l.record_kind;

-- name: destruction_fetch
-- params: uuid
-- rows: 0..1
select id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, again_of from destruction
where id = coalesce((select id from destruction where again_of = $1 order by approved desc limit 1), $1);

-- name: destruction_items
-- params: uuid
-- rows: 0..100
select client, outcome, due, authority, lead, forgotten, releases, bases from destruction_item
where destruction = coalesce((select id from destruction where again_of = $1 order by approved desc limit 1), $1) order by client;

-- name: destruction_copies
-- params: uuid
-- rows: 0..n
select client, organisation, classes, at from destruction_copy
where destruction = coalesce((select id from destruction where again_of = $1 order by approved desc limit 1), $1) order by client, at desc, organisation;

-- name: destruction_said_load
-- params: uuid[]
-- rows: 0..n
select id, destruction, client, service, said, told, times, rows, version from destruction_said where id = any ($1);

-- name: destruction_said_save
-- params: uuid[] uuid[] uuid[] text[] timestamptz[] timestamptz[] int2[] int4[] int4[]
-- rows: 1
with s as (
	insert into destruction_said as t (id, destruction, client, service, said, told, times, rows, version)
	select id, destruction, client, service, said, told, times, rows, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) as u (id, destruction, client, service, said, told, times, rows, version)
	on conflict (id) do update set told = excluded.told, times = excluded.times, rows = excluded.rows, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: destruction_said
-- params: uuid
-- rows: 0..n
select client, service, said, rows from destruction_said
where destruction = coalesce((select id from destruction where again_of = $1 order by approved desc limit 1), $1) order by client, service;

-- name: client_again_save
-- params: uuid[] uuid[] uuid[] uuid[]
-- rows: 1
select must_match(count(*) filter (where client_destroy_again(client, first, again, item) is not null), cardinality($1))
from unnest($1, $2, $3, $4) as u (client, first, again, item);

-- name: restored_over
-- params: bool[]
-- rows: 1
select must_match(count(*) filter (where restored_over()), cardinality($1)) from unnest($1) as u (one);

-- name: custody_event_load
-- params: uuid[]
-- rows: 0..n
select id, event, organisation, kind, occurred, recorded, digest, state, version from custody_event where id = any ($1);

-- name: custody_event_save
-- params: uuid[] uuid[] text[] int2[] timestamptz[] timestamptz[] bytea[] int2[] int4[]
-- rows: 1
with s as (
	insert into custody_event as t (id, event, organisation, kind, occurred, recorded, digest, state, version)
	select id, event, organisation, kind, occurred, recorded, digest, state, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
		as u (id, event, organisation, kind, occurred, recorded, digest, state, version)
	on conflict (id) do update set kind = excluded.kind, occurred = excluded.occurred, digest = excluded.digest,
	state = excluded.state, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: custody_link_load
-- params: uuid[]
-- rows: 0..n
select id, client, organisation, number, said, made, made_by, ended, version from custody_link where id = any ($1);

-- name: custody_link_save
-- params: uuid[] uuid[] text[] uuid[] bytea[] timestamptz[] text[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into custody_link as t (id, client, organisation, number, said, made, made_by, ended, version)
	select id, client, organisation, number, said, made, made_by, ended, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
		as u (id, client, organisation, number, said, made, made_by, ended, version)
	on conflict (id) do update set ended = excluded.ended, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: reached_load
-- params: uuid[]
-- rows: 0..n
select u.number, l.id, l.client, l.said
from unnest($1) as u (number)
left join custody_link l on l.number = u.number and l.ended is null
order by u.number, l.made desc, l.id;

-- name: links_load
-- params: uuid[]
-- rows: 0..n
select u.client, l.id, l.number
from unnest($1) as u (client)
left join custody_link l on l.client = u.client and l.ended is null;

-- name: notice_load
-- params: uuid[]
-- rows: 0..n
select id, client, organisation, about, event, due, made_by, taken_back, version, doubted_by from notice where id = any ($1);

-- name: notice_save
-- params: uuid[] uuid[] text[] uuid[] int2[] timestamptz[] text[] timestamptz[] int4[] text[]
-- rows: 1
with s as (
	insert into notice as t (id, client, organisation, about, event, due, made_by, taken_back, version, doubted_by)
	select id, client, organisation, about, event, due, made_by, taken_back, version, doubted_by
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		as u (id, client, organisation, about, event, due, made_by, taken_back, version, doubted_by)
	on conflict (id) do update set taken_back = excluded.taken_back, doubted_by = excluded.doubted_by, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: notices_about_load
-- params: uuid[]
-- rows: 0..n
select u.about, n.id
from unnest($1) as u (about)
left join notice n on n.about = u.about and n.taken_back is null;

-- name: wish_load
-- params: uuid[]
-- rows: 0..n
select distinct on (client) client, id, content
from client_content where client = any ($1) and origin = 2 and class = 48 and not emptied
order by client, kept desc, id desc;

-- name: screen_load
-- params: uuid[]
-- rows: 0..n
select distinct on (client) client, id, content
from client_content where client = any ($1) and origin = 1 and class = 6 and not emptied
order by client, kept desc, id desc;

-- name: custody_link_fetch
-- params: uuid
-- rows: 0..n
select c.id, c.organisation, c.data_key, l.id, l.said, l.made, l.made_by
from client c left join custody_link l on l.client = c.id and l.ended is null
where c.id = $1
order by l.made, l.id
limit 32;

-- service: referral
-- name: schema_fit
-- params: text text
-- rows: 1
select
	(select min(f) from unnest(string_to_array($1, chr(10))) as f where f not in (select file from schema_migration)),
	m.file, m.oldest
from (select 1) as one
left join (
	select file, oldest from schema_migration
	where file <> all (string_to_array($1, chr(10)))
		and (oldest = '' or string_to_array(oldest, '.')::int4[] > string_to_array($2, '.')::int4[])
	order by file limit 1
) as m on true;

-- name: kit_lease_look
-- params:
-- rows: 1
select a.pid is not null, coalesce(a.state <> 'active' or a.wait_event_type = 'Client', false), a.state_change
from journal_head h
left join pg_stat_activity a on a.pid = h.holder_pid and a.backend_start = h.holder_start and a.pid <> pg_backend_pid();

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

-- name: kit_parked_drop
-- params: text[]
-- rows: 0..n
with gone as (delete from parked where source = any ($1) returning source)
select source, count(*) from gone group by source;

-- name: kit_parked_count
-- params:
-- rows: 1
select count(*) from parked;

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

-- name: kit_journal_page
-- params: int8 int4
-- rows: 0..n
select n, epoch, at, kind, subject, body from journal where n >= $1 order by n limit $2;

-- name: kit_journal_head
-- params:
-- rows: 1
select h.n, coalesce((select j.epoch from journal j where j.n = h.n limit 1), h.epoch), pg_is_in_recovery(), h.epoch
from journal_head h;

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

-- name: staff_away_load
-- params: uuid[]
-- rows: 0..n
select id, person, left_staff, disabled, version from staff_away where id = any ($1);

-- name: staff_away_save
-- params: uuid[] text[] bool[] bool[] int4[]
-- rows: 1
with saved as (
	insert into staff_away as a (id, person, left_staff, disabled, version)
	select id, person, left_staff, disabled, version
	from unnest($1, $2, $3, $4, $5) as u (id, person, left_staff, disabled, version)
	on conflict (id) do update set left_staff = excluded.left_staff, disabled = excluded.disabled,
		version = excluded.version
	where a.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: roster_away_load
-- params: uuid[]
-- rows: 0..n
select distinct r.id, a.person
from roster r
cross join lateral (
	select p.person from roster_person p where p.plan = r.plan and r.plan_version = r.version
	union select l.person from ladder l where l.id = r.ladder) n
join staff_away a on a.person = n.person and (a.left_staff or a.disabled)
where r.id = any ($1);

-- name: roster_barred_load
-- params: uuid[]
-- rows: 0..n
select roster, person, from_at, until_at from roster_barred where roster = any ($1) order by roster, person;

-- name: roster_barred_save
-- params: uuid[] text[] timestamptz[] timestamptz[] bool[]
-- rows: 0
with u as (
	select roster, person, from_at, until_at, over from unnest($1, $2, $3, $4, $5) as u (roster, person, from_at, until_at, over)
), gone as (
	delete from roster_barred b using u where u.over and b.roster = u.roster and b.person = u.person
)
insert into roster_barred (roster, person, from_at, until_at)
select roster, person, from_at, until_at from u where not over order by roster, person
on conflict (roster, person) do update set from_at = excluded.from_at, until_at = excluded.until_at;

-- name: callout_load
-- params: uuid[]
-- rows: 0..n
select id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer,
	opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version, client, why, due_at, lead, risk, wants, result,
	callout, ori, expected_at, scene, checked_at, missed, watch_owner, watch_employer,
	asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot,
	happens_at, hers_until, setting, attended, hotline
from request where id = any ($1);

-- name: callout_save
-- params: uuid[] int2[] uuid[] text[] text[] text[] int2[] uuid[] int2[] int2[] int2[] text[] text[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] int4[] int4[] uuid[] int2[] timestamptz[] text[] int4[] int8[] int4[] int2[] uuid[] text[] timestamptz[] int2[] timestamptz[] int4[] uuid[] uuid[] text[] text[] int2[] int2[] int2[] int2[] timestamptz[] timestamptz[] int2[] int2[] text[]
-- rows: 1
with saved as (
	insert into request as r (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung,
		person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version,
		client, why, due_at, lead, risk, rank, wants, result, callout, ori, expected_at, scene, checked_at, missed,
		watch_owner, watch_employer, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot,
		happens_at, hers_until, setting, attended, hotline)
	select id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung,
		person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version,
		client, why, due_at, lead, risk, rank, wants, result, callout, ori, expected_at, scene, checked_at, missed,
		watch_owner, watch_employer, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot,
		happens_at, hers_until, setting, attended, hotline
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
		$21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47)
		as u (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung,
		person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version,
		client, why, due_at, lead, risk, rank, wants, result, callout, ori, expected_at, scene, checked_at, missed,
		watch_owner, watch_employer, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot,
		happens_at, hers_until, setting, attended, hotline)
	on conflict (id) do update set state = excluded.state, reason = excluded.reason, rung = excluded.rung,
		person = excluded.person, employer = excluded.employer, offered_at = excluded.offered_at,
		acknowledged_at = excluded.acknowledged_at, accepted_at = excluded.accepted_at,
		moved_at = excluded.moved_at, moves = excluded.moves, version = excluded.version, due_at = excluded.due_at,
		risk = excluded.risk, rank = excluded.rank, wants = excluded.wants, result = excluded.result,
		expected_at = excluded.expected_at, scene = excluded.scene, checked_at = excluded.checked_at,
		missed = excluded.missed, watch_owner = excluded.watch_owner, watch_employer = excluded.watch_employer,
		asker = excluded.asker, asker_employer = excluded.asker_employer, message_may_be_left = excluded.message_may_be_left,
		safe_if_another_answers = excluded.safe_if_another_answers, told_of_call = excluded.told_of_call,
		out_of_earshot = excluded.out_of_earshot, attended = excluded.attended, lead = excluded.lead, ladder = excluded.ladder
	where r.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: incident_link_load
-- params: uuid[]
-- rows: 0..n
select id, request, tier, called, late, openings, window_end, restated, restated_epoch,
	version from incident_link where id = any ($1);

-- name: incident_link_save
-- params: uuid[] uuid[] int2[] bool[] bool[] int4[] timestamptz[] int8[] int8[] int4[]
-- rows: 1
with saved as (
	insert into incident_link as l (id, request, tier, called, late, openings, window_end, restated, restated_epoch, version)
	select id, request, tier, called, late, openings, window_end, restated, restated_epoch, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as u (id, request, tier, called, late, openings, window_end,
		restated, restated_epoch, version)
	on conflict (id) do update set request = excluded.request, tier = excluded.tier, called = excluded.called,
		late = excluded.late, openings = excluded.openings, window_end = excluded.window_end,
		restated = excluded.restated, restated_epoch = excluded.restated_epoch, version = excluded.version
	where l.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: callout_held
-- params: uuid[]
-- rows: 0..n
select holder(person), id, ladder from request
where ((kind = 1 and state in (2, 3, 4, 5, 6)) or (kind = 6 and state in (2, 3, 4, 10))) and holder(person) = any ($1)
order by moved_at desc;

-- name: callout_fetch
-- params: uuid[]
-- rows: 0..n
select id, incident, organisation, state, tier, area, rung, person, employer, opened_at, offered_at, moved_at, reason,
	moves, expected_at, scene, checked_at, missed, ori,
	asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot
from request where id = any ($1) and kind = 1;

-- name: callout_list
-- params: text timestamptz uuid int4
-- rows: 0..n
select id, incident, organisation, state, tier, area, rung, person, employer, opened_at, offered_at, moved_at, reason,
	moves, expected_at, scene, checked_at, missed, ori,
	asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot
from request where organisation = $1 and kind = 1 and (opened_at, id) < ($2, $3)
order by opened_at desc, id desc limit $4;

-- name: callout_list_held
-- params: text timestamptz uuid int4 text[]
-- rows: 0..n
select id, incident, organisation, state, tier, area, rung, person, employer, opened_at, offered_at, moved_at, reason,
	moves, expected_at, scene, checked_at, missed, ori,
	asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot
from request where person = $1 and kind = 1 and (opened_at, id) < ($2, $3) and organisation = any ($5)
order by opened_at desc, id desc limit $4;

-- name: callout_restate
-- params: uuid int4
-- rows: 0..n
select id, incident, organisation, call_back, area, tier, state, reason, rung, person, employer, moves, expected_at, asker, asker_employer
from request where kind = 1 and state in (1, 2, 3, 4, 5, 6, 7, 10, 12, 15) and id > $1 order by id limit $2;

-- name: callout_tally
-- params:
-- rows: 0..n
select state, callouts, acknowledged, accepted, climbed from callout_tally;

-- name: callout_tally_late
-- params:
-- rows: 1
select late from late_tally;

-- name: canary_end
-- params: timestamptz int4
-- rows: 1
select canary_end($1, $2);

-- name: moved_head
-- params:
-- rows: 0..n
select n from journal_head;

-- name: callout_moved
-- params: int8 text text int4 text[]
-- rows: 0..n
select r.id, r.incident, r.organisation, r.state, r.tier, r.area, r.rung, r.person, r.employer, r.opened_at, r.offered_at, r.moved_at,
	r.reason, r.moves, r.expected_at, r.scene, r.checked_at, r.missed, r.ori,
	r.asker, r.asker_employer, r.message_may_be_left, r.safe_if_another_answers, r.told_of_call, r.out_of_earshot, m.n
from (select j.subject, max(j.n) as n from journal j
	where j.n > $1 and $1 > 0 and j.kind = 1300 and $1 >= (select n from journal_head) - 10000 group by j.subject) m
join request r on r.id = m.subject and r.kind = 1 and (r.organisation = $2 or r.person = $3) and r.organisation = any ($5)
order by m.n limit $4;

-- name: cost_period_load
-- params: uuid[]
-- rows: 0..n
select id, agreement, quarter, host, array_to_string(members, E'\n'), state, statement, issued, opened_at, moved_at, moves, version
from cost_period where id = any ($1);

-- name: cost_period_save
-- params: uuid[] text[] text[] text[] text[] int2[] int4[] int4[] timestamptz[] timestamptz[] int4[] int4[]
-- rows: 1
with saved as (
	insert into cost_period as p (id, agreement, quarter, host, members, state, statement, issued, opened_at, moved_at, moves, version)
	select id, agreement, quarter, host, string_to_array(members, E'\n'), state, statement, issued, opened_at, moved_at, moves, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (id, agreement, quarter, host, members, state, statement, issued, opened_at, moved_at, moves, version)
	on conflict (id) do update set members = excluded.members, state = excluded.state, statement = excluded.statement,
		issued = excluded.issued, moved_at = excluded.moved_at, moves = excluded.moves, version = excluded.version
	where p.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: cost_statement_load
-- params: uuid[]
-- rows: 0..n
select id, period, number, frozen, sha256 from cost_statement where id = any ($1);

-- name: cost_statement_save
-- params: uuid[] uuid[] int4[] text[] bytea[] text[] timestamptz[]
-- rows: 0
insert into cost_statement (id, period, number, frozen, sha256, person, made_at)
select id, period, number, frozen, sha256, person, made_at
from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, period, number, frozen, sha256, person, made_at);

-- name: cost_dispute_load
-- params: uuid[]
-- rows: 0..n
select id, reason, line from cost_dispute where id = any ($1);

-- name: cost_dispute_save
-- params: uuid[] uuid[] int4[] text[] text[] int2[] int4[] timestamptz[]
-- rows: 0
insert into cost_dispute (id, period, number, member, person, reason, line, made_at)
select id, period, number, member, person, reason, line, made_at
from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (id, period, number, member, person, reason, line, made_at);

-- name: cost_period_list
-- params: text
-- rows: 0..n
select id, agreement, quarter, host, state, statement, issued, moved_at, moves from cost_period
where members @> array[$1] and (host = $1 or issued > 0) order by quarter desc, agreement limit 200;

-- name: cost_period_get
-- params: uuid text
-- rows: 0..1
select id, agreement, quarter, host, state, statement, issued, moved_at, moves from cost_period
where id = $1 and members @> array[$2] and (host = $2 or issued > 0);

-- name: cost_statement_list
-- params: uuid
-- rows: 0..n
select number, sha256, made_at from cost_statement where period = $1 order by number desc limit 64;

-- name: cost_statement_get
-- params: uuid int4
-- rows: 0..1
select number, frozen from cost_statement where period = $1 and ($2 = 0 or number = $2) order by number desc limit 1;

-- name: cost_dispute_list
-- params: uuid
-- rows: 0..n
select number, member, reason, line, made_at from cost_dispute where period = $1 order by made_at, member limit 1024;

-- name: exchange_load
-- params: uuid[]
-- rows: 0..n
select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
	competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
	overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
	contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
from exchange where id = any ($1);

-- name: exchange_save
-- params: uuid[] uuid[] uuid[] int2[] int2[] text[] text[] uuid[] uuid[] int4[] int2[] text[] int2[] text[] text[] timestamptz[] bool[] bool[] int2[] int2[] int2[] int2[] text[] bool[] bool[] bool[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] bytea[] uuid[] int2[] int4[] timestamptz[] timestamptz[] timestamptz[] int4[] uuid[] timestamptz[]
-- rows: 1
with saved as (
	insert into exchange as e (id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
		competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
		overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
		contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at)
	select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
		competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
		overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
		contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
		$25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45)
		as u (id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
		competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
		overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
		contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at)
	on conflict (id) do update set client = excluded.client, release = excluded.release, state = excluded.state, reason = excluded.reason, role = excluded.role, person =
		excluded.person, blind = excluded.blind, told = excluded.told, overdue = excluded.overdue, offered_at =
		excluded.offered_at, accepted_at = excluded.accepted_at, contacted_at = excluded.contacted_at, moved_at =
		excluded.moved_at, receipted_at = excluded.receipted_at, half_way = excluded.half_way, answer_due =
		excluded.answer_due, contact_due = excluded.contact_due, receipt = excluded.receipt, task = excluded.task,
		wanted = excluded.wanted, moves = excluded.moves, given_at = excluded.given_at, given_until = excluded.given_until,
		changed_at = excluded.changed_at, version = excluded.version, release_also = excluded.release_also,
		sender_destroyed_at = excluded.sender_destroyed_at
	where e.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: exchange_head_load
-- params: uuid[]
-- rows: 0..n
select id, record, version from exchange_head where id = any ($1);

-- name: exchange_head_save
-- params: uuid[] uuid[] int4[]
-- rows: 1
with saved as (
	insert into exchange_head as h (id, record, version)
	select id, record, version from unnest($1, $2, $3) as u (id, record, version)
	on conflict (id) do update set record = excluded.record, version = excluded.version
	where h.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: exchange_held
-- params: uuid[]
-- rows: 0..n
select holder(person), id, peer from exchange
where person <> '' and ((side = 1 and state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (side = 2 and state in (4, 9, 10)))
	and holder(person) = any ($1)
order by moved_at desc;

-- name: exchange_of_client
-- params: uuid[]
-- rows: 0..n
select client, id, peer from exchange where client = any ($1) order by opened_at desc;

-- name: exchange_of_release
-- params: uuid[]
-- rows: 0..n
select release, id, peer from exchange where release = any ($1) and release is not null and state = 2
union all
select release, id, peer from exchange where release = any ($1) and release is not null and given_at is not null
union all
select release_also, id, peer from exchange where release_also = any ($1) and release_also is not null and state = 2;

-- name: exchange_list
-- params: text int2 int2 timestamptz uuid int4
-- rows: 0..n
select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
	competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
	overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
	contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
from exchange where organisation = $1 and side = $2 and kind = $3 and (opened_at, id) < ($4, $5)
order by opened_at desc, id desc limit $6;

-- name: exchange_list_open
-- params: text int2 int2 timestamptz uuid int4
-- rows: 0..n
select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
	competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
	overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
	contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
from exchange where organisation = $1 and side = $2 and kind = $3 and (opened_at, id) < ($4, $5)
	and ((side = 1 and state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (side = 2 and state in (2, 4, 9, 10)))
order by opened_at desc, id desc limit $6;

-- name: exchange_list_court
-- params: text int2 int2 timestamptz uuid int4
-- rows: 0..n
select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
	competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
	overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
	contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
from exchange where organisation = $1 and side = $2 and kind = $3 and (court_at, id) > ($4, $5)
	and court_at is not null and ((side = 1 and state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (side = 2 and state in (2, 4, 9, 10)))
order by court_at, id limit $6;

-- name: exchange_locate
-- params: uuid text
-- rows: 0..n
select e.kind, e.side, e.state, case e.side when 1 then e.organisation else e.other end, case e.side when 1 then e.other else e.organisation end,
	s.client, s.person, r.person, r.accepted_at, r.receipted_at, r.receipt, e.exchange, e.blind, e.need, e.tier, e.language,
	e.urgency, e.area, e.competence, e.court_at, e.release_imminent, e.charges_filed
from exchange e
join exchange s on s.id = case e.side when 1 then e.id else e.peer end
left join exchange r on r.id = case e.side when 2 then e.id else e.peer end and not (e.side = 1 and (e.blind or r.blind))
where e.id = $1 and e.organisation = $2;

-- name: exchange_tally
-- params:
-- rows: 0..n
select kind, side, state, records from exchange_tally where records <> 0 order by kind, side, state;

-- name: release_stand_load
-- params: uuid[]
-- rows: 0..n
select id, revoked_at from release_stand where id = any ($1);

-- name: release_stand_save
-- params: uuid[] timestamptz[]
-- rows: 1
with saved as (
	insert into release_stand as r (id, revoked_at)
	select id, revoked_at from unnest($1, $2) as u (id, revoked_at)
	on conflict (id) do update set revoked_at = coalesce(r.revoked_at, excluded.revoked_at)
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: ladder_load
-- params: uuid[]
-- rows: 0..n
select id, rung, person, employer, answer_within_us from ladder where id = any ($1);

-- name: ladder_save
-- params: uuid[] int2[] text[] text[] int8[]
-- rows: 0
insert into ladder (id, rung, person, employer, answer_within_us)
select id, rung, person, employer, answer_within_us
from unnest($1, $2, $3, $4, $5) as u (id, rung, person, employer, answer_within_us);

-- name: ladder_keep
-- params: uuid[] int2[] text[] text[] int8[]
-- rows: 0
insert into ladder (id, rung, person, employer, answer_within_us)
select id, rung, person, employer, answer_within_us
from unnest($1, $2, $3, $4, $5) as u (id, rung, person, employer, answer_within_us)
order by id, rung
on conflict (id, rung) do nothing;

-- name: roster_head_load
-- params: uuid[]
-- rows: 0..n
select r.id, r.organisation, r.call_back, r.ladder, r.version, case when r.plan_version = r.version then r.plan end, l.rung, l.person, l.employer, l.answer_within_us
from roster r left join ladder l on l.id = r.ladder
where r.id = any ($1);

-- name: roster_head_save
-- params: uuid[] text[] text[] uuid[] int4[] uuid[]
-- rows: 1
with saved as (
	insert into roster as r (id, organisation, call_back, ladder, version, plan, plan_version)
	select id, organisation, call_back, ladder, version, plan, version
	from unnest($1, $2, $3, $4, $5, $6) as u (id, organisation, call_back, ladder, version, plan)
	on conflict (id) do update set call_back = excluded.call_back, ladder = excluded.ladder,
		version = excluded.version, plan = excluded.plan, plan_version = excluded.plan_version
	where r.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: roster_plan_load
-- params: uuid[]
-- rows: 0..n
select r.id, p.id, p.text
from roster r join roster_plan p on p.id = r.plan
where r.id = any ($1) and r.plan_version = r.version;

-- name: roster_plan_save
-- params: uuid[] text[]
-- rows: 0
insert into roster_plan (id, text, loaded_at)
select id, text, clock_timestamp() from unnest($1, $2) as u (id, text)
order by id
on conflict (id) do nothing;

-- name: roster_staff_load
-- params: uuid[]
-- rows: 0..n
select r.id, p.plan, p.person, p.employer
from roster r join roster_person p on p.plan = r.plan
where r.id = any ($1) and r.plan_version = r.version;

-- name: roster_staff_save
-- params: uuid[] text[] text[]
-- rows: 0
insert into roster_person (plan, person, employer)
select plan, person, employer from unnest($1, $2, $3) as u (plan, person, employer)
order by plan, person
on conflict (plan, person) do nothing;

-- name: roster_fetch
-- params: uuid[] uuid int4
-- rows: 0..n
select r.id, r.organisation, case when r.plan_version = r.version then p.id end, p.text
from roster r left join roster_plan p on p.id = r.plan
where r.id = any ($1) and r.id > $2
order by r.id limit $3;

-- name: roster_fetch_ladder
-- params: uuid[]
-- rows: 0..n
select r.id, l.rung, l.person, l.employer, l.answer_within_us
from roster r join ladder l on l.id = r.ladder
where r.id = any ($1) and (r.plan is null or r.plan_version <> r.version)
order by r.id, l.rung;

-- name: unsaid_load
-- params: uuid[]
-- rows: 0..n
select ($1)[1], id, task, client, organisation, also from unsaid limit 64;

-- name: said_save
-- params: uuid[] bool[]
-- rows: 1
with passed as (
	update exchange e set said = true from unnest($1, $2) as u (id, task) where not u.task and e.id = u.id returning 1
), tasks as (
	update request r set said = true from unnest($1, $2) as u (id, task) where u.task and r.id = u.id returning 1
)
select (select count(*) from passed) + (select count(*) from tasks);

-- name: roster_gap_load
-- params: uuid[]
-- rows: 0..n
select roster, rung, from_at, until_at, why, opened_at from roster_gap
where roster = any ($1) and closed_at is null order by roster, rung, from_at;

-- name: roster_gap_save
-- params: uuid[] text[] timestamptz[] timestamptz[] int2[] timestamptz[] timestamptz[]
-- rows: 0
insert into roster_gap (roster, rung, from_at, until_at, why, opened_at, closed_at)
select roster, rung, from_at, until_at, why, opened_at, closed_at
from unnest($1, $2, $3, $4, $5, $6, $7) as u (roster, rung, from_at, until_at, why, opened_at, closed_at)
order by roster, rung, from_at
on conflict (roster, rung, from_at) do update set until_at = excluded.until_at, why = excluded.why,
	opened_at = excluded.opened_at, closed_at = excluded.closed_at;

-- name: roster_watch_load
-- params: uuid[]
-- rows: 0..n
select roster, task, gaps, version from roster_watch where roster = any ($1);

-- name: roster_watch_save
-- params: uuid[] uuid[] int4[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into roster_watch as w (roster, task, gaps, swept_at, version)
	select roster, task, gaps, swept_at, version from unnest($1, $2, $3, $4, $5) as u (roster, task, gaps, swept_at, version)
	on conflict (roster) do update set task = excluded.task, gaps = excluded.gaps, swept_at = excluded.swept_at,
		version = excluded.version
	where w.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: roster_gap_count
-- params:
-- rows: 1
select coalesce(sum(gaps), 0)::int8 from roster_watch;

-- name: roster_change_load
-- params: uuid[]
-- rows: 0..n
select roster, id, rung, person, from_at, until_at, said_by, said_at, over_at from roster_change
where roster = any ($1) and until_at > clock_timestamp() - interval '15 days'
	and (over_at is null or over_at > greatest(from_at, clock_timestamp() - interval '15 days'))
order by roster, said_at, id;

-- name: roster_change_save
-- params: uuid[] uuid[] text[] text[] timestamptz[] timestamptz[] text[] timestamptz[] timestamptz[] bool[]
-- rows: 0
insert into roster_change (roster, id, rung, person, from_at, until_at, said_by, said_at, over_at, unfit)
select roster, id, rung, person, from_at, until_at, said_by, said_at, over_at, unfit
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
	as u (roster, id, rung, person, from_at, until_at, said_by, said_at, over_at, unfit)
order by id
on conflict (id) do update set over_at = excluded.over_at, unfit = excluded.unfit;

-- name: roster_swap_load
-- params: uuid[]
-- rows: 0..n
select roster, id, proposer, rung, from_at, until_at, person, other_rung, other_from_at, other_until_at, said_at from roster_swap
where roster = any ($1) and state = 1 order by roster, said_at, id;

-- name: roster_swap_save
-- params: uuid[] uuid[] text[] text[] timestamptz[] timestamptz[] text[] text[] timestamptz[] timestamptz[] timestamptz[] int2[] timestamptz[] text[]
-- rows: 0
insert into roster_swap (roster, id, proposer, rung, from_at, until_at, person, other_rung, other_from_at, other_until_at, said_at,
	state, moved_at, moved_by)
select roster, id, proposer, rung, from_at, until_at, person, other_rung, other_from_at, other_until_at, said_at, state, moved_at, moved_by
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) as u (roster, id, proposer, rung, from_at, until_at, person,
	other_rung, other_from_at, other_until_at, said_at, state, moved_at, moved_by)
order by id
on conflict (id) do update set state = excluded.state, moved_at = excluded.moved_at, moved_by = excluded.moved_by;

-- name: want_load
-- params: uuid[]
-- rows: 0..n
select id, request, over, version from want where id = any ($1);

-- name: want_save
-- params: uuid[] uuid[] bool[] int4[]
-- rows: 1
with saved as (
	insert into want as w (id, request, over, version)
	select id, request, over, version from unnest($1, $2, $3, $4) as u (id, request, over, version)
	on conflict (id) do update set over = excluded.over, version = excluded.version
	where w.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: task_head_load
-- params: uuid[]
-- rows: 0..n
select id, request, version from task_head where id = any ($1);

-- name: task_head_save
-- params: uuid[] uuid[] int4[]
-- rows: 1
with saved as (
	insert into task_head as h (id, request, version)
	select id, request, version from unnest($1, $2, $3) as u (id, request, version)
	on conflict (id) do update set request = excluded.request, version = excluded.version
	where h.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: supervisor_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, person, version, zone, ori, days, hotline from supervisor where id = any ($1);

-- name: supervisor_save
-- params: uuid[] text[] text[] int4[] text[] text[] text[] text[]
-- rows: 1
with saved as (
	insert into supervisor as s (id, organisation, person, version, zone, ori, days, hotline)
	select id, organisation, person, version, zone, ori, days, hotline from unnest($1, $2, $3, $4, $5, $6, $7, $8)
		as u (id, organisation, person, version, zone, ori, days, hotline)
	on conflict (id) do update set person = excluded.person, version = excluded.version, zone = excluded.zone,
		ori = excluded.ori, days = excluded.days, hotline = excluded.hotline
	where s.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: task_fetch
-- params: uuid[]
-- rows: 0..n
select id, organisation, client, why, state, risk, wants, due_at, opened_at, offered_at, moved_at, result, reason, moves, lead,
	person, rung, rank, callout, incident, happens_at, setting, attended
from request where id = any ($1) and kind = 6;

-- name: task_list
-- params: text int8 uuid int4
-- rows: 0..n
select id, organisation, client, why, state, risk, wants, due_at, opened_at, offered_at, moved_at, result, reason, moves, lead,
	person, rung, rank, callout, incident, happens_at, setting, attended
from request where organisation = $1 and kind = 6 and state in (1, 2, 3, 4, 10, 12, 13, 15) and (rank, id) < ($2, $3)
order by rank desc, id desc limit $4;

-- name: task_list_held
-- params: text int8 uuid int4 text
-- rows: 0..n
select id, organisation, client, why, state, risk, wants, due_at, opened_at, offered_at, moved_at, result, reason, moves, lead,
	person, rung, rank, callout, incident, happens_at, setting, attended
from request where organisation = $1 and kind = 6 and state in (1, 2, 3, 4, 10, 12, 13, 15) and (rank, id) < ($2, $3)
	and (person = $5 or (state = 1 and lead = $5))
order by rank desc, id desc limit $4;

-- name: task_restate
-- params: uuid int4
-- rows: 0..n
select id, null::uuid, organisation, call_back, area, tier, state, reason, rung, person, employer, moves, expected_at, asker, asker_employer
from request where kind = 6 and state in (1, 2, 3, 4, 10, 12, 13, 15) and id > $1 order by id limit $2;

-- name: client_tasks_load
-- params: uuid[]
-- rows: 0..n
select u.client, r.id, r.ladder from unnest($1) as u (client)
left join request r on r.client = u.client and r.kind = 6 and r.state in (1, 2, 3, 4, 10, 12, 13, 15);

-- name: forgotten_load
-- params: uuid[]
-- rows: 0..n
select client, organisation, destruction, forgotten, tasks + (select count(*) from request r where r.client = f.client and r.kind = 6)
	+ (select count(*) from exchange e where e.client = f.client)
from client_forgotten f where client = any ($1);

-- name: forgotten_save
-- params: uuid[] text[] uuid[]
-- rows: 1
select must_match(count(*) filter (where client_forget(client, organisation, destruction)), cardinality($1))
from unnest($1, $2, $3) as u (client, organisation, destruction);

-- name: task_wanted
-- params: uuid timestamptz uuid int4
-- rows: 0..n
select r.organisation, r.client, r.why, r.state, r.person, w.id, w.wanted_at
from request r
left join lateral (select id, wanted_at from want where request = r.id and (wanted_at, id) > ($2, $3) order by wanted_at, id limit $4) w on true
where r.id = $1 and r.kind = 6;

-- name: task_moved
-- params: int8 text int4
-- rows: 0..n
select r.id, r.organisation, r.client, r.why, r.state, r.risk, r.wants, r.due_at, r.opened_at, r.offered_at, r.moved_at, r.result,
	r.reason, r.moves, r.lead, r.person, r.rung, m.n, r.callout, r.incident, r.happens_at,
	r.setting, r.attended
from (select j.subject, max(j.n) as n from journal j
	where j.n > $1 and $1 > 0 and j.kind = 1300 and $1 >= (select n from journal_head) - 10000 group by j.subject) m
join request r on r.id = m.subject and r.kind = 6 and r.organisation = $2
order by m.n limit $3;

-- name: touched_requests
-- params: text[] text[] text[] int4
-- rows: 0..n
select e.n, r.id
from unnest($1, $2, $3) with ordinality as e (organisation, employer, person, n)
join request r on r.organisation = e.organisation and r.employer = e.employer and (e.person = '' or r.person = e.person)
where r.kind = 1 and r.state in (1, 2, 3, 4, 5, 6, 7, 10, 12, 15)
order by e.n, r.opened_at, r.id limit $4;

-- name: touched_exchanges
-- params: text[] text[] text[] int4
-- rows: 0..n
select e.n, x.id
from unnest($1, $2, $3) with ordinality as e (organisation, employer, person, n)
join exchange x on x.organisation = e.organisation and x.other = e.employer and x.side = 1
where e.person = '' and ((x.side = 1 and x.state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (x.side = 2 and x.state in (2, 4, 9, 10)))
order by e.n, x.opened_at, x.id limit $4;

-- name: touched_rungs
-- params: text[] text[] text[] int4
-- rows: 0..n
select e.n, r.organisation, l.rung, l.person
from unnest($1, $2, $3) with ordinality as e (organisation, employer, person, n)
join roster r on r.organisation = e.organisation
join ladder l on l.id = r.ladder and l.employer = e.employer and (e.person = '' or l.person = e.person)
order by e.n, r.organisation, l.rung limit $4;

-- service: notification
-- name: schema_fit
-- params: text text
-- rows: 1
select
	(select min(f) from unnest(string_to_array($1, chr(10))) as f where f not in (select file from schema_migration)),
	m.file, m.oldest
from (select 1) as one
left join (
	select file, oldest from schema_migration
	where file <> all (string_to_array($1, chr(10)))
		and (oldest = '' or string_to_array(oldest, '.')::int4[] > string_to_array($2, '.')::int4[])
	order by file limit 1
) as m on true;

-- name: kit_lease_look
-- params:
-- rows: 1
select a.pid is not null, coalesce(a.state <> 'active' or a.wait_event_type = 'Client', false), a.state_change
from journal_head h
left join pg_stat_activity a on a.pid = h.holder_pid and a.backend_start = h.holder_start and a.pid <> pg_backend_pid();

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

-- name: kit_parked_drop
-- params: text[]
-- rows: 0..n
with gone as (delete from parked where source = any ($1) returning source)
select source, count(*) from gone group by source;

-- name: kit_parked_count
-- params:
-- rows: 1
select count(*) from parked;

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

-- name: kit_journal_page
-- params: int8 int4
-- rows: 0..n
select n, epoch, at, kind, subject, body from journal where n >= $1 order by n limit $2;

-- name: kit_journal_head
-- params:
-- rows: 1
select h.n, coalesce((select j.epoch from journal j where j.n = h.n limit 1), h.epoch), pg_is_in_recovery(), h.epoch
from journal_head h;

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

-- name: address_load
-- params: uuid[]
-- rows: 0..n
select id, person, employer, state, data_key, sealed, changes, version, ways from address where id = any ($1);

-- name: address_save
-- params: uuid[] text[] text[] int2[] int4[] bytea[] bytea[] int4[] int4[] int2[]
-- rows: 1
with saved as (
	insert into address as a (id, person, employer, state, kek, data_key, sealed, changes, version, ways)
	select id, person, employer, state, kek, data_key, sealed, changes, version, ways
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		as u (id, person, employer, state, kek, data_key, sealed, changes, version, ways)
	on conflict (id) do update set employer = excluded.employer, state = excluded.state, kek = excluded.kek,
		data_key = excluded.data_key, sealed = excluded.sealed, changes = excluded.changes, version = excluded.version, ways = excluded.ways
	where a.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: address_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select a.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from address where employer = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) a
offset $3 limit $4;

-- name: address_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from address where employer = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: address_wanted
-- params: int4
-- rows: 0..n
select person, changes from address where state = 1 order by person limit $1;

-- name: line_load
-- params: uuid[]
-- rows: 0..n
select client, begun, frozen, version from client_line where client = any ($1);

-- name: line_save
-- params: uuid[] bytea[] uuid[] int4[]
-- rows: 1
with saved as (
	insert into client_line as l (client, begun, frozen, version)
	select client, begun, frozen, version from unnest($1, $2, $3, $4) as u (client, begun, frozen, version)
	on conflict (client) do update set begun = excluded.begun, frozen = excluded.frozen, version = excluded.version
	where l.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: open_load
-- params: uuid[]
-- rows: 0..n
select client, id from message where client = any ($1) and (state in (1, 2, 7, 9, 10, 11)
	or state = 3 and (confirm_by is not null or moved_at > statement_timestamp() - interval '1 day'))
order by state = 3, confirm_by is null, created_at desc;

-- name: last_told_load
-- params: uuid[]
-- rows: 0..n
select u.client, m.id from unnest($1) as u (client)
cross join lateral (
	select id from message
	where client = u.client and state in (3, 8, 9, 10) and created_at > statement_timestamp() - interval '14 days'
	order by created_at desc limit 1) m;

-- name: breaker_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, event, run, tripped_at, recent, day, today, usual, days, version from breaker where id = any ($1);

-- name: breaker_save
-- params: uuid[] text[] int2[] uuid[] timestamptz[] bytea[] int8[] int8[] int8[] int8[] int4[]
-- rows: 1
with saved as (
	insert into breaker as b (id, organisation, event, run, tripped_at, recent, day, today, usual, days, version)
	select id, organisation, event, run, tripped_at, recent, day, today, usual, days, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, organisation, event, run, tripped_at, recent, day, today, usual, days, version)
	on conflict (id) do update set run = excluded.run, tripped_at = excluded.tripped_at, recent = excluded.recent,
		day = excluded.day, today = excluded.today, usual = excluded.usual, days = excluded.days, version = excluded.version
	where b.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: held_run_load
-- params: uuid[]
-- rows: 0..n
select run, breaker, organisation, event, since_at, decision, decided_at, release_by, recall_by, second_by, swept, version
from held where run = any ($1);

-- name: held_run_save
-- params: uuid[] uuid[] text[] int2[] timestamptz[] int2[] timestamptz[] text[] text[] text[] bool[] int4[]
-- rows: 1
with saved as (
	insert into held as h (run, breaker, organisation, event, since_at, decision, decided_at, release_by, recall_by, second_by,
		swept, version)
	select run, breaker, organisation, event, since_at, decision, decided_at, release_by, recall_by, second_by, swept, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (run, breaker, organisation, event, since_at, decision, decided_at, release_by, recall_by, second_by, swept, version)
	on conflict (run) do update set decision = excluded.decision, decided_at = excluded.decided_at, release_by = excluded.release_by,
		recall_by = excluded.recall_by, second_by = excluded.second_by, swept = excluded.swept, version = excluded.version
	where h.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: held_run_list
-- params: text
-- rows: 0..n
(select run, event, since_at, release_by, recall_by, second_by, decision, decided_at
from held where organisation = $1 and decision = 0 order by since_at limit 100)
union all
(select run, event, since_at, release_by, recall_by, second_by, decision, decided_at
from held where organisation = $1 and decision <> 0 and decided_at > statement_timestamp() - interval '1 day'
order by decided_at desc limit 100)
limit 100;

-- name: held_run_unfollowed
-- params: int4
-- rows: 0..n
select h.run, m.id from (
	select run, decision from held where decision <> 0 and not swept order by decided_at limit 8) h
left join lateral (
	select id from message where run = h.run and ((state = 7 and held_because = 3)
		or (h.decision = 2 and not unwanted and state <> 5)) limit $1) m on true;

-- name: message_still
-- params: int8 int8 int4 int8
-- rows: 0..n
(select id, 1 from message where state = 1 and due_at < statement_timestamp() - $1 * interval '1 microsecond' order by due_at limit $3)
union all
(select id, 1 from message where state = 1 and recipient = 2 and confirm and due_at >= statement_timestamp() - $1 * interval '1 microsecond'
	and greatest(moved_at, not_before) < statement_timestamp() - $4 * interval '1 microsecond' order by moved_at limit $3)
union all
(select id, 2 from message where state = 2 and moved_at < statement_timestamp() - $2 * interval '1 microsecond' order by moved_at limit $3)
union all
(select id, 1 from message where state = 1 and due_at > statement_timestamp() + $1 * interval '1 microsecond'
	and moved_at > statement_timestamp() + $1 * interval '1 microsecond' order by due_at limit $3)
union all
(select id, 2 from message where state = 2 and moved_at > statement_timestamp() + $1 * interval '1 microsecond' order by moved_at limit $3)
union all
(select id, 7 from message where state = 7 and due_at < statement_timestamp() - $1 * interval '1 microsecond' order by due_at limit $3)
union all
(select id, 3 from message where state = 3 and confirm_by is not null
	and confirm_by < statement_timestamp() - $1 * interval '1 microsecond' order by confirm_by limit $3)
union all
(select id, 3 from message where state = 3 and confirm_by is not null and moved_at > statement_timestamp() + $1 * interval '1 microsecond'
	and confirm_by > statement_timestamp() + $1 * interval '1 microsecond' order by confirm_by limit $3);

-- name: client_notices
-- params: uuid
-- rows: 0..n
select client, owner, notice, event, template = 21, state, held_because, unwanted, created_at, moved_at
from message where client = $1 and recipient = 2 and notice is not null
order by created_at desc, id limit 64;

-- name: hers_load
-- params: uuid[]
-- rows: 0..n
select u.client, m.id from unnest($1) as u (client)
cross join lateral (
	select id from message where client = u.client
		and (state in (1, 2, 7, 11) or wanted <> 0 or (state in (3, 9, 10) and confirm_by is not null))
	order by created_at desc limit 512) m;

-- name: forgotten_load
-- params: uuid[]
-- rows: 0..n
select client, organisation, destruction, forgotten,
	messages + inbound + (select count(*) from message m where m.client = f.client)
from client_forgotten f where client = any ($1);

-- name: forgotten_save
-- params: uuid[] text[] uuid[]
-- rows: 1
select must_match(count(*) filter (where client_forget(client, organisation, destruction)), cardinality($1))
from unnest($1, $2, $3) as u (client, organisation, destruction);

-- name: message_load
-- params: uuid[]
-- rows: 0..n
select id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at,
	due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at,
	recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by,
	held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, correct, purpose, wants, account
from message where id = any ($1);

-- name: message_save
-- params: uuid[] uuid[] text[] text[] int2[] int2[] int2[] text[] text[] int2[] int4[] bool[] bool[] timestamptz[] timestamptz[] int8[] int4[] text[] uuid[] int8[] bool[] timestamptz[] int2[] uuid[] text[] int2[] text[] int2[] int2[] timestamptz[] timestamptz[] bool[] timestamptz[] int2[] uuid[] text[] text[] int4[] text[] uuid[] int2[] uuid[] int2[] int4[] bool[] int2[] int4[] text[]
-- rows: 1
with saved as (
	insert into message as m (id, request, person, employer, template, rung, tier, area, call_back, state, attempt,
		unwanted, doubtful, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at,
		recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by,
		held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, correct, purpose, wants, account)
	select id, request, person, employer, template, rung, tier, area, call_back, state, attempt,
		unwanted, doubtful, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at,
		recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by,
		held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, correct, purpose, wants, account
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
		$23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48)
		as u (id, request, person, employer, template, rung, tier, area, call_back, state, attempt,
		unwanted, doubtful, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at,
		recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by,
		held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, correct, purpose, wants, account)
	on conflict (id) do update set state = excluded.state, attempt = excluded.attempt, unwanted = excluded.unwanted, doubtful = excluded.doubtful,
		due_at = excluded.due_at, moved_at = excluded.moved_at, epoch = excluded.epoch, version = excluded.version,
		disclosure = excluded.disclosure, released = excluded.released, bare = excluded.bare,
		decided_at = excluded.decided_at, channel = excluded.channel, via = excluded.via, not_before = excluded.not_before,
		confirm_by = excluded.confirm_by, held_because = excluded.held_because, language = excluded.language,
		lead = excluded.lead, risk = excluded.risk, provider_ref = excluded.provider_ref,
		provider_key = excluded.provider_key, redact = excluded.redact,
		tries = excluded.tries, wanted = excluded.wanted, correct = excluded.correct, wants = excluded.wants,
		account = excluded.account
	where m.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: message_pages
-- params: uuid[]
-- rows: 0..n
select request, id, person from message where request = any ($1) and template in (1, 10) order by created_at desc, rung desc;

-- name: message_due
-- params: int4
-- rows: 0..n
select id from message where state = 1 and due_at <= statement_timestamp() order by recipient, due_at limit $1;

-- name: message_unasked
-- params: int4
-- rows: 0..n
select id, request, owner, person, template, recipient, client, purpose, employer, event from message
where state = 1 and disclosure is null and not bare and template <> 3 and owner is not null
	and (recipient = 1 or decided_at <= statement_timestamp())
order by recipient, due_at limit $1;

-- name: attempt_save
-- params: uuid[] int4[] timestamptz[] timestamptz[] int2[] int4[]
-- rows: 0
insert into attempt (message, n, started_at, finished_at, outcome, code)
select message, n, started_at, finished_at, outcome, code
from unnest($1, $2, $3, $4, $5, $6) as u (message, n, started_at, finished_at, outcome, code);

-- name: message_tally
-- params:
-- rows: 0..n
select template, state, messages from message_tally where template in (1, 2);

-- name: attempt_tally
-- params:
-- rows: 1
select attempts from attempt_tally;

-- name: message_unredacted
-- params: int8
-- rows: 1
select count(*) from message where redact = 1 and moved_at < statement_timestamp() - $1 * interval '1 microsecond';

-- name: message_purge
-- params: timestamptz int4
-- rows: 1
select message_purge($1, $2);

-- name: canary_end
-- params: timestamptz int4
-- rows: 1
select canary_end($1, $2);

-- name: inbound_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, via, channel, state, message, recipient, client, received_at, data_key, sender, words, version, heard
from inbound where id = any ($1);

-- name: inbound_save
-- params: uuid[] text[] text[] int2[] int2[] uuid[] int2[] uuid[] timestamptz[] int4[] bytea[] bytea[] bytea[] int4[] bool[]
-- rows: 1
with saved as (
	insert into inbound as i (id, organisation, via, channel, state, message, recipient, client, received_at, kek, data_key, sender,
		words, version, heard)
	select id, organisation, via, channel, state, message, recipient, client, received_at, kek, data_key, sender, words, version, heard
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
		as u (id, organisation, via, channel, state, message, recipient, client, received_at, kek, data_key, sender, words, version,
			heard)
	on conflict (id) do update set state = excluded.state, kek = excluded.kek, data_key = excluded.data_key, client = excluded.client,
		heard = excluded.heard, version = excluded.version
	where i.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: inbound_unheard
-- params: int4
-- rows: 0..n
select id, organisation, via, channel, state, message, recipient, client, received_at, data_key, sender, words, version, heard
from inbound where not heard order by received_at limit $1;

-- name: inbound_read
-- params: uuid[] text
-- rows: 0..100
select id, organisation, via, channel, state, message, recipient, client, received_at, data_key, sender, words, version, heard
from inbound where id = any ($1) and organisation = $2 order by received_at, id;

-- name: inbound_asked
-- params: uuid
-- rows: 1
select exists (select from message where client = $1 and confirm and state in (3, 9, 10));

-- name: inbound_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select i.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from inbound where organisation = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) i
offset $3 limit $4;

-- name: inbound_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from inbound where organisation = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: inbound_purge
-- params: timestamptz int4
-- rows: 1
select inbound_purge($1, $2);

-- name: answering_load
-- params: uuid[]
-- rows: 0..n
select k.key, m.id, m.recipient, m.client
from (select distinct unnest($1) as key) k
cross join lateral (
	(select id, recipient, client, created_at from message where provider_key = k.key order by created_at desc limit 1)
	union all
	(select m.id, m.recipient, m.client, m.created_at from answerable a join message m on m.id = a.message
		where a.key = k.key order by a.sent_at desc limit 1)
	order by created_at desc limit 1) m;

-- name: replying_load
-- params: uuid[]
-- rows: 0..n
select k.key, m.id, exists (select 1 from answerable b join message o on o.id = b.message
	where b.key = k.key and o.request <> m.request and o.state = 3 and o.created_at > m.created_at - interval '1 hour')
from (select distinct unnest($1) as key) k
cross join lateral (select m.id, m.request, m.created_at from answerable a join message m on m.id = a.message
	where a.key = k.key and m.created_at > statement_timestamp() - interval '12 hours' order by m.created_at desc limit 1) m;

-- name: answerable_save
-- params: uuid[] uuid[]
-- rows: 0
insert into answerable (key, message) select key, message from unnest($1, $2) as u (key, message) on conflict do nothing;

-- name: answerable_purge
-- params: timestamptz int4
-- rows: 1
select answerable_purge($1, $2);

-- name: webhook_off_save
-- params: text[] text[]
-- rows: 0
insert into webhook_off (name, organisation) select name, organisation from unnest($1, $2) as u (name, organisation) on conflict do nothing;

-- name: webhook_off_all
-- params:
-- rows: 0..n
select name from webhook_off;

-- service: audit
-- name: schema_fit
-- params: text text
-- rows: 1
select
	(select min(f) from unnest(string_to_array($1, chr(10))) as f where f not in (select file from schema_migration)),
	m.file, m.oldest
from (select 1) as one
left join (
	select file, oldest from schema_migration
	where file <> all (string_to_array($1, chr(10)))
		and (oldest = '' or string_to_array(oldest, '.')::int4[] > string_to_array($2, '.')::int4[])
	order by file limit 1
) as m on true;

-- name: kit_lease_look
-- params:
-- rows: 1
select a.pid is not null, coalesce(a.state <> 'active' or a.wait_event_type = 'Client', false), a.state_change
from journal_head h
left join pg_stat_activity a on a.pid = h.holder_pid and a.backend_start = h.holder_start and a.pid <> pg_backend_pid();

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

-- name: kit_parked_drop
-- params: text[]
-- rows: 0..n
with gone as (delete from parked where source = any ($1) returning source)
select source, count(*) from gone group by source;

-- name: kit_parked_count
-- params:
-- rows: 1
select count(*) from parked;

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

-- name: kit_journal_page
-- params: int8 int4
-- rows: 0..n
select n, epoch, at, kind, subject, body from journal where n >= $1 order by n limit $2;

-- name: kit_journal_head
-- params:
-- rows: 1
select h.n, coalesce((select j.epoch from journal j where j.n = h.n limit 1), h.epoch), pg_is_in_recovery(), h.epoch
from journal_head h;

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

-- name: leaf_add
-- params: int8[] text[] int8[] int8[] bytea[] bytea[] bytea[] uuid[]
-- rows: 0
insert into leaf (idx, source, epoch, n, salt, bytes, hash, key)
select idx, source, epoch, n, salt, bytes, hash, key
from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (idx, source, epoch, n, salt, bytes, hash, key);

-- name: node_add
-- params: int2[] int8[] bytea[]
-- rows: 0
insert into node (level, idx, hash) select level, idx, hash from unnest($1, $2, $3) as u (level, idx, hash);

-- name: tree_load
-- params: uuid[]
-- rows: 0..1
select ($1)[1], size, edge, root, chain from tree order by size desc limit 1;

-- name: tree_add
-- params: int8[] bytea[] bytea[] int8[] bytea[]
-- rows: 0
insert into tree (size, root, edge, before, chain)
select size, root, edge, before, chain from unnest($1, $2, $3, $4, $5) as u (size, root, edge, before, chain);

-- name: tree_head
-- params:
-- rows: 0..1
select size, root from tree order by size desc limit 1;

-- name: source_heads
-- params:
-- rows: 0..n
select source, n from cursor order by source;

-- name: tree_of_size
-- params: int8
-- rows: 0..1
select size, root from tree where size = $1;

-- name: kept_hashes
-- params: int2[] int8[] int4[]
-- rows: 0..n
select hash from (
	select run, l.idx, l.hash
	from unnest($1, $2, $3) with ordinality as u (level, first, count, run)
	join leaf l on l.idx >= u.first and l.idx < u.first + u.count
	where u.level = 0
	union all
	select run, i, coalesce(n.hash, node_root(u.level, i))
	from unnest($1, $2, $3) with ordinality as u (level, first, count, run)
	cross join generate_series(u.first, u.first + u.count - 1) as i
	left join node n on n.level = u.level and n.idx = i
	where u.level > 0
) as kept (run, idx, hash)
order by run, idx;

-- name: leaf_of_fact
-- params: text int8
-- rows: 0..1
select idx, salt, bytes, key, owner, data_key, hash from leaf_stored where source = $1 and n = $2;

-- name: leaf_key_load
-- params: uuid[]
-- rows: 0..n
select key, owner, organisation, subject, data_key from leaf_key where key = any ($1);

-- name: leaf_key_save
-- params: uuid[] text[] text[] uuid[] int4[] bytea[]
-- rows: 0
insert into leaf_key as k (key, owner, organisation, subject, kek, data_key)
select key, owner, organisation, subject, kek, data_key
from unnest($1, $2, $3, $4, $5, $6) as u (key, owner, organisation, subject, kek, data_key)
on conflict (key) do update set kek = excluded.kek, data_key = excluded.data_key where k.kek > 0;

-- name: leaf_key_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select k.key from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select key from leaf_key where owner = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) k
offset $3 limit $4;

-- name: leaf_key_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from leaf_key where owner = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: destroyed_load
-- params: uuid[]
-- rows: 0..n
select client, idx from destroyed where client = any ($1);

-- name: destroyed_save
-- params: uuid[] int8[]
-- rows: 1
select must_match(count(*) filter (where client_keys_destroy(client, idx)), cardinality($1)) from unnest($1, $2) as u (client, idx);

-- name: leaves_plain
-- params: int4
-- rows: 0..n
select idx, salt, bytes from leaf where key is null order by idx limit $1;

-- name: leaf_seal_again
-- params: int8[] uuid[] bytea[]
-- rows: 1
select count(*) filter (where leaf_seal(idx, key, bytes)) from unnest($1, $2, $3) as u (idx, key, bytes);

-- name: attempts
-- params: int8
-- rows: 0..n
select id, who, what from attempt where id > $1 order by id limit 100;

-- name: entry_add
-- params: uuid[] timestamptz[] int8[]
-- rows: 0
insert into entry (key, at, idx) select key, at, idx from unnest($1, $2, $3) as u (key, at, idx);

-- name: refusal_load
-- params: uuid[]
-- rows: 0..n
select disclosure, asked, person, at, idx from refusal where disclosure = any ($1);

-- name: refusal_add
-- params: uuid[] uuid[] text[] timestamptz[] int8[]
-- rows: 0
insert into refusal (disclosure, asked, person, at, idx)
select disclosure, asked, person, at, idx from unnest($1, $2, $3, $4, $5) as u (disclosure, asked, person, at, idx);

-- name: entry_head_load
-- params: uuid[]
-- rows: 1
select ($1)[1], next from entry_head;

-- name: entry_head_save
-- params: int8[]
-- rows: 1
with moved as (update entry_head h set next = u.next from unnest($1) as u (next) where h.next < u.next returning 1)
select must_match(count(*), cardinality($1)) from moved;

-- name: entry_link
-- params: uuid[] uuid[] uuid[]
-- rows: 0
with hers as (
	select from_key, to_key from unnest($1, $2, $3) as u (from_key, to_key, client)
	where not exists (select from destroyed d where d.client = u.client)
), kept as (
	insert into entry_alias (from_key, to_key) select from_key, to_key from hers on conflict do nothing
)
insert into entry (key, at, idx)
select h.to_key, e.at, e.idx from hers h join entry e on e.key = h.from_key on conflict do nothing;

-- name: entry_forget
-- params: uuid[] uuid[]
-- rows: 1
select must_match(count(*) filter (where entry_forget(key, client)), cardinality($1)) from unnest($1, $2) as u (key, client);

-- name: unindexed_load
-- params: uuid[]
-- rows: 0..n
select ($1)[1], idx, salt, bytes, key, owner, data_key from leaf_stored where idx >= (select next from entry_head) order by idx limit 128;

-- name: entry_whole
-- params:
-- rows: 1
select h.next >= coalesce((select size from tree order by size desc limit 1), 0) from entry_head h;

-- name: accounting_page
-- params: uuid timestamptz timestamptz int8 int4
-- rows: 0..n
select e.at, s.n, s.idx, s.salt, s.bytes, s.key, s.owner, s.data_key, o.idx, o.salt, o.bytes, o.key, o.owner, o.data_key
from (select at, idx from entry where key = $1 and at >= $2 and (at, idx) < ($3, $4) order by at desc, idx desc limit $5) e
join leaf_stored s on s.idx = e.idx
left join leaf_stored o on o.source = s.source and o.n = s.n + 1
order by e.at desc, e.idx desc;

-- name: log_look
-- params: int8
-- rows: 1
select h.epoch, coalesce(t.size, 0), t.root, n.root, exists (select from leaf where key is null),
	(select coalesce(sum(n_tup_del), 0)::int8 from pg_stat_user_tables
	 where schemaname = 'audit' and relname in ('leaf', 'tree', 'node', 'destroyed')),
	(select coalesce(sum(n_tup_upd), 0)::int8 from pg_stat_user_tables
	 where schemaname = 'audit' and relname in ('tree', 'node', 'destroyed')),
	(select coalesce(sum(n_tup_upd), 0)::int8 from pg_stat_user_tables where schemaname = 'audit' and relname = 'leaf'),
	pg_postmaster_start_time(), pg_is_in_recovery()
from journal_head h
left join (select size, root from tree order by size desc limit 1) t on true
left join tree n on n.size = $1;

-- name: check_leaves
-- params: int8 int8
-- rows: 0..n
select l.idx, l.source, l.epoch, l.n, l.salt, l.bytes, l.key, k.owner, k.data_key, d.client is not null, k.organisation, k.subject, k.kek,
	l.hash
from leaf l
left join leaf_key k on k.key = l.key
left join destroyed d on d.client = k.subject
where l.idx >= $1 and l.idx < $2
order by l.idx;

-- name: check_nodes
-- params: int8 int8
-- rows: 0..n
select n.level, n.idx, n.hash
from generate_series(1, 7) as of (height)
join node n on n.level = height and n.idx >= $1 >> (8 * height) and n.idx < $2 >> (8 * height)
order by (n.idx + 1) << (8 * height), height;

-- name: check_heads
-- params: int8 int8
-- rows: 0..n
select size, root, edge, chain, before from tree where size > $1 and size <= $2 order by size;

-- name: check_gone
-- params: int8 int8
-- rows: 0..n
select client, idx from destroyed where idx >= $1 and idx < $2 order by idx;

-- name: check_beyond
-- params:
-- rows: 0..n
with newest as (select coalesce(max(size), 0) as size from tree)
(select 'leaf', l.idx from newest, lateral (select idx from leaf where idx >= newest.size order by idx limit 5) l)
union all
(select 'leaf', idx from leaf where idx < 0 order by idx limit 5)
union all
(select 'node', n.idx from newest, generate_series(1, 8) as of (height),
	lateral (select idx from node where level = height and idx >= newest.size >> (8 * height) order by idx limit 5) n)
union all
(select 'destruction', d.idx from newest, lateral (select idx from destroyed where idx >= newest.size order by idx limit 5) d);

