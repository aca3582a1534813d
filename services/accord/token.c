/* accord token make and revoke: bearer tokens of feeds, and of people in a demonstration. */
#include <stdio.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/text.h"
#include "services/accord/bus_client.h"
#include "services/accord/token.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/day.h"

#define DAYS_LONGEST 3650

struct token_options {
	const char *feed, *person;
	int64_t days;
};

void
token_text(const uint8_t secret[TOKEN_SECRET], char text[TOKEN_TEXT_SIZE])
{
	size_t prefix = sizeof(TOKEN_PREFIX) - 1;

	memcpy(text, TOKEN_PREFIX, prefix);
	(void)text_base64(secret, TOKEN_SECRET, true, text + prefix, TOKEN_TEXT_SIZE - prefix);
}

static bool
make(struct tool *tool, const struct token_options *options, const char *text, struct id *token,
    struct err *err)
{
	Accord__V1__MakeToken body = ACCORD__V1__MAKE_TOKEN__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_MAKE_TOKEN,
	    .body = &body.base,
	    .answer = &accord__v1__token__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	const Accord__V1__Token *reply;
	uint8_t digest[CRYPT_SHA256];
	struct site site;

	crypt_sha256(text, strlen(text), digest);
	body.feed = (char *)(uintptr_t)(options->feed != NULL ? options->feed : "");
	body.person = (char *)(uintptr_t)(options->person != NULL ? options->person : "");
	body.sha256.data = digest;
	body.sha256.len = sizeof(digest);
	body.expires_us = clock_now() + options->days * CLOCK_DAY;
	if (!site_load(tool->arena, tool->site, &site, err) ||
	    !client_ask(tool->arena, &site, &call, err))
		return false;
	reply = (const Accord__V1__Token *)call.reply;
	return id_from_bytes(reply->token.data, reply->token.len, token) ||
	       err_set(err, ERR_INTERNAL, "the gateway answered without a token's id");
}

static int
run_make(struct tool *tool)
{
	const struct token_options *options = tool->options;
	const char *who = options->feed != NULL ? options->feed : options->person;
	char text[TOKEN_TEXT_SIZE], id[ID_TEXT_SIZE];
	uint8_t secret[TOKEN_SECRET];
	struct err err = {0};
	struct id token;
	bool good;

	if ((options->feed == NULL) == (options->person == NULL))
		return tool_usage("either --feed or --person is wanted");
	if (!id_is(who))
		return tool_usage("\"%s\" is no id", who);
	crypt_random(secret, sizeof(secret));
	token_text(secret, text);
	crypt_wipe(secret, sizeof(secret));
	good = make(tool, options, text, &token, &err);
	if (good) {
		fprintf(stderr, "token %s of %s, for %lld days; it is shown this once\n",
		    id_text(&token, id), who, (long long)options->days);
		printf("%s\n", text);
	}
	crypt_wipe(text, sizeof(text));
	return good ? TOOL_DONE : tool_fail(&err);
}

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
		return tool_usage("\"%s\" is no token's id: \"token make\" said it", tool->args[0]);
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
    {"--person", OPTION_TEXT, offsetof(struct token_options, person), "ID", 0, 0, false,
	"the person who acts with it; in a demonstration only"},
    {"--days", OPTION_INT, offsetof(struct token_options, days), "N", 1, DAYS_LONGEST, false,
	"how long it is good; otherwise 365"},
    {0},
};

const struct verb verb_token_make = {
    .name = "token make",
    .summary = "make a bearer token for a feed or, in a demonstration, a person",
    .usage = "--feed ID | --person ID [--days N]",
    .text =
	"Makes a random token of 256 bits and tells the gateway its SHA-256. The token itself is\n"
	"kept nowhere: it is printed once, alone on standard output, so that it can be written\n"
	"to a file. Its id, to revoke it by, goes to standard error.\n\n"
	"Examples:\n"
	"  accord token make --feed riverton-eido > riverton.token\n"
	"  accord token make --person p-101 --days 1\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct token_options),
    .fn = run_make,
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
