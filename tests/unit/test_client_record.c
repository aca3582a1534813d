/* What people keep of a client: each class of the table, its limits, who wrote it, and what is no
 * word of hers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#define FAKE_ROWS 8192
#define FAKE_FACTS 4096
#define FAKE_CLOCKS 64

#include "accord/v1/envelope.pb-c.h"
#include "classes.h"
#include "services/intake/client.h"
#include "services/intake/client_class.h"
#include "services/intake/intake.h"
#include "tests/unit/client_world.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define INCIDENT ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
#define SERVICE ACCORD__V1__ORIGIN__ORIGIN_SERVICE
#define NONE ACCORD__V1__GUARDIAN_BAR__GUARDIAN_BAR_NONE
#define PARENT ACCORD__V1__GUARDIAN_KIND__GUARDIAN_KIND_PARENT
#define COMMUNITY ACCORD__V1__RECORD_KIND__RECORD_KIND_COMMUNITY
#define HYBRID ACCORD__V1__RECORD_KIND__RECORD_KIND_HYBRID
#define AGENCY ACCORD__V1__RECORD_KIND__RECORD_KIND_AGENCY
#define UNKNOWN ACCORD__V1__DISCOVERABILITY__DISCOVERABILITY_UNKNOWN
#define PRESUMED ACCORD__V1__DISCOVERABILITY__DISCOVERABILITY_PRESUMED

static Accord__V1__Actor advocate = {
    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__actor__descriptor),
    .person = (char *)"ada",
    .organisation = (char *)"aid-house",
    .placement = (char *)"",
    .ori = (char *)""};
static Accord__V1__WriterEdge edge = {
    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__writer_edge__descriptor)};
static struct id client;

/* --- the world --- */

static const struct content *
content_at(size_t i)
{
	return fake.rows[i].table == &content_table && fake.rows[i].there ? fake.rows[i].row : NULL;
}

/* What the statement client_content_list does, before each command. */
static void
list_contents(void)
{
	struct fake_row *row = fake_find(&content_list_table, &client);
	struct content_list *list = row != NULL ? row->row : NULL;

	if (list == NULL) {
		batch_need(&fake, &content_list_table, &client);
		list = batch_new(&fake, &content_list_table, &client);
	}
	*list = (struct content_list){.client = client};
	for (size_t i = 0; i < fake.row_count; i++) {
		const struct content *c = content_at(i);
		struct content_item *item;

		if (c == NULL || c->data_class == CLASS(SERVICE_ACTIONS))
			continue;
		item = arena_alloc(fake.arena, sizeof(*item));
		*item = (struct content_item){
		    c->id, c->origin, c->data_class, c->edge, c->emptied, list->first};
		list->first = item;
	}
}

static enum err_code
keep(Accord__V1__KeepOfClient *m)
{
	struct input input;

	list_contents();
	m->client = (ProtobufCBinaryData){sizeof(client.b), client.b};
	m->edge = &edge;
	return client_world_say(&input, &advocate, KIND(KEEP_OF_CLIENT), &m->base);
}

/* Ids of new things that the last command made. */
static const Accord__V1__ClientKept *
keep_well(Accord__V1__KeepOfClient *m)
{
	static struct input input;

	list_contents();
	m->client = (ProtobufCBinaryData){sizeof(client.b), client.b};
	m->edge = &edge;
	if (client_world_say(&input, &advocate, KIND(KEEP_OF_CLIENT), &m->base) != ERR_NONE)
		print_error("%s\n", input.err.msg);
	assert_int_equal(input.err.code, ERR_NONE);
	return (const Accord__V1__ClientKept *)input.reply;
}

static const struct content *
content_of(Accord__V1__Origin origin, unsigned class, size_t *count)
{
	const struct content *found = NULL;

	*count = 0;
	for (size_t i = 0; i < fake.row_count; i++) {
		const struct content *c = content_at(i);

		if (c != NULL && c->origin == origin && c->data_class == class && !c->emptied) {
			found = c;
			++*count;
		}
	}
	return found;
}

