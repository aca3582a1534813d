/*
 * A whole service without loop, bus and database: the gate that ships, its rules over rows in
 * memory, its questions over a store that says anything. What every service promises of every
 * input is looked at after each step.
 */
#ifndef TESTS_FUZZ_SERVICE_H
#define TESTS_FUZZ_SERVICE_H

#define FAKE_ROWS 2048
#define FAKE_FACTS 2048
#define FAKE_CLOCKS 1024

#include "common/bus_priv.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/offload.h"
#include "common/service_kit.h"
#include "tests/fuzz/store.h"
#include "tests/unit/fake_batch.h"
#include "tests/unit/keys.h"

#define WORLD_QUEUE 1024
#define WORLD_KINDS 128  /* of messages that one service takes */
#define WORLD_ROUNDS 256 /* of answers to questions that answers caused */
#define FACT_LONGEST 4096

/* --- what the service's own fuzzer says; any may be NULL --- */

struct world_service {
	struct service *service;
	void (*open)(void);  /* once */
	void (*begin)(void); /* each script, with an empty world */
	void (*end)(void);
	void (*load)(void);                 /* what statements make of more than one row */
	void (*keep)(struct fake_row *row); /* after a batch: nothing of its inputs is pointed at */
	bool unread;                        /* its tables are not read from a hostile store */
	bool new_only;                      /* rows that were read are not saved as they are */
	const char *acts[4]; /* rules that act on what a snapshot tells, too; NULL: none */
};
extern const struct world_service world_service;

struct world_request {
	struct bus_request request;
	int answers;
	bool hostile;
};

static struct {
	struct service *service;
	struct service_kit kit;
	struct input *queue[WORLD_QUEUE];
	size_t queued;
	struct world_request *request; /* the one under way */
	bool over;                     /* the store refused a batch: what follows says nothing */
} world;

/* What main() of the service becomes. */
int world_main(int argc, char **argv);

int
service_main(struct service *service, int argc, char **argv)
{
	(void)argc, (void)argv;
	world.service = service;
	return 0;
}

/* --- the bus --- */

static inline void
world_answered(struct bus_request *request)
{
	MUST(world.request != NULL && request == &world.request->request);
	MUST(world.request->answers++ == 0);
}

void
bus_reply(struct bus *bus, struct bus_request *request, uint32_t kind, const void *body, size_t len)
{
	(void)bus, (void)body, (void)len;
	MUST(kind == request->kind);
	world_answered(request);
}

void
bus_refuse(struct bus *bus, struct bus_request *request, const struct err *err)
{
	(void)bus;
	MUST(err->code != ERR_NONE && text_valid(err->msg, strlen(err->msg)));
	world_answered(request);
}

/* What a service says passes its reader's gate, unless its store told it nonsense. */
void
service_reply(struct service *service, struct bus_request *request, uint32_t kind,
    const ProtobufCMessage *msg)
{
	size_t len = protobuf_c_message_get_packed_size(msg);
	uint8_t *bytes = malloc(len + 1);
	struct err err = {0};

	MUST(bytes != NULL && protobuf_c_message_pack(msg, bytes) == len);
	if (!store.hostile && !wire_check(msg->descriptor, bytes, len, &err)) {
		fprintf(stderr, "%s: %s\n", msg->descriptor->name, err.msg);
		MUST(!"an answer that nobody would take");
	}
	bus_reply(service->bus, request, kind, bytes, len);
	free(bytes);
}

/* --- the kit --- */

bool
service_writes(const struct service *service)
{
	(void)service;
	return true;
}

bool
service_stands_by(const struct service *service)
{
	(void)service;
	return false;
}

const char *
service_not_ready(const struct service *service)
{
	(void)service;
	return NULL;
}

int64_t
service_key_made(const struct service *service)
{
	(void)service;
	return 0;
}

const struct config_key kit_config_keys[1];

bool
batcher_submit(struct batcher *batcher, struct input *input, struct err *err)
{
	(void)batcher;
	if (world.queued == WORLD_QUEUE)
		return err_set(err, ERR_UNAVAILABLE, "too many inputs wait");
	world.queue[world.queued++] = input;
	return true;
}

