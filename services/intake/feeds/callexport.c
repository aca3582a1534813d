/*
 * A Call as the CallExport of Tyler New World / Aegis CAD drops it: one XML file for each change,
 * the whole state each time, without a sequence number (FEEDS 3.1). What is not in the tree of
 * names below is never held.
 */
#include <stddef.h>
#include <string.h>

#include "common/text.h"
#include "services/intake/feeds/read.h"
#include "services/intake/feeds/value.h"
#include "services/intake/feeds/xml.h"

#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define PARTS_MAX 8 /* agency contexts, incidents, dispositions: beyond, they are warned of */
#define AGENCY_TYPE_MAX 32
#define PLACE_PARTS 4

/* What one agency makes of the call. */
struct context {
	const char *agency, *type, *priority;
};

/* Under what number of its own, and of which jurisdiction. */
struct numbered {
	const char *agency, *jurisdiction, *type, *type_text;
};

struct disposition {
	const char *name, *text;
};

struct unit {
	const char *assigned, *dispatched, *enroute, *arrived, *cleared;
};

/* A call while it is read: texts as they came, NULL where there is none. */
struct call {
	struct reading *r;
	const char *id, *received, *closed, *closed_flag, *cancelled_flag, *nature;
	const char *address, *part[PLACE_PARTS], *city, *latitude, *longitude, *beat, *ori;
	const char *moment; /* of something that is not read: only when it changed */
	struct context context, contexts[PARTS_MAX];
	struct numbered numbered, numbers[PARTS_MAX];
	struct disposition disposition, dispositions[PARTS_MAX];
	struct unit unit;
	size_t context_count, number_count, disposition_count;
	int64_t newest;                       /* of all times in it: the version */
	int64_t dispatched, arrived, at_work; /* at_work: the last assignment that is not cleared */
	struct snapshot_drops drops;
};

/* --- what ends --- */

#define END_OF(name, kept, count)                                                                  \
	static void end_##name(struct call *c)                                                     \
	{                                                                                          \
		if (c->count < PARTS_MAX)                                                          \
			c->kept[c->count++] = c->name;                                             \
		else                                                                               \
			reading_warn(c->r, WARN_SEVERAL);                                          \
		memset(&c->name, 0, sizeof(c->name));                                              \
	}
END_OF(context, contexts, context_count)
END_OF(numbered, numbers, number_count)
END_OF(disposition, dispositions, disposition_count)
#undef END_OF

static const char *
said(const struct call *c, const char *text)
{
	return text == NULL || feed_map_missing(c->r->map, text) ? "" : text;
}

static int64_t
instant(const struct call *c, const char *text)
{
	return value_time(c->r, said(c, text));
}

static void
earliest(int64_t *kept, int64_t us)
{
	if (us != 0 && (*kept == 0 || us < *kept))
		*kept = us;
}

static void
end_unit(struct call *c)
{
	int64_t assigned = instant(c, c->unit.assigned);
	int64_t dispatched = instant(c, c->unit.dispatched);

	if (dispatched == 0)
		dispatched = instant(c, c->unit.enroute);
	earliest(&c->dispatched, dispatched);
	earliest(&c->arrived, instant(c, c->unit.arrived));
	if (assigned == 0)
		assigned = dispatched;
	if (*said(c, c->unit.cleared) == '\0' && assigned > c->at_work)
		c->at_work = assigned;
	memset(&c->unit, 0, sizeof(c->unit));
}

/* --- the allow-list --- */

enum node {
	NODE_NONE,
	CALL,
	CONTEXTS,
	CONTEXT,
	INCIDENTS,
	INCIDENT,
	LOCATION,
	NARRATIVES,
	NARRATIVE,
	PERSONS,
	PERSON,
	VEHICLES,
	VEHICLE,
	UNITS,
	UNIT,
	LOGS,
	LOG,
	DISPOSITIONS,
	DISPOSITION,
	FIRST_LEAF
};

#define TEXT(member) offsetof(struct call, member), false, 0, NULL
#define TIME(member) offsetof(struct call, member), true, 0, NULL
#define DROP(counter) 0, false, offsetof(struct call, drops.counter), NULL
#define PART(end) 0, false, 0, end
#define ONLY 0, false, 0, NULL

