/* An EIDO 1.0 or 1.1 document (NENA-STA-021), with the liberties that real senders take. */
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "common/text.h"
#include "services/intake/feeds/pidf.h"
#include "services/intake/feeds/read.h"
#include "services/intake/feeds/value.h"

#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define WORD_MAX 64
#define ROOT_NOTHING "urn:emergency:uid:incidentid:0:"

/* What stands beside the allow-list, by the counter it goes to. Any other array or object counts as
 * other. */
static const struct {
	const char *key;
	size_t counter;
} dropped[] = {
    {"notesComponent", offsetof(struct snapshot_drops, notes)},
    {"personComponent", offsetof(struct snapshot_drops, persons)},
    {"mediaComponent", offsetof(struct snapshot_drops, media)},
    {"cautionComponent", offsetof(struct snapshot_drops, cautions)},
    {"vehicleComponent", offsetof(struct snapshot_drops, vehicles)},
};

/* Components that are read. */
static const char *const read_components[] = {
    "incidentComponent",
    "mergeComponent",
    "linkComponent",
    "callComponent",
    "emergencyResourceComponent",
    "agencyComponent",
    "locationComponent",
    "updatedByAgencyReference",
    "@context",
};

/* --- components: an array, or one object where the sender saved the brackets --- */

static size_t
component_count(const json_t *component)
{
	if (json_is_array(component))
		return json_array_size(component);
	return json_is_object(component) ? 1 : 0;
}

static const json_t *
component_at(const json_t *component, size_t i)
{
	return json_is_array(component) ? json_array_get(component, i) : component;
}

static const char *
word(struct reading *r, const json_t *object, const char *key, size_t max)
{
	const json_t *value = json_object_get(object, key);

	if (json_is_array(value))
		value = json_array_get(value, 0);
	return value_json(r, value, max);
}

static const char *
first_word(struct reading *r, const json_t *object, const char *key, const char *other, size_t max)
{
	const char *found = word(r, object, key, max);

	return *found != '\0' ? found : word(r, object, other, max);
}

static int64_t
update_time(struct reading *r, const json_t *object)
{
	return value_time(
	    r, first_word(r, object, "lastUpdateTimeStamp", "lastUpdateTimestamp", WORD_MAX));
}

/* --- which incident, which version --- */

static bool
read_number(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	bool eido = json_is_object(root) && (json_object_get(root, "$id") != NULL ||
						json_object_get(root, "eidoVersion") != NULL ||
						json_object_get(root, "incidentComponent") != NULL);

	r->out->reason = REASON(NOT_AN_INCIDENT);
	if (!eido)
		return false;
	s->number = word(r, root, "$id", SNAPSHOT_NUMBER);
	if (strncmp(s->number, ROOT_NOTHING, strlen(ROOT_NOTHING)) == 0)
		return false;
	r->out->reason = REASON(UNSPECIFIED);
	return value_number_good(r);
}

/* The root's time; without one that can be read, the newest of its components. */
static bool
read_version(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const char *key;
	json_t *value;

	s->source_updated = update_time(r, root);
	if (s->source_updated != 0)
		return true;
	json_object_foreach((json_t *)root, key, value)
	{
		for (size_t i = 0; i < component_count(value); i++) {
			int64_t us = update_time(r, component_at(value, i));

			if (us > s->source_updated)
				s->source_updated = us;
		}
	}
	if (s->source_updated == 0)
		r->out->reason = REASON(NO_VERSION);
	return s->source_updated != 0;
}

static bool
is_owner(const json_t *agency)
{
	const json_t *flag = json_object_get(agency, "incidentOwningAgencyIndicator");

	return json_is_true(flag) ||
	       (json_is_string(flag) && text_same_word(json_string_value(flag), "true"));
}

/* The agency that says it owns the incident, else the one that wrote the document. */
static void
read_agency(struct reading *r, const json_t *root)
{
	const json_t *agencies = json_object_get(root, "agencyComponent");
	const char *agency = "";

	for (size_t i = 0; i < component_count(agencies) && *agency == '\0'; i++)
		if (is_owner(component_at(agencies, i)))
			agency = word(r, component_at(agencies, i), "$id", SNAPSHOT_AGENCY);
	if (*agency == '\0')
		agency = word(
		    r, json_object_get(root, "updatedByAgencyReference"), "$ref", SNAPSHOT_AGENCY);
	r->out->snapshot.organisation = feed_map_organisation(r->map, agency);
}

