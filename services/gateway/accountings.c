/* Accounting of disclosures: who saw what of an owner's clients, for the owner's privacy officers
 * and, of one client, her lead. Asking is decided as all that says that she is a client, and on
 * record before it is answered. */
#include "services/gateway/accountings.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/accounting.pb-c.h"
#include "accord/v1/audit.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "services/gateway/accounting_sheet.h"
#include "services/gateway/accounting_text.h"
#include "services/gateway/disclose.h"
#include "services/gateway/file_job.h"
#include "services/gateway/http/path.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define BY(name) ACCORD__V1__ACCOUNTING_BY__ACCOUNTING_BY_##name
#define TIMEOUT (10 * CLOCK_SECOND)
#define NAME_MAX_SIZE 86

/* The session's own while it lasts. */
struct accounting {
	Accord__V1__ListAccounting ask;
	struct page page;
	struct id id; /* that it is by */
	bool client, csv, pdf, spanish;
	struct accounting_sheet *sheet; /* of the paper: what was gathered up to now */
	bool officer;                   /* she watches over what her organisation discloses */
	struct question question;
	struct verdict verdict;
};

static struct accounting *
accounting_of(const struct http_request *request)
{
	return session_of(request)->own;
}

static void
no_memory(struct http_request *request)
{
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

static void
refuse(struct gateway *gateway, struct http_request *request)
{
	gateway_refuse_question(gateway, request, &accounting_of(request)->question);
}

/* --- the answer --- */

/* NULL: no memory. */
static ProtobufCMessage *
leaving(struct http_request *request, const Accord__V1__AccountingEntry *entry)
{
	struct redacted sum = {0};

	return redact(
	    &entry->base, accounting_of(request)->verdict.mask, NULL, request->arena, &sum);
}

static bool
entry_text(struct http_request *request, const Accord__V1__AccountingEntry *entry, char **text,
    size_t *len, struct err *err)
{
	uint64_t mask = accounting_of(request)->verdict.mask;
	ProtobufCMessage *copy = leaving(request, entry);

	if (copy == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
	return (*text = gateway_text(request, copy, mask, len, err)) != NULL;
}

/* Whom the page names. */
static size_t
subjects_of(const Accord__V1__AccountingPage *page, struct id *subjects)
{
	size_t count = 0;

	for (size_t i = 0; i < page->n_found; i++)
		for (size_t k = 0; k < page->found[i]->entry->n_subjects; k++) {
			const ProtobufCBinaryData *id = &page->found[i]->entry->subjects[k];
			struct id subject;
			size_t at = 0;

			if (!id_from_bytes(id->data, id->len, &subject))
				continue;
			while (at < count && !id_equal(&subjects[at], &subject))
				at++;
			if (at == count && count < DISCLOSED_SUBJECTS)
				subjects[count++] = subject;
		}
	return count;
}

static bool
put_text(struct http_request *request, const Accord__V1__AccountingPage *page, char *const *texts,
    const size_t *lens, struct err *err)
{
	struct session *session = session_of(request);
	struct id next = {{0}};
	ProtobufCBinaryData next_id = {sizeof(next.b), next.b};

	for (int i = 0; i < 8; i++)
		next.b[i] = (uint8_t)(page->next_idx >> (56 - 8 * i));
	if (!gateway_page_write(
		request, "accounting", texts, lens, page->n_found, page->next_us, &next_id, err))
		return false;
	if (!accounting_of(request)->csv)
		return true;
	session->text = accounting_csv(request->arena, texts, page->n_found, &session->len);
	session->type = "text/csv; charset=utf-8; header=present";
	session->file = "attachment; filename=\"accounting.csv\"";
	return session->text != NULL || err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
}

static void
disclose(
    struct gateway *gateway, struct http_request *request, const Accord__V1__AccountingPage *page)
{
	const struct accounting *a = accounting_of(request);
	struct disclosure what = {.id = id_v4(), .question = a->question, .verdict = a->verdict};
	struct id subjects[DISCLOSED_SUBJECTS];

	if (a->client) {
		subjects[0] = a->id;
		what.subject_count = 1;
	} else {
		what.subject_count = subjects_of(page, subjects);
	}
	what.subjects = subjects;
	what.present = what.subject_count > 0 ? decision_existence(a->question.record) : 0;
	gateway_disclose(gateway, request, &what, 1);
}

/* --- on paper --- */

static void ask_audit(struct gateway *gateway, struct http_request *request);

static bool
draw(const void *sheet, void **out, size_t *len, struct err *err)
{
	return accounting_paper(sheet, out, len, err);
}

/* All of its pages are one disclosure, of her. */
static void
give(struct gateway *gateway, struct http_request *request, const void *sheet)
{
	(void)sheet;
	session_of(request)->type = "application/pdf";
	session_of(request)->file = "attachment; filename=\"accounting.pdf\"";
	disclose(gateway, request, NULL);
}

static const struct file_kind paper = {draw, give, free};

/* False: answered. */
static bool
add_page(struct http_request *request, const struct directory *directory,
    const Accord__V1__AccountingPage *page)
{
	struct accounting *a = accounting_of(request);
	struct err err = {0};

	for (size_t i = 0; i < page->n_found; i++) {
		const ProtobufCMessage *entry = leaving(request, page->found[i]->entry);

		if (entry == NULL) {
			no_memory(request);
			return false;
		}
		if (!accounting_sheet_add(
			a->sheet, directory, (const Accord__V1__AccountingEntry *)entry)) {
			(void)err_set(&err, ERR_INVALID,
			    "it has more than %zu entries, and a paper has no more: ask for a "
			    "period, with from and until",
			    ACCOUNTING_LINES);
			http_problem(request, &err);
			return false;
		}
	}
	return true;
}

/* Page by page, the newest first, and then it is drawn. */
static void
gather(struct gateway *gateway, struct http_request *request, const struct rulebook *rulebook,
    const Accord__V1__AccountingPage *page)
{
	struct accounting *a = accounting_of(request);

	if (a->sheet == NULL)
		a->sheet = accounting_sheet_new(
		    request->arena, rulebook->directory, session_of(request)->organisation);
	if (a->sheet == NULL) {
		no_memory(request);
		return;
	}
	if (!add_page(request, rulebook->directory, page))
		return;
	if (page->next_us != 0) {
		a->ask.before_us = page->next_us;
		a->ask.before_idx = page->next_idx;
		ask_audit(gateway, request);
		return;
	}
	a->sheet->spanish = a->spanish;
	a->sheet->from_us = a->ask.from_us;
	a->sheet->until_us = a->ask.until_us;
	a->sheet->made_us = road_at(request);
	gateway_make_file(gateway, request, &paper, accounting_sheet_copy(a->sheet));
}

/* --- what audit has --- */

static void
on_accounting(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *answer, int part)
{
	const Accord__V1__AccountingPage *page = (const Accord__V1__AccountingPage *)answer;
	const struct rulebook *rulebook;
	struct err err = {.code = ERR_UNAVAILABLE};
	char *texts[PAGE_LIMIT];
	size_t lens[PAGE_LIMIT];

	(void)part;
	if (failed != NULL) {
		gateway_unavailable(request, failed);
		return;
	}
	if ((rulebook = road_still(gateway, request)) == NULL)
		return;
	if (accounting_of(request)->pdf) {
		gather(gateway, request, rulebook, page);
		return;
	}
	for (size_t i = 0; i < page->n_found && i < PAGE_LIMIT; i++)
		if (!entry_text(request, page->found[i]->entry, &texts[i], &lens[i], &err)) {
			gateway_unavailable(request, &err);
			return;
		}
	if (put_text(request, page, texts, lens, &err))
		disclose(gateway, request, page);
	else
		gateway_unavailable(request, &err);
}

static void
ask_audit(struct gateway *gateway, struct http_request *request)
{
	struct accounting *a = accounting_of(request);

	gateway_ask(gateway, request,
	    &(struct ask){.to = "audit",
		.kind = KIND(LIST_ACCOUNTING),
		.body = &a->ask.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__accounting_page__descriptor,
		.done = on_accounting});
}

/* --- whose she is, and who leads --- */

static void
on_located(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *answer, int part)
{
	const Accord__V1__ClientHeads *heads = (const Accord__V1__ClientHeads *)answer;
	const struct session *session = session_of(request);
	struct accounting *a = accounting_of(request);
	const Accord__V1__ClientHead *head;

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	if (road_still(gateway, request) == NULL)
		return;
	head = heads->n_heads > 0 ? heads->heads[0] : NULL;
	if (head != NULL && a->verdict.mask != 0 &&
	    strcmp(head->organisation, session->organisation) == 0 &&
	    (a->officer || strcmp(head->lead, session->person) == 0)) {
		ask_audit(gateway, request);
		return;
	}
	a->question.owner = head != NULL ? head->organisation : "";
	refuse(gateway, request);
}

static void
locate(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__LocateClients body = ACCORD__V1__LOCATE_CLIENTS__INIT;
	struct accounting *a = accounting_of(request);
	ProtobufCBinaryData id = {sizeof(a->id.b), a->id.b};

	body.ids = &id;
	body.n_ids = 1;
	body.recipient = (char *)(uintptr_t) "";
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = KIND(LOCATE_CLIENTS),
		.body = &body.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__client_heads__descriptor,
		.done = on_located});
}

