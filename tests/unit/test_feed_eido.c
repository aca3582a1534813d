/* EIDO documents: every quirk of FEEDS 1.5, what is dropped, what is refused. */
#include "tests/unit/feed_reading.h"

#include "common/text.h"
#include "services/intake/feeds/pidf.h"

static const char map_text[] =
    "feed: f\nformat: eido\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
    "agencies:\n  pd.example: riverton-pd\n  so.example: county-so\n"
    "areas:\n  B7: B7\ntypes:\n  STRANG: page now\n";

#define ROOT                                                                                       \
	"{\"$id\":\"urn:x:1\",\"eidoVersion\":\"1.0\",\"lastUpdateTimeStamp\":\"2026-11-22T00:59:" \
	"00Z\""
#define DOC(rest) ROOT rest "}"
#define INCIDENT(rest)                                                                             \
	DOC(",\"incidentComponent\":{\"$id\":\"i\",\"incidentTypeCommonRegistryText\":"            \
	    "\"DVNA\"" rest "}")

static const char civic[] =
    "<?xml version=\\\"1.0\\\"?><presence><gp:location-info><civicAddress xmlns=\\\"urn:x\\\">"
    "<country>US</country><A1>DE</A1><A3>Wilmington</A3><PRD>W</PRD><RD>O&apos;Brien &amp; Co</RD>"
    "<STS>Street</STS><HNO>42</HNO></civicAddress><gml:Point><gml:pos>39.74 "
    "-75.55</gml:pos></gml:Point>"
    "</gp:location-info><x:street>Secret</x:street><RD>Other</RD></presence>";

