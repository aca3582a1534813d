/* The rules of the other bases. The lists of classes are ours, the narrower reading where in doubt.
 */
#include "services/gateway/basis_valid.h"

#include <string.h>

#include "accord/v1/release.pb-c.h"
#include "services/gateway/policy/words.h"

#define CLASS(name) BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define ROLE(name) BIT(ACCORD__V1__ROLE__ROLE_##name)
#define IS(member, ENUM, name) ((b)->terms.member == ACCORD__V1__##ENUM##__##ENUM##_##name)
#define ALL_BUT_SECRETS (CLASSES_CLIENT & ~CLASS(CONTACT_SECRET))

/* What each basis demands and opens. */
static const struct basis {
	int basis, instrument;
	char letter;
	uint64_t recipients;
	uint64_t classes;
	uint64_t countersigners;
	bool reference, notice;
} bases[] = {
    {ACCORD__V1__BASIS__BASIS_COURT_ORDER, ACCORD__V1__INSTRUMENT__INSTRUMENT_COURT_ORDER, 'C',
	BIT(ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_COURT), ALL_BUT_SECRETS, ROLE(COUNSEL),
	true, true},
    /* The minimum that a report needs (DOMAIN 2.4): who, what was done, and what cannot wait. */
    {ACCORD__V1__BASIS__BASIS_MANDATED_REPORT, ACCORD__V1__INSTRUMENT__INSTRUMENT_STATUTE, 'S',
	BIT(ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_STATUTORY_AGENCY),
	CLASS(INCIDENT) | CLASS(RELATIONSHIP) | CLASS(SUSPECT_IDENTITY) | CLASS(VICTIM_NAME) |
	    CLASS(VICTIM_BIRTH_DATE) | CLASS(MINOR_STATUS) | CLASS(VICTIM_ROLE) |
	    CLASS(VICTIMISATION) | CLASS(GUARDIAN) | CLASS(DEPENDANTS) | CLASS(LANGUAGE_ACCESS) |
	    CLASS(CLIENT_EXISTENCE) | CLASS(IMMEDIATE_CONCERN),
	ROLE(COUNSEL) | ROLE(PRIVACY_OFFICER) | ROLE(ADVOCATE_SUPERVISOR) | ROLE(POLICE_SUPERVISOR),
	true, true},
    {ACCORD__V1__BASIS__BASIS_SUBJECT, ACCORD__V1__INSTRUMENT__INSTRUMENT_HER_REQUEST, 'J',
	BIT(ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_SUBJECT),
	ALL_BUT_SECRETS & ~(CLASS(SUSPECT_IDENTITY) | CLASS(BRADY_POINTER) | CLASS(CASE_TEAM)),
	ROLE(COUNSEL) | ROLE(PRIVACY_OFFICER) | ROLE(ADVOCATE_SUPERVISOR) |
	    ROLE(POLICE_SUPERVISOR) | ROLE(RECORDS_CUSTODIAN),
	false, false},
    {ACCORD__V1__BASIS__BASIS_IMMINENT_DANGER, ACCORD__V1__INSTRUMENT__INSTRUMENT_DANGER, 'E',
	BIT(ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_RESPONDER),
	CLASS(INCIDENT) | CLASS(INCIDENT_PLACE) | CLASS(RELATIONSHIP) | CLASS(SUSPECT_IDENTITY) |
	    CLASS(OFFICER_RISK_SCREEN) | CLASS(OFFICER_CONTACT) | CLASS(CUSTODY) |
	    CLASS(PROTECTION_ORDER) | CLASS(VICTIM_NAME) | CLASS(MINOR_STATUS) |
	    CLASS(VICTIM_ROLE) | CLASS(DEPENDANTS) | CLASS(LANGUAGE_ACCESS) | CLASS(ACCESS_NEEDS) |
	    CLASS(IMMEDIATE_CONCERN) | CLASS(CLIENT_EXISTENCE),
	ROLE(COUNSEL) | ROLE(PRIVACY_OFFICER) | ROLE(POLICE_SUPERVISOR) | ROLE(PROSECUTOR), false,
	true},
};

static const struct basis *
basis_of(int number)
{
	for (size_t i = 0; i < sizeof(bases) / sizeof(bases[0]); i++)
		if (bases[i].basis == number)
			return &bases[i];
	return NULL;
}

uint64_t
basis_countersigners(int basis)
{
	const struct basis *known = basis_of(basis);

	return known != NULL ? known->countersigners : 0;
}

uint64_t
basis_classes(int basis)
{
	const struct basis *known = basis_of(basis);

	return known != NULL ? known->classes : 0;
}

char
basis_letter(int basis)
{
	const struct basis *known = basis_of(basis);

	return known != NULL ? known->letter : '\0';
}

