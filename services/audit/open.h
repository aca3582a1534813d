/* What a stored leaf holds, for whoever answers from the log. */
#ifndef AUDIT_OPEN_H
#define AUDIT_OPEN_H

#include "accord/v1/audit.pb-c.h"
#include "common/arena.h"

/* Of the leaf's bytes, opened (sealing.h); NULL: nothing of it can be read. It lives in the arena.
 */
const Accord__V1__LeafContent *audit_open(struct arena *arena, const void *bytes, size_t len);
/* The fact's own message, of that descriptor; NULL likewise. */
const ProtobufCMessage *audit_body(struct arena *arena, const Accord__V1__Fact *fact,
    const ProtobufCMessageDescriptor *descriptor);

#endif