static void
test_whole(void **state)
{
	const struct incident_snapshot *s;
	char text[4096];
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	(void)snprintf(text, sizeof(text),
	    DOC(",\"updatedByAgencyReference\":{\"$ref\":\"so.example\"},\"@context\":{},"
		"\"agencyComponent\":[{\"$id\":\"so.example\"},{\"$id\":\"pd.example\","
		"\"incidentOwningAgencyIndicator\":true}],"
		"\"incidentComponent\":{\"$id\":\"i\",\"incidentTypeCommonRegistryText\":\"DVNA\","
		"\"incidentTypeInternalCode\":\"415F\","
		"\"incidentTypeInternalText\":\"Family "
		"fight\",\"incidentStatusCommonRegistryText\":[\"Active\",\"Closed\"],"
		"\"incidentPriorityInternalText\":\"P2\",\"beatOrDispatchGroupText\":\"B7\","
		"\"dispositionComponent\":[{\"dispositionCommonRegistryCode\":\"03\"},{"
		"\"dispositionCommonRegistryCode\":8}]},"
		"\"callComponent\":[{\"callStartTimestamp\":\"2026-11-22T00:41:00.0Z\"},{"
		"\"callStartTimestamp\":\"2026-11-22T00:40:00Z\"}],"
		"\"emergencyResourceComponent\":[{\"lastUpdateTimeStamp\":\"2026-11-22T00:44:00Z\","
		"\"secondaryUnitStatusRegistryText\":[\"EnRoute\"]},"
		"{\"lastUpdateTimestamp\":\"2026-11-22T00:46:00Z\","
		"\"secondaryUnitStatusRegistryText\":[\"OnScene\",\"Dispatched\"]}],"
		"\"locationComponent\":[{\"locationTypeDescriptionRegistryText\":\"UnitLocation\","
		"\"locationByValue\":\"<civicAddress><A3>No</A3></civicAddress>\"},"
		"{\"locationTypeDescriptionRegistryText\":\"Caller\",\"locationByValue\":\"<"
		"civicAddress><A3>Home</A3></civicAddress>\"},"
		"{\"locationTypeDescriptionRegistryText\":\"CurrentIncident\",\"locationByValue\":"
		"\"%s\"}],"
		"\"mergeComponent\":[{\"incidentTrackingIdentifier\":\"urn:x:0\","
		"\"incidentMergeDirectionCode\":\"REPLACED\"}],"
		"\"linkComponent\":[{\"incidentTrackingIdentifier\":\"urn:x:9\","
		"\"linkDirectionCode\":\"RELATED\"}],"
		"\"notesComponent\":[{\"notesActionComments\":\"<b>she</"
		"b>\"},{}],\"personComponent\":[{}],\"vehicleComponent\":[{},{},{}],"
		"\"cautionComponent\":[{}],\"mediaComponent\":[{}],\"agentComponent\":[{}],"
		"\"additionalDataComponent\":[{},{}]"),
	    civic);
	s = bench_read(&b, text);
	assert_int_equal(b.out.reason, 0);
	assert_string_equal(s->number, "urn:x:1");
	assert_string_equal(s->organisation, "riverton-pd");
	assert_string_equal(s->apco, "DVNA");
	assert_int_equal(s->tier, TIER(CONTACT));
	assert_string_equal(s->type_code, "415F");
	assert_string_equal(s->type_label, "Family fight");
	assert_int_equal(s->status, STATUS(CLOSED));
	assert_string_equal(s->priority, "P2");
	assert_string_equal(s->area, "B7");
	assert_string_equal(s->disposition, "03,08");
	assert_string_equal(s->place, "42 W O'Brien & Co Street");
	assert_string_equal(s->city, "Wilmington");
	assert_true(s->has_position && s->latitude == 39.74 && s->longitude == -75.55);
	assert_int_equal(s->received, ARRIVED - 20 * CLOCK_MINUTE);
	assert_int_equal(s->dispatched, ARRIVED - 16 * CLOCK_MINUTE);
	assert_int_equal(s->arrived, ARRIVED - 14 * CLOCK_MINUTE);
	assert_int_equal(s->closed, ARRIVED - CLOCK_MINUTE);
	assert_int_equal(s->relation_count, 2);
	assert_int_equal(s->relations[0].kind, RELATION_REPLACES);
	assert_int_equal(s->relations[1].kind, RELATION_RELATED);
	assert_int_equal(s->drops.notes, 2);
	assert_int_equal(s->drops.persons, 1);
	assert_int_equal(s->drops.vehicles, 3);
	assert_int_equal(s->drops.cautions, 1);
	assert_int_equal(s->drops.media, 1);
	assert_int_equal(s->drops.other, 3);
	assert_int_equal(s->warnings, 0);
	bench_close(&b);
}

