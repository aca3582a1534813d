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

/* Masks of the classes that records really held: of which something was copied, and of which
 * something was not. A class may be in both. */
struct redacted {
	uint64_t released, withheld;
};

/*
 * A copy of a record with the fields of mask's classes; with names, which end in NULL, of its own
 * fields only those. The strings and bytes are shared with the original. NULL when the arena is
 * exhausted, or when the message is no record or nested deeper than any of ours. What became of the
 * classes is added to *sum.
 */
ProtobufCMessage *redact(const ProtobufCMessage *record, uint64_t mask, const char *const *names,
    struct arena *arena, struct redacted *sum);

/*
 * Checks packed bytes of a record by their tags, with no code in common with the above: true when
 * every field in them is known and of a class of mask.
 */
bool redact_check(
    const ProtobufCMessageDescriptor *desc, const uint8_t *bytes, size_t len, uint64_t mask);

#endif
