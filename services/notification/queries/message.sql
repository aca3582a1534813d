-- Outgoing messages and their attempts.

-- name: message_load
-- params: uuid[]
-- rows: 0..n
select id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at,
	due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at,
	recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by,
	held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, correct, purpose, wants, account
from message where id = any ($1);

-- When it was made is the store's to say.
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

-- The newest first: only so many of a request are looked at.
-- name: message_pages
-- params: uuid[]
-- rows: 0..n
select request, id, person from message where request = any ($1) and template in (1, 10) order by created_at desc, rung desc;

-- Pages of staff before all others, however many these are.
-- name: message_due
-- params: int4
-- rows: 0..n
select id from message where state = 1 and due_at <= statement_timestamp() order by recipient, due_at limit $1;

-- Those that the gateway is asked about, or is to be: pages of staff before all others.
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

-- Of call-outs: canaries and notices of what stands in Accord are in no tally.
-- name: message_tally
-- params:
-- rows: 0..n
select template, state, messages from message_tally where template in (1, 2);

-- name: attempt_tally
-- params:
-- rows: 1
select attempts from attempt_tally;

-- Texts that a provider holds still: they should have been taken away within the hour.
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