static void
test_quirks(void **state)
{
	static const struct {
		const char *text, *apco;
		int tier, status;
		uint32_t warnings;
	} cases[] = {
	    {DOC(""), "", TIER(UNSPECIFIED), 0, WARN_NO_INCIDENT},
	    {DOC(",\"incidentComponent\":[]"), "", TIER(UNSPECIFIED), 0, WARN_BAD_VALUE},
	    {DOC(",\"incidentComponent\":\"x\""), "", TIER(UNSPECIFIED), 0, WARN_BAD_VALUE},
	    {DOC(",\"incidentComponent\":[1]"), "", TIER(UNSPECIFIED), 0, WARN_BAD_VALUE},
	    {DOC(",\"incidentComponent\":[{\"commonIncidentTypeCode\":\"MVAINJ\",\"status\":"
		 "\"Cancelled\","
		 "\"priority\":3,\"notes\":\"x\",\"location\":{\"latitude\":1,\"longitude\":2,"
		 "\"city\":\"C\"}}]"),
		"MVAINJ", TIER(REVIEW), STATUS(CANCELLED), WARN_TYPE_UNKNOWN},
	    {DOC(",\"incidentComponent\":[{\"incidentTypeCommonRegistryText\":\"DVA\"},{}]"), "DVA",
		TIER(PAGE_NOW), 0, WARN_SEVERAL},
	    {INCIDENT(",\"incidentTypeInternalCode\":\"strang\""), "DVNA", TIER(PAGE_NOW), 0, 0},
	    {INCIDENT(",\"incidentStatusCommonRegistryText\":[\"ReOpened\",\"Active\"]"), "DVNA",
		TIER(CONTACT), STATUS(REOPENED), 0},
	    {INCIDENT(",\"incidentStatusCommonRegistryText\":[\"Closed\",\"Cancelled\"]"), "DVNA",
		TIER(CONTACT), STATUS(CANCELLED), 0},
	    {INCIDENT(",\"incidentStatusCommonRegistryText\":\"ResourcesOnscene\""), "DVNA",
		TIER(CONTACT), STATUS(ACTIVE), 0},
	    {INCIDENT(",\"dispositionComponent\":[{\"dispositionCommonRegistryCode\":\"22\"}]"),
		"DVNA", TIER(CONTACT), STATUS(CANCELLED), 0},
	    {INCIDENT(",\"incidentStatusCommonRegistryText\":[\"Active\"],"
		      "\"disposition\":[{\"dispositionCommonRegistryCode\":\"10\"}]"),
		"DVNA", TIER(CONTACT), STATUS(ACTIVE), 0},
	    {INCIDENT(",\"dispositionComponent\":[{\"dispositionCommonRegistryCode\":\"XX\"}]"),
		"DVNA", TIER(CONTACT), 0, WARN_BAD_VALUE},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = bench_read(&b, cases[i].text);

		if (b.out.reason != 0 || strcmp(s->apco, cases[i].apco) != 0 ||
		    (int)s->tier != cases[i].tier || (int)s->status != cases[i].status ||
		    s->warnings != (cases[i].warnings | WARN_DERIVED_RECEIVED))
			fail_msg("case %zu: reason %d apco %s tier %d status %d warnings %x", i,
			    b.out.reason, s->apco, s->tier, s->status, s->warnings);
	}
	bench_close(&b);
}

static void
test_versions(void **state)
{
	static const struct {
		const char *text;
		int64_t updated;
	} cases[] = {
	    {"{\"$id\":\"1\",\"lastUpdateTimestamp\":\"2026-11-22T00:59:00.000Z\"}",
		ARRIVED - CLOCK_MINUTE},
	    {"{\"$id\":\"1\",\"lastUpdateTimeStamp\":\"2026-11-21T19:59:00.0\"}",
		ARRIVED - CLOCK_MINUTE},
	    {"{\"$id\":\"1\",\"lastUpdateTimeStamp\":7,\"callComponent\":[{\"lastUpdateTimeStamp\":"
	     "\"2026-11-22T00:58:00Z\"},{\"lastUpdateTimeStamp\":\"2026-11-22T00:59:00Z\"}]}",
		ARRIVED - CLOCK_MINUTE},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = bench_read(&b, cases[i].text);

		assert_int_equal(b.out.reason, 0);
		assert_int_equal(s->source_updated, cases[i].updated);
	}
	bench_close(&b);
}

static void
test_quarantined(void **state)
{
	static const struct {
		const char *text;
		int reason;
	} cases[] = {
	    {"[]", REASON(NOT_AN_INCIDENT)},
	    {"7", REASON(UNREADABLE)},
	    {"{}", REASON(NOT_AN_INCIDENT)},
	    {"{\"event\":{}}", REASON(NOT_AN_INCIDENT)},
	    {"{\"eidoVersion\":\"1.0\"}", REASON(NO_ID)},
	    {"{\"$id\":{}}", REASON(NO_ID)},
	    {"{\"$id\":\"urn:emergency:uid:incidentid:0:pd.example\"}", REASON(NOT_AN_INCIDENT)},
	    {"{\"$id\":\"1\"}", REASON(NO_VERSION)},
	    {"{\"$id\":\"1\",\"lastUpdateTimeStamp\":\"x\",\"callComponent\":[{}],\"a\":7}",
		REASON(NO_VERSION)},
	    {DOC(",\"$id\":\"2\""), REASON(UNREADABLE)},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		bench_read(&b, cases[i].text);
		if ((int)b.out.reason != cases[i].reason)
			fail_msg("case %zu: reason %d", i, b.out.reason);
	}
	bench_close(&b);
}

