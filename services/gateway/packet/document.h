/*
 * A packet as JSON: what the allow-list lets of redacted records stand in it. The same records make
 * the same bytes. Pure.
 */
#ifndef GATEWAY_PACKET_DOCUMENT_H
#define GATEWAY_PACKET_DOCUMENT_H

#include "common/arena.h"
#include "common/err.h"
#include "common/id.h"
#include "services/gateway/packet/allow.h"

#define PACKET_BYTES ((size_t)256 << 10) /* of a document, at most */

struct packet {
	enum packet_kind kind;
	struct id id;                         /* the receiver's record: outwardly, the packet's */
	const char *sender, *recipient;       /* organisations */
	const char *ori, *lead;               /* of the sender; "": none is known */
	int64_t made_us;                      /* as it is decided */
	int64_t court_us;                     /* 0: none is known */
	bool release_imminent, charges_filed; /* of the offer */
	struct id release;                    /* that it rests on; nil: on none */
	int64_t release_expires_us;
	/* Redacted, each by its own decision; NULL: nothing of it. */
	const ProtobufCMessage *records[PACKET_PARTS];
};

/*
 * *text is terminated and lives in the arena. By what she is reached stands in it only beside rules
 * that were gone through with her and are good at made_us (F14, law L6); of advisements only those
 * about this recipient.
 */
bool packet_write(const struct packet *packet, struct arena *arena, char **text, size_t *len,
    struct err *err) MUST_CHECK;

/*
 * The other way round, for what leaves and for what has come: ERR_INVALID with the first member
 * that the allow-list does not have at its place, or where it is no packet at all.
 */
bool packet_check(const char *text, size_t len, struct err *err) MUST_CHECK;

/* The rules of contact as they stand in a record: the instant until which they are good; 0: they
 * are not, for she has not gone through them since they were changed, or a release or escape. */
int64_t packet_good_until(const ProtobufCMessage *client_record);

#endif
