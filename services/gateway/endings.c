/* The list of what comes to an end, for who has to prepare for it: with the clients whom somebody
 * leads for through what ends, and the requests and rungs that hang on it. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/gateway/codes.h"
#include "services/gateway/disclose.h"
#include "services/gateway/ending_lines.h"
#include "services/gateway/redact.h"
#include "services/gateway/routes.h"

#define STAFFING BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_STAFFING)
#define ASK_TIMEOUT (5 * CLOCK_SECOND)
#define AHEAD_DEFAULT 90 /* days */
#define AHEAD_MOST 3650

/* --- how far ahead --- */

static bool
read_ahead(const struct http_request *request, int64_t *until, struct err *err)
{
	char text[8];
	int found = path_query(request->query, "days", text, sizeof(text));
	char *end = text;
	long days = found > 0 ? strtol(text, &end, 10) : AHEAD_DEFAULT;

	if (found < 0 || days < 1 || days > AHEAD_MOST ||
	    (found > 0 && (*end != '\0' || text[0] == '+' || text[0] == ' ')))
		return err_set(err, ERR_INVALID, "days is a number from 1 to %d", AHEAD_MOST);
	*until = clock_now() + days * CLOCK_DAY;
	return true;
}

/* --- the road --- */

/* Of each line what ends and what hangs on it, as far as her organisation's protocol opens either
 * to her. */
static bool
write_lines(const struct rulebook *rulebook, struct http_request *request, struct listing *l,
    const struct id *disclosure, char **texts, size_t *lens, struct err *err)
{
	uint64_t mask = l->staffed.mask | l->verdict.mask;
	const char *codes = codes_text(l->arena, rulebook, &l->verdict, disclosure, false);
	struct redacted sum = {0};

	for (size_t i = 0; codes != NULL && i < l->count; i++) {
		ProtobufCMessage *copy =
		    redact(&l->lines[i].record.base, mask, NULL, l->arena, &sum);
		size_t len;
		const char *text =
		    copy != NULL ? gateway_text(request, copy, mask, &len, err) : NULL;

		if (text == NULL)
			return false;
		if ((texts[i] = codes_join(l->arena, text, len, codes, &lens[i])) == NULL)
			break;
	}
	return !arena_exhausted(l->arena) ||
	       err_set(err, ERR_UNAVAILABLE, "the list does not fit into memory");
}

static void
finish(struct gateway *gateway, struct http_request *request)
{
	struct listing *l = session_of(request)->own;
	struct disclosure what[] = {
	    {.id = id_v4(), .question = l->question, .verdict = l->verdict, .subjects = l->clients},
	    {.id = id_v4(),
		.question = l->staffing,
		.verdict = l->staffed,
		.subjects = l->requests}};
	ProtobufCBinaryData next = {sizeof(l->next_id.b), l->next_id.b};
	const struct rulebook *rulebook;
	char *texts[PAGE_LIMIT];
	size_t lens[PAGE_LIMIT];

	if ((rulebook = road_still(gateway, request)) == NULL)
		return;
	if (l->err.code != ERR_NONE || !listing_fill(l, &l->err) ||
	    !write_lines(rulebook, request, l, &what[0].id, texts, lens, &l->err) ||
	    !gateway_page_write(
		request, "endings", texts, lens, l->count, l->next_us, &next, &l->err)) {
		gateway_unavailable(request, &l->err);
		return;
	}
	what[0].subject_count = l->client_count;
	what[0].present = l->client_count > 0 ? l->question.classes : 0;
	what[1].subject_count = l->request_count;
	what[1].present = l->count > 0 ? STAFFING : 0;
	gateway_disclose(gateway, request, what, sizeof(what) / sizeof(what[0]));
}

/* part: the placement that was asked about; behind them: what referral knows. */
static void
on_part(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *answer, int part)
{
	struct listing *l = session_of(request)->own;

	if (failed != NULL)
		l->err = *failed;
	else if (part == LISTED_PLACEMENTS)
		l->touched = (const Accord__V1__Touched *)answer;
	else
		l->led[part] = (const Accord__V1__LedClients *)answer;
	if (--l->missing == 0)
		finish(gateway, request);
}

