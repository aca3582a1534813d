/* The list of what comes to an end, for who has to prepare for it: with the clients whom somebody
 * leads for through what ends, and the requests and rungs that hang on it. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "services/gateway/codes.h"
#include "services/gateway/disclose.h"
#include "services/gateway/ending.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__ENDING_KIND__ENDING_##name
#define ROLE(name) BIT(ACCORD__V1__ROLE__ROLE_##name)
#define ASK_TIMEOUT (5 * CLOCK_SECOND)
#define AHEAD_DEFAULT 90 /* days */
#define AHEAD_MOST 3650
#define LISTED_EDGES 256 /* of the question about them */
#define LISTED_PLACEMENTS 64
#define LISTED_CLIENTS 100 /* of a page */

/* Whoever has to see to it that somebody else takes over. */
#define PREPARES                                                                                   \
	(ROLE(ADVOCATE_SUPERVISOR) | ROLE(POLICE_SUPERVISOR) | ROLE(ON_CALL_COORDINATOR) |         \
	    ROLE(PRIVACY_OFFICER) | ROLE(PROGRAM_ADMINISTRATOR))

/* One line, and which edges and placements hang on it. */
struct line {
	Accord__V1__EndingRecord record;
	uint64_t edges[LISTED_EDGES / 64], placements;
};

/* The session's own; in the request's arena. */
struct listing {
	struct arena *arena; /* the request's */
	struct line lines[PAGE_LIMIT];
	size_t count;
	int64_t next_us; /* 0: no further page */
	struct id next_id;
	Accord__V1__LadderEdge edges[LISTED_EDGES];
	size_t edge_count;
	const char *placements[LISTED_PLACEMENTS];
	size_t placement_count;
	const Accord__V1__LedClients *led[LISTED_PLACEMENTS];
	const Accord__V1__Touched *touched;
	struct id clients[LISTED_CLIENTS]; /* that are listed, in one line or another */
	size_t client_count;
	struct question question; /* whether she may know of them */
	struct verdict verdict;
	int missing; /* answers */
	struct err err;
};

/* --- what hangs on what --- */

/* The rulebook may have gone before the answers come. */
static char *
keep(const struct listing *l, const char *text)
{
	char *copy = arena_strdup(l->arena, text);

	return copy != NULL ? copy : (char *)(uintptr_t) "";
}

static void
use_edge(struct listing *l, struct line *line, const char *organisation, const char *employer,
    const char *person)
{
	size_t i = 0;

	for (; i < l->edge_count; i++)
		if (strcmp(l->edges[i].organisation, organisation) == 0 &&
		    strcmp(l->edges[i].employer, employer) == 0 &&
		    strcmp(l->edges[i].person, person) == 0)
			break;
	if (i == LISTED_EDGES) {
		line->record.more = true;
		return;
	}
	if (i == l->edge_count) {
		Accord__V1__LadderEdge *edge = &l->edges[l->edge_count++];

		accord__v1__ladder_edge__init(edge);
		edge->organisation = keep(l, organisation);
		edge->employer = keep(l, employer);
		edge->person = keep(l, person);
	}
	line->edges[i / 64] |= BIT(i % 64);
}

static void
use_placement(struct listing *l, struct line *line, const char *placement)
{
	size_t i = 0;

	while (i < l->placement_count && strcmp(l->placements[i], placement) != 0)
		i++;
	if (i == LISTED_PLACEMENTS) {
		line->record.more = true;
		return;
	}
	if (i == l->placement_count)
		l->placements[l->placement_count++] = keep(l, placement);
	line->placements |= BIT(i);
}

static void
look_at_placement(
    struct listing *l, struct line *line, const struct directory *d, const struct placement *p)
{
	const char *employer = d->organisations[p->employer].name;

	line->record.placement = keep(l, p->name);
	line->record.person = keep(l, d->people[p->person].name);
	line->record.employer = keep(l, employer);
	line->record.host = keep(l, d->organisations[p->host].name);
	use_edge(l, line, line->record.host, employer, line->record.person);
}

/* Between her organisation and each other party, both ways. */
static void
look_at_agreement(struct listing *l, struct line *line, const struct directory *d,
    const struct pact *pact, size_t own)
{
	for (size_t i = 0; i < pact->member_count; i++) {
		size_t other = pact->members[i].organisation;

		if (other == own)
			continue;
		use_edge(l, line, d->organisations[own].name, d->organisations[other].name, "");
		use_edge(l, line, d->organisations[other].name, d->organisations[own].name, "");
	}
}

static void
look(struct listing *l, const struct directory *d, const struct ending *e, size_t own)
{
	struct line *line = &l->lines[l->count++];

	accord__v1__ending_record__init(&line->record);
	line->record.kind = (Accord__V1__EndingKind)e->kind;
	line->record.ends_us = ending_at(e);
	if (e->pact != NULL)
		line->record.agreement = keep(l, e->pact->agreement->name);
	if (e->placement != NULL)
		look_at_placement(l, line, d, e->placement);
	else
		look_at_agreement(l, line, d, e->pact, own);
	for (size_t i = 0; i < d->placement_count; i++) {
		const struct placement *p = &d->placements[i];

		if (p->employer == own &&
		    (p == e->placement || (e->placement == NULL &&
					      strcmp(p->agreement, e->pact->agreement->id) == 0)))
			use_placement(l, line, p->name);
	}
}

