/* Inside of json: how fields and values are named, and the readers of single values. */
#ifndef COMMON_JSON_PRIV_H
#define COMMON_JSON_PRIV_H

#include <jansson.h>
#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stddef.h>

#include "classes.h"
#include "common/arena.h"
#include "common/err.h"

#define JSON_NAME_SIZE 128

/* An int64 something_us. */
bool json_is_time(const ProtobufCFieldDescriptor *d);
/* Four digits of year write it. */
bool json_time_fits(int64_t us);
/* Bytes of an id. */
bool json_is_id(const ProtobufCFieldDescriptor *d, const struct class_field *field);
/* Writes the field's name in lowerCamelCase and returns its length. */
size_t json_name(const ProtobufCFieldDescriptor *d, char name[JSON_NAME_SIZE]);
/* Writes the word of an enum's value and returns its length. */
size_t json_word(
    const ProtobufCEnumDescriptor *e, const ProtobufCEnumValue *v, char word[JSON_NAME_SIZE]);
/* Bytes that one value takes in a message or list. */
size_t json_value_size(ProtobufCType type);

/* Where we are, from the inside out: a field, or a place in its list. */
struct json_place {
	const struct json_place *up;
	const ProtobufCFieldDescriptor *d; /* NULL: index counts */
	size_t index;
};

struct json_reader {
	struct arena *arena;
	struct err *err;
};

struct json_slot {
	const struct json_place *place;
	const ProtobufCFieldDescriptor *d;
	const struct class_field *cls;
};

/* "path: why" with ERR_INVALID; returns false. */
bool json_refuse(struct json_reader *r, const struct json_place *place, const char *fmt, ...)
    PRINTF_LIKE(3, 4);
bool json_no_memory(struct json_reader *r);

/* Reads one value that is no message into *to, by its type; NULL for messages. */
typedef bool json_read_fn(struct json_reader *r, const struct json_slot *s, json_t *from, void *to);
extern json_read_fn *const json_readers[];

#endif
