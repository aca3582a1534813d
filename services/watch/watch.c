/* Every second: what is due, what is missing, who must hear of it. */
#include "services/watch/watch.h"

#include <ev.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/crypt.h"
#include "common/file.h"
#include "common/json_tree.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/notify.h"
#include "common/text.h"
#include "services/watch/alarm.h"
#include "services/watch/canary.h"
#include "services/watch/listener.h"
#include "services/watch/pulse.h"

#define TICK 1.
#define POST_TIMEOUT_MS 20000L
#define ANSWER_BYTES 4096
#define DOCUMENT_BYTES 512
#define URL_BYTES 1024
#define NAMES_BYTES 256
#define SHEET_EVERY CLOCK_MINUTE
#define TRANSFERS 24 /* alarms of all recipients, and a few questions to the gateway */

struct watch {
	const struct watch_config *config;
	struct ev_loop *loop;
	struct fetch *fetch;
	struct listener *listener;
	struct pulse *pulse;
	struct alarm *alarm;
	struct canaries canaries;
	struct arena *arenas[2]; /* of the on-call list: this one and the next */
	struct on_call on_call;
	struct timespec on_call_changed;
	char on_call_fault[sizeof(((struct err *)0)->msg)];
	struct sheet_facts facts;
	char not_ready[NAMES_BYTES];
	int64_t wall_since, sheet_due;
	bool posting, asking;
	bool sheet_fault, heartbeat_fault;
	ev_timer tick;
	ev_signal term, intr;
	char sheet[SHEET_BYTES], html[SHEET_HTML_BYTES];
};

/* --- the sheet --- */

static void
write_sheet(struct watch *w)
{
	struct err err = {0};
	size_t len;

	w->facts.now = clock_now();
	w->facts.silent = w->canaries.state == CANARY_SILENT;
	w->facts.since = w->wall_since;
	len = sheet_write(&w->facts, w->sheet);
	w->sheet_fault = !file_replace(w->config->sheet, w->sheet, len, &err);
	if (w->sheet_fault)
		log_error("the sheet could not be written", L_ERR(&err));
	if (w->config->sheet_html[0] == '\0')
		return;
	len = sheet_html(w->sheet,
	    w->facts.silent ? "ACCORD DOES NOT DELIVER PAGES" : "Accord delivers pages", w->html);
	if (file_replace(w->config->sheet_html, w->html, len, &err))
		return;
	w->sheet_fault = true;
	log_error("the sheet could not be written", L_ERR(&err));
}

/* --- the on-call list --- */

static bool
changed(struct watch *w, const struct stat *st)
{
	return st->st_mtim.tv_sec != w->on_call_changed.tv_sec ||
	       st->st_mtim.tv_nsec != w->on_call_changed.tv_nsec;
}

/* A list that cannot be read leaves the one before in force, and the sheet says so. */
static bool
read_on_call(struct watch *w, struct err *err)
{
	struct arena *fresh = w->arenas[1];
	struct stat st;

	if (stat(w->config->on_call, &st) != 0)
		return err_set(err, ERR_INVALID, "could not find \"%s\"", w->config->on_call);
	if (!changed(w, &st))
		return true;
	w->on_call_changed = st.st_mtim;
	arena_reset(fresh);
	if (!on_call_load(fresh, w->config->on_call, &w->on_call, err))
		return false;
	w->arenas[1] = w->arenas[0];
	w->arenas[0] = fresh;
	w->facts.on_call_read = (int64_t)st.st_mtim.tv_sec * CLOCK_SECOND;
	w->on_call_fault[0] = '\0';
	return true;
}

static void
look_at_on_call(struct watch *w)
{
	struct err err = {0};

	if (read_on_call(w, &err))
		return;
	if (strcmp(w->on_call_fault, err.msg) != 0)
		log_error("the on-call list cannot be used", L_ERR(&err));
	(void)text_copy(w->on_call_fault, sizeof(w->on_call_fault), err.msg);
}

/* --- out --- */

static void
on_posted(void *ctx, long status, const char *body, size_t len)
{
	struct watch *w = ctx;

	(void)body, (void)len;
	w->posting = false;
	w->facts.post_status = status;
	if (status != 202 && status != 200)
		log_warn("a canary was not taken", L_INT("status", status));
}

