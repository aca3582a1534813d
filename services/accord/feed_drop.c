/*
 * accord feed drop: a folder into which a dispatch system drops files, beside that system. Each is
 * posted when it is whole, and put away when the gateway has answered that it is kept; whoever is
 * killed in between posts it again, which changes nothing.
 */
#include <ctype.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "services/accord/drop_folder.h"
#include "services/accord/feed_post.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/day.h"

#define LOOK_EVERY_MS 5000 /* where nothing tells that a file came, and when nobody answers */
#define LOOK_AGAIN_MS 1000 /* at what may still be written */
#define PATIENCE (5 * CLOCK_SECOND)
#define TOO_LARGE 413

struct drop_options {
	const char *feed, *url, *token_file;
	bool once;
};

struct drop {
	const struct drop_options *options;
	struct drop_folder folder;
	struct drop_files files;
	struct post *post;
	int signals;
	bool ended; /* told to */
	bool away;  /* the gateway took nothing when it was last asked */
	bool stuck; /* in this look */
	size_t strays;
	uint64_t done, refused;
};

/* A name is the sender's: nothing in it may act on a terminal. */
static void
tell(const char *what, const char *name, const char *why)
{
	fprintf(stderr, "%s: ", what);
	for (const char *c = name; *c != '\0'; c++)
		fputc(iscntrl((unsigned char)*c) ? '?' : *c, stderr);
	fprintf(stderr, "%s%s\n", *why == '\0' ? "" : ": ", why);
}

static bool
put_away(struct drop *drop, const struct drop_file *file, const char *reason, struct err *err)
{
	if (!drop_folder_settle(&drop->folder, file, reason, err))
		return false;
	if (*reason == '\0') {
		drop->done++;
		return true;
	}
	drop->refused++;
	tell("refused", file->name, reason);
	return true;
}

/* A document that was kept apart earlier is a duplicate now, and is refused for the same reason. */
static bool
take_answer(struct drop *drop, const struct drop_file *file, const char *answer, size_t len,
    struct err *err)
{
	struct drop_answer said;
	char reason[64] = "";

	if (!drop_answer_read(answer, len, &said, err))
		return false;
	if (said.reason[0] != '\0')
		(void)snprintf(reason, sizeof(reason), "kept apart: %s", said.reason);
	return put_away(drop, file, reason, err);
}

static bool
send_bytes(
    struct drop *drop, const struct drop_file *file, const char *bytes, size_t len, struct err *err)
{
	const char *answer;
	size_t answer_len;

	if (post_send(drop->post, bytes, len, &answer, &answer_len, err)) {
		if (drop->away)
			fprintf(stderr, "the gateway takes files again\n");
		drop->away = false;
		return take_answer(drop, file, answer, answer_len, err);
	}
	if (post_status(drop->post) == TOO_LARGE)
		return put_away(drop, file, "larger than the gateway takes", err);
	if (err->code != ERR_UNAVAILABLE)
		return false;
	if (!drop->away)
		fprintf(stderr, "%s; files wait where they are\n", err->msg);
	drop->away = drop->stuck = true;
	return true;
}

/* False: there is no use in going on. */
static bool
send_file(struct drop *drop, const struct drop_file *file, int64_t now, struct err *err)
{
	bool good = true;
	char *bytes;
	size_t len;

	switch (drop_folder_read(&drop->folder, file, &bytes, &len, err)) {
	case DROP_CHANGED:
		return true;
	case DROP_TOO_LARGE:
		return put_away(drop, file, "larger than 64 MiB", err);
	case DROP_UNREAD:
		return false;
	case DROP_READ:
		break;
	}
	if (drop_looks_finished(bytes, len) || now - file->since >= DROP_ABANDONED)
		good = send_bytes(drop, file, bytes, len, err);
	free(bytes);
	return good;
}

static void
wait_for(struct drop *drop, bool news, int ms)
{
	struct pollfd ends[] = {{drop->signals, POLLIN, 0}, {drop->folder.watch, POLLIN, 0}};
	char events[4096];

	if (poll(ends, news && drop->folder.watch >= 0 ? 2 : 1, ms) <= 0)
		return;
	drop->ended |= (ends[0].revents & POLLIN) != 0;
	while (
	    (ends[1].revents & POLLIN) != 0 && read(drop->folder.watch, events, sizeof(events)) > 0)
		continue;
}