/* --- the incident --- */

static Accord__V1__IncidentStatus
status_of(const char *text)
{
	static const struct {
		const char *word;
		Accord__V1__IncidentStatus status;
	} words[] = {
	    {"Cancelled", STATUS(CANCELLED)},
	    {"Canceled", STATUS(CANCELLED)},
	    {"Closed", STATUS(CLOSED)},
	    {"ReOpened", STATUS(REOPENED)},
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (text_same_word(text, words[i].word))
			return words[i].status;
	return *text == '\0' ? STATUS(UNSPECIFIED) : STATUS(ACTIVE);
}

/* Cancelled before Closed before ReOpened before any other. */
static int
status_weight(Accord__V1__IncidentStatus status)
{
	static const int weights[] = {
	    [STATUS(UNSPECIFIED)] = 0,
	    [STATUS(ACTIVE)] = 1,
	    [STATUS(REOPENED)] = 2,
	    [STATUS(CLOSED)] = 3,
	    [STATUS(CANCELLED)] = 4,
	};

	return weights[status];
}

static void
take_status(struct reading *r, const json_t *value)
{
	struct incident_snapshot *s = &r->out->snapshot;
	Accord__V1__IncidentStatus status = status_of(value_json(r, value, WORD_MAX));

	if (status_weight(status) > status_weight(s->status))
		s->status = status;
}

static void
read_status(struct reading *r, const json_t *incident)
{
	const json_t *list = json_object_get(incident, "incidentStatusCommonRegistryText");

	if (list == NULL)
		list = json_object_get(incident, "status");
	if (!json_is_array(list)) {
		take_status(r, list);
		return;
	}
	for (size_t i = 0; i < json_array_size(list); i++)
		take_status(r, json_array_get(list, i));
}

/* A common code of two digits, "" for anything else. */
static const char *
disposition_code(struct reading *r, const json_t *disposition)
{
	const char *code = word(r, disposition, "dispositionCommonRegistryCode", WORD_MAX);
	size_t digits = strspn(code, "0123456789");

	if (*code == '\0')
		return "";
	if (code[digits] == '\0' && digits == 2)
		return code;
	if (code[digits] == '\0' && digits == 1)
		return value_text(r, (const char[]){'0', code[0]}, 2, 2);
	reading_warn(r, WARN_BAD_VALUE);
	return "";
}

/* Event cancelled, duplicate call, cancelled before arrival. */
static bool
cancels(const char *code)
{
	return strcmp(code, "10") == 0 || strcmp(code, "22") == 0 || strcmp(code, "32") == 0;
}

static void
read_dispositions(struct reading *r, const json_t *incident)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const json_t *list = json_object_get(incident, "dispositionComponent");
	char codes[SNAPSHOT_DISPOSITION + 1] = "";

	if (list == NULL)
		list = json_object_get(incident, "disposition");
	for (size_t i = 0; i < component_count(list); i++) {
		const char *code = disposition_code(r, component_at(list, i));

		if (*code != '\0' && !value_append(codes, sizeof(codes), code))
			reading_warn(r, WARN_CUT);
		if (cancels(code) && s->status != STATUS(ACTIVE) && s->status != STATUS(REOPENED))
			s->status = STATUS(CANCELLED);
	}
	s->disposition = value_text(r, codes, strlen(codes), SNAPSHOT_DISPOSITION);
}

/* Notes that a sender writes into the incident itself, and places it does not put into
 * locationComponent. */
static void
read_hub_quirks(struct reading *r, const json_t *incident)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const json_t *location = json_object_get(incident, "location");

	s->drops.notes += json_object_get(incident, "notes") != NULL;
	if (!json_is_object(location))
		return;
	s->place = word(r, location, "civicAddress", SNAPSHOT_PLACE);
	s->city = word(r, location, "city", SNAPSHOT_CITY);
	s->has_position =
	    value_degrees(word(r, location, "latitude", WORD_MAX), 90, &s->latitude) &&
	    value_degrees(word(r, location, "longitude", WORD_MAX), 180, &s->longitude);
}

