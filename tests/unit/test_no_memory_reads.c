/* Questions to intake when memory ends at any allocation: answered once, in full or not now. */
#include "tests/unit/no_memory.h"
#define ANSWER_TAKE(n) __real_malloc(n)

#include "tests/unit/short_answer.h"

#include "common/clock.h"
#include "common/log.h"
#include "services/intake/intake.h"
#include "sql/intake/incident.h"
#include "sql/intake/tally.h"
#include "tests/unit/keys.h"

#define ALLOCATIONS 100
#define ROWS 40

static const uint8_t zero[16];

#define CELL_ID                                                                                    \
	{                                                                                          \
		2950, zero, 16                                                                     \
	}
#define CELL_INT                                                                                   \
	{                                                                                          \
		20, zero, 8                                                                        \
	}
#define CELL_TIME                                                                                  \
	{                                                                                          \
		1184, zero, 8                                                                      \
	}
#define CELL_TEXT(text)                                                                            \
	{                                                                                          \
		25, text, sizeof(text) - 1                                                         \
	}
#define CELL_NONE                                                                                  \
	{                                                                                          \
		17, "", 0                                                                          \
	}
#define INCIDENT                                                                                   \
	{                                                                                          \
		CELL_ID, CELL_ID, CELL_TEXT("o"), CELL_NONE, CELL_NONE, CELL_NONE,                 \
		    CELL_TEXT("DVA"), CELL_TEXT("DVA"), CELL_INT, CELL_INT, CELL_TEXT("1"),        \
		    CELL_TEXT("1"), CELL_TIME, CELL_TIME, CELL_TIME, CELL_TIME, CELL_TIME,         \
		    CELL_INT, CELL_TEXT("4A")                                                      \
	}
#define TALLY                                                                                      \
	{                                                                                          \
		CELL_TEXT("f"), CELL_INT, CELL_INT, CELL_INT, CELL_INT, CELL_INT, CELL_INT,        \
		    CELL_INT, CELL_INT, CELL_INT, CELL_INT, CELL_INT, CELL_INT, CELL_INT,          \
		    CELL_INT, CELL_INT, CELL_INT, CELL_INT, CELL_INT, CELL_INT, CELL_INT,          \
		    CELL_INT, CELL_INT, CELL_INT, CELL_INT                                         \
	}

static const struct answer_store stores[] = {
    {&sql_incident_fetch, INCIDENT, 19, ROWS},
    {&sql_incident_list, INCIDENT, 19, ROWS},
    {&sql_feed_tally_all, TALLY, 25, ROWS},
};

static void
read_without_memory(answer_fn *fn, const ProtobufCMessage *msg)
{
	asked.stores = stores;
	asked.store_count = sizeof(stores) / sizeof(stores[0]);
	for (int for_good = 0; for_good < 2; for_good++) {
		bool ended = true;
		size_t at = 1;

		for (; ended; at++) {
			assert_true(at < ALLOCATIONS);
			asked.arena = arena_new(4096, 1 << 20);
			memory_ends(at, for_good);
			answer_once(fn, msg);
			ended = memory_back();
			arena_free(&asked.arena);
			assert_true(asked.refused == ERR_NONE || asked.refused == ERR_UNAVAILABLE);
			assert_true(ended || asked.refused == ERR_NONE);
		}
		assert_true(at > 3);
	}
	free(asked.packed);
	asked.packed = NULL;
}

static void
test_reads(void **state)
{
	Accord__V1__FetchIncidents fetch = ACCORD__V1__FETCH_INCIDENTS__INIT;
	Accord__V1__ListIncidents list = ACCORD__V1__LIST_INCIDENTS__INIT;
	uint8_t bytes[16] = {1};
	ProtobufCBinaryData id = {sizeof(bytes), bytes};
	Accord__V1__DataClass classes[] = {ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT,
	    ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT_PLACE};
	Accord__V1__Grant grant = ACCORD__V1__GRANT__INIT, *grants = &grant;

	(void)state;
	grant.organisation = (char *)"o";
	grant.classes = classes;
	grant.n_classes = 2;
	fetch.ids = &id;
	fetch.n_ids = 1;
	list.organisation = (char *)"o";
	read_without_memory(fetch_incidents, &fetch.base);
	fetch.grants = list.grants = &grants;
	fetch.n_grants = list.n_grants = 1;
	read_without_memory(fetch_incidents, &fetch.base);
	read_without_memory(list_incidents, &list.base);
	read_without_memory(tally_feeds, NULL);
}

static int
set_up(void **state)
{
	(void)state;
	keys_begin();
	keys_owner("o", keys_line(1, 'a'), '1');
	intake.seal = seal_open(keys_folder, &(struct err){0});
	return intake.seal == NULL;
}

static int
tear_down(void **state)
{
	(void)state;
	seal_close(&intake.seal);
	keys_end();
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_reads),
	};

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
