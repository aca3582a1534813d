/* libcurl's sockets and timer on the loop, and what an SMTP transfer's end means for the sender. */
#include "common/fetch.h"

#include <assert.h>
#include <curl/curl.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utlist.h>

#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"

#define FETCH_MAGIC 0x46455443U
#define JOB_MAGIC 0x464a4f42U
/* Two addresses tried at once, and the resolver's pipe. */
#define SOCKETS_PER_JOB 4
/* Relays close idle connections after a minute or more. */
#define IDLE_SECONDS 30L
/* Between two answers of the relay. */
#define RESPONSE_SECONDS 30L

static struct metric m_running = {
    .name = "accord_fetch_running", .help = "mails on their way", .kind = METRIC_GAUGE};
static struct metric m_refused = {.name = "accord_fetch_refused_total",
    .help = "mails not begun: as many as may be were on their way"};

struct watcher {
	struct fetch *fetch;
	ev_io io;
	struct watcher *next; /* of the free ones */
};

struct job {
	unsigned magic;
	struct fetch *fetch;
	CURL *easy;
	struct curl_slist *lines; /* recipients, or headers */
	fetch_done_fn *done;
	fetch_answer_fn *answered; /* of HTTP; then done is NULL */
	fetch_reply_fn *replied;   /* of HTTP, instead */
	char *answer;              /* of HTTP */
	size_t answer_len, answer_limit;
	void *ctx;
	struct job *prev, *next;
	curl_socket_t socket; /* the one it is on, or CURL_SOCKET_BAD */
	bool greeted;         /* the relay has said yes to something */
	size_t read, len;
	char message[];
};

struct fetch {
	unsigned magic;
	struct fetch_options options;
	CURLM *multi;
	ev_timer timer;
	struct job *jobs;
	size_t running;
	struct watcher *watchers, *free_watchers;
	int *sockets; /* all that libcurl has open, idle ones too */
	size_t socket_count, socket_max;
	int depth; /* callbacks of ours on the stack */
};

/* --- ends --- */
/*
 * A server has the mail only once it has seen the end of it, so until libcurl has read all of it
 * nothing was handed over. Afterwards only an answer tells; 354 is the one that asked for the mail.
 */
static enum fetch_end
end_of(const struct job *job, CURLcode result, long code)
{
	bool handed = job->read == job->len;

	if (result == CURLE_OK)
		return FETCH_DONE;
	if (code >= 500 && code < 600 && (handed || result == CURLE_SEND_ERROR))
		return FETCH_REFUSED;
	if (handed && (code < 400 || code >= 500))
		return FETCH_UNCERTAIN;
	return FETCH_LATER;
}

static void
job_free(struct job *job)
{
	if (job->easy != NULL)
		curl_easy_cleanup(job->easy);
	curl_slist_free_all(job->lines);
	free(job->answer);
	job->magic = 0;
	free(job);
}

static void
job_remove(struct job *job)
{
	(void)curl_multi_remove_handle(job->fetch->multi, job->easy);
	DL_DELETE(job->fetch->jobs, job);
	metric_set(&m_running, (int64_t)--job->fetch->running);
}

static void
http_end(struct job *job, CURLcode result, long code)
{
	struct fetch_reply reply = {
	    .status = result == CURLE_OK ? code : 0, .body = job->answer, .len = job->answer_len};
	long sent = 0;

	(void)curl_easy_getinfo(job->easy, CURLINFO_REQUEST_SIZE, &sent);
	reply.handed = sent > 0;
	job_remove(job);
	if (result != CURLE_OK)
		log_info("no answer", L_STR("reason", curl_easy_strerror(result)));
	if (job->replied != NULL)
		job->replied(job->ctx, &reply);
	else
		job->answered(job->ctx, reply.status, reply.body, reply.len);
	job_free(job);
}