/* Nothing here but the call itself is at the offset 0, which stands for "none". */
static const struct {
	const char *name;
	enum node under;
	size_t text; /* where its text goes */
	bool time;   /* the text says when something changed */
	size_t drop; /* counted; below it only what is named here is looked at */
	void (*end)(struct call *c);
} tree[] = {
    [CALL] = {"Call", NODE_NONE, ONLY},
    [CONTEXTS] = {"AgencyContexts", CALL, ONLY},
    [CONTEXT] = {"AgencyContext", CONTEXTS, PART(end_context)},
    [INCIDENTS] = {"Incidents", CALL, ONLY},
    [INCIDENT] = {"Incident", INCIDENTS, PART(end_numbered)},
    [LOCATION] = {"Location", CALL, ONLY},
    [NARRATIVES] = {"Narratives", CALL, ONLY},
    [NARRATIVE] = {"Narrative", NARRATIVES, DROP(notes)},
    [PERSONS] = {"Persons", CALL, ONLY},
    [PERSON] = {"Person", PERSONS, DROP(persons)},
    [VEHICLES] = {"Vehicles", CALL, ONLY},
    [VEHICLE] = {"Vehicle", VEHICLES, DROP(vehicles)},
    [UNITS] = {"AssignedUnits", CALL, ONLY},
    [UNIT] = {"Unit", UNITS, PART(end_unit)},
    [LOGS] = {"UnitLogs", UNIT, ONLY},
    [LOG] = {"UnitLog", LOGS, ONLY},
    [DISPOSITIONS] = {"Dispositions", CALL, ONLY},
    [DISPOSITION] = {"CallDisposition", DISPOSITIONS, PART(end_disposition)},
    /* leaves */
    {"CallId", CALL, TEXT(id)},
    {"NatureOfCall", CALL, TEXT(nature)},
    {"ClosedFlag", CALL, TEXT(closed_flag)},
    {"CanceledFlag", CALL, TEXT(cancelled_flag)},
    {"CreateDateTime", CALL, TIME(received)},
    {"CloseDateTime", CALL, TIME(closed)},
    {"CallerName", CALL, DROP(persons)},
    {"CallerPhone", CALL, DROP(persons)},
    {"AdditionalInfo", CALL, DROP(notes)},
    {"AgencyType", CONTEXT, TEXT(context.agency)},
    {"CallType", CONTEXT, TEXT(context.type)},
    {"Priority", CONTEXT, TEXT(context.priority)},
    {"CreatedDateTime", CONTEXT, TIME(moment)},
    {"ClosedDateTime", CONTEXT, TIME(moment)},
    {"AgencyType", INCIDENT, TEXT(numbered.agency)},
    {"Jurisdiction", INCIDENT, TEXT(numbered.jurisdiction)},
    {"Type", INCIDENT, TEXT(numbered.type)},
    {"TypeDescription", INCIDENT, TEXT(numbered.type_text)},
    {"CreateDateTime", INCIDENT, TIME(moment)},
    {"FullAddress", LOCATION, TEXT(address)},
    {"HouseNumber", LOCATION, TEXT(part[0])},
    {"PrefixDirectional", LOCATION, TEXT(part[1])},
    {"StreetName", LOCATION, TEXT(part[2])},
    {"StreetType", LOCATION, TEXT(part[3])},
    {"City", LOCATION, TEXT(city)},
    {"LatitudeY", LOCATION, TEXT(latitude)},
    {"LongitudeX", LOCATION, TEXT(longitude)},
    {"PoliceBeat", LOCATION, TEXT(beat)},
    {"PoliceOri", LOCATION, TEXT(ori)},
    {"CreateDateTime", NARRATIVE, TIME(moment)},
    {"AssignedDateTime", UNIT, TIME(unit.assigned)},
    {"DispatchDateTime", UNIT, TIME(unit.dispatched)},
    {"EnrouteDateTime", UNIT, TIME(unit.enroute)},
    {"ArriveDateTime", UNIT, TIME(unit.arrived)},
    {"ClearDateTime", UNIT, TIME(unit.cleared)},
    {"StagedDateTime", UNIT, TIME(moment)},
    {"AtPatientDateTime", UNIT, TIME(moment)},
    {"TransportDateTime", UNIT, TIME(moment)},
    {"AtHospitalDateTime", UNIT, TIME(moment)},
    {"DepartHospitalDateTime", UNIT, TIME(moment)},
    {"DateTime", LOG, TIME(moment)},
    {"Name", DISPOSITION, TEXT(disposition.name)},
    {"Description", DISPOSITION, TEXT(disposition.text)},
    {"DateTime", DISPOSITION, TIME(moment)},
};

static void *
at(struct call *c, size_t offset)
{
	return (char *)c + offset;
}

static size_t
enter(void *ctx, size_t under, const char *name, bool empty)
{
	struct call *c = ctx;

	for (size_t i = CALL; i < sizeof(tree) / sizeof(tree[0]); i++) {
		if (tree[i].under != under || strcmp(tree[i].name, name) != 0)
			continue;
		if (tree[i].drop != 0 && !empty)
			++*(uint32_t *)at(c, tree[i].drop);
		return i;
	}
	if (under != NODE_NONE && tree[under].drop == 0 && !empty)
		c->drops.other++;
	return 0;
}