bool
service_submit(struct service *service, struct input *input, struct err *err)
{
	return batcher_submit(service->batcher, input, err);
}

bool
batcher_open(const struct batcher *batcher)
{
	(void)batcher;
	return true;
}

size_t
batcher_limit(const struct batcher *batcher, enum lane lane)
{
	(void)batcher;
	return lane == LANE_BULK ? WORLD_QUEUE / 2 : WORLD_QUEUE;
}

size_t
batcher_queued(const struct batcher *batcher)
{
	(void)batcher;
	return world.queued;
}

uint64_t
batcher_epoch(const struct batcher *batcher)
{
	(void)batcher;
	return 1;
}

uint64_t
batcher_head(const struct batcher *batcher)
{
	(void)batcher;
	return fake.fact_count;
}

const char *
batcher_fails(const struct batcher *batcher)
{
	(void)batcher;
	return NULL;
}

int64_t
batcher_next_due(const struct batcher *batcher)
{
	(void)batcher;
	return 0;
}

void
journal_follow(
    struct journal *journal, struct bus_request *request, const Accord__V1__Follow *asked)
{
	struct err err;

	(void)journal, (void)asked;
	err_set(&err, ERR_UNAVAILABLE, "nobody is followed here");
	bus_refuse(NULL, request, &err);
}

bool
follower_read_parked(const struct follower *follower, const Accord__V1__Fact *fact,
    struct arena *arena, struct input *input, struct err *err)
{
	(void)follower, (void)fact, (void)arena, (void)input;
	return err_set(err, ERR_INVALID, "nobody is followed here");
}

const char *
follower_source(const struct follower *follower)
{
	(void)follower;
	return "";
}

bool
follower_snapshot(struct follower *follower, struct bus_request *request, struct err *err)
{
	(void)follower, (void)request;
	return err_set(err, ERR_CONFLICT, "nobody is followed here");
}

bool
follower_takes_snapshot(const struct follower *follower)
{
	(void)follower;
	return false;
}

void
follower_status(const struct follower *follower, Accord__V1__FollowStatus *status)
{
	(void)follower;
	accord__v1__follow_status__init(status);
}

bool
offload_submit(struct offload *offload, offload_run_fn *run, offload_done_fn *done, void *job)
{
	(void)offload, (void)run, (void)done, (void)job;
	return false; /* as when its queue is full */
}

/* --- a batch --- */

struct world_before {
	size_t touched, facts, clocks, rows;
	int64_t due[FAKE_CLOCKS];
};

static inline void
world_look(struct world_before *before)
{
	before->touched = fake.touched;
	before->facts = fake.fact_count;
	before->clocks = fake.clock_count;
	for (size_t i = 0; i < fake.clock_count; i++)
		before->due[i] = fake.clocks[i].due;
}

static inline bool
world_same(const struct world_before *before, bool rows)
{
	if ((rows && before->touched != fake.touched) || before->facts != fake.fact_count ||
	    before->clocks != fake.clock_count)
		return false;
	for (size_t i = 0; i < fake.clock_count; i++)
		if (before->due[i] != fake.clocks[i].due)
			return false;
	return true;
}

static inline bool
world_acts(const struct rule *rule)
{
	for (size_t i = 0; i < 4 && world_service.acts[i] != NULL; i++)
		if (strcmp(world_service.acts[i], rule->name) == 0)
			return true;
	return false;
}

/* Refused: it changed nothing. Restated: nobody hears of it. */
static inline void
world_decide(struct input *input)
{
	static struct world_before before;

	world_look(&before);
	input->refused = !input->rule->decide(&fake, input, &input->err);
	if (input->refused) {
		MUST(input->err.code != ERR_NONE);
		MUST(world_same(&before, true));
	}
	if (INPUT_RESTATED(input) && !world_acts(input->rule))
		MUST(world_same(&before, false));
}

/* Every fact is one that its followers' gates let in. */
static inline void
world_facts(size_t from)
{
	for (; from < fake.fact_count; from++) {
		const ProtobufCMessageDescriptor *desc = class_of_kind(fake.facts[from].kind);
		struct err err = {0};

		MUST(desc != NULL && fake.facts[from].len <= FACT_LONGEST);
		if (!wire_check(desc, fake.facts[from].body, fake.facts[from].len, &err)) {
			fprintf(stderr, "%s\n", err.msg);
			MUST(!"a fact that nobody would take");
		}
	}
}

