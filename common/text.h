/* Bytes and words: UTF-8, hexadecimal, base64, bounded copies. */
#ifndef COMMON_TEXT_H
#define COMMON_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Well-formed UTF-8 (RFC 3629) without NUL. */
bool text_valid(const void *bytes, size_t len);
/* The longest prefix of at most max bytes that does not end in half a character. */
size_t text_fit(const char *s, size_t len, size_t max);
/* Copies at most size-1 bytes, never half a character, and terminates. False: something was cut. */
bool text_copy(char *dst, size_t size, const char *src);
/* Lower-case hexadecimal of len bytes into 2*len+1 characters; returns dst. */
const char *text_hex(const void *bytes, size_t len, char *dst);
/* False unless hex is exactly 2*len hexadecimal digits, in either case. */
bool text_unhex(const char *hex, void *bytes, size_t len);
/* Base64 (RFC 4648 section 4; section 5 without padding when url); 0 when it does not fit. */
size_t text_base64(const void *bytes, size_t len, bool url, char *dst, size_t size);
/* Returns the number of bytes, or -1 for bad input or too little room. Both alphabets are read. */
long text_unbase64(const char *text, void *bytes, size_t size);
/* As people write a telephone number: at most 32 characters, three digits or more, and what stands
 * between them. */
bool text_is_telephone(const char *text);
/* ASCII only, as protocols want it. */
bool text_same_word(const char *a, const char *b);
/* Points past blanks at the front and cuts those at the end, in place. */
char *text_trim(char *s);

#endif