/* One look, and what it found whole; *waiting: files that may still be written. */
static bool
look(struct drop *drop, size_t *waiting, struct err *err)
{
	struct drop_files now = {0};
	const struct drop_file **ready;
	int64_t at = clock_mono();
	size_t count;
	bool good;

	if (!drop_folder_look(&drop->folder, &now, err)) {
		drop_files_free(&now);
		return false;
	}
	drop_files_settle(&now, &drop->files, at);
	drop_files_free(&drop->files);
	drop->files = now;
	if ((ready = calloc(now.count + 1, sizeof(struct drop_file *))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the files of the folder");
	count = drop_files_ready(&now, at, ready);
	*waiting = now.count - count;
	drop->stuck = false;
	good = true;
	for (size_t i = 0; good && i < count && !drop->stuck && !drop->ended; i++) {
		good = send_file(drop, ready[i], at, err);
		wait_for(drop, false, 0);
	}
	free(ready);
	if (drop->folder.strays > drop->strays)
		fprintf(stderr, "%zu names in the folder are none of a drop and stay\n",
		    drop->folder.strays);
	drop->strays = drop->folder.strays;
	return good;
}

static bool
work(struct drop *drop, struct err *err)
{
	size_t waiting = 0;

	while (!drop->ended) {
		if (!look(drop, &waiting, err))
			return false;
		if (drop->options->once && (drop->stuck || waiting == 0))
			break;
		if (drop->stuck)
			wait_for(drop, false, LOOK_EVERY_MS);
		else
			wait_for(drop, waiting == 0, waiting == 0 ? LOOK_EVERY_MS : LOOK_AGAIN_MS);
	}
	return !drop->stuck || drop->ended ||
	       err_set(err, ERR_UNAVAILABLE, "the gateway does not take files now");
}

static bool
take_signals(struct drop *drop, struct err *err)
{
	sigset_t set;

	(void)sigemptyset(&set);
	(void)sigaddset(&set, SIGTERM);
	(void)sigaddset(&set, SIGINT);
	(void)sigprocmask(SIG_BLOCK, &set, NULL);
	drop->signals = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
	return drop->signals >= 0 || err_set(err, ERR_INTERNAL, "no signals");
}

static int
run(struct tool *tool)
{
	const struct drop_options *options = tool->options;
	const struct feed_post_options to = {.feed = options->feed,
	    .url = options->url,
	    .token_file = options->token_file,
	    .media_type = "application/xml",
	    .patience_us = PATIENCE};
	struct drop drop = {.options = options, .signals = -1};
	struct err err = {0};
	bool good;

	if (!id_is(options->feed))
		return tool_usage("\"%s\" is no id of a feed", options->feed);
	good = drop_folder_open(&drop.folder, tool->args[0], &err) && take_signals(&drop, &err) &&
	       (drop.post = feed_post_open(tool, &to, &err)) != NULL && work(&drop, &err);
	if (drop.post != NULL)
		fprintf(stderr, "%s: %" PRIu64 " kept, %" PRIu64 " refused\n", options->feed,
		    drop.done, drop.refused);
	post_close(&drop.post);
	drop_files_free(&drop.files);
	drop_folder_close(&drop.folder);
	if (drop.signals >= 0)
		(void)close(drop.signals);
	return good ? TOOL_DONE : tool_fail(&err);
}

static const struct drop_options fallback = {.once = false};

#define AT(member) offsetof(struct drop_options, member)

static const struct tool_option options[] = {
    {"--feed", OPTION_TEXT, AT(feed), "FEED", 0, 0, true, "the feed that the token is for"},
    {"--token-file", OPTION_TEXT, AT(token_file), "F", 0, 0, true,
	"what \"accord token make --feed\" printed"},
    {"--url", OPTION_TEXT, AT(url), "URL", 0, 0, false,
	"the gateway; otherwise the one of accord.yaml"},
    {"--once", OPTION_FLAG, AT(once), NULL, 0, 0, false,
	"end when what is there is sent; otherwise go on until told to end"},
    {0},
};
#undef AT

const struct verb verb_feed_drop = {
    .name = "feed drop",
    .summary = "post the files that a dispatch system drops into a folder",
    .usage = "--feed FEED --token-file F [--url URL] [--once] DIR",
    .text =
	"Posts each XML file of the folder, oldest first, when two looks a second apart found it\n"
	"unchanged and its last tag closes its first (or it was left so for a minute), then moves\n"
	"it to done/ in that folder; what the gateway kept apart goes to refused/, with the reason "
	"beside it.\n"
	"Hidden and temporary files, copies with ~ in their name, links and names that do not end\n"
	"in .xml stay where they are. While the gateway cannot be reached files wait; one that\n"
	"was posted and not moved is posted again, and is a duplicate. Nobody empties done/ and\n"
	"refused/ but you: what is in them is as sensitive as what came.\n\n"
	"Exit status 0 means that it was told to end, or with --once that nothing is left to be\n"
	"sent; 1 that the gateway refused the token; 3 that something could not be reached.\n\n"
	"Example:\n"
	"  accord feed drop --feed lakeside-drops --token-file lakeside.token \\\n"
	"      --url https://accord.example /srv/cad/export\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct drop_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
