/* Any record under any mask: what is left is exactly the fields whose class the mask names, judged
 * by their tags alone. */
#include "classes.h"
#include "common/wire.h"
#include "services/gateway/redact.h"
#include "tests/fuzz/fuzz.h"
#include "tests/unit/any_message.h"

static struct arena *arena;
/* Fields that keep() left out. */
static size_t left_out;

struct wanted {
	uint64_t mask;
	uint64_t fields; /* by their place in the outermost message */
};

struct bytes {
	uint8_t *at;
	size_t len;
};

static bool
get_varint(const uint8_t **at, const uint8_t *end, uint64_t *value)
{
	*value = 0;
	for (unsigned i = 0; i < 10 && *at < end; i++) {
		uint8_t byte = *(*at)++;

		*value |= (uint64_t)(byte & 0x7f) << (7 * i);
		if (byte < 0x80)
			return true;
	}
	return false;
}

static void
put_varint(struct bytes *to, uint64_t value)
{
	for (; value >= 0x80; value >>= 7)
		to->at[to->len++] = (uint8_t)(value | 0x80);
	to->at[to->len++] = (uint8_t)value;
}

/* The end of the value behind a tag; NULL when it is cut off or a group. inside is where the bytes
 * of a length begin. */
static const uint8_t *
past_value(uint64_t wire, const uint8_t *at, const uint8_t *end, const uint8_t **inside)
{
	uint64_t n = wire == 1 ? 8 : 4;

	if (wire == 0)
		return get_varint(&at, end, &n) ? at : NULL;
	if (wire == 3 || wire == 4 || wire > 5 || (wire == 2 && !get_varint(&at, end, &n)))
		return NULL;
	*inside = at;
	return n <= (uint64_t)(end - at) ? at + n : NULL;
}

static const struct class_field *
field_of(const struct class_message *message, uint64_t number, uint32_t *place)
{
	for (*place = 0; *place < message->field_count; (*place)++)
		if (message->fields[*place].number == number)
			return &message->fields[*place];
	return NULL;
}

/* Appends what may be left of a message to to; false when it is no message. */
static bool
keep(const struct class_message *message, const uint8_t *at, const uint8_t *end,
    const struct wanted *wanted, struct bytes *to)
{
	const struct wanted inner = {wanted->mask, UINT64_MAX};
	uint64_t tag;
	uint32_t place;

	while (at < end) {
		const uint8_t *start = at, *inside = NULL, *stop;
		const struct class_field *field;
		struct bytes part;

		if (!get_varint(&at, end, &tag) ||
		    (stop = past_value(tag & 7, at, end, &inside)) == NULL)
			return false;
		at = stop;
		field = field_of(message, tag >> 3, &place);
		if (field == NULL || field->data_class == 0 ||
		    (wanted->mask >> field->data_class & 1) == 0 ||
		    (wanted->fields >> place & 1) == 0) {
			left_out++;
			continue;
		}
		if (field->message == NULL || (tag & 7) != 2) {
			memcpy(to->at + to->len, start, (size_t)(stop - start));
			to->len += (size_t)(stop - start);
			continue;
		}
		part = (struct bytes){arena_alloc(arena, (size_t)(stop - inside) + 16), 0};
		if (part.at == NULL || !keep(field->message, inside, stop, &inner, &part))
			return false;
		put_varint(to, tag);
		put_varint(to, part.len);
		memcpy(to->at + to->len, part.at, part.len);
		to->len += part.len;
	}
	return true;
}

static void
check_left(const ProtobufCMessage *left, const struct bytes *original, const struct wanted *wanted)
{
	const struct class_message *message = class_of(left->descriptor);
	struct bytes want = {arena_alloc(arena, original->len + 16), 0}, got;
	ProtobufCMessage *back;
	struct err err = {0};
	bool whole;

	got.at = wire_write(left, arena, &got.len);
	MUST(want.at != NULL && got.at != NULL);
	MUST(keep(message, original->at, original->at + original->len, wanted, &want));
	MUST(got.len == want.len && (got.len == 0 || memcmp(got.at, want.at, got.len) == 0));
	MUST(wire_read(left->descriptor, arena, got.at, got.len, &back, &err));
	MUST(redact_check(left->descriptor, got.at, got.len, wanted->mask));
	whole = wanted->fields != UINT64_MAX || want.len == original->len;
	MUST(whole || !redact_check(left->descriptor, original->at, original->len, wanted->mask));
}

