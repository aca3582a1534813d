/*
 * Messages to and from JSON, by descriptor: our API is proto3 JSON with these differences.
 *
 * - Bytes with (max_len) 16 and a (ref) are ids: UUID text. Other bytes are base64.
 * - An int64 named something_us is a time: RFC 3339 text, and "_us" falls off its JSON name.
 * - A value of an enum is its name in lower case without the prefix that all values of the enum
 * share; number 0 is "unspecified".
 * - Numbers that are not finite are refused.
 *
 * As in proto3 JSON: names are written in lowerCamelCase, and read in that or as in the .proto;
 * 64-bit integers are written as strings and read as either; fields at their default are not
 * written; null reads as absent. A key that is unknown or stands there twice, in either spelling,
 * is refused, as is a value past the limits of the class tables.
 */
#ifndef COMMON_JSON_H
#define COMMON_JSON_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stddef.h>

#include "common/arena.h"
#include "common/err.h"

/* Limits of a text that is read: bytes, nesting, and values (commas and brackets) in it. */
#define JSON_READ_BYTES ((size_t)4 << 20)
#define JSON_READ_DEPTH 16
#define JSON_READ_VALUES 65536

/* *text is terminated, *len its length. Compact, keys in the order of the .proto. ERR_UNAVAILABLE:
 * no memory. */
bool json_write(const ProtobufCMessage *msg, struct arena *arena, char **text, size_t *len,
    struct err *err) MUST_CHECK;

/* Words of anybody as a string, in quotes: any bytes, which no page and no script takes for its
 * own; what is no character is U+FFFD. NULL without memory. */
char *json_quote(struct arena *arena, const char *text, size_t len);

/*
 * *out dies with the arena. ERR_INVALID says where: "incidents[3].received: not an RFC 3339 time";
 * ERR_TOO_LARGE: past the limits above.
 */
bool json_read(const ProtobufCMessageDescriptor *desc, struct arena *arena, const char *text,
    size_t len, ProtobufCMessage **out, struct err *err) MUST_CHECK;

/* Whether json_write writes the field under that name. */
bool json_named(const ProtobufCFieldDescriptor *field, const char *name);

struct json_t;
/*
 * JSON Schema of what json_write writes, for an API's description; other messages and enums are
 * {"$ref": "#/components/schemas/Name"}. NULL without memory.
 */
struct json_t *json_schema(const ProtobufCMessageDescriptor *desc);
/* The words of an enum without number 0, which is what absence says. */
struct json_t *json_schema_enum(const ProtobufCEnumDescriptor *desc);

#endif
