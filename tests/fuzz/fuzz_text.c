/* Any bytes as text, hexadecimal and base64: judged again by slow and plain code. */
#include "common/text.h"
#include "tests/fuzz/fuzz.h"

/* One character by its code point; 0 when there is none. */
static size_t
character(const uint8_t *p, size_t left)
{
	static const uint32_t least[] = {0, 1, 0x80, 0x800, 0x10000};
	size_t n = p[0] < 0x80 ? 1 : p[0] >> 5 == 6 ? 2 : p[0] >> 4 == 14 ? 3 : 4;
	uint32_t c = n == 1 ? p[0] : p[0] & (0x7fU >> n);

	if (n > left || (n == 4 && p[0] >> 3 != 30))
		return 0;
	for (size_t i = 1; i < n; i++) {
		if (p[i] >> 6 != 2)
			return 0;
		c = c << 6 | (p[i] & 0x3f);
	}
	return c < least[n] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff) ? 0 : n;
}

static bool
valid(const uint8_t *p, size_t len)
{
	for (size_t n; len > 0; p += n, len -= n)
		if ((n = character(p, len)) == 0)
			return false;
	return true;
}

static void
check_copy(const char *text, size_t room)
{
	size_t len = strlen(text), n;
	char *copy = malloc(room);
	bool whole;

	MUST(copy != NULL);
	whole = text_copy(copy, room, text);
	n = strlen(copy);
	MUST(n < room && n <= len && memcmp(copy, text, n) == 0);
	MUST(whole == (n == len) && n == text_fit(text, len, room - 1));
	if (valid((const uint8_t *)text, len)) {
		MUST(valid((const uint8_t *)copy, n));
		MUST(whole || n + character((const uint8_t *)text + n, len - n) >= room);
	}
	free(copy);
}

static void
check_bytes(const uint8_t *data, size_t len)
{
	size_t want = (len + 2) / 3 * 4, bare = (len * 4 + 2) / 3;
	char *text = malloc(want + 1 + 2 * len);
	uint8_t *back = malloc(len + 1);

	MUST(text != NULL && back != NULL);
	MUST(text_unhex(text_hex(data, len, text), back, len) && strlen(text) == 2 * len);
	MUST(len == 0 || memcmp(back, data, len) == 0);
	MUST(text_base64(data, len, false, text, want) == 0);
	MUST(text_base64(data, len, false, text, want + 1) == want && strlen(text) == want);
	MUST(text_unbase64(text, back, len) == (long)len);
	MUST(len == 0 || memcmp(back, data, len) == 0);
	MUST(text_base64(data, len, true, text, bare) == 0);
	MUST(text_base64(data, len, true, text, bare + 1) == bare && strlen(text) == bare);
	MUST(strpbrk(text, "+/=") == NULL);
	MUST(text_unbase64(text, back, len) == (long)len);
	MUST(len == 0 || (memcmp(back, data, len) == 0 && text_unbase64(text, back, len - 1) < 0));
	free(text);
	free(back);
}

/* One value has one text, but for the alphabet and the padding. */
static void
check_base64(const char *text)
{
	size_t len = strlen(text);
	uint8_t *bytes = malloc(len + 1);
	char *again = malloc(2 * len + 8);
	long n;

	MUST(bytes != NULL && again != NULL);
	n = text_unbase64(text, bytes, len);
	MUST(n <= (long)(len / 4 * 3 + 2));
	if (n >= 0) {
		size_t got = text_base64(bytes, (size_t)n, true, again, 2 * len + 8);

		MUST(strspn(text + got, "=") == len - got);
		for (size_t i = 0; i < got; i++)
			MUST(text[i] == again[i] || (text[i] == '+' && again[i] == '-') ||
			     (text[i] == '/' && again[i] == '_'));
	}
	free(bytes);
	free(again);
}

static void
check_hex(const char *text)
{
	size_t len = strlen(text);
	uint8_t *bytes = malloc(len / 2 + 1);
	char *again = malloc(len + 2);

	MUST(bytes != NULL && again != NULL);
	if (text_unhex(text, bytes, len / 2)) {
		MUST(len % 2 == 0 && text_same_word(text_hex(bytes, len / 2, again), text));
		MUST(strspn(text, "0123456789abcdefABCDEF") == len);
	} else {
		MUST(len % 2 == 1 || strspn(text, "0123456789abcdefABCDEF") < len);
	}
	free(bytes);
	free(again);
}

static void
check_trim(char *text)
{
	size_t len = strlen(text), n;
	char *trimmed = text_trim(text);

	n = strlen(trimmed);
	MUST(trimmed >= text && trimmed + n <= text + len);
	MUST(n == 0 || (strchr(" \t\n\v\f\r", trimmed[0]) == NULL &&
			   strchr(" \t\n\v\f\r", trimmed[n - 1]) == NULL));
}

/* The first byte is the room of a copy. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t room = (size_t)fuzz_number(&data, &size, 1) + 1;
	char *text = fuzz_text(data, size);

	MUST(text_valid(data, size) == valid(data, size));
	check_bytes(data, size);
	check_copy(text, room);
	check_base64(text);
	check_hex(text);
	check_trim(text);
	free(text);
	return 0;
}
