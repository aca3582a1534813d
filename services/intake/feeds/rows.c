/* A row of a table as a JSON object of its raw columns, read through the feed's column map. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "common/text.h"
#include "services/intake/feeds/read.h"
#include "services/intake/feeds/value.h"

#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name

static const json_t *
cell(struct reading *r, const json_t *root, enum feed_field field)
{
	const char *column = r->map->columns.v[field];

	return column == NULL ? NULL : json_object_get(root, column);
}

static const char *
text(struct reading *r, const json_t *root, enum feed_field field, size_t max)
{
	return value_json(r, cell(r, root, field), max);
}

static int64_t
instant(struct reading *r, const json_t *root, enum feed_field field)
{
	return value_time(r, text(r, root, field, SNAPSHOT_PLACE));
}

static bool
read_number(struct reading *r, const json_t *root)
{
	r->out->snapshot.number = value_json(r, cell(r, root, FEED_NUMBER), SNAPSHOT_NUMBER);
	return value_number_good(r);
}

/*
 * Versions are ordered by the update time where the feed has one; without it they are ordered by
 * their arrival, and the time of the call tells how old they are. Either must be readable when it
 * is there.
 */
static bool
read_times(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	bool has_updated = r->map->columns.v[FEED_UPDATED] != NULL;

	s->source_updated = instant(r, root, FEED_UPDATED);
	if (!has_updated)
		s->received = instant(r, root, FEED_RECEIVED);
	if ((has_updated && s->source_updated == 0) || (s->warnings & WARN_BAD_TIME) != 0) {
		r->out->reason = REASON(NO_VERSION);
		return false;
	}
	if (has_updated)
		s->received = instant(r, root, FEED_RECEIVED);
	s->dispatched = instant(r, root, FEED_DISPATCHED);
	s->arrived = instant(r, root, FEED_ARRIVED);
	s->closed = instant(r, root, FEED_CLOSED);
	return true;
}

static void
read_sequence(struct reading *r, const json_t *root)
{
	const char *word = text(r, root, FEED_SEQUENCE, SNAPSHOT_PRIORITY);
	char *end;
	long long value;

	if (*word == '\0')
		return;
	errno = 0;
	value = strtoll(word, &end, 10);
	if (*end != '\0' || errno != 0 || value < 0)
		reading_warn(r, WARN_BAD_VALUE);
	else
		r->out->snapshot.sequence = value;
}

static void
read_position(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const char *latitude = text(r, root, FEED_LATITUDE, SNAPSHOT_PRIORITY);
	const char *longitude = text(r, root, FEED_LONGITUDE, SNAPSHOT_PRIORITY);

	s->has_position = value_degrees(latitude, 90, &s->latitude) &&
			  value_degrees(longitude, 180, &s->longitude);
	if (s->has_position)
		return;
	s->latitude = s->longitude = 0;
	if (*latitude != '\0' || *longitude != '\0')
		reading_warn(r, WARN_BAD_VALUE);
}

static void
read_place(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	char joined[SNAPSHOT_PLACE + 1] = "";
	size_t used = 0;

	for (size_t i = 0; i < r->map->columns.place.count; i++) {
		const json_t *value = json_object_get(root, r->map->columns.place.v[i]);
		const char *part = value_json(r, value, SNAPSHOT_PLACE);
		size_t len = strlen(part);

		if (len == 0)
			continue;
		if (used + len + (used > 0) > SNAPSHOT_PLACE) {
			reading_warn(r, WARN_CUT);
			break;
		}
		if (used > 0)
			joined[used++] = ' ';
		memcpy(joined + used, part, len);
		used += len;
	}
	s->place = value_text(r, joined, used, SNAPSHOT_PLACE);
	s->area = value_area(r, text(r, root, FEED_AREA, SNAPSHOT_PLACE));
	s->city = text(r, root, FEED_CITY, SNAPSHOT_CITY);
}

/* By the whole cell, else by what stands before the first hyphen: "CN-Cancellation". */
static const char *
disposition_word(struct reading *r, const char *part)
{
	const struct feed_word *word = feed_words_find(&r->map->dispositions, part);
	size_t code = strcspn(part, "-");

	if (word == NULL && part[code] != '\0')
		word = feed_words_find(
		    &r->map->dispositions, value_text(r, part, code, SNAPSHOT_DISPOSITION));
	return word != NULL ? word->to : value_code(r, part, VALUE_DISPOSITION_WORDS);
}