static int
set_up(void **state)
{
	Accord__V1__OpenClient m = ACCORD__V1__OPEN_CLIENT__INIT;
	const Accord__V1__ClientKept *kept;
	struct input input;

	(void)state;
	client_world_open("aid-house", NULL);
	edge.record_kind = COMMUNITY;
	edge.discoverability = UNKNOWN;
	m.lead = (char *)"ada";
	m.duty_supervisor = (char *)"cora";
	assert_int_equal(client_world_say(&input, &advocate, KIND(OPEN_CLIENT), &m.base), ERR_NONE);
	kept = (const Accord__V1__ClientKept *)input.reply;
	assert_true(id_from_bytes(kept->client.data, kept->client.len, &client));
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	client_world_close();
	return 0;
}

/* --- every class of the table --- */

/* Values that a field of any kind may have. */
static void say(ProtobufCMessage *msg, const ProtobufCFieldDescriptor *field, struct arena *arena);

static ProtobufCMessage *
thing_of(const ProtobufCMessageDescriptor *desc, struct arena *arena)
{
	ProtobufCMessage *thing = arena_alloc(arena, desc->sizeof_message);

	protobuf_c_message_init(desc, thing);
	for (unsigned i = 0; i < desc->n_fields; i++)
		if (strcmp(desc->fields[i].name, "id") != 0)
			say(thing, &desc->fields[i], arena);
	return thing;
}

static const char *
text_for(const char *name)
{
	if (strcmp(name, "birth_date") == 0)
		return "1988-02-29";
	return strcmp(name, "language") == 0 || strcmp(name, "organisation") == 0 ? "es"
										  : "Jo Quill";
}

static void
say(ProtobufCMessage *msg, const ProtobufCFieldDescriptor *field, struct arena *arena)
{
	uint8_t *at = (uint8_t *)msg + field->offset;
	const char *text = text_for(field->name);
	ProtobufCMessage **things;
	const size_t one = 1;
	int *words;

	if (field->label == PROTOBUF_C_LABEL_REPEATED)
		memcpy((uint8_t *)msg + field->quantifier_offset, &one, sizeof(one));
	if (field->label == PROTOBUF_C_LABEL_REPEATED && field->type == PROTOBUF_C_TYPE_MESSAGE) {
		things = arena_alloc(arena, sizeof(*things));
		things[0] = thing_of(field->descriptor, arena);
		memcpy(at, &things, sizeof(things));
	} else if (field->label == PROTOBUF_C_LABEL_REPEATED) {
		words = arena_alloc(arena, sizeof(*words));
		words[0] = ((const ProtobufCEnumDescriptor *)field->descriptor)->values[1].value;
		memcpy(at, &words, sizeof(words));
	} else if (field->type == PROTOBUF_C_TYPE_ENUM) {
		memcpy(at, &((const ProtobufCEnumDescriptor *)field->descriptor)->values[1].value,
		    sizeof(int));
	} else if (field->type == PROTOBUF_C_TYPE_STRING) {
		memcpy(at, &text, sizeof(text));
	} else {
		*at = 1; /* a number, or a time long ago */
	}
}

/* Fields of the class, but for what other commands write. */
static ProtobufCMessage *
record_of(const struct client_class *class, Accord__V1__Origin origin, struct arena *arena)
{
	const ProtobufCMessageDescriptor *desc = origin == INCIDENT
						     ? &accord__v1__victim_record__descriptor
						     : &accord__v1__client_record__descriptor;
	const struct class_message *classes = class_of(desc);
	ProtobufCMessage *record = arena_alloc(arena, desc->sizeof_message);

	protobuf_c_message_init(desc, record);
	for (uint32_t i = 0; i < classes->field_count; i++)
		if (classes->fields[i].data_class == class->data_class && desc->fields[i].id >= 4 &&
		    strcmp(desc->fields[i].name, "advisements") != 0)
			say(record, &desc->fields[i], arena);
	return record;
}

static void
test_every_class_is_kept_by_itself_and_read_back(void **state)
{
	(void)state;
	for (const struct client_class *c = client_classes; c->data_class != 0; c++)
		for (Accord__V1__Origin origin = INCIDENT; origin <= SERVICE; origin++) {
			Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
			const struct content *kept;
			ProtobufCMessage *record;
			size_t count, len;
			uint8_t *bytes;

			if ((c->origins >> origin & 1) == 0)
				continue;
			record = record_of(c, origin, fake.arena);
			if (origin == INCIDENT)
				m.incident = (Accord__V1__VictimRecord *)record;
			else
				m.service = (Accord__V1__ClientRecord *)record;
			assert_int_equal(client_classes_said(record), UINT64_C(1) << c->data_class);
			(void)keep_well(&m);
			kept = content_of(origin, c->data_class, &count);
			assert_int_equal(count, 1);
			if (c->most > 1)
				continue; /* it has an id now */
			bytes = arena_alloc(fake.arena, CONTENT_MAX);
			len = protobuf_c_message_pack(record, bytes);
			assert_int_equal(kept->len, len);
			assert_memory_equal(kept->packed, bytes, len);
		}
}

