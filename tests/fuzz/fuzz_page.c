/* Any query as the page of a list: within its limits, and its cursor leads back to it. */
#include "services/gateway/page.h"
#include "tests/fuzz/fuzz.h"

static bool
reads(const char *query, struct page *page)
{
	struct http_request request = {.query = query};
	struct err err = {0};

	if (gateway_page_read(&request, page, &err))
		return true;
	MUST(err.code == ERR_INVALID && text_valid(err.msg, strlen(err.msg)));
	return false;
}

static void
check_cursor(int64_t us, const struct id *id)
{
	char query[sizeof("cursor=") + PAGE_CURSOR_SIZE] = "cursor=", cursor[PAGE_CURSOR_SIZE];
	struct page back;

	MUST(strlen(gateway_page_cursor(us, id, cursor)) == PAGE_CURSOR_SIZE - 1);
	memcpy(query + strlen(query), cursor, sizeof(cursor));
	MUST(reads(query, &back) == (us > 0));
	MUST(us <= 0 || (back.before_us == us && id_equal(&back.before_id, id)));
	MUST(us <= 0 || back.limit == PAGE_DEFAULT);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *query = fuzz_text(data, size);
	struct page page;
	struct id id;

	if (reads(query, &page)) {
		MUST(page.limit >= 1 && page.limit <= PAGE_LIMIT && page.before_us >= 0);
		MUST(page.before_us > 0 || id_is_nil(&page.before_id));
		if (page.before_us > 0)
			check_cursor(page.before_us, &page.before_id);
	}
	if (size >= 8 + sizeof(id.b)) {
		int64_t us = (int64_t)fuzz_number(&data, &size, 8);

		memcpy(id.b, data, sizeof(id.b));
		check_cursor(us, &id);
	}
	free(query);
	return 0;
}