/* --- the road --- */

bool
accountings_officer(const struct asker *asker)
{
	uint64_t roles = asker->role != 0 ? BIT(asker->role) : asker->roles;

	return asker->placement == NULL &&
	       (roles & BIT(ACCORD__V1__ROLE__ROLE_PRIVACY_OFFICER)) != 0;
}

static void
step(struct gateway *gateway, struct http_request *request)
{
	struct accounting *a = accounting_of(request);
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	a->question.at = road_at(request);
	a->question.owner = session_of(request)->organisation;
	a->ask.owner = (char *)(uintptr_t)session_of(request)->organisation;
	a->officer = accountings_officer(&asker);
	if (!decide_or_nothing(rulebook, &asker, &a->question, &a->verdict, &err))
		gateway_unavailable(request, &err);
	else if (a->client)
		locate(gateway, request);
	else if (a->officer && a->verdict.mask != 0)
		ask_audit(gateway, request);
	else
		refuse(gateway, request);
}

/* --- what is asked --- */

static const struct by {
	const char *word;
	Accord__V1__AccountingBy by;
	bool id;
} words[] = {
    {"organisation", BY(ORGANISATION), false},
    {"person", BY(PERSON), false},
    {"agreement", BY(AGREEMENT), false},
    {"release", BY(RELEASE), true},
};

