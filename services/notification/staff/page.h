/* What a message says: templates, and mail that nothing in it can break. Pure. */
#ifndef NOTIFICATION_PAGE_H
#define NOTIFICATION_PAGE_H

#include "accord/v1/vocabulary.pb-c.h"
#include "services/notification/channel/channel.h"

#define PAGE_CLASSES 2

/* What a message of a template would hold of a record, why it is sent, and whether she who gets it
 * is asked to answer. */
struct page_content {
	Accord__V1__MessageTemplate template;
	Accord__V1__Purpose purpose;
	bool contribute;
	size_t class_count; /* 0: nothing of a record is in it */
	Accord__V1__DataClass classes[PAGE_CLASSES];
};
/* Never NULL: a template that is not known holds nothing. */
const struct page_content *page_content(Accord__V1__MessageTemplate template);

/* What a page says, lines ended by CRLF, ASCII only; the subject is neutral. */
struct page_text {
	const char *subject;
	char text[CHANNEL_TEXT];
	size_t len;
};
/*
 * It holds tier and area as far as they were released, the call-back and the call-out's own id, and
 * of the incident neither number nor id; a bare one the call-back at most. link: by which she
 * answers it; NULL: there is none. code: in a text, by which she answers it by a reply; in a call
 * only whether keys do; 0: nothing comes back.
 */
void page_write(
    const struct message *message, const char *link, unsigned code, struct page_text *out);

#endif