static inline bool
world_bind(const struct fake_row *row, struct err *err)
{
	struct arena *arena = arena_new(4096, 16 << 20);
	struct db_args *args = db_args(row->table->save, arena);
	bool ok;

	row->table->bind(args, row->row);
	ok = db_args_bind(args, err);
	arena_free(&arena);
	return ok;
}

/* What the store would refuse ends its input and the script: only its followers' facts may. */
static inline void
world_save(bool fact)
{
	struct err err = {0};
	size_t kept = 0;

	for (size_t i = 0; i < fake.row_count; i++) {
		struct fake_row row = fake.rows[i];

		if (row.dirty && row.table->save != NULL && !world_bind(&row, &err)) {
			if (!fact)
				fprintf(
				    stderr, "%s: %s %s\n", row.table->name, err.sqlstate, err.msg);
			MUST(fact || strcmp(err.sqlstate, "55000") == 0);
			world.over = true;
		}
		if (row.appended) {
			free(row.row);
			continue;
		}
		if (row.there && row.needed && world_service.keep != NULL)
			world_service.keep(&row);
		fake.rows[kept++] = row;
	}
	fake.row_count = kept;
}

static inline void
world_drop(struct input *const *inputs, size_t count)
{
	struct err err = {0};

	err_set(&err, ERR_UNAVAILABLE, "the store refused the batch");
	for (size_t i = 0; i < count; i++)
		if (inputs[i]->done != NULL)
			inputs[i]->done(inputs[i], &err);
}

static inline void
world_done(struct input *const *inputs, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (inputs[i]->done != NULL)
			inputs[i]->done(inputs[i], inputs[i]->refused ? &inputs[i]->err : NULL);
}

static inline void
world_batch(struct input *const *inputs, size_t count)
{
	size_t facts = fake.fact_count;
	bool fact = false;

	fake.touched = fake.after_count = 0;
	for (size_t i = 0; i < fake.row_count; i++)
		fake.rows[i].needed = fake.rows[i].dirty = false;
	for (size_t i = 0; i < count; i++)
		if (inputs[i]->rule->keys != NULL)
			inputs[i]->rule->keys(&fake, inputs[i]);
	if (world_service.load != NULL)
		world_service.load();
	for (size_t i = 0; i < count; i++)
		if (inputs[i]->rule->more != NULL)
			inputs[i]->rule->more(&fake, inputs[i]);
	for (size_t i = 0; i < count; i++) {
		world_decide(inputs[i]);
		fact |= inputs[i]->fact != NULL;
	}
	world_facts(facts);
	world_save(fact);
	if (world.over) {
		world_drop(inputs, count);
		return;
	}
	for (size_t i = 0; i < fake.after_count; i++)
		fake.after[i].fn(fake.own, fake.after[i].arg);
	world_done(inputs, count);
}

/* Until nothing is under way: what was submitted is decided, what was asked is answered. */
static inline bool
world_step_on(bool honest)
{
	static struct input *inputs[WORLD_QUEUE];
	size_t count = world.queued;
	bool any = store_answer(honest);

	memcpy(inputs, world.queue, count * sizeof(*inputs));
	world.queued = 0;
	for (size_t at = 0, n; at < count; at += n) {
		n = world.over || count - at < FAKE_INPUTS ? count - at : FAKE_INPUTS;
		if (world.over)
			world_drop(inputs + at, n);
		else
			world_batch(inputs + at, n);
	}
	fake.now += 1000;
	return any || count > 0 || world.queued > 0;
}

