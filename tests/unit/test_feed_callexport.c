/* CallExport documents: what is read, what is never held, which state the times mean, and XML that
 * was made to do harm. */
#include "tests/unit/feed_reading.h"

#include "common/text.h"
#include "services/intake/feeds/xml.h"

static const char map_text[] =
    "feed: f\nformat: callexport\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
    "agencies:\n  TX1: riverton-pd\n  TX2: county-so\nareas:\n  B7: B7\n"
    "types:\n  Domestic Violence: DVA\n  E - Stab Wound: page now\n  Domestic: DVNA\n  Noise: "
    "never\n"
    "dispositions:\n  Report Taken: \"01\"\n  GOA: \"14\"\n";

#define OPEN                                                                                       \
	"<?xml version=\"1.0\" encoding=\"utf-8\"?>"                                               \
	"<Call xmlns=\"http://www.newworldsystems.com/Aegis/CAD/Peripheral/CallExport/2011/02\" "  \
	"xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">"
#define DOC(rest) OPEN rest "</Call>"
#define TIMED(rest)                                                                                \
	DOC("<CallId>9001</CallId><CreateDateTime>2026-11-21T19:30:00</CreateDateTime>" rest)
/* 19:30 in New York is 00:30 UTC, half an hour before ARRIVED. */
#define CREATED (ARRIVED - 30 * CLOCK_MINUTE)

static const char whole[] = "\xef\xbb\xbf" DOC(
    "<AdditionalInfo>SECRET</AdditionalInfo>"
    "<AgencyContexts><AgencyContext><AgencyType>Fire</AgencyType><CallType>Assist EMS</CallType>"
    "<Priority>3</Priority><Dispatcher>SECRET</Dispatcher></AgencyContext>"
    "<AgencyContext><AgencyType>Police</AgencyType><CallType>Domestic Violence</CallType>"
    "<Priority>1 - Police High</Priority><ClosedDateTime "
    "i:nil=\"true\"/></AgencyContext></AgencyContexts>"
    "<AssignedUnits><Unit><UnitNumber>SECRET</UnitNumber>"
    "<AssignedDateTime>2026-11-21T19:31:00</AssignedDateTime>"
    "<DispatchDateTime>2026-11-21T19:32:00</DispatchDateTime>"
    "<EnrouteDateTime>2026-11-21T19:33:00</EnrouteDateTime>"
    "<ArriveDateTime>2026-11-22 00:40:00Z</ArriveDateTime><ClearDateTime i:nil=\"true\" />"
    "<Personnel><UnitPersonnel><LastName>SECRET</LastName></UnitPersonnel></Personnel>"
    "<UnitLogs><UnitLog><DateTime>2026-11-21T19:40:30</DateTime><Location>SECRET</Location></"
    "UnitLog>"
    "</UnitLogs></Unit>"
    "<Unit><DispatchDateTime>2026-11-21T19:31:30.1234567</DispatchDateTime></Unit></AssignedUnits>"
    "<CallId>9001</CallId><CallNumber>163</CallNumber><CallerName>SECRET</CallerName>"
    "<CallerPhone i:nil=\"true\"/><CallSource>SECRET</CallSource>"
    "<CanceledFlag>false</CanceledFlag><CloseDateTime "
    "i:nil=\"true\"/><ClosedFlag>false</ClosedFlag>"
    "<CreateDateTime>2026-11-21T19:30:00</CreateDateTime>"
    "<Dispositions><CallDisposition><Name>Report Taken</Name><Count>1</Count></CallDisposition>"
    "<CallDisposition><Name>X1</Name><Description>GOA</Description></CallDisposition></"
    "Dispositions>"
    "<Incidents><Incident><AgencyType>Fire</AgencyType><Jurisdiction>TX2</Jurisdiction></Incident>"
    "<Incident><AgencyType>Police</AgencyType><Number>SECRET</Number><CaseNumber>SECRET</"
    "CaseNumber>"
    "<Jurisdiction>TX1</Jurisdiction><Type>DV</Type><TypeDescription>Domestic</TypeDescription></"
    "Incident></Incidents>"
    "<Location><City>Springfield</City><CommonName>SECRET</CommonName>"
    "<FullAddress>42 W Main &amp; 3rd St</FullAddress><LatitudeY>39.74</LatitudeY>"
    "<LongitudeX>-75.55</LongitudeX><PoliceBeat>B7</PoliceBeat></Location>"
    "<Narratives><Narrative><CreateDateTime>2026-11-21T19:45:00</"
    "CreateDateTime><CreateUser>SECRET</CreateUser>"
    "<Text>SECRET "
    "<b>SECRET</b></Text></Narrative><Narrative><Text>SECRET</Text></Narrative></Narratives>"
    "<NatureOfCall>SECRET</NatureOfCall>"
    "<Persons><Person><FirstName>SECRET</FirstName><DateOfBirth>2026-11-21T20:00:00</DateOfBirth>"
    "<Role>Inquiry</Role></Person></Persons>"
    "<Vehicles><Vehicle><Plate>SECRET</Plate></Vehicle></Vehicles>");

