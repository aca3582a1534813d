/* What may stand in a packet, as a table. */
#include "services/gateway/packet/allow.h"

#include <string.h>

#include "accord/v1/custody.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "classes.h"
#include "common/json.h"

#define ID "nc:IdentificationID"
#define FULL_NAME "nc:PersonFullName"
#define TIME "nc:DateTime"

/* Written where it stands in the body of a referral, too. */
#define SHORT true

static const struct packet_field head_fields[] = {
    {NULL, "nc:DocumentIdentification", ID, "This packet", SHORT, NULL},
    {NULL, "nc:DocumentCreationDate", TIME, "Made", SHORT, NULL},
    {NULL, "accord:Sender", "nc:OrganizationName", "From", SHORT, NULL},
    {NULL, "j:OrganizationORIIdentification", ID, "ORI of the sender", false, NULL},
    {NULL, "accord:Recipient", "nc:OrganizationName", "For", SHORT, NULL},
    {NULL, "accord:SenderLead", NULL, "Answers for her at the sender", SHORT, NULL},
    {NULL, "accord:NextCourtEvent", TIME, "Next court event", false, NULL},
    {NULL, "accord:ReleaseImminent", NULL, "Release from custody may be near", false, NULL},
    {NULL, "accord:ChargesFiled", NULL, "Charges are filed", false, NULL},
    {NULL, "accord:ReleaseIdentification", ID, "Her release", SHORT, NULL},
    {NULL, "accord:ReleaseExpirationDate", TIME, "Her release ends", SHORT, NULL},
    {0},
};

static const struct packet_field incident_fields[] = {
    {"number", "nc:ActivityIdentification", ID, "Incident number", false, NULL},
    {"typeLabel", "nc:ActivityCategoryText", NULL, "Kind of incident", false, NULL},
    {"tier", "accord:Tier", NULL, "Tier", false, NULL},
    {"received", "nc:ActivityDate", TIME, "Reported", false, NULL},
    {0},
};

static const struct packet_field guardian[] = {
    {"name", "nc:PersonName", FULL_NAME, "Name", SHORT, NULL},
    {"kind", "accord:GuardianKind", NULL, "Is", SHORT, NULL},
    {"bar", "accord:GuardianBar", NULL, "Barred from acting for her", SHORT, NULL},
    {0},
};

static const struct packet_field designee[] = {
    {"name", "nc:PersonName", FULL_NAME, "Name", false, NULL},
    {"standsFor", "accord:StandsFor", NULL, "Stands for", false, NULL},
    {0},
};

/* It leaves with its four answers (AGREEMENTS section 6). */
static const struct packet_field officer_contact[] = {
    {"telephones", "nc:TelephoneNumberFullID", NULL, "Telephone", false, NULL},
    {"messageMayBeLeft", "accord:MessageMayBeLeft", NULL, "A message may be left", false, NULL},
    {"safeIfAnotherAnswers", "accord:SafeIfAnotherAnswers", NULL, "Safe if another answers", false,
	NULL},
    {"toldOfCall", "accord:ToldOfCall", NULL, "She was told that somebody will call", false, NULL},
    {"outOfEarshot", "accord:OutOfEarshot", NULL, "She said so out of earshot", false, NULL},
    {"taken", "accord:TakenDate", TIME, "Taken", false, NULL},
    {0},
};

static const struct packet_field victim_fields[] = {
    {"victimName", "nc:PersonName", FULL_NAME, "Name", SHORT, NULL},
    {"goesBy", "nc:PersonAlternateName", FULL_NAME, "Goes by", SHORT, NULL},
    {"victimRole", "accord:VictimRole", NULL, "Role", SHORT, NULL},
    {"minorStatus", "accord:MinorStatus", NULL, "Adult or minor", SHORT, NULL},
    {"guardians", "accord:Guardian", NULL, "Parent or guardian", SHORT, guardian},
    {"designees", "accord:Designee", NULL, "Named to act for her", false, designee},
    {"language", "nc:PersonPrimaryLanguage", "accord:LanguageTag", "Language", SHORT, NULL},
    {"interpreter", "accord:InterpreterNeeded", NULL, "Needs an interpreter", SHORT, NULL},
    {"accessNeeds", "accord:AccessNeed", NULL, "A meeting must provide for", SHORT, NULL},
    {"officerContact", "accord:OfficerContact", NULL, "How an officer was told to reach her", false,
	officer_contact},
    {"officerRiskScreen", "accord:OfficerRiskScreen", NULL, "Risk screen by an officer", false,
	NULL},
    {0},
};