static void
job_end(CURL *easy, CURLcode result)
{
	fetch_done_fn *done;
	struct job *job = NULL;
	enum fetch_end end;
	long code = 0;
	void *ctx;

	(void)curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&job);
	assert(job != NULL && job->magic == JOB_MAGIC);
	(void)curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &code);
	if (job->answered != NULL || job->replied != NULL) {
		http_end(job, result, code);
		return;
	}
	end = end_of(job, result, code);
	if (end != FETCH_DONE)
		log_info("mail not taken",
		    L_STR("reason", curl_easy_strerror(result)) L_INT("code", code));
	done = job->done;
	ctx = job->ctx;
	job_remove(job);
	job_free(job);
	done(ctx, end, code);
}

/* --- the loop --- */
static void
act(struct fetch *fetch, curl_socket_t socket, int events)
{
	int running = 0, left = 0;
	CURLMsg *msg;

	assert(fetch->magic == FETCH_MAGIC);
	fetch->depth++;
	(void)curl_multi_socket_action(fetch->multi, socket, events, &running);
	while ((msg = curl_multi_info_read(fetch->multi, &left)) != NULL)
		if (msg->msg == CURLMSG_DONE)
			job_end(msg->easy_handle, msg->data.result);
	fetch->depth--;
}

/* The watcher may be free again when this returns. */
static void
on_socket(struct ev_loop *loop, ev_io *w, int revents)
{
	struct watcher *watcher = w->data;
	int events = ((revents & EV_READ) != 0 ? CURL_CSELECT_IN : 0) |
		     ((revents & EV_WRITE) != 0 ? CURL_CSELECT_OUT : 0);

	(void)loop;
	act(watcher->fetch, w->fd, events);
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	act(w->data, CURL_SOCKET_TIMEOUT, 0);
}

static int
set_timer(CURLM *multi, long ms, void *data)
{
	struct fetch *fetch = data;

	(void)multi;
	ev_timer_stop(fetch->options.loop, &fetch->timer);
	if (ms < 0)
		return 0;
	ev_timer_set(&fetch->timer, (double)ms / 1000., 0.);
	ev_timer_start(fetch->options.loop, &fetch->timer);
	return 0;
}

static void
watcher_release(struct fetch *fetch, struct watcher *watcher)
{
	ev_io_stop(fetch->options.loop, &watcher->io);
	watcher->next = fetch->free_watchers;
	fetch->free_watchers = watcher;
}

static struct watcher *
watcher_take(struct fetch *fetch, curl_socket_t socket)
{
	struct watcher *watcher = fetch->free_watchers;

	if (watcher == NULL)
		return NULL;
	fetch->free_watchers = watcher->next;
	ev_init(&watcher->io, on_socket);
	watcher->io.data = watcher;
	(void)curl_multi_assign(fetch->multi, socket, watcher);
	return watcher;
}

static int
set_socket(CURL *easy, curl_socket_t socket, int what, void *data, void *assigned)
{
	struct fetch *fetch = data;
	struct watcher *watcher = assigned;
	struct job *job = NULL;
	int events = ((what & CURL_POLL_IN) != 0 ? EV_READ : 0) |
		     ((what & CURL_POLL_OUT) != 0 ? EV_WRITE : 0);

	(void)curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&job);
	if (job != NULL && job->magic == JOB_MAGIC)
		job->socket = what == CURL_POLL_REMOVE ? CURL_SOCKET_BAD : socket;
	if (what == CURL_POLL_REMOVE) {
		if (watcher != NULL)
			watcher_release(fetch, watcher);
		(void)curl_multi_assign(fetch->multi, socket, NULL);
		return 0;
	}
	if (watcher == NULL && (watcher = watcher_take(fetch, socket)) == NULL)
		return -1;
	ev_io_stop(fetch->options.loop, &watcher->io);
	ev_io_set(&watcher->io, socket, events);
	ev_io_start(fetch->options.loop, &watcher->io);
	return 0;
}

/* --- sockets, idle ones too --- */
static curl_socket_t
open_socket(void *data, curlsocktype purpose, struct curl_sockaddr *address)
{
	struct fetch *fetch = data;
	int fd;

	(void)purpose;
	if (fetch->socket_count == fetch->socket_max)
		return CURL_SOCKET_BAD;
	fd = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
	if (fd >= 0)
		fetch->sockets[fetch->socket_count++] = fd;
	return fd < 0 ? CURL_SOCKET_BAD : fd;
}

