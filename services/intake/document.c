/* One document: read on any thread, decided in a batch. */
#include <stdio.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/intake/client.h"
#include "services/intake/custody.h"
#include "services/intake/destruction.h"
#include "services/intake/intake.h"
#include "services/intake/lookup.h"
#include "services/intake/transfer.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define OUTCOME(name) ACCORD__V1__OUTCOME__OUTCOME_##name
#define CHANGE(name) ACCORD__V1__CHANGE_KIND__CHANGE_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define ID_BYTES(at) ((ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)(at)})

static struct metric m_canary = {.name = "accord_canary_seconds",
    .help = "when the last canary came by, in seconds since 1970",
    .kind = METRIC_GAUGE};

void
document_open(void)
{
	metric_register(&m_canary);
	mend_open();
}

/* --- reading --- */

static int32_t
day_of(int64_t us)
{
	return (int32_t)(us / CLOCK_DAY);
}

const char *
document_owner(const struct feed *feed)
{
	return feed != NULL ? feed->map.organisation : SEAL_SITE;
}

static bool
is_canary(const struct document *d)
{
	return d->map != NULL && d->map->canary;
}

struct id
document_passing(const struct document *d, struct id id)
{
	return is_canary(d) ? id_passing(id) : id;
}

static bool
is_custody(const struct document *d)
{
	return d->map != NULL && d->map->format == FEED_FORMAT_CUSTODY;
}

/* By the feed's organisation, whoever is responsible for the incident: a number is found again
 * wherever it went. */
static struct id
incident_key(const struct document *d, const char *number)
{
	return document_passing(
	    d, seal_blind(d->index, (const char *[]){"incident", d->feed, number}, 3));
}

static void
find_keys(struct document *d)
{
	const struct incident_snapshot *s = &d->result.snapshot;
	char hex[2 * CRYPT_SHA256 + 1];

	text_hex(d->digest, CRYPT_SHA256, hex);
	d->incident_key = incident_key(d, s->number);
	d->document_key =
	    seal_blind(d->index, (const char *[]){"document", d->feed, s->number, hex}, 4);
	for (size_t i = 0; i < s->relation_count; i++) {
		const struct snapshot_relation *r = &s->relations[i];
		const char kind[2] = {(char)('0' + (int)r->kind), '\0'};

		d->other_keys[i] = incident_key(d, r->number);
		d->relation_keys[i] = seal_blind(
		    d->index, (const char *[]){"relation", d->feed, s->number, kind, r->number}, 5);
	}
}

void
document_quarantine(struct document *d, Accord__V1__QuarantineReason reason)
{
	char hex[2 * CRYPT_SHA256 + 1];

	d->result.reason = reason;
	d->document_key = seal_blind(d->index,
	    (const char *[]){"quarantine", d->feed, text_hex(d->digest, CRYPT_SHA256, hex)}, 3);
}

bool
document_read(struct document *d, const struct feed *feed, struct zone *zone, struct arena *arena)
{
	char day[16];

	(void)snprintf(day, sizeof(day), "%d", day_of(d->received));
	d->tally_key = id_digest((const char *[]){d->feed, day}, 2);
	seal_digest(d->index, d->bytes, d->len, d->digest);
	d->result = (struct feed_result){.reason = REASON(FEED_UNKNOWN), .fault = ""};
	if (feed != NULL) {
		const struct feed_reader reader = {&feed->map, &intake.triage, zone};

		d->map = &feed->map;
		if (!feed_read(&reader, d->bytes, d->len, d->received, arena, &d->result))
			return false;
	}
	if (d->result.reason != REASON(UNSPECIFIED))
		document_quarantine(d, d->result.reason);
	else if (!is_custody(d))
		find_keys(d);
	return true;
}

/* --- loading --- */

static void
need_custody(struct batch *batch, struct document *d)
{
	struct custody_case *c = arena_zalloc(batch_arena(batch), sizeof(*c));

	d->custody = c;
	if (c == NULL)
		return; /* an exhausted arena undoes the whole batch */
	c->said = d->result.custody;
	c->source = d->feed;
	c->organisation = d->owner;
	c->person = "";
	c->served = d->map->served;
	custody_keys(batch, c);
}

static void
document_keys(struct batch *batch, struct input *input)
{
	struct document *d = (struct document *)(void *)input;
	const struct incident_snapshot *s = &d->result.snapshot;

	batch_need(batch, &tally_table, &d->tally_key);
	if (d->result.reason != REASON(UNSPECIFIED)) {
		batch_need(batch, &quarantine_table, &d->document_key);
		return;
	}
	if (is_custody(d)) {
		need_custody(batch, d);
		return;
	}
	if (d->result.test)
		return;
	batch_need(batch, &incident_table, &d->incident_key);
	for (size_t i = 0; i < s->relation_count; i++)
		batch_need(batch, &relation_table, &d->relation_keys[i]);
	merge_keys(batch, d);
}