/* {"ready":false,"services":{"intake":true,...}}: those that are not. */
static void
name_missing(struct watch *w, const char *body, size_t len)
{
	struct json_tree answer;
	const char *name;
	json_t *ready;
	size_t at = 0;

	w->not_ready[0] = '\0';
	json_tree_read(&answer, body, len, 0, NULL);
	json_object_foreach(json_object_get(answer.root, "services"), name, ready)
	{
		if (json_is_true(ready) || strlen(name) > 32 ||
		    at + strlen(name) + 3 > sizeof(w->not_ready))
			continue;
		at += (size_t)snprintf(
		    w->not_ready + at, sizeof(w->not_ready) - at, "%s%s", at > 0 ? ", " : "", name);
	}
	json_tree_free(&answer);
}

static void
on_ready(void *ctx, long status, const char *body, size_t len)
{
	struct watch *w = ctx;

	w->asking = false;
	w->facts.ready_status = status;
	name_missing(w, body, len);
}

static void
ask_ready(struct watch *w)
{
	char url[URL_BYTES];
	struct fetch_http http = {.url = url,
	    .ca = w->config->ca[0] != '\0' ? w->config->ca : NULL,
	    .limit = ANSWER_BYTES,
	    .timeout_ms = POST_TIMEOUT_MS,
	    .done = on_ready,
	    .ctx = w};
	struct err err = {0};

	(void)snprintf(url, sizeof(url), "%s/readyz", w->config->gateway);
	if (!w->asking)
		w->asking = fetch_http(w->fetch, &http, &err);
}

static void
post(struct watch *w)
{
	char url[URL_BYTES], body[DOCUMENT_BYTES], now[CLOCK_TEXT_SIZE];
	const char *code = canaries_code(&w->canaries);
	struct fetch_http http = {.url = url,
	    .ca = w->config->ca[0] != '\0' ? w->config->ca : NULL,
	    .bearer = w->config->token,
	    .type = "application/json",
	    .body = body,
	    .limit = ANSWER_BYTES,
	    .timeout_ms = POST_TIMEOUT_MS,
	    .done = on_posted,
	    .ctx = w};
	struct err err = {0};

	(void)clock_text(clock_now(), now);
	(void)snprintf(
	    url, sizeof(url), "%s/v1/feeds/%s/events", w->config->gateway, w->config->feed);
	(void)snprintf(body, sizeof(body),
	    "{\"number\":\"%s\",\"type\":\"CANARY\",\"area\":\"%s\",\"received\":\"%s\","
	    "\"updated\":\"%s\"}",
	    code, code, now, now);
	http.len = strlen(body);
	w->facts.last_post = clock_now();
	if (w->posting)
		log_warn("the canary before is still being posted");
	w->posting = fetch_http(w->fetch, &http, &err) || w->posting;
}

static void
send_canary(struct watch *w, int64_t now)
{
	uint8_t bytes[CANARY_DIGITS];
	char text[CANARY_DIGITS + 1] = "";

	crypt_random(bytes, sizeof(bytes));
	for (size_t i = 0; i < sizeof(bytes); i++)
		text[i] = (char)('A' + bytes[i] % 16);
	canaries_sent(&w->canaries, text, now);
	post(w);
	ask_ready(w);
}

/* --- in --- */

static void
on_code(void *ctx, const char *code)
{
	struct watch *w = ctx;
	enum canary_page page = canaries_page(&w->canaries, code, clock_mono());

	if (page == CANARY_STRANGER)
		log_warn("a page of a canary that is not ours or long gone");
	if (page == CANARY_LATE)
		log_warn("a page came too late");
	if (page == CANARY_SEEN)
		w->facts.last_back = clock_now();
}

/* --- every second --- */

