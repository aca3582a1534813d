/* The rules of a valid release. */
#include "services/gateway/release_valid.h"

#include "accord/v1/release.pb-c.h"
#include "services/gateway/policy/words.h"

#define SIGNED_BY(who) BIT(ACCORD__V1__SIGNER__SIGNER_##who)
#define VAWA "34 U.S.C. 12291(b)(2)"
#define REFUSED_FROM ACCORD__V1__PURPOSE__PURPOSE_INVESTIGATION
/* What the floor opens to no other organisation, whatever is signed (F01). */
#define NEVER_SIGNED_FOR                                                                           \
	(BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CONTACT_SECRET) |                                  \
	    BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_INTERPRETER_EXCLUSION))
#define EXPLAINED_ALL (BIT(ACCORD__V1__EXPLAINED__EXPLAINED_NO_CONDITION + 1) - 2)

static bool
is_signed(const struct release_case *r)
{
	return r->terms.signature >= ACCORD__V1__SIGNATURE__SIGNATURE_ON_PAPER &&
	       r->terms.signature <= ACCORD__V1__SIGNATURE__SIGNATURE_ELECTRONIC_REMOTE;
}

static bool
is_who_she_says(const struct release_case *r)
{
	if (r->terms.signature == ACCORD__V1__SIGNATURE__SIGNATURE_ELECTRONIC_REMOTE)
		return r->terms.identity == ACCORD__V1__IDENTITY__IDENTITY_BY_VOICE;
	return r->terms.identity == ACCORD__V1__IDENTITY__IDENTITY_IN_PERSON ||
	       r->terms.identity == ACCORD__V1__IDENTITY__IDENTITY_BY_VOICE;
}

static bool
goes_to_one(const struct release_case *r)
{
	return r->to_another;
}

static bool
names_items(const struct release_case *r)
{
	return r->terms.classes != 0 && (r->terms.classes & ~CLASSES_CLIENT) == 0;
}

static bool
keeps_secrets(const struct release_case *r)
{
	return (r->terms.classes & NEVER_SIGNED_FOR) == 0;
}

static bool
names_purpose(const struct release_case *r)
{
	return r->terms.purposes != 0 && (r->terms.purposes & ~words_all(&vocabulary_purpose)) == 0;
}

static bool
serves_her(const struct release_case *r)
{
	return r->terms.purposes < BIT(REFUSED_FROM);
}

static bool
is_informed(const struct release_case *r)
{
	return r->terms.explained == EXPLAINED_ALL && r->language;
}

static bool
is_explained_by_staff(const struct release_case *r)
{
	return r->by_staff;
}

static bool
is_explained_first(const struct release_case *r)
{
	return r->terms.explained_at > 0 && r->terms.explained_at <= r->terms.signed_at;
}

static bool
is_signed_by_now(const struct release_case *r)
{
	return r->terms.signed_at > 0 && r->terms.signed_at <= r->now;
}

static bool
is_not_over(const struct release_case *r)
{
	return r->terms.expires > r->terms.signed_at && r->terms.expires > r->now;
}

static bool
ends_in_time(const struct release_case *r)
{
	return r->by_counsel || r->terms.expires - r->terms.signed_at <= RELEASE_LIMIT;
}

static bool
ends_at_all(const struct release_case *r)
{
	return r->terms.expires - r->terms.signed_at <= RELEASE_LONGEST;
}

static bool
is_not_the_designee(const struct release_case *r)
{
	return (r->terms.signers & SIGNED_BY(DESIGNEE)) == 0;
}

/* Who must sign for whom: one of these sets. */
static const struct {
	int capacity;
	uint64_t by[4];
} who_signs[] = {
    {ACCORD__V1__CAPACITY__CAPACITY_ADULT, {SIGNED_BY(CLIENT)}},
    {ACCORD__V1__CAPACITY__CAPACITY_EMANCIPATED_MINOR, {SIGNED_BY(CLIENT)}},
    {ACCORD__V1__CAPACITY__CAPACITY_MINOR,
	{SIGNED_BY(CLIENT) | SIGNED_BY(PARENT), SIGNED_BY(CLIENT) | SIGNED_BY(GUARDIAN),
	    SIGNED_BY(CLIENT) | SIGNED_BY(COURT_GUARDIAN)}},
    {ACCORD__V1__CAPACITY__CAPACITY_MINOR_SERVED_ALONE,
	{SIGNED_BY(CLIENT), SIGNED_BY(CLIENT) | SIGNED_BY(PARENT),
	    SIGNED_BY(CLIENT) | SIGNED_BY(GUARDIAN),
	    SIGNED_BY(CLIENT) | SIGNED_BY(COURT_GUARDIAN)}},
    {ACCORD__V1__CAPACITY__CAPACITY_INCAPACITATED,
	{SIGNED_BY(COURT_GUARDIAN), SIGNED_BY(CLIENT) | SIGNED_BY(COURT_GUARDIAN)}},
};