static int
close_socket(void *data, curl_socket_t fd)
{
	struct fetch *fetch = data;

	for (size_t i = 0; i < fetch->socket_count; i++)
		if (fetch->sockets[i] == fd) {
			fetch->sockets[i] = fetch->sockets[--fetch->socket_count];
			break;
		}
	return close(fd);
}

/* --- one mail --- */
static size_t
read_message(char *to, size_t size, size_t count, void *data)
{
	struct job *job = data;
	size_t n = job->len - job->read;

	if (n > size * count)
		n = size * count;
	memcpy(to, job->message + job->read, n);
	job->read += n;
	return n;
}

/*
 * Having been refused, libcurl says QUIT and waits for the answer on the spot, the whole loop with
 * it; on a closed socket it does not. A relay may refuse EHLO, the first thing that it is asked.
 */
static size_t
read_answer(char *line, size_t size, size_t count, void *data)
{
	struct job *job = data;
	size_t len = size * count;
	long fresh = 0;

	if (len < 4 || line[3] != ' ')
		return len;
	(void)curl_easy_getinfo(job->easy, CURLINFO_NUM_CONNECTS, &fresh);
	if ((line[0] == '4' || line[0] == '5') && (job->greeted || fresh == 0) &&
	    job->socket != CURL_SOCKET_BAD)
		(void)shutdown(job->socket, SHUT_RDWR);
	job->greeted = job->greeted || strncmp(line, "250", 3) == 0;
	return len;
}

/* What would end the address or the command it stands in. */
static bool
is_address(const char *text)
{
	size_t len = strlen(text);

	for (size_t i = 0; i < len; i++)
		if ((unsigned char)text[i] <= ' ' || text[i] == 0x7f || text[i] == '<' ||
		    text[i] == '>')
			return false;
	return len > 0 && len <= 254;
}

static bool
set_mail(struct job *job, const struct fetch_mail *mail)
{
	long tls = mail->require_tls ? CURLUSESSL_ALL : CURLUSESSL_NONE;
	char from[260], to[260];

	if (mail->ca != NULL && curl_easy_setopt(job->easy, CURLOPT_CAINFO, mail->ca) != CURLE_OK)
		return false;
	if (mail->user != NULL &&
	    (curl_easy_setopt(job->easy, CURLOPT_USERNAME, mail->user) != CURLE_OK ||
		curl_easy_setopt(job->easy, CURLOPT_PASSWORD, mail->password) != CURLE_OK))
		return false;
	(void)snprintf(from, sizeof(from), "<%s>", mail->from);
	(void)snprintf(to, sizeof(to), "<%s>", mail->to);
	job->lines = curl_slist_append(NULL, to);
	return job->lines != NULL &&
	       curl_easy_setopt(job->easy, CURLOPT_USE_SSL, tls) == CURLE_OK &&
	       curl_easy_setopt(job->easy, CURLOPT_MAIL_FROM, from) == CURLE_OK &&
	       curl_easy_setopt(job->easy, CURLOPT_MAIL_RCPT, job->lines) == CURLE_OK &&
	       curl_easy_setopt(job->easy, CURLOPT_UPLOAD, 1L) == CURLE_OK &&
	       curl_easy_setopt(job->easy, CURLOPT_READFUNCTION, read_message) == CURLE_OK &&
	       curl_easy_setopt(job->easy, CURLOPT_HEADERFUNCTION, read_answer) == CURLE_OK &&
	       curl_easy_setopt(job->easy, CURLOPT_HEADERDATA, job) == CURLE_OK &&
	       curl_easy_setopt(job->easy, CURLOPT_READDATA, job) == CURLE_OK &&
	       curl_easy_setopt(job->easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)job->len) ==
		   CURLE_OK;
}

static bool
set_way(struct job *job, const char *url, const char *protocols, long timeout_ms)
{
	CURL *easy = job->easy;

	return curl_easy_setopt(easy, CURLOPT_URL, url) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, protocols) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_PROXY, "") == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, timeout_ms) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, RESPONSE_SECONDS) ==
		   CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, IDLE_SECONDS) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, job->fetch) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, close_socket) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, job->fetch) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_PRIVATE, job) == CURLE_OK;
}

