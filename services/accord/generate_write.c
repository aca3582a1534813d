/* The synthetic day as EIDO documents, in the spellings that real senders use. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "services/accord/generate_model.h"

#define PADDED ((size_t)9 << 10)
#define ZONE_OFFSET (-5 * CLOCK_HOUR)
#define STAMP_SIZE 40

static const char *const streets[] = {
    "Mill", "Harbor", "Orchard", "Canal", "Summit", "Willow", "Depot", "Prospect"};

static const char *
stamp(int64_t us, char buf[STAMP_SIZE])
{
	struct clock_wall wall;

	clock_civil(us + ZONE_OFFSET, &wall);
	snprintf(buf, STAMP_SIZE, "%04d-%02d-%02dT%02d:%02d:%02d.0-05:00", wall.year, wall.month,
	    wall.day, wall.hour, wall.minute, wall.second);
	return buf;
}

/* $id, time and agency: what every component begins with. */
static void
put_head(struct made_text *out, const struct generate_options *options, const char *what,
    uint64_t uid, unsigned n, int64_t at)
{
	char text[STAMP_SIZE];

	made_put(out,
	    "\"$id\":\"urn:emergency:uid:eidodatacomponent:%016" PRIx64 "%s%u:%s.example\","
	    "\"lastUpdateTimeStamp\":\"%s\",\"updatedByAgencyReference\":{\"$ref\":\"%s.example\"}",
	    uid, what, n, options->agency, stamp(at, text), options->agency);
}

static void
put_root(struct made_text *out, const struct generate_options *options, uint64_t uid, int64_t at,
    bool old_spelling)
{
	char text[STAMP_SIZE];

	made_put(out,
	    "{\"$id\":\"urn:emergency:uid:incidentid:%016" PRIx64 ":cad.%s.example\","
	    "\"%s\":\"%s\",\"updatedByAgencyReference\":{\"$ref\":\"%s.example\"},"
	    "\"eidoVersion\":\"1.0\",\"issuingElementIdentification\":\"cad.%s.example\","
	    "\"agencyComponent\":[{\"$id\":\"%s.example\",\"lastUpdateTimeStamp\":\"%s\","
	    "\"updatedByAgencyReference\":{\"$ref\":\"%s.example\"},"
	    "\"agencyRoleDescriptionRegistryText\":[\"Dispatching\"],\"agencyType\":[\"Police\"],"
	    "\"incidentOwningAgencyIndicator\":true}]",
	    uid, options->agency, old_spelling ? "lastUpdateTimestamp" : "lastUpdateTimeStamp",
	    stamp(at, text), options->agency, options->agency, options->agency, text,
	    options->agency);
}

static void
put_incident(struct made_text *out, const struct generate_options *options,
    const struct made_incident *incident, const struct made_version *version)
{
	made_put(out, ",\"incidentComponent\":{");
	put_head(out, options, "i", incident->uid, 0, version->at);
	made_put(out,
	    ",\"incidentTypeCommonRegistryText\":\"%s\",\"incidentTypeInternalCode\":\"%s\","
	    "\"incidentTypeInternalText\":\"%s\",\"incidentStatusCommonRegistryText\":[\"%s\"],"
	    "\"internalIncidentId\":\"26-%06" PRIu64 "\",\"incidentPriorityInternalText\":\"%d\","
	    "\"beatOrDispatchGroupText\":\"B%02d\"",
	    version->type->apco, version->type->code, version->type->text, version->status,
	    incident->index + 1, version->type->priority, incident->beat);
	if (version->over)
		made_put(out,
		    ",\"dispositionComponent\":[{\"dispositionCommonRegistryCode\":\"%s\","
		    "\"dispositionPrimaryIndicator\":true}]",
		    incident->disposition);
	made_put(out, "}");
}

/* As a hub between dispatch systems writes it: an array, other names, the place inside. */
static void
put_hub_incident(
    struct made_text *out, const struct made_incident *incident, const struct made_version *version)
{
	made_put(out,
	    ",\"incidentComponent\":[{\"incidentNumber\":\"26-%06" PRIu64 "\","
	    "\"commonIncidentTypeCode\":\"%s\",\"priority\":%d,\"status\":\"%s\","
	    "\"notes\":\"synthetic note of a hub\",\"location\":{\"latitude\":44.%04d,"
	    "\"longitude\":-73.%04d,\"civicAddress\":\"%d %s St\",\"city\":\"Sampleton\"}}]",
	    incident->index + 1, version->type->apco, version->type->priority, version->status,
	    4000 + incident->house % 1000, 2000 + incident->beat * 7, incident->house,
	    streets[incident->street]);
}