static const struct packet_field window[] = {
    {"days", "accord:Day", NULL, "Days", SHORT, NULL},
    {"fromMinute", "accord:FromMinute", NULL, "From", SHORT, NULL},
    {"untilMinute", "accord:UntilMinute", NULL, "Until", SHORT, NULL},
    {0},
};

static const struct packet_field channel[] = {
    {"channel", "accord:Channel", NULL, "Channel", SHORT, NULL},
    {"safe", "accord:Safe", NULL, "Safe", SHORT, NULL},
    {"windows", "accord:SafeWindow", NULL, "Safe times", SHORT, window},
    {"unsafeUntil", "accord:UnsafeUntilDate", TIME, "Not before", SHORT, NULL},
    {"voicemail", "accord:Voicemail", NULL, "Message on a machine", SHORT, NULL},
    {"callerId", "accord:CallerID", NULL, "Caller's number", SHORT, NULL},
    {"ifAnotherAnswers", "accord:IfAnotherAnswers", NULL, "If another answers", SHORT, NULL},
    {"sharedDevice", "accord:SharedDevice", NULL, "Others use it", SHORT, NULL},
    {"previewRisk", "accord:PreviewRisk", NULL, "Others see what comes in", SHORT, NULL},
    {"leaveName", "accord:LeaveName", NULL, "Say that this one called", SHORT, NULL},
    {"urgent", "accord:UrgentEvent", NULL, "May come at any time", SHORT, NULL},
    {0},
};

/* Neither code words nor that there are any; of a proxy or a machine nothing. */
static const struct packet_field safe_contact[] = {
    {"preference", "accord:ContactPreference", NULL, "Who makes contact", SHORT, NULL},
    {"zone", "accord:TimeZone", NULL, "Her clock", SHORT, NULL},
    {"channels", "accord:ContactChannel", NULL, "Ways to reach her", SHORT, channel},
    {0},
};

/* Why contact is frozen is hers: it may tell of her word for duress. */
static const struct packet_field standing[] = {
    {"verified", "accord:VerifiedDate", TIME, "Gone through with her", SHORT, NULL},
    {"disturbed", "accord:DisturbedDate", TIME, "Since then a release or escape", SHORT, NULL},
    {"stopped", "accord:ContactStopped", NULL, "Nobody may contact her now", SHORT, NULL},
    {NULL, "accord:GoodUntilDate", TIME, "These rules are good until", SHORT, NULL},
    {0},
};

static const struct packet_field point[] = {
    {"channel", "accord:Channel", NULL, "Channel", SHORT, NULL},
    {"telephone", "nc:TelephoneNumberFullID", NULL, "Number", SHORT, NULL},
    {"email", "nc:ContactEmailID", NULL, "Address", SHORT, NULL},
    {0},
};

static const struct packet_field contact[] = {
    {"points", "accord:ContactPoint", NULL, "By", SHORT, point},
    {0},
};

static const struct packet_field address[] = {
    {"programme", "accord:AddressConfidentialityProgram", NULL, "Programme", SHORT, NULL},
    {"line", "nc:StreetFullText", NULL, "Line", SHORT, NULL},
    {"city", "nc:LocationCityName", NULL, "City", SHORT, NULL},
    {"state", "nc:LocationStateUSPostalServiceCode", NULL, "State", SHORT, NULL},
    {"postalCode", "nc:LocationPostalCode", NULL, "Postal code", SHORT, NULL},
    {"until", "accord:GoodUntilDate", TIME, "Good until", SHORT, NULL},
    {0},
};

/* Only of what is said to this recipient. */
static const struct packet_field advisement[] = {
    {"advice", "accord:Advice", NULL, "She was told", false, NULL},
    {"at", "accord:AdvisedDate", TIME, "On", false, NULL},
    {0},
};