/* What is said is a message of its kind, or bytes, or nothing. */
static inline void
world_answer(const struct bus_call *call, const ProtobufCMessageDescriptor *desc)
{
	unsigned how = store_byte();
	struct arena *arena = arena_new(1 << 16, 8 << 20);
	struct any any = {.arena = arena, .seed = how, .list = 4};
	struct err err = {0};
	ProtobufCMessage *msg;
	uint8_t *body;
	size_t len;

	if (how >= 0xf0) {
		err_set(&err, ERR_TIMEOUT, "no answer");
		call->done(call->ctx, &err, NULL, 0);
	} else if (how >= 0xe0) {
		call->done(call->ctx, NULL, store.tape, store.tape_len);
	} else {
		msg = any_message(&any, desc);
		likely(&any, msg);
		MUST((body = wire_write(msg, arena, &len)) != NULL);
		call->done(call->ctx, NULL, body, len);
	}
	arena_free(&arena);
}

/* The service's own ways to be asked something more: false when nothing was. */
static bool world_call(bool honest);

static inline void
world_settle(bool honest)
{
	int rounds = WORLD_ROUNDS;

	while (world_step_on(honest) || world_call(honest))
		if (--rounds == 0)
			world.over = true;
}

/* --- steps --- */

#define KITS (sizeof(world_kit_kinds) / sizeof(*world_kit_kinds))
static const uint32_t world_kit_kinds[] = {ACCORD__V1__KIND__KIND_PING,
    ACCORD__V1__KIND__KIND_FOLLOW, ACCORD__V1__KIND__KIND_RESTATE,
    ACCORD__V1__KIND__KIND_TAKE_SNAPSHOT, ACCORD__V1__KIND__KIND_GET_STATUS,
    ACCORD__V1__KIND__KIND_GET_METRICS, ACCORD__V1__KIND__KIND_LIST_PARKED,
    ACCORD__V1__KIND__KIND_RETRY_PARKED};

static inline const char *
world_kit_senders(uint32_t kind)
{
	const char *senders = "accord";

	if (kind == ACCORD__V1__KIND__KIND_FOLLOW)
		senders = world_service.service->followers;
	if (kind == ACCORD__V1__KIND__KIND_RESTATE)
		senders = world_service.service->snapshots;
	return senders != NULL ? senders : "audit";
}

/* Own commands and answers come first and come again; the kit's once in a round. */
static inline uint32_t
world_kind(unsigned which, const char **senders)
{
	const struct service *s = world_service.service;
	uint32_t kinds[WORLD_KINDS];
	const char *from[WORLD_KINDS];
	size_t count = 0;

	for (const struct rule *r = s->commands; r != NULL && r->kind != 0; r++, count++) {
		kinds[count] = r->kind;
		from[count] = r->senders;
	}
	for (const struct answer *a = s->answers; a != NULL && a->fn != NULL; a++, count++) {
		kinds[count] = a->kind;
		from[count] = a->senders;
	}
	for (size_t i = 0; i < KITS; i++, count++) {
		kinds[count] = world_kit_kinds[i];
		from[count] = world_kit_senders(kinds[count]);
	}
	if (count > WORLD_KINDS)
		abort();
	*senders = from[which % count];
	return kinds[which % count];
}

static inline const struct rule *
world_fact(unsigned which, const struct follow **of)
{
	const struct follow *follow = world_service.service->follows;
	size_t count = 0;

	for (const struct follow *f = follow; f != NULL && f->source != NULL; f++)
		for (const struct rule *r = f->facts; r != NULL && r->kind != 0; r++)
			count += r->decide != NULL;
	which = count == 0 ? which : (unsigned)(which % count);
	for (const struct follow *f = follow; f != NULL && f->source != NULL; f++) {
		if (f->any != NULL && which-- % 4 == 0) {
			*of = f;
			return f->any;
		}
		for (const struct rule *r = f->facts; r != NULL && r->kind != 0; r++)
			if (r->decide != NULL && which-- == 0) {
				*of = f;
				return r;
			}
	}
	return NULL;
}

static inline void
world_actor(Accord__V1__Actor *actor, unsigned who)
{
	accord__v1__actor__init(actor);
	actor->person = (char *)(uintptr_t)script_people[who % 4];
	actor->organisation = (char *)(uintptr_t)script_organisations[who / 4 % 4];
}

/* The first that may send it, or else the intake, which may or may not. */
static inline void
world_sender(const char *senders, unsigned who, char name[32])
{
	snprintf(name, 32, "%.*s", (int)strcspn(senders, " "), senders);
	if (who >= 0xf8)
		snprintf(name, 32, "intake");
}