/* Each allow-listed member with each wrong kind: taken, warned of where it is read at all, never
 * believed. */
static void
test_wrong_kinds(void **state)
{
	static const char *const values[] = {"null", "true", "7", "-1.5e300", "\"\"", "\"\\u0000\"",
	    "[]", "{}", "[[]]", "[{}]", "[null]", "[7]", "{\"$ref\":{}}", "[{\"$id\":7}]"};
	static const char *const roots[] = {"eidoVersion", "issuingElementIdentification",
	    "updatedByAgencyReference", "agencyComponent", "incidentComponent", "callComponent",
	    "emergencyResourceComponent", "locationComponent", "mergeComponent", "linkComponent",
	    "notesComponent", "personComponent", "vehicleComponent", "@context",
	    "alarmsSensorComponent"};
	static const char *const members[] = {"incidentTypeInternalCode",
	    "incidentTypeInternalText", "incidentStatusCommonRegistryText",
	    "incidentPriorityInternalText", "incidentCommonPriorityNumber",
	    "beatOrDispatchGroupText", "dispositionComponent", "location", "notes", "status",
	    "priority"};
	char text[512];
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t v = 0; v < sizeof(values) / sizeof(values[0]); v++) {
		for (size_t i = 0; i < sizeof(roots) / sizeof(roots[0]); i++) {
			(void)snprintf(text, sizeof(text),
			    "{\"$id\":\"1\",\"lastUpdateTimeStamp\":\"2026-11-22T00:59:00Z\",\"%"
			    "s\":%s}",
			    roots[i], values[v]);
			bench_read(&b, text);
			assert_int_equal(b.out.reason, 0);
		}
		for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
			(void)snprintf(
			    text, sizeof(text), INCIDENT(",\"%s\":%s"), members[i], values[v]);
			assert_string_equal(bench_read(&b, text)->apco, "DVNA");
			assert_int_equal(b.out.reason, 0);
		}
	}
	bench_close(&b);
}

static void
test_relations(void **state)
{
	const struct incident_snapshot *s;
	char text[2048] = ROOT ",\"linkComponent\":[", *at = text + strlen(text);
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = bench_read(&b, DOC(",\"mergeComponent\":{\"incidentTrackingIdentifier\":\"urn:x:2\","
			       "\"incidentMergeDirectionCode\":\"replacing\"}"));
	assert_int_equal(s->relation_count, 1);
	assert_int_equal(s->relations[0].kind, RELATION_MERGED_INTO);
	s = bench_read(&b, DOC(",\"mergeComponent\":[{\"incidentTrackingIdentifier\":\"urn:x:1\","
			       "\"incidentMergeDirectionCode\":\"REPLACED\"},{"
			       "\"incidentTrackingIdentifier\":\"u\"}]"));
	assert_int_equal(s->relation_count, 0);
	assert_int_equal(s->warnings & WARN_BAD_VALUE, WARN_BAD_VALUE);
	for (int i = 0; i < SNAPSHOT_RELATIONS + 1; i++)
		at += snprintf(at, (size_t)(text + sizeof(text) - at),
		    "%s{\"incidentTrackingIdentifier\":\"u%d\",\"linkDirectionCode\":\"PARENT\"}",
		    i == 0 ? "" : ",", i);
	(void)snprintf(at, 8, "]}");
	s = bench_read(&b, text);
	assert_int_equal(s->relation_count, SNAPSHOT_RELATIONS);
	assert_int_equal(s->warnings & WARN_BAD_VALUE, WARN_BAD_VALUE);
	bench_close(&b);
}