/*
 * A version's key begins with the minute in which its incident's row was made, so that versions of
 * one time stand together in their index however many there are; what follows of the blind index is
 * long enough to be exact. Where there is no row of the incident there is no version of it either.
 */
static void
need_version(struct batch *batch, struct document *d)
{
	const struct incident *incident = batch_row(batch, &incident_table, &d->incident_key);
	int64_t begun = incident != NULL ? incident->begun : batch_now(batch);
	uint32_t minute = (uint32_t)(begun / CLOCK_MINUTE);

	for (size_t i = 0; i < sizeof(minute); i++)
		d->document_key.b[i] = (uint8_t)(minute >> (24 - 8 * i));
	d->document_key = document_passing(d, d->document_key);
	if (incident != NULL)
		batch_need(batch, &document_table, &d->document_key);
	else
		batch_need_new(batch, &document_table, &d->document_key);
}

static void
document_more(struct batch *batch, struct input *input)
{
	struct document *d = (struct document *)(void *)input;

	if (d->result.reason != REASON(UNSPECIFIED) || d->result.test)
		return;
	if (is_custody(d)) {
		if (d->custody != NULL)
			custody_more(batch, d->custody);
		return;
	}
	need_version(batch, d);
	merge_more(batch, d);
}

/* --- deciding --- */

static struct tally_counts *
tally_of(struct batch *batch, const struct document *d)
{
	struct tally_row *row = batch_row(batch, &tally_table, &d->tally_key);

	if (row == NULL) {
		row = batch_new(batch, &tally_table, &d->tally_key);
		row->key = d->tally_key;
		row->feed = d->feed;
		row->day = day_of(d->received);
	}
	batch_touch(batch, row);
	row->counts.received++;
	return &row->counts;
}

static struct incident *
incident_of(struct batch *batch, const struct document *d)
{
	struct incident *row = batch_row(batch, &incident_table, &d->incident_key);

	if (row != NULL) {
		mend(batch, row, d->result.snapshot.number);
		return row;
	}
	row = batch_new(batch, &incident_table, &d->incident_key);
	row->key = d->incident_key;
	row->incident = document_passing(d, id_v4());
	row->begun = batch_now(batch);
	row->feed = d->feed;
	row->number = d->result.snapshot.number;
	incident_seal(row, d->result.snapshot.organisation);
	return row;
}

/* Its data key goes with the incident to whoever is responsible for it now; one that was damaged
 * meanwhile or whose old key is away cannot, and what it sealed is lost. */
static void
hand_over(struct incident *incident, const char *from)
{
	const struct seal_subject subject = {from, incident->incident};
	struct err err;

	if (*from == '\0' || strcmp(from, incident->organisation) == 0 ||
	    seal_key_rewrap(
		intake.seal, &subject, incident->organisation, &incident->data_key, &err))
		return;
	log_error(
	    "a data key was not handed over", L_ID("incident", &incident->incident) L_ERR(&err));
	incident_seal(incident, incident->organisation);
	incident->opened = INCIDENT_OPENED;
}

void
document_tell(struct batch *batch, const struct incident *incident, const struct verdict *verdict)
{
	const struct feed *feed = intake_feed(incident->feed);
	Accord__V1__IncidentRecorded fact;

	incident_fact(incident, verdict, &fact);
	fact.canary = feed != NULL && feed->map.canary;
	/* A code that no list has is what the sender wrote: it stays in the owner's record (law
	 * L3). */
	if (triage_find(&intake.triage, incident->apco) == NULL)
		fact.apco = (char *)(uintptr_t) "";
	batch_fact(batch, KIND(INCIDENT_RECORDED), &incident->incident, &fact.base);
}

static void
tell_kept(struct batch *batch, const struct document *d, const struct incident *incident)
{
	Accord__V1__DocumentKept fact = ACCORD__V1__DOCUMENT_KEPT__INIT;

	fact.document = ID_BYTES(&d->receipt);
	fact.incident = ID_BYTES(&incident->incident);
	fact.outcome = d->outcome;
	batch_fact(batch, KIND(DOCUMENT_KEPT), &incident->incident, &fact.base);
}