static void
ask_referral(struct gateway *gateway, struct http_request *request, struct listing *l)
{
	Accord__V1__ListTouched body = ACCORD__V1__LIST_TOUCHED__INIT;
	Accord__V1__LadderEdge *edges[LISTED_EDGES];

	for (size_t i = 0; i < l->edge_count; i++)
		edges[i] = &l->edges[i];
	body.edges = edges;
	body.n_edges = l->edge_count;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_LIST_TOUCHED,
		.body = &body.base,
		.timeout_us = ASK_TIMEOUT,
		.answer = &accord__v1__touched__descriptor,
		.done = on_part,
		.part = LISTED_PLACEMENTS});
}

static void
ask_intake(struct gateway *gateway, struct http_request *request, struct listing *l, int part)
{
	Accord__V1__ListLed body = ACCORD__V1__LIST_LED__INIT;

	body.organisation = listing_keep(l, session_of(request)->organisation);
	body.placement = listing_keep(l, l->placements[part]);
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_LIST_LED,
		.body = &body.base,
		.timeout_us = ASK_TIMEOUT,
		.answer = &accord__v1__led_clients__descriptor,
		.done = on_part,
		.part = part});
}

/* Whoever may not know of clients is not told whom somebody leads for, and whoever may not know who
 * is called out to incidents not what is with whom: nobody is asked. */
static void
ask_all(struct gateway *gateway, struct http_request *request, struct listing *l)
{
	size_t placements = l->verdict.mask != 0 ? l->placement_count : 0;
	bool touched =
	    l->staffing.record == ACCORD__V1__ORIGIN__ORIGIN_INCIDENT && l->edge_count > 0;

	l->missing = 1 + touched + (int)placements;
	if (touched)
		ask_referral(gateway, request, l);
	for (size_t i = 0; i < placements; i++)
		ask_intake(gateway, request, l, (int)i);
	if (--l->missing == 0)
		finish(gateway, request);
}

/* Who works where is of incidents and of clients: either record's staffing is enough. */
static bool
decide_staffing(
    const struct rulebook *rulebook, const struct asker *asker, struct listing *l, struct err *err)
{
	l->staffing.classes = STAFFING;
	l->staffing.record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	if (!decide_or_nothing(rulebook, asker, &l->staffing, &l->staffed, err) ||
	    l->staffed.mask != 0)
		return err->code == ERR_NONE;
	l->staffing.record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE;
	return decide_or_nothing(rulebook, asker, &l->staffing, &l->staffed, err);
}

/* The beginning of the road, however often. */
static void
step(struct gateway *gateway, struct http_request *request)
{
	struct session *session = session_of(request);
	struct listing *l = arena_zalloc(request->arena, sizeof(*l));
	const struct ending_list *list = gateway_endings(gateway);
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;
	struct page page;
	int64_t until = 0;

	session->own = l;
	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	if (l == NULL || list == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	l->arena = request->arena;
	l->question = (struct question){.at = road_at(request),
	    .owner = session->organisation,
	    .action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = (unsigned)session->purpose,
	    .record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
	    .classes = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CLIENT_EXISTENCE)};
	l->staffing = l->question;
	if (!gateway_page_read(request, &page, &err) || !read_ahead(request, &until, &err)) {
		http_problem(request, &err);
		return;
	}
	if (!decide_or_nothing(rulebook, &asker, &l->question, &l->verdict, &err) ||
	    !decide_staffing(rulebook, &asker, l, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	if (l->staffed.mask == 0)
		gateway_refuse_question(gateway, request, &l->staffing);
	else if (!listing_choose(l, list,
		     directory_organisation(list->rulebook->directory, session->organisation),
		     &page, until))
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else
		ask_all(gateway, request, l);
}

void
gateway_list_endings(void *ctx, struct http_request *request)
{
	road_begin(ctx, request, step);
}
