/* What was not understood: kept apart with a reason, its bytes for a while. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "services/intake/intake.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define OUTCOME(name) ACCORD__V1__OUTCOME__OUTCOME_##name
#define ID_BYTES(at) ((ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)(at)})

/* The bytes under a data key of their own. False: no memory, which undoes the whole batch. */
static bool
seal_raw(struct batch *batch, const struct document *d, struct quarantine_row *row)
{
	const struct seal_subject subject = {row->owner, row->document};
	const struct seal_cell cell = {&subject, &row->data_key, "quarantine.raw", row->key};
	uint8_t *out = arena_alloc(batch_arena(batch), d->len + SEAL_EXTRA);
	struct err err;

	if (out == NULL || !seal_key_make(intake.seal, &subject, &row->data_key, &err) ||
	    !seal_value(intake.seal, &cell, &(struct crypt_piece){d->bytes, d->len}, out, &err))
		return false;
	row->raw = out;
	row->raw_len = d->len + SEAL_EXTRA;
	return true;
}

void
quarantine_keep(struct batch *batch, struct document *d, struct tally_counts *tally)
{
	struct quarantine_row *row = batch_row(batch, &quarantine_table, &d->document_key);
	Accord__V1__DocumentQuarantined fact = ACCORD__V1__DOCUMENT_QUARANTINED__INIT;

	d->outcome = OUTCOME(DUPLICATE);
	if (row != NULL) {
		d->receipt = row->document;
		tally->duplicate++;
		return;
	}
	d->outcome = OUTCOME(QUARANTINED);
	d->receipt = id_v4();
	row = batch_new(batch, &quarantine_table, &d->document_key);
	row->key = d->document_key;
	row->document = d->receipt;
	row->feed = d->feed;
	row->owner = d->owner;
	row->reason = d->result.reason;
	row->received = d->received;
	row->length = d->len;
	memcpy(row->digest, d->digest, CRYPT_SHA256);
	if (d->len <= INTAKE_RAW_MAX && seal_raw(batch, d, row))
		batch_clock_set(
		    batch, INTAKE_CLOCK_PURGE, &row->key, batch_now(batch) + intake.raw_kept);
	fact.document = ID_BYTES(&row->document);
	fact.feed = (char *)(uintptr_t)d->feed;
	fact.reason = row->reason;
	fact.length = row->length;
	batch_fact(batch, KIND(DOCUMENT_QUARANTINED), &row->document, &fact.base);
	if (*d->result.fault != '\0')
		log_warn("a document could not be read",
		    L_STR("feed", d->feed) L_ID("document", &row->document)
			L_STR("fault", d->result.fault));
	tally->quarantined++;
	tally->reason[row->reason - 1]++;
}

/* --- the end of the bytes --- */

void
quarantine_purge_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &quarantine_table, &input->subject);
}

bool
quarantine_purge(struct batch *batch, struct input *input, struct err *err)
{
	struct quarantine_row *row = batch_row(batch, &quarantine_table, &input->subject);
	Accord__V1__QuarantinePurged fact = ACCORD__V1__QUARANTINE_PURGED__INIT;

	(void)err;
	if (row == NULL || !row->has_raw)
		return true;
	row->has_raw = false;
	row->data_key.len = 0;
	row->purged = batch_now(batch);
	batch_touch(batch, row);
	fact.document = ID_BYTES(&row->document);
	batch_fact(batch, KIND(QUARANTINE_PURGED), &row->document, &fact.base);
	return true;
}
