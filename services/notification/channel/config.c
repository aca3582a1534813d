/* Reads the files of channels strictly. */
#include "services/notification/channel/config.h"

#include <string.h>

#include "common/config.h"
#include "common/crypt.h"
#include "common/log.h"
#include "services/notification/hook.h"
#include "services/notification/channel/mail.h"

#define URL_MOST 512
#define PATH_MOST 1024

struct file {
	const char *organisation, *url, *account, *secret, *old_secret, *from, *contract, *ca,
	    *callback, *old_account, *old_account_secret;
	int channel, provider;
	int64_t at_once, per_minute;
	bool tls, auto_reply;
	struct yaml_texts events;
	const struct yaml_node *template;
};

#define CHANNEL(name) ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_##name
static const char *const channel_words[] = {"voice", "sms", "email", "webhook", NULL};
static const int channel_numbers[] = {
    CHANNEL(VOICE), CHANNEL(SMS), CHANNEL(EMAIL), CHANNEL(WEBHOOK)};
static const char *const provider_words[] = {"smtp", "twilio", "template", "standard", NULL};
static const struct channel_kind *const provider_kinds[] = {
    &channel_smtp, &channel_twilio, &channel_templated, &channel_webhook};
enum { PROVIDER_SMTP, PROVIDER_TWILIO, PROVIDER_TEMPLATE, PROVIDER_STANDARD };
#define AT_ONCE_HOOKS 4 /* staff's pages need the slots */

#define AT(member) offsetof(struct file, member)
static const struct yaml_field file_fields[] = {
    {"organisation", YAML_TEXT, AT(organisation), true, 1, NOTIFICATION_NAME - 1, NULL,
	"whose messages go by it"},
    {"channel", YAML_WORD, AT(channel), true, 0, 0, channel_words, "what it is"},
    {"provider", YAML_WORD, AT(provider), true, 0, 0, provider_words, "how it is spoken to"},
    {"url", YAML_TEXT, AT(url), true, 8, URL_MOST, NULL, "where"},
    {"from", YAML_TEXT, AT(from), false, 1, 128, NULL, "the number or address that is shown"},
    {"events", YAML_TEXTS, AT(events), false, 1, 32, NULL,
	"of a webhook, what its system is told of: call-outs, tasks, notices"},
    {"account", YAML_TEXT, AT(account), false, 1, 128, NULL, "our name there"},
    {"secret", YAML_TEXT, AT(secret), false, 1, PATH_MOST, NULL,
	"file with our secret there, on one line"},
    {"old secret", YAML_TEXT, AT(old_secret), false, 1, PATH_MOST, NULL,
	"file with the secret before it, which callbacks may still be signed with"},
    {"old account", YAML_TEXT, AT(old_account), false, 1, 128, NULL,
	"our name there before, where what was sent under it is taken away still"},
    {"old account secret", YAML_TEXT, AT(old_account_secret), false, 1, PATH_MOST, NULL,
	"file with the secret of that account"},
    {"contract", YAML_TEXT, AT(contract), false, 1, 64, NULL,
	"reference of the contract that binds the provider; without one nothing goes to clients"},
    {"ca", YAML_TEXT, AT(ca), false, 1, PATH_MOST, NULL,
	"file of the authority of its certificate; otherwise those of the system"},
    {"callback", YAML_TEXT, AT(callback), false, 8, URL_MOST, NULL,
	"our own address as the provider is told it, up to the channel's name"},
    {"tls", YAML_BOOL, AT(tls), false, 0, 0, NULL, "no: only on this host"},
    {"auto reply", YAML_BOOL, AT(auto_reply), false, 0, 0, NULL,
	"whether the provider answers by itself who writes there: it must not"},
    {"at once", YAML_INT, AT(at_once), false, 1, SENDING_MAX, NULL, "on their way at a time"},
    {"per minute", YAML_INT, AT(per_minute), false, 1, 1000000, NULL, "begun in a minute"},
    {"template", YAML_NODE, AT(template), false, 0, 0, NULL, "how a templated provider is told"},
    {0},
};

