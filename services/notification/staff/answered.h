/* She who was paged has answered: nobody sends her that page again. */
#ifndef NOTIFICATION_ANSWERED_H
#define NOTIFICATION_ANSWERED_H

#include "common/batch.h"

/* KIND_PAGE_ANSWERED of the gateway */
void page_answered_keys(struct batch *batch, struct input *input);
void page_answered_more(struct batch *batch, struct input *input);
bool page_answered(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