/* The longest that a contract lets a class be. */
static size_t
longest(const struct class_message *classes, unsigned data_class, bool thing)
{
	size_t sum = 0;

	for (uint32_t i = 0; i < classes->field_count; i++) {
		const struct class_field *f = &classes->fields[i];
		size_t one = f->message != NULL ? longest(f->message, data_class, true) + 3
						: f->max_len + 13u;

		if (f->data_class == data_class || thing)
			sum += f->message != NULL && f->max_count > 8 ? one : one * f->max_count;
	}
	return sum;
}

static void
test_no_class_is_longer_than_its_column(void **state)
{
	(void)state;
	for (const struct client_class *c = client_classes; c->data_class != 0; c++) {
		const struct class_message *records[] = {
		    class_of(&accord__v1__victim_record__descriptor),
		    class_of(&accord__v1__client_record__descriptor)};

		for (int r = 0; r < 2; r++) {
			size_t most = longest(records[r], c->data_class, false);

			/* A row holds one thing of a class of many. */
			if (c->most > 1)
				most /= c->most < 9 ? c->most : 1;
			if (c->data_class != CLASS(ADVISEMENT))
				assert_true(most <= CONTENT_MAX);
		}
	}
}

static void
test_every_field_of_hers_is_in_the_table_or_another_command_writes_it(void **state)
{
	static const uint64_t elsewhere =
	    UINT64_C(1) << CLASS(INCIDENT) | UINT64_C(1) << CLASS(OFFICER_CONTACT) |
	    UINT64_C(1) << CLASS(SERVICE_ACTIONS) | UINT64_C(1) << CLASS(LEAD_ADVOCATE) |
	    UINT64_C(1) << CLASS(BRADY_POINTER) | UINT64_C(1) << CLASS(SERVICE_CONTACT) |
	    UINT64_C(1) << CLASS(SAFE_CONTACT) | UINT64_C(1) << CLASS(CONTACT_SECRET) |
	    UINT64_C(1) << CLASS(SUBSTITUTE_ADDRESS);
	uint64_t fields[2] = {class_of(&accord__v1__victim_record__descriptor)->classes,
	    class_of(&accord__v1__client_record__descriptor)->classes};

	(void)state;
	for (int r = 0; r < 2; r++)
		for (unsigned c = 1; c < 64; c++)
			if ((fields[r] & ~elsewhere) >> c & 1)
				assert_non_null(client_class_of(r == 0 ? INCIDENT : SERVICE, c));
}

/* --- one, and many --- */

static Accord__V1__ClientGuardian
guardian(const char *name)
{
	Accord__V1__ClientGuardian g = ACCORD__V1__CLIENT_GUARDIAN__INIT;

	g.name = (char *)(uintptr_t)name;
	g.kind = PARENT;
	g.bar = NONE;
	return g;
}

static void
test_a_class_that_is_said_is_replaced_and_the_others_stay(void **state)
{
	Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;
	Accord__V1__DataClass name = CLASS(VICTIM_NAME);
	size_t count;

	(void)state;
	m.service = &record;
	record.victim_name = (char *)"Jo";
	record.birth_date = (char *)"1990-01-01";
	(void)keep_well(&m);
	record.birth_date = (char *)"";
	record.victim_name = (char *)"Jo Ann";
	(void)keep_well(&m);
	(void)content_of(SERVICE, CLASS(VICTIM_BIRTH_DATE), &count);
	assert_int_equal(count, 1);
	assert_int_equal(content_of(SERVICE, CLASS(VICTIM_NAME), &count)->len, 8);
	assert_int_equal(count, 1);
	record.victim_name = (char *)"";
	m.n_empty_service = 1;
	m.empty_service = &name;
	(void)keep_well(&m);
	assert_null(content_of(SERVICE, CLASS(VICTIM_NAME), &count));
	record.victim_name = (char *)"Jo";
	assert_int_equal(keep(&m), ERR_INVALID); /* written and emptied */
	m.n_empty_service = 0;
	(void)keep_well(&m);
	assert_non_null(content_of(SERVICE, CLASS(VICTIM_NAME), &count));
}

