/* Audit when memory ends: a fact becomes a leaf or the batch knows, and a tree's head is told whole
 * or not at all. */
#include "tests/unit/keys.h"
#include "tests/unit/short_answer.h"
#include "tests/unit/short_batch.h"

#include "accord/v1/audit.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "services/audit/audit.h"
#include "services/audit/check.h"
#include "services/audit/leaf.h"
#include "services/audit/prove.h"
#include "services/audit/tile.h"
#include "services/audit/tree.h"
#include "sql/audit/log.h"

/* The index catches up by itself in a running service: not here. */
bool
service_submit(struct service *service, struct input *input, struct err *err)
{
	(void)service, (void)input;
	return err_set(err, ERR_NOT_WRITER, "nobody writes here");
}

bool
service_writes(const struct service *service)
{
	(void)service;
	return false;
}

static void
from_nothing(void)
{
	fake_reset(NULL);
}

static size_t
append_two(void)
{
	static uint8_t body[100];
	Accord__V1__Fact facts[2];
	struct input inputs[2];

	for (int i = 0; i < 2; i++) {
		accord__v1__fact__init(&facts[i]);
		facts[i].n = (uint64_t)i + 1;
		facts[i].body = (ProtobufCBinaryData){sizeof(body), body};
		inputs[i] =
		    (struct input){.rule = &audit_any_fact, .source = "intake", .fact = &facts[i]};
	}
	return decide_all((struct input *const[]){&inputs[0], &inputs[1]}, 2);
}

static void
test_rule(void **state)
{
	(void)state;
	assert_true(with_every_memory(from_nothing, append_two) > 0);
}

static void
test_head(void **state)
{
	static const uint8_t root[TREE_HASH] = {1, 2, 3};
	uint8_t size[8], n[8];
	const struct answer_store stores[] = {
	    {&sql_tree_head, {answer_int(7, size), {17, root, sizeof(root)}}, 2, 1},
	    {&sql_source_heads, {{25, "intake", 6}, answer_int(5, n)}, 2, 1},
	};

	(void)state;
	assert_true(answer_with_every_memory(audit_tree_head, NULL, stores, 2) > 0);
}

/* Of a log of three leaves: the second is in it, and it grew from one. */
static void
test_proofs(void **state)
{
	static const uint8_t hash[TREE_HASH] = {1, 2, 3};
	Accord__V1__ProveEntry entry = ACCORD__V1__PROVE_ENTRY__INIT;
	Accord__V1__ProveGrowth growth = ACCORD__V1__PROVE_GROWTH__INIT;
	uint8_t size[8], idx[8];
	const struct answer_store stores[] = {
	    {&sql_tree_head, {answer_int(3, size), {17, hash, sizeof(hash)}}, 2, 1},
	    {&sql_leaf_of_fact,
		{answer_int(1, idx), {17, "salt", 4}, {17, "content", 7}, {2950, NULL, -1},
		    {25, NULL, -1}, {17, NULL, -1}, {17, hash, sizeof(hash)}},
		7, 1},
	    {&sql_kept_hashes, {{17, hash, sizeof(hash)}}, 1, 2},
	};

	(void)state;
	entry.source = (char *)(uintptr_t) "intake";
	entry.n = 7;
	growth.old = 1;
	assert_true(answer_with_every_memory(audit_prove_entry, &entry.base, stores, 3) > 0);
	assert_true(answer_with_every_memory(audit_prove_growth, &growth.base, stores, 3) > 0);
}

/* In place of the look at the log: three leaves of it are noted. */
bool
check_noted(struct noted *noted, struct err *err)
{
	(void)err;
	*noted = (struct noted){.size = 3};
	return true;
}

static void
test_tile(void **state)
{
	static const uint8_t hash[TREE_HASH] = {1, 2, 3};
	Accord__V1__GetLogTile tile = ACCORD__V1__GET_LOG_TILE__INIT;
	const struct answer_store stores[] = {
	    {&sql_kept_hashes, {{17, hash, sizeof(hash)}}, 1, 2},
	};

	(void)state;
	tile.width = 2;
	assert_true(answer_with_every_memory(audit_get_log_tile, &tile.base, stores, 1) > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_rule),
	    cmocka_unit_test(test_head),
	    cmocka_unit_test(test_proofs),
	    cmocka_unit_test(test_tile),
	};
	struct err err = {0};
	int failed;

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	keys_begin();
	keys_owner(SEAL_SITE, keys_line(1, 'a'), '1');
	audit.seal = seal_open(keys_folder, &err);
	if (audit.seal == NULL)
		return 1;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	fake_reset(NULL);
	arena_free(&fake.arena);
	seal_close(&audit.seal);
	keys_end();
	return failed;
}
