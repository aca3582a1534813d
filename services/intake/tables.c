/* Rows to and from the database, column by column. */
#include <string.h>

#include "services/intake/client.h"
#include "services/intake/intake.h"
#include "sql/intake/client.h"
#include "sql/intake/document.h"
#include "sql/intake/incident.h"
#include "sql/intake/tally.h"

static const char *
text_of(struct batch *batch, const struct db_row *from, int column)
{
	const char *text = db_text(from, column);
	const char *copy = *text == '\0' ? "" : arena_strdup(batch_arena(batch), text);

	return copy == NULL ? "" : copy; /* an exhausted arena undoes the whole batch */
}

/* --- incident --- */

/* What no list of ours has was not written here. */
static int
word_of(const struct db_row *from, int column, int count)
{
	int64_t word = db_int(from, column);

	return word >= 0 && word < count ? (int)word : 0;
}

/* The version of the key, the data key, two columns. */
static void
read_sealed(struct batch *batch, const struct db_row *from, int column, struct incident *incident)
{
	struct sealed_columns columns;
	const void *wrapped;
	size_t len;

	columns.kek = (int)db_int(from, column++);
	wrapped = db_bytes(from, column++, &len);
	seal_key_read(&incident->data_key, wrapped, len);
	columns.identity = db_bytes(from, column++, &columns.identity_len);
	columns.location = db_bytes(from, column, &columns.location_len);
	sealing_open(intake.seal, batch_arena(batch), &columns, incident);
}

static void
incident_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct incident *i = row;
	int c = 0;

	i->key = db_id(from, c++);
	i->incident = db_id(from, c++);
	i->begun = db_time(from, c++);
	i->feed = text_of(batch, from, c++);
	i->organisation = text_of(batch, from, c++);
	read_sealed(batch, from, c, i);
	c += 4;
	i->status = (Accord__V1__IncidentStatus)word_of(from, c++, INTAKE_STATUSES);
	i->tier = (Accord__V1__Tier)word_of(from, c++, INTAKE_TIERS);
	i->type_code = text_of(batch, from, c++);
	i->apco = text_of(batch, from, c++);
	i->priority = text_of(batch, from, c++);
	i->disposition = text_of(batch, from, c++);
	i->area = text_of(batch, from, c++);
	i->received = db_time(from, c++);
	i->received_derived = db_bool(from, c++);
	i->dispatched = db_time(from, c++);
	i->arrived = db_time(from, c++);
	i->closed = db_time(from, c++);
	i->merged_to = db_null(from, c) ? (struct id){{0}} : db_id(from, c);
	c++;
	i->heard = db_time(from, c++);
	i->document = db_id(from, c++);
	i->source_updated = db_time(from, c++);
	i->sequence = db_int(from, c++);
	i->document_received = db_time(from, c++);
	i->version = (uint32_t)db_int(from, c++);
	i->saves = (int32_t)db_int(from, c++);
	i->survivor = db_null(from, c) ? (struct id){{0}} : db_id(from, c);
}

static void
incident_bind(struct db_args *to, const void *row)
{
	const struct incident *i = row;

	db_put_id(to, &i->key);
	db_put_id(to, &i->incident);
	db_put_time(to, i->begun);
	db_put_text(to, i->feed);
	db_put_text(to, i->organisation);
	db_put_int(to, seal_key_version(&i->data_key));
	db_put_bytes(to, i->data_key.wrapped, i->data_key.len);
	sealing_put_incident(to, intake.seal, i);
	db_put_int(to, i->status);
	db_put_int(to, i->tier);
	db_put_text(to, i->type_code);
	db_put_text(to, i->apco);
	db_put_text(to, i->priority);
	db_put_text(to, i->disposition);
	db_put_text(to, i->area);
	db_put_time(to, i->received);
	db_put_bool(to, i->received_derived);
	db_put_time(to, i->dispatched);
	db_put_time(to, i->arrived);
	db_put_time(to, i->closed);
	db_put_id(to, id_is_nil(&i->merged_to) ? NULL : &i->merged_to);
	db_put_time(to, i->heard);
	db_put_id(to, &i->document);
	db_put_time(to, i->source_updated);
	db_put_int(to, i->sequence);
	db_put_time(to, i->document_received);
	db_put_int(to, i->version);
	db_put_int(to, i->saves + 1);
}

