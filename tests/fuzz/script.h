/*
 * What the fuzzers of services play: a list of steps, each a message or a clock with what comes
 * beside it. Inputs are changed by what contracts declare, so that they get past the gate.
 */
#ifndef TESTS_FUZZ_SCRIPT_H
#define TESTS_FUZZ_SCRIPT_H

#include "classes.h"
#include "common/wire.h"
#include "tests/fuzz/fuzz.h"
#include "tests/unit/any_message.h"

#define STEPS_MAX 24
#define STEP_HEAD 8
#define BODY_MAX 4096
#define TAPE_MAX 2048
#define IDS 6
#define PICK(any, list) ((list)[any_number(any) % (sizeof(list) / sizeof(*(list)))])

enum step_sort { STEP_REQUEST, STEP_FACT, STEP_CLOCK, STEP_ROWS, STEP_SORTS };

#define STEP_RESTATED 1u /* a fact of a snapshot */
#define STEP_RAW 2u      /* a request's tape is its raw frame; else it is what the store says */
#define STEP_NOBODY 4u   /* without actor */
#define STEP_LATER 8u    /* time goes by before it */

struct step {
	uint8_t sort, which, flags, who;
	uint16_t body_len, tape_len;
	uint8_t body[BODY_MAX], tape[TAPE_MAX];
};

struct script {
	size_t count;
	struct step steps[STEPS_MAX];
};

/* The words that inputs are made of; of raw frames the service's fuzzer has its own. */
static const char *const script_organisations[] = {
    "riverton-pd", "south-pd", "haven-house", "canary"};
static const char *const script_people[] = {"p-1", "p-2", "p-3", "p-4"};
static const char *const script_feeds[] = {"f", "rows", "canary", "other"};
static const char *const script_areas[] = {"B7", "4A"};
static const char *const script_media[] = {"application/json", "text/csv", "application/x-ndjson"};
static const char *const script_words[] = {"DVA", "SHOOT", "intake", "gateway", "a title"};

/* What message the request, fact or clock of that number has; NULL: none. The service's fuzzer
 * says. */
static const ProtobufCMessageDescriptor *script_message(unsigned sort, unsigned which);
extern const char *const script_raws[]; /* ends in NULL */

/* --- as bytes --- */

static inline void
script_read(struct script *script, const uint8_t *data, size_t size)
{
	script->count = 0;
	while (size >= STEP_HEAD && script->count < STEPS_MAX) {
		struct step *s = &script->steps[script->count++];
		size_t body = (size_t)(data[4] << 8 | data[5]) % (BODY_MAX + 1);
		size_t tape = (size_t)(data[6] << 8 | data[7]) % (TAPE_MAX + 1);

		s->sort = data[0] % STEP_SORTS;
		s->which = data[1];
		s->flags = data[2];
		s->who = data[3];
		data += STEP_HEAD;
		size -= STEP_HEAD;
		body = body < size ? body : size;
		tape = tape < size - body ? tape : size - body;
		memcpy(s->body, data, body);
		memcpy(s->tape, data + body, tape);
		s->body_len = (uint16_t)body;
		s->tape_len = (uint16_t)tape;
		data += body + tape;
		size -= body + tape;
	}
}

static inline size_t
script_write(const struct script *script, uint8_t *data, size_t max)
{
	size_t at = 0;

	for (size_t i = 0; i < script->count; i++) {
		const struct step *s = &script->steps[i];
		const uint8_t head[STEP_HEAD] = {s->sort, s->which, s->flags, s->who,
		    (uint8_t)(s->body_len >> 8), (uint8_t)s->body_len, (uint8_t)(s->tape_len >> 8),
		    (uint8_t)s->tape_len};

		if (at + STEP_HEAD + s->body_len + s->tape_len > max)
			break;
		memcpy(data + at, head, STEP_HEAD);
		memcpy(data + at + STEP_HEAD, s->body, s->body_len);
		memcpy(data + at + STEP_HEAD + s->body_len, s->tape, s->tape_len);
		at += (size_t)STEP_HEAD + s->body_len + s->tape_len;
	}
	return at;
}

/* --- ids --- */

/* One of a few; or, so marked, the key of a row that will be there by then. */
static inline void
script_id(unsigned n, uint8_t id[16])
{
	for (unsigned i = 0; i < 16; i++)
		id[i] = n < IDS ? (uint8_t)(0xa0 + n) : (uint8_t)(i % 2 == 0 ? 0xee : n);
}

