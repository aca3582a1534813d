/* What unit programs of clients share: intake's seal with the keys of some owners, a client who is
 * there, and commands as they come in. */
#ifndef TESTS_UNIT_CLIENT_WORLD_H
#define TESTS_UNIT_CLIENT_WORLD_H

#include "accord/v1/envelope.pb-c.h"
#include "services/intake/client.h"
#include "services/intake/intake.h"
#include "tests/unit/fake_batch.h"
#include "tests/unit/keys.h"

/* An empty store, and the keys of one owner or two (NULL: one). */
static inline void
client_world_open(const char *owner, const char *other)
{
	struct err err = {0};

	keys_begin();
	keys_owner(owner, keys_line(1, 'a'), '1');
	if (other != NULL)
		keys_owner(other, keys_line(1, 'b'), '2');
	intake.seal = seal_open(keys_folder, &err);
	assert_non_null(intake.seal);
	fake_reset(NULL);
}

static inline void
client_world_close(void)
{
	seal_close(&intake.seal);
	keys_end();
	fake_reset(NULL);
	arena_free(&fake.arena);
}

/* She is there, and nothing is kept of her. ada leads, cora answers for ada. */
static inline struct client *
client_world_client(const char *organisation, const struct id *id)
{
	struct client *client;
	struct err err = {0};

	batch_need(&fake, &client_table, id);
	client = batch_new(&fake, &client_table, id);
	*client = (struct client){.id = *id,
	    .organisation = organisation,
	    .lead = "ada",
	    .duty_supervisor = "cora",
	    .lead_placement = ""};
	assert_true(seal_key_make(
	    intake.seal, &(struct seal_subject){organisation, *id}, &client->data_key, &err));
	return client;
}

static inline const struct rule *
client_world_rule(uint32_t kind)
{
	const struct rule *rule = intake_commands;

	while (rule->kind != kind)
		rule++;
	return rule;
}

/* How it went; the input has the reply, and what was wrong. */
static inline enum err_code
client_world_say(
    struct input *input, const Accord__V1__Actor *actor, uint32_t kind, const ProtobufCMessage *msg)
{
	*input = (struct input){.rule = client_world_rule(kind), .msg = msg, .actor = actor};
	return fake_one(input) ? ERR_NONE : input->err.code;
}

#endif
