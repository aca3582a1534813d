/* Any bytes to the page sink, cut anywhere: bounded answers, and the same however they are cut. */
#include "services/watch/receiver.h"
#include "tests/fuzz/fuzz.h"

struct heard {
	char out[1 << 16];
	size_t len, codes;
};

static void
on_code(void *ctx, const char *code)
{
	MUST(strlen(code) == CANARY_CODE - 1);
	((struct heard *)ctx)->codes++;
}

static void
hold(struct heard *heard, const uint8_t *data, size_t size, size_t piece)
{
	struct receiver r = {.address = "canary@watch.example", .on_code = on_code, .ctx = heard};
	size_t at = 0;

	heard->len = heard->codes = 0;
	receiver_open(&r);
	for (;;) {
		MUST(r.out_len <= RECEIVER_OUT && r.len <= RECEIVER_LINE);
		if (heard->len + r.out_len <= sizeof(heard->out)) {
			memcpy(heard->out + heard->len, r.out, r.out_len);
			heard->len += r.out_len;
		}
		r.out_len = 0;
		if (at == size || r.over)
			break;
		at += receiver_feed(
		    &r, (const char *)data + at, size - at < piece ? size - at : piece);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct heard whole, cut;

	hold(&whole, data, size, size);
	hold(&cut, data, size, 1 + size % 7);
	MUST(whole.codes == cut.codes && whole.len == cut.len);
	MUST(memcmp(whole.out, cut.out, whole.len) == 0);
	return 0;
}
