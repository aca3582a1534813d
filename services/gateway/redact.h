/*
 * What leaves is copied field by field, by descriptor and class table, from the owner's record into
 * a new message: what the mask does not name is never there, and neither are fields that we do not
 * know.
 */
#ifndef GATEWAY_REDACT_H
#define GATEWAY_REDACT_H

#include <protobuf-c/protobuf-c.h>
#include <stdint.h>

#include "common/arena.h"

/* The bit of a data class in a mask. */
#define CLASS_BIT(data_class) (UINT64_C(1) << (data_class))

/* Classes that a record of this kind can hold. */
uint64_t redact_classes(const ProtobufCMessageDescriptor *desc);

/*
 * A copy of a record with the fields of mask's classes. The strings and bytes are shared with the
 * original. NULL when the arena is exhausted, or when the message is no record or nested deeper
 * than any of ours.
 */
ProtobufCMessage *redact(const ProtobufCMessage *record, uint64_t mask, struct arena *arena);

/* The same, and of those fields only the ones named: names end in NULL. */
ProtobufCMessage *redact_to(
    const ProtobufCMessage *record, uint64_t mask, const char *const *names, struct arena *arena);

/*
 * Checks packed bytes of a record by their tags, with no code in common with the above: true when
 * every field in them is known and of a class of mask.
 */
bool redact_check(
    const ProtobufCMessageDescriptor *desc, const uint8_t *bytes, size_t len, uint64_t mask);

#endif
