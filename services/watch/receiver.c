/* SMTP as far as a page needs it. */
#include "services/watch/receiver.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#define REPLY_MOST 128 /* bytes of the longest answer */

static void
say(struct receiver *r, const char *text)
{
	size_t len = strlen(text);

	memcpy(r->out + r->out_len, text, len);
	r->out_len += len;
}

static void
wrong(struct receiver *r, const char *text)
{
	if (++r->errors < RECEIVER_ERRORS) {
		say(r, text);
		return;
	}
	say(r, "421 too many mistakes\r\n");
	r->over = true;
}

static void
forget_mail(struct receiver *r)
{
	r->from = r->data = false;
	r->recipients = r->bytes = r->code_count = 0;
}

/* --- commands: line holds what stands behind the word --- */

static void
hello(struct receiver *r, const char *rest)
{
	(void)rest;
	forget_mail(r);
	r->greeted = true;
	say(r, "250 accord-watch\r\n");
}

static void
mail(struct receiver *r, const char *rest)
{
	if (!r->greeted || r->from)
		wrong(r, "503 not now\r\n");
	else if (strncasecmp(rest, "FROM:<", 6) != 0 || strchr(rest, '>') == NULL)
		wrong(r, "501 MAIL FROM:<address>\r\n");
	else if (r->mails == RECEIVER_MAILS) {
		say(r, "421 enough for one session\r\n");
		r->over = true;
	} else {
		r->from = true;
		say(r, "250 good\r\n");
	}
}

static bool
is_ours(const struct receiver *r, const char *path)
{
	size_t len = strlen(r->address);

	return strncasecmp(path, r->address, len) == 0 && path[len] == '>';
}

static void
rcpt(struct receiver *r, const char *rest)
{
	if (!r->from)
		wrong(r, "503 not now\r\n");
	else if (strncasecmp(rest, "TO:<", 4) != 0)
		wrong(r, "501 RCPT TO:<address>\r\n");
	else if (!is_ours(r, rest + 4))
		wrong(r, "550 nobody of that name\r\n");
	else if (r->recipients == RECEIVER_RECIPIENTS)
		wrong(r, "452 too many recipients\r\n");
	else {
		r->recipients++;
		say(r, "250 good\r\n");
	}
}

static void
data(struct receiver *r, const char *rest)
{
	(void)rest;
	if (r->recipients == 0) {
		wrong(r, "503 not now\r\n");
		return;
	}
	r->data = r->fresh = true;
	say(r, "354 go on\r\n");
}

static void
reset(struct receiver *r, const char *rest)
{
	(void)rest;
	forget_mail(r);
	say(r, "250 good\r\n");
}

static void
nothing(struct receiver *r, const char *rest)
{
	(void)rest;
	say(r, "250 good\r\n");
}

static void
quit(struct receiver *r, const char *rest)
{
	(void)rest;
	say(r, "221 bye\r\n");
	r->over = true;
}

static const struct {
	const char *word;
	void (*fn)(struct receiver *r, const char *rest);
} commands[] = {
    {"HELO", hello},
    {"EHLO", hello},
    {"MAIL", mail},
    {"RCPT", rcpt},
    {"DATA", data},
    {"RSET", reset},
    {"NOOP", nothing},
    {"QUIT", quit},
};

static void
obey(struct receiver *r)
{
	if (r->too_long) {
		wrong(r, "500 line too long\r\n");
		return;
	}
	for (size_t i = 0; i < sizeof(commands) / sizeof(*commands); i++) {
		const char *rest = r->line + 4;

		if (strncasecmp(r->line, commands[i].word, 4) != 0 ||
		    (*rest != ' ' && *rest != '\0'))
			continue;
		commands[i].fn(r, rest + strspn(rest, " "));
		return;
	}
	wrong(r, "502 not here\r\n");
}

/* --- text --- */

static bool
is_code(const char *at)
{
	size_t prefix = strlen(CANARY_PREFIX);

	return strncmp(at, CANARY_PREFIX, prefix) == 0 &&
	       strspn(at + prefix, "ABCDEFGHIJKLMNOP") == CANARY_DIGITS;
}

static void
look(struct receiver *r)
{
	for (const char *at = r->line; (at = strstr(at, CANARY_PREFIX)) != NULL; at++)
		if (is_code(at) && r->code_count < RECEIVER_CODES)
			memcpy(r->codes[r->code_count++], at, CANARY_CODE - 1);
}

static void
take_mail(struct receiver *r)
{
	bool fits = r->bytes <= RECEIVER_MAIL;

	say(r, fits ? "250 taken\r\n" : "552 too long\r\n");
	r->mails++;
	for (size_t i = 0; fits && i < r->code_count; i++)
		r->on_code(r->ctx, r->codes[i]);
	forget_mail(r);
}

/* A line, or a piece of one that is too long. Only CR LF . CR LF ends a mail. */
static void
take_text(struct receiver *r, bool whole, bool crlf)
{
	if (r->fresh && crlf && strcmp(r->line, ".") == 0)
		take_mail(r);
	else
		look(r);
	r->fresh = whole;
}

/* --- bytes --- */

static void
end_line(struct receiver *r)
{
	bool crlf = r->len > 0 && r->line[r->len - 1] == '\r';

	r->len -= crlf;
	r->line[r->len] = '\0';
	if (r->data)
		take_text(r, true, crlf);
	else
		obey(r);
	r->len = 0;
	r->too_long = false;
}

static void
put(struct receiver *r, char byte)
{
	size_t most = r->data ? RECEIVER_LINE : RECEIVER_COMMAND - 1;

	if (r->len == most) {
		r->line[r->len] = '\0';
		if (r->data)
			take_text(r, false, false);
		else
			r->too_long = true;
		r->len = 0;
	}
	r->line[r->len++] = byte != '\0' ? byte : '?';
}

void
receiver_open(struct receiver *r)
{
	say(r, "220 accord-watch\r\n");
}

size_t
receiver_feed(struct receiver *r, const char *bytes, size_t len)
{
	size_t at = 0;

	while (at < len && !r->over && r->out_len + REPLY_MOST <= sizeof(r->out)) {
		char byte = bytes[at++];

		if (r->data && r->bytes <= RECEIVER_MAIL)
			r->bytes++;
		if (byte == '\n')
			end_line(r);
		else
			put(r, byte);
	}
	return at;
}
