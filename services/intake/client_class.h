/*
 * What people write of a client: a table of its classes, each with the records in which it stands,
 * how many things of it there may be, and what makes it good. Everything else (which fields are a
 * class's, how they are packed, what a value may be) is read from the contracts, so that a new
 * class is its fields there and one line here. Pure.
 */
#ifndef INTAKE_CLIENT_CLASS_H
#define INTAKE_CLIENT_CLASS_H

#include "accord/v1/intake.pb-c.h"
#include "common/arena.h"
#include "common/err.h"

struct client_class {
	Accord__V1__DataClass data_class;
	unsigned origins; /* bit n: Origin n */
	unsigned most;    /* things at a time; 1: it is one, and replaced as a whole */
	/* Of a record, or of one thing of it; NULL: each value says enough by itself. */
	bool (*good)(const ProtobufCMessage *of, struct err *err);
};
extern const struct client_class client_classes[]; /* ends in data_class 0 */

/* NULL: it is not written to by who keeps her record. */
const struct client_class *client_class_of(
    Accord__V1__Origin origin, Accord__V1__DataClass data_class);
/* The classes of which a record says something; bit n: DataClass n. */
uint64_t client_classes_said(const ProtobufCMessage *record);
/* The record with the fields of that class alone, sharing what they point to; NULL without memory.
 */
ProtobufCMessage *client_class_alone(
    const ProtobufCMessage *record, Accord__V1__DataClass data_class, struct arena *arena);

/* Of a class of many things: those that the record says; how many. */
size_t client_things(
    const ProtobufCMessage *record, Accord__V1__DataClass data_class, ProtobufCMessage ***things);
/* A record with that thing alone; NULL without memory. */
ProtobufCMessage *client_thing_alone(const ProtobufCMessage *record,
    Accord__V1__DataClass data_class, ProtobufCMessage *thing, struct arena *arena);
/* The field of a thing that says which it is. */
ProtobufCBinaryData *client_thing_id(ProtobufCMessage *thing);

/* Every value of a record, its things' too: words of their lists, none twice, times that were,
 * texts of what their kind is made of. */
bool client_values_good(const ProtobufCMessage *record, int64_t now, struct err *err) MUST_CHECK;
/* A name, and no place to write something else: no lines, addresses, numbers or lists. */
bool client_name_good(const char *text);
/* Nothing but characters, and one of one_of. */
bool client_text_of(const char *text, const char *characters, const char *one_of);

#endif
