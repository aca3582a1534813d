/* Signatures and bodies of providers' callbacks. */
#include "services/notification/channel/callback.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/crypt.h"
#include "common/form.h"
#include "common/json_tree.h"
#include "common/text.h"
#include "services/notification/channel/config.h"
#include "services/notification/channel/json_path.h"

#define PAIRS 64
#define SIGNED (2 * CALLBACK_BYTES)

/* --- Twilio's --- */

/* A body's pairs, unescaped, in memory of its own. */
struct pairs {
	size_t count;
	struct {
		const char *name, *value;
	} v[PAIRS];
	char text[CALLBACK_BYTES + 2 * PAIRS];
};

static bool
read_pairs(const struct callback *callback, struct pairs *pairs)
{
	const char *at = callback->body, *end = at + callback->len;
	size_t used = 0;

	pairs->count = 0;
	for (;;) {
		char *name = pairs->text + used, value[CALLBACK_BYTES];
		const struct form_pair pair = {
		    name, value, sizeof(pairs->text) - used, sizeof(value)};
		int got = form_next(&at, end, &pair);

		if (got <= 0)
			return got == 0;
		if (pairs->count == PAIRS ||
		    used + strlen(name) + strlen(value) + 2 > sizeof(pairs->text))
			return false;
		pairs->v[pairs->count].name = name;
		used += strlen(name) + 1;
		pairs->v[pairs->count++].value = pairs->text + used;
		memcpy(pairs->text + used, value, strlen(value) + 1);
		used += strlen(value) + 1;
	}
}

static const char *
pair(const struct pairs *pairs, const char *name)
{
	for (size_t i = 0; i < pairs->count; i++)
		if (strcmp(pairs->v[i].name, name) == 0)
			return pairs->v[i].value;
	return "";
}

static void
sort_pairs(struct pairs *pairs)
{
	for (size_t i = 1; i < pairs->count; i++)
		for (size_t j = i; j > 0; j--) {
			int order = strcmp(pairs->v[j - 1].name, pairs->v[j].name);

			if (order < 0 ||
			    (order == 0 && strcmp(pairs->v[j - 1].value, pairs->v[j].value) <= 0))
				break;
			pairs->v[PAIRS - 1] = pairs->v[j];
			pairs->v[j] = pairs->v[j - 1];
			pairs->v[j - 1] = pairs->v[PAIRS - 1];
		}
}

/* The address as the provider was told it, and behind it every name and value in order. */
static bool
twilio_signed(const struct channel *channel, const struct callback *callback, char *out)
{
	struct pairs *pairs = malloc(sizeof(*pairs));
	size_t len;
	bool good = pairs != NULL && read_pairs(callback, pairs) && pairs->count < PAIRS;

	len = (size_t)snprintf(out, SIGNED, "%s/%s%s%s", channel->callback,
	    callback->inbound ? "inbound" : "status", callback->query[0] != '\0' ? "?" : "",
	    callback->query);
	if (good)
		sort_pairs(pairs);
	for (size_t i = 0; good && i < pairs->count; i++) {
		len += (size_t)snprintf(
		    out + len, SIGNED - len, "%s%s", pairs->v[i].name, pairs->v[i].value);
		good = len < SIGNED - 1;
	}
	free(pairs);
	return good;
}

static bool
twilio_is(const char *secret, const char *text, const char *signature)
{
	uint8_t mac[CRYPT_SHA1];
	char wanted[32] = "", given[32] = "";

	if (secret == NULL || strlen(signature) >= sizeof(given))
		return false;
	crypt_hmac_sha1(secret, strlen(secret), text, strlen(text), mac);
	memcpy(given, signature, strlen(signature));
	return text_base64(mac, sizeof(mac), false, wanted, sizeof(wanted)) > 0 &&
	       crypt_equal(wanted, given, sizeof(wanted));
}

static bool
twilio_genuine(const struct channel *channel, const struct callback *callback)
{
	char *text = malloc(SIGNED);
	bool is = text != NULL && channel->callback != NULL &&
		  twilio_signed(channel, callback, text) &&
		  (twilio_is(channel->secret, text, callback->signature) ||
		      twilio_is(channel->old_secret, text, callback->signature));

	free(text);
	return is;
}

static enum callback_end
twilio_end(const char *word)
{
	static const struct {
		const char *word;
		enum callback_end end;
	} words[] = {{"delivered", CALLBACK_ARRIVED}, {"read", CALLBACK_ARRIVED},
	    {"completed", CALLBACK_ARRIVED}, {"undelivered", CALLBACK_FAILED},
	    {"failed", CALLBACK_FAILED}, {"canceled", CALLBACK_FAILED}, {"busy", CALLBACK_FAILED},
	    {"no-answer", CALLBACK_FAILED}};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strcmp(word, words[i].word) == 0)
			return words[i].end;
	return CALLBACK_NOTHING;
}

