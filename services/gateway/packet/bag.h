/*
 * A packet as one file: a bag (BagIt 1.0, RFC 8493) in a ZIP, with the document, its cover and the
 * site's signature of the manifest. The same document makes the same bytes. Pure; it works for
 * milliseconds, so a worker does it.
 */
#ifndef GATEWAY_PACKET_BAG_H
#define GATEWAY_PACKET_BAG_H

#include "common/arena.h"
#include "services/gateway/packet/sign.h"

#define BAG_BYTES ((size_t)2 << 20) /* of a bag, and of what is read out of one, at most */

/* *out is malloc'd. at_us is the time of each file in it. */
bool bag_make(const char *document, size_t len, const struct sign_key *key, int64_t at_us,
    void **out, size_t *out_len, struct err *err) MUST_CHECK;

/*
 * Reads a bag and holds it against itself and the site's public key: ERR_INVALID says what is
 * missing, too much or changed; ERR_MISMATCH that somebody else signed it. *document lives in the
 * arena and is within the allow-list.
 */
bool bag_check(const void *bytes, size_t len, const char *pem, size_t pem_len, struct arena *arena,
    char **document, size_t *document_len, struct err *err) MUST_CHECK;

#endif
