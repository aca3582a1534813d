/* accord token make, rotate and revoke: bearer tokens of feeds and systems, and of people in a
 * demonstration. */
#include <stdio.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/token.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/text.h"
#include "services/accord/bus_client.h"
#include "services/accord/span.h"
#include "services/accord/token.h"
#include "services/accord/verb.h"
#include "services/gateway/bearer.h"
#include "services/gateway/policy/day.h"

#define DAYS_LONGEST 366

struct token_options {
	const char *feed, *system, *person, *certificate;
	struct tool_texts operations;
	int64_t days;
};

struct rotate_options {
	const char *overlap, *certificate;
	int64_t days;
};

void
token_text(const uint8_t secret[TOKEN_SECRET], char text[TOKEN_TEXT_SIZE])
{
	size_t prefix = sizeof(TOKEN_PREFIX) - 1;

	memcpy(text, TOKEN_PREFIX, prefix);
	(void)text_base64(secret, TOKEN_SECRET, true, text + prefix, TOKEN_TEXT_SIZE - prefix);
}

/* --- what make and rotate share --- */

/* A new secret, and what is told of it. */
struct secret {
	char text[BEARER_NARROW_SIZE];
	uint8_t sha256[CRYPT_SHA256];
	uint8_t certificate[CRYPT_SHA256];
	bool bound;
};

/* Good to give away in hexadecimal, with colons or without them. */
static bool
read_certificate(const char *text, uint8_t certificate[CRYPT_SHA256])
{
	char hex[2 * CRYPT_SHA256 + 1];
	size_t len = 0;

	for (; *text != '\0'; text++) {
		if (*text == ':')
			continue;
		if (len == sizeof(hex) - 1)
			return false;
		hex[len++] = *text;
	}
	hex[len] = '\0';
	return text_unhex(hex, certificate, CRYPT_SHA256);
}

/* False when the certificate's hash is none. A narrow one is worth nothing at copies of 0.1.1. */
static bool
secret_make(struct secret *secret, const char *certificate, bool narrow)
{
	uint8_t bytes[TOKEN_SECRET];

	*secret = (struct secret){.bound = certificate != NULL};
	if (certificate != NULL && !read_certificate(certificate, secret->certificate))
		return false;
	crypt_random(bytes, sizeof(bytes));
	if (narrow) {
		(void)text_copy(secret->text, sizeof(secret->text), BEARER_NARROW);
		(void)text_base64(bytes, sizeof(bytes), true, secret->text + strlen(BEARER_NARROW),
		    sizeof(secret->text) - strlen(BEARER_NARROW));
	} else {
		token_text(bytes, secret->text);
	}
	crypt_wipe(bytes, sizeof(bytes));
	bearer_hash(secret->text, strlen(secret->text), secret->sha256);
	return true;
}

static ProtobufCBinaryData
sha256_of(uint8_t *bytes, bool there)
{
	return (ProtobufCBinaryData){there ? CRYPT_SHA256 : 0, bytes};
}

