/*
 * Links of pages: who holds one answers that page, for her to whom it was sent, with two verbs and
 * no other. It opens nothing to see, is good for twelve hours, works while her account is locked
 * and not when it is disabled.
 */
#ifndef GATEWAY_PAGE_LINK_H
#define GATEWAY_PAGE_LINK_H

#include "accord/v1/gateway.pb-c.h"
#include "common/crypt.h"
#include "common/clock.h"
#include "services/gateway/directory.h"

#define PAGE_LINK_LIVES (12 * CLOCK_HOUR)

enum page_verb { PAGE_LOOK, PAGE_SEEN, PAGE_TAKE };

struct page_link_row {
	struct id id; /* first 16 bytes of sha256 */
	uint8_t sha256[CRYPT_SHA256];
	struct id message, request;
	bool task;
	char person[NAME_SIZE], employer[NAME_SIZE], owner[NAME_SIZE];
	int64_t made;
	int32_t answered; /* enum page_verb */
	int32_t version;
};

extern const struct table gateway_page_link;
struct id page_link_id(const uint8_t sha256[CRYPT_SHA256]);

/* Of a page that is being authorised. */
void page_link_need(struct batch *batch, const Accord__V1__Authorise *msg);
/* It may go to her: the link opens from this commit on. */
void page_link_put(struct batch *batch, const Accord__V1__Authorise *msg, const char *employer);

/* How somebody answers it. */
struct page_answer {
	const uint8_t *sha256; /* of its token */
	enum page_verb verb;
	Accord__V1__PageAnswer how;
};
void page_answer_keys(struct batch *batch, const uint8_t sha256[CRYPT_SHA256]);
void page_answer_more(struct batch *batch, const uint8_t sha256[CRYPT_SHA256]);
/* False with ERR_NOT_FOUND: it is over, or never was, or she may not (any more). Whether it is
 * still hers to answer is referral's to say. */
bool page_answer(struct batch *batch, const struct page_answer *answer, struct page_link_row *row,
    struct err *err) MUST_CHECK;
/* KIND_ANSWER_PAGE */
extern const struct rule gateway_page_replied;

#endif
