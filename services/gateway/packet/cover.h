/*
 * The cover of a packet: what its document says, on one page in plain language, as PDF. It says
 * nothing that the document does not. Pure; a worker does it.
 */
#ifndef GATEWAY_PACKET_COVER_H
#define GATEWAY_PACKET_COVER_H

#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

/* *out is malloc'd. The same document makes the same bytes on the same fonts. */
bool cover_make(const char *document, size_t len, int64_t at_us, void **out, size_t *out_len,
    struct err *err) MUST_CHECK;

#endif