const struct table incident_table = {
    .name = "incident",
    .row_size = sizeof(struct incident),
    .load = &sql_incident_load,
    .read = incident_read,
    .save = &sql_incident_save,
    .bind = incident_bind,
};

/* --- chain --- */

static void
chain_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct chain_row *chain = row;

	(void)batch;
	chain->id = db_id(from, 0);
	if (chain->count < MERGE_CHAIN)
		chain->next[chain->count++] = db_id(from, 1);
}

const struct table chain_table = {
    .name = "incident_chain",
    .row_size = sizeof(struct chain_row),
    .load = &sql_incident_chain,
    .read = chain_read,
};

/* --- document --- */

static void
document_row_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct document_row *d = row;

	(void)batch;
	d->key = db_id(from, 0);
	d->document = db_id(from, 1);
}

static void
put_said(struct db_args *to, const struct incident_snapshot *s)
{
	db_put_int(to, s->status);
	db_put_int(to, s->tier);
	db_put_text(to, s->type_code);
	db_put_text(to, s->apco);
	db_put_text(to, s->priority);
	db_put_text(to, s->disposition);
	db_put_text(to, s->area);
	db_put_time(to, s->received);
	db_put_time(to, s->dispatched);
	db_put_time(to, s->arrived);
	db_put_time(to, s->closed);
}

static void
document_row_bind(struct db_args *to, const void *row)
{
	const struct document_row *d = row;
	const struct incident_snapshot *s = &d->from->result.snapshot;

	db_put_id(to, &d->key);
	db_put_id(to, &d->document);
	db_put_id(to, &d->incident);
	db_put_int(to, d->outcome);
	db_put_int(to, d->change);
	db_put_time(to, d->from->received);
	db_put_time(to, s->source_updated);
	db_put_int(to, s->sequence);
	db_put_int(to, (int64_t)d->from->len);
	db_put_bytes(to, d->from->digest, CRYPT_SHA256);
	sealing_put_document(to, intake.seal, d->of, &d->key, s);
	put_said(to, s);
	db_put_int(to, d->warnings);
	db_put_int(to, s->drops.notes);
	db_put_int(to, s->drops.persons);
	db_put_int(to, s->drops.media);
	db_put_int(to, s->drops.cautions);
	db_put_int(to, s->drops.vehicles);
	db_put_int(to, s->drops.other);
}

const struct table document_table = {
    .name = "document",
    .row_size = sizeof(struct document_row),
    .load = &sql_document_load,
    .read = document_row_read,
    .save = &sql_document_save,
    .bind = document_row_bind,
};

/* --- relation --- */

static void
relation_read(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	((struct relation_row *)row)->key = db_id(from, 0);
}

static void
relation_bind(struct db_args *to, const void *row)
{
	const struct relation_row *r = row;

	db_put_id(to, &r->key);
	db_put_id(to, &r->incident);
	db_put_int(to, r->kind);
	db_put_text(to, r->feed);
	db_put_id(to, &r->other_key);
	sealing_put_other(to, intake.seal, r->of, &r->key, r->other);
	db_put_time(to, r->at);
}

const struct table relation_table = {
    .name = "relation",
    .row_size = sizeof(struct relation_row),
    .load = &sql_relation_load,
    .read = relation_read,
    .save = &sql_relation_save,
    .bind = relation_bind,
};

/* --- quarantine --- */

