/* What quarters of a shared unit cost: frozen and issued by who runs its host's books, read and
 * disputed by those who share it. By role and membership: it is about no client, and no purpose
 * opens it. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/cost_terms.h"
#include "services/gateway/disclose.h"
#include "services/gateway/file_job.h"
#include "services/gateway/known.h"
#include "services/gateway/packet/cost_paper.h"
#include "services/gateway/routes.h"
#include "services/gateway/tag.h"

#define TIMEOUT (5 * CLOCK_SECOND)
#define COUNT ACCORD__V1__ACTION__ACTION_COUNT
#define ROLE(name) BIT(ACCORD__V1__ROLE__ROLE_##name)
#define EVENT(name) ACCORD__V1__COST_EVENT__COST_EVENT_##name
#define TEXT(s) ((char *)(uintptr_t)(s))

/* Who keeps an organisation's books; and who speaks for it besides. */
#define BOOKS ROLE(PROGRAM_ADMINISTRATOR)
#define SPEAKS (BOOKS | ROLE(COMMAND_STAFF))

/* The session's own. */
struct cost {
	struct quarter quarter;
	struct cost_providers providers;
	size_t counted; /* of them, first in this quarter, then in the one before */
	Accord__V1__FreezeCostPeriod *freeze;
	Accord__V1__MoveCostPeriod move;
	Accord__V1__FetchCostPeriods fetch;
	struct id id;
	int form;
};

/* How one is read. */
enum { FORM_JSON, FORM_CSV, FORM_PDF };
static const char *const forms[] = {"json", "csv", "pdf"};
#define FORMS ((int)(sizeof(forms) / sizeof(forms[0])))

static void
refuse(struct gateway *gateway, struct http_request *request)
{
	gateway_refuse(gateway, request, COUNT, ERR_NOT_FOUND);
}

/* NULL: it is answered, or begins again later. */
static const struct rulebook *
begin(struct gateway *gateway, struct http_request *request, uint64_t roles)
{
	const struct rulebook *rulebook;
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return NULL;
	if ((asker.roles & roles) != 0)
		return rulebook;
	refuse(gateway, request);
	return NULL;
}

/* --- written --- */

static void
on_stands(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	(void)part;
	if (err != NULL && err->code == ERR_NOT_FOUND)
		refuse(gateway, request);
	else
		gateway_answer_command(
		    request, err, msg, 1U << ERR_INVALID | 1U << ERR_CONFLICT | 1U << ERR_STALE);
}

static void
submit(struct gateway *gateway, struct http_request *request, uint32_t kind,
    const ProtobufCMessage *body)
{
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = kind,
		.id = gateway_command_id(gateway, request),
		.body = body,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__cost_stands__descriptor,
		.done = on_stands});
}

static void count_next(struct gateway *gateway, struct http_request *request);

static void
on_counted(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	struct cost *cost = session_of(request)->own;
	const struct rulebook *rulebook;
	bool before = cost->counted >= cost->providers.count;

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	if ((rulebook = road_still(gateway, request)) == NULL)
		return;
	cost_units(rulebook->directory, (const Accord__V1__ServiceUnitsCounted *)msg, before,
	    cost->freeze);
	if (++cost->counted < 2 * cost->providers.count)
		count_next(gateway, request);
	else
		submit(gateway, request, ACCORD__V1__KIND__KIND_FREEZE_COST_PERIOD,
		    &cost->freeze->base);
}

static void
count_next(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__FetchServiceUnits units = ACCORD__V1__FETCH_SERVICE_UNITS__INIT;
	const struct cost *cost = session_of(request)->own;
	bool before = cost->counted >= cost->providers.count;

	units.organisation = TEXT(cost->providers.names[cost->counted % cost->providers.count]);
	units.from_day = before ? cost->quarter.before : cost->quarter.from;
	units.until_day = before ? cost->quarter.from : cost->quarter.until;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_FETCH_SERVICE_UNITS,
		.body = &units.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__service_units_counted__descriptor,
		.done = on_counted});
}

static void
freeze(struct gateway *gateway, struct http_request *request)
{
	struct cost *cost = session_of(request)->own;
	const char *host = session_of(request)->organisation;
	const struct rulebook *rulebook = begin(gateway, request, BOOKS);
	struct err err = {0};

	if (rulebook == NULL)
		return;
	cost->counted = 0;
	cost->freeze->organisation = TEXT(host);
	if (cost_terms(rulebook, host, &cost->quarter, request->arena, cost->freeze,
		&cost->providers, &err))
		count_next(gateway, request);
	else if (err.code == ERR_NOT_FOUND)
		refuse(gateway, request);
	else
		http_problem(request, &err);
}

