/* Alarms on their way: who was told, and when again. */
#include "services/watch/alarm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/id.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/writer.h"

#define RETRY (15 * CLOCK_SECOND)
#define SEND_TIMEOUT_MS 30000L
#define HOOK_BYTES 512

struct recipient {
	struct alarm *alarm;
	struct route route;
	const char *to; /* NULL: the webhook */
	bool failed;    /* what was sent last was not taken */
};

struct alarm {
	struct fetch *fetch;
	const struct watch_config *config;
	bool silent;
	struct recipient recipients[WATCH_ADDRESSES + 1];
	size_t count;
	char mail[ALARM_BYTES];
};

/* --- texts --- */

size_t
alarm_mail_write(const struct alarm_mail *mail, char out[ALARM_BYTES])
{
	struct writer w = {out, 0, ALARM_BYTES};
	const char *host = strrchr(mail->from, '@');

	writer_put_date(&w, mail->now);
	writer_put(&w, "From: Accord watch <%s>\r\nTo: <%s>\r\nMessage-ID: <%s@%s>\r\n", mail->from,
	    mail->to, mail->id, host != NULL ? host + 1 : "accord.invalid");
	writer_put(&w, "Subject: %s\r\n",
	    mail->silent ? "ALARM: Accord delivers no pages" : "Accord delivers pages again");
	if (mail->silent)
		writer_put(&w, "X-Priority: 1\r\nImportance: high\r\n");
	writer_put(&w,
	    "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
	    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
	for (const char *at = mail->sheet; *at != '\0'; at++) {
		if (*at == '\n')
			writer_put(&w, "\r");
		writer_put(&w, "%c", *at);
	}
	return w.len;
}

/* --- one recipient --- */

static void
ended(struct recipient *r, enum route_end end)
{
	bool silent = r->route.busy_silent;

	route_ended(&r->route, end, r->alarm->silent, clock_mono());
	r->failed = end != ROUTE_TAKEN;
	if (end == ROUTE_TAKEN)
		log_info("alarm handed over", L_STR("by", r->to != NULL ? "mail" : "webhook")
						  L_STR("says", silent ? "silent" : "well"));
	else
		log_error("an alarm could not be handed over",
		    L_STR("by", r->to != NULL ? "mail" : "webhook"));
}

static void
on_mail(void *ctx, enum fetch_end end, long code)
{
	(void)code;
	ended(ctx, end == FETCH_DONE        ? ROUTE_TAKEN
		   : end == FETCH_UNCERTAIN ? ROUTE_UNCERTAIN
					    : ROUTE_FAILED);
}

static void
on_hook(void *ctx, long status, const char *body, size_t len)
{
	(void)body, (void)len;
	ended(ctx, status >= 200 && status < 300 ? ROUTE_TAKEN
		   : status == 0                 ? ROUTE_UNCERTAIN
						 : ROUTE_FAILED);
}

static const char *
or_null(const char *text)
{
	return text[0] != '\0' ? text : NULL;
}

static bool
send_mail(struct recipient *r, const char *sheet, struct err *err)
{
	const struct watch_config *c = r->alarm->config;
	struct id id = id_v4();
	char id_buf[ID_TEXT_SIZE];
	struct alarm_mail text = {.from = c->alarm_from,
	    .to = r->to,
	    .sheet = sheet,
	    .silent = r->alarm->silent,
	    .now = clock_now(),
	    .id = id_text(&id, id_buf)};
	struct fetch_mail mail = {.url = c->alarm_smtp,
	    .require_tls = c->alarm_smtp_tls,
	    .from = c->alarm_from,
	    .to = r->to,
	    .message = r->alarm->mail,
	    .len = alarm_mail_write(&text, r->alarm->mail),
	    .user = or_null(c->alarm_user),
	    .password = c->alarm_password,
	    .timeout_ms = SEND_TIMEOUT_MS,
	    .done = on_mail,
	    .ctx = r};

	return fetch_mail(r->alarm->fetch, &mail, err);
}

static bool
send_hook(struct recipient *r, int64_t since, struct err *err)
{
	const struct watch_config *c = r->alarm->config;
	char body[HOOK_BYTES], text[CLOCK_TEXT_SIZE];
	struct fetch_http http = {.url = c->webhook,
	    .bearer = or_null(c->webhook_token),
	    .type = "application/json",
	    .body = body,
	    .limit = HOOK_BYTES,
	    .timeout_ms = SEND_TIMEOUT_MS,
	    .done = on_hook,
	    .ctx = r};

	(void)snprintf(body, sizeof(body),
	    "{\"alarm\":%s,\"text\":\"Accord delivers %s\",\"feed\":\"%s\",\"since\":\"%s\"}",
	    r->alarm->silent ? "true" : "false", r->alarm->silent ? "no pages" : "pages again",
	    c->feed, clock_text(since, text));
	http.len = strlen(body);
	return fetch_http(r->alarm->fetch, &http, err);
}

/* --- all of them --- */

void
alarm_change(struct alarm *alarm, bool silent, int64_t now)
{
	alarm->silent = silent;
	for (size_t i = 0; i < alarm->count; i++) {
		if (silent)
			route_begin(&alarm->recipients[i].route, now);
		else
			route_over(&alarm->recipients[i].route, now);
	}
}

void
alarm_tick(struct alarm *alarm, const char *sheet, int64_t since, int64_t now)
{
	for (size_t i = 0; i < alarm->count; i++) {
		struct recipient *r = &alarm->recipients[i];
		struct err err = {0};

		if (!route_due(&r->route, alarm->silent, now))
			continue;
		route_sent(&r->route, alarm->silent);
		if (r->to != NULL ? send_mail(r, sheet, &err) : send_hook(r, since, &err))
			continue;
		log_error("an alarm could not be sent", L_ERR(&err));
		r->failed = true;
		route_ended(&r->route, ROUTE_FAILED, alarm->silent, now);
	}
}

bool
alarm_fails(const struct alarm *alarm)
{
	for (size_t i = 0; i < alarm->count; i++)
		if (alarm->recipients[i].failed)
			return true;
	return false;
}

static void
add(struct alarm *alarm, const char *to)
{
	struct recipient *r = &alarm->recipients[alarm->count++];

	r->alarm = alarm;
	r->to = to;
	route_init(&r->route, alarm->config->alarm_first, alarm->config->alarm_last, RETRY);
}

struct alarm *
alarm_open(struct fetch *fetch, const struct watch_config *config)
{
	struct alarm *alarm = xcalloc(1, sizeof(*alarm));

	alarm->fetch = fetch;
	alarm->config = config;
	for (size_t i = 0; config->alarm_smtp[0] != '\0' && i < config->alarm_to.count; i++)
		add(alarm, config->alarm_to.v[i]);
	if (config->webhook[0] != '\0')
		add(alarm, NULL);
	return alarm;
}

void
alarm_close(struct alarm **alarm)
{
	free(*alarm);
	*alarm = NULL;
}
