/* HTTP through libcurl's easy interface: a tool may wait. */
#include "services/accord/post.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "common/clock.h"
#include "common/crypt.h"
#include "common/mem.h"

#define ANSWER_LIMIT ((size_t)64 << 20)
#define ANSWER_FIRST ((size_t)64 << 10)
#define CONNECT_SECONDS 5L
#define POST_SECONDS 120L
#define WAIT_FIRST (100 * CLOCK_SECOND / 1000)
#define WAIT_LAST (5 * CLOCK_SECOND)

struct post {
	CURL *easy;
	struct curl_slist *headers;
	int64_t patience;
	char *answer;
	size_t len, room;
	unsigned retries;
	long status;
};

static size_t
on_bytes(char *bytes, size_t one, size_t n, void *ctx)
{
	struct post *post = ctx;
	size_t room = post->room > 0 ? post->room : ANSWER_FIRST;
	char *grown;

	(void)one;
	if (n > ANSWER_LIMIT - post->len)
		return 0;
	while (room < post->len + n + 1)
		room *= 2;
	if (room > post->room) {
		if ((grown = realloc(post->answer, room)) == NULL)
			return 0;
		post->answer = grown;
		post->room = room;
	}
	memcpy(post->answer + post->len, bytes, n);
	post->len += n;
	post->answer[post->len] = '\0';
	return n;
}

static bool
add_header(struct post *post, const char *line)
{
	struct curl_slist *longer = curl_slist_append(post->headers, line);

	if (longer != NULL)
		post->headers = longer;
	return longer != NULL;
}

static bool
set_up(struct post *post, const struct post_options *options)
{
	const char *type = options->media_type;
	char bearer[512], content[128];
	bool good;

	if ((size_t)snprintf(bearer, sizeof(bearer), "Authorization: Bearer %s", options->token) >=
	    sizeof(bearer))
		return false;
	(void)snprintf(content, sizeof(content), "Content-Type: %s",
	    type == NULL ? "application/x-ndjson" : type);
	good = add_header(post, bearer) && add_header(post, content) &&
	       add_header(post, "Expect:") &&
	       curl_easy_setopt(post->easy, CURLOPT_URL, options->url) == CURLE_OK &&
	       curl_easy_setopt(post->easy, CURLOPT_HTTPHEADER, post->headers) == CURLE_OK &&
	       curl_easy_setopt(post->easy, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK &&
	       curl_easy_setopt(post->easy, CURLOPT_NOPROXY, "*") == CURLE_OK &&
	       curl_easy_setopt(post->easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
	       curl_easy_setopt(post->easy, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS) == CURLE_OK &&
	       curl_easy_setopt(post->easy, CURLOPT_TIMEOUT, POST_SECONDS) == CURLE_OK &&
	       curl_easy_setopt(post->easy, CURLOPT_WRITEFUNCTION, on_bytes) == CURLE_OK &&
	       curl_easy_setopt(post->easy, CURLOPT_WRITEDATA, post) == CURLE_OK;
	crypt_wipe(bearer, sizeof(bearer));
	return good;
}

struct post *
post_open(const struct post_options *options, struct err *err)
{
	struct post *post = xcalloc(1, sizeof(*post));

	post->patience = options->patience_us;
	post->easy = curl_easy_init();
	if (post->easy != NULL && set_up(post, options))
		return post;
	post_close(&post);
	(void)err_set(err, ERR_INVALID, "cannot post to \"%s\" with this token", options->url);
	return NULL;
}

void
post_close(struct post **post)
{
	if (*post == NULL)
		return;
	curl_easy_cleanup((*post)->easy);
	curl_slist_free_all((*post)->headers);
	free((*post)->answer);
	free(*post);
	*post = NULL;
}

unsigned
post_retries(const struct post *post)
{
	return post->retries;
}

long
post_status(const struct post *post)
{
	return post->status;
}

enum verdict { POST_TAKEN, POST_AGAIN, POST_REFUSED };

static enum verdict
attempt(struct post *post, const char *body, size_t len, struct err *err)
{
	CURLcode code;
	long status = 0;

	post->len = 0;
	post->status = 0;
	(void)curl_easy_setopt(post->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)len);
	(void)curl_easy_setopt(post->easy, CURLOPT_POSTFIELDS, body);
	code = curl_easy_perform(post->easy);
	if (code != CURLE_OK) {
		(void)err_set(err, ERR_UNAVAILABLE, "could not reach the gateway: %s",
		    curl_easy_strerror(code));
		return code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_URL_MALFORMAT
			   ? POST_REFUSED
			   : POST_AGAIN;
	}
	(void)curl_easy_getinfo(post->easy, CURLINFO_RESPONSE_CODE, &status);
	post->status = status;
	if (status == 200 || status == 202)
		return POST_TAKEN;
	(void)err_set(err, status >= 502 ? ERR_UNAVAILABLE : ERR_DENIED,
	    "the gateway answered %ld%s", status,
	    status == 401 || status == 403 ? ": this token may not post to this feed"
	    : status == 413                ? ": too large, try a smaller --batch"
					   : "");
	return status >= 502 && status <= 504 ? POST_AGAIN : POST_REFUSED;
}

/* How long the gateway asked us to wait, or our own back-off. */
static int64_t
wait_for(struct post *post, int64_t own)
{
	curl_off_t asked = 0;

	(void)curl_easy_getinfo(post->easy, CURLINFO_RETRY_AFTER, &asked);
	if (asked > 0 && asked * CLOCK_SECOND < WAIT_LAST)
		return asked * CLOCK_SECOND;
	return asked > 0 ? WAIT_LAST : own;
}

static void
wait_us(int64_t us)
{
	struct timespec left = {us / CLOCK_SECOND, us % CLOCK_SECOND * 1000};

	while (nanosleep(&left, &left) != 0)
		continue;
}

bool
post_send(struct post *post, const char *body, size_t len, const char **answer, size_t *answer_len,
    struct err *err)
{
	int64_t started = clock_mono(), back_off = WAIT_FIRST;
	enum verdict verdict;

	while ((verdict = attempt(post, body, len, err)) == POST_AGAIN &&
	       clock_mono() - started < post->patience) {
		post->retries++;
		wait_us(wait_for(post, back_off));
		back_off = back_off * 2 < WAIT_LAST ? back_off * 2 : WAIT_LAST;
	}
	if (verdict != POST_TAKEN)
		return false;
	*answer = post->len > 0 ? post->answer : "";
	*answer_len = post->len;
	return true;
}
