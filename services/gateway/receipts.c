/* Receipts of disclosures: the record of one and the proof that the log has it, which anybody
 * checks without a site (docs/audit.md). For who got it, and for her organisation's and the owner's
 * privacy officers. */
#include <string.h>

#include "accord/v1/accounting.pb-c.h"
#include "accord/v1/audit.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/accountings.h"
#include "services/gateway/disclose.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define WHAT(name) ACCORD__V1__ACCOUNTED__ACCOUNTED_##name
#define TIMEOUT (10 * CLOCK_SECOND)

/* The session's own while it lasts. */
struct receipt {
	struct id id; /* the disclosure's */
	bool officer;
	struct question question;
	struct verdict verdict;
	bool got; /* it went to her organisation, and not from it */
	struct id subjects[DISCLOSED_SUBJECTS];
	size_t subject_count;
};

static struct receipt *
receipt_of(const struct http_request *request)
{
	return session_of(request)->own;
}

/* --- the proof --- */

/* What others' clients it was about the recipient knows already: of her own nothing leaves with it.
 */
static void
disclose(struct gateway *gateway, struct http_request *request)
{
	const struct receipt *r = receipt_of(request);
	struct disclosure what = {
	    .id = id_v4(), .question = {.owner = "", .action = r->question.action}};

	if (!r->got) {
		what.question = r->question;
		what.verdict = r->verdict;
		what.subjects = r->subjects;
		what.subject_count = r->subject_count;
		what.present = decision_existence(r->question.record);
	}
	gateway_disclose(gateway, request, &what, 1);
}

static void
on_proof(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *answer, int part)
{
	struct session *session = session_of(request);
	struct err err = {.code = ERR_UNAVAILABLE};
	char *text;

	(void)part;
	if (failed != NULL) {
		gateway_unavailable(request, failed);
		return;
	}
	if (road_still(gateway, request) == NULL)
		return;
	if (!json_write(answer, request->arena, &text, &session->len, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	session->text = text;
	session->file = "attachment; filename=\"receipt.json\"";
	disclose(gateway, request);
}

static void
prove(struct gateway *gateway, struct http_request *request, uint64_t n)
{
	Accord__V1__ProveEntry body = ACCORD__V1__PROVE_ENTRY__INIT;

	body.source = (char *)(uintptr_t) "gateway";
	body.n = n;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "audit",
		.kind = KIND(PROVE_ENTRY),
		.body = &body.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__entry_proof__descriptor,
		.done = on_proof});
}

/* --- which disclosure --- */

static bool
is_of_something(const Accord__V1__AccountingEntry *entry)
{
	return entry->what == WHAT(DISCLOSED) || entry->what == WHAT(OWN_READ) ||
	       entry->what == WHAT(OTHER_BASIS);
}

/* Whether she may have it: she got it, or she watches over what her organisation gives or gets. */
static bool
is_hers(const struct http_request *request, const Accord__V1__AccountingEntry *entry)
{
	const struct session *session = session_of(request);
	const struct receipt *r = receipt_of(request);
	bool hers = strcmp(entry->person, session->person) == 0 &&
		    strcmp(entry->organisation, session->organisation) == 0;

	if (!is_of_something(entry))
		return false;
	return r->got ? hers || r->officer : (hers || r->officer) && r->verdict.mask != 0;
}

static void
take(struct receipt *r, const struct session *session, const Accord__V1__AccountingEntry *entry)
{
	r->got = entry->what == WHAT(DISCLOSED) &&
		 strcmp(entry->organisation, session->organisation) == 0;
	for (size_t i = 0; i < entry->n_subjects && i < DISCLOSED_SUBJECTS; i++)
		if (id_from_bytes(entry->subjects[i].data, entry->subjects[i].len,
			&r->subjects[r->subject_count]))
			r->subject_count++;
}

static void
on_found(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *answer, int part)
{
	const Accord__V1__AccountingPage *page = (const Accord__V1__AccountingPage *)answer;
	struct receipt *r = receipt_of(request);

	(void)part;
	if (failed != NULL) {
		gateway_unavailable(request, failed);
		return;
	}
	if (road_still(gateway, request) == NULL)
		return;
	r->got = false;
	r->subject_count = 0;
	if (page->n_found > 0)
		take(r, session_of(request), page->found[0]->entry);
	else
		r->question.owner = "";
	if (page->n_found > 0 && is_hers(request, page->found[0]->entry))
		prove(gateway, request, page->found[0]->n);
	else
		gateway_refuse_question(gateway, request, &r->question);
}

/* The beginning of the road. */
static void
step(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__ListAccounting body = ACCORD__V1__LIST_ACCOUNTING__INIT;
	struct receipt *r = receipt_of(request);
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	r->question.at = road_at(request);
	r->question.owner = session_of(request)->organisation;
	r->officer = accountings_officer(&asker);
	if (!decide_or_nothing(rulebook, &asker, &r->question, &r->verdict, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	body.owner = (char *)(uintptr_t)session_of(request)->organisation;
	body.by = ACCORD__V1__ACCOUNTING_BY__ACCOUNTING_BY_DISCLOSURE;
	body.id = (ProtobufCBinaryData){sizeof(r->id.b), r->id.b};
	body.limit = 1;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "audit",
		.kind = KIND(LIST_ACCOUNTING),
		.body = &body.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__accounting_page__descriptor,
		.done = on_found});
}

void
gateway_get_receipt(void *ctx, struct http_request *request)
{
	struct receipt *r = arena_zalloc(request->arena, sizeof(*r));
	const unsigned record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE;

	if (r == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	(void)id_parse(request->params.value[0], &r->id); /* what is no id is asked for as nil */
	r->question = (struct question){.action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = (unsigned)session_of(request)->purpose,
	    .record = record,
	    .classes = decision_existence(record),
	    .client = true};
	session_of(request)->own = r;
	road_begin(ctx, request, step);
}
