/* Keys of the watch, and what belongs together. */
#include "services/watch/config.h"

#include <stddef.h>
#include <string.h>

#include "common/clock.h"
#include "services/watch/canary.h"

#define KEY(name, kind, member, dflt, lo, hi, text)                                                \
	{                                                                                          \
		{.key = name,                                                                      \
		    .type = kind,                                                                  \
		    .offset = offsetof(struct watch_config, member),                               \
		    .min = lo,                                                                     \
		    .max = hi,                                                                     \
		    .help = text},                                                                 \
		    dflt                                                                           \
	}

const struct config_key watch_config_keys[] = {
    KEY("gateway", YAML_TEXT, gateway, NULL, 8, 512,
	"where events are posted, such as https://accord.example; http:// only on this host"),
    KEY("ca", YAML_TEXT, ca, "", 0, 1024,
	"PEM file of the authority that signed the gateway's certificate; empty: the system's"),
    KEY("feed", YAML_TEXT, feed, "canary", 1, 64, "the feed of canaries that is this watch's own"),
    KEY("token file", YAML_TEXT, token_file, NULL, 1, 1024, "file with the token of that feed"),
    KEY("listen", YAML_TEXT, listen, "127.0.0.1:2525", 1, 128,
	"where this watch takes pages by SMTP; the site's mail relay hands them on to here"),
    KEY("health", YAML_TEXT, health, "", 0, 128,
	"where GET /healthz says how the watch itself is, such as 127.0.0.1:8082; empty: nowhere"),
    KEY("address", YAML_TEXT, address, NULL, 3, 254,
	"the address of those pages: \"page to\" of the canary's person in the directory"),
    KEY("every", YAML_DURATION, every, "1m", CLOCK_SECOND, CLOCK_HOUR, "time between two canaries"),
    KEY("silence", YAML_DURATION, silence, "3m", CLOCK_SECOND, CLOCK_HOUR,
	"a canary whose page has not come back by then is missing: alarm"),
    KEY("alarm smtp", YAML_TEXT, alarm_smtp, "", 0, 512,
	"the alarm's own mail relay, not the site's: smtp:// or smtps://; empty: no mail"),
    KEY("alarm smtp tls", YAML_BOOL, alarm_smtp_tls, "yes", 0, 0,
	"no: in clear, for a relay on this host only"),
    KEY("alarm user", YAML_TEXT, alarm_user, "", 0, 256, "who logs in there; empty: nobody"),
    KEY("alarm password file", YAML_TEXT, alarm_password_file, "", 0, 1024,
	"file with the password"),
    KEY("alarm from", YAML_TEXT, alarm_from, "", 0, 254, "the address that alarms come from"),
    KEY("alarm to", YAML_TEXTS, alarm_to, "", 3, 254,
	"addresses of those who are alarmed: dispatch, and whoever is on duty"),
    KEY("webhook", YAML_TEXT, webhook, "", 0, 512,
	"where alarms are posted as JSON; http:// only on this host; empty: nowhere"),
    KEY("webhook token file", YAML_TEXT, webhook_token_file, "", 0, 1024,
	"file with a bearer token for it"),
    KEY("alarm first", YAML_DURATION, alarm_first, "2m", CLOCK_SECOND, CLOCK_HOUR,
	"how long after the first alarm it is repeated; doubled each time"),
    KEY("alarm last", YAML_DURATION, alarm_last, "30m", CLOCK_SECOND, CLOCK_DAY,
	"longest time between two alarms"),
    KEY("on call", YAML_TEXT, on_call, NULL, 1, 1024,
	"file of whom dispatch calls by telephone, read again whenever it changes"),
    KEY("sheet", YAML_TEXT, sheet, NULL, 1, 1024, "the instruction sheet for dispatch, as text"),
    KEY("sheet html", YAML_TEXT, sheet_html, "", 0, 1024, "the same as a page; empty: none"),
    KEY("heartbeat", YAML_TEXT, heartbeat, "", 0, 1024,
	"file that is touched every second while the watch lives; empty: none"),
    {{.key = NULL}, NULL},
};

bool
watch_is_local(const char *url)
{
	static const char *const hosts[] = {"127.0.0.1", "localhost", "[::1]"};
	const char *host = strstr(url, "://");

	for (size_t i = 0; host != NULL && i < sizeof(hosts) / sizeof(*hosts); i++) {
		size_t len = strlen(hosts[i]);

		if (strncmp(host + 3, hosts[i], len) == 0 &&
		    strchr(":/", host[3 + len]) != NULL) /* finds the end too */
			return true;
	}
	return false;
}

static bool
begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

static bool
check_http(const char *key, const char *url, struct err *err)
{
	if (begins(url, "https://") || (begins(url, "http://") && watch_is_local(url)))
		return true;
	return err_set(err, ERR_INVALID,
	    "%s: \"%s\" is neither https:// nor http:// of this host (127.0.0.1, localhost, [::1])",
	    key, url);
}

static bool
check_alarm(const struct watch_config *c, struct err *err)
{
	bool mail = c->alarm_smtp[0] != '\0';

	if (!mail && c->webhook[0] == '\0')
		return err_set(
		    err, ERR_INVALID, "nobody is alarmed: set \"alarm smtp\" or \"webhook\"");
	if (c->webhook[0] != '\0' && !check_http("webhook", c->webhook, err))
		return false;
	if (!mail)
		return true;
	if (!begins(c->alarm_smtp, "smtp://") && !begins(c->alarm_smtp, "smtps://"))
		return err_set(
		    err, ERR_INVALID, "alarm smtp does not begin with smtp:// or smtps://");
	if (!c->alarm_smtp_tls && !begins(c->alarm_smtp, "smtps://") &&
	    !watch_is_local(c->alarm_smtp))
		return err_set(
		    err, ERR_INVALID, "alarm smtp tls: no is for a relay on this host only");
	if (c->alarm_from[0] == '\0' || c->alarm_to.count == 0)
		return err_set(
		    err, ERR_INVALID, "alarm smtp wants \"alarm from\" and \"alarm to\"");
	if (c->alarm_to.count > WATCH_ADDRESSES)
		return err_set(
		    err, ERR_INVALID, "alarm to has more than %d addresses", WATCH_ADDRESSES);
	return true;
}

static bool
secret(const char *path, char *buf, struct err *err)
{
	return path[0] == '\0' || config_secret(path, buf, WATCH_SECRET, err);
}

bool
watch_config_load(
    struct arena *arena, const char *path, struct watch_config *config, struct err *err)
{
	const struct config_part part = {watch_config_keys, config};

	if (!config_load(arena, path, &part, 1, err) ||
	    !check_http("gateway", config->gateway, err) || !check_alarm(config, err))
		return false;
	if (config->silence / config->every >= CANARY_FLIGHTS - 1)
		return err_set(
		    err, ERR_INVALID, "silence is more than %d times every", CANARY_FLIGHTS - 2);
	return secret(config->token_file, config->token, err) &&
	       secret(config->alarm_password_file, config->alarm_password, err) &&
	       secret(config->webhook_token_file, config->webhook_token, err);
}