bool
basis_reference_valid(const char *text)
{
	static const char written[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 "
	    "().,:/-\xc2\xa7";

	return text[0] != '\0' && text[strspn(text, written)] == '\0' &&
	       strpbrk(text, "0123456789") != NULL;
}

/* --- rules; from the third on the basis is known --- */
static bool
is_no_subpoena(const struct basis_case *b)
{
	return !IS(instrument, INSTRUMENT, SUBPOENA);
}

static bool
is_a_basis(const struct basis_case *b)
{
	return basis_of(b->terms.basis) != NULL;
}

static bool
has_its_instrument(const struct basis_case *b)
{
	return b->terms.instrument == basis_of(b->terms.basis)->instrument;
}

static bool
has_its_reference(const struct basis_case *b)
{
	return b->reference || !basis_of(b->terms.basis)->reference;
}

static bool
has_its_recipient(const struct basis_case *b)
{
	return b->terms.recipient > 0 && b->terms.recipient < 64 &&
	       (basis_of(b->terms.basis)->recipients & BIT(b->terms.recipient)) != 0;
}

static bool
is_owned_rightly(const struct basis_case *b)
{
	return !IS(basis, BASIS, IMMINENT_DANGER) ||
	       b->owner_kind == ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_LAW_ENFORCEMENT ||
	       b->owner_kind == ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_PROSECUTION;
}

static bool
keeps_the_secret(const struct basis_case *b)
{
	return (b->terms.classes & CLASS(CONTACT_SECRET)) == 0;
}

static bool
opens_what_it_can(const struct basis_case *b)
{
	return b->terms.classes != 0 &&
	       (b->terms.classes & ~basis_of(b->terms.basis)->classes) == 0;
}

static bool
stands_in_one_record(const struct basis_case *b)
{
	uint64_t stands = IS(record, ORIGIN, INCIDENT)  ? CLASSES_INCIDENT | CLASSES_EITHER
			  : IS(record, ORIGIN, SERVICE) ? CLASSES_SERVICE | CLASSES_EITHER
							: 0;

	return (b->terms.classes & ~stands) == 0;
}

static bool
is_herself(const struct basis_case *b)
{
	return !IS(basis, BASIS, SUBJECT) || IS(identity, IDENTITY, IN_PERSON) ||
	       IS(identity, IDENTITY, BY_VOICE);
}

static bool
forbids_by_order(const struct basis_case *b)
{
	return IS(forbids, ORDER_FORBIDS, UNSPECIFIED) ||
	       (IS(basis, BASIS, COURT_ORDER) && b->terms.forbids > 0 &&
		   b->terms.forbids <= ACCORD__V1__ORDER_FORBIDS__ORDER_FORBIDS_SEALED);
}

static bool
is_noticed(const struct basis_case *b)
{
	const struct basis_terms *t = &b->terms;

	if (!basis_of(t->basis)->notice || t->forbids != 0)
		return true;
	return t->notice > 0 &&
	       t->notice <= ACCORD__V1__NOTICE_HOW__NOTICE_HOW_THROUGH_HER_ADVOCATE &&
	       t->outcome > 0 &&
	       t->outcome <= ACCORD__V1__NOTICE_OUTCOME__NOTICE_OUTCOME_NO_SAFE_WAY &&
	       t->notice_at > 0 && t->notice_at <= b->now;
}

const struct basis_rule basis_rules[] = {
    {"DOMAIN 2.2 (9)",
	"a subpoena is not an order of a court and opens nothing: counsel answers it, by motion or "
	"with an order",
	is_no_subpoena},
    {"AGREEMENTS 2.11", "a basis is court_order, mandated_report, subject or imminent_danger",
	is_a_basis},
    {"DOMAIN 2.2 (9)",
	"a court_order rests on a court_order, a mandated_report on a statute, subject on "
	"her_request, imminent_danger on danger",
	has_its_instrument},
    {"DOMAIN 2.2 (9), 2.4", "say which order, by its number, or which section of the statute",
	has_its_reference},
    {"DOMAIN 2.4",
	"an order goes to the court, a report to the statutory_agency, hers to the subject, danger "
	"to "
	"the responder",
	has_its_recipient},
    {"AGREEMENTS 2.11", "imminent_danger opens records of police and prosecution only",
	is_owned_rightly},
    {"AGREEMENTS section 5", "contact_secret has no basis", keeps_the_secret},
    {"AGREEMENTS 2.11, DOMAIN 2.4", "this basis opens none, or not all, of these classes",
	opens_what_it_can},
    {"AGREEMENTS 2.6", "say which record; all classes must be able to stand in it",
	stands_in_one_record},
    {"AGREEMENTS 2.11", "say how it was made sure that it is she", is_herself},
    {"DOMAIN 2.1", "only a court's order can forbid that she is told", forbids_by_order},
    {"DOMAIN 2.1, 34 U.S.C. 12291(b)(2)(C)",
	"say how and when it was tried to tell her, and with what outcome", is_noticed},
    {NULL, NULL, NULL},
};

const struct basis_rule *
basis_fails(const struct basis_case *basis)
{
	const struct basis_rule *rule = basis_rules;

	while (rule->holds != NULL && rule->holds(basis))
		rule++;
	return rule->holds != NULL ? rule : NULL;
}

bool
basis_valid(const struct basis_case *basis, struct err *err)
{
	const struct basis_rule *rule = basis_fails(basis);

	return rule == NULL || err_set(err, ERR_INVALID, "%s (%s)", rule->sentence, rule->source);
}