#define IN(member) offsetof(struct channel_template, member)
static const struct yaml_field template_fields[] = {
    {"type", YAML_TEXT, IN(type), true, 1, 64, NULL, "media type of the body"},
    {"body", YAML_TEXT, IN(body), true, 1, 4096, NULL, "with {to} {from} {text} {key} {callback}"},
    {"key header", YAML_TEXT, IN(key_header), false, 1, 64, NULL,
	"header that names the try, so that a repeat is seen"},
    {"reference", YAML_TEXT, IN(ref), true, 1, 128, NULL, "path of its number in the answer"},
    {"status reference", YAML_TEXT, IN(status_ref), false, 1, 128, NULL, "the same in callbacks"},
    {"status word", YAML_TEXT, IN(status_word), false, 1, 128, NULL, "path of the state"},
    {"delivered", YAML_TEXTS, IN(delivered), false, 1, 64, NULL, "words for: it arrived"},
    {"failed", YAML_TEXTS, IN(failed), false, 1, 64, NULL, "words for: it did not"},
    {"inbound reference", YAML_TEXT, IN(inbound_ref), false, 1, 128, NULL, "of what came in"},
    {"inbound from", YAML_TEXT, IN(inbound_from), false, 1, 128, NULL, "path of who wrote"},
    {"inbound text", YAML_TEXT, IN(inbound_text), false, 1, 128, NULL, "path of the words"},
    {0},
};

/* --- what must hold --- */

static bool
begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

/* Off this host nothing goes without TLS, whatever the file says. */
static bool
is_here(const char *url)
{
	const char *host = strstr(url, "://");

	return host != NULL &&
	       (begins(host + 3, "127.0.0.1:") || begins(host + 3, "127.0.0.1/") ||
		   strcmp(host + 3, "127.0.0.1") == 0 || begins(host + 3, "localhost:"));
}

static bool
check_url(const struct yaml_doc *doc, const struct file *file, struct err *err)
{
	const struct yaml_node *node = yaml_get(doc->root, "url");
	bool mail = file->provider == PROVIDER_SMTP;

	if (mail ? !begins(file->url, "smtp://") && !begins(file->url, "smtps://")
		 : !begins(file->url, "https://") && !begins(file->url, "http://"))
		return yaml_fault(doc, node, err, "an address of %s is wanted here",
		    mail ? "smtp:// or smtps://" : "https://");
	if (!is_here(file->url) && (mail ? !file->tls : begins(file->url, "http://")))
		return yaml_fault(doc, node, err, "off this host nothing goes without TLS");
	return true;
}

static bool
check_from(const struct yaml_doc *doc, const struct file *file, struct err *err)
{
	if (file->from == NULL)
		return yaml_fault(doc, doc->root, err, "\"from\" is missing");
	if (channel_numbers[file->channel] == CHANNEL(EMAIL)
		? mail_address_good(file->from)
		: file->from[0] == '+' && strspn(file->from + 1, "0123456789") > 6 &&
		      strspn(file->from + 1, "0123456789") == strlen(file->from) - 1)
		return true;
	return yaml_fault(doc, yaml_get(doc->root, "from"), err,
	    "an e-mail address, or a number as +15551234567, is wanted here");
}

/* It is told of something, and knows who tells it. */
static bool
check_webhook(const struct yaml_doc *doc, const struct file *file, struct err *err)
{
	if (file->provider != PROVIDER_STANDARD ||
	    channel_numbers[file->channel] != CHANNEL(WEBHOOK))
		return yaml_fault(doc, yaml_get(doc->root, "provider"), err,
		    "a webhook's provider is standard, and no other channel's is");
	if (file->secret == NULL || file->events.count == 0)
		return yaml_fault(doc, doc->root, err, "\"secret\" and \"events\" are missing");
	return true;
}

