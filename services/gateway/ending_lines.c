/* The lines of the list of what comes to an end: which, and what hangs on each. */
#include "services/gateway/ending_lines.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"

/* --- what hangs on what --- */

char *
listing_keep(const struct listing *l, const char *text)
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
		edge->organisation = listing_keep(l, organisation);
		edge->employer = listing_keep(l, employer);
		edge->person = listing_keep(l, person);
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
		l->placements[l->placement_count++] = listing_keep(l, placement);
	line->placements |= BIT(i);
}

static void
look_at_placement(struct listing *l, struct line *line, const struct directory *d,
    const struct placement *p, size_t own)
{
	const char *employer = d->organisations[p->employer].name;

	line->record.placement = listing_keep(l, p->name);
	line->record.person = listing_keep(l, d->people[p->person].name);
	line->record.employer = listing_keep(l, employer);
	line->record.host = listing_keep(l, d->organisations[p->host].name);
	if (p->host == own)
		use_edge(l, line, line->record.host, employer, line->record.person);
}

/* What her organisation asks each other party for; what others ask it for is theirs. */
static void
look_at_agreement(struct listing *l, struct line *line, const struct directory *d,
    const struct pact *pact, size_t own)
{
	for (size_t i = 0; i < pact->member_count; i++) {
		size_t other = pact->members[i].organisation;

		if (other != own)
			use_edge(
			    l, line, d->organisations[own].name, d->organisations[other].name, "");
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
		line->record.agreement = listing_keep(l, e->pact->agreement->name);
	if (e->placement != NULL)
		look_at_placement(l, line, d, e->placement, own);
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

bool
listing_choose(struct listing *l, const struct ending_list *list, size_t own,
    const struct page *page, int64_t until)
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

/* --- the answers --- */

/* Lists it among no more than most, once; false when no more can be. */
static bool
is_listed(struct id *list, size_t *count, size_t most, const ProtobufCBinaryData *data)
{
	struct id id;

	if (!id_from_bytes(data->data, data->len, &id))
		return false;
	for (size_t i = 0; i < *count; i++)
		if (id_equal(&list[i], &id))
			return true;
	if (*count == most)
		return false;
	list[(*count)++] = id;
	return true;
}

static bool
add_request(struct listing *l, struct line *line, const ProtobufCBinaryData *id)
{
	Accord__V1__EndingRecord *r = &line->record;

	if (!is_listed(l->requests, &l->request_count, LISTED_REQUESTS, id)) {
		r->more = true;
		return true;
	}
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

/* Each once in a line, and no more in all than a page may name. */
static bool
add_client(struct listing *l, struct line *line, const ProtobufCBinaryData *data)
{
	Accord__V1__EndingRecord *r = &line->record;

	for (size_t i = 0; i < r->n_led; i++)
		if (r->led[i].len == data->len &&
		    memcmp(r->led[i].data, data->data, data->len) == 0)
			return true;
	if (!is_listed(l->clients, &l->client_count, LISTED_CLIENTS, data)) {
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

bool
listing_fill(struct listing *l, struct err *err)
{
	for (size_t i = 0; i < l->count; i++) {
		struct line *line = &l->lines[i];

		if (!add_led(l, line) || (l->touched != NULL && !add_touched(l, line)))
			return err_set(err, ERR_UNAVAILABLE, "the list does not fit into memory");
	}
	return true;
}
