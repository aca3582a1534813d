/* Bytes and words without surprises: every output is bounded and every input is checked. */
#include "common/text.h"

#include <assert.h>
#include <string.h>

#define TELEPHONE_LONGEST 32

/* Length of the well-formed character at p, 0 when there is none. The second byte's range rules out
 * overlongs. */
static size_t
utf8_length(const uint8_t *p, size_t left)
{
	uint8_t low = 0x80, high = 0xbf;
	size_t n;

	if (p[0] < 0x80)
		return p[0] != 0;
	if (p[0] < 0xc2 || p[0] > 0xf4)
		return 0;
	n = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
	if (left < n)
		return 0;
	if (p[0] == 0xe0)
		low = 0xa0;
	else if (p[0] == 0xed)
		high = 0x9f;
	else if (p[0] == 0xf0)
		low = 0x90;
	else if (p[0] == 0xf4)
		high = 0x8f;
	if (p[1] < low || p[1] > high)
		return 0;
	for (size_t i = 2; i < n; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	return n;
}

/* True when none of eight bytes is NUL or has its high bit set. */
static bool
plain_word(const uint8_t *p)
{
	uint64_t w;

	memcpy(&w, p, sizeof(w));
	return ((w | (w - UINT64_C(0x0101010101010101))) & UINT64_C(0x8080808080808080)) == 0;
}

bool
text_valid(const void *bytes, size_t len)
{
	const uint8_t *p = bytes;

	for (size_t i = 0, n; i < len; i += n) {
		if (len - i >= 8 && plain_word(p + i))
			n = 8;
		else if ((n = utf8_length(p + i, len - i)) == 0)
			return false;
	}
	return true;
}

size_t
text_fit(const char *s, size_t len, size_t max)
{
	size_t n = max;

	if (len <= max)
		return len;
	while (n > 0 && max - n < 3 && ((uint8_t)s[n] & 0xc0) == 0x80)
		n--;
	return ((uint8_t)s[n] & 0xc0) == 0x80 ? max : n;
}

bool
text_copy(char *dst, size_t size, const char *src)
{
	size_t len = strnlen(src, size), n;

	assert(size > 0);
	n = text_fit(src, len, size - 1);
	memmove(dst, src, n);
	dst[n] = '\0';
	return n == len;
}

const char *
text_hex(const void *bytes, size_t len, char *dst)
{
	static const char digits[] = "0123456789abcdef";
	const uint8_t *p = bytes;

	for (size_t i = 0; i < len; i++) {
		dst[2 * i] = digits[p[i] >> 4];
		dst[2 * i + 1] = digits[p[i] & 15];
	}
	dst[2 * len] = '\0';
	return dst;
}

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

bool
text_unhex(const char *hex, void *bytes, size_t len)
{
	uint8_t *p = bytes;

	for (size_t i = 0; i < len; i++) {
		int high = hex_digit(hex[2 * i]);
		int low = high < 0 ? -1 : hex_digit(hex[2 * i + 1]);

		if (low < 0)
			return false;
		p[i] = (uint8_t)(high << 4 | low);
	}
	return hex[2 * len] == '\0';
}

size_t
text_base64(const void *bytes, size_t len, bool url, char *dst, size_t size)
{
	static const char plain[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	static const char safe[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
	const char *digits = url ? safe : plain;
	const uint8_t *p = bytes;
	size_t out = 0;

	if (size == 0 || len > (size - 1) / 4 * 3 + 2 ||
	    (url ? (len * 4 + 2) / 3 : (len + 2) / 3 * 4) >= size)
		return 0;
	for (size_t i = 0; i < len; i += 3) {
		size_t have = len - i < 3 ? len - i : 3;
		uint32_t v = (uint32_t)p[i] << 16;

		if (have > 1)
			v |= (uint32_t)p[i + 1] << 8;
		if (have > 2)
			v |= p[i + 2];
		for (size_t k = 0; k < 4; k++) {
			if (k <= have)
				dst[out++] = digits[v >> (18 - 6 * k) & 63];
			else if (!url)
				dst[out++] = '=';
		}
	}
	dst[out] = '\0';
	return out;
}

static int
base64_digit(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	if (c == '+' || c == '-')
		return 62;
	return c == '/' || c == '_' ? 63 : -1;
}

/* Digits before the padding; SIZE_MAX when the padding is not what the length asks for. */
static size_t
base64_digits(const char *text)
{
	size_t len = strlen(text), n = len;

	while (n > 0 && len - n < 2 && text[n - 1] == '=')
		n--;
	if (n % 4 == 1 || (n != len && len % 4 != 0))
		return SIZE_MAX;
	return n;
}

long
text_unbase64(const char *text, void *bytes, size_t size)
{
	size_t digits = base64_digits(text), out = 0;
	uint8_t *p = bytes;
	uint32_t v = 0;
	unsigned bits = 0;

	if (digits == SIZE_MAX || digits / 4 * 3 + (digits % 4 * 3) / 4 > size)
		return -1;
	for (size_t i = 0; i < digits; i++) {
		int d = base64_digit(text[i]);

		if (d < 0)
			return -1;
		v = v << 6 | (uint32_t)d;
		if ((bits += 6) < 8)
			continue;
		bits -= 8;
		p[out++] = (uint8_t)(v >> bits);
		v &= (1U << bits) - 1;
	}
	/* Left-over bits must be zero, so that one value has one text. */
	return v == 0 ? (long)out : -1;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

bool
text_is_telephone(const char *text)
{
	size_t digits = 0, len = strlen(text);

	for (size_t i = 0; i < len; i++) {
		if (text[i] >= '0' && text[i] <= '9')
			digits++;
		else if (strchr("+- .()x", text[i]) == NULL)
			return false;
	}
	return digits >= 3 && len <= TELEPHONE_LONGEST;
}

bool
text_same_word(const char *a, const char *b)
{
	for (; *a != '\0' && lower(*a) == lower(*b); a++, b++)
		;
	return lower(*a) == lower(*b);
}

static bool
blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

char *
text_trim(char *s)
{
	size_t n;

	while (blank(*s))
		s++;
	n = strlen(s);
	while (n > 0 && blank(s[n - 1]))
		n--;
	s[n] = '\0';
	return s;
}