static bool
is_signed_by_the_right(const struct release_case *r)
{
	for (size_t i = 0; i < sizeof(who_signs) / sizeof(who_signs[0]); i++)
		for (size_t n = 0; n < 4 && who_signs[i].capacity == r->terms.capacity; n++)
			if (who_signs[i].by[n] != 0 && who_signs[i].by[n] == r->terms.signers)
				return true;
	return false;
}

/* Not known is barred. Nobody can be barred from signing for herself. */
static bool
is_not_barred(const struct release_case *r)
{
	return r->terms.bar == ACCORD__V1__ABUSER_BAR__ABUSER_BAR_NOT_BARRED ||
	       (r->terms.bar == ACCORD__V1__ABUSER_BAR__ABUSER_BAR_UNSPECIFIED &&
		   r->terms.signers == SIGNED_BY(CLIENT));
}

const struct release_rule release_rules[] = {
    {"DOMAIN 2.2 (1), " VAWA "(B)", "a release is in writing and signed: say how", is_signed},
    {"DOMAIN 2.2 (1)",
	"say how it was made sure who signs: of a signature from afar, by voice before it",
	is_who_she_says},
    {"DOMAIN 2.2 (2) and (3)", "a release names one other organisation of the directory",
	goes_to_one},
    {"DOMAIN 2.2 (4)", "a release names the classes that are given, all of them about her",
	names_items},
    {"floor F01", "contact_secret and interpreter_exclusion cannot be released to anybody",
	keeps_secrets},
    {"DOMAIN 2.2 (4)", "a release names its purposes", names_purpose},
    {"floor F07", "one of the purposes is refused for everything", serves_her},
    {"DOMAIN 2.2 (4) and (8), " VAWA "(B)",
	"explanation names items, purpose, method, consequence, end and no_condition, and the "
	"language in which it was given",
	is_informed},
    {"DOMAIN 2.2 (4)", "who explained it is named, and works here", is_explained_by_staff},
    {"DOMAIN 2.2 (4), " VAWA "(B)", "it is explained before it is signed", is_explained_first},
    {"AGREEMENTS 2.4", "it is signed by now, and not later", is_signed_by_now},
    {"DOMAIN 2.2 (5), " VAWA "(B)", "a release ends after it begins, and is not over by now",
	is_not_over},
    {"DOMAIN 2.2 (5)", "only counsel grants a release for more than 90 days", ends_in_time},
    {"DOMAIN 2.2 (5), " VAWA "(B)", "no release is granted for more than 366 days", ends_at_all},
    {VAWA "(B)", "a designee receives notices and cannot sign", is_not_the_designee},
    {"DOMAIN 2.2 (7), " VAWA "(B), 28 CFR 94.115(a)",
	"an adult signs herself; a minor with one parent or guardian, or alone where the service "
	"may be had alone; for one who is incapacitated a court's guardian",
	is_signed_by_the_right},
    {"DOMAIN 2.2 (7), 28 CFR 90.4(b), 94.115(a)",
	"who signs for her or with her is not known to be no abuser of hers or of the other parent",
	is_not_barred},
    {NULL, NULL, NULL},
};

const struct release_rule *
release_fails(const struct release_case *release)
{
	const struct release_rule *rule = release_rules;

	while (rule->holds != NULL && rule->holds(release))
		rule++;
	return rule->holds != NULL ? rule : NULL;
}

bool
release_valid(const struct release_case *release, struct err *err)
{
	const struct release_rule *rule = release_fails(release);

	return rule == NULL || err_set(err, ERR_INVALID, "%s (%s)", rule->sentence, rule->source);
}
