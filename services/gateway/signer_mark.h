/*
 * Her record is intake's and her releases are ours, so that no transaction holds both a bar and
 * what a barred guardian signed. One of the two always sees the other by this row:
 *
 * A bar marks its beginning as it revokes what guardians signed, is written to her record, and
 * marks its end. A release that a guardian signs is granted only if no bar is on its way, and if
 * none began or ended since before her record was read.
 */
#ifndef GATEWAY_SIGNER_MARK_H
#define GATEWAY_SIGNER_MARK_H

#include "services/gateway/gateway.h"

/* A bar of which nobody says that it is over, is: longer than any write and any request can take.
 */
#define SIGNER_MARK_LONGEST (2 * CLOCK_MINUTE)
/* From before it was marked: by then her record has it, or never will. Less by what clocks differ.
 */
#define SIGNER_MARK_KEPT (CLOCK_MINUTE)

extern const struct table gateway_signer_mark;

/* --- in a batch --- */
void signer_mark_need(struct batch *batch, const struct id *client);
void signer_mark_begin(struct batch *batch, const struct id *client);
/* A grant's: false (ERR_UNAVAILABLE) when her record may not be as it was read. bars: before it
 * was.
 */
bool signer_mark_stands(
    struct batch *batch, const struct id *client, int32_t bars, struct err *err) MUST_CHECK;

/* --- on the way --- */
/* done with the bars of now, if the request is still there. */
typedef void signer_bars_fn(
    struct gateway *gateway, struct http_request *request, const struct err *err, int32_t bars);
void signer_mark_ask(struct gateway *gateway, struct http_request *request, const struct id *client,
    signer_bars_fn *done);
/* The bar is over; then, if the request is still there, goes on. Whatever becomes of it: a mark
 * that stays is over by itself. */
void signer_mark_over(
    struct gateway *gateway, struct http_request *request, const struct id *client, http_step *go);

#endif
