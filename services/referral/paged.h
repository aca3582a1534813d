/* What staff say to a page by a reply or by a key in the call: the gateway has found that it is
 * hers to say, and says so in a fact. */
#ifndef REFERRAL_PAGED_H
#define REFERRAL_PAGED_H

#include "services/referral/rows.h"

void paged_start(void);
/* KIND_PAGE_ANSWERED of the gateway. The first who answers wins; what comes too late changes
 * nothing. */
void page_replied_keys(struct batch *batch, struct input *input);
void page_replied_more(struct batch *batch, struct input *input);
bool page_replied(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