static const struct incident_snapshot *
read_good(struct bench *b, const char *text)
{
	const struct incident_snapshot *s = bench_read(b, text);

	assert_int_equal(b->out.reason, 0);
	assert_string_equal(b->out.fault, "");
	return s;
}

static void
test_whole(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = read_good(&b, whole);
	assert_string_equal(s->number, "9001");
	assert_string_equal(s->organisation, "riverton-pd");
	assert_string_equal(s->type_code, "Domestic Violence");
	assert_string_equal(s->type_label, "Domestic");
	assert_string_equal(s->apco, "DVA");
	assert_int_equal(s->tier, TIER(PAGE_NOW));
	assert_string_equal(s->priority, "1 - Police High");
	assert_int_equal(s->status, STATUS(ACTIVE));
	assert_string_equal(s->disposition, "01,14");
	assert_string_equal(s->area, "B7");
	assert_string_equal(s->place, "42 W Main & 3rd St");
	assert_string_equal(s->city, "Springfield");
	assert_true(s->has_position && s->latitude == 39.74 && s->longitude == -75.55);
	assert_int_equal(s->received, CREATED);
	assert_int_equal(s->dispatched, CREATED + 90 * CLOCK_SECOND + 123456);
	assert_int_equal(s->arrived, CREATED + 10 * CLOCK_MINUTE);
	assert_int_equal(s->closed, 0);
	assert_false(s->derived_times);
	/* The narrative's time, not its text: it is the last thing that changed. No person's date.
	 */
	assert_int_equal(s->source_updated, CREATED + 15 * CLOCK_MINUTE);
	assert_int_equal(s->warnings, 0);
	assert_int_equal(s->drops.notes, 4); /* two narratives, the nature, the additional info */
	assert_int_equal(s->drops.persons, 2);
	assert_int_equal(s->drops.vehicles, 1);
	assert_int_equal(s->drops.other, 10);
	bench_close(&b);
}

static void
no_secret(const char *text)
{
	assert_null(strstr(text, "SECRET"));
}

/* Everything the allow-list does not name is marked in the sample. */
static void
test_nothing_else_is_kept(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = read_good(&b, whole);
	no_secret(s->number);
	no_secret(s->type_code);
	no_secret(s->type_label);
	no_secret(s->priority);
	no_secret(s->disposition);
	no_secret(s->area);
	no_secret(s->place);
	no_secret(s->city);
	no_secret(s->unit);
	bench_close(&b);
}

/* FEEDS 3.4, row 2: the call number is a daily counter. */
static void
test_a_number_used_again_is_another_call(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = read_good(&b, TIMED("<CallNumber>163</CallNumber>"));
	assert_string_equal(s->number, "9001");
	s = read_good(&b, DOC("<CallId>9002</CallId><CallNumber>163</CallNumber>"
			      "<CreateDateTime>2026-11-21T19:50:00</CreateDateTime>"));
	assert_string_equal(s->number, "9002");
	bench_close(&b);
}

#define CLOSED_AT(flag)                                                                            \
	"<CloseDateTime>2026-11-21T19:50:00</CloseDateTime><ClosedFlag>" flag "</ClosedFlag>"
#define UNIT_AT(minute, clear)                                                                     \
	"<AssignedUnits><Unit><AssignedDateTime>2026-11-21T19:" minute ":00</AssignedDateTime>"    \
	"<ClearDateTime" clear "</Unit></AssignedUnits>"