/* --- which --- */

/* In order of their instants. */
static int
by_end(const void *a, const void *b)
{
	const struct ending *x = *(const struct ending *const *)a,
			    *y = *(const struct ending *const *)b;
	int order = (ending_at(x) > ending_at(y)) - (ending_at(x) < ending_at(y));

	return order != 0 ? order : memcmp(&x->id, &y->id, sizeof(x->id));
}

static bool
is_behind(const struct ending *e, const struct page *page)
{
	return page->before_us == 0 || ending_at(e) > page->before_us ||
	       (ending_at(e) == page->before_us &&
		   memcmp(&e->id, &page->before_id, sizeof(e->id)) > 0);
}

/* False without memory. */
static bool
choose(struct listing *l, const struct ending_list *list, size_t own, const struct page *page,
    int64_t until)
{
	const struct ending **chosen =
	    arena_alloc(l->arena, (list->endings.count + 1) * sizeof(*chosen));
	int64_t now = clock_now();
	size_t count = 0;

	for (size_t i = 0; chosen != NULL && i < list->endings.count; i++) {
		const struct ending *e = &list->endings.v[i];

		if (ending_at(e) > now && ending_at(e) <= until && ending_concerns(e, own) &&
		    is_behind(e, page))
			chosen[count++] = e;
	}
	if (chosen == NULL)
		return false;
	qsort(chosen, count, sizeof(*chosen), by_end);
	for (size_t i = 0; i < count && i < page->limit; i++)
		look(l, list->rulebook->directory, chosen[i], own);
	if (count > page->limit) {
		l->next_us = ending_at(chosen[page->limit - 1]);
		l->next_id = chosen[page->limit - 1]->id;
	}
	return !arena_exhausted(l->arena);
}

static bool
prepares(const struct directory *d, size_t person)
{
	const struct organisation *o = &d->organisations[d->people[person].employer];

	if (o->duty_supervisor == person || d->people[person].roles & PREPARES)
		return true;
	for (size_t i = 0; i < o->signer_count; i++)
		if (o->signers[i] == person)
			return true;
	return false;
}

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

/* --- the answer --- */

static bool
add_request(struct listing *l, struct line *line, const ProtobufCBinaryData *id)
{
	Accord__V1__EndingRecord *r = &line->record;

	if (r->requests == NULL)
		r->requests = arena_alloc(l->arena, l->touched->n_requests * sizeof(*r->requests));
	if (r->requests == NULL)
		return false;
	r->requests[r->n_requests++] = *id;
	return true;
}

static bool
add_rung(struct listing *l, struct line *line, const Accord__V1__TouchedRung *from)
{
	Accord__V1__EndingRecord *r = &line->record;
	Accord__V1__EndingRung *rung = arena_alloc(l->arena, sizeof(*rung));

	if (r->rungs == NULL)
		r->rungs = arena_alloc(l->arena, l->touched->n_rungs * sizeof(*r->rungs));
	if (r->rungs == NULL || rung == NULL)
		return false;
	accord__v1__ending_rung__init(rung);
	rung->organisation = from->organisation;
	rung->rung = from->rung;
	rung->person = from->person;
	r->rungs[r->n_rungs++] = rung;
	return true;
}

static bool
add_touched(struct listing *l, struct line *line)
{
	const Accord__V1__Touched *t = l->touched;

	line->record.more |= t->more;
	for (size_t i = 0; i < t->n_requests; i++)
		if (t->requests[i]->edge < LISTED_EDGES &&
		    line->edges[t->requests[i]->edge / 64] & BIT(t->requests[i]->edge % 64) &&
		    !add_request(l, line, &t->requests[i]->request))
			return false;
	for (size_t i = 0; i < t->n_rungs; i++)
		if (t->rungs[i]->edge < LISTED_EDGES &&
		    line->edges[t->rungs[i]->edge / 64] & BIT(t->rungs[i]->edge % 64) &&
		    !add_rung(l, line, t->rungs[i]))
			return false;
	return true;
}

/* Its place among those that are listed, NOBODY when no more can be. */
static size_t
place_of(struct listing *l, const struct id *client)
{
	for (size_t i = 0; i < l->client_count; i++)
		if (id_equal(&l->clients[i], client))
			return i;
	if (l->client_count == LISTED_CLIENTS)
		return NOBODY;
	l->clients[l->client_count] = *client;
	return l->client_count++;
}

