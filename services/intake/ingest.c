/*
 * A request's documents on their way: taken apart and read in chunks, on the loop or on a worker,
 * each document an input of a batch; answered when the last one is committed. A request never holds
 * more than a window of documents in memory, whatever its size.
 */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "common/metrics.h"
#include "services/intake/ingest.h"

#define BULK_DOCUMENTS 64              /* requests of more travel in the bulk lane */
#define DOCUMENTS_MAX ((size_t)12288)  /* of all requests, read and not yet committed */
#define BODIES_MAX ((size_t)256 << 20) /* bytes of all bodies under way */
/* Of a limit, what long requests may have of it: a backfill leaves room for live documents. */
#define BULK_OF(limit) ((limit) / 4 * 3)
#define ARRIVAL_MAX INT64_C(253402300799000000) /* the end of the year 9999 */

#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name

static struct metric m_documents = {
    .name = "accord_intake_documents_total", .help = "documents taken from feeds"};
static struct metric m_refused = {
    .name = "accord_intake_requests_refused_total", .help = "requests of feeds that were refused"};
static struct metric m_waiting = {.name = "accord_intake_documents_waiting",
    .help = "documents read and not yet committed",
    .kind = METRIC_GAUGE};

static struct metric m_bodies = {
    .name = "accord_intake_body_bytes", .help = "bytes of bodies under way", .kind = METRIC_GAUGE};

static void pump(struct ingest *ingest);

/* --- what is under way --- */

static void
count_load(const struct ingest *ingest, bool in)
{
	struct intake_load *loads[] = {&intake.all, &intake.bulk};

	for (int i = 0; i <= (ingest->lane == LANE_BULK); i++) {
		loads[i]->requests += in ? 1 : -(size_t)1;
		loads[i]->bytes += in ? ingest->bytes : -ingest->bytes;
		loads[i]->window += in ? ingest->window : -ingest->window;
	}
	metric_set(&m_bodies, (int64_t)intake.all.bytes);
}

static bool
fits(const struct intake_load *load, const struct ingest *ingest, size_t bytes, size_t window)
{
	return load->requests == 0 ||
	       (load->bytes + ingest->bytes <= bytes && load->window + ingest->window <= window);
}

/* One long request is always let in when there is no other: what fits the bus is not refused for
 * ever. */
static bool
may_begin(const struct ingest *ingest, struct err *err)
{
	size_t share = batcher_limit(ingest->service->batcher, LANE_BULK);
	size_t window = share < BULK_OF(DOCUMENTS_MAX) ? share : BULK_OF(DOCUMENTS_MAX);

	if (fits(&intake.all, ingest, BODIES_MAX, DOCUMENTS_MAX) &&
	    (ingest->lane == LANE_LIVE || fits(&intake.bulk, ingest, BULK_OF(BODIES_MAX), window)))
		return true;
	return err_set(err, ERR_UNAVAILABLE, "too many documents under way");
}

/* --- the end of a request --- */

static void
fail(struct ingest *ingest, const struct err *err)
{
	if (ingest->err.code == ERR_NONE)
		ingest->err = *err;
	ingest->finished = true;
}

static void
ingest_free(struct ingest *ingest)
{
	*ingest->link = ingest->next;
	if (ingest->next != NULL)
		ingest->next->link = ingest->link;
	count_load(ingest, false);
	if (ingest->offloaded)
		zone_close(&ingest->zone);
	free(ingest->utf8);
	free(ingest->receipts);
	free(ingest);
}

static void
end(struct ingest *ingest)
{
	if (ingest->err.code != ERR_NONE || !receipts_reply(ingest, &ingest->err)) {
		metric_add(&m_refused, 1);
		log_warn("documents refused", L_STR("feed", ingest->feed_name) L_ERR(&ingest->err));
		bus_refuse(ingest->service->bus, ingest->request, &ingest->err);
	}
	ingest_free(ingest);
}

/* --- one chunk --- */