/* What the agreement and the counters say is nobody's to say. */
static bool
is_hers_to_say(const Accord__V1__FreezeCostPeriod *m, struct err *err)
{
	bool counted = false;

	for (size_t i = 0; i < m->n_members; i++)
		counted |= m->members[i]->units != 0 || m->members[i]->before != 0;
	return (m->agreement_version == 0 && m->organisation[0] == '\0' && m->n_parts == 0 &&
		   !counted) ||
	       err_set(err, ERR_INVALID,
		   "the agreement says its version, its parts and its host, and what was done its "
		   "units");
}

/* NULL: it is answered. */
static struct cost *
cost_new(struct http_request *request)
{
	struct cost *cost = arena_zalloc(request->arena, sizeof(*cost));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (cost == NULL) {
		gateway_unavailable(request, &err);
		return NULL;
	}
	accord__v1__move_cost_period__init(&cost->move);
	accord__v1__fetch_cost_periods__init(&cost->fetch);
	session_of(request)->own = cost;
	/* What is no id is asked for all the same, as nil: one road for all that is not there. */
	if (request->params.count > 0)
		(void)id_parse(request->params.value[0], &cost->id);
	return cost;
}

void
gateway_freeze_cost_period(void *ctx, struct http_request *request)
{
	struct cost *cost = cost_new(request);
	struct err err = {0};
	ProtobufCMessage *msg;

	if (cost == NULL)
		return;
	if (!gateway_read_body(request, &accord__v1__freeze_cost_period__descriptor, &msg, &err)) {
		http_problem(request, &err);
		return;
	}
	cost->freeze = (Accord__V1__FreezeCostPeriod *)msg;
	if (cost->freeze->event == EVENT(UNSPECIFIED))
		cost->freeze->event = EVENT(FREEZE);
	if (!is_hers_to_say(cost->freeze, &err) ||
	    !quarter_read(cost->freeze->quarter, &cost->quarter, &err))
		http_problem(request, &err);
	else
		road_begin(ctx, request, freeze);
}

/* --- moved --- */

static const struct {
	const char *word;
	Accord__V1__CostEvent event;
	uint64_t roles;
} moves[] = {
    {"issue", EVENT(ISSUE), BOOKS},
    {"dispute", EVENT(DISPUTE), SPEAKS},
    {"uphold", EVENT(UPHOLD), BOOKS},
    {"settle", EVENT(SETTLE), BOOKS},
};
#define MOVES (sizeof(moves) / sizeof(moves[0]))

static size_t
move_asked(const struct http_request *request)
{
	size_t i = 0;

	while (i < MOVES && strcmp(moves[i].word, request->params.value[1]) != 0)
		i++;
	return i;
}

static void
move(struct gateway *gateway, struct http_request *request)
{
	struct cost *cost = session_of(request)->own;
	size_t i = move_asked(request);

	if (i == MOVES)
		refuse(gateway, request);
	else if (begin(gateway, request, moves[i].roles) != NULL) {
		cost->move.organisation = TEXT(session_of(request)->organisation);
		cost->move.period = (ProtobufCBinaryData){sizeof(cost->id.b), cost->id.b};
		cost->move.event = moves[i].event;
		submit(gateway, request, ACCORD__V1__KIND__KIND_MOVE_COST_PERIOD, &cost->move.base);
	}
}

void
gateway_move_cost_period(void *ctx, struct http_request *request)
{
	struct cost *cost = cost_new(request);
	struct err err = {0};
	int reason = 0;

	if (cost == NULL)
		return;
	if (!tag_asked(request, &cost->move.version, &err) ||
	    !gateway_code_asked(request, "reason", &accord__v1__cost_reason__descriptor,
		"COST_REASON_", &reason, &err) ||
	    !gateway_number_asked(request, "line", &cost->move.line, &err)) {
		http_problem(request, &err);
		return;
	}
	cost->move.reason = (Accord__V1__CostReason)reason;
	road_begin(ctx, request, move);
}

/* --- read --- */

/* When the statement was made that is shown. */
static int64_t
made_at(const Accord__V1__CostPeriodShown *one)
{
	for (size_t i = 0; i < one->n_statements; i++)
		if (one->statements[i]->number == one->shown)
			return one->statements[i]->made_us;
	return one->period->moved_us;
}

