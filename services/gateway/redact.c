/* Redaction by descriptor. */
#include "services/gateway/redact.h"

#include <string.h>

#include "classes.h"

struct redaction {
	uint64_t mask;
	const char *const *names; /* of the outermost message; NULL: all */
	struct arena *arena;
	int depth;
	struct redacted *sum;
};

uint64_t
redact_classes(const ProtobufCMessageDescriptor *desc)
{
	const struct class_message *classes = class_of(desc);

	return classes != NULL ? classes->classes : 0;
}

static size_t
size_of(ProtobufCType type)
{
	switch (type) {
	case PROTOBUF_C_TYPE_INT32:
	case PROTOBUF_C_TYPE_SINT32:
	case PROTOBUF_C_TYPE_SFIXED32:
	case PROTOBUF_C_TYPE_UINT32:
	case PROTOBUF_C_TYPE_FIXED32:
	case PROTOBUF_C_TYPE_FLOAT:
	case PROTOBUF_C_TYPE_ENUM:
		return 4;
	case PROTOBUF_C_TYPE_INT64:
	case PROTOBUF_C_TYPE_SINT64:
	case PROTOBUF_C_TYPE_SFIXED64:
	case PROTOBUF_C_TYPE_UINT64:
	case PROTOBUF_C_TYPE_FIXED64:
	case PROTOBUF_C_TYPE_DOUBLE:
		return 8;
	case PROTOBUF_C_TYPE_BOOL:
		return sizeof(protobuf_c_boolean);
	case PROTOBUF_C_TYPE_BYTES:
		return sizeof(ProtobufCBinaryData);
	case PROTOBUF_C_TYPE_STRING:
	case PROTOBUF_C_TYPE_MESSAGE:
		break;
	}
	return sizeof(void *);
}

/* --- what a record holds --- */
/* Whether a field is there on the wire: its default is not. */
static bool
holds(const ProtobufCFieldDescriptor *field, const uint8_t *msg)
{
	static const uint8_t zero[sizeof(uint64_t)];
	const uint8_t *at = msg + field->offset;
	const char *text;

	if (field->label == PROTOBUF_C_LABEL_REPEATED)
		return *(const size_t *)(const void *)(msg + field->quantifier_offset) > 0;
	if (field->type == PROTOBUF_C_TYPE_BYTES)
		return ((const ProtobufCBinaryData *)(const void *)at)->len > 0;
	if (field->type != PROTOBUF_C_TYPE_STRING)
		return memcmp(at, zero, size_of(field->type)) != 0;
	text = *(const char *const *)(const void *)at;
	return text != NULL && text[0] != '\0';
}

static uint64_t classes_in(const ProtobufCMessage *msg, const struct class_message *classes);

/* Of a field and of what is inside it. */
static uint64_t
classes_of(
    const ProtobufCFieldDescriptor *field, const struct class_field *class, const uint8_t *msg)
{
	const void *at = msg + field->offset;
	uint64_t mask = holds(field, msg) ? CLASS_BIT(class->data_class & 63) & ~UINT64_C(1) : 0;

	if (mask == 0 || class->message == NULL)
		return mask;
	if (field->label != PROTOBUF_C_LABEL_REPEATED)
		return mask | classes_in(*(ProtobufCMessage *const *)at, class->message);
	for (size_t i = *(const size_t *)(const void *)(msg + field->quantifier_offset); i-- > 0;)
		mask |= classes_in((*(ProtobufCMessage *const *const *)at)[i], class->message);
	return mask;
}

static uint64_t
classes_in(const ProtobufCMessage *msg, const struct class_message *classes)
{
	uint64_t mask = 0;

	for (uint32_t i = 0; i < classes->field_count; i++)
		mask |= classes_of(
		    &classes->desc->fields[i], &classes->fields[i], (const uint8_t *)msg);
	return mask;
}

/* --- the copy --- */
static ProtobufCMessage *copy(
    const ProtobufCMessage *from, const struct class_message *classes, const struct redaction *how);

static bool
copy_list(const struct redaction *how, const ProtobufCFieldDescriptor *field,
    const struct class_field *class, const uint8_t *from, uint8_t *to)
{
	size_t count = *(const size_t *)(const void *)(from + field->quantifier_offset);
	void *const *list = (void *const *)(const void *)(from + field->offset);
	ProtobufCMessage **copies;

	if (field->type != PROTOBUF_C_TYPE_MESSAGE) {
		*(void **)(void *)(to + field->offset) = *list;
		memcpy(to + field->quantifier_offset, &count, sizeof(count));
		return true;
	}
	if ((copies = arena_alloc(how->arena, (count + 1) * sizeof(*copies))) == NULL)
		return false;
	for (size_t i = 0; i < count; i++) {
		copies[i] = copy(((ProtobufCMessage *const *)*list)[i], class->message, how);
		if (copies[i] == NULL)
			return false;
	}
	*(void **)(void *)(to + field->offset) = copies;
	memcpy(to + field->quantifier_offset, &count, sizeof(count));
	return true;
}