#define CLEAR ">2026-11-21T19:55:00</ClearDateTime>"
#define NOT_CLEAR " i:nil=\"true\"/>"

/* FEEDS 3.4, row 3: flags contradict times; and row 5, a call that is really opened again. */
static void
test_the_state_is_what_the_times_mean(void **state)
{
	static const struct {
		const char *text;
		int status;
		uint32_t warnings;
	} cases[] = {
	    {TIMED(""), STATUS(ACTIVE), 0},
	    {TIMED("<ClosedFlag>false</ClosedFlag>"), STATUS(ACTIVE), 0},
	    {TIMED("<ClosedFlag>true</ClosedFlag>"), STATUS(CLOSED), 0},
	    {TIMED(CLOSED_AT("true")), STATUS(CLOSED), 0},
	    {TIMED(CLOSED_AT("false")), STATUS(CLOSED), WARN_CONTRADICTION},
	    {TIMED(CLOSED_AT("true") UNIT_AT("40", NOT_CLEAR)), STATUS(CLOSED), 0},
	    {TIMED(CLOSED_AT("false") UNIT_AT("52", CLEAR)), STATUS(CLOSED), WARN_CONTRADICTION},
	    {TIMED(CLOSED_AT("false") UNIT_AT("52", NOT_CLEAR)), STATUS(REOPENED), 0},
	    {TIMED(CLOSED_AT("true") UNIT_AT("52", NOT_CLEAR)), STATUS(REOPENED),
		WARN_CONTRADICTION},
	    {TIMED("<CanceledFlag>true</CanceledFlag>"), STATUS(CANCELLED), 0},
	    {TIMED("<CanceledFlag>1</CanceledFlag>" CLOSED_AT("true")), STATUS(CANCELLED), 0},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = read_good(&b, cases[i].text);

		assert_int_equal(s->status, cases[i].status);
		assert_int_equal(s->warnings, cases[i].warnings);
		assert_int_equal(s->closed != 0, strstr(cases[i].text, "CloseDateTime") != NULL &&
						     cases[i].status != STATUS(REOPENED));
	}
	bench_close(&b);
}

#define AGENCY(who, type)                                                                          \
	"<AgencyContext><AgencyType>" who "</AgencyType><CallType>" type                           \
	"</CallType></AgencyContext>"
#define TYPED(contexts, nature)                                                                    \
	TIMED("<AgencyContexts>" contexts "</AgencyContexts><NatureOfCall>" nature                 \
	      "</NatureOfCall>")

/* FEEDS 3.4, row 9: the police's type first, another agency's only where it is more urgent and the
 * map lists it; what the call taker typed never by itself. */
static void
test_types_of_several_agencies(void **state)
{
	static const struct {
		const char *text, *type, *apco;
		int tier;
	} cases[] = {
	    {TYPED(AGENCY("Fire", "Assist EMS") AGENCY("Police", "Domestic"), ""), "Domestic",
		"DVNA", TIER(CONTACT)},
	    {TYPED(AGENCY("Police", "Domestic") AGENCY("Fire", "E - Stab Wound"), ""), "Domestic",
		"", TIER(PAGE_NOW)},
	    {TYPED(AGENCY("Police", "Domestic Violence") AGENCY("Fire", "Noise"), ""),
		"Domestic Violence", "DVA", TIER(PAGE_NOW)},
	    {TYPED(AGENCY("Police", "Noise") AGENCY("Fire", "E - Unlisted"), ""), "Noise", "",
		TIER(NEVER)},
	    {TYPED(AGENCY("Fire", "E - Unlisted"), ""), "E - Unlisted", "", TIER(REVIEW)},
	    {TYPED(AGENCY("Police", "Noise"), "domestic violence"), "Noise", "DVA", TIER(PAGE_NOW)},
	    {TYPED(AGENCY("Police", "Noise"), "she is hit by him"), "Noise", "", TIER(NEVER)},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = read_good(&b, cases[i].text);

		assert_string_equal(s->type_code, cases[i].type);
		assert_string_equal(s->apco, cases[i].apco);
		assert_int_equal(s->tier, cases[i].tier);
	}
	bench_close(&b);
}