static void
read_disposition(struct reading *r, const json_t *root)
{
	const char *at = text(r, root, FEED_DISPOSITION, SNAPSHOT_PLACE);
	const char separator[2] = {r->map->separator == NULL ? '\0' : *r->map->separator, '\0'};
	char list[SNAPSHOT_DISPOSITION + 1] = "";

	while (*at != '\0') {
		size_t len = strcspn(at, separator);
		const char *part = value_text(r, at, len, SNAPSHOT_DISPOSITION);

		if (*part != '\0')
			part = disposition_word(r, part);
		if (*part != '\0' && !value_append(list, sizeof(list), part))
			reading_warn(r, WARN_CUT);
		at += len + (at[len] != '\0');
	}
	r->out->snapshot.disposition = value_text(r, list, strlen(list), SNAPSHOT_DISPOSITION);
}

/* A close time counts more than the word beside it, unless somebody was sent after it (FEEDS 3.4,
 * row 3). */
static void
read_status(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const struct feed_word *word =
	    feed_words_find(&r->map->statuses, text(r, root, FEED_STATUS, SNAPSHOT_DISPOSITION));
	bool closed = s->closed != 0 && s->dispatched <= s->closed;
	bool open;

	s->status = word == NULL ? STATUS(UNSPECIFIED) : (Accord__V1__IncidentStatus)word->value;
	open = s->status == STATUS(ACTIVE) || s->status == STATUS(REOPENED);
	if (!closed || s->status == STATUS(CANCELLED))
		return;
	if (open)
		reading_warn(r, WARN_CONTRADICTION);
	s->status = STATUS(CLOSED);
}

static void
read_type(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;

	s->type_code = text(r, root, FEED_TYPE, SNAPSHOT_TYPE_CODE);
	s->type_label = text(r, root, FEED_TYPE_LABEL, SNAPSHOT_TYPE_LABEL);
	if (r->map->columns.v[FEED_TYPE_LABEL] == NULL)
		s->type_label = s->type_code;
	s->priority =
	    value_code(r, text(r, root, FEED_PRIORITY, SNAPSHOT_PRIORITY), VALUE_PRIORITY_WORDS);
}

static void
read_merge(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const char *into = text(r, root, FEED_MERGED_INTO, SNAPSHOT_NUMBER);

	if (*into != '\0' && strcmp(into, s->number) != 0)
		s->relations[s->relation_count++] =
		    (struct snapshot_relation){RELATION_MERGED_INTO, into};
}

/* The most urgent code that the feed's columns raise this row to; "" for none. */
static const char *
raised(struct reading *r, const json_t *root)
{
	const char *best = "";
	int urgency = feed_tier_urgency(ACCORD__V1__TIER__TIER_UNSPECIFIED);

	for (size_t i = 0; i < r->map->raise_count; i++) {
		const struct feed_raise *rule = &r->map->raises[i];
		const struct triage_code *code = triage_find(r->triage, rule->apco);
		const char *value =
		    value_json(r, json_object_get(root, rule->column), SNAPSHOT_TYPE_LABEL);

		if (code == NULL || !text_same_word(value, rule->value) ||
		    feed_tier_urgency(code->tier) >= urgency)
			continue;
		urgency = feed_tier_urgency(code->tier);
		best = code->code;
	}
	return best;
}

static void
count_drops(struct reading *r, const json_t *root)
{
	size_t kept = 0;

	for (size_t i = 0; i < r->map->used.count; i++)
		kept += json_object_get(root, r->map->used.v[i]) != NULL;
	r->out->snapshot.drops.other += (uint32_t)(json_object_size(root) - kept);
}

void
rows_read(struct reading *r, const struct json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;

	if (!json_is_object(root)) {
		r->out->reason = REASON(NOT_AN_INCIDENT);
		return;
	}
	if (!read_number(r, root) || !read_times(r, root))
		return;
	s->organisation =
	    feed_map_organisation(r->map, text(r, root, FEED_AGENCY, SNAPSHOT_AGENCY));
	s->unit = text(r, root, FEED_UNIT, SNAPSHOT_PRIORITY);
	read_sequence(r, root);
	read_type(r, root);
	read_position(r, root);
	read_place(r, root);
	read_disposition(r, root);
	read_status(r, root);
	read_merge(r, root);
	count_drops(r, root);
	triage_classify(r->triage, r->map, raised(r, root), s);
	value_bound_type(r);
}
