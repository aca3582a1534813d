/* The apply rules (FEEDS 7.1): order of versions, what changed, what that is called. */
#include "services/intake/incident.h"

#include <stdio.h>
#include <string.h>

#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define CHANGE(name) ACCORD__V1__CHANGE_KIND__CHANGE_##name
#define OUTCOME(name) ACCORD__V1__OUTCOME__OUTCOME_##name

/* What a document says about the status, with the two that come from its relations. */
enum said {
	SAID_ACTIVE,
	SAID_CLOSED,
	SAID_CANCELLED,
	SAID_REOPENED,
	SAID_MERGED,
	SAID_SPLIT,
	SAID_NOTHING,
	SAID_LONG_AGO, /* open, when it was written */
	SAID_SILENCE   /* no document: none came */
};

static const char *const said_words[] = {"active", "closed", "cancelled", "reopened", "merged",
    "split", "nothing", "long ago", "silence"};
static const char *const status_words[] = {
    "none", "active", "closed", "cancelled", "reopened", "presumed closed", "merged"};

/* A number is never reused. What stands in no row leaves the status as it is. */
static const struct step {
	int rule;
	Accord__V1__IncidentStatus from;
	enum said said;
	Accord__V1__IncidentStatus to;
	Accord__V1__ChangeKind change;
	const char *why;
} steps[] = {
    {101, STATUS(UNSPECIFIED), SAID_NOTHING, STATUS(ACTIVE), CHANGE(CREATED), "no status said"},
    {102, STATUS(UNSPECIFIED), SAID_ACTIVE, STATUS(ACTIVE), CHANGE(CREATED), "first document"},
    {103, STATUS(UNSPECIFIED), SAID_CLOSED, STATUS(CLOSED), CHANGE(CREATED),
	"over before we heard of it"},
    {104, STATUS(UNSPECIFIED), SAID_CANCELLED, STATUS(CANCELLED), CHANGE(CREATED),
	"cancelled before we heard of it"},
    {105, STATUS(UNSPECIFIED), SAID_REOPENED, STATUS(REOPENED), CHANGE(CREATED),
	"we missed its first life"},
    {106, STATUS(UNSPECIFIED), SAID_MERGED, STATUS(MERGED), CHANGE(CREATED),
	"a duplicate from the start"},
    {107, STATUS(UNSPECIFIED), SAID_SPLIT, STATUS(ACTIVE), CHANGE(CREATED), "split from another"},
    {108, STATUS(UNSPECIFIED), SAID_LONG_AGO, STATUS(PRESUMED_CLOSED), CHANGE(CREATED),
	"it was open three days ago or more"},
    {201, STATUS(ACTIVE), SAID_CLOSED, STATUS(CLOSED), CHANGE(CLOSED), "closed"},
    {202, STATUS(ACTIVE), SAID_CANCELLED, STATUS(CANCELLED), CHANGE(CANCELLED), "cancelled"},
    {203, STATUS(ACTIVE), SAID_REOPENED, STATUS(REOPENED), CHANGE(REOPENED),
	"we missed its closing"},
    {204, STATUS(ACTIVE), SAID_MERGED, STATUS(MERGED), CHANGE(MERGED),
	"went on under another number"},
    {205, STATUS(ACTIVE), SAID_SILENCE, STATUS(PRESUMED_CLOSED), CHANGE(CLOSED),
	"not heard of for three days"},
    {301, STATUS(CLOSED), SAID_ACTIVE, STATUS(REOPENED), CHANGE(REOPENED),
	"a newer version is open"},
    {302, STATUS(CLOSED), SAID_REOPENED, STATUS(REOPENED), CHANGE(REOPENED), "reopened"},
    {303, STATUS(CLOSED), SAID_CANCELLED, STATUS(CANCELLED), CHANGE(CANCELLED),
	"cancelled after all"},
    {304, STATUS(CLOSED), SAID_MERGED, STATUS(MERGED), CHANGE(MERGED), "found to be a duplicate"},
    {401, STATUS(CANCELLED), SAID_ACTIVE, STATUS(REOPENED), CHANGE(REOPENED),
	"a newer version is open"},
    {402, STATUS(CANCELLED), SAID_REOPENED, STATUS(REOPENED), CHANGE(REOPENED), "reopened"},
    {403, STATUS(CANCELLED), SAID_MERGED, STATUS(MERGED), CHANGE(MERGED),
	"found to be a duplicate"},
    {501, STATUS(REOPENED), SAID_CLOSED, STATUS(CLOSED), CHANGE(CLOSED), "closed again"},
    {502, STATUS(REOPENED), SAID_CANCELLED, STATUS(CANCELLED), CHANGE(CANCELLED), "cancelled"},
    {503, STATUS(REOPENED), SAID_MERGED, STATUS(MERGED), CHANGE(MERGED),
	"went on under another number"},
    {504, STATUS(REOPENED), SAID_SILENCE, STATUS(PRESUMED_CLOSED), CHANGE(CLOSED),
	"not heard of for three days"},
    {601, STATUS(PRESUMED_CLOSED), SAID_ACTIVE, STATUS(ACTIVE), CHANGE(UPDATED),
	"it was open all along"},
    {602, STATUS(PRESUMED_CLOSED), SAID_REOPENED, STATUS(REOPENED), CHANGE(REOPENED), "reopened"},
    {603, STATUS(PRESUMED_CLOSED), SAID_CLOSED, STATUS(CLOSED), CHANGE(CLOSED),
	"its closing came late"},
    {604, STATUS(PRESUMED_CLOSED), SAID_CANCELLED, STATUS(CANCELLED), CHANGE(CANCELLED),
	"cancelled"},
    {605, STATUS(PRESUMED_CLOSED), SAID_MERGED, STATUS(MERGED), CHANGE(MERGED),
	"found to be a duplicate"},
    {606, STATUS(PRESUMED_CLOSED), SAID_NOTHING, STATUS(ACTIVE), CHANGE(UPDATED), "heard of again"},
    {701, STATUS(MERGED), SAID_SPLIT, STATUS(REOPENED), CHANGE(REOPENED), "taken apart again"},
};

