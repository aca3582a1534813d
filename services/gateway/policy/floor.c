/* The floor, from the documents. Readings of statutes are ours, the stricter one where in doubt. */
#include "services/gateway/policy/floor.h"

#include "accord/v1/vocabulary.pb-c.h"

#define C(name) BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define K(name) BIT(ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_##name)
#define R(name) BIT(ACCORD__V1__ROLE__ROLE_##name)
#define P(name) BIT(ACCORD__V1__PURPOSE__PURPOSE_##name)
#define SERVICE ACCORD__V1__ORIGIN__ORIGIN_SERVICE
#define INCIDENT ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
#define COUNT ACCORD__V1__ACTION__ACTION_COUNT
#define PASS_ON ACCORD__V1__ACTION__ACTION_PASS_ON

#define IDENTITY                                                                                   \
	(C(CLIENT_EXISTENCE) | C(VICTIM_NAME) | C(VICTIM_BIRTH_DATE) | C(GUARDIAN) | C(DESIGNEE) | \
	    C(SERVICE_CONTACT) | C(SAFE_CONTACT) | C(SUBSTITUTE_ADDRESS))
#define COUNTED                                                                                    \
	(C(STATISTICS) | C(STAFFING) | C(DEMOGRAPHICS) | C(SERVICES_REQUESTED) |                   \
	    C(SERVICE_ACTIONS) | C(NEEDS) | C(VICTIMISATION) | C(COST_INPUTS))
#define REFUSED                                                                                    \
	(P(INVESTIGATION) | P(IMMIGRATION_ENFORCEMENT) | P(DEFENCE_DISCOVERY) |                    \
	    P(IDENTIFYING_RESEARCH) | P(IDENTIFYING_FUNDER_REPORT) | P(MEDIA) | P(INTELLIGENCE) |  \
	    P(COMMERCIAL))

const struct floor_rule floor_rules[FLOOR_RULES] = {
    {.id = "F01",
	.forbids = true,
	.partner = true,
	.classes = C(CONTACT_SECRET) | C(INTERPRETER_EXCLUSION),
	.when = "the recipient is a partner",
	.because = "her safety rests on them; no reader outside the owner needs them"},
    {.id = "F02",
	.partner = true,
	.owner_covered = true,
	.origin = SERVICE,
	.action_not_count = true,
	.classes = CLASSES_CLIENT,
	.when = "the recipient is a partner, the owner is covered, the class is of the service "
		"record, and the action is not count",
	.because = "34 U.S.C. 12291(b)(2)(A)-(B); 28 CFR 94.115(a); 45 CFR 1370.4"},
    {.id = "F03",
	.partner = true,
	.owner_covered = true,
	.action_not_count = true,
	.classes = C(CLIENT_EXISTENCE) | C(REFERRAL_STATUS) | C(LEAD_ADVOCATE) | C(NOTICE_HISTORY),
	.when = "the recipient is a partner, the owner is covered, and the action is not count",
	.because = "\"requested, utilized, or denied\": 34 U.S.C. 12291(b)(2)(A)-(B); 28 CFR "
		   "94.115(a); 45 CFR 1370.4"},
    {.id = "F04",
	.forbids = true,
	.partner = true,
	.recipient_kinds = K(BUSINESS) | K(RESEARCH) | K(FUNDER) | K(MEDIA) | K(ELECTED_OFFICE) |
			   K(SURVIVOR_COUNCIL) | K(COMMUNITY_INITIATIVE) | K(FUNERAL_HOME) |
			   K(CONSORTIUM_OFFICE),
	.classes = CLASSES_CLIENT,
	.when = "the recipient is a partner, and a business, research, funder, media, elected "
		"office, survivor council, community initiative, funeral home or consortium office",
	.because = "no service role"},
    {.id = "F05",
	.forbids = true,
	.origin = SERVICE,
	.roles = R(COMMAND_STAFF) | R(TRAINER) | R(ANALYST) | R(PROGRAM_ADMINISTRATOR) |
		 R(PUBLIC_INFORMATION_OFFICER) | R(FRONT_DESK),
	.classes = IDENTITY,
	.when = "the role is command staff, trainer, analyst, program administrator, public "
		"information officer or front desk, and the class is of the service record",
	.because = "least privilege (CJIS AC-6; 34 U.S.C. 12291(b)(2))"},
    {.id = "F06",
	.forbids = true,
	.partner = true,
	.action_not_count = true,
	.classes = C(DEMOGRAPHICS) | C(SERVICES_REQUESTED),
	.when = "the recipient is a partner, and the action is not count",
	.because = "aggregate only (34 U.S.C. 12291(b)(2)(D)(i))"},
    {.id = "F07",
	.forbids = true,
	.purposes = REFUSED,
	.classes = CLASSES_ALL,
	.when = "the purpose is one of the refused purposes",
	.because = "Accord is not that system"},
    {.id = "F08",
	.forbids = true,
	.partner = true,
	.not_prosecution_team = true,
	.classes = C(BRADY_POINTER),
	.when = "the recipient is a partner, and it is not law enforcement or prosecution that "
		"tells a prosecution",
	.because = "a pointer between the prosecution team"},
    {.id = "F09",
	.partner = true,
	.action = PASS_ON,
	.origin = SERVICE,
	.classes = CLASSES_CLIENT,
	.when = "the recipient is a partner, the action is pass on, and the class is of the "
		"service record",
	.because = "redisclosure needs its own release"},
    {.id = "F10",
	.forbids = true,
	.purposes = P(COST_SHARING) | P(REPORTING) | P(COVERAGE),
	.action_not_count = true,
	.classes = CLASSES_CLIENT,
	.when = "the purpose is cost sharing, reporting or coverage, and the action is not count",
	.because = "identifying information never serves a funder's or a partner's reporting (34 "
		   "U.S.C. 12291(b)(2)(D)(ii))"},
    {.id = "F11",
	.partner = true,
	.classes = C(CERTIFICATION_STATUS),
	.when = "the recipient is a partner",
	.because = "8 U.S.C. 1367 as the model"},
    {.id = "F12",
	.forbids = true,
	.roles = R(AUDITOR) | R(SECURITY_OFFICER),
	.classes = CLASSES_CLIENT,
	.when = "the role is auditor or security officer",
	.because = "they receive records of decisions, not contents"},
    {.id = "F13",
	.forbids = true,
	.action = COUNT,
	.classes = CLASSES_ALL & ~COUNTED,
	.when = "the action is count",
	.because = "counts of the rest identify"},
    {.id = "F14",
	.forbids = true,
	.last = true,
	.classes = C(SERVICE_CONTACT),
	.when = "safe contact, asked or not, would not be permitted by the same request",
	.because = "no number without the rules that govern it"},
};

