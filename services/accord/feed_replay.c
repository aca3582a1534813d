/* accord feed replay: a file of events, posted to the gateway as a dispatch system would. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "services/accord/feed_post.h"
#include "services/accord/replay_source.h"
#include "services/accord/replay_tally.h"
#include "services/accord/replay_times.h"
#include "services/accord/verb.h"

#define BATCH_BYTES ((size_t)8 << 20) /* a post is sent when it holds this many */
#define LINE_ARENA ((size_t)64 << 20)
#define DRAW_EVERY (CLOCK_SECOND / 10)
#define BAR_WIDTH 32

struct replay_options {
	const char *url, *token_file, *map, *speed;
	bool as_if_now, json;
	int64_t batch, patience_s;
};

struct replay {
	const struct replay_options *options;
	struct feed_map map;
	struct replay_times times;
	struct replay_source source;
	struct post *post;
	struct replay_tally tally;
	double speed;          /* 0 = as fast as it goes */
	int64_t first, newest; /* times in the file */
	int64_t started;       /* wall clock */
	int64_t mono, drawn;

	struct arena *arena; /* of the line at hand */
	char *body;
	size_t len, room, lines;
};

/* --- progress --- */
static void
draw(struct replay *replay, bool last)
{
	static const char full[] = "################################";
	int64_t now = clock_mono();
	double share = (double)replay->tally.lines / (double)replay->source.count;
	double seconds = (double)(now - replay->mono) / (double)CLOCK_SECOND;
	int filled = (int)(share * BAR_WIDTH);

	if (!isatty(STDERR_FILENO) || (!last && now - replay->drawn < DRAW_EVERY))
		return;
	replay->drawn = now;
	fprintf(stderr, "\r%s [%.*s%*s] %3.0f %% %" PRIu64 " of %zu, %.0f/s%s", replay->map.feed,
	    filled, full, BAR_WIDTH - filled, "", 100 * share, replay->tally.lines,
	    replay->source.count, seconds > 0 ? (double)replay->tally.lines / seconds : 0,
	    last ? "\n" : "");
}

/* --- time --- */
/* When a line with this time is due, on the wall clock. */
static int64_t
due(const struct replay *replay, int64_t time)
{
	return replay->started + (int64_t)((double)(time - replay->first) / replay->speed);
}

/*
 * How far a line's times are moved: to when it is due, or, as fast as it goes, to the start. A row
 * is a call of its own and each is moved for itself; documents of an EIDO feed, and rows that say
 * when they were updated, are versions of one another and keep their distances.
 */
static int64_t
delta(const struct replay *replay, const struct replay_line *line)
{
	if (replay->speed > 0)
		return line->newest > 0 ? due(replay, line->newest) - line->newest : 0;
	if (replay->map.format == FEED_FORMAT_EIDO || replay->map.columns.v[FEED_UPDATED] != NULL)
		return replay->started - replay->newest;
	return line->newest > 0 ? replay->started - line->newest : 0;
}