static void
test_a_sentence_for_a_type_is_not_kept(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = read_good(
	    &b, TYPED(AGENCY("Police", "caller says her husband has come back with a knife"), ""));
	assert_string_equal(s->type_code, "");
	assert_int_equal(s->tier, TIER(REVIEW));
	assert_int_equal(s->drops.other, 1);
	bench_close(&b);
}

static void
test_places(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = read_good(&b,
	    TIMED("<Location><FullAddress/><HouseNumber>42</HouseNumber>"
		  "<PrefixDirectional i:nil='true'/><StreetName>Main</StreetName>"
		  "<StreetType>St</StreetType><LatitudeY>91</LatitudeY><LongitudeX>1</LongitudeX>"
		  "<PoliceOri>TX2</PoliceOri><PoliceBeat>her flat</PoliceBeat></Location>"));
	assert_string_equal(s->place, "42 Main St");
	assert_false(s->has_position);
	assert_true(s->latitude == 0 && s->longitude == 0);
	assert_string_equal(s->organisation, "county-so");
	assert_string_equal(s->area, "");
	assert_int_equal(s->warnings, WARN_BAD_VALUE | WARN_AREA_UNKNOWN);
	bench_close(&b);
}

static void
test_odd_values(void **state)
{
	static const struct {
		const char *text;
		uint32_t warnings;
	} cases[] = {
	    {TIMED("<CallId>9002</CallId>"), WARN_BAD_VALUE},
	    {TIMED("<CloseDateTime>0001-01-01T00:00:00</CloseDateTime>"), WARN_BAD_TIME},
	    {TIMED("<CloseDateTime>soon</CloseDateTime>"), WARN_BAD_TIME},
	    {TIMED("<Narratives><Narrative><CreateDateTime>2099-01-01T00:00:00</CreateDateTime>"
		   "</Narrative></Narratives>"),
		WARN_FUTURE | WARN_CLOCK},
	    {TIMED("<CallNumber><CallId>7</CallId></CallNumber>"), 0},
	    {TIMED("<!-- <CallId>7</CallId> -->"), 0},
	    {TIMED("<Location><City><![CDATA[Spring]]>field</City></Location>"), 0},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = read_good(&b, cases[i].text);

		assert_string_equal(s->number, "9001");
		assert_int_equal(s->warnings, cases[i].warnings);
		assert_true(s->source_updated <= ARRIVED);
		assert_true(
		    strstr(cases[i].text, "CDATA") == NULL || strcmp(s->city, "Springfield") == 0);
	}
	bench_close(&b);
}

/* FEEDS 3.4, row 13: an hour that came twice. */
static void
test_the_hour_that_comes_twice(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = read_good(
	    &b, DOC("<CallId>1</CallId><CreateDateTime>2026-11-01T01:30:00</CreateDateTime>"));
	assert_int_equal(s->warnings, WARN_FOLD);
	bench_close(&b);
}

static void
test_quarantined(void **state)
{
	static const char long_id[] =
	    "1234567890123456789012345678901234567890123456789012345678901234567890"
	    "1234567890123456789012345678901234567890123456789012345678901234567890";
	static const struct {
		const char *text;
		int reason;
		const char *fault; /* how it begins */
	} cases[] = {
	    {"", REASON(UNREADABLE), "no element found: line 1, column 1"},
	    {"{\"$id\":\"urn:x:1\"}", REASON(UNREADABLE), "not well-formed"},
	    {OPEN "<CallId>1</CallId>\n<Narr", REASON(UNREADABLE), "unclosed token: line 2"},
	    {OPEN "<CallId>1</Callid></Call>", REASON(UNREADABLE), "mismatched tag: line 1"},
	    {DOC("<CallId>1</CallId>") "<Call/>", REASON(UNREADABLE), "junk after"},
	    {DOC("<CallId>&secret;</CallId>"), REASON(UNREADABLE), "undefined entity"},
	    {DOC("<CallId>&#0;</CallId>"), REASON(UNREADABLE), "reference to invalid"},
	    {"<alert><identifier>1</identifier></alert>", REASON(NOT_AN_INCIDENT), "not the root"},
	    {"<CallExport/>", REASON(NOT_AN_INCIDENT), "not the root"},
	    {DOC("<CreateDateTime>2026-11-21T19:50:00</CreateDateTime>"), REASON(NO_ID), ""},
	    {DOC("<CallId i:nil='true'/><CallNumber>163</CallNumber>"), REASON(NO_ID), ""},
	    {DOC("<CallId>1</CallId>"), REASON(NO_VERSION), ""},
	    {DOC("<CallId>1</CallId><CreateDateTime>soon</CreateDateTime>"), REASON(NO_VERSION),
		""},
	};
	struct bench b;
	char text[1024];

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		(void)bench_read(&b, cases[i].text);
		assert_int_equal(b.out.reason, cases[i].reason);
		if (strncmp(b.out.fault, cases[i].fault, strlen(cases[i].fault)) != 0)
			fail_msg("%s: \"%s\"", cases[i].text, b.out.fault);
		assert_null(strstr(b.out.fault, "secret"));
	}
	(void)snprintf(text, sizeof(text), DOC("<CallId>%s</CallId>"), long_id);
	(void)bench_read(&b, text);
	assert_int_equal(b.out.reason, REASON(BAD_VALUE));
	bench_close(&b);
}