/* The number of a marked id; -1 when it is none. */
static inline int
script_marked(const uint8_t *id)
{
	for (unsigned i = 0; i < 16; i++)
		if (id[i] != (i % 2 == 0 ? 0xee : id[1]))
			return -1;
	return id[1];
}

/* --- a message made likely --- */

/* Some messages are likely throughout, so that they get far; some have a field or two that are
 * not. */
static bool script_noise;

static inline bool
noise(struct any *any)
{
	return script_noise && any_number(any) % 8 == 0;
}

static inline const char *
likely_word(struct any *any, const struct class_field *field)
{
	if (field->ref == ACCORD__V1__REF_KIND__REF_ORGANISATION)
		return PICK(any, script_organisations);
	if (field->ref == ACCORD__V1__REF_KIND__REF_STAFF)
		return PICK(any, script_people);
	if (field->ref == ACCORD__V1__REF_KIND__REF_FEED)
		return PICK(any, script_feeds);
	if (field->ref == ACCORD__V1__REF_KIND__REF_PLACE_AREA)
		return PICK(any, script_areas);
	if (field->text == ACCORD__V1__TEXT_KIND__TEXT_TELEPHONE)
		return "+1 555 0101";
	if (field->text == ACCORD__V1__TEXT_KIND__TEXT_EMAIL)
		return "a@b.example";
	if (field->text == ACCORD__V1__TEXT_KIND__TEXT_MEDIA_TYPE)
		return PICK(any, script_media);
	if (strcmp(field->name, "zone") == 0)
		return "America/New_York";
	if (strcmp(field->name, "employer") == 0)
		return PICK(any, script_organisations);
	return PICK(any, script_words);
}

static inline void
likely_string(struct any *any, const struct class_field *field, char **to)
{
	const char *word = any_number(any) % 24 == 0 ? "" : likely_word(any, field);

	if (!noise(any) && strlen(word) <= field->max_len)
		*to = (char *)(uintptr_t)word;
}

static inline void
likely_bytes(struct any *any, const struct class_field *field, ProtobufCBinaryData *to)
{
	if (noise(any) || (field->max_len != 16 && field->max_len != 32))
		return;
	to->len = field->max_len;
	to->data = any_alloc(any, to->len);
	for (size_t i = 0; i < to->len; i += 16)
		script_id((unsigned)(any_number(any) % (2 * IDS)), to->data + i);
}

static inline int64_t
likely_time(struct any *any, const struct class_field *field)
{
	static const int64_t odd[] = {0, 1, -1, INT64_MAX, INT64_MIN},
			     times[] = {0, INT64_C(1700000000000000), INT64_C(1700000600000000),
				 INT64_C(1700086400000000)};

	if (noise(any))
		return PICK(any, odd);
	return strstr(field->name, "within") != NULL ? 60000000 : PICK(any, times);
}

static inline void likely(struct any *any, ProtobufCMessage *msg);

static inline void
likely_value(struct any *any, const ProtobufCFieldDescriptor *d, const struct class_field *field,
    void *value)
{
	if (d->type == PROTOBUF_C_TYPE_STRING)
		likely_string(any, field, value);
	else if (d->type == PROTOBUF_C_TYPE_BYTES)
		likely_bytes(any, field, value);
	else if (d->type == PROTOBUF_C_TYPE_MESSAGE && *(ProtobufCMessage **)value != NULL)
		likely(any, *(ProtobufCMessage **)value);
	else if (d->type == PROTOBUF_C_TYPE_INT64)
		*(int64_t *)value = likely_time(any, field);
	else if (d->type == PROTOBUF_C_TYPE_UINT32 && !noise(any))
		*(uint32_t *)value = (uint32_t)(any_number(any) % 5);
	else if (d->type == PROTOBUF_C_TYPE_ENUM && noise(any))
		*(int *)value = (int)any_number(any);
}

static inline void
likely(struct any *any, ProtobufCMessage *msg)
{
	const struct class_message *cls = class_of(msg->descriptor);

	for (unsigned i = 0; i < msg->descriptor->n_fields; i++) {
		const ProtobufCFieldDescriptor *d = &msg->descriptor->fields[i];
		uint8_t *at = (uint8_t *)msg + d->offset;
		size_t n;

		if (d->label != PROTOBUF_C_LABEL_REPEATED) {
			likely_value(any, d, &cls->fields[i], at);
			continue;
		}
		n = *(size_t *)(void *)((uint8_t *)msg + d->quantifier_offset);
		for (size_t k = 0; k < n; k++)
			likely_value(any, d, &cls->fields[i],
			    *(uint8_t **)(void *)at + k * any_size(d->type));
	}
}

