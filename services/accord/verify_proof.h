/*
 * Proofs of the audit log, checked as RFC 9162 sections 2.1.3.2 and 2.1.4.2 say. Whoever checks has
 * nothing of the log but what stands here, and a root that he noted, or was given by somebody else
 * than who made the proof.
 */
#ifndef SERVICES_ACCORD_VERIFY_PROOF_H
#define SERVICES_ACCORD_VERIFY_PROOF_H

#include "services/audit/verify/verify.h"

/* The hashes of a proof, in its order. */
struct verify_path {
	const uint8_t (*hashes)[VERIFY_HASH];
	size_t count;
};

/* SHA-256 over 0x00, salt and content. */
void verify_leaf_hash(const void *salt, size_t salt_len, const void *content, size_t content_len,
    uint8_t out[VERIFY_HASH]);
/* The root of the log of size, if the leaf is its number idx. False: such a path is none of that.
 */
bool verify_entry_root(const uint8_t leaf[VERIFY_HASH], uint64_t idx, uint64_t size,
    const struct verify_path *path, uint8_t root[VERIFY_HASH]);
/* Whether the log of the later size begins with all that the older one had. */
bool verify_growth(const struct verify_noted *old, const struct verify_noted *later,
    const struct verify_path *path);

#endif