static void
beat(struct watch *w)
{
	int fd;

	service_notify("WATCHDOG=1");
	if (w->config->heartbeat[0] == '\0')
		return;
	fd = open(w->config->heartbeat, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
	w->heartbeat_fault = fd < 0 || futimens(fd, NULL) != 0;
	if (w->heartbeat_fault)
		log_warn("the heartbeat could not be written");
	if (fd >= 0)
		(void)close(fd);
}

static void
change(struct watch *w, int64_t now)
{
	bool silent = w->canaries.state == CANARY_SILENT;

	if (silent)
		w->wall_since = clock_now() - (now - w->canaries.silent_from);
	if (silent)
		log_error("no pages arrive",
		    L_INT("seconds", (now - w->canaries.silent_from) / CLOCK_SECOND));
	else
		log_info("pages arrive again");
	alarm_change(w->alarm, silent, now);
	w->sheet_due = now;
}

static void
on_tick(struct ev_loop *loop, ev_timer *timer, int revents)
{
	struct watch *w = timer->data;
	int64_t now = clock_mono();

	(void)loop, (void)revents;
	if (canaries_tick(&w->canaries, now))
		change(w, now);
	if (canaries_due(&w->canaries, now))
		send_canary(w, now);
	look_at_on_call(w);
	if (now >= w->sheet_due) {
		write_sheet(w);
		w->sheet_due = now + SHEET_EVERY;
	}
	alarm_tick(w->alarm, w->sheet, w->wall_since, now);
	beat(w);
}

/* --- how the watch itself is --- */

static struct pulse_facts
pulse_of(void *ctx)
{
	static const enum pulse_pages pages[] = {[CANARY_STARTING] = PULSE_UNKNOWN,
	    [CANARY_WELL] = PULSE_ARRIVE,
	    [CANARY_SILENT] = PULSE_SILENT};
	const struct watch *w = ctx;

	return (struct pulse_facts){.pages = pages[w->canaries.state],
	    .age_s =
		w->facts.last_back != 0 ? (clock_now() - w->facts.last_back) / CLOCK_SECOND : -1,
	    .on_call_fault = w->on_call_fault[0] != '\0',
	    .sheet_fault = w->sheet_fault,
	    .heartbeat_fault = w->heartbeat_fault,
	    .alarm_fault = alarm_fails(w->alarm)};
}

/* --- life --- */

static void
on_signal(struct ev_loop *loop, ev_signal *signal, int revents)
{
	(void)signal, (void)revents;
	ev_break(loop, EVBREAK_ALL);
}

static bool
open_all(struct watch *w, struct err *err)
{
	const struct fetch_options options = {
	    .loop = w->loop, .max_running = TRANSFERS, .max_per_host = TRANSFERS};

	if (!read_on_call(w, err) || (w->fetch = fetch_open(&options, err)) == NULL)
		return false;
	w->alarm = alarm_open(w->fetch, w->config);
	w->listener =
	    listener_open(w->loop, w->config->listen, w->config->address, on_code, w, err);
	if (w->listener == NULL || w->config->health[0] == '\0')
		return w->listener != NULL;
	w->pulse = pulse_open(w->loop, w->config->health, pulse_of, w, err);
	return w->pulse != NULL;
}

static void
start(struct watch *w)
{
	signal(SIGPIPE, SIG_IGN);
	ev_signal_init(&w->term, on_signal, SIGTERM);
	ev_signal_init(&w->intr, on_signal, SIGINT);
	ev_signal_start(w->loop, &w->term);
	ev_signal_start(w->loop, &w->intr);
	ev_timer_init(&w->tick, on_tick, 0., TICK);
	w->tick.data = w;
	ev_timer_start(w->loop, &w->tick);
	log_info("ready", L_INT("port", listener_port(w->listener))
			      L_INT("health", w->pulse != NULL ? pulse_port(w->pulse) : 0));
	service_notify("READY=1");
}

static void
close_all(struct watch *w)
{
	pulse_close(&w->pulse);
	listener_close(&w->listener);
	fetch_close(&w->fetch);
	alarm_close(&w->alarm);
	arena_free(&w->arenas[0]);
	arena_free(&w->arenas[1]);
	ev_loop_destroy(w->loop);
}

int
watch_run(const struct watch_config *config)
{
	struct watch *w = xcalloc(1, sizeof(*w));
	struct err err = {0};
	bool good;

	w->config = config;
	w->loop = ev_default_loop(EVFLAG_AUTO);
	for (size_t i = 0; i < 2; i++)
		w->arenas[i] = arena_new((size_t)64 << 10, (size_t)16 << 20);
	canaries_init(&w->canaries, config->every, config->silence, clock_mono());
	w->facts = (struct sheet_facts){.ready_status = -1,
	    .not_ready = w->not_ready,
	    .on_call_fault = w->on_call_fault,
	    .on_call = &w->on_call};
	good = open_all(w, &err);
	if (good) {
		start(w);
		ev_run(w->loop, 0);
		service_notify("STOPPING=1");
		log_info("ended");
	} else {
		log_error("could not start", L_ERR(&err));
	}
	close_all(w);
	free(w);
	return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