static struct job *
job_new(struct fetch *fetch, const char *message, size_t len)
{
	struct job *job = calloc(1, sizeof(*job) + len + 1);

	if (job == NULL)
		return NULL;
	job->magic = JOB_MAGIC;
	job->fetch = fetch;
	job->socket = CURL_SOCKET_BAD;
	job->len = len;
	if (len > 0)
		memcpy(job->message, message, len);
	if ((job->easy = curl_easy_init()) != NULL)
		return job;
	job_free(job);
	return NULL;
}

/* Starts a job that is set up; frees one that is not. */
static bool
job_start(struct fetch *fetch, struct job *job, bool set_up, struct err *err)
{
	if (!set_up || curl_multi_add_handle(fetch->multi, job->easy) != CURLM_OK) {
		if (job != NULL)
			job_free(job);
		return err_set(err, ERR_UNAVAILABLE, "could not start a transfer");
	}
	DL_APPEND(fetch->jobs, job);
	metric_set(&m_running, (int64_t)++fetch->running);
	return true;
}

bool
fetch_mail(struct fetch *fetch, const struct fetch_mail *mail, struct err *err)
{
	struct job *job;

	if (!is_address(mail->from) || !is_address(mail->to) || mail->len == 0)
		return err_set(err, ERR_INVALID, "not a mail that can be sent");
	if (fetch->running >= fetch->options.max_running) {
		metric_add(&m_refused, 1);
		return err_set(err, ERR_UNAVAILABLE, "too many mails are being sent");
	}
	job = job_new(fetch, mail->message, mail->len);
	if (job != NULL) {
		job->done = mail->done;
		job->ctx = mail->ctx;
	}
	return job_start(fetch, job,
	    job != NULL && set_way(job, mail->url, "smtp,smtps", mail->timeout_ms) &&
		set_mail(job, mail),
	    err);
}

/* --- one question of HTTP --- */
static size_t
read_body(char *bytes, size_t one, size_t n, void *ctx)
{
	struct job *job = ctx;
	size_t keep = job->answer_limit - job->answer_len;

	(void)one;
	if (keep > n)
		keep = n;
	memcpy(job->answer + job->answer_len, bytes, keep);
	job->answer_len += keep;
	job->answer[job->answer_len] = '\0';
	return n;
}

static bool
add_line(struct job *job, const char *name, const char *value)
{
	char line[1024];
	struct curl_slist *longer;

	if ((size_t)snprintf(line, sizeof(line), "%s%s", name, value) >= sizeof(line) ||
	    strpbrk(value, "\r\n") != NULL)
		return false;
	longer = curl_slist_append(job->lines, line);
	memset(line, 0, sizeof(line));
	if (longer != NULL)
		job->lines = longer;
	return longer != NULL;
}

static bool
set_http(struct job *job, const struct fetch_http *http)
{
	const char *bytes = job->message;
	CURL *easy = job->easy;

	if ((http->bearer != NULL && !add_line(job, "Authorization: Bearer ", http->bearer)) ||
	    (http->type != NULL && !add_line(job, "Content-Type: ", http->type)) ||
	    !add_line(job, "Expect:", ""))
		return false;
	/* On a connection that it had before, libcurl asks again by itself when that breaks off:
	 * the peer might do it twice. */
	if (http->reply != NULL &&
	    (curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L) != CURLE_OK ||
		curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L) != CURLE_OK ||
		curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1) !=
		    CURLE_OK))
		return false;
	for (size_t i = 0; i < FETCH_HEADERS && http->headers[i] != NULL; i++)
		if (!add_line(job, "", http->headers[i]))
			return false;
	if (http->method != NULL &&
	    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, http->method) != CURLE_OK)
		return false;
	if (http->ca != NULL && curl_easy_setopt(easy, CURLOPT_CAINFO, http->ca) != CURLE_OK)
		return false;
	if (http->user != NULL &&
	    (curl_easy_setopt(easy, CURLOPT_USERNAME, http->user) != CURLE_OK ||
		curl_easy_setopt(easy, CURLOPT_PASSWORD, http->password) != CURLE_OK))
		return false;
	if (http->body != NULL &&
	    (curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)job->len) !=
		    CURLE_OK ||
		curl_easy_setopt(easy, CURLOPT_POSTFIELDS, bytes) != CURLE_OK))
		return false;
	return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, job->lines) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, read_body) == CURLE_OK &&
	       curl_easy_setopt(easy, CURLOPT_WRITEDATA, job) == CURLE_OK;
}