static void
quarantine_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct quarantine_row *q = row;
	const void *bytes;
	size_t len;

	q->key = db_id(from, 0);
	q->document = db_id(from, 1);
	q->feed = text_of(batch, from, 2);
	q->owner = text_of(batch, from, 3);
	bytes = db_bytes(from, 4, &len);
	seal_key_read(&q->data_key, bytes, len);
	q->reason = (Accord__V1__QuarantineReason)db_int(from, 5);
	q->received = db_time(from, 6);
	q->length = (uint64_t)db_int(from, 7);
	bytes = db_bytes(from, 8, &len);
	if (len == sizeof(q->digest))
		memcpy(q->digest, bytes, len);
	q->has_raw = db_bool(from, 9);
	q->saves = (int32_t)db_int(from, 10);
}

static void
quarantine_bind(struct db_args *to, const void *row)
{
	const struct quarantine_row *q = row;

	db_put_id(to, &q->key);
	db_put_id(to, &q->document);
	db_put_text(to, q->feed);
	db_put_text(to, q->owner);
	db_put_int(to, seal_key_version(&q->data_key));
	db_put_bytes(to, q->data_key.wrapped, q->data_key.len);
	db_put_int(to, q->reason);
	db_put_time(to, q->received);
	db_put_int(to, (int64_t)q->length);
	db_put_bytes(to, q->digest, sizeof(q->digest));
	db_put_bytes(to, q->raw, q->raw_len);
	db_put_time(to, q->purged);
	db_put_int(to, q->saves + 1);
}

const struct table quarantine_table = {
    .name = "quarantine",
    .row_size = sizeof(struct quarantine_row),
    .load = &sql_quarantine_load,
    .read = quarantine_read,
    .save = &sql_quarantine_save,
    .bind = quarantine_bind,
};

/* --- tally --- */

#define COUNTS (sizeof(struct tally_counts) / sizeof(int64_t))

static void
tally_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct tally_row *t = row;
	int64_t counts[COUNTS];

	t->key = db_id(from, 0);
	t->feed = text_of(batch, from, 1);
	t->day = (int32_t)db_int(from, 2);
	for (size_t i = 0; i < COUNTS; i++)
		counts[i] = db_int(from, 3 + (int)i);
	memcpy(&t->counts, counts, sizeof(counts));
	t->saves = (int32_t)db_int(from, 3 + (int)COUNTS);
}

static void
tally_bind(struct db_args *to, const void *row)
{
	const struct tally_row *t = row;
	int64_t counts[COUNTS];

	memcpy(counts, &t->counts, sizeof(counts));
	db_put_id(to, &t->key);
	db_put_text(to, t->feed);
	db_put_int(to, t->day);
	for (size_t i = 0; i < COUNTS; i++)
		db_put_int(to, counts[i]);
	db_put_int(to, t->saves + 1);
}

const struct table tally_table = {
    .name = "feed_tally",
    .row_size = sizeof(struct tally_row),
    .load = &sql_feed_tally_load,
    .read = tally_read,
    .save = &sql_feed_tally_save,
    .bind = tally_bind,
};

/* --- data keys under newer keys --- */

static bool
incident_rewrap(struct seal *seal, void *row, struct err *err)
{
	struct incident *i = row;
	const struct seal_subject subject = {i->organisation, i->incident};

	return seal_key_rewrap(seal, &subject, i->organisation, &i->data_key, err);
}

static bool
quarantine_rewrap(struct seal *seal, void *row, struct err *err)
{
	struct quarantine_row *q = row;
	const struct seal_subject subject = {q->owner, q->document};

	return seal_key_rewrap(seal, &subject, q->owner, &q->data_key, err);
}

const struct sealed intake_sealed[] = {
    {&incident_table, &sql_incident_old, &sql_incident_oldest, incident_rewrap},
    {&quarantine_table, &sql_quarantine_old, &sql_quarantine_oldest, quarantine_rewrap},
    {&client_table, &sql_client_old, &sql_client_oldest, client_rewrap},
    {NULL, NULL, NULL, NULL},
};