/* Of a call that we made whoever answers it is the one who is called. */
static void
twilio_take(const struct pairs *pairs, struct callback_said *said)
{
	bool call = pair(pairs, "CallSid")[0] != '\0';
	bool ours = strncmp(pair(pairs, "Direction"), "outbound", 8) == 0;
	struct channel_result ref = {.ref = ""};

	channel_take_ref(pair(pairs, call ? "CallSid" : "MessageSid"), &ref);
	(void)text_copy(said->ref, sizeof(said->ref), ref.ref);
	said->end = twilio_end(pair(pairs, call ? "CallStatus" : "MessageStatus"));
	said->code = (int)strtol(pair(pairs, "ErrorCode"), NULL, 10);
	(void)text_copy(said->from, sizeof(said->from), pair(pairs, ours ? "To" : "From"));
	(void)text_copy(said->words, sizeof(said->words),
	    pair(pairs, !call                              ? "Body"
			: pair(pairs, "Digits")[0] != '\0' ? "Digits"
							   : "SpeechResult"));
}

static bool
twilio_read(const struct callback *callback, struct callback_said *said)
{
	struct pairs *pairs = malloc(sizeof(*pairs));
	bool good = pairs != NULL && read_pairs(callback, pairs);

	if (good)
		twilio_take(pairs, said);
	if (pairs != NULL)
		crypt_wipe(pairs, sizeof(*pairs));
	free(pairs);
	return good && said->ref[0] != '\0';
}

/* --- templates' --- */

static bool
template_is(const char *secret, const struct callback *callback)
{
	uint8_t mac[CRYPT_SHA256], given[CRYPT_SHA256];

	if (secret == NULL || !text_unhex(callback->signature, given, sizeof(given)))
		return false;
	crypt_hmac_sha256(secret, strlen(secret), callback->body, callback->len, mac);
	return crypt_equal(mac, given, sizeof(mac));
}

static bool
has(const struct yaml_texts *texts, const char *word)
{
	for (size_t i = 0; i < texts->count; i++)
		if (strcmp(texts->v[i], word) == 0)
			return true;
	return false;
}

static const char *
at(const json_t *root, const char *path)
{
	const char *text = path != NULL ? json_path_text(root, path) : NULL;

	return text != NULL ? text : "";
}

static bool
template_read(const struct channel_template *template, const struct callback *callback,
    struct callback_said *said)
{
	struct channel_result ref = {.ref = ""};
	struct json_tree tree;
	const char *word;

	json_tree_read(&tree, callback->body, callback->len, 0, NULL);
	if (tree.root != NULL) {
		channel_take_ref(
		    at(tree.root, callback->inbound ? template->inbound_ref : template->status_ref),
		    &ref);
		word = at(tree.root, template->status_word);
		said->end = has(&template->delivered, word) ? CALLBACK_ARRIVED
			    : has(&template->failed, word)  ? CALLBACK_FAILED
							    : CALLBACK_NOTHING;
		(void)text_copy(
		    said->from, sizeof(said->from), at(tree.root, template->inbound_from));
		(void)text_copy(
		    said->words, sizeof(said->words), at(tree.root, template->inbound_text));
	}
	json_tree_free(&tree);
	(void)text_copy(said->ref, sizeof(said->ref), ref.ref);
	return said->ref[0] != '\0';
}

/* --- whoever's --- */

bool
callback_genuine(const struct channel *channel, const struct callback *callback)
{
	if (callback->len > CALLBACK_BYTES)
		return false;
	if (channel->kind == &channel_twilio)
		return twilio_genuine(channel, callback);
	return channel->kind == &channel_templated &&
	       (template_is(channel->secret, callback) ||
		   template_is(channel->old_secret, callback));
}

void
callback_query(const struct id *message, unsigned attempt, char query[CALLBACK_QUERY])
{
	char id[ID_TEXT_SIZE];

	(void)snprintf(query, CALLBACK_QUERY, "m=%s&a=%u", id_text(message, id), attempt);
}

/* As callback_query writes it; anything else names no message. */
static void
read_query(const char *query, struct callback_said *said)
{
	char id[ID_TEXT_SIZE], again[CALLBACK_QUERY];
	struct id message;
	unsigned long attempt;

	if (strncmp(query, "m=", 2) != 0 || strlen(query) < ID_TEXT_SIZE + 3)
		return;
	memcpy(id, query + 2, ID_TEXT_SIZE - 1);
	id[ID_TEXT_SIZE - 1] = '\0';
	attempt = strtoul(query + ID_TEXT_SIZE + 4, NULL, 10);
	if (!id_parse(id, &message) || attempt > INT32_MAX)
		return;
	callback_query(&message, (unsigned)attempt, again);
	if (strcmp(again, query) != 0)
		return;
	said->message = message;
	said->attempt = (unsigned)attempt;
}

bool
callback_read(
    const struct channel *channel, const struct callback *callback, struct callback_said *said)
{
	memset(said, 0, sizeof(*said));
	if (channel->kind == &channel_twilio) {
		read_query(callback->query, said); /* it is signed with the rest of the URL */
		return twilio_read(callback, said);
	}
	return channel->kind == &channel_templated &&
	       template_read(channel->template, callback, said);
}