static inline void
world_request(const struct step *s, bool honest)
{
	struct world_request r = {.answers = 0};
	Accord__V1__Actor actor;
	const char *senders;
	char from[32];

	r.request.kind = world_kind(s->which, &senders);
	world_sender(senders, s->who, from);
	world_actor(&actor, s->who);
	r.request.from = from;
	r.request.id = id_v4();
	r.request.deadline_us = INT64_MAX;
	r.request.actor = s->flags & STEP_NOBODY ? NULL : &actor;
	r.request.body = s->body;
	r.request.body_len = s->body_len;
	if (s->flags & STEP_RAW) {
		r.request.raw = s->tape;
		r.request.raw_len = s->tape_len;
	} else {
		store.tape = s->tape;
		store.tape_len = s->tape_len;
	}
	r.request.arena = arena_new(BUS_ARENA_FIRST, BUS_ARENA_LIMIT);
	world.request = &r;
	service_on_request(world_service.service, &r.request);
	world_settle(honest);
	MUST(r.answers == 1);
	world.request = NULL;
	arena_free(&r.request.arena);
}

static inline void
world_hear(const struct step *s, bool honest)
{
	const struct follow *follow = NULL;
	const struct rule *rule = world_fact(s->which, &follow);
	Accord__V1__Fact fact = ACCORD__V1__FACT__INIT;
	struct input *input;
	ProtobufCMessage *msg = NULL;
	struct arena *arena;
	struct err err = {0};

	if (rule == NULL)
		return;
	arena = arena_new(BUS_ARENA_FIRST, BUS_ARENA_LIMIT);
	input = arena_zalloc(arena, sizeof(*input));
	if (rule->kind == 0 ||
	    wire_read(class_of_kind(rule->kind), arena, s->body, s->body_len, &msg, &err)) {
		fact.n = fake.touched + 1;
		fact.epoch = 1;
		fact.kind = (Accord__V1__Kind)rule->kind;
		fact.body = (ProtobufCBinaryData){s->body_len, (uint8_t *)(uintptr_t)s->body};
		fact.restated = follow->snapshot && (s->flags & STEP_RESTATED) != 0;
		input->rule = rule;
		input->msg = msg;
		input->fact = &fact;
		input->source = follow->source;
		script_id(s->who % IDS, input->subject.b);
		MUST(batcher_submit(NULL, input, &err));
		store.tape = s->tape;
		store.tape_len = s->tape_len;
		world_settle(honest);
	}
	arena_free(&arena);
}

/* A clock that is set strikes; it has to be set again to strike again. */
static inline void
world_strike(const struct step *s)
{
	size_t n = fake.clock_count == 0 ? 0 : s->which % fake.clock_count;
	const struct rule *rule = world_service.service->clocks;
	struct input input = {.due = fake.clock_count == 0 ? 0 : fake.clocks[n].due};
	struct err err;

	if (input.due == 0)
		return;
	while (rule->kind != fake.clocks[n].kind)
		MUST((++rule)->kind != 0);
	if (fake.now < input.due)
		fake.now = input.due;
	input.rule = rule;
	input.subject = fake.clocks[n].subject;
	fake.clocks[n].due = 0;
	MUST(batcher_submit(NULL, &input, &err));
	store.tape = s->tape;
	store.tape_len = s->tape_len;
	world_settle(false);
}

/* --- rows of a store that says anything --- */

struct world_reading {
	const struct table *table;
	void *row;
};

static inline void
world_read_row(void *ctx, const struct db_row *row)
{
	struct world_reading *reading = ctx;

	reading->table->read(&fake, row, reading->row);
}

/* Whatever was read, it is kept in bounds: it can be put back, or is refused. */
static inline void
world_read_table(const struct table *table, bool honest)
{
	struct fake_row row = {.table = table, .row = calloc(1, table->row_size)};
	struct world_reading reading = {table, row.row};
	size_t rows = honest ? STORE_LEARN : store_byte() % 24 + 1;
	struct err err;

	for (; rows > 0; rows--)
		(void)store_row(table->load, world_read_row, &reading, honest);
	if (table->save != NULL && !table->save_per_element && !world_service.new_only)
		(void)world_bind(&row, &err);
	free(row.row);
}