static void
test_things_have_ids_of_their_own(void **state)
{
	Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT, *back;
	Accord__V1__ClientGuardian one = guardian("Ann"), two = guardian("Bob");
	Accord__V1__ClientGuardian *both[] = {&one, &two}, *none = &one;
	const Accord__V1__ClientKept *kept;
	const struct content *content;
	ProtobufCBinaryData first;
	uint8_t bytes[16];
	size_t count;

	(void)state;
	m.service = &record;
	record.guardians = both;
	record.n_guardians = 2;
	kept = keep_well(&m);
	assert_int_equal(kept->n_made, 2);
	memcpy(bytes, kept->made[0].data, 16);
	first = (ProtobufCBinaryData){16, bytes};
	one.id = first;
	one.bar = ACCORD__V1__GUARDIAN_BAR__GUARDIAN_BAR_ABUSER_OF_OTHER_PARENT;
	record.guardians = &none;
	record.n_guardians = 1;
	assert_int_equal(keep_well(&m)->n_made, 0);
	content = content_of(SERVICE, CLASS(GUARDIAN), &count);
	assert_int_equal(count, 2);
	assert_non_null(content);
	content = fake_find(&content_table, &(struct id){{0}}) == NULL ? content : NULL;
	for (size_t i = 0; i < fake.row_count; i++)
		if (content_at(i) != NULL && memcmp(content_at(i)->id.b, bytes, 16) == 0)
			content = content_at(i);
	back = accord__v1__client_record__unpack(NULL, content->len, content->packed);
	assert_int_equal(back->guardians[0]->bar, one.bar);
	assert_memory_equal(back->guardians[0]->id.data, bytes, 16);
	accord__v1__client_record__free_unpacked(back, NULL);
	m.service = NULL;
	m.withdraw = &first;
	m.n_withdraw = 1;
	(void)keep_well(&m);
	(void)content_of(SERVICE, CLASS(GUARDIAN), &count);
	assert_int_equal(count, 1);
	assert_int_equal(keep(&m), ERR_INVALID); /* it is gone */
}

static void
test_a_class_has_its_limit(void **state)
{
	Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;
	Accord__V1__ClientGuardian one = guardian("Ann"), *list[8];
	const struct client_class *class = client_class_of(SERVICE, CLASS(GUARDIAN));
	ProtobufCBinaryData made[8];

	(void)state;
	assert_int_equal(class->most, 8);
	for (size_t i = 0; i < class->most; i++)
		list[i] = &one;
	m.service = &record;
	record.guardians = list;
	record.n_guardians = class->most;
	for (size_t rows = 0; rows + class->most <= CLIENT_MANY; rows += class->most) {
		const Accord__V1__ClientKept *kept;

		record.n_guardians = class->most;
		m.service = &record;
		m.n_withdraw = 0;
		kept = keep_well(&m);
		record.n_guardians = 1;
		assert_int_equal(keep(&m), ERR_CONFLICT); /* one more */
		for (size_t i = 0; i < class->most; i++) {
			made[i].len = 16;
			made[i].data = arena_dup(fake.arena, kept->made[i].data, 16);
		}
		m.service = NULL;
		m.withdraw = made;
		m.n_withdraw = class->most;
		(void)keep_well(&m);
	}
	/* Every row of a class can be seen by who reads: no more than that are left behind. */
	m.service = &record;
	m.n_withdraw = 0;
	record.n_guardians = class->most;
	assert_int_equal(keep(&m), ERR_CONFLICT);
}

/* --- whose hand --- */