static const struct step *
step_of(Accord__V1__IncidentStatus from, enum said said)
{
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (steps[i].from == from && steps[i].said == said)
			return &steps[i];
	return NULL;
}

void
incident_dump_statuses(void)
{
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		printf("%d %s + %s -> %s: %s\n", steps[i].rule, status_words[steps[i].from],
		    said_words[steps[i].said], status_words[steps[i].to], steps[i].why);
}

static const char *
related(const struct incident_snapshot *s, enum relation_kind kind)
{
	for (size_t i = 0; i < s->relation_count; i++)
		if (s->relations[i].kind == kind)
			return s->relations[i].number;
	return "";
}

/* When what the document tells of was so; 0 = it does not say. */
static int64_t
event_of(const struct incident_snapshot *s)
{
	return s->source_updated != 0 ? s->source_updated : s->received;
}

static bool
older_than(const struct incident_snapshot *s, const struct arrival *a, int64_t age)
{
	return event_of(s) != 0 && a->received - event_of(s) > age;
}

/* That it was open is no news when it comes days after: a backfill of old calls opens none. */
static enum said
what_is_said(const struct incident_snapshot *s, const struct arrival *a)
{
	static const enum said words[] = {
	    [STATUS(UNSPECIFIED)] = SAID_NOTHING,
	    [STATUS(ACTIVE)] = SAID_ACTIVE,
	    [STATUS(CLOSED)] = SAID_CLOSED,
	    [STATUS(CANCELLED)] = SAID_CANCELLED,
	    [STATUS(REOPENED)] = SAID_REOPENED,
	};

	if (*related(s, RELATION_MERGED_INTO) != '\0')
		return SAID_MERGED;
	if (*related(s, RELATION_SPLIT) != '\0')
		return SAID_SPLIT;
	if (older_than(s, a, INCIDENT_SILENCE) && s->status != STATUS(CLOSED) &&
	    s->status != STATUS(CANCELLED))
		return SAID_LONG_AGO;
	return words[s->status];
}

