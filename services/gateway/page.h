/* Pages of records: what was asked for, where the next page begins, and the text of a page. */
#ifndef GATEWAY_PAGE_H
#define GATEWAY_PAGE_H

#include "common/id.h"
#include "services/gateway/http/http.h"

#define PAGE_LIMIT 100
#define PAGE_DEFAULT 50

struct page {
	uint32_t limit;
	int64_t before_us; /* 0: the newest */
	struct id before_id;
};

/* From ?limit= and ?cursor=. */
bool gateway_page_read(
    const struct http_request *request, struct page *page, struct err *err) MUST_CHECK;
/* The cursor of the page that follows; base64url, opaque to others. */
#define PAGE_CURSOR_SIZE 33
const char *gateway_page_cursor(
    int64_t next_us, const struct id *next_id, char text[PAGE_CURSOR_SIZE]);

/* The session's text becomes {"<name>":[...],"next":"..."} of the texts of records; next_us 0: no
 * further page. */
bool gateway_page_write(struct http_request *request, const char *name, char *const *texts,
    const size_t *lens, size_t count, int64_t next_us, const ProtobufCBinaryData *next_id,
    struct err *err) MUST_CHECK;

#endif