static void
read_incident(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const json_t *component = json_object_get(root, "incidentComponent"), *incident;
	size_t count = component_count(component);

	if (count == 0 || !json_is_object(incident = component_at(component, 0))) {
		reading_warn(r, component == NULL ? WARN_NO_INCIDENT : WARN_BAD_VALUE);
		return;
	}
	if (count > 1)
		reading_warn(r, WARN_SEVERAL);
	s->drops.other += (uint32_t)(count - 1);
	s->apco = first_word(
	    r, incident, "incidentTypeCommonRegistryText", "commonIncidentTypeCode", SNAPSHOT_APCO);
	s->type_label = first_word(
	    r, incident, "incidentTypeInternalText", "incidentType", SNAPSHOT_TYPE_LABEL);
	s->type_code = word(r, incident, "incidentTypeInternalCode", SNAPSHOT_TYPE_CODE);
	s->priority = first_word(r, incident, "incidentPriorityInternalText",
	    "incidentCommonPriorityNumber", SNAPSHOT_PRIORITY);
	if (*s->priority == '\0')
		s->priority = word(r, incident, "priority", SNAPSHOT_PRIORITY);
	s->priority = value_code(r, s->priority, VALUE_PRIORITY_WORDS);
	s->area = value_area(r, word(r, incident, "beatOrDispatchGroupText", SNAPSHOT_PLACE));
	read_status(r, incident);
	read_dispositions(r, incident);
	read_hub_quirks(r, incident);
}

/* --- calls and units: the only times there are --- */

static void
earliest(int64_t *kept, int64_t us)
{
	if (us != 0 && (*kept == 0 || us < *kept))
		*kept = us;
}

static void
read_calls(struct reading *r, const json_t *root)
{
	const json_t *calls = json_object_get(root, "callComponent");

	for (size_t i = 0; i < component_count(calls); i++)
		earliest(&r->out->snapshot.received,
		    value_time(r, word(r, component_at(calls, i), "callStartTimestamp", WORD_MAX)));
}

/* A unit's state says that something has happened by the time of its last update, no more. */
static void
read_unit_status(struct reading *r, const json_t *status, int64_t us)
{
	static const char *const sent[] = {"Dispatched", "AcknowledgedTransmission", "EnRoute"};
	static const char *const there[] = {"Arrived", "OnScene", "PatientContact"};
	struct incident_snapshot *s = &r->out->snapshot;
	const char *text = value_json(r, status, WORD_MAX);

	for (size_t i = 0; i < sizeof(sent) / sizeof(sent[0]); i++) {
		if (text_same_word(text, sent[i]))
			earliest(&s->dispatched, us);
		if (text_same_word(text, there[i]))
			earliest(&s->arrived, us);
	}
}

static void
read_units(struct reading *r, const json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const json_t *units = json_object_get(root, "emergencyResourceComponent");

	s->derived_times = true;
	for (size_t i = 0; i < component_count(units); i++) {
		const json_t *unit = component_at(units, i);
		const json_t *list = json_object_get(unit, "secondaryUnitStatusRegistryText");
		int64_t us = update_time(r, unit);

		if (!json_is_array(list))
			read_unit_status(r, list, us);
		for (size_t k = 0; k < json_array_size(list); k++)
			read_unit_status(r, json_array_get(list, k), us);
	}
	if (s->status == STATUS(CLOSED) || s->status == STATUS(CANCELLED))
		s->closed = s->source_updated;
}

/* --- where --- */

/* The order in which places count; others (units, towers, staging) tell nothing of the incident. */
static const char *const location_types[] = {
    "CurrentIncident",
    "InitialIncident",
    "Caller",
    "RoutingLocation",
};

static size_t
location_rank(struct reading *r, const json_t *location)
{
	size_t count = sizeof(location_types) / sizeof(location_types[0]);
	const char *type = word(r, location, "locationTypeDescriptionRegistryText", WORD_MAX);
	size_t rank = 0;

	if (!json_is_string(json_object_get(location, "locationByValue")))
		return count;
	while (rank < count && !text_same_word(type, location_types[rank]))
		rank++;
	return rank;
}