static bool
texts(size_t node)
{
	return tree[node].text != 0;
}

/* The first of several counts. */
static void
keep_text(struct call *c, const char **kept, const char *text, size_t len)
{
	char *copy = arena_strndup(c->r->arena, text, len);

	if (copy == NULL)
		c->r->exhausted = true;
	else if (*(copy = text_trim(copy)) != '\0' && *kept == NULL)
		*kept = copy;
	else if (*copy != '\0')
		reading_warn(c->r, WARN_BAD_VALUE);
}

static void
leave(void *ctx, size_t node, const char *text, size_t len)
{
	struct call *c = ctx;
	const char **kept = at(c, tree[node].text);
	int64_t us;

	if (tree[node].text != 0 && len > 0)
		keep_text(c, kept, text, len);
	if (tree[node].time) {
		us = instant(c, *kept);
		c->newest = us > c->newest ? us : c->newest;
	}
	if (tree[node].text == offsetof(struct call, moment))
		c->moment = NULL;
	if (tree[node].end != NULL)
		tree[node].end(c);
}

/* --- the snapshot --- */

static const char *
text_of(const struct call *c, const char *text, size_t max)
{
	text = said(c, text);
	return value_text(c->r, text, strlen(text), max);
}

static bool
is_police(const char *agency)
{
	return agency != NULL && text_same_word(agency, "Police");
}

/* Police first, else whoever came first: a call of the fire service may be ours too. */
static const struct context *
main_context(const struct call *c)
{
	static const struct context none;

	for (size_t i = 0; i < c->context_count; i++)
		if (is_police(c->contexts[i].agency))
			return &c->contexts[i];
	return c->context_count > 0 ? &c->contexts[0] : &none;
}

static const struct numbered *
main_number(const struct call *c)
{
	static const struct numbered none;

	for (size_t i = 0; i < c->number_count; i++)
		if (is_police(c->numbers[i].agency))
			return &c->numbers[i];
	return c->number_count > 0 ? &c->numbers[0] : &none;
}

static bool
is_true(const struct call *c, const char *flag)
{
	return text_same_word(said(c, flag), "true") || strcmp(said(c, flag), "1") == 0;
}

/* By the times, not by the flags: a close counts unless somebody was sent after it and is not
 * clear (FEEDS 3.4, row 3). */
static void
settle_status(struct call *c)
{
	struct incident_snapshot *s = &c->r->out->snapshot;
	bool flagged = is_true(c, c->closed_flag);
	bool denied = *said(c, c->closed_flag) != '\0' && !flagged;

	s->status = STATUS(ACTIVE);
	if (s->closed != 0 && c->at_work > s->closed) {
		s->status = STATUS(REOPENED);
		s->closed = 0;
		if (flagged)
			reading_warn(c->r, WARN_CONTRADICTION);
		return;
	}
	if (is_true(c, c->cancelled_flag)) {
		s->status = STATUS(CANCELLED);
		return;
	}
	if (s->closed != 0 && denied)
		reading_warn(c->r, WARN_CONTRADICTION);
	if (s->closed != 0 || flagged)
		s->status = STATUS(CLOSED);
}

static void
settle_times(struct call *c)
{
	struct incident_snapshot *s = &c->r->out->snapshot;

	s->source_updated = c->newest;
	s->received = instant(c, c->received);
	s->closed = instant(c, c->closed);
	s->dispatched = c->dispatched;
	s->arrived = c->arrived;
}

static void
settle_place(struct call *c)
{
	struct incident_snapshot *s = &c->r->out->snapshot;
	char joined[SNAPSHOT_PLACE + 1] = "";
	size_t used = 0;

	for (size_t i = 0; i < PLACE_PARTS; i++) {
		const char *part = text_of(c, c->part[i], SNAPSHOT_CITY);

		if (*part == '\0' || used + 1 + strlen(part) > SNAPSHOT_PLACE)
			continue;
		if (used > 0)
			joined[used++] = ' ';
		memcpy(joined + used, part, strlen(part));
		used += strlen(part);
	}
	s->place = text_of(c, c->address, SNAPSHOT_PLACE);
	if (*s->place == '\0')
		s->place = value_text(c->r, joined, used, SNAPSHOT_PLACE);
	s->city = text_of(c, c->city, SNAPSHOT_CITY);
	s->area = value_area(c->r, text_of(c, c->beat, SNAPSHOT_PLACE));
	s->has_position = value_degrees(said(c, c->latitude), 90, &s->latitude) &&
			  value_degrees(said(c, c->longitude), 180, &s->longitude);
	if (s->has_position)
		return;
	s->latitude = s->longitude = 0;
	if (*said(c, c->latitude) != '\0' || *said(c, c->longitude) != '\0')
		reading_warn(c->r, WARN_BAD_VALUE);
}