/* --- made to do harm --- */

static void
test_no_document_type(void **state)
{
	static const char *const texts[] = {
	    "<!DOCTYPE Call [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><Call>&b;</Call>",
	    "<!DOCTYPE Call [<!ENTITY x SYSTEM "
	    "\"file:///etc/passwd\">]><Call><CallId>&x;</CallId></Call>",
	    "<!DOCTYPE Call SYSTEM \"http://127.0.0.1:1/x.dtd\"><Call/>",
	    "<!DOCTYPE Call [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\">%p;]><Call/>",
	    "<!DOCTYPE Call><Call/>",
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		(void)bench_read(&b, texts[i]);
		assert_int_equal(b.out.reason, REASON(UNREADABLE));
		assert_int_equal(
		    strncmp(b.out.fault, "a document type is not allowed: line 1, ", 40), 0);
	}
	bench_close(&b);
}

/* begin, then count times each, then end. free() it. */
static char *
many(const char *begin, const char *each, size_t count, const char *end, size_t *len)
{
	size_t one = strlen(each), head = strlen(begin);
	char *text = malloc(head + count * one + strlen(end) + 1);

	memcpy(text, begin, head);
	for (size_t i = 0; i < count; i++)
		memcpy(text + head + i * one, each, one);
	memcpy(text + head + count * one, end, strlen(end) + 1);
	*len = strlen(text);
	return text;
}

static void
read_many(
    struct bench *b, const char *begin, const char *each, size_t count, const char *end, int reason)
{
	size_t len, used = arena_used(b->arena);
	char *text = many(begin, each, count, end, &len);

	(void)bench_read_bytes(b, text, len);
	if ((int)b->out.reason != reason)
		fail_msg("%.60s...: %d, %s", text + strlen(OPEN), b->out.reason, b->out.fault);
	/* Nothing of it was held. */
	assert_true(arena_used(b->arena) - used < 64 * 1024);
	free(text);
}

#define MIB ((size_t)1 << 20)
#define SAY "<CallId>9001</CallId><CreateDateTime>2026-11-21T19:30:00</CreateDateTime>"

/* FEEDS 3.4, row 21. */
static void
test_large_things(void **state)
{
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	read_many(&b, OPEN SAY "<Narratives><Narrative><Text>", "her name is\n", 16 * MIB / 12,
	    "</Text></Narrative></Narratives></Call>", 0);
	assert_string_equal(b.out.snapshot.number, "9001");
	assert_int_equal(b.out.snapshot.drops.notes, 1);
	read_many(&b, OPEN SAY "<Narratives><Narrative><Text><![CDATA[", "<her> &name is", MIB,
	    "]]></Text></Narrative></Narratives></Call>", 0);
	read_many(
	    &b, OPEN SAY "<Location><City>", "Springfield ", MIB, "</City></Location></Call>", 0);
	assert_int_equal(b.out.snapshot.warnings, WARN_CUT);
	assert_true(strlen(b.out.snapshot.city) <= SNAPSHOT_CITY);
	read_many(&b, OPEN SAY "<x y='", "0123456789abcdef", MIB, "'/></Call>", REASON(TOO_LARGE));
	read_many(&b, OPEN SAY "<!--", "0123456789abcdef", MIB, "--></Call>", REASON(TOO_LARGE));
	read_many(&b, OPEN SAY "<", "abcdef", MIB, "/></Call>", REASON(TOO_LARGE));
	read_many(&b, OPEN SAY, "<x/>", XML_ELEMENTS, "</Call>", REASON(TOO_LARGE));
	read_many(&b, OPEN SAY, "<x>", XML_DEPTH, "</Call>", REASON(TOO_DEEP));
	read_many(&b, OPEN SAY, "<x>", MIB, "", REASON(TOO_DEEP));
	read_many(&b, OPEN SAY, " ", FEED_DOCUMENT_BYTES, "</Call>", REASON(TOO_LARGE));
	bench_close(&b);
}

