/* Whose documents are let in at all: a feed and a time of arrival that can be reckoned with. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "services/intake/intake.h"
#include "tests/unit/fake_batch.h"

#define YEAR_9999_ENDS INT64_C(253402300799000000)

static struct service service = {.name = "intake"};
static struct err refused;

/* Of the kit: a batcher that is full, so that nothing goes further than the first step. */
void
bus_refuse(struct bus *bus, struct bus_request *request, const struct err *err)
{
	(void)bus, (void)request;
	refused = *err;
}

void
service_reply(
    struct service *of, struct bus_request *request, uint32_t kind, const ProtobufCMessage *msg)
{
	(void)of, (void)request, (void)kind, (void)msg;
	fail_msg("nothing is answered here");
}

/* Nobody is there to be asked. */
bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	(void)bus, (void)call, (void)handle;
	return err_set(err, ERR_UNAVAILABLE, "nobody is there");
}

bool
service_submit(struct service *of, struct input *input, struct err *err)
{
	(void)of, (void)input;
	return err_set(err, ERR_UNAVAILABLE, "no room");
}

size_t
batcher_limit(const struct batcher *batcher, enum lane lane)
{
	(void)batcher, (void)lane;
	return 1;
}

bool
offload_submit(struct offload *offload, offload_run_fn *run, offload_done_fn *done, void *job)
{
	(void)offload, (void)run, (void)done, (void)job;
	return false;
}

static enum err_code
ingest(const char *feed, int64_t received)
{
	Accord__V1__IngestDocuments msg = ACCORD__V1__INGEST_DOCUMENTS__INIT;
	struct bus_request request = {.kind = ACCORD__V1__KIND__KIND_INGEST_DOCUMENTS,
	    .raw = (const uint8_t *)"{}",
	    .raw_len = 2};

	msg.feed = (char *)(uintptr_t)feed;
	msg.media_type = (char *)"application/json";
	msg.received_us = received;
	refused = (struct err){0};
	ingest_documents(&service, &request, &msg.base);
	assert_true(ingest_drained(&service));
	return refused.code;
}

/* Without keys a request that is in order gets as far as that: it may be sent again. */
static void
test_times_of_arrival(void **state)
{
	(void)state;
	assert_int_equal(ingest("f", 1), ERR_UNAVAILABLE);
	assert_int_equal(ingest("f", YEAR_9999_ENDS), ERR_UNAVAILABLE);
	assert_int_equal(ingest("f", 0), ERR_INVALID);
	assert_int_equal(ingest("f", -1), ERR_INVALID);
	assert_int_equal(ingest("f", INT64_MIN), ERR_INVALID);
	assert_int_equal(ingest("f", YEAR_9999_ENDS + 1), ERR_INVALID);
	assert_int_equal(ingest("f", INT64_MAX), ERR_INVALID);
	assert_int_equal(ingest("", 1), ERR_INVALID);
}

static int
set_up(void **state)
{
	static char folder[] = "/tmp/accord-keys-XXXXXX";
	struct err err = {0};

	(void)state;
	log_open("test", LOG_ERROR + 1);
	if (mkdtemp(folder) == NULL || (intake.seal = seal_open(folder, &err)) == NULL)
		return -1;
	return rmdir(folder);
}

static int
tear_down(void **state)
{
	(void)state;
	seal_close(&intake.seal);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_times_of_arrival),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
