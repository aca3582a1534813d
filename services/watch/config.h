/* The watch's own configuration: it shares none with what it watches. */
#ifndef WATCH_CONFIG_H
#define WATCH_CONFIG_H

#include "common/config.h"

#define WATCH_ADDRESSES 8 /* of the alarm */
#define WATCH_SECRET 512

struct watch_config {
	/* the road that is watched */
	const char *gateway, *feed, *token_file, *ca;
	const char *listen, *address, *health;
	int64_t every, silence;
	/* the road of the alarm */
	const char *alarm_smtp, *alarm_from, *alarm_user, *alarm_password_file;
	bool alarm_smtp_tls;
	struct yaml_texts alarm_to;
	const char *webhook, *webhook_token_file;
	int64_t alarm_first, alarm_last;
	/* what dispatch reads */
	const char *on_call, *sheet, *sheet_html, *heartbeat;

	/* of the files above; "" without one */
	char token[WATCH_SECRET], alarm_password[WATCH_SECRET], webhook_token[WATCH_SECRET];
};

extern const struct config_key watch_config_keys[];

/* Reads the file, checks what belongs together, and reads the secrets. */
bool watch_config_load(
    struct arena *arena, const char *path, struct watch_config *config, struct err *err) MUST_CHECK;
/* Whether a URL's host is this one: only there may anything go in clear. */
bool watch_is_local(const char *url);

#endif
