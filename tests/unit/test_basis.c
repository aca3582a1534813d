/* The other bases, rule by rule with its source: what opens a record without an agreement. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "accord/v1/release.pb-c.h"
#include "services/gateway/basis_valid.h"
#include "services/gateway/policy/words.h"

#define NOW INT64_C(1795308000000000)
#define CLASS(name) BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define ROLE(name) BIT(ACCORD__V1__ROLE__ROLE_##name)

static struct basis_case
court_order(void)
{
	return (struct basis_case){
	    .terms = {.basis = ACCORD__V1__BASIS__BASIS_COURT_ORDER,
		.instrument = ACCORD__V1__INSTRUMENT__INSTRUMENT_COURT_ORDER,
		.recipient = ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_COURT,
		.record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
		.classes = CLASS(VICTIM_NAME) | CLASS(SERVICE_ACTIONS),
		.notice = ACCORD__V1__NOTICE_HOW__NOTICE_HOW_IN_PERSON,
		.notice_at = NOW - CLOCK_HOUR,
		.outcome = ACCORD__V1__NOTICE_OUTCOME__NOTICE_OUTCOME_TOLD},
	    .now = NOW,
	    .reference = true,
	    .owner_kind =
		ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_COMMUNITY_VICTIM_SERVICES};
}

static struct basis_case
report(void)
{
	struct basis_case basis = court_order();

	basis.terms.basis = ACCORD__V1__BASIS__BASIS_MANDATED_REPORT;
	basis.terms.instrument = ACCORD__V1__INSTRUMENT__INSTRUMENT_STATUTE;
	basis.terms.recipient = ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_STATUTORY_AGENCY;
	basis.terms.classes = CLASS(VICTIM_NAME) | CLASS(VICTIMISATION);
	return basis;
}

static struct basis_case
subject(void)
{
	return (struct basis_case){
	    .terms = {.basis = ACCORD__V1__BASIS__BASIS_SUBJECT,
		.instrument = ACCORD__V1__INSTRUMENT__INSTRUMENT_HER_REQUEST,
		.recipient = ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_SUBJECT,
		.record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
		.classes = CLASS(VICTIM_NAME) | CLASS(SERVICE_CONTACT),
		.identity = ACCORD__V1__IDENTITY__IDENTITY_IN_PERSON},
	    .now = NOW};
}

static struct basis_case
danger(void)
{
	struct basis_case basis = court_order();

	basis.terms.basis = ACCORD__V1__BASIS__BASIS_IMMINENT_DANGER;
	basis.terms.instrument = ACCORD__V1__INSTRUMENT__INSTRUMENT_DANGER;
	basis.terms.recipient = ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_RESPONDER;
	basis.terms.record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	basis.terms.classes = CLASS(VICTIM_NAME) | CLASS(INCIDENT_PLACE);
	basis.reference = false;
	basis.owner_kind = ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_LAW_ENFORCEMENT;
	return basis;
}

static void
fails(struct basis_case basis, const char *words)
{
	const struct basis_rule *rule = basis_fails(&basis);
	struct err err = {0};

	assert_non_null(rule);
	if (strstr(rule->sentence, words) == NULL)
		fail_msg("\"%s\" is not \"%s\"", rule->sentence, words);
	assert_false(basis_valid(&basis, &err));
	assert_int_equal(err.code, ERR_INVALID);
	assert_non_null(strstr(err.msg, rule->source));
}

static void
holds(struct basis_case basis)
{
	const struct basis_rule *rule = basis_fails(&basis);
	struct err err;

	if (rule != NULL)
		fail_msg("refused: %s", rule->sentence);
	assert_true(basis_valid(&basis, &err));
}

#define WITH(make, member, value)                                                                  \
	({                                                                                         \
		struct basis_case changed = make();                                                \
		changed.member = (value);                                                          \
		changed;                                                                           \
	})

static void
test_each_basis_opens(void **state)
{
	(void)state;
	holds(court_order());
	holds(report());
	holds(subject());
	holds(danger());
}

/* DOMAIN 2.2 (9): whatever else is right. */
static void
test_a_subpoena_never_opens(void **state)
{
	const int it = ACCORD__V1__INSTRUMENT__INSTRUMENT_SUBPOENA;

	(void)state;
	fails(WITH(court_order, terms.instrument, it), "subpoena");
	fails(WITH(report, terms.instrument, it), "subpoena");
	fails(WITH(subject, terms.instrument, it), "subpoena");
	fails(WITH(danger, terms.instrument, it), "subpoena");
	fails(WITH(court_order, terms.instrument, 0), "rests on");
	fails(WITH(report, terms.instrument, ACCORD__V1__INSTRUMENT__INSTRUMENT_COURT_ORDER),
	    "rests on");
}

