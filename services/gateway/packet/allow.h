/*
 * The allow-list of a packet (DOMAIN 4.2): which fields of which record may stand in what goes from
 * one organisation to the next, by which name, and what the cover calls them. What is not in the
 * table is in no packet, whatever was released (DOMAIN 4.3). Pure.
 */
#ifndef GATEWAY_PACKET_ALLOW_H
#define GATEWAY_PACKET_ALLOW_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stdint.h>

/* The records it is made of; each stands in a section of its own, as each was decided by itself. */
enum packet_part { PACKET_INCIDENT, PACKET_VICTIM, PACKET_SERVICE, PACKET_NUMBERS, PACKET_PARTS };

/* For what it is: the body of a referral is the shorter one. */
enum packet_kind { PACKET_HANDOFF, PACKET_REFERRAL };

struct packet_field {
	const char *name;   /* in the record's JSON; NULL: we write it, and no record has it */
	const char *niem;   /* in the packet */
	const char *within; /* the member of that one in which the value stands; NULL: none */
	const char *label;  /* in plain language */
	bool referral;      /* it stands in the body of a referral, too */
	const struct packet_field
	    *inner; /* of a field that holds a record's part; ends in niem NULL */
};

struct packet_section {
	const char *niem, *label;
	const ProtobufCMessageDescriptor *record; /* NULL: the head, which we write */
	const struct packet_field *fields;        /* ends in niem NULL */
};

extern const struct packet_section packet_head, packet_sections[PACKET_PARTS];

/* The classes that it asks of a record: the question that is decided. */
uint64_t packet_classes(enum packet_part part, enum packet_kind kind);

#endif