/* What was let go and what was withheld is all there is; what nobody knows is in neither. */
static void
check_whole(const ProtobufCMessageDescriptor *desc, const struct bytes *original, uint64_t classes)
{
	const struct wanted wanted = {classes, UINT64_MAX};
	struct bytes all = {arena_alloc(arena, original->len + 16), 0};

	MUST(all.at != NULL);
	left_out = 0;
	MUST(keep(class_of(desc), original->at, original->at + original->len, &wanted, &all));
	MUST(left_out > 0 || redact_check(desc, original->at, original->len, classes));
}

static void
check_record(const ProtobufCMessage *record, const struct wanted *wanted)
{
	const ProtobufCMessageDescriptor *desc = record->descriptor;
	const struct wanted all = {wanted->mask, UINT64_MAX};
	const char *names[CLASS_MAX_FIELDS + 1] = {NULL};
	struct redacted sum = {0};
	ProtobufCMessage *left;
	struct bytes original;
	size_t count = 0;

	if ((original.at = wire_write(record, arena, &original.len)) == NULL)
		return;
	left = redact(record, wanted->mask, NULL, arena, &sum);
	MUST(left != NULL && left->descriptor == desc && left->n_unknown_fields == 0);
	check_left(left, &original, &all);
	check_whole(desc, &original, sum.released | sum.withheld);
	MUST((sum.released & ~wanted->mask) == 0);
	for (unsigned i = 0; i < desc->n_fields; i++)
		if ((wanted->fields >> i & 1) != 0)
			names[count++] = desc->fields[i].name;
	left = redact(record, wanted->mask, names, arena, &sum);
	MUST(left != NULL);
	check_left(left, &original, wanted);
}

/* Bytes that nobody made from a message: what passes the check holds nothing else. */
static void
check_bytes(const struct class_message *message, const uint8_t *data, size_t size, uint64_t mask)
{
	struct bytes want = {arena_alloc(arena, 2 * size + 16), 0};
	const struct wanted wanted = {mask, UINT64_MAX};

	MUST(want.at != NULL);
	left_out = 0;
	if (redact_check(message->desc, data, size, mask) &&
	    keep(message, data, data + size, &wanted, &want))
		MUST(left_out == 0);
}

static const struct class_message *
record_at(size_t n)
{
	static const struct class_message *records[CLASS_MESSAGES];
	static size_t count;

	if (count == 0)
		for (size_t i = 0; i < CLASS_MESSAGES; i++)
			if (class_messages[i].origin != 0)
				records[count++] = &class_messages[i];
	return records[n % count];
}

/* The first byte chooses record and source: the bytes that follow, or any message made from them.
 */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	uint64_t what = fuzz_number(&data, &size, 1);
	const struct class_message *message = record_at(what / 2);
	struct wanted wanted;
	struct any any;
	ProtobufCMessage *record = NULL;
	struct err err = {0};

	if (arena == NULL)
		arena = arena_new(1 << 16, 32 << 20);
	arena_reset(arena);
	wanted.mask = fuzz_number(&data, &size, 8);
	wanted.fields = fuzz_number(&data, &size, 8);
	check_bytes(message, data, size, wanted.mask);
	if (what % 2 == 0) {
		if (wire_read(message->desc, arena, data, size, &record, &err))
			check_record(record, &wanted);
		return 0;
	}
	any = (struct any){
	    .arena = arena, .seed = fuzz_number(&data, &size, 8), .full = size % 2 != 0, .list = 8};
	check_record(any_message(&any, message->desc), &wanted);
	return 0;
}
