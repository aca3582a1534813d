/* The lines of the list of what comes to an end, and what hangs on each. */
#ifndef GATEWAY_ENDING_LINES_H
#define GATEWAY_ENDING_LINES_H

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "services/gateway/decision.h"
#include "services/gateway/ending.h"
#include "services/gateway/page.h"

#define LISTED_EDGES 256 /* of the question about them */
#define LISTED_PLACEMENTS 64
#define LISTED_CLIENTS 100 /* of a page */
#define LISTED_REQUESTS 100

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
	struct id requests[LISTED_REQUESTS];
	size_t request_count;
	struct question question, staffing; /* whether she may know of them */
	struct verdict verdict, staffed;
	int missing; /* answers */
	struct err err;
};

/* A copy in the request's arena: the rulebook may have gone before the answers come. "" without
 * memory, which the arena knows. */
char *listing_keep(const struct listing *listing, const char *text);
/* The page's lines, in order of their instants, and what has to be asked about them. False without
 * memory. own: her organisation in the list's directory. */
bool listing_choose(struct listing *listing, const struct ending_list *list, size_t own,
    const struct page *page, int64_t until) MUST_CHECK;
/* Puts the answers into the lines. */
bool listing_fill(struct listing *listing, struct err *err) MUST_CHECK;

#endif
