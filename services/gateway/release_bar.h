/*
 * A guardian who is found to be the abuser could never sign (34 U.S.C. 12291(b)(2), DOMAIN 2.2
 * (7)). What was signed does not say which guardian signed, so that whatever a guardian signed of
 * that client is revoked before the bar is written: nothing is opened by it while somebody looks,
 * and what another guardian signed is signed anew.
 */
#ifndef GATEWAY_RELEASE_BAR_H
#define GATEWAY_RELEASE_BAR_H

#include "accord/v1/intake.pb-c.h"
#include "services/gateway/gateway.h"

/* Of a client: what a guardian signed with her or for her and may be relied on. Read only. */
struct signed_item {
	struct id release;
	struct signed_item *next;
};
struct signed_list {
	struct id client;
	struct signed_item *first;
};
extern const struct table gateway_signed_by_guardian;
extern const struct rule gateway_bar_signers;

/* It may write a bar, or lift one. */
bool release_bar_touches(const Accord__V1__KeepOfClient *m);
/* Looks what her record says, revokes what is to be revoked, says in m whether a bar is lifted, and
 * goes on; or the request is answered. m lives as long as the request. */
void release_bar(struct gateway *gateway, struct http_request *request, Accord__V1__KeepOfClient *m,
    http_step *go);
/* What intake answers to the write: behind it the bar is over (signer_mark.h). For an ask's done.
 */
answered_fn release_bar_kept;
/* Pure. A guardian is said to be barred by nothing whose name another entry of hers bars. */
bool release_bar_evaded(
    const Accord__V1__KeepOfClient *m, const Accord__V1__ClientParts *known) MUST_CHECK;
/* Pure. known: what is in her record; NULL: it is not known, and any bar is a new one. */
bool release_bar_new(
    const Accord__V1__KeepOfClient *m, const Accord__V1__ClientParts *known) MUST_CHECK;
bool release_bar_lifted(
    const Accord__V1__KeepOfClient *m, const Accord__V1__ClientParts *known) MUST_CHECK;

#endif