uint64_t
floor_refused_purposes(void)
{
	return REFUSED;
}

uint64_t
floor_of_origin(unsigned record, unsigned origin)
{
	uint64_t own = origin == INCIDENT ? CLASSES_INCIDENT : CLASSES_SERVICE;

	return record == origin ? own | CLASSES_EITHER : own;
}

uint64_t
floor_standing(unsigned record)
{
	return floor_of_origin(record, record);
}

static bool
in_team(const struct floor_case *c)
{
	return (BIT(c->owner_kind) & (K(LAW_ENFORCEMENT) | K(PROSECUTION))) != 0 &&
	       (BIT(c->recipient_kind) & K(PROSECUTION)) != 0;
}

static bool
holds(const struct floor_rule *rule, const struct floor_case *c)
{
	return !rule->last && (!rule->partner || c->partner) &&
	       (!rule->owner_covered || c->owner_covered) &&
	       (!rule->action_not_count || c->action != COUNT) &&
	       (rule->action == 0 || c->action == rule->action) &&
	       (!rule->not_prosecution_team || !in_team(c)) &&
	       (rule->roles == 0 || rule->roles & BIT(c->role)) &&
	       (rule->purposes == 0 || rule->purposes & BIT(c->purpose)) &&
	       (rule->recipient_kinds == 0 || rule->recipient_kinds & BIT(c->recipient_kind));
}

uint64_t
floor_applies(const struct floor_rule *rule, const struct floor_case *c)
{
	if (!holds(rule, c))
		return 0;
	return rule->origin == 0 ? rule->classes
				 : rule->classes & floor_of_origin(c->record, rule->origin);
}

struct floor_masks
floor_masks(const struct floor_case *c)
{
	struct floor_masks masks = {0};

	for (size_t i = 0; i < FLOOR_RULES; i++) {
		uint64_t named = floor_applies(&floor_rules[i], c);

		if (floor_rules[i].forbids)
			masks.forbidden |= named;
		else
			masks.asks |= named;
	}
	return masks;
}

/* What a rule asks of a role, an action or a purpose. */
static uint64_t
knows(const struct floor_rule *rule, int dimension)
{
	switch (dimension) {
	case FLOOR_ROLE:
		return rule->roles;
	case FLOOR_ACTION:
		return rule->action != 0        ? BIT(rule->action)
		       : rule->action_not_count ? BIT(COUNT)
						: 0;
	default:
		return rule->purposes;
	}
}

bool
floor_alike(int dimension, unsigned a, unsigned b)
{
	for (size_t i = 0; i < FLOOR_RULES; i++) {
		uint64_t known = knows(&floor_rules[i], dimension);

		if (!(known & BIT(a)) != !(known & BIT(b)))
			return false;
	}
	return true;
}

uint64_t
floor_samples(int dimension, uint64_t set)
{
	uint64_t samples = 0;

	for (unsigned value = 1; value < 64; value++) {
		bool known = !(set & BIT(value));

		for (unsigned other = 1; other < value && !known; other++)
			known = samples & BIT(other) && floor_alike(dimension, value, other);
		if (!known)
			samples |= BIT(value);
	}
	return samples;
}
