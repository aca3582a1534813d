-- What decides: head, directory text, agreements that count.

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

-- Whatever loosens takes two people who approved of just that.
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

-- Who stood for an organisation that has left, or that has had nobody since: null where it is not known.
-- name: policy_stood
-- params:
-- rows: 0..n
select o.name, s.people from organisation o left join organisation_stood s on s.id = o.id where s.id is not null or not o.active;

-- name: organisation_stood_save
-- params: uuid[] text[]
-- rows: 0
insert into organisation_stood (id, people) select id, people from unnest($1, $2) as u (id, people)
on conflict (id) do update set people = excluded.people;
