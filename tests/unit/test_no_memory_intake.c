/* Intake when memory ends: a request of a feed is answered once, kept whole or to be sent again,
 * and nothing good is set aside. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "tests/unit/no_memory.h"
#define FAKE_TAKE(n) __real_calloc(1, n)

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "services/intake/intake.h"
#include "tests/unit/keys.h"
#include "tests/unit/short_batch.h"

#define OUTCOME(name) ACCORD__V1__OUTCOME__OUTCOME_##name
#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define NOON (INT64_C(1795348800) * CLOCK_SECOND) /* 2026-11-22T12:00:00Z */
#define ALLOCATIONS 200

static const char map_text[] =
    "feed: f\nformat: eido\norganisation: o\nzone: America/New_York\nfreshness: 15m\n";
static const char triage_text[] = "page now:\n  - DVA\ncontact:\n  - DVNA\noffer:\n  - DUI\n"
				  "review:\n  - SUSP\nnever:\n  - NCRTESTF\n";

#define EIDO(number, rest)                                                                         \
	"{\"$id\":\"" number "\",\"lastUpdateTimeStamp\":\"2026-11-22T12:00:00Z\","                \
	"\"incidentComponent\":{\"incidentTypeCommonRegistryText\":\"DVA\"}" rest "}"
#define MERGES(number)                                                                             \
	",\"mergeComponent\":[{\"incidentTrackingIdentifier\":\"" number "\","                     \
	"\"incidentMergeDirectionCode\":\"REPLACED\"}]"

static struct feed feed;
static struct service service = {.name = "intake"};
static struct arena *texts; /* of documents that are only decided */

/* Nobody is there to be asked. */
bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	(void)bus, (void)call, (void)handle;
	return err_set(err, ERR_UNAVAILABLE, "nobody is there");
}

static int
set_up(void **state)
{
	struct err err = {0};

	(void)state;
	texts = arena_new(16 * 1024, 1 << 20);
	assert_true(feed_map_parse(texts, "map", map_text, sizeof(map_text) - 1, &feed.map, &err));
	assert_true(triage_parse(
	    texts, "triage", triage_text, sizeof(triage_text) - 1, &intake.triage, &err));
	assert_non_null(feed.zone = zone_open(feed.map.zone, &err));
	intake.feeds = &feed;
	intake.feed_count = 1;
	intake.raw_kept = CLOCK_HOUR;
	keys_begin();
	keys_owner("o", keys_line(1, 'a'), '1');
	keys_owner(SEAL_SITE, keys_line(1, 'b'), '2');
	assert_non_null(intake.seal = seal_open(keys_folder, &err));
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	seal_close(&intake.seal);
	keys_end();
	zone_close(&feed.zone);
	fake_reset(NULL);
	arena_free(&fake.arena);
	arena_free(&texts);
	return 0;
}

/* --- a request, with any allocation failing --- */

static struct input *queue[16];
static size_t queued, answers;
static enum err_code refused;
static struct {
	Accord__V1__Outcome outcome;
	Accord__V1__QuarantineReason reason;
} receipts[16];
static size_t receipt_count;

void
bus_refuse(struct bus *bus, struct bus_request *request, const struct err *err)
{
	(void)bus, (void)request;
	answers++;
	refused = err->code;
}

void
service_reply(
    struct service *of, struct bus_request *request, uint32_t kind, const ProtobufCMessage *msg)
{
	const Accord__V1__DocumentsKept *kept = (const Accord__V1__DocumentsKept *)msg;

	(void)of, (void)request, (void)kind;
	answers++;
	receipt_count = kept->n_receipts;
	for (size_t i = 0; i < kept->n_receipts; i++) {
		receipts[i].outcome = kept->receipts[i]->outcome;
		receipts[i].reason = kept->receipts[i]->reason;
	}
}

bool
service_submit(struct service *of, struct input *input, struct err *err)
{
	(void)of, (void)err;
	assert_true(queued < 16);
	queue[queued++] = input;
	return true;
}

size_t
batcher_limit(const struct batcher *batcher, enum lane lane)
{
	(void)batcher, (void)lane;
	return 10000;
}

bool
offload_submit(struct offload *offload, offload_run_fn *run, offload_done_fn *done, void *job)
{
	(void)offload, (void)run, (void)done, (void)job;
	return false;
}

