/* What a stored leaf holds. */
#include "services/audit/open.h"

#include "common/wire.h"

const Accord__V1__LeafContent *
audit_open(struct arena *arena, const void *bytes, size_t len)
{
	ProtobufCMessage *msg;
	struct err err;

	if (!wire_read(&accord__v1__leaf_content__descriptor, arena, bytes, len, &msg, &err))
		return NULL;
	return ((const Accord__V1__LeafContent *)msg)->fact != NULL
		   ? (const Accord__V1__LeafContent *)msg
		   : NULL;
}

const ProtobufCMessage *
audit_body(
    struct arena *arena, const Accord__V1__Fact *fact, const ProtobufCMessageDescriptor *descriptor)
{
	ProtobufCMessage *msg;
	struct err err;

	return wire_read(descriptor, arena, fact->body.data, fact->body.len, &msg, &err) ? msg
											 : NULL;
}