static void
test_what_was_written_stays_what_it_was(void **state)
{
	Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;
	Accord__V1__VictimRecord note = ACCORD__V1__VICTIM_RECORD__INIT;
	const struct content *first, *second;
	struct id id;
	size_t count;

	(void)state;
	m.service = &record;
	record.victim_name = (char *)"Jo";
	(void)keep_well(&m);
	first = content_of(SERVICE, CLASS(VICTIM_NAME), &count);
	id = first->id;
	edge.record_kind = HYBRID;
	record.victim_name = (char *)"Jo Ann";
	(void)keep_well(&m);
	second = content_of(SERVICE, CLASS(VICTIM_NAME), &count);
	assert_int_equal(count, 1);
	assert_false(id_equal(&second->id, &id));
	assert_int_equal(second->edge.kind, HYBRID);
	assert_true(first->emptied);
	assert_int_equal(first->len, 0);
	assert_int_equal(first->edge.kind, COMMUNITY);
	edge.record_kind = COMMUNITY;
	(void)keep_well(&m);
	assert_true(id_equal(&content_of(SERVICE, CLASS(VICTIM_NAME), &count)->id, &id));
	assert_int_equal(count, 1);
	/* An incident record is notes of its officers, whoever writes them. */
	m.service = NULL;
	m.incident = &note;
	note.victim_name = (char *)"Jo";
	edge.record_kind = AGENCY;
	(void)keep_well(&m);
	first = content_of(INCIDENT, CLASS(VICTIM_NAME), &count);
	assert_int_equal(first->edge.kind, ACCORD__V1__RECORD_KIND__RECORD_KIND_OFFICER_NOTE);
	assert_int_equal(first->edge.discoverability, PRESUMED);
	(void)content_of(INCIDENT, CLASS(INCIDENT), &count);
	assert_int_equal(count, 1);
}

static void
test_police_keep_that_a_choice_was_offered(void **state)
{
	Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;

	(void)state;
	m.service = &record;
	record.models_offered = ACCORD__V1__ANSWER__ANSWER_YES;
	edge.record_kind = AGENCY;
	(void)keep_well(&m);
	record.model_chosen = ACCORD__V1__SERVICE_MODEL__SERVICE_MODEL_COMMUNITY;
	assert_int_equal(keep(&m), ERR_INVALID);
	edge.record_kind = COMMUNITY;
	(void)keep_well(&m);
}

/* --- who read her --- */

static void
test_who_read_her_before_somebody_else_wrote_is_told(void **state)
{
	Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT, other = m;
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;
	struct client *row = fake_find(&client_table, &client)->row;
	struct input first = {.rule = client_world_rule(KIND(KEEP_OF_CLIENT)), .actor = &advocate},
		     second = first, *both[] = {&first, &second};
	struct id version;
	uint8_t few[3] = {0};

	(void)state;
	assert_true(client_version(row, &version));
	m.service = other.service = &record;
	m.client = other.client = (ProtobufCBinaryData){sizeof(client.b), client.b};
	m.read_as = other.read_as = (ProtobufCBinaryData){sizeof(version.b), version.b};
	record.immediate_concern = 1;
	first.msg = &m.base;
	second.msg = &other.base;
	list_contents();
	fake_batch(both, 2);
	assert_int_equal(first.err.code, ERR_NONE);
	assert_int_equal(second.err.code, ERR_STALE);
	row->version++; /* what saving does */
	row->changed = false;
	assert_int_equal(keep(&m), ERR_STALE);
	assert_true(client_version(row, &version));
	(void)keep_well(&m);
	m.read_as = (ProtobufCBinaryData){sizeof(few), few};
	assert_int_equal(keep(&m), ERR_STALE);
}

/* A bar whose mark may be over by then would let through what it revokes: it is kept in time, or
 * not at all. */
static void
test_what_bars_somebody_comes_in_time(void **state)
{
	Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
	Accord__V1__ClientRecord service = ACCORD__V1__CLIENT_RECORD__INIT;

	(void)state;
	service.language = (char *)"en";
	m.service = &service;
	m.kept_before_us = fake.now;
	assert_int_equal(keep(&m), ERR_UNAVAILABLE);
	m.kept_before_us = fake.now + 1;
	assert_int_equal(keep(&m), ERR_NONE);
}

/* --- what is no word of hers --- */

