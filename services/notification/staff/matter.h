/* Notices of what stands in Accord: they say that there is something, and nothing of it. */
#ifndef NOTIFICATION_MATTER_H
#define NOTIFICATION_MATTER_H

#include "services/notification/notification.h"

/* KIND_ENDING_NEAR of the gateway */
void ending_near_keys(struct batch *batch, struct input *input);
bool ending_near(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_RELEASE_REVOKED of the gateway: whoever the fact names of the recipient */
void release_revoked_keys(struct batch *batch, struct input *input);
bool release_revoked(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_BASIS_MOVED of the gateway: whoever the fact names of the owner */
void basis_moved_keys(struct batch *batch, struct input *input);
bool basis_moved(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_LOGON_REFUSED of the gateway: whoever the fact names, when it locks */
void logon_refused_keys(struct batch *batch, struct input *input);
bool logon_refused(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_ACCOUNT_NOTICE of the gateway: whoever answers for the account */
void account_notice_keys(struct batch *batch, struct input *input);
bool account_notice(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_BREACH_OPENED and KIND_BREACH_MOVED of the gateway: whoever the fact names of the owner */
void breach_opened_keys(struct batch *batch, struct input *input);
bool breach_opened(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void breach_moved_keys(struct batch *batch, struct input *input);
bool breach_moved(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_LINKS_MISSING of intake: the duty supervisor */
void links_missing_keys(struct batch *batch, struct input *input);
bool links_missing(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