/* Of one thing at most. */
static bool
read_by(struct http_request *request, struct accounting *a, struct err *err)
{
	char text[NAME_MAX_SIZE];

	a->ask.by = BY(TIME);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		int found = path_query(request->query, words[i].word, text, sizeof(text));

		if (found == 0)
			continue;
		if (found < 0 || (words[i].id && !id_parse(text, &a->id)))
			return err_set(err, ERR_INVALID, "%s is the id of one", words[i].word);
		if (a->ask.by != BY(TIME))
			return err_set(err, ERR_INVALID,
			    "an accounting is by one organisation, person, agreement or release");
		a->ask.by = words[i].by;
		if (words[i].id)
			a->ask.id = (ProtobufCBinaryData){sizeof(a->id.b), a->id.b};
		else if ((a->ask.name = arena_strdup(request->arena, text)) == NULL)
			return err_set(err, ERR_UNAVAILABLE, "no memory for the question");
	}
	return true;
}

static bool
read_time(const struct http_request *request, const char *word, int64_t *us, struct err *err)
{
	char text[40];
	int found = path_query(request->query, word, text, sizeof(text));

	return found == 0 || (found > 0 && clock_parse(text, us, err)) ||
	       err_set(err, ERR_INVALID, "%s is a time as RFC 3339 writes them", word);
}

static bool
read_format(const struct http_request *request, struct accounting *a, struct err *err)
{
	char word[8] = "json", language[4] = "en";
	bool good = path_query(request->query, "format", word, sizeof(word)) >= 0 &&
		    path_query(request->query, "language", language, sizeof(language)) >= 0;

	a->csv = strcmp(word, "csv") == 0;
	a->pdf = a->client && strcmp(word, "pdf") == 0;
	a->spanish = strcmp(language, "es") == 0;
	if (!good || (!a->csv && !a->pdf && strcmp(word, "json") != 0))
		return err_set(err, ERR_INVALID,
		    a->client ? "format is json, csv or pdf" : "format is json or csv");
	return a->spanish || strcmp(language, "en") == 0 ||
	       err_set(err, ERR_INVALID, "language is en or es");
}

/* Behind the last of the page before; a paper begins with the newest. */
static void
put_cursor(struct accounting *a)
{
	a->ask.limit = a->page.limit;
	if (a->pdf) {
		a->ask.limit = PAGE_LIMIT;
		return;
	}
	a->ask.before_us = a->page.before_us;
	for (int i = 0; i < 8; i++)
		a->ask.before_idx = a->ask.before_idx << 8 | a->page.before_id.b[i];
}

/* NULL: answered. */
static struct accounting *
accounting_new(struct http_request *request, bool client)
{
	struct session *session = session_of(request);
	struct accounting *a = arena_zalloc(request->arena, sizeof(*a));
	unsigned record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE;
	struct err err = {0};

	if (a == NULL) {
		no_memory(request);
		return NULL;
	}
	accord__v1__list_accounting__init(&a->ask);
	a->client = client;
	if (!gateway_page_read(request, &a->page, &err) ||
	    !read_time(request, "from", &a->ask.from_us, &err) ||
	    !read_time(request, "until", &a->ask.until_us, &err) ||
	    !read_format(request, a, &err)) {
		http_problem(request, &err);
		return NULL;
	}
	put_cursor(a);
	a->question = (struct question){.action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = (unsigned)session->purpose,
	    .record = record,
	    .classes = decision_existence(record),
	    .client = true};
	session->own = a;
	return a;
}

void
gateway_get_accounting(void *ctx, struct http_request *request)
{
	struct accounting *a = accounting_new(request, true);

	if (a == NULL)
		return;
	(void)id_parse(request->params.value[0], &a->id); /* what is no id is asked for as nil */
	a->ask.by = BY(CLIENT);
	a->ask.id = (ProtobufCBinaryData){sizeof(a->id.b), a->id.b};
	road_begin(ctx, request, step);
}

void
gateway_list_accounting(void *ctx, struct http_request *request)
{
	struct accounting *a = accounting_new(request, false);
	struct err err = {0};

	if (a == NULL)
		return;
	if (read_by(request, a, &err))
		road_begin(ctx, request, step);
	else
		http_problem(request, &err);
}
