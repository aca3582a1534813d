/*
 * A statement of costs on paper: each line of its comma-separated form with its number, which a
 * dispute names, on as many sheets as it takes. It says nothing that the lines do not. Pure; a
 * worker does it.
 */
#ifndef GATEWAY_PACKET_COST_PAPER_H
#define GATEWAY_PACKET_COST_PAPER_H

#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

/* *out is malloc'd. The same statement makes the same bytes on the same fonts. */
bool cost_paper(const char *csv, size_t len, int64_t at_us, void **out, size_t *out_len,
    struct err *err) MUST_CHECK;

#endif