static inline void
world_rows(const struct step *s, bool honest)
{
	const struct table *const *tables = world_service.service->tables;
	size_t count = 0;

	while (tables[count] != NULL)
		count++;
	store.tape = s->tape;
	store.tape_len = s->tape_len;
	if (!world_service.unread && tables[s->which % count]->load != NULL)
		world_read_table(tables[s->which % count], honest);
}

/* --- scripts --- */

static const ProtobufCMessageDescriptor *
script_message(unsigned sort, unsigned which)
{
	const struct follow *follow;
	const struct rule *rule;
	const char *senders;

	if (sort == STEP_REQUEST)
		return class_of_kind(world_kind(which, &senders));
	if (sort != STEP_FACT || (rule = world_fact(which, &follow)) == NULL)
		return NULL;
	return class_of_kind(rule->kind);
}

/* Marked ids become keys of rows that are there. */
static inline void
world_mark(struct step *s)
{
	for (size_t i = 0; i + 16 <= s->body_len; i++) {
		int n = s->body[i] == 0xee ? script_marked(s->body + i) : -1;

		if (n >= 0 && fake.row_count > 0)
			memcpy(s->body + i, fake.rows[(size_t)n % fake.row_count].key.b, 16);
	}
}

static inline void
world_play(struct step *s, bool honest)
{
	store.hostile = false;
	fake.now += s->flags & STEP_LATER ? CLOCK_MINUTE : 0;
	world_mark(s);
	if (s->sort == STEP_REQUEST)
		world_request(s, honest);
	else if (s->sort == STEP_FACT)
		world_hear(s, honest);
	else if (s->sort == STEP_CLOCK)
		world_strike(s);
	else
		world_rows(s, honest);
}

static inline void
world_begin(void)
{
	fake_reset(world_service.service);
	store.count = world.queued = 0;
	store.tape_len = 0;
	world.over = false;
	if (world_service.begin != NULL)
		world_service.begin();
}

static inline void
world_end(void)
{
	if (world_service.end != NULL)
		world_service.end();
	restater_free(&world.kit.restater);
}

static inline void
world_restater(void)
{
	const struct restater_options options = {
	    .restates = world_service.service->restates, .reader = &store_db};

	world.kit.restater = restater_new(&options);
}

/* Every question once, over a store that is honest: what each column is taken for is known. */
static inline void
world_learn(void)
{
	struct arena *arena = arena_new(1 << 16, 64 << 20);
	struct any any = {.arena = arena, .seed = 1, .list = 4};
	static struct step s;

	for (unsigned i = 0; i < 512; i++) {
		static const uint8_t sorts[] = {STEP_REQUEST, STEP_ROWS, STEP_FACT};

		s = (struct step){.sort = sorts[i % 3], .which = (uint8_t)(i / 3)};
		new_body(&any, &s);
		world_begin();
		world_restater();
		world_play(&s, true);
		world_end();
	}
	arena_free(&arena);
}

int LLVMFuzzerInitialize(int *argc, char ***argv);

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	static const char *const owners[] = {
	    "riverton-pd", "south-pd", "haven-house", "canary", SEAL_SITE};
	struct service *service = world_service.service;
	struct err err = {0};

	(void)argc, (void)argv;
	log_open("fuzz", LOG_ERROR + 1);
	keys_begin();
	for (size_t i = 0; i < sizeof(owners) / sizeof(*owners); i++)
		keys_owner(owners[i], keys_line(1, "abcdef"[i]), "123456"[i]);
	MUST((service->seal = seal_open(keys_folder, &err)) != NULL);
	keys_end();
	service->kit = &world.kit;
	service->reader = service->db = &store_db;
	service->loop = ev_default_loop(0);
	service->arena = arena_new(1 << 16, 64 << 20);
	service->demo = true;
	MUST(service_check_tables(service, &err));
	if (world_service.open != NULL)
		world_service.open();
	world_learn();
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct script script;

	script_read(&script, data, size);
	world_begin();
	world_restater();
	for (size_t i = 0; i < script.count && !world.over; i++)
		world_play(&script.steps[i], false);
	world_end();
	return 0;
}

#endif
