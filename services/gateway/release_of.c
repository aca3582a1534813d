/* A client's releases, for a request that waits for them. */
#include <stdlib.h>

#include "services/gateway/awaiting.h"
#include "services/gateway/release.h"

struct hers {
	struct awaiting *waiting;
	offered_fn *done;
};

static const struct err away = {.code = ERR_UNAVAILABLE};

static const struct offered_release *
offers_of(struct arena *arena, const struct release_row *rows, size_t count)
{
	struct offered_release *offers = arena_alloc(arena, (count + 1) * sizeof(*offers));

	for (size_t i = 0; offers != NULL && i < count; i++) {
		offers[i] = gateway_release_offer(&rows[i]);
		offers[i].owner = arena_strdup(arena, offers[i].owner);
		offers[i].recipient = arena_strdup(arena, offers[i].recipient);
	}
	return arena_exhausted(arena) ? NULL : offers;
}

static void
on_releases(void *ctx, const struct err *err, const struct release_row *rows, size_t count)
{
	struct hers hers = *(struct hers *)ctx;
	struct gateway *gateway;
	struct http_request *request = awaiting_end(hers.waiting, &gateway);
	const struct offered_release *offers = NULL;

	free(ctx);
	if (request == NULL)
		return;
	if (count > RELEASES_EACH)
		count = RELEASES_EACH;
	if (err == NULL && (offers = offers_of(request->arena, rows, count)) == NULL)
		err = &away;
	if (err != NULL)
		gateway_unavailable(request, err);
	else
		hers.done(gateway, request, offers, count);
}

void
gateway_releases_of(struct gateway *gateway, struct http_request *request, const struct id *client,
    const char *recipient, offered_fn *done)
{
	struct hers *hers = calloc(1, sizeof(*hers));
	struct err err = away;

	if (hers != NULL && (hers->waiting = awaiting_new(gateway, request)) != NULL) {
		hers->done = done;
		if (gateway_releases_for(gateway, client, 1, recipient, on_releases, hers, &err))
			return;
		free(hers->waiting);
	}
	free(hers);
	gateway_unavailable(request, &err);
}
