/* accord token list: whose tokens there are, what they open, and when each was used. */
#include <stdio.h>

#include "accord/v1/token.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"

#define SOON (15 * CLOCK_DAY)

struct list_options {
	bool ended;
};

static const char *
date(int64_t at, char text[CLOCK_TEXT_SIZE])
{
	return at != 0 ? clock_text(at, text) : "never";
}

static void
put_id(const char *what, const ProtobufCBinaryData *bytes)
{
	char text[ID_TEXT_SIZE];
	struct id id;

	if (id_from_bytes(bytes->data, bytes->len, &id))
		printf("%s%s", what, id_text(&id, text));
}

static void
put_token(const Accord__V1__TokenState *t)
{
	char at[CLOCK_TEXT_SIZE], hex[2 * 32 + 1];

	put_id("", &t->token);
	printf("  %s %s\n", t->feed[0] != '\0' ? "feed" : "bearer",
	    t->feed[0] != '\0' ? t->feed : t->person);
	if (t->n_operations > 0)
		printf("  %-12s", "opens");
	for (size_t i = 0; i < t->n_operations; i++)
		printf("%s%s", i > 0 ? ", " : "", t->operations[i]);
	if (t->n_operations > 0)
		printf("\n");
	if (t->made_us != 0)
		printf("  %-12s%s\n", "made", date(t->made_us, at));
	printf("  %-12s%s\n", "last used", date(t->used_us, at));
	printf(
	    "  %-12s%s\n", t->expires_us > clock_now() ? "ends" : "ended", date(t->expires_us, at));
	if (t->revoked_us != 0)
		printf("  %-12s%s\n", "revoked", date(t->revoked_us, at));
	else if (t->idle_us != 0 && t->idle_us < t->expires_us)
		printf("  %-12s%s, unless it is used before%s\n", "revoked on",
		    date(t->idle_us, at), t->idle_us < clock_now() + SOON ? ": SOON" : "");
	if (t->kept_us != 0)
		printf("  %-12s%s by %s, for a year\n", "kept", date(t->kept_us, at), t->kept_by);
	if (t->certificate.len == 32)
		printf("  %-12s%s\n", "certificate", text_hex(t->certificate.data, 32, hex));
	if (t->replaces.len != 0) {
		put_id("  replaces    ", &t->replaces);
		printf("\n");
	}
}

static bool
next_page(struct tool *tool, const struct site *site, Accord__V1__ListTokens *body,
    const Accord__V1__Tokens **page, struct err *err)
{
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_LIST_TOKENS,
	    .body = &body->base,
	    .answer = &accord__v1__tokens__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};

	if (!client_ask(tool->arena, site, &call, err))
		return false;
	*page = (const Accord__V1__Tokens *)call.reply;
	if ((*page)->n_tokens > 0)
		body->after = (*page)->tokens[(*page)->n_tokens - 1]->token;
	return true;
}

static int
run_list(struct tool *tool)
{
	const struct list_options *options = tool->options;
	Accord__V1__ListTokens body = ACCORD__V1__LIST_TOKENS__INIT;
	const Accord__V1__Tokens *page;
	struct err err = {0};
	struct site site;
	size_t count = 0;

	body.ended = options->ended;
	if (!site_load(tool->arena, tool->site, &site, &err))
		return tool_fail(&err);
	do {
		if (!next_page(tool, &site, &body, &page, &err))
			return tool_fail(&err);
		for (size_t i = 0; i < page->n_tokens; i++)
			put_token(page->tokens[i]);
		count += page->n_tokens;
	} while (page->more && page->n_tokens > 0);
	printf("%zu tokens\n", count);
	return TOOL_DONE;
}

static const struct list_options fallback = {.ended = false};

static const struct tool_option options[] = {
    {"--ended", OPTION_FLAG, offsetof(struct list_options, ended), NULL, 0, 0, false,
	"also those that are good no more"},
    {0},
};

const struct verb verb_token_list = {
    .name = "token list",
    .summary = "say whose tokens there are, what they open, when they were used and when they end",
    .usage = "[--ended]",
    .text = "What is said here is no secret: a token cannot be made from it.\n\n"
	    "Example:\n"
	    "  accord token list --ended\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct list_options),
    .fn = run_list,
};
