/* Pages of records. */
#include "services/gateway/page.h"

#include <stdlib.h>
#include <string.h>

#include "common/text.h"
#include "services/gateway/gateway.h"

#define CURSOR_BYTES 24 /* time, id */

static bool
read_limit(const struct http_request *request, struct page *page, struct err *err)
{
	char text[8];
	int found = path_query(request->query, "limit", text, sizeof(text));
	char *end;
	long n;

	page->limit = PAGE_DEFAULT;
	if (found == 0)
		return true;
	n = found > 0 ? strtol(text, &end, 10) : 0;
	if (n < 1 || n > PAGE_LIMIT || *end != '\0' || text[0] == '+' || text[0] == ' ')
		return err_set(err, ERR_INVALID, "limit is a number from 1 to %d", PAGE_LIMIT);
	page->limit = (uint32_t)n;
	return true;
}

bool
gateway_page_read(const struct http_request *request, struct page *page, struct err *err)
{
	uint8_t bytes[CURSOR_BYTES + 1];
	char text[PAGE_CURSOR_SIZE];
	int found = path_query(request->query, "cursor", text, sizeof(text));

	*page = (struct page){0};
	if (!read_limit(request, page, err))
		return false;
	if (found == 0)
		return true;
	if (found < 0 || text_unbase64(text, bytes, sizeof(bytes)) != CURSOR_BYTES)
		return err_set(err, ERR_INVALID, "cursor is not one of ours");
	for (int i = 0; i < 8; i++)
		page->before_us = (int64_t)((uint64_t)page->before_us << 8 | bytes[i]);
	memcpy(page->before_id.b, bytes + 8, sizeof(page->before_id.b));
	if (page->before_us <= 0)
		return err_set(err, ERR_INVALID, "cursor is not one of ours");
	return true;
}

const char *
gateway_page_cursor(int64_t next_us, const struct id *next_id, char text[PAGE_CURSOR_SIZE])
{
	uint8_t bytes[CURSOR_BYTES];

	for (int i = 0; i < 8; i++)
		bytes[i] = (uint8_t)((uint64_t)next_us >> (56 - 8 * i));
	memcpy(bytes + 8, next_id->b, sizeof(next_id->b));
	(void)text_base64(bytes, sizeof(bytes), true, text, PAGE_CURSOR_SIZE);
	return text;
}

/* Appends to text, which has room for all of it. */
static size_t
put(char *text, size_t at, const char *piece, size_t len)
{
	memcpy(text + at, piece, len);
	return at + len;
}

static char *
join(struct arena *arena, const char *head, char *const *texts, const size_t *lens, size_t count,
    const char *tail, size_t *len)
{
	size_t total = strlen(head) + strlen(tail) + 1, at;
	char *text;

	for (size_t i = 0; i < count; i++)
		total += lens[i] + 1;
	if ((text = arena_alloc(arena, total)) == NULL)
		return NULL;
	at = put(text, 0, head, strlen(head));
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			at = put(text, at, ",", 1);
		at = put(text, at, texts[i], lens[i]);
	}
	at = put(text, at, tail, strlen(tail));
	text[at] = '\0';
	*len = at;
	return text;
}

bool
gateway_page_write(struct http_request *request, const char *name, char *const *texts,
    const size_t *lens, size_t count, int64_t next_us, const ProtobufCBinaryData *next_id,
    struct err *err)
{
	struct session *session = session_of(request);
	char cursor[PAGE_CURSOR_SIZE];
	const char *head, *tail = "]}";
	char *text;
	struct id id;

	if (next_us > 0 && id_from_bytes(next_id->data, next_id->len, &id))
		tail = arena_printf(request->arena, "],\"next\":\"%s\"}",
		    gateway_page_cursor(next_us, &id, cursor));
	head = arena_printf(request->arena, "{\"%s\":[", name);
	if (head == NULL || tail == NULL ||
	    (text = join(request->arena, head, texts, lens, count, tail, &session->len)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "a page does not fit into memory");
	session->text = text;
	return true;
}