static void
settle_dispositions(struct call *c)
{
	char list[SNAPSHOT_DISPOSITION + 1] = "";

	for (size_t i = 0; i < c->disposition_count; i++) {
		const char *name = text_of(c, c->dispositions[i].name, SNAPSHOT_DISPOSITION);
		const char *text = text_of(c, c->dispositions[i].text, SNAPSHOT_DISPOSITION);
		const struct feed_word *word = feed_words_find(&c->r->map->dispositions, name);

		if (word == NULL && *text != '\0')
			word = feed_words_find(&c->r->map->dispositions, text);
		name = word != NULL ? word->to : value_code(c->r, name, VALUE_DISPOSITION_WORDS);
		if (*name != '\0' && !value_append(list, sizeof(list), name))
			reading_warn(c->r, WARN_CUT);
	}
	c->r->out->snapshot.disposition =
	    value_text(c->r, list, strlen(list), SNAPSHOT_DISPOSITION);
}

/* A type that another agency gave the call, or its nature, makes it more urgent if the map lists
 * it; what nobody listed says nothing. */
static void
raise_by(struct call *c, const char *type)
{
	const struct reading *r = c->r;
	struct incident_snapshot *s = &r->out->snapshot, other = *s;

	type = said(c, type);
	if (*type == '\0' || feed_words_find(&r->map->types, type) == NULL)
		return;
	other.type_code = type;
	other.type_label = other.apco = "";
	triage_classify(r->triage, r->map, "", &other);
	if (feed_tier_urgency(other.tier) >= feed_tier_urgency(s->tier))
		return;
	s->tier = other.tier;
	s->apco = other.apco;
}

static void
settle_type(struct call *c)
{
	struct incident_snapshot *s = &c->r->out->snapshot;
	const struct context *context = main_context(c);
	const struct numbered *number = main_number(c);
	const char *label = *said(c, number->type_text) != '\0' ? number->type_text : number->type;

	s->type_code = text_of(c, context->type, SNAPSHOT_TYPE_CODE);
	s->type_label = text_of(c, label, SNAPSHOT_TYPE_LABEL);
	s->priority = value_code(
	    c->r, text_of(c, context->priority, SNAPSHOT_PRIORITY), VALUE_PRIORITY_WORDS);
	s->organisation = feed_map_organisation(c->r->map,
	    *said(c, number->jurisdiction) != '\0' ? number->jurisdiction : said(c, c->ori));
	triage_classify(c->r->triage, c->r->map, "", s);
	for (size_t i = 0; i < c->context_count; i++)
		raise_by(c, c->contexts[i].type);
	for (size_t i = 0; i < c->number_count; i++)
		raise_by(c, c->numbers[i].type);
	raise_by(c, c->nature);
	value_bound_type(c->r);
}

/* Nothing of a call without its id is kept: the call number begins again every day. */
static bool
identify(struct call *c)
{
	struct incident_snapshot *s = &c->r->out->snapshot;
	uint32_t before = s->warnings;
	bool good;

	s->warnings = 0;
	s->number = text_of(c, c->id, SNAPSHOT_NUMBER);
	good = value_number_good(c->r);
	s->warnings |= before;
	return good;
}

static void
settle(struct call *c)
{
	struct incident_snapshot *s = &c->r->out->snapshot;

	if (!identify(c))
		return;
	settle_times(c);
	if (s->source_updated == 0) {
		c->r->out->reason = REASON(NO_VERSION);
		return;
	}
	settle_status(c);
	settle_place(c);
	settle_dispositions(c);
	settle_type(c);
	s->drops.notes += c->drops.notes + (c->nature != NULL);
	s->drops.persons += c->drops.persons;
	s->drops.vehicles += c->drops.vehicles;
	s->drops.other += c->drops.other;
}

void
callexport_read(struct reading *r, const uint8_t *bytes, size_t len)
{
	static const Accord__V1__QuarantineReason reasons[] = {
	    [XML_BROKEN] = REASON(UNREADABLE),
	    [XML_FOREIGN] = REASON(NOT_AN_INCIDENT),
	    [XML_DEEP] = REASON(TOO_DEEP),
	    [XML_LARGE] = REASON(TOO_LARGE),
	};
	static const struct xml_plan plan = {enter, texts, leave};
	struct call call = {.r = r};
	struct xml_fault fault;
	enum xml_end end = xml_read(&plan, &call, bytes, len, &fault);

	if (end == XML_STARVED || r->exhausted) {
		r->exhausted = true;
		return;
	}
	if (end == XML_READ) {
		settle(&call);
		return;
	}
	r->out->reason = reasons[end];
	r->out->fault = value_text(r, fault.text, strlen(fault.text), XML_FAULT);
}