static int
by_time(const void *a, const void *b)
{
	const struct replay_line *x = a, *y = b;

	if (x->newest != y->newest)
		return x->newest < y->newest ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

/* Rows of a file stand in any order; lines of a feed came in the order in which they stand. */
static bool
look_at_times(struct replay *replay, struct err *err)
{
	struct replay_source *source = &replay->source;

	for (size_t i = 0; i < source->count; i++) {
		size_t len;
		const char *json = replay_json(source, &source->lines[i], replay->arena, &len);

		if (json == NULL)
			return err_set(err, ERR_TOO_LARGE, "line %zu is too long", i + 1);
		source->lines[i].newest = replay_newest(&replay->times, json, len);
		if (source->lines[i].newest > replay->newest)
			replay->newest = source->lines[i].newest;
		arena_reset(replay->arena);
	}
	if (replay->newest == 0)
		return err_set(err, ERR_INVALID, "no line has a time that the map can read");
	if (replay->speed > 0 && source->csv)
		qsort(source->lines, source->count, sizeof(*source->lines), by_time);
	for (size_t i = 0; i < source->count && replay->first == 0; i++)
		replay->first = source->lines[i].newest;
	return true;
}

/* --- sending --- */
static bool
flush(struct replay *replay, struct err *err)
{
	const char *answer;
	size_t len;

	if (replay->lines == 0)
		return true;
	if (!post_send(replay->post, replay->body, replay->len, &answer, &len, err) ||
	    !tally_add(&replay->tally, answer, len, replay->lines, err))
		return false;
	replay->len = replay->lines = 0;
	draw(replay, false);
	return true;
}

static bool
append(struct replay *replay, const char *json, size_t len, struct err *err)
{
	size_t room = replay->room > 0 ? replay->room : BATCH_BYTES;
	char *grown;

	while (room < replay->len + len + 1)
		room *= 2;
	if (room > replay->room) {
		if ((grown = realloc(replay->body, room)) == NULL)
			return err_set(
			    err, ERR_INTERNAL, "no memory for a post of %zu bytes", room);
		replay->body = grown;
		replay->room = room;
	}
	memcpy(replay->body + replay->len, json, len);
	replay->len += len;
	replay->body[replay->len++] = '\n';
	replay->lines++;
	return true;
}

/* At a chosen speed what is due already is sent before we wait. */
static bool
pace(struct replay *replay, const struct replay_line *line, struct err *err)
{
	int64_t left;

	if (replay->speed <= 0 || line->newest == 0)
		return true;
	left = due(replay, line->newest) - clock_now();
	if (left <= 0)
		return true;
	if (!flush(replay, err))
		return false;
	while ((left = due(replay, line->newest) - clock_now()) > 0) {
		int64_t step = left < CLOCK_SECOND ? left : CLOCK_SECOND;
		struct timespec nap = {step / CLOCK_SECOND, step % CLOCK_SECOND * 1000};

		(void)nanosleep(&nap, NULL);
		draw(replay, false);
	}
	return true;
}

static bool
send_line(struct replay *replay, const struct replay_line *line, struct err *err)
{
	size_t len;
	const char *json = replay_json(&replay->source, line, replay->arena, &len);

	if (json != NULL && replay->options->as_if_now)
		json = replay_shift(
		    &replay->times, replay->arena, json, len, delta(replay, line), &len);
	if (json == NULL)
		return err_set(err, ERR_TOO_LARGE, "the line at byte %zu is too long", line->at);
	if (!append(replay, json, len, err))
		return false;
	arena_reset(replay->arena);
	if (replay->lines < (size_t)replay->options->batch && replay->len < BATCH_BYTES)
		return true;
	return flush(replay, err);
}

static bool
send_all(struct replay *replay, struct err *err)
{
	replay->started = clock_now();
	replay->mono = clock_mono();
	for (size_t i = 0; i < replay->source.count; i++)
		if (!pace(replay, &replay->source.lines[i], err) ||
		    !send_line(replay, &replay->source.lines[i], err))
			return false;
	return flush(replay, err);
}

/* --- the verb --- */
static bool
open_post(struct tool *tool, struct replay *replay, struct err *err)
{
	const struct feed_post_options options = {.feed = replay->map.feed,
	    .url = replay->options->url,
	    .token_file = replay->options->token_file,
	    .patience_us = replay->options->patience_s * CLOCK_SECOND};

	if (replay->map.format == FEED_FORMAT_CALLEXPORT)
		return err_set(
		    err, ERR_INVALID, "files of format callexport go one by one: accord feed drop");
	replay->post = feed_post_open(tool, &options, err);
	return replay->post != NULL;
}

static bool
prepare(struct tool *tool, struct replay *replay, struct err *err)
{
	if (!feed_map_load(tool->arena, replay->options->map, &replay->map, err))
		return false;
	replay->times.map = &replay->map;
	if ((replay->times.zone = zone_open(replay->map.zone, err)) == NULL ||
	    !replay_open(tool->arena, tool->args[0], &replay->source, err))
		return false;
	if (replay->source.count == 0)
		return err_set(err, ERR_INVALID, "\"%s\" has no events", tool->args[0]);
	if ((replay->options->as_if_now || replay->speed > 0) && !look_at_times(replay, err))
		return err_ctx(err, "%s", tool->args[0]);
	return open_post(tool, replay, err);
}

static void
summary(const struct replay *replay)
{
	double seconds = (double)(clock_mono() - replay->mono) / (double)CLOCK_SECOND;
	double rate = seconds > 0 ? (double)replay->tally.lines / seconds : 0;

	if (replay->options->json) {
		printf("{\"feed\":\"%s\",\"of\":%zu,", replay->map.feed, replay->source.count);
		tally_print_json(&replay->tally, stdout);
		printf(",\"repeated\":%u,\"seconds\":%.3f,\"rate\":%.1f}\n",
		    post_retries(replay->post), seconds, rate);
		return;
	}
	printf("%s: %" PRIu64 " of %zu lines in %.1f s, %.0f a second\n", replay->map.feed,
	    replay->tally.lines, replay->source.count, seconds, rate);
	tally_print(&replay->tally, stdout);
	if (post_retries(replay->post) > 0)
		printf("  %-24s %8u\n", "posts repeated", post_retries(replay->post));
}

static bool
read_speed(const char *text, double *speed)
{
	char *end;

	*speed = 0;
	if (strcmp(text, "max") == 0)
		return true;
	*speed = strtod(text, &end);
	return end != text && *end == '\0' && *speed > 0 && *speed <= 1e6;
}

static int
run(struct tool *tool)
{
	struct replay replay = {.options = tool->options};
	struct err err = {0};
	bool good;

	if (!read_speed(replay.options->speed, &replay.speed))
		return tool_usage("--speed wants \"max\" or how many times as fast, not \"%s\"",
		    replay.options->speed);
	replay.arena = arena_new((size_t)1 << 20, LINE_ARENA);
	good = prepare(tool, &replay, &err);
	if (good) {
		good = send_all(&replay, &err);
		draw(&replay, true);
		summary(&replay);
	}
	if (good && tally_missing(&replay.tally) > 0)
		good = err_set(&err, ERR_INTERNAL, "%" PRIu64 " lines have no outcome",
		    tally_missing(&replay.tally));
	post_close(&replay.post);
	replay_close(&replay.source);
	if (replay.times.zone != NULL)
		zone_close(&replay.times.zone);
	arena_free(&replay.arena);
	free(replay.body);
	return good ? TOOL_DONE : tool_fail(&err);
}

static const struct replay_options fallback = {.speed = "max", .batch = 200, .patience_s = 300};

#define AT(member) offsetof(struct replay_options, member)

static const struct tool_option options[] = {
    {"--map", OPTION_TEXT, AT(map), "MAP.yaml", 0, 0, true, "the feed's map, as intake has it"},
    {"--token-file", OPTION_TEXT, AT(token_file), "F", 0, 0, true,
	"what \"accord token make --feed\" printed"},
    {"--url", OPTION_TEXT, AT(url), "URL", 0, 0, false,
	"the gateway; otherwise the one of accord.yaml"},
    {"--speed", OPTION_TEXT, AT(speed), "N|max", 0, 0, false,
	"N times as fast as it happened; otherwise as fast as it goes"},
    {"--as-if-now", OPTION_FLAG, AT(as_if_now), NULL, 0, 0, false,
	"a row happens now; what comes in versions is moved together, the newest to now"},
    {"--batch", OPTION_INT, AT(batch), "N", 1, 5000, false, "lines in one post; otherwise 200"},
    {"--patience", OPTION_INT, AT(patience_s), "S", 0, 86400, false,
	"seconds to go on when the gateway does not answer; otherwise 300"},
    {"--json", OPTION_FLAG, AT(json), NULL, 0, 0, false, "the summary as one JSON object"},
    {0},
};
#undef AT

const struct verb verb_feed_replay = {
    .name = "feed replay",
    .summary = "post a file of events to the gateway",
    .usage = "--map MAP.yaml --token-file F [--url URL] [--speed N|max] [--as-if-now]\n"
	     "                          [--batch N] [--patience S] [--json] FILE.csv|FILE.jsonl|-",
    .text =
	"Posts each row of a CSV file as one JSON object of its raw columns, or each line of a\n"
	"JSON Lines file as it is, to the feed that the map names, and adds up what became of\n"
	"them. A post that was not answered, or with 503, is posted again: the same document\n"
	"twice is one. - is standard input, read to its end: JSON Lines when it begins with a\n"
	"brace, else CSV. Exit status 0 means that every line was accepted, a duplicate, stale, a\n"
	"test or quarantined, and the summary says how many of each.\n\n"
	"Examples:\n"
	"  accord feed replay --map deploy/feeds/burlington.yaml --token-file burlington.token \\\n"
	"      --as-if-now calls.csv\n"
	"  accord feed replay --map deploy/feeds/riverton-eido.yaml --token-file riverton.token "
	"\\\n"
	"      --speed 60 --as-if-now --url http://127.0.0.1:8080 day.jsonl\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct replay_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