/* As the batcher does it: a batch that was refused memory is undone, and its sender told. */
static void
decide_queued(void)
{
	for (size_t i = 0; i < queued; i++) {
		struct arena *plenty = fake.arena;
		struct err err = {0};

		if ((fake.arena = arena_try(SHORT_STEP, 1 << 20)) == NULL) {
			err_set(&err, ERR_UNAVAILABLE, "no memory");
		} else {
			(void)fake_one(queue[i]);
			if (arena_exhausted(fake.arena))
				err_set(&err, ERR_UNAVAILABLE, "no memory for this batch");
			else if (queue[i]->refused)
				err = queue[i]->err;
			arena_free(&fake.arena);
		}
		fake.arena = plenty;
		queue[i]->done(queue[i], err.code == ERR_NONE ? NULL : &err);
	}
}

/* Whether memory ended. */
static bool
post(const void *body, size_t len, size_t at, bool for_good)
{
	Accord__V1__IngestDocuments msg = ACCORD__V1__INGEST_DOCUMENTS__INIT;
	struct bus_request request = {
	    .kind = ACCORD__V1__KIND__KIND_INGEST_DOCUMENTS, .raw = body, .raw_len = len};

	fake_reset(NULL);
	fake.now = NOON;
	msg.feed = (char *)"f";
	msg.media_type = (char *)"";
	msg.received_us = NOON;
	queued = answers = receipt_count = 0;
	refused = ERR_NONE;
	memory_ends(at, for_good);
	ingest_documents(&service, &request, &msg.base);
	decide_queued();
	assert_true(ingest_drained(&service));
	assert_int_equal(answers, 1);
	assert_int_equal(intake.documents + intake.all.requests + intake.all.bytes, 0);
	return memory_back();
}

static void
post_short_of_memory(const void *body, size_t len, const char *outcomes)
{
	size_t count = strlen(outcomes);

	for (int for_good = 0; for_good < 2; for_good++) {
		size_t at = 1;

		for (bool ended = true; ended; at++) {
			assert_true(at < ALLOCATIONS);
			ended = post(body, len, at, for_good);
			assert_true(refused == ERR_UNAVAILABLE || refused == ERR_NONE);
			assert_true(ended || refused == ERR_NONE);
			if (refused != ERR_NONE)
				continue;
			assert_int_equal(receipt_count, count);
			for (size_t i = 0; i < count; i++) {
				bool odd = outcomes[i] == 'q';

				assert_int_equal(receipts[i].outcome,
				    odd ? OUTCOME(QUARANTINED) : OUTCOME(ACCEPTED));
				assert_int_equal(receipts[i].reason,
				    odd ? REASON(UNREADABLE) : REASON(UNSPECIFIED));
			}
		}
		assert_true(at > 3);
	}
}

static void
test_requests(void **state)
{
	static const char one[] = EIDO("1", MERGES("2"));
	static const char three[] = EIDO("1", "") "\n{\"$id\":\n" EIDO("2", "") "\n";
	uint8_t wide[2 * sizeof(one)] = {0xff, 0xfe};

	(void)state;
	post_short_of_memory(one, sizeof(one) - 1, "a");
	post_short_of_memory(three, sizeof(three) - 1, "aqa");
	for (size_t i = 0; i + 1 < sizeof(one); i++)
		wide[2 + 2 * i] = (uint8_t)one[i];
	post_short_of_memory(wide, sizeof(wide), "a");
}

/* --- the rules, with every amount of memory --- */

static struct document *documents[3];
static const char *bodies[3];

static void
fresh_documents(void)
{
	fake_reset(NULL);
	fake.now = NOON;
	for (size_t i = 0; i < 3; i++) {
		struct document *d = arena_zalloc(texts, sizeof(*d));

		d->feed = "f";
		d->owner = "o";
		d->index = seal_index(intake.seal, "o");
		d->bytes = (const uint8_t *)bodies[i];
		d->len = strlen(bodies[i]);
		d->received = NOON + (int64_t)i;
		assert_true(document_read(d, &feed, feed.zone, texts));
		d->input.rule = &document_rule;
		documents[i] = d;
	}
}

static size_t
decide_documents(void)
{
	return decide_all((struct input *const[]){&documents[0]->input, &documents[1]->input,
			      &documents[2]->input},
	    3);
}

/* The first is there already, and damaged. */
static void
damaged_incident(void)
{
	struct incident *row;

	fresh_documents();
	(void)fake_one(&documents[0]->input);
	row = fake_find(&incident_table, &documents[0]->incident_key)->row;
	row->opened = INCIDENT_KEYLESS;
	row->number = "";
	documents[0]->document_key.b[0] ^= 1; /* another version */
}

static void
test_rules(void **state)
{
	(void)state;
	bodies[0] = EIDO("1", "");
	bodies[1] = "{\"$id\":";
	bodies[2] = EIDO("3", MERGES("1"));
	assert_true(with_every_memory(fresh_documents, decide_documents) > 0);
	assert_true(with_every_memory(damaged_incident, decide_documents) > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_requests),
	    cmocka_unit_test(test_rules),
	};

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