static bool
check(const struct yaml_doc *doc, const struct file *file, struct err *err)
{
	const struct yaml_node *reply = yaml_get(doc->root, "auto reply");
	bool mail = channel_numbers[file->channel] == CHANNEL(EMAIL);

	if (!check_url(doc, file, err))
		return false;
	if (channel_numbers[file->channel] == CHANNEL(WEBHOOK) ||
	    file->provider == PROVIDER_STANDARD)
		return check_webhook(doc, file, err);
	if (!check_from(doc, file, err))
		return false;
	if (file->auto_reply)
		return yaml_fault(doc, reply, err,
		    "whoever writes to a client's advocate must not be answered by a machine");
	if (mail != (file->provider == PROVIDER_SMTP) && file->provider != PROVIDER_TEMPLATE)
		return yaml_fault(doc, yaml_get(doc->root, "provider"), err,
		    "mail goes by smtp, calls and texts by twilio or a template");
	if ((file->old_account == NULL) != (file->old_account_secret == NULL) ||
	    (file->old_account != NULL && file->provider != PROVIDER_TWILIO))
		return yaml_fault(doc, doc->root, err,
		    "\"old account\" and \"old account secret\" stand together, of twilio");
	if (file->provider == PROVIDER_TWILIO && (file->account == NULL || file->secret == NULL))
		return yaml_fault(doc, doc->root, err, "\"account\" and \"secret\" are missing");
	if (file->provider == PROVIDER_TEMPLATE && (file->template == NULL || reply == NULL))
		return yaml_fault(
		    doc, doc->root, err, "\"template\" and \"auto reply: no\" are missing");
	return true;
}

/* --- reading --- */

