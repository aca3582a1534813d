/*
 * Protobuf from a peer, checked before it is believed: one pass over the bytes by descriptor and
 * class table, then protobuf-c unpacks what can no longer surprise it.
 */
#ifndef COMMON_WIRE_H
#define COMMON_WIRE_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/arena.h"
#include "common/err.h"

/* Fields that we do not know come from newer peers: they are passed over, up to these sums over one
 * message. */
#define WIRE_UNKNOWN_FIELDS 64
#define WIRE_UNKNOWN_BYTES 4096

/*
 * ERR_INVALID, naming message and field, unless bytes are a well-formed desc: whole varints,
 * lengths and wire types as the descriptor wants them, numbers that fit their type, strings of
 * valid UTF-8 without NUL, strings and bytes no longer than their (max_len), lists no longer than
 * their (max_count), no single field twice, no groups. Values of enums are not judged. desc must
 * stand in the class tables.
 */
bool wire_check(const ProtobufCMessageDescriptor *desc, const uint8_t *bytes, size_t len,
    struct err *err) MUST_CHECK;

/* Checks, then unpacks into the arena, with which *msg dies. ERR_UNAVAILABLE when the arena cannot
 * hold it. */
bool wire_read(const ProtobufCMessageDescriptor *desc, struct arena *arena, const uint8_t *bytes,
    size_t len, ProtobufCMessage **msg, struct err *err) MUST_CHECK;

/* The packed message in the arena; *len is 0 for an empty one. NULL only when the arena cannot hold
 * it. */
uint8_t *wire_write(const ProtobufCMessage *msg, struct arena *arena, size_t *len);

#endif