/* Says it once, and forgets it. */
static int
send_new(struct tool *tool, uint32_t kind, const ProtobufCMessage *body, struct secret *secret,
    const char *what, int64_t days)
{
	struct client_call call = {.to = "gateway",
	    .kind = kind,
	    .body = body,
	    .answer = &accord__v1__token__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	const Accord__V1__Token *reply;
	char id[ID_TEXT_SIZE];
	struct err err = {0};
	struct site site;
	struct id token;
	bool good = site_load(tool->arena, tool->site, &site, &err) &&
		    client_ask(tool->arena, &site, &call, &err);

	if (good) {
		reply = (const Accord__V1__Token *)call.reply;
		good = id_from_bytes(reply->token.data, reply->token.len, &token) ||
		       err_set(&err, ERR_INTERNAL, "the gateway answered without a token's id");
	}
	if (good) {
		fprintf(stderr, "token %s of %s, for %lld days; it is shown this once\n",
		    id_text(&token, id), what, (long long)days);
		printf("%s\n", secret->text);
	}
	crypt_wipe(secret, sizeof(*secret));
	return good ? TOOL_DONE : tool_fail(&err);
}

static char *
text_of(const char *text)
{
	return (char *)(uintptr_t)(text != NULL ? text : "");
}

#define NO_CERTIFICATE                                                                             \
	"\"%s\" is no SHA-256 of a public key: 64 hexadecimal digits, colons between them or none"

/* --- make --- */
static int
run_make(struct tool *tool)
{
	const struct token_options *options = tool->options;
	const char *bearer = options->system != NULL ? options->system : options->person;
	const char *who = options->feed != NULL ? options->feed : bearer;
	Accord__V1__MakeToken body = ACCORD__V1__MAKE_TOKEN__INIT;
	char *operations[TOOL_TEXTS];
	struct secret secret;

	if ((options->feed != NULL) + (options->system != NULL) + (options->person != NULL) != 1)
		return tool_usage("one of --feed, --system and --person is wanted");
	if (!id_is(who))
		return tool_usage("\"%s\" is no id", who);
	if (options->system != NULL && options->operations.count == 0)
		return tool_usage(
		    "a system's token says what it opens: --operation list_incidents");
	if (!secret_make(&secret, options->certificate,
		options->system != NULL || options->certificate != NULL ||
		    options->operations.count > 0))
		return tool_usage(NO_CERTIFICATE, options->certificate);
	for (size_t i = 0; i < options->operations.count; i++)
		operations[i] = text_of(options->operations.v[i]);
	body.feed = text_of(options->feed);
	body.person = text_of(bearer);
	body.sha256 = sha256_of(secret.sha256, true);
	body.certificate = sha256_of(secret.certificate, secret.bound);
	body.expires_us = clock_now() + options->days * CLOCK_DAY;
	body.operations = operations;
	body.n_operations = options->operations.count;
	return send_new(
	    tool, ACCORD__V1__KIND__KIND_MAKE_TOKEN, &body.base, &secret, who, options->days);
}

/* --- rotate --- */
static int
run_rotate(struct tool *tool)
{
	const struct rotate_options *options = tool->options;
	Accord__V1__RotateToken body = ACCORD__V1__ROTATE_TOKEN__INIT;
	struct secret secret;
	struct id token;

	if (!id_parse(tool->args[0], &token))
		return tool_usage("\"%s\" is no token's id: \"token list\" says it", tool->args[0]);
	if (!span_read(options->overlap, &body.overlap_us))
		return tool_usage("\"%s\" is no span of time; write it as 7d", options->overlap);
	if (!secret_make(&secret, options->certificate, true))
		return tool_usage(NO_CERTIFICATE, options->certificate);
	body.token = (ProtobufCBinaryData){sizeof(token.b), token.b};
	body.sha256 = sha256_of(secret.sha256, true);
	body.certificate = sha256_of(secret.certificate, secret.bound);
	body.expires_us = clock_now() + options->days * CLOCK_DAY;
	return send_new(tool, ACCORD__V1__KIND__KIND_ROTATE_TOKEN, &body.base, &secret,
	    "the same bearer", options->days);
}

/* --- revoke --- */
static int
run_revoke(struct tool *tool)
{
	Accord__V1__RevokeToken body = ACCORD__V1__REVOKE_TOKEN__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_REVOKE_TOKEN,
	    .body = &body.base,
	    .answer = &accord__v1__token__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	struct err err = {0};
	struct site site;
	struct id token;

	if (!id_parse(tool->args[0], &token))
		return tool_usage("\"%s\" is no token's id: \"token list\" says it", tool->args[0]);
	body.token.data = token.b;
	body.token.len = sizeof(token.b);
	if (!site_load(tool->arena, tool->site, &site, &err) ||
	    !client_ask(tool->arena, &site, &call, &err))
		return tool_fail(&err);
	printf("revoked %s\n", tool->args[0]);
	return TOOL_DONE;
}

static const struct token_options fallback = {.days = 365};

static const struct tool_option options[] = {
    {"--feed", OPTION_TEXT, offsetof(struct token_options, feed), "ID", 0, 0, false,
	"the feed that may post events with it"},
    {"--system", OPTION_TEXT, offsetof(struct token_options, system), "ID", 0, 0, false,
	"the partner's system (of worker kind \"system\" in the directory) that comes with it"},
    {"--person", OPTION_TEXT, offsetof(struct token_options, person), "ID", 0, 0, false,
	"the person who acts with it; in a demonstration only"},
    {"--operation", OPTION_TEXTS, offsetof(struct token_options, operations), "NAME", 0, 0, false,
	"what a system may do with it, as /openapi.json calls it; as often as needed"},
    {"--certificate", OPTION_TEXT, offsetof(struct token_options, certificate), "SHA256", 0, 0,
	false, "worthless without a client certificate of this public key"},
    {"--days", OPTION_INT, offsetof(struct token_options, days), "N", 1, DAYS_LONGEST, false,
	"how long it is good; otherwise 365"},
    {0},
};

const struct verb verb_token_make = {
    .name = "token make",
    .summary =
	"make a bearer token for a feed, a partner's system or, in a demonstration, a person",
    .usage = "--feed ID | --system ID --operation NAME... | --person ID [--days N]",
    .text =
	"Makes a random token of 256 bits and tells the gateway its SHA-256. The token itself is\n"
	"kept nowhere: it is printed once, alone on standard output, so that it can be written\n"
	"to a file. Its id, to rotate and revoke it by, goes to standard error.\n\n"
	"Examples:\n"
	"  accord token make --feed riverton-eido > riverton.token\n"
	"  accord token make --system da-cases --operation list_incidents --operation "
	"get_incident\n"
	"  accord token make --person p-101 --days 1\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct token_options),
    .fn = run_make,
};

static const struct rotate_options rotate_fallback = {.overlap = "7d", .days = 365};

static const struct tool_option rotate_options[] = {
    {"--overlap", OPTION_TEXT, offsetof(struct rotate_options, overlap), "SPAN", 0, 0, false,
	"so long the old one is good beside it: 90m, 7d; otherwise 7d"},
    {"--certificate", OPTION_TEXT, offsetof(struct rotate_options, certificate), "SHA256", 0, 0,
	false, "the public key that the new one is bound to; otherwise the old one's, or none"},
    {"--days", OPTION_INT, offsetof(struct rotate_options, days), "N", 1, DAYS_LONGEST, false,
	"how long the new one is good; otherwise 365"},
    {0},
};

const struct verb verb_token_rotate = {
    .name = "token rotate",
    .summary = "make a new token in the place of one, which goes on for a while",
    .usage = "ID [--overlap SPAN] [--days N]",
    .text = "The new one is for the same bearer and the same operations. The old one ends after\n"
	    "the overlap, or at its own end if that comes sooner; --overlap 0s ends it at once.\n\n"
	    "Example:\n"
	    "  accord token rotate 0b7e4a52-3a54-4c1e-9d35-2f0f3a6c1d11 > riverton.token\n",
    .options = rotate_options,
    .fallback = &rotate_fallback,
    .options_size = sizeof(struct rotate_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_rotate,
};

const struct verb verb_token_revoke = {
    .name = "token revoke",
    .summary = "make a token worthless at once",
    .usage = "ID",
    .text = "ID is what \"accord token make\" said on standard error. Revoking twice is fine.\n\n"
	    "Example:\n"
	    "  accord token revoke 0b7e4a52-3a54-4c1e-9d35-2f0f3a6c1d11\n",
    .min_args = 1,
    .max_args = 1,
    .fn = run_revoke,
};