/* Of a statement's paper: when it was made, and its lines. */
struct lines {
	int64_t made_us;
	char sheet[];
};

/* NULL: no memory. */
static struct lines *
lines_new(const Accord__V1__CostPeriodShown *one)
{
	size_t size = strlen(one->sheet) + 1;
	struct lines *lines = malloc(sizeof(*lines) + size);

	if (lines == NULL)
		return NULL;
	lines->made_us = made_at(one);
	memcpy(lines->sheet, one->sheet, size);
	return lines;
}

static bool
draw(const void *ctx, void **out, size_t *len, struct err *err)
{
	const struct lines *lines = ctx;

	return cost_paper(lines->sheet, strlen(lines->sheet), lines->made_us, out, len, err);
}

static void
disclose(struct gateway *gateway, struct http_request *request)
{
	const struct disclosure what = {.id = id_v4(), .question = {.owner = "", .action = COUNT}};

	gateway_disclose(gateway, request, &what, 1);
}

static void
give_paper(struct gateway *gateway, struct http_request *request, const void *ctx)
{
	(void)ctx;
	session_of(request)->type = "application/pdf";
	session_of(request)->file = "attachment; filename=\"statement.pdf\"";
	disclose(gateway, request);
}

static const struct file_kind paper = {draw, give_paper, free};

/* The statement alone, as a sheet, or where it stands with all that it is reckoned from. */
static bool
write_answer(struct http_request *request, Accord__V1__CostPeriods *found, struct err *err)
{
	const struct cost *cost = session_of(request)->own;
	struct session *session = session_of(request);
	const ProtobufCMessage *msg = &found->base;
	char *text;

	if (cost->form == FORM_CSV) {
		session->type = "text/csv; charset=utf-8; header=present";
		session->file = "attachment; filename=\"statement.csv\"";
		session->text = found->one->sheet;
		session->len = strlen(session->text);
		return true;
	}
	if (cost->fetch.period.len > 0) {
		found->one->sheet = TEXT("");
		msg = &found->one->base;
	}
	if (!json_write(msg, request->arena, &text, &session->len, err))
		return false;
	session->text = text;
	return true;
}

static void
on_found(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *msg, int part)
{
	Accord__V1__CostPeriods *found = (Accord__V1__CostPeriods *)(uintptr_t)msg;
	const struct cost *cost = session_of(request)->own;
	bool whole = cost->fetch.period.len == 0 ||
		     (failed == NULL && found->one != NULL && found->one->period != NULL);
	struct err err = {.code = ERR_UNAVAILABLE};

	(void)part;
	if (failed == NULL && whole && found->one != NULL)
		session_of(request)->etag = tag_of(request, found->one->period->version);
	if (failed != NULL && failed->code == ERR_NOT_FOUND)
		refuse(gateway, request);
	else if (failed != NULL || !whole)
		gateway_unavailable(request, failed != NULL ? failed : &err);
	else if (cost->form == FORM_PDF)
		gateway_make_file(gateway, request, &paper, lines_new(found->one));
	else if (!write_answer(request, found, &err))
		gateway_unavailable(request, &err);
	else
		disclose(gateway, request);
}

static void
fetch(struct gateway *gateway, struct http_request *request)
{
	struct cost *cost = session_of(request)->own;

	if (begin(gateway, request, SPEAKS) == NULL)
		return;
	cost->fetch.organisation = TEXT(session_of(request)->organisation);
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_FETCH_COST_PERIODS,
		.body = &cost->fetch.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__cost_periods__descriptor,
		.done = on_found});
}

void
gateway_list_cost_periods(void *ctx, struct http_request *request)
{
	if (cost_new(request) != NULL)
		road_begin(ctx, request, fetch);
}

void
gateway_get_cost_period(void *ctx, struct http_request *request)
{
	struct cost *cost = cost_new(request);
	char word[8] = "";
	struct err err = {0};
	int found;

	if (cost == NULL)
		return;
	cost->fetch.period = (ProtobufCBinaryData){sizeof(cost->id.b), cost->id.b};
	found = path_query(request->query, "format", word, sizeof(word));
	while (found > 0 && cost->form < FORMS && strcmp(word, forms[cost->form]) != 0)
		cost->form++;
	if (found < 0 || cost->form == FORMS)
		(void)err_set(&err, ERR_INVALID, "format is json, csv or pdf");
	else if (gateway_number_asked(request, "statement", &cost->fetch.statement, &err)) {
		road_begin(ctx, request, fetch);
		return;
	}
	http_problem(request, &err);
}