static bool
read_secret(struct arena *arena, const char *path, const char **out, struct err *err)
{
	char *secret = path != NULL ? arena_zalloc(arena, CHANNEL_SECRET) : NULL;

	*out = secret;
	if (path == NULL)
		return true;
	if (secret == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for channels");
	return config_secret(path, secret, CHANNEL_SECRET, err);
}

static bool
read_events(
    const struct yaml_doc *doc, const struct file *file, struct channel *channel, struct err *err)
{
	for (size_t i = 0; i < file->events.count; i++) {
		unsigned word = 0;

		while (hook_words[word] != NULL && strcmp(hook_words[word], file->events.v[i]) != 0)
			word++;
		if (hook_words[word] == NULL)
			return yaml_fault(doc, yaml_get(doc->root, "events"), err,
			    "a webhook is told of call-outs, tasks and notices");
		channel->events |= 2u << word;
	}
	return true;
}

static bool
check_secret(const struct yaml_doc *doc, const char *secret, struct err *err)
{
	uint8_t key[WEBHOOK_KEY];
	size_t len = secret != NULL ? channel_webhook_key(secret, key) : 1;

	crypt_wipe(key, sizeof(key));
	return len > 0 || yaml_fault(doc, yaml_get(doc->root, "secret"), err,
			      "whsec_ and base64 of 24 to 64 bytes is wanted in it");
}

static bool
read_webhook(
    const struct yaml_doc *doc, const struct file *file, struct channel *channel, struct err *err)
{
	if (channel->kind != &channel_webhook)
		return true;
	if (channel->at_once == 0)
		channel->at_once = AT_ONCE_HOOKS;
	return read_events(doc, file, channel, err) && check_secret(doc, channel->secret, err) &&
	       check_secret(doc, channel->old_secret, err);
}

static bool
read_template(const struct yaml_doc *doc, const struct file *file, struct arena *arena,
    struct channel *channel, struct err *err)
{
	struct channel_template *template;

	if (file->template == NULL)
		return true;
	if ((template = arena_zalloc(arena, sizeof(*template))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for channels");
	channel->template = template;
	if (file->template->kind != YAML_MAP)
		return yaml_fault(doc, file->template, err, "a map is wanted here");
	return yaml_read(doc, file->template, template_fields, template, err);
}

static bool
check_one(const struct notification *n, const struct yaml_doc *doc, const struct channel *channel,
    struct err *err)
{
	for (size_t i = 0; i < n->channel_count; i++)
		if (n->channels[i].channel == channel->channel &&
		    strcmp(n->channels[i].organisation, channel->organisation) == 0)
			return yaml_fault(doc, doc->root, err,
			    "channel %s of that organisation is the same", n->channels[i].name);
	return true;
}

static bool
read_file(struct notification *n, struct arena *arena, const char *path, const char *name,
    struct err *err)
{
	struct channel *channel = &n->channels[n->channel_count];
	struct file file = {.tls = true};
	struct yaml_doc doc;

	if (!yaml_load(arena, path, &doc, err))
		return false;
	if (doc.root == NULL || doc.root->kind != YAML_MAP)
		return yaml_fault(&doc, doc.root, err, "a map is wanted here");
	if (!yaml_read(&doc, doc.root, file_fields, &file, err) || !check(&doc, &file, err))
		return false;
	*channel = (struct channel){.name = name,
	    .organisation = file.organisation,
	    .channel = channel_numbers[file.channel],
	    .kind = provider_kinds[file.provider],
	    .url = file.url,
	    .from = file.from,
	    .account = file.account,
	    .old_account = file.old_account,
	    .ca = file.ca,
	    .callback = file.callback,
	    .contract = file.contract,
	    .tls = file.tls,
	    .at_once = file.at_once,
	    .per_minute = file.per_minute,
	    .unasked = file.provider == PROVIDER_TWILIO &&
		       channel_numbers[file.channel] == CHANNEL(SMS) &&
		       yaml_get(doc.root, "auto reply") == NULL};
	if (!check_one(n, &doc, channel, err) || !read_template(&doc, &file, arena, channel, err) ||
	    !read_secret(arena, file.secret, &channel->secret, err) ||
	    !read_secret(arena, file.old_secret, &channel->old_secret, err) ||
	    !read_secret(arena, file.old_account_secret, &channel->old_account_secret, err) ||
	    !read_webhook(&doc, &file, channel, err))
		return false;
	n->channel_count++;
	return true;
}

/* A name stands in our address and in rows. */
static bool
good_name(const char *name)
{
	size_t len = strlen(name);

	return len > 0 && len < NOTIFICATION_NAME &&
	       strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == len;
}

/* What is read, and where the channels go. */
struct reading {
	struct notification *n;
	struct arena *arena;
};

static bool
read_channel(void *ctx, const char *path, const char *name, struct err *err)
{
	const struct reading *reading = ctx;

	if (reading->n->channel_count == CHANNELS_MAX)
		return err_set(err, ERR_INVALID, "more than %d channels", CHANNELS_MAX);
	if (!good_name(name))
		return err_set(err, ERR_INVALID,
		    "%s: a channel's name has small letters, digits and dashes", path);
	return read_file(reading->n, reading->arena, path, name, err);
}

bool
channel_config_load(
    struct notification *n, struct arena *arena, const char *folder, struct err *err)
{
	struct reading reading = {n, arena};

	n->channel_count = 0;
	n->channels = arena_zalloc(arena, CHANNELS_MAX * sizeof(*n->channels));
	if (n->channels == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for channels");
	if (!yaml_each_file(arena, folder, "folder of channels", read_channel, &reading, err))
		return false;
	log_info("channels loaded", L_INT("channels", n->channel_count));
	return true;
}

void
channel_config_wipe(struct notification *n)
{
	for (size_t i = 0; i < n->channel_count; i++) {
		struct channel *c = &n->channels[i];

		if (c->secret != NULL)
			crypt_wipe((void *)(uintptr_t)c->secret, strlen(c->secret));
		if (c->old_secret != NULL)
			crypt_wipe((void *)(uintptr_t)c->old_secret, strlen(c->old_secret));
		if (c->old_account_secret != NULL)
			crypt_wipe((void *)(uintptr_t)c->old_account_secret,
			    strlen(c->old_account_secret));
	}
	n->channel_count = 0;
}
