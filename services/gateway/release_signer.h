/*
 * Who may sign for a client, by what her owner's record says of her (DOMAIN 2.2 (7), 34 U.S.C.
 * 12291(b)(2)): whether she is a minor, who acts for her, and who never may because they are the
 * abuser. Beside the rules of what was signed (release_valid.h), and before them. Pure.
 */
#ifndef GATEWAY_RELEASE_SIGNER_H
#define GATEWAY_RELEASE_SIGNER_H

#include "accord/v1/intake.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "common/err.h"

/* known: the classes minor_status and guardian of both her records; NULL: nothing is kept of them.
 * ERR_INVALID says what would be right; ERR_UNAVAILABLE: something is kept that could not be read.
 */
bool release_signer_good(const Accord__V1__GrantRelease *grant,
    const Accord__V1__ClientParts *known, struct err *err) MUST_CHECK;

#endif