static void
chunk_done(struct chunk *chunk)
{
	struct ingest *ingest = chunk->ingest;
	struct err err;

	for (size_t i = 0; i < chunk->count && ingest->err.code == ERR_NONE; i++) {
		if (!receipt_keep(ingest, chunk->documents[i])) {
			err_set(&err, ERR_UNAVAILABLE, "no memory for receipts");
			fail(ingest, &err);
		}
	}
	metric_add(&m_documents, (int64_t)chunk->count);
	chunk_free(chunk);
	ingest->chunks--;
	pump(ingest);
}

/* What the store refuses although it was checked is kept apart like what was not understood. */
static bool
is_poison(const struct err *err)
{
	return strncmp(err->sqlstate, "22", 2) == 0 || strncmp(err->sqlstate, "23", 2) == 0;
}

static void
on_document_done(struct input *input, const struct err *err)
{
	struct document *d = (struct document *)(void *)input;
	struct chunk *chunk = d->chunk;
	struct err again;

	if (err != NULL && is_poison(err) && d->result.reason == REASON(UNSPECIFIED)) {
		document_quarantine(d, REASON(BAD_VALUE));
		d->input = (struct input){
		    .rule = &document_rule, .lane = chunk->ingest->lane, .done = on_document_done};
		if (service_submit(chunk->ingest->service, &d->input, &again))
			return;
		err = &again;
	}
	if (err != NULL)
		fail(chunk->ingest, err);
	intake.documents--;
	metric_set(&m_waiting, (int64_t)intake.documents);
	if (--chunk->left == 0)
		chunk_done(chunk);
}

/* A request that had more documents than it seemed to have goes on in the bulk lane. */
static enum lane
lane_of(const struct ingest *ingest, size_t document)
{
	return document < BULK_DOCUMENTS ? ingest->lane : LANE_BULK;
}

static void
submit_chunk(struct chunk *chunk)
{
	struct ingest *ingest = chunk->ingest;
	size_t first = ingest->read - chunk->count;
	struct err err;

	chunk->left = chunk->count + 1;
	for (size_t i = 0; i < chunk->count; i++) {
		struct document *d = chunk->documents[i];

		d->input.rule = &document_rule;
		d->input.lane = lane_of(ingest, first + i);
		d->input.done = on_document_done;
		if (ingest->err.code == ERR_NONE &&
		    service_submit(ingest->service, &d->input, &err)) {
			intake.documents++;
			continue;
		}
		if (ingest->err.code == ERR_NONE)
			fail(ingest, &err);
		chunk->left--;
	}
	metric_set(&m_waiting, (int64_t)intake.documents);
	if (--chunk->left == 0)
		chunk_done(chunk);
}

/* --- the request --- */

static void
take_chunk(struct chunk *chunk)
{
	struct ingest *ingest = chunk->ingest;
	struct err err;

	ingest->reading = false;
	ingest->chunks++;
	ingest->read += chunk->count;
	ingest->finished |= chunk->last;
	if (chunk->starved) {
		err_set(&err, ERR_UNAVAILABLE, "no memory for documents");
		fail(ingest, &err);
	}
	submit_chunk(chunk);
}

static void
on_chunk_read(void *job)
{
	struct chunk *chunk = job;
	struct ingest *ingest = chunk->ingest;

	ingest->pumping = true;
	take_chunk(chunk);
	ingest->pumping = false;
	pump(ingest);
}

/* False when there is nobody to read it now; the end of a chunk under way brings the next try. */
static bool
read_next(struct ingest *ingest)
{
	struct chunk *chunk = chunk_new(ingest);
	struct err err;

	if (chunk != NULL) {
		ingest->reading = true;
		if (!ingest->offloaded) {
			chunk_read(chunk);
			take_chunk(chunk);
			return true;
		}
		if (offload_submit(ingest->service->offload, chunk_read, on_chunk_read, chunk))
			return true;
		ingest->reading = false;
		chunk_free(chunk);
	}
	if (ingest->chunks == 0) {
		err_set(&err, ERR_UNAVAILABLE, "too many documents under way");
		fail(ingest, &err);
	}
	return false;
}

/* Reads on while there is room, and ends the request when nothing is left of it. */
static void
pump(struct ingest *ingest)
{
	bool reads = true;

	if (ingest->pumping)
		return;
	ingest->pumping = true;
	while (reads && !ingest->reading && !ingest->finished && ingest->chunks < CHUNKS_EACH)
		reads = read_next(ingest);
	ingest->pumping = false;
	if (ingest->finished && !ingest->reading && ingest->chunks == 0)
		end(ingest);
}