static void
keep_version(struct batch *batch, const struct document *d, const struct incident *incident,
    const struct verdict *verdict)
{
	struct document_row *row = batch_new(batch, &document_table, &d->document_key);

	row->key = d->document_key;
	row->document = d->receipt;
	row->incident = incident->incident;
	row->outcome = verdict->outcome;
	row->change = verdict->change;
	row->warnings = d->result.snapshot.warnings | verdict->warnings;
	row->from = d;
	row->of = incident;
}

static void
keep_relations(struct batch *batch, const struct document *d, const struct incident *incident)
{
	const struct incident_snapshot *s = &d->result.snapshot;

	for (size_t i = 0; i < s->relation_count; i++) {
		struct relation_row *row;

		if (batch_row(batch, &relation_table, &d->relation_keys[i]) != NULL)
			continue;
		row = batch_new(batch, &relation_table, &d->relation_keys[i]);
		*row = (struct relation_row){d->relation_keys[i], incident->incident,
		    s->relations[i].kind, d->feed, s->relations[i].number, d->other_keys[i],
		    d->received, incident};
	}
}

/* --- canaries --- */

static void
canary_seen(void *own, void *arg)
{
	(void)own, (void)arg;
	intake.canary_at = clock_now();
	metric_set(&m_canary, intake.canary_at / CLOCK_SECOND);
}

/* --- one version --- */

/* A re-typed incident moves from its old tier to its new one. */
static void
count_version(struct tally_counts *tally, const struct document *d, const struct verdict *verdict,
    Accord__V1__Tier before, Accord__V1__Tier now)
{
	const struct snapshot_drops *drops = &d->result.snapshot.drops;
	bool created = verdict->change == CHANGE(CREATED);

	tally->accepted += verdict->outcome == OUTCOME(ACCEPTED);
	tally->stale += verdict->outcome == OUTCOME(STALE);
	tally->incidents += created;
	tally->tier[now]++;
	if (!created)
		tally->tier[before]--;
	tally->notes += drops->notes;
	tally->persons += drops->persons;
	tally->other += drops->media + drops->cautions + drops->vehicles + drops->other;
}

/* An open incident has a clock: it is set once, and looks when it is due at when the incident was
 * last heard of. */
static void
watch(struct batch *batch, const struct incident *incident, bool was_open)
{
	if (!was_open && incident_open(incident))
		batch_clock_set(batch, INTAKE_CLOCK_SILENCE, &incident->key,
		    incident->heard + INCIDENT_SILENCE);
	else if (was_open && !incident_open(incident))
		batch_clock_clear(batch, INTAKE_CLOCK_SILENCE, &incident->key);
}

static void
apply(struct batch *batch, struct document *d, struct tally_counts *tally)
{
	struct incident *incident = incident_of(batch, d);
	struct arrival arrival = {id_v4(), d->received, d->map->freshness, d->map->grain};
	struct incident_snapshot said = d->result.snapshot;
	const char *owner = incident->organisation == NULL ? "" : incident->organisation;
	bool was_open = incident_open(incident);
	Accord__V1__Tier before = incident->tier;
	struct verdict verdict;

	merge_break_circles(batch, d, &said);
	verdict = incident_apply(incident, &said, &arrival);
	d->outcome = verdict.outcome;
	d->receipt = arrival.document;
	keep_version(batch, d, incident, &verdict);
	if (is_canary(d))
		batch_after(batch, canary_seen, NULL);
	else
		count_version(tally, d, &verdict, before, incident->tier);
	if (verdict.moved) {
		hand_over(incident, owner);
		merge_note(batch, d, &said, incident);
		if (!is_canary(d))
			watch(batch, incident, was_open);
		batch_touch(batch, incident);
	}
	if (verdict.change == CHANGE(UNSPECIFIED))
		tell_kept(batch, d, incident);
	else
		document_tell(batch, incident, &verdict);
	if (verdict.outcome != OUTCOME(ACCEPTED))
		return;
	keep_relations(batch, d, incident);
	merge_others(batch, d, incident, verdict.late);
}

/* A source that sends an unchanged incident again says that it is still there. */
static void
repeated(struct batch *batch, const struct document *d)
{
	struct incident *incident = batch_row(batch, &incident_table, &d->incident_key);

	if (incident != NULL && id_equal(&incident->document, &d->receipt) &&
	    incident_repeated(incident, d->received))
		batch_touch(batch, incident);
}

