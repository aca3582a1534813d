/*
 * A packet shut for a unit: CMS EnvelopedData (RFC 5652), AES-256, to the unit's certificate. Pure.
 */
#ifndef GATEWAY_PACKET_ENVELOPE_H
#define GATEWAY_PACKET_ENVELOPE_H

#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

#define ENVELOPE_CERTIFICATE 4096 /* characters of a certificate in base64, at most */

/*
 * Reads a certificate as the directory has it, the base64 of its DER in one line, and says why it
 * cannot be used: no certificate, no key that takes an envelope (RSA of 2048 bits at least, P-256,
 * P-384), over or not yet in force at now_us (0: whenever).
 */
bool envelope_judge(const char *base64, int64_t now_us, struct err *err) MUST_CHECK;

/* *out is malloc'd. ERR_INVALID: not that certificate; ERR_UNAVAILABLE: no memory. */
bool envelope_shut(const char *base64, const void *bytes, size_t len, void **out, size_t *out_len,
    struct err *err) MUST_CHECK;

#endif