/* How many documents it may hold at a time, hence its lane. Of what a worker will read only the
 * beginning is looked at: the rest is taken to be like it. One long document is live. */
static bool
measure(struct ingest *ingest, struct err *err)
{
	size_t most = (size_t)CHUNKS_EACH * CHUNK_DOCUMENTS, parts = 1, count = 0, len;
	struct feed_split ahead;
	const uint8_t *bytes;

	if (ingest->offloaded) {
		parts = ingest->request->raw_len / LOOP_BYTES + 1;
		feed_split_open(&ahead, ingest->media_type, ingest->request->raw, LOOP_BYTES);
	} else {
		if (!ingest_open_split(ingest))
			return err_set(err, ERR_UNAVAILABLE, "no memory for documents");
		ahead = ingest->split;
	}
	while (count < most && feed_split_next(&ahead, &bytes, &len))
		count++;
	ingest->window = count * parts < most ? count * parts : most;
	ingest->lane = ingest->window > BULK_DOCUMENTS ? LANE_BULK : LANE_LIVE;
	return true;
}

static bool
take_zone(struct ingest *ingest, struct err *err)
{
	if (ingest->feed == NULL)
		log_warn("documents of a feed without a map", L_STR("feed", ingest->feed_name));
	else if (!ingest->offloaded)
		ingest->zone = ingest->feed->zone;
	else
		return (ingest->zone = zone_again(ingest->feed->zone, err)) != NULL;
	return true;
}

static bool
take_index(struct ingest *ingest, struct err *err)
{
	const char *owner = document_owner(ingest->feed);

	if (!seal_ready(intake.seal, owner, err))
		return false;
	ingest->index = seal_index(intake.seal, owner);
	return ingest->index != NULL || err_set(err, ERR_UNAVAILABLE, "no index of \"%s\"", owner);
}

static struct ingest *
ingest_new(struct service *service, struct bus_request *request,
    const Accord__V1__IngestDocuments *command, struct err *err)
{
	struct ingest *ingest = calloc(1, sizeof(*ingest));

	if (ingest == NULL) {
		err_set(err, ERR_UNAVAILABLE, "no memory for documents");
		return NULL;
	}
	ingest->service = service;
	ingest->request = request;
	ingest->feed_name = command->feed;
	ingest->media_type = command->media_type;
	ingest->received = command->received_us;
	ingest->feed = intake_feed(command->feed);
	ingest->offloaded = request->raw_len > LOOP_BYTES;
	ingest->bytes = request->raw_len;
	if (!measure(ingest, err) || !may_begin(ingest, err) || !take_index(ingest, err) ||
	    !take_zone(ingest, err)) {
		free(ingest->utf8);
		free(ingest);
		return NULL;
	}
	ingest->link = &intake.ingests;
	ingest->next = intake.ingests;
	if (ingest->next != NULL)
		ingest->next->link = &ingest->next;
	intake.ingests = ingest;
	count_load(ingest, true);
	return ingest;
}

void
ingest_documents(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__IngestDocuments *command = (const Accord__V1__IngestDocuments *)msg;
	struct ingest *ingest = NULL;
	struct err err = {0};

	metric_register(&m_documents);
	metric_register(&m_refused);
	metric_register(&m_waiting);
	metric_register(&m_bodies);
	if (*command->feed == '\0' || command->received_us <= 0 ||
	    command->received_us > ARRIVAL_MAX)
		err_set(&err, ERR_INVALID, "documents without feed or time of arrival");
	else
		ingest = ingest_new(service, request, command, &err);
	if (ingest == NULL) {
		metric_add(&m_refused, 1);
		bus_refuse(service->bus, request, &err);
		return;
	}
	pump(ingest);
}

bool
ingest_drained(struct service *service)
{
	(void)service;
	return intake.ingests == NULL;
}

/* What is still under way is neither answered nor lost: its sender sends it again. */
void
ingest_stop(struct service *service)
{
	(void)service;
	if (intake.ingests != NULL)
		log_warn("ended with documents under way", L_INT("documents", intake.documents));
}