static void
take_pidf(struct reading *r, const struct pidf *pidf)
{
	struct incident_snapshot *s = &r->out->snapshot;
	char street[PIDF_PARTS * (PIDF_PART + 1)] = "";
	size_t used = 0;

	for (size_t i = 0; i < PIDF_A3; i++)
		if (pidf->part[i][0] != '\0')
			used += (size_t)snprintf(street + used, sizeof(street) - used, "%s%s",
			    used > 0 ? " " : "", pidf->part[i]);
	if (used > 0)
		s->place = value_text(r, street, used, SNAPSHOT_PLACE);
	if (pidf->part[PIDF_A3][0] != '\0')
		s->city =
		    value_text(r, pidf->part[PIDF_A3], strlen(pidf->part[PIDF_A3]), SNAPSHOT_CITY);
	if (pidf->has_position) {
		s->has_position = true;
		s->latitude = pidf->latitude;
		s->longitude = pidf->longitude;
	}
}

static void
read_place(struct reading *r, const json_t *root)
{
	const json_t *list = json_object_get(root, "locationComponent"), *best = NULL;
	size_t best_rank = sizeof(location_types) / sizeof(location_types[0]);
	struct pidf pidf;

	for (size_t i = 0; i < component_count(list); i++) {
		size_t rank = location_rank(r, component_at(list, i));

		if (rank >= best_rank)
			continue;
		best_rank = rank;
		best = json_object_get(component_at(list, i), "locationByValue");
	}
	if (best == NULL)
		return;
	pidf_read(json_string_value(best), json_string_length(best), &pidf);
	take_pidf(r, &pidf);
}

/* --- other incidents --- */

struct direction {
	const char *word;
	enum relation_kind kind;
};

static const struct direction merge_directions[] = {
    {"REPLACING", RELATION_MERGED_INTO}, /* the id is the new one */
    {"REPLACED", RELATION_REPLACES},     /* the id is the old one */
    {"SPLIT", RELATION_SPLIT},
    {NULL, 0},
};
static const struct direction link_directions[] = {
    {"PARENT", RELATION_PARENT},
    {"CHILD", RELATION_CHILD},
    {"RELATED", RELATION_RELATED},
    {"UNLINK", RELATION_UNLINKED},
    {NULL, 0},
};

static void
read_relations(
    struct reading *r, const json_t *list, const char *key, const struct direction *directions)
{
	struct incident_snapshot *s = &r->out->snapshot;

	for (size_t i = 0; i < component_count(list); i++) {
		const json_t *item = component_at(list, i);
		const char *number = word(r, item, "incidentTrackingIdentifier", SNAPSHOT_NUMBER);
		const char *text = word(r, item, key, WORD_MAX);
		const struct direction *d = directions;

		while (d->word != NULL && !text_same_word(d->word, text))
			d++;
		if (d->word == NULL || *number == '\0' || strcmp(number, s->number) == 0 ||
		    s->relation_count == SNAPSHOT_RELATIONS) {
			reading_warn(r, WARN_BAD_VALUE);
			continue;
		}
		s->relations[s->relation_count++] = (struct snapshot_relation){d->kind, number};
	}
}

/* --- what is left behind --- */

static bool
is_read(const char *key)
{
	for (size_t i = 0; i < sizeof(read_components) / sizeof(read_components[0]); i++)
		if (strcmp(key, read_components[i]) == 0)
			return true;
	return false;
}

static void
count_drop(struct snapshot_drops *drops, const char *key, const json_t *value)
{
	uint32_t count = (uint32_t)component_count(value);

	for (size_t i = 0; i < sizeof(dropped) / sizeof(dropped[0]); i++) {
		if (strcmp(key, dropped[i].key) != 0)
			continue;
		*(uint32_t *)((char *)drops + dropped[i].counter) += count;
		return;
	}
	if (!is_read(key))
		drops->other += count;
}

void
eido_read(struct reading *r, const struct json_t *root)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const char *key;
	json_t *value;

	if (!read_number(r, root) || !read_version(r, root))
		return;
	read_agency(r, root);
	read_incident(r, root);
	read_calls(r, root);
	read_units(r, root);
	read_place(r, root);
	read_relations(r, json_object_get(root, "mergeComponent"), "incidentMergeDirectionCode",
	    merge_directions);
	read_relations(
	    r, json_object_get(root, "linkComponent"), "linkDirectionCode", link_directions);
	json_object_foreach((json_t *)root, key, value) count_drop(&s->drops, key, value);
	triage_classify(r->triage, r->map, "", s);
	value_bound_type(r);
}