/* --- changing a script --- */

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed);

static struct script script_new;

static inline void
put_body(struct step *s, const ProtobufCMessage *msg)
{
	if (protobuf_c_message_get_packed_size(msg) <= BODY_MAX)
		s->body_len = (uint16_t)protobuf_c_message_pack(msg, s->body);
}

static inline void
new_body(struct any *any, struct step *s)
{
	const ProtobufCMessageDescriptor *desc = script_message(s->sort, s->which);
	ProtobufCMessage *msg;

	s->body_len = 0;
	if (desc == NULL)
		return;
	script_noise = any_number(any) % 4 == 0;
	msg = any_message(any, desc);
	likely(any, msg);
	put_body(s, msg);
}

/* One field of what is there gets another value, of what is in it too. */
static inline void
change_field(struct any *any, struct step *s)
{
	const ProtobufCMessageDescriptor *desc = script_message(s->sort, s->which);
	const struct class_message *cls;
	ProtobufCMessage *msg;
	struct err err;
	unsigned i;

	if (desc == NULL || desc->n_fields == 0 ||
	    !wire_read(desc, any->arena, s->body, s->body_len, &msg, &err))
		return;
	cls = class_of(desc);
	i = (unsigned)(any_number(any) % desc->n_fields);
	any_field(any, &desc->fields[i], &cls->fields[i], (uint8_t *)msg);
	script_noise = any_number(any) % 2 == 0;
	likely(any, msg);
	put_body(s, msg);
}

static inline void
new_tape(struct any *any, struct step *s)
{
	size_t raws = 0, len;

	while (script_raws[raws] != NULL)
		raws++;
	if ((s->flags & STEP_RAW) == 0 || raws == 0) {
		s->tape_len = (uint16_t)(any_number(any) % 200);
		for (size_t i = 0; i < s->tape_len; i++)
			s->tape[i] = (uint8_t)any_number(any);
		return;
	}
	raws = any_number(any) % raws;
	len = strlen(script_raws[raws]);
	memcpy(s->tape, script_raws[raws], len);
	s->tape_len = (uint16_t)len;
}

static inline void
add_step(struct any *any, struct script *script)
{
	struct step *s = &script->steps[script->count];

	if (script->count == STEPS_MAX)
		return;
	script->count++;
	*s = (struct step){.sort = (uint8_t)(any_number(any) % STEP_SORTS),
	    .which = (uint8_t)any_number(any),
	    .flags = (uint8_t)(any_number(any) & any_number(any)),
	    .who = (uint8_t)any_number(any)};
	new_body(any, s);
	new_tape(any, s);
}

static inline void
change_step(struct any *any, struct step *s)
{
	switch (any_number(any) % 8) {
	case 0:
		s->flags ^= (uint8_t)(1u << any_number(any) % 5);
		return;
	case 1:
		s->who = (uint8_t)any_number(any);
		return;
	case 2:
		s->body_len = (uint16_t)LLVMFuzzerMutate(s->body, s->body_len, BODY_MAX);
		return;
	case 3:
		s->tape_len = (uint16_t)LLVMFuzzerMutate(s->tape, s->tape_len, TAPE_MAX);
		return;
	case 4:
		new_tape(any, s);
		return;
	case 5:
		new_body(any, s);
		return;
	default:
		change_field(any, s);
	}
}

static inline void
change_order(struct any *any, struct script *script, struct step *s)
{
	struct step *last = &script->steps[script->count - 1];

	if (any_number(any) % 2 == 0 && script->count < STEPS_MAX) {
		last[1] = *s;
		script->count++;
	} else if (script->count > 1) {
		*s = *last;
		script->count--;
	}
}

size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned seed)
{
	static struct arena *arena;
	struct any any = {.seed = seed, .list = 3};

	if (arena == NULL)
		arena = arena_new(1 << 16, 32 << 20);
	arena_reset(arena);
	any.arena = arena;
	script_read(&script_new, data, size);
	for (size_t i = any_number(&any) % 3 + 1; i > 0; i--) {
		size_t n = script_new.count;
		struct step *s = &script_new.steps[n == 0 ? 0 : any_number(&any) % n];

		if (n == 0 || any_number(&any) % 4 == 0)
			add_step(&any, &script_new);
		else if (any_number(&any) % 6 == 0)
			change_order(&any, &script_new, s);
		else
			change_step(&any, s);
	}
	return script_write(&script_new, data, max);
}

#endif