#define SAY(field, value)                                                                          \
	do {                                                                                       \
		Accord__V1__KeepOfClient m_ = ACCORD__V1__KEEP_OF_CLIENT__INIT;                    \
		Accord__V1__ClientRecord r_ = ACCORD__V1__CLIENT_RECORD__INIT;                     \
		m_.service = &r_;                                                                  \
		r_.field = (value);                                                                \
		if (keep(&m_) != ERR_INVALID)                                                      \
			fail_msg("%s was kept", #field " " #value);                                \
	} while (0)
#define WORD(n) ((void *)(int[]){(n), (n)})

static void
test_what_is_no_word_is_refused(void **state)
{
	static const char *const days[] = {"1990", "1990-2-1", "1990-02-30", "1900-02-29",
	    "1990-13-01", "1990-00-10", "1990-01-00", "1879-12-31", "19900101", "1990-01-01x",
	    "in the spring", "1990/01/01"};
	static const char *const names[] = {"call 555 0101", "a@b", "Jo\nAnn", "12/3 Elm",
	    "at her sister's: 4", "<b>", "who? nobody", "Jo; lives alone"};
	uint8_t id[16] = {1};

	(void)state;
	for (size_t i = 0; i < sizeof(days) / sizeof(days[0]); i++)
		SAY(birth_date, (char *)(uintptr_t)days[i]);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		SAY(victim_name, (char *)(uintptr_t)names[i]);
	SAY(language, (char *)"speaks some Cree");
	SAY(minor_status, 99);
	SAY(immediate_concern, -1);
	SAY(dependent_children, 21);
	SAY(offered_us, fake.now + 1);
	SAY(offered_us, -1);
	SAY(risk_tool, 1); /* without its result */
	SAY(impact_statement, ACCORD__V1__STATEMENT_STATE__STATEMENT_STATE_MADE);
	SAY(id, ((ProtobufCBinaryData){16, id}));
	SAY(organisation, (char *)"north-pd");
	SAY(opened_us, 1);
	SAY(lead, (char *)"bea");
	{
		Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
		Accord__V1__ClientRecord r = ACCORD__V1__CLIENT_RECORD__INIT;
		Accord__V1__ClientGuardian g = guardian("Ann"), *list[] = {&g, &g};

		assert_int_equal(keep(&m), ERR_INVALID); /* nothing is said */
		m.service = &r;
		r.victimisation = WORD(10);
		r.n_victimisation = 2; /* twice */
		assert_int_equal(keep(&m), ERR_INVALID);
		r.n_victimisation = 0;
		r.guardians = list;
		r.n_guardians = 1;
		g.bar = 0; /* not asked */
		assert_int_equal(keep(&m), ERR_INVALID);
		g.bar = NONE;
		g.id = (ProtobufCBinaryData){16, id}; /* not hers */
		assert_int_equal(keep(&m), ERR_INVALID);
		g.id.len = 3;
		assert_int_equal(keep(&m), ERR_INVALID);
	}
	assert_int_equal(fake.fact_count, 1);
}

static void
test_a_fact_says_which_classes_and_nothing_of_them(void **state)
{
	Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;
	const Accord__V1__ClientRecordKept *fact;

	(void)state;
	m.service = &record;
	record.victim_name = (char *)"Jo";
	record.immediate_concern = 1;
	(void)keep_well(&m);
	fact = fake_fact(0, &accord__v1__client_record_kept__descriptor);
	assert_string_equal(fact->person, "ada");
	assert_string_equal(fact->organisation, "aid-house");
	assert_int_equal(fact->n_incident, 0);
	assert_int_equal(fact->n_service, 2);
	assert_int_equal(fact->service[0], CLASS(VICTIM_NAME));
	assert_int_equal(fact->service[1], CLASS(IMMEDIATE_CONCERN));
}

#define TEST(fn) cmocka_unit_test_setup_teardown(fn, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_every_class_is_kept_by_itself_and_read_back),
	    TEST(test_no_class_is_longer_than_its_column),
	    TEST(test_every_field_of_hers_is_in_the_table_or_another_command_writes_it),
	    TEST(test_a_class_that_is_said_is_replaced_and_the_others_stay),
	    TEST(test_things_have_ids_of_their_own),
	    TEST(test_a_class_has_its_limit),
	    TEST(test_what_was_written_stays_what_it_was),
	    TEST(test_police_keep_that_a_choice_was_offered),
	    TEST(test_who_read_her_before_somebody_else_wrote_is_told),
	    TEST(test_what_is_no_word_is_refused),
	    TEST(test_what_bars_somebody_comes_in_time),
	    TEST(test_a_fact_says_which_classes_and_nothing_of_them),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