static void
put_call(
    struct made_text *out, const struct generate_options *options, uint64_t uid, int64_t received)
{
	char text[STAMP_SIZE];

	made_put(out, ",\"callComponent\":[{");
	put_head(out, options, "c", uid, 0, received);
	made_put(out,
	    ",\"callStateRegistryText\":\"callAnswered\",\"standardPrimaryCallType\":\"emergency\","
	    "\"direction\":\"incoming\",\"callStartTimestamp\":\"%s\"}]",
	    stamp(received, text));
}

static void
put_place(struct made_text *out, const struct generate_options *options,
    const struct made_incident *incident)
{
	made_put(out, ",\"locationComponent\":[{");
	put_head(out, options, "l", incident->uid, 0, incident->received);
	made_put(out,
	    ",\"locationTypeDescriptionRegistryText\":\"CurrentIncident\",\"locationByValue\":\""
	    "<presence xmlns=\\\"urn:ietf:params:xml:ns:pidf\\\"><tuple "
	    "id=\\\"a\\\"><status><geopriv>"
	    "<location-info><gml:Point><gml:pos>44.%04d "
	    "-73.%04d</gml:pos></gml:Point><civicAddress>"
	    "<country>US</country><A1>ZZ</A1><A3>Sampleton</A3><RD>%s</RD><STS>Street</STS>"
	    "<HNO>%d</HNO></civicAddress></location-info></geopriv></status></tuple></"
	    "presence>\"}]",
	    4000 + incident->house % 1000, 2000 + incident->beat * 7, streets[incident->street],
	    incident->house);
}

/* None of this may be kept; whoever finds such a name anywhere behind intake has found a fault. */
static void
put_people(struct made_text *out, const struct generate_options *options,
    const struct made_incident *incident)
{
	static const char *const roles[] = {"Caller", "Victim", "Suspect"};
	size_t count = incident->turns[GENERATE_DOMESTIC] ? 3 : 1;

	made_put(out, ",\"personComponent\":[");
	for (size_t i = 0; i < count; i++) {
		made_put(out, "%s{", i > 0 ? "," : "");
		put_head(out, options, "p", incident->uid, (unsigned)i, incident->received);
		made_put(out,
		    ",\"personIncidentRoleRegistryText\":[\"%s\"],\"ncPersonComponent\":{\"name\":["
		    "{"
		    "\"personGivenName\":[{\"value\":\"Synthetica\"}],"
		    "\"personSurName\":[{\"value\":\"Nobody-%06" PRIu64 "\"}]}],"
		    "\"homeContactInformation\":[{\"contactTelephoneNumber\":[{\"full\":[{"
		    "\"telephoneNumberFullId\":[{\"value\":\"+1 555 01%02zu\"}]}]}]}]}}",
		    roles[i], incident->index + 1, i);
	}
	made_put(out, "]");
}

static void
put_notes(struct made_text *out, const struct generate_options *options,
    const struct made_incident *incident, size_t version)
{
	size_t begun = out->len;

	made_put(out, ",\"notesComponent\":[");
	for (size_t i = 0; i <= version; i++) {
		made_put(out, "%s{", i > 0 ? "," : "");
		put_head(out, options, "n", incident->uid, (unsigned)i, incident->versions[i].at);
		made_put(out,
		    ",\"notesActionComments\":\"<p>Synthetic note %zu: Synthetica Nobody-%06" PRIu64
		    " says what nobody said.</p>",
		    i + 1, incident->index + 1);
		/* The first note takes what is missing. */
		for (size_t n = 0;
		     options->pad && i == 0 && out->len - begun + version * 330 + 3300 < PADDED;
		     n++)
			made_put(out, "<p>Padding line %03zu, without any meaning at all.</p>", n);
		made_put(out, "\"}");
	}
	made_put(out, "]");
}

