/* The feeds of this site: one map file each, all of them read at the start. */
#include "services/intake/intake.h"

#include <string.h>

#include "common/yaml.h"
#include "common/config.h"
#include "common/log.h"
#include "common/text.h"

#define FEEDS_MAX 256

struct intake intake;

const struct config_key intake_config[] = {
    {{"feeds", YAML_TEXT, offsetof(struct intake, feeds_path), false, 1, 4096, NULL,
	 "directory of feed maps, *.yaml"},
	NULL},
    {{"triage", YAML_TEXT, offsetof(struct intake, triage_path), false, 1, 4096, NULL,
	 "file of tiers by APCO code"},
	NULL},
    {{"raw kept", YAML_DURATION, offsetof(struct intake, raw_kept), false, CLOCK_SECOND,
	 3 * CLOCK_DAY, NULL, "how long the bytes of a quarantined document are kept"},
	"72h"},
    {{"notices", YAML_TEXT, offsetof(struct intake, notices_path), false, 0, 4096, NULL,
	 "directory of what clients are told of, *.yaml; without it they are told of nothing"},
	""},
    {{"links missing at", YAML_DURATION, offsetof(struct intake, daily_at), false, 0,
	 CLOCK_DAY - CLOCK_MINUTE, NULL,
	 "when, since midnight of its own, an organisation is paged about clients whom no number "
	 "is linked to"},
	"8h"},
    {{"backups kept", YAML_DURATION, offsetof(struct intake, backups_kept), false, 0,
	 3660 * CLOCK_DAY, NULL,
	 "how long backups of its database are kept, for receipts of destruction; 0s: not known"},
	"0s"},
    {{NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL}, NULL},
};

const struct feed *
intake_feed(const char *name)
{
	for (size_t i = 0; i < intake.feed_count; i++)
		if (strcmp(intake.feeds[i].map.feed, name) == 0)
			return &intake.feeds[i];
	return NULL;
}

/* "whsec_" and base64 a line. */
static bool
load_secrets(struct feed *feed, struct err *err)
{
	char text[512] = "", *save = NULL;
	size_t count = 0;
	bool ok = true;

	if (feed->map.secrets == NULL)
		return true;
	if (!config_secret_lines(feed->map.secrets, text, sizeof(text), err))
		return err_ctx(err, "feed %s", feed->map.feed);
	for (char *line = strtok_r(text, "\n", &save); ok && line != NULL;
	     line = strtok_r(NULL, "\n", &save)) {
		long len = -1;

		if (count < FEED_SECRETS && strncmp(line, "whsec_", 6) == 0)
			len = text_unbase64(line + 6, feed->secrets[count].bytes, FEED_SECRET);
		ok = len >= 24;
		if (ok)
			feed->secrets[count++].len = (size_t)len;
	}
	crypt_wipe(text, sizeof(text));
	return (ok && count > 0) ||
	       err_set(err, ERR_INVALID,
		   "feed %s: one or two secrets are wanted, whsec_ and base64 of 24 to 64 bytes",
		   feed->map.feed);
}

/* The triage table lies beside the maps by custom. */
static bool
is_triage(const char *path)
{
	const char *triage = strrchr(intake.triage_path, '/');

	return strcmp(strrchr(path, '/') + 1, triage == NULL ? intake.triage_path : triage + 1) ==
	       0;
}

static bool
load_feed(void *ctx, const char *path, const char *name, struct err *err)
{
	struct feed *feed = &intake.feeds[intake.feed_count];

	(void)name;
	if (is_triage(path))
		return true;
	if (intake.feed_count == FEEDS_MAX)
		return err_set(err, ERR_INVALID, "more than %d feeds", FEEDS_MAX);
	if (!feed_map_load(ctx, path, &feed->map, err))
		return false;
	if (intake_feed(feed->map.feed) != NULL)
		return err_set(
		    err, ERR_INVALID, "feed %s has two maps, one of them %s", feed->map.feed, path);
	if (!triage_covers(&intake.triage, &feed->map, err) ||
	    (feed->zone = zone_open(feed->map.zone, err)) == NULL || !load_secrets(feed, err))
		return false;
	intake.feed_count++;
	return true;
}

static bool
names_organisation(const struct feed_map *map, const char *organisation)
{
	for (size_t i = 0; i < map->agencies.count; i++)
		if (strcmp(map->agencies.v[i].to, organisation) == 0)
			return true;
	return strcmp(map->organisation, organisation) == 0;
}

/* What is nobody's shares no organisation with what is somebody's. */
static bool
check_canaries(struct err *err)
{
	for (size_t i = 0; i < intake.feed_count; i++) {
		const struct feed_map *canary = &intake.feeds[i].map;

		if (!canary->canary)
			continue;
		intake.has_canary = true;
		if (canary->format != FEED_FORMAT_ROWS || canary->agencies.count > 0)
			return err_set(err, ERR_INVALID,
			    "feed %s: a feed of canaries has format rows and no agencies",
			    canary->feed);
		for (size_t j = 0; j < intake.feed_count; j++)
			if (!intake.feeds[j].map.canary &&
			    names_organisation(&intake.feeds[j].map, canary->organisation))
				return err_set(err, ERR_INVALID,
				    "feed %s: organisation %s of the canaries of feed %s is not "
				    "its "
				    "own",
				    intake.feeds[j].map.feed, canary->organisation, canary->feed);
	}
	return true;
}

bool
intake_load_feeds(struct arena *arena, struct err *err)
{
	intake.feeds = arena_zalloc(arena, FEEDS_MAX * sizeof(*intake.feeds));
	if (intake.feeds == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for feeds");
	if (!triage_load(arena, intake.triage_path, &intake.triage, err))
		return false;
	if (!yaml_each_file(
		arena, intake.feeds_path, "directory of feeds", load_feed, arena, err) ||
	    !check_canaries(err))
		return false;
	log_info(
	    "feeds loaded", L_INT("feeds", intake.feed_count) L_INT("codes", intake.triage.count));
	return true;
}

void
intake_close_feeds(void)
{
	for (size_t i = 0; i < intake.feed_count; i++)
		zone_close(&intake.feeds[i].zone);
	intake.feed_count = 0;
}