static void
test_test_call(void **state)
{
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	bench_read(
	    &b, DOC(",\"incidentComponent\":{\"incidentTypeCommonRegistryText\":\"NCRTESTF\"}"));
	assert_true(b.out.test);
	bench_close(&b);
}

static void
test_pidf(void **state)
{
	static const struct {
		const char *xml, *city;
		bool position;
	} cases[] = {
	    {"", "", false},
	    {"<", "", false},
	    {"<>", "", false},
	    {"</", "", false},
	    {"<civicAddress><A3>X", "X", false},
	    {"<civicAddress><A3/>X</civicAddress>", "", false},
	    {"<A3>X</A3>", "", false},
	    {"<civicAddress></civicAddress><A3>X</A3>", "", false},
	    {"<c:civicAddress a='<'><c:A3 x=\"1\"> X </c:A3>", "X", false},
	    {"<civicAddress><A3>&lt;&amp;&bad;&</A3>", "<&&bad;&", false},
	    {"<gml:pos>1 2</gml:pos>", "", true},
	    {"<pos>1  2 3</pos>", "", true},
	    {"<pos>1</pos>", "", false},
	    {"<pos>91 2</pos>", "", false},
	    {"<pos>a b</pos>", "", false},
	    {"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///x\">]><civicAddress><A3>&a;</A3>", "&a;",
		false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct pidf pidf;

		pidf_read(cases[i].xml, strlen(cases[i].xml), &pidf);
		if (strcmp(pidf.part[PIDF_A3], cases[i].city) != 0 ||
		    pidf.has_position != cases[i].position)
			fail_msg("case %zu: %s", i, pidf.part[PIDF_A3]);
	}
}

/* Found by fuzz_eido: a text cut at the reader's own length ended in half a character. */
static void
test_pidf_cut(void **state)
{
	char xml[256];
	struct pidf pidf;

	(void)state;
	for (int blanks = 150; blanks < 170; blanks++) {
		const char *city = pidf.part[PIDF_A3];
		int len = snprintf(
		    xml, sizeof(xml), "<civicAddress><A3>%*s\xf0\x9f\x9a\xa8</A3>", blanks, "");

		pidf_read(xml, (size_t)len, &pidf);
		assert_true(text_valid(city, strlen(city)));
	}
}

/* NENA's own sample: a call transfer without an incident. */
static void
test_sample(void **state)
{
	static const char *const names[] = {"eido/nena_sample_call_transfer_eido_021.1a.json",
	    "eido/nena_sample_call_transfer_eido_main.json"};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const struct incident_snapshot *s;
		size_t len;
		char *bytes = bench_file(names[i], &len);

		if (bytes == NULL) {
			bench_close(&b);
			print_message("skipped: ../shared/data/%s is not here\n", names[i]);
			skip();
		}
		s = bench_read_bytes(&b, bytes, len);
		assert_int_equal(b.out.reason, 0);
		assert_string_equal(
		    s->number, "urn:emergency:uid:incidentid:a56e556d871:bcf.state.pa.us");
		assert_string_equal(s->place, "42 W Cellular Street");
		assert_string_equal(s->city, "Wilmington");
		assert_int_equal(s->drops.persons, 1);
		assert_int_equal(s->warnings & WARN_NO_INCIDENT, WARN_NO_INCIDENT);
		assert_true(s->received != 0);
		free(bytes);
	}
	bench_close(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_whole),
	    cmocka_unit_test(test_quirks),
	    cmocka_unit_test(test_versions),
	    cmocka_unit_test(test_quarantined),
	    cmocka_unit_test(test_wrong_kinds),
	    cmocka_unit_test(test_relations),
	    cmocka_unit_test(test_test_call),
	    cmocka_unit_test(test_pidf),
	    cmocka_unit_test(test_pidf_cut),
	    cmocka_unit_test(test_sample),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