static bool
copy_field(const struct redaction *how, const ProtobufCFieldDescriptor *field,
    const struct class_field *class, const uint8_t *from, uint8_t *to)
{
	ProtobufCMessage *part;

	if (field->label == PROTOBUF_C_LABEL_REPEATED)
		return copy_list(how, field, class, from, to);
	if (field->type != PROTOBUF_C_TYPE_MESSAGE) {
		memcpy(to + field->offset, from + field->offset, size_of(field->type));
		return true;
	}
	memcpy(&part, from + field->offset, sizeof(part));
	if (part == NULL)
		return true;
	if ((part = copy(part, class->message, how)) == NULL)
		return false;
	memcpy(to + field->offset, &part, sizeof(part));
	return true;
}

static bool
named(const struct redaction *how, const char *name)
{
	if (how->names == NULL || how->depth > 0)
		return true;
	for (const char *const *n = how->names; *n != NULL; n++)
		if (strcmp(*n, name) == 0)
			return true;
	return false;
}

static ProtobufCMessage *
copy(const ProtobufCMessage *from, const struct class_message *classes, const struct redaction *how)
{
	struct redaction deeper = *how;
	ProtobufCMessage *to;

	deeper.depth++;
	if (classes == NULL || classes->origin == 0 || how->depth > CLASS_MAX_DEPTH ||
	    classes->desc != from->descriptor ||
	    (to = arena_zalloc(how->arena, classes->desc->sizeof_message)) == NULL)
		return NULL;
	protobuf_c_message_init(classes->desc, to);
	for (uint32_t i = 0; i < classes->field_count; i++) {
		const struct class_field *class = &classes->fields[i];
		const ProtobufCFieldDescriptor *field = &classes->desc->fields[i];

		if (class->data_class == 0 || class->data_class > 63 ||
		    (how->mask & CLASS_BIT(class->data_class)) == 0 || !named(how, field->name)) {
			how->sum->withheld |= classes_of(field, class, (const uint8_t *)from);
			continue;
		}
		if (holds(field, (const uint8_t *)from))
			how->sum->released |= CLASS_BIT(class->data_class);
		if (!copy_field(&deeper, field, class, (const uint8_t *)from, (uint8_t *)to))
			return NULL;
	}
	return to;
}

ProtobufCMessage *
redact(const ProtobufCMessage *record, uint64_t mask, const char *const *names, struct arena *arena,
    struct redacted *sum)
{
	const struct redaction how = {.mask = mask, .names = names, .arena = arena, .sum = sum};

	return copy(record, class_of(record->descriptor), &how);
}

/* --- the check of what leaves --- */
static bool
varint(const uint8_t **at, const uint8_t *end, uint64_t *value)
{
	*value = 0;
	for (unsigned shift = 0; shift < 64 && *at < end; shift += 7) {
		uint8_t byte = *(*at)++;

		*value |= (uint64_t)(byte & 0x7f) << shift;
		if ((byte & 0x80) == 0)
			return true;
	}
	return false;
}

static uint64_t
class_bit_of(
    const struct class_message *classes, uint64_t number, const struct class_message **inner)
{
	for (uint32_t i = 0; i < classes->field_count; i++)
		if (classes->fields[i].number == number) {
			*inner = classes->fields[i].message;
			return CLASS_BIT(classes->fields[i].data_class & 63) & ~UINT64_C(1);
		}
	return 0;
}

struct span {
	const uint8_t *at, *end;
	const struct class_message *classes;
};

/* Walks messages inside messages without recursion: the depth is that of our own contracts. */
static bool
walk(struct span *stack, size_t room, uint64_t mask)
{
	size_t depth = 0;

	for (;;) {
		struct span *s = &stack[depth];
		const struct class_message *inner = NULL;
		uint64_t tag, n;

		if (s->at == s->end) {
			if (depth-- == 0)
				return true;
			continue;
		}
		if (!varint(&s->at, s->end, &tag) ||
		    (class_bit_of(s->classes, tag >> 3, &inner) & mask) == 0)
			return false;
		if ((tag & 7) == 0) {
			if (!varint(&s->at, s->end, &n))
				return false;
			continue;
		}
		if ((tag & 7) == 2 ? !varint(&s->at, s->end, &n) : (tag & 7) != 1 && (tag & 7) != 5)
			return false;
		n = (tag & 7) == 2 ? n : (tag & 7) == 1 ? 8 : 4;
		if (n > (uint64_t)(s->end - s->at) || (inner != NULL && depth + 1 == room))
			return false;
		s->at += n;
		if (inner != NULL)
			stack[++depth] = (struct span){s->at - n, s->at, inner};
	}
}

bool
redact_check(
    const ProtobufCMessageDescriptor *desc, const uint8_t *bytes, size_t len, uint64_t mask)
{
	struct span stack[CLASS_MAX_DEPTH + 1] = {{bytes, bytes + len, class_of(desc)}};

	return stack[0].classes != NULL && walk(stack, CLASS_MAX_DEPTH + 1, mask);
}