static void
test_a_name_for_each_element(void **state)
{
	size_t room = 16 * MIB, len = 0;
	char *text = malloc(room);
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	len += (size_t)snprintf(text, room, OPEN SAY);
	for (unsigned i = 0; i < XML_ELEMENTS - 10; i++)
		len += (size_t)snprintf(text + len, room - len, "<a%u/>", i);
	len += (size_t)snprintf(text + len, room - len, "</Call>");
	(void)bench_read_bytes(&b, text, len);
	assert_int_equal(b.out.reason, REASON(TOO_LARGE));
	free(text);
	bench_close(&b);
}

static void
test_encodings(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	/* Whatever the declaration says: what comes here is UTF-8, or read as Windows-1252. */
	s = read_good(&b, "<?xml version='1.0' encoding='utf-16'?><Call>" SAY
			  "<Location><City>Se\xc3\xb1or</City></Location></Call>");
	assert_string_equal(s->city, "Se\xc3\xb1or");
	assert_int_equal(s->warnings, 0);
	s = read_good(&b, "<?xml version='1.0' encoding='iso-8859-1'?><Call>" SAY
			  "<Location><City>Se\xf1or</City></Location></Call>");
	assert_string_equal(s->city, "Se\xc3\xb1or");
	assert_int_equal(s->warnings, WARN_ENCODING);
	s = read_good(&b,
	    "<?xml version='1.0' encoding='klingon'?><ns:Call xmlns:ns='x'><ns:CallId>1</ns:CallId>"
	    "<ns:CreateDateTime>2026-11-21T19:30:00</ns:CreateDateTime></ns:Call>");
	assert_string_equal(s->number, "1");
	(void)bench_read_bytes(&b, "<\0C\0a\0l\0l\0/\0>\0", 14);
	assert_int_equal(b.out.reason, REASON(UNREADABLE));
	bench_close(&b);
}

/* Any cut of a document is refused, or says the same: never half a call. */
static void
test_every_cut(void **state)
{
	const char *text = whole + 3;
	size_t len = strlen(text);
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < len; i++) {
		(void)bench_read_bytes(&b, text, i);
		assert_int_equal(b.out.reason, REASON(UNREADABLE));
	}
	bench_close(&b);
}

/* Other XML that is at hand. */
static void
test_other_documents(void **state)
{
	size_t len;
	char *bytes = bench_file("cap/canada.cap", &len);
	struct bench b;

	(void)state;
	if (bytes == NULL) {
		print_message("skipped: ../shared/data/cap is not here\n");
		skip();
	}
	bench_open(&b, map_text);
	(void)bench_read_bytes(&b, bytes, len);
	assert_int_equal(b.out.reason, REASON(NOT_AN_INCIDENT));
	free(bytes);
	bench_close(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_whole),
	    cmocka_unit_test(test_nothing_else_is_kept),
	    cmocka_unit_test(test_a_number_used_again_is_another_call),
	    cmocka_unit_test(test_the_state_is_what_the_times_mean),
	    cmocka_unit_test(test_types_of_several_agencies),
	    cmocka_unit_test(test_a_sentence_for_a_type_is_not_kept),
	    cmocka_unit_test(test_places),
	    cmocka_unit_test(test_odd_values),
	    cmocka_unit_test(test_the_hour_that_comes_twice),
	    cmocka_unit_test(test_quarantined),
	    cmocka_unit_test(test_no_document_type),
	    cmocka_unit_test(test_large_things),
	    cmocka_unit_test(test_a_name_for_each_element),
	    cmocka_unit_test(test_encodings),
	    cmocka_unit_test(test_every_cut),
	    cmocka_unit_test(test_other_documents),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
