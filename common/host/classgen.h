/* What the host tool knows of each message and field, between reading the descriptor set and
 * writing the tables. */
#ifndef COMMON_HOST_CLASSGEN_H
#define COMMON_HOST_CLASSGEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "google/protobuf/descriptor.pb-c.h"

#define PACKAGE "accord.v1"
#define MAX_MESSAGES 512
#define MAX_FIELDS 8192
#define MAX_WORDS 128
#define NAME_SIZE 160

typedef Google__Protobuf__FieldDescriptorProto FieldProto;
typedef Google__Protobuf__EnumDescriptorProto EnumProto;

struct message;

struct field {
	const FieldProto *proto;
	uint32_t data_class, text, max_len, ref, max_count;
	struct message *message; /* of a field that holds one of ours */
	bool repeated;
};

struct message {
	char name[NAME_SIZE]; /* accord.v1.Actor */
	const Google__Protobuf__DescriptorProto *proto;
	uint32_t sort, origin;
	bool ignorable;       /* a fact that a follower who does not know it passes over */
	bool writes;          /* a command that may hold client data, on its way to its owner */
	struct field *fields; /* by number */
	size_t field_count;
	size_t depth; /* messages inside one another, itself included; 0 = not yet known */
	bool on_path; /* while its depth is sought */
};

struct model {
	Google__Protobuf__FileDescriptorSet *set;
	struct message *messages;
	size_t message_count;
	struct field *fields;
	size_t field_count;
	/* Enums that the rules and the output need, by name. */
	const EnumProto *data_class, *never_travels, *kind, *sort, *text, *ref, *origin;
	struct {
		uint32_t stands_in;
		bool no_client;
	} classes[MAX_WORDS]; /* by number */
	unsigned complaints;
};

/* Prints "message.field: why" and counts it; field NULL means the message itself. */
void complain(struct model *m, const struct message *msg, const struct field *field,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/* The word of a value in lower case without prefix, such as "incident_place"; "?" when there is
 * none. */
const char *word_of(
    const EnumProto *e, uint32_t number, const char *prefix, char *buf, size_t size);
struct message *find_message(const struct model *m, const char *name);
/* KIND_FETCH_INCIDENTS gives the message FetchIncidents, or NULL. */
struct message *message_of_kind(const struct model *m, const char *kind);

/* Every rule of the contracts; complaints are counted in the model. Fills in the depths. */
void check_rules(struct model *m);

/* The tables in C, their header, and the same as text. Only for a model without complaints. */
void put_source(FILE *f, const struct model *m);
void put_header(FILE *f, const struct model *m);
void put_text(FILE *f, const struct model *m);
/* The parts of source and header that are the vocabulary's. */
void put_words(FILE *f, const struct model *m);
void put_words_header(FILE *f, const struct model *m);

#endif