/* --- versions --- */

static int
compare(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int
compare_version(const struct incident *i, const struct incident_snapshot *s)
{
	int order = compare(s->source_updated, i->source_updated);

	return order != 0 ? order : compare(s->sequence, i->sequence);
}

/* --- what changed --- */

/* What a document does not say stays as it was: a text that is missing is not a text that was
 * withdrawn. */
static bool
take_text(const char **kept, const char *said)
{
	bool news = *said != '\0' && (*kept == NULL || strcmp(*kept, said) != 0);

	if (*kept == NULL || news)
		*kept = said;
	return news;
}

static bool
take_time(int64_t *kept, int64_t said, bool derived)
{
	if (said == 0 || said == *kept || (derived && *kept != 0))
		return false;
	*kept = said;
	return true;
}

/* Rows about units: the first unit's times are the incident's. */
static bool
take_first(int64_t *kept, int64_t said)
{
	if (said == 0 || (*kept != 0 && said >= *kept))
		return false;
	*kept = said;
	return true;
}

static bool
take_type(struct incident *i, const struct incident_snapshot *s)
{
	bool said = *s->type_code != '\0' || *s->type_label != '\0' || *s->apco != '\0';
	bool first = i->type_code == NULL;
	bool news = false;

	if (!said && !first)
		return false;
	news |= take_text(&i->type_code, s->type_code);
	if (first || strcmp(i->apco, s->apco) != 0) {
		i->apco = s->apco;
		news = true;
	}
	if (i->tier != s->tier) {
		i->tier = s->tier;
		news = true;
	}
	return news;
}

static bool
take_received(struct incident *i, const struct incident_snapshot *s, const struct arrival *a)
{
	if (i->received == 0) {
		i->received_derived = s->received == 0;
		i->received = s->received != 0 ? s->received : a->received;
		return true;
	}
	if (s->received == 0 || s->received == i->received)
		return false;
	if (a->grain == FEED_GRAIN_UNIT && !i->received_derived)
		return take_first(&i->received, s->received);
	i->received = s->received;
	i->received_derived = false;
	return true;
}

static bool
take_times(struct incident *i, const struct incident_snapshot *s, const struct arrival *a)
{
	bool unit = a->grain == FEED_GRAIN_UNIT, news = take_received(i, s, a);

	news |= unit ? take_first(&i->dispatched, s->dispatched)
		     : take_time(&i->dispatched, s->dispatched, s->derived_times);
	news |= unit ? take_first(&i->arrived, s->arrived)
		     : take_time(&i->arrived, s->arrived, s->derived_times);
	news |= take_time(&i->closed, s->closed, s->derived_times);
	return news;
}

static bool
take_place(struct incident *i, const struct incident_snapshot *s)
{
	bool news = false;

	news |= take_text(&i->area, s->area);
	news |= take_text(&i->place, s->place);
	news |= take_text(&i->city, s->city);
	if (!s->has_position ||
	    (i->has_position && i->latitude == s->latitude && i->longitude == s->longitude))
		return news;
	i->has_position = true;
	i->latitude = s->latitude;
	i->longitude = s->longitude;
	return true;
}

static bool
take_rest(struct incident *i, const struct incident_snapshot *s, const struct arrival *a)
{
	bool news = false;

	news |= take_text(&i->organisation, s->organisation);
	news |= take_text(&i->type_label, s->type_label);
	news |= take_text(&i->priority, s->priority);
	news |= take_text(&i->disposition, s->disposition);
	news |= take_text(&i->merged_into, related(s, RELATION_MERGED_INTO));
	news |= take_place(i, s);
	news |= take_times(i, s, a);
	return news;
}

/* The status's own word for the change counts before a new type, that before anything else. */
static Accord__V1__ChangeKind
take_all(struct incident *i, const struct incident_snapshot *s, const struct arrival *a)
{
	const struct step *step = step_of(i->status, what_is_said(s, a));
	bool retyped, other;

	if (step != NULL && step->change == CHANGE(REOPENED))
		i->closed = 0;
	retyped = take_type(i, s);
	other = take_rest(i, s, a);
	if (step != NULL) {
		i->status = step->to;
		return step->change;
	}
	if (retyped)
		return CHANGE(RETYPED);
	return other ? CHANGE(UPDATED) : CHANGE(UNSPECIFIED);
}

struct verdict
incident_apply(struct incident *i, const struct incident_snapshot *s, const struct arrival *a)
{
	struct verdict v = {.outcome = OUTCOME(ACCEPTED), .late = older_than(s, a, a->freshness)};
	bool first = i->version == 0;
	int order = first ? 1 : compare_version(i, s);

	if (order < 0 || (order == 0 && a->received < i->document_received)) {
		v.outcome = OUTCOME(STALE);
		return v;
	}
	v.change = take_all(i, s, a);
	if (first) /* also of one that was named before: it is merged already */
		v.change = CHANGE(CREATED);
	if (order == 0 && v.change != CHANGE(UNSPECIFIED) &&
	    (s->source_updated != 0 || s->sequence != 0))
		v.warnings |= WARN_SAME_VERSION;
	v.moved = v.change != CHANGE(UNSPECIFIED) || order > 0;
	if (!v.moved) {
		v.moved = incident_repeated(i, a->received);
		return v;
	}
	i->heard = a->received > i->heard ? a->received : i->heard;
	i->source_updated = s->source_updated;
	i->sequence = s->sequence;
	i->document_received = a->received;
	i->document = a->document;
	i->version += v.change != CHANGE(UNSPECIFIED);
	return v;
}

bool
incident_open(const struct incident *i)
{
	return i->status == STATUS(ACTIVE) || i->status == STATUS(REOPENED);
}

bool
incident_repeated(struct incident *i, int64_t received)
{
	if (!incident_open(i) || received - i->heard < INCIDENT_HEARD)
		return false;
	i->heard = received;
	return true;
}

struct verdict
incident_presume_closed(struct incident *i)
{
	const struct step *step = step_of(i->status, SAID_SILENCE);

	i->status = step->to;
	i->version++;
	return (struct verdict){
	    .outcome = OUTCOME(ACCEPTED), .change = step->change, .late = true, .moved = true};
}

bool
incident_merge(struct incident *i, const char *into)
{
	if (i->status == STATUS(MERGED))
		return false;
	i->status = STATUS(MERGED);
	i->merged_into = into;
	i->version++;
	return true;
}

#define TEXT(s) ((char *)(uintptr_t)(s))

void
incident_fact(const struct incident *i, const struct verdict *v, Accord__V1__IncidentRecorded *fact)
{
	*fact = (Accord__V1__IncidentRecorded)ACCORD__V1__INCIDENT_RECORDED__INIT;
	fact->incident =
	    (ProtobufCBinaryData){sizeof(i->incident), (uint8_t *)(uintptr_t)&i->incident};
	fact->document =
	    (ProtobufCBinaryData){sizeof(i->document), (uint8_t *)(uintptr_t)&i->document};
	fact->organisation = TEXT(i->organisation);
	fact->change = v->change;
	fact->status = i->status;
	fact->tier = i->tier;
	fact->apco = TEXT(i->apco);
	fact->area = TEXT(i->area);
	fact->received_us = i->received_derived ? 0 : i->received;
	fact->source_updated_us = i->source_updated;
	fact->version = i->version;
	fact->late = v->late;
	if (!id_is_nil(&i->survivor))
		fact->survivor =
		    (ProtobufCBinaryData){sizeof(i->survivor), (uint8_t *)(uintptr_t)&i->survivor};
}