static void
test_agreement_and_release_are_no_commands(void **state)
{
	(void)state;
	for (int basis = -1; basis < 9; basis++)
		if (basis_letter(basis) == '\0')
			fails(WITH(court_order, terms.basis, basis), "a basis is");
	assert_int_equal(basis_letter(ACCORD__V1__BASIS__BASIS_COURT_ORDER), 'C');
	assert_int_equal(basis_letter(ACCORD__V1__BASIS__BASIS_MANDATED_REPORT), 'S');
	assert_int_equal(basis_letter(ACCORD__V1__BASIS__BASIS_SUBJECT), 'J');
	assert_int_equal(basis_letter(ACCORD__V1__BASIS__BASIS_IMMINENT_DANGER), 'E');
	assert_int_equal(basis_letter(ACCORD__V1__BASIS__BASIS_RELEASE), '\0');
	assert_true(basis_classes(ACCORD__V1__BASIS__BASIS_AGREEMENT) == 0);
}

static void
test_orders_and_statutes_are_named(void **state)
{
	(void)state;
	fails(WITH(court_order, reference, false), "by its number");
	fails(WITH(report, reference, false), "by its number");
	assert_true(basis_reference_valid("24-CR-00417 (2d Dist.)"));
	assert_true(basis_reference_valid("33 V.S.A. \xc2\xa7 4913"));
	assert_false(basis_reference_valid(""));
	assert_false(basis_reference_valid("the judge said so"));
	assert_false(basis_reference_valid("12\n13"));
}

static void
test_each_goes_to_its_own(void **state)
{
	(void)state;
	fails(WITH(court_order, terms.recipient, 0), "goes to");
	fails(WITH(court_order, terms.recipient, 64), "goes to");
	fails(WITH(report, terms.recipient, ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_COURT),
	    "goes to");
	fails(WITH(danger, terms.recipient, ACCORD__V1__BASIS_RECIPIENT__BASIS_RECIPIENT_SUBJECT),
	    "goes to");
}

/* AGREEMENTS 2.11: only rows of police or prosecution. */
static void
test_danger_opens_no_programme(void **state)
{
	(void)state;
	for (int kind = 0;
	     kind <= ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_CONSORTIUM_OFFICE; kind++) {
		if (kind == ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_LAW_ENFORCEMENT ||
		    kind == ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_PROSECUTION)
			holds(WITH(danger, owner_kind, kind));
		else
			fails(WITH(danger, owner_kind, kind), "police and prosecution");
	}
}

static void
test_the_secret_has_no_basis(void **state)
{
	const uint64_t secret = CLASS(CONTACT_SECRET) | CLASS(VICTIM_NAME);

	(void)state;
	fails(WITH(court_order, terms.classes, secret), "contact_secret");
	fails(WITH(report, terms.classes, secret), "contact_secret");
	fails(WITH(subject, terms.classes, secret), "contact_secret");
	fails(WITH(danger, terms.classes, secret), "contact_secret");
	for (int basis = 0; basis < 8; basis++)
		assert_true(
		    (basis_classes(basis) & (CLASS(CONTACT_SECRET) | ~CLASSES_CLIENT)) == 0);
}