static void
put_units(struct made_text *out, const struct generate_options *options,
    const struct made_incident *incident, size_t version)
{
	static const char *const states[] = {"Dispatched", "EnRoute", "OnScene", "OnScene"};
	const struct made_version *now = &incident->versions[version];

	if (version == 0)
		return;
	made_put(out, ",\"emergencyResourceComponent\":[");
	for (int i = 0; i < incident->units; i++) {
		made_put(out, "%s{", i > 0 ? "," : "");
		put_head(out, options, "u", incident->uid, (unsigned)i, now->at);
		made_put(out,
		    ",\"agentReference\":[{\"$ref\":\"unit%d@%s.example\"}],"
		    "\"emergencyResourceTypeCommonRegistryText\":\"Police\","
		    "\"primaryUnitStatusRegistryText\":\"%s\","
		    "\"secondaryUnitStatusRegistryText\":[\"%s\"],"
		    "\"resourceAttributeRegistryText\":[]}",
		    incident->beat * 10 + i, options->agency,
		    now->over ? "Available" : "NotAvailable",
		    now->over ? "Cleared" : states[version < 4 ? version - 1 : 3]);
	}
	made_put(out, "]");
}

static void
put_merge(struct made_text *out, const struct generate_options *options,
    const struct made_incident *incident, int64_t at)
{
	made_put(out, ",\"mergeComponent\":[{");
	put_head(out, options, "m", incident->uid, 0, at);
	made_put(out,
	    ",\"incidentTrackingIdentifier\":\"urn:emergency:uid:incidentid:%016" PRIx64
	    ":cad.%s.example\",\"incidentMergeDirectionCode\":\"REPLACING\"}]",
	    incident->merged_into, options->agency);
}

void
write_version(const struct generate_options *options, const struct made_incident *incident,
    size_t version, struct made_text *out)
{
	const struct made_version *now = &incident->versions[version];

	put_root(out, options, incident->uid, now->at, incident->old_spelling);
	if (incident->turns[GENERATE_HUB])
		put_hub_incident(out, incident, now);
	else
		put_incident(out, options, incident, now);
	put_call(out, options, incident->uid, incident->received);
	if (!incident->turns[GENERATE_HUB])
		put_place(out, options, incident);
	put_people(out, options, incident);
	put_units(out, options, incident, version);
	if (incident->turns[GENERATE_MERGED] && now->over)
		put_merge(out, options, incident, now->at);
	put_notes(out, options, incident, version);
	made_put(out, "}");
}

static void
write_transfer(
    const struct generate_options *options, uint64_t uid, int64_t at, struct made_text *out)
{
	put_root(out, options, uid, at, false);
	put_call(out, options, uid, at - CLOCK_MINUTE);
	made_put(out, "}");
}

static void
write_test(const struct generate_options *options, uint64_t uid, int64_t at, struct made_text *out)
{
	put_root(out, options, uid, at, false);
	made_put(out, ",\"incidentComponent\":{");
	put_head(out, options, "i", uid, 0, at);
	made_put(out, ",\"incidentTypeCommonRegistryText\":\"NCRTESTF\","
		      "\"incidentStatusCommonRegistryText\":[\"Active\"]}}");
}

void
write_odd(const struct generate_options *options, enum generate_kind kind, uint64_t n, int64_t at,
    struct made_text *out)
{
	struct chance chance = chance_of(options->seed, 2, n);
	uint64_t uid = chance_next(&chance);
	char text[STAMP_SIZE];

	switch (kind) {
	case GENERATE_TEST:
		write_test(options, uid, at, out);
		return;
	case GENERATE_NOT_JSON:
		made_put(out,
		    "<html><head><title>504 Gateway Time-out</title></head>"
		    "<body>%s %016" PRIx64 "</body></html>",
		    stamp(at, text), uid);
		return;
	case GENERATE_NO_INCIDENT:
		made_put(out,
		    "{\"subscribeResponse\":{\"requestId\":\"%016" PRIx64
		    "\",\"statusCode\":200,\"statusText\":\"OK\"}}",
		    uid);
		return;
	case GENERATE_NO_ID:
		made_put(out,
		    "{\"lastUpdateTimeStamp\":\"%s\",\"eidoVersion\":\"1.0\","
		    "\"issuingElementIdentification\":\"%016" PRIx64 "\",\"incidentComponent\":{"
		    "\"incidentTypeCommonRegistryText\":\"SUSP\"}}",
		    stamp(at, text), uid);
		return;
	case GENERATE_NO_TIME:
		made_put(out,
		    "{\"$id\":\"urn:emergency:uid:incidentid:%016" PRIx64 ":cad.%s.example\","
		    "\"eidoVersion\":\"1.0\",\"incidentComponent\":{"
		    "\"incidentTypeCommonRegistryText\":\"SUSP\"}}",
		    uid, options->agency);
		return;
	default:
		write_transfer(options, uid, at, out);
		if (kind == GENERATE_CUT)
			out->len -= out->len / 3;
		return;
	}
}
