/* How agreements stand, from their rows and what decides now. */
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/agreement.h"
#include "sql/gateway/agreement.h"

#define LIST_FIRST ((size_t)1 << 14)
#define LIST_MEMORY ((size_t)8 << 20)
#define TRIES_MOST 4

size_t
agreement_split(struct arena *arena, const char *lines, char ***out)
{
	size_t count = *lines != '\0', n = 0;
	char *copy = arena_strdup(arena, lines), *rest = NULL;

	for (const char *at = lines; *at != '\0'; at++)
		count += *at == '\n';
	*out = arena_alloc(arena, (count + 1) * sizeof(char *));
	if (copy == NULL || *out == NULL)
		return 0;
	for (char *line = strtok_r(copy, "\n", &rest); line != NULL;
	     line = strtok_r(NULL, "\n", &rest))
		(*out)[n++] = line;
	return n;
}

Accord__V1__AgreementState
agreement_state(bool all_signed, bool counts, int64_t begins, int64_t review, int64_t restricted,
    int64_t ends, int64_t now)
{
	if (ends <= now || (counts && begins == ends))
		return ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_ENDED;
	if (!all_signed)
		return ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_DRAFT;
	if (!counts || now < begins)
		return ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_SIGNED;
	if (now >= restricted)
		return ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_RESTRICTED;
	return now >= review ? ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_REVIEW_DUE
			     : ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_IN_FORCE;
}

const struct pact *
agreement_pact(const struct rulebook *rulebook, const char *name, int64_t number)
{
	for (size_t i = 0; i < rulebook->policy->pact_count; i++) {
		const struct agreement *a = rulebook->policy->pacts[i].agreement;

		if (a->version == number && strcmp(a->id, name) == 0)
			return &rulebook->policy->pacts[i];
	}
	return NULL;
}

static void
fill_dates(Accord__V1__AgreementStanding *to, const struct pact *pact, const struct db_row *row,
    int64_t now)
{
	int64_t starts = db_time(row, 5), until = db_time(row, 6), signed_at = db_time(row, 9),
		ended = db_time(row, 12);

	to->begins_us = pact != NULL ? pact->begins : starts > signed_at ? starts : signed_at;
	to->ends_us = pact != NULL ? pact->ends : ended != 0 && ended < until ? ended : until;
	to->review_us = db_time(row, 7);
	to->restricted_us = db_time(row, 8);
	to->decides = pact != NULL;
	to->state = agreement_state(signed_at != 0, pact != NULL, to->begins_us, to->review_us,
	    to->restricted_us, to->ends_us, now);
}

Accord__V1__AgreementStanding *
agreement_standing(
    struct arena *arena, const struct rulebook *rulebook, const struct db_row *row, int64_t now)
{
	Accord__V1__AgreementStanding *to = arena_alloc(arena, sizeof(*to));
	char *hex = arena_alloc(arena, 2 * JUDGE_DIGEST + 1);
	size_t len;
	const void *digest = db_bytes(row, 10, &len);

	if (to == NULL || hex == NULL)
		return NULL;
	accord__v1__agreement_standing__init(to);
	to->agreement = arena_strdup(arena, db_text(row, 1));
	to->version = (uint32_t)db_int(row, 2);
	to->title = arena_strdup(arena, db_text(row, 3));
	to->n_parties = agreement_split(arena, db_text(row, 4), &to->parties);
	to->n_signed_ = agreement_split(arena, db_text(row, 13), &to->signed_);
	to->n_approved = agreement_split(arena, db_text(row, 14), &to->approved);
	to->loosens = db_bool(row, 11);
	to->difference = (char *)(uintptr_t)text_hex(digest, len <= JUDGE_DIGEST ? len : 0, hex);
	if (to->agreement == NULL || to->title == NULL)
		return NULL;
	fill_dates(to, agreement_pact(rulebook, to->agreement, to->version), row, now);
	return to;
}

/* --- lists --- */

static void
on_row(void *ctx, const struct db_row *row)
{
	struct agreement_listing *listing = ctx;
	Accord__V1__AgreementStanding *standing =
	    agreement_standing(listing->arena, listing->rulebook, row, clock_now());

	listing->head = db_int(row, AGREEMENT_HEAD_COLUMN);
	if (standing != NULL && listing->answer.n_agreements < POLICY_AGREEMENTS)
		listing->answer.agreements[listing->answer.n_agreements++] = standing;
}

static void
listing_free(struct agreement_listing *listing)
{
	struct arena *arena = listing->arena;

	rulebook_drop(&listing->rulebook);
	arena_free(&arena);
}

static void
end(struct agreement_listing *listing, bool good)
{
	struct err away = {0};

	if (good) {
		listing->done(listing, NULL);
	} else {
		(void)err_set(&away, ERR_UNAVAILABLE, "the agreements cannot be read now");
		listing->done(listing, &away);
	}
	listing_free(listing);
}

static bool ask(struct agreement_listing *listing);

/* What was read is newer than what is known of what decides. */
static void
on_refreshed(void *ctx)
{
	struct agreement_listing *listing = ctx;

	rulebook_drop(&listing->rulebook);
	listing->answer.n_agreements = 0;
	if (!ask(listing))
		end(listing, false);
}

static void
on_rows(void *ctx, const struct err *err)
{
	struct agreement_listing *listing = ctx;
	struct err ignored;

	if (err == NULL && listing->answer.n_agreements > 0 &&
	    listing->head != listing->rulebook->version && listing->tries < TRIES_MOST &&
	    rulebook_refresh(listing->gateway, on_refreshed, listing, &ignored))
		return;
	end(listing, err == NULL && !arena_exhausted(listing->arena));
}

static bool
ask(struct agreement_listing *listing)
{
	struct db *db = listing->gateway->service.reader;
	struct db_args *args = db_args(&sql_agreement_list, listing->arena);
	struct err err;

	listing->tries++;
	listing->rulebook = rulebook_hold(listing->gateway);
	db_set_text(args, 0, listing->organisation);
	return listing->rulebook != NULL && listing->organisation != NULL &&
	       listing->answer.agreements != NULL && db_send(db, args, on_row, listing, &err) &&
	       db_sync(db, on_rows, listing, &err);
}

bool
agreement_list(struct gateway *gateway, const char *organisation, agreement_listed_fn *done,
    struct bus_request *request, uint64_t http, struct err *err)
{
	struct arena *arena = arena_try(LIST_FIRST, LIST_MEMORY);
	struct agreement_listing *listing =
	    arena != NULL ? arena_zalloc(arena, sizeof(*listing)) : NULL;

	if (listing == NULL) {
		arena_free(&arena);
		return err_set(err, ERR_UNAVAILABLE, "no memory for the agreements");
	}
	listing->gateway = gateway;
	listing->arena = arena;
	listing->organisation = arena_strdup(arena, organisation);
	listing->done = done;
	listing->request = request;
	listing->http = http;
	accord__v1__agreements__init(&listing->answer);
	listing->answer.agreements = arena_alloc(arena, POLICY_AGREEMENTS * sizeof(void *));
	if (ask(listing))
		return true;
	listing_free(listing);
	return err_set(err, ERR_UNAVAILABLE, "the agreements cannot be read now");
}