static void
test_each_opens_its_own_classes(void **state)
{
	(void)state;
	fails(WITH(court_order, terms.classes, 0), "none, or not all");
	fails(WITH(court_order, terms.classes, 1), "none, or not all");
	fails(WITH(court_order, terms.classes, CLASS(STATISTICS)), "none, or not all");
	fails(WITH(report, terms.classes, CLASS(SERVICE_CONTACT)), "none, or not all");
	fails(WITH(subject, terms.classes, CLASS(BRADY_POINTER)), "none, or not all");
	fails(WITH(danger, terms.classes, CLASS(SERVICE_ACTIONS)), "none, or not all");
	fails(WITH(court_order, terms.classes, CLASS(INCIDENT)), "which record");
	fails(WITH(court_order, terms.record, 0), "which record");
	fails(WITH(court_order, terms.record, ACCORD__V1__ORIGIN__ORIGIN_EITHER), "which record");
	fails(WITH(danger, terms.record, ACCORD__V1__ORIGIN__ORIGIN_SERVICE), "which record");
}

static void
test_the_subject_is_herself(void **state)
{
	(void)state;
	fails(WITH(subject, terms.identity, 0), "that it is she");
	holds(WITH(subject, terms.identity, ACCORD__V1__IDENTITY__IDENTITY_BY_VOICE));
}

/* 34 U.S.C. 12291(b)(2)(C): it was tried to tell her, or the order forbids it. */
static void
test_she_is_told_or_the_order_forbids_it(void **state)
{
	struct basis_case sealed = court_order();

	(void)state;
	fails(WITH(court_order, terms.notice, 0), "tried to tell her");
	fails(WITH(court_order, terms.notice, 5), "tried to tell her");
	fails(WITH(report, terms.outcome, 0), "tried to tell her");
	fails(WITH(danger, terms.notice_at, 0), "tried to tell her");
	fails(WITH(danger, terms.notice_at, NOW + 1), "tried to tell her");
	sealed.terms.notice = sealed.terms.outcome = 0;
	sealed.terms.notice_at = 0;
	sealed.terms.forbids = ACCORD__V1__ORDER_FORBIDS__ORDER_FORBIDS_SEALED;
	holds(sealed);
	sealed.terms.forbids++;
	fails(sealed, "only a court's order");
	fails(WITH(report, terms.forbids, ACCORD__V1__ORDER_FORBIDS__ORDER_FORBIDS_NOTICE),
	    "only a court's order");
}

static void
test_who_countersigns(void **state)
{
	(void)state;
	assert_true(basis_countersigners(ACCORD__V1__BASIS__BASIS_COURT_ORDER) == ROLE(COUNSEL));
	assert_true((basis_countersigners(ACCORD__V1__BASIS__BASIS_MANDATED_REPORT) &
			ROLE(ADVOCATE_SUPERVISOR)) != 0);
	for (int basis = 0; basis < 8; basis++)
		assert_true((basis_countersigners(basis) &
				(ROLE(ADVOCATE) | ROLE(PATROL_OFFICER) | ROLE(FRONT_DESK))) == 0);
}

static void
test_every_rule_names_its_source(void **state)
{
	size_t count = 0;

	(void)state;
	for (const struct basis_rule *rule = basis_rules; rule->holds != NULL; rule++, count++)
		assert_true(strlen(rule->source) + strlen(rule->sentence) + 4 <
			    sizeof(((struct err *)NULL)->msg));
	assert_int_equal(count, 12);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_each_basis_opens),
	    cmocka_unit_test(test_a_subpoena_never_opens),
	    cmocka_unit_test(test_agreement_and_release_are_no_commands),
	    cmocka_unit_test(test_orders_and_statutes_are_named),
	    cmocka_unit_test(test_each_goes_to_its_own),
	    cmocka_unit_test(test_danger_opens_no_programme),
	    cmocka_unit_test(test_the_secret_has_no_basis),
	    cmocka_unit_test(test_each_opens_its_own_classes),
	    cmocka_unit_test(test_the_subject_is_herself),
	    cmocka_unit_test(test_she_is_told_or_the_order_forbids_it),
	    cmocka_unit_test(test_who_countersigns),
	    cmocka_unit_test(test_every_rule_names_its_source),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