/* Nothing is decided without its own organisation's keys: it waits with its sender. */
static bool
keys_ready(struct batch *batch, const struct document *d, struct err *err)
{
	const struct incident_snapshot *s = &d->result.snapshot;
	bool incident = d->result.reason == REASON(UNSPECIFIED) && !d->result.test;

	if (!seal_ready(intake.seal, incident ? s->organisation : d->owner, err))
		return false;
	if (incident && !mend_ready(batch, &d->incident_key, s->organisation, err))
		return false;
	for (size_t i = 0; incident && i < s->relation_count; i++)
		if (s->relations[i].kind == RELATION_REPLACES &&
		    !mend_ready(batch, &d->other_keys[i], s->organisation, err))
			return false;
	return true;
}

/* What was understood is taken, whomever it reaches. */
static bool
decide_custody(struct batch *batch, struct document *d, struct err *err)
{
	struct tally_counts *tally;
	bool changed;

	if (d->custody == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (!custody_apply(batch, d->custody, &d->receipt, &changed, err))
		return false;
	tally = tally_of(batch, d);
	d->outcome = changed ? OUTCOME(ACCEPTED) : OUTCOME(DUPLICATE);
	tally->accepted += changed;
	tally->duplicate += !changed;
	return true;
}

static bool
document_decide(struct batch *batch, struct input *input, struct err *err)
{
	struct document *d = (struct document *)(void *)input;
	/* A canary that is understood stands in no count. */
	bool counts = !is_canary(d) || d->result.reason != REASON(UNSPECIFIED);
	struct tally_counts none = {0}, *tally = &none;
	const struct document_row *kept;

	if (is_custody(d) && d->result.reason == REASON(UNSPECIFIED))
		return decide_custody(batch, d, err);
	if (!keys_ready(batch, d, err))
		return false;
	if (counts)
		tally = tally_of(batch, d);
	if (d->result.reason != REASON(UNSPECIFIED)) {
		quarantine_keep(batch, d, tally);
		return true;
	}
	if (d->result.test) {
		d->outcome = OUTCOME(TEST);
		d->receipt = id_v4();
		tally->test_calls++;
		return true;
	}
	kept = batch_row(batch, &document_table, &d->document_key);
	if (kept == NULL) {
		apply(batch, d, tally);
		return true;
	}
	d->outcome = OUTCOME(DUPLICATE);
	d->receipt = kept->document;
	tally->duplicate++;
	repeated(batch, d);
	return true;
}

const struct rule document_rule = {
    .kind = INTAKE_EVENT_DOCUMENT,
    .name = "document",
    .keys = document_keys,
    .more = document_more,
    .decide = document_decide,
};

/* --- the end of an incident that nobody tells of --- */

static void
silence_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &incident_table, &input->subject);
}

static bool
silence_decide(struct batch *batch, struct input *input, struct err *err)
{
	struct incident *incident = batch_row(batch, &incident_table, &input->subject);
	struct verdict verdict;

	(void)err;
	if (incident == NULL || !incident_open(incident))
		return true;
	if (incident->heard + INCIDENT_SILENCE > batch_now(batch)) {
		batch_clock_set(batch, INTAKE_CLOCK_SILENCE, &input->subject,
		    incident->heard + INCIDENT_SILENCE);
		return true;
	}
	verdict = incident_presume_closed(incident);
	batch_touch(batch, incident);
	document_tell(batch, incident, &verdict);
	return true;
}

const struct rule intake_clocks[] = {
    {.kind = INTAKE_CLOCK_PURGE,
	.name = "purge_quarantine",
	.keys = quarantine_purge_keys,
	.decide = quarantine_purge},
    {.kind = INTAKE_CLOCK_SILENCE,
	.name = "presume_closed",
	.keys = silence_keys,
	.decide = silence_decide},
    {.kind = INTAKE_CLOCK_LEADS,
	.name = "settle_leads",
	.keys = leads_settle_keys,
	.more = leads_settle_more,
	.decide = leads_settle},
    {.kind = INTAKE_CLOCK_LOOKUP,
	.name = "mend_lookup",
	.keys = lookup_mend_keys,
	.more = lookup_mend_more,
	.decide = lookup_mend},
    {.kind = INTAKE_CLOCK_PLACEMENT,
	.name = "placement_lapsed",
	.keys = placement_lapsed_keys,
	.decide = placement_lapsed},
    {.kind = INTAKE_CLOCK_FORGET,
	.name = "forget_client",
	.keys = forget_due_keys,
	.more = forget_due_more,
	.decide = forget_due},
    {.kind = INTAKE_CLOCK_TRANSFER,
	.name = "transfer_unanswered",
	.keys = transfer_unanswered_keys,
	.decide = transfer_unanswered},
    {.kind = 0},
};