static const struct packet_field service_fields[] = {
    {"victimName", "nc:PersonName", FULL_NAME, "Name", SHORT, NULL},
    {"goesBy", "nc:PersonAlternateName", FULL_NAME, "Goes by", SHORT, NULL},
    {"victimRole", "accord:VictimRole", NULL, "Role", SHORT, NULL},
    {"minorStatus", "accord:MinorStatus", NULL, "Adult or minor", SHORT, NULL},
    {"guardians", "accord:Guardian", NULL, "Parent or guardian", SHORT, guardian},
    {"designees", "accord:Designee", NULL, "Named to act for her", false, designee},
    {"language", "nc:PersonPrimaryLanguage", "accord:LanguageTag", "Language", SHORT, NULL},
    {"interpreter", "accord:InterpreterNeeded", NULL, "Needs an interpreter", SHORT, NULL},
    {"accessNeeds", "accord:AccessNeed", NULL, "A meeting must provide for", SHORT, NULL},
    {"safeContact", "accord:SafeContactRules", NULL, "How she may be contacted", SHORT,
	safe_contact},
    {"safeContactStanding", "accord:SafeContactStanding", NULL, "How far that is known", SHORT,
	standing},
    {"serviceContact", "nc:ContactInformation", NULL, "Where she is reached", SHORT, contact},
    {"substituteAddress", "nc:ContactMailingAddress", NULL, "Address for mail", SHORT, address},
    {"immediateConcern", "accord:ImmediateConcern", NULL, "She wants it known at once", SHORT,
	NULL},
    {"rightsElected", "accord:RightElected", NULL, "Rights that she chose", false, NULL},
    {"rightsSince", "accord:RightsElectedDate", TIME, "Chosen on", false, NULL},
    {"registeredWithVine", "accord:RegisteredWithVINE", NULL, "Registered with VINE", false, NULL},
    {"compensation", "accord:CompensationClaimStatus", NULL, "Claim for compensation", false, NULL},
    {"restitutionDocuments", "accord:RestitutionDocumentsExist", NULL,
	"There are documents for restitution", false, NULL},
    {"lead", "accord:LeadAdvocate", NULL, "Her advocate", false, NULL},
    {"advisements", "accord:Advisement", NULL, "Advisement", false, advisement},
    {0},
};

/* Of whom they are stays where it was said. */
static const struct packet_field link_fields[] = {
    {"kind", "accord:NumberKind", NULL, "Number of", false, NULL},
    {"number", ID, NULL, "Number", false, NULL},
    {0},
};

static const struct packet_field number_fields[] = {
    {"links", "accord:RecordNumber", NULL, "Numbers of booking, case and order", false,
	link_fields},
    {0},
};

const struct packet_section packet_head = {
    "accord:Packet", "Help that is handed over", NULL, head_fields};

const struct packet_section packet_sections[PACKET_PARTS] = {
    [PACKET_INCIDENT] = {"nc:Incident", "The incident", &accord__v1__incident_record__descriptor,
	incident_fields},
    [PACKET_VICTIM] = {"j:Victim", "Victim, as the incident record has it",
	&accord__v1__victim_record__descriptor, victim_fields},
    [PACKET_SERVICE] = {"accord:ServiceRecord", "Victim, as her advocate has it",
	&accord__v1__client_record__descriptor, service_fields},
    [PACKET_NUMBERS] = {"accord:RecordNumbers", "Court and custody",
	&accord__v1__custody_link_record__descriptor, number_fields},
};

/* Of the field that JSON calls so. */
static uint64_t
class_of_name(const struct class_message *record, const char *name)
{
	for (uint32_t i = 0; i < record->field_count; i++)
		if (json_named(&record->desc->fields[i], name))
			return UINT64_C(1) << record->fields[i].data_class;
	return 0;
}

uint64_t
packet_classes(enum packet_part part, enum packet_kind kind)
{
	const struct packet_section *section = &packet_sections[part];
	uint64_t mask = 0;

	for (const struct packet_field *f = section->fields; f->niem != NULL; f++)
		if (kind == PACKET_HANDOFF || f->referral)
			mask |= class_of_name(class_of(section->record), f->name);
	return mask;
}