bool
fetch_http(struct fetch *fetch, const struct fetch_http *http, struct err *err)
{
	struct job *job;

	if (fetch->running >= fetch->options.max_running) {
		metric_add(&m_refused, 1);
		return err_set(err, ERR_UNAVAILABLE, "too many transfers are under way");
	}
	job = job_new(fetch, http->body, http->body != NULL ? http->len : 0);
	if (job != NULL) {
		job->answered = http->done;
		job->replied = http->reply;
		job->ctx = http->ctx;
		job->answer_limit = http->limit;
		job->answer = calloc(1, http->limit + 1);
	}
	return job_start(fetch, job,
	    job != NULL && job->answer != NULL &&
		set_way(job, http->url, "http,https", http->timeout_ms) && set_http(job, http),
	    err);
}

size_t
fetch_running(const struct fetch *fetch)
{
	return fetch->running;
}

/* --- opening --- */
static bool
set_multi(struct fetch *fetch)
{
	CURLM *multi = fetch->multi;
	long running = (long)fetch->options.max_running;
	long per_host = (long)fetch->options.max_per_host;

	return multi != NULL &&
	       curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, set_socket) == CURLM_OK &&
	       curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, fetch) == CURLM_OK &&
	       curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, set_timer) == CURLM_OK &&
	       curl_multi_setopt(multi, CURLMOPT_TIMERDATA, fetch) == CURLM_OK &&
	       curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, running) == CURLM_OK &&
	       curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, per_host) == CURLM_OK;
}

struct fetch *
fetch_open(const struct fetch_options *options, struct err *err)
{
	struct fetch *fetch = xcalloc(1, sizeof(*fetch));
	size_t count = SOCKETS_PER_JOB * options->max_running;

	metric_register(&m_running);
	metric_register(&m_refused);
	fetch->magic = FETCH_MAGIC;
	fetch->options = *options;
	fetch->socket_max = count;
	fetch->sockets = xcalloc(count, sizeof(*fetch->sockets));
	fetch->watchers = xcalloc(count, sizeof(*fetch->watchers));
	ev_init(&fetch->timer, on_timer);
	fetch->timer.data = fetch;
	for (size_t i = 0; i < count; i++) {
		fetch->watchers[i].fetch = fetch;
		watcher_release(fetch, &fetch->watchers[i]);
	}
	(void)curl_global_init(CURL_GLOBAL_DEFAULT);
	fetch->multi = curl_multi_init();
	if (set_multi(fetch))
		return fetch;
	fetch_close(&fetch);
	(void)err_set(err, ERR_INTERNAL, "could not set up transfers");
	return NULL;
}

/* A dead socket first, so that no connection waits for its relay's goodbye. */
void
fetch_close(struct fetch **which)
{
	struct fetch *fetch = *which;

	if (fetch == NULL)
		return;
	assert(fetch->magic == FETCH_MAGIC && fetch->depth == 0);
	for (size_t i = 0; i < fetch->socket_count; i++)
		(void)shutdown(fetch->sockets[i], SHUT_RDWR);
	while (fetch->jobs != NULL) {
		struct job *job = fetch->jobs;

		job_remove(job);
		job_free(job);
	}
	if (fetch->multi != NULL)
		(void)curl_multi_cleanup(fetch->multi);
	curl_global_cleanup();
	ev_timer_stop(fetch->options.loop, &fetch->timer);
	free(fetch->watchers);
	free(fetch->sockets);
	fetch->magic = 0;
	free(fetch);
	*which = NULL;
}