/* Each once in a line, and no more in all than a page may name. */
static bool
add_client(struct listing *l, struct line *line, const ProtobufCBinaryData *data)
{
	Accord__V1__EndingRecord *r = &line->record;
	struct id client;

	for (size_t i = 0; i < r->n_led; i++)
		if (r->led[i].len == data->len &&
		    memcmp(r->led[i].data, data->data, data->len) == 0)
			return true;
	if (!id_from_bytes(data->data, data->len, &client) || place_of(l, &client) == NOBODY) {
		r->more = true;
		return true;
	}
	if (r->led == NULL)
		r->led = arena_alloc(l->arena, LISTED_CLIENTS * sizeof(*r->led));
	if (r->led == NULL)
		return false;
	r->led[r->n_led++] = *data;
	return true;
}

static bool
add_led(struct listing *l, struct line *line)
{
	for (size_t p = 0; p < l->placement_count; p++) {
		const Accord__V1__LedClients *led = l->led[p];

		if (!(line->placements & BIT(p)) || led == NULL)
			continue;
		line->record.more |= led->more;
		for (size_t i = 0; i < led->n_clients; i++)
			if (!add_client(l, line, &led->clients[i]))
				return false;
	}
	return true;
}

static bool
fill(struct listing *l, struct err *err)
{
	for (size_t i = 0; i < l->count; i++) {
		struct line *line = &l->lines[i];

		if (!add_led(l, line) || (l->touched != NULL && !add_touched(l, line)))
			return err_set(err, ERR_UNAVAILABLE, "the list does not fit into memory");
	}
	return true;
}

/* --- the road --- */

/* Of each line what is no client's, and the clients where she may know of them. */
static bool
write_lines(const struct rulebook *rulebook, struct http_request *request, struct listing *l,
    const struct id *disclosure, char **texts, size_t *lens, struct err *err)
{
	uint64_t mask = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_STAFFING) | l->verdict.mask;
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
	struct disclosure what = {
	    .id = id_v4(), .question = l->question, .verdict = l->verdict, .subjects = l->clients};
	ProtobufCBinaryData next = {sizeof(l->next_id.b), l->next_id.b};
	const struct rulebook *rulebook;
	char *texts[PAGE_LIMIT];
	size_t lens[PAGE_LIMIT];

	if ((rulebook = road_still(gateway, request)) == NULL)
		return;
	if (l->err.code != ERR_NONE || !fill(l, &l->err) ||
	    !write_lines(rulebook, request, l, &what.id, texts, lens, &l->err) ||
	    !gateway_page_write(
		request, "endings", texts, lens, l->count, l->next_us, &next, &l->err)) {
		gateway_unavailable(request, &l->err);
		return;
	}
	what.subject_count = l->client_count;
	what.present = l->client_count > 0 ? l->question.classes : 0;
	gateway_disclose(gateway, request, &what, 1);
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

	body.organisation = keep(l, session_of(request)->organisation);
	body.placement = keep(l, l->placements[part]);
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_LIST_LED,
		.body = &body.base,
		.timeout_us = ASK_TIMEOUT,
		.answer = &accord__v1__led_clients__descriptor,
		.done = on_part,
		.part = part});
}

/* Whoever may not know of clients is not told whom somebody leads for: nobody is asked. */
static void
ask_all(struct gateway *gateway, struct http_request *request, struct listing *l)
{
	size_t placements = l->verdict.mask != 0 ? l->placement_count : 0;

	l->missing = 1 + (l->edge_count > 0) + (int)placements;
	if (l->edge_count > 0)
		ask_referral(gateway, request, l);
	for (size_t i = 0; i < placements; i++)
		ask_intake(gateway, request, l, (int)i);
	if (--l->missing == 0)
		finish(gateway, request);
}

static bool
may_prepare(const struct rulebook *rulebook, const char *name, struct err *err)
{
	size_t person = directory_person(rulebook->directory, name);

	return (person != NOBODY && prepares(rulebook->directory, person)) ||
	       err_set(err, ERR_DENIED,
		   "this is for supervisors, privacy officers and who signs for her organisation");
}

/* The beginning of the road, however often. */
static void
step(struct gateway *gateway, struct http_request *request)
{
	struct session *session = session_of(request);
	struct listing *l = arena_zalloc(request->arena, sizeof(*l));
	const struct ending_list *list = gateway_endings(gateway);
	const struct rulebook *rulebook;
	struct err err = {.code = ERR_UNAVAILABLE};
	struct asker asker;
	struct page page;
	int64_t until = 0;

	session->own = l;
	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	if (l == NULL || list == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	l->arena = request->arena;
	l->question = (struct question){.at = road_at(request),
	    .owner = session->organisation,
	    .action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = (unsigned)session->purpose,
	    .record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
	    .classes = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CLIENT_EXISTENCE)};
	if (!may_prepare(rulebook, session->person, &err) ||
	    !gateway_page_read(request, &page, &err) || !read_ahead(request, &until, &err)) {
		http_problem(request, &err);
		return;
	}
	if (!decide(rulebook, &asker, &l->question, &l->verdict, &err) ||
	    !choose(l, list,
		directory_organisation(list->rulebook->directory, session->organisation), &page,
		until))
		gateway_unavailable(request, &err);
	else
		ask_all(gateway, request, l);
}

void
gateway_list_endings(void *ctx, struct http_request *request)
{
	road_begin(ctx, request, step);
}
