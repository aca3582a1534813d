/*
 * Tokens and sessions that are not known by heart: made a moment ago at another gateway, or
 * guessed. Whoever guesses loads the store with one question in 50 ms, whatever he sends: all that
 * came meanwhile are one question, of at most 1,024 ids that the primary key finds or not. So
 * nothing is kept of the guesses, and every token that is no good is answered on the same road.
 */
#include "services/gateway/stranger.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"
#include "sql/gateway/session.h"
#include "sql/gateway/token.h"

#define ASK_EVERY (CLOCK_SECOND / 20)
#define MEMORY ((size_t)1 << 18)

struct stranger {
	struct id token;
	uint64_t request;
};

struct crowd {
	struct stranger v[STRANGERS_MAX];
	size_t count;
};

struct strangers {
	struct service *service;
	struct known *known;
	void (*done)(void *ctx, uint64_t request, const struct err *err);
	void *ctx;
	struct crowd waiting, asked;
	bool asking;
	int64_t began; /* the last question, on the clock that never steps back */
	ev_timer timer;
	struct arena *arena; /* of the question under way */
};

static void plan(struct strangers *strangers);

static void
on_row(void *ctx, const struct db_row *from)
{
	struct strangers *strangers = ctx;
	struct token_row row = {0};

	gateway_token_read(from, &row);
	if (row.revoked == 0 && row.expires > clock_now())
		known_put_token(strangers->known, &row);
}

static void
on_session(void *ctx, const struct db_row *from)
{
	struct strangers *strangers = ctx;
	struct session_row row = {0};

	gateway_session_read(from, &row);
	known_put_session(strangers->known, &row);
}

static void
on_answer(void *ctx, const struct err *err)
{
	struct strangers *strangers = ctx;
	struct err away = {0};

	if (err != NULL)
		(void)err_set(&away, ERR_UNAVAILABLE, "the store is away");
	else if (!known_whole(strangers->known))
		(void)err_set(&away, ERR_UNAVAILABLE, "no memory for what the store said");
	for (size_t i = 0; i < strangers->asked.count; i++)
		strangers->done(strangers->ctx, strangers->asked.v[i].request,
		    away.code != ERR_NONE ? &away : NULL);
	strangers->asking = false;
	plan(strangers);
}

static bool
ask(struct strangers *strangers, struct err *err)
{
	struct db *db = strangers->service->reader;
	struct db_args *tokens, *sessions;

	arena_reset(strangers->arena);
	tokens = db_args(&sql_token_named, strangers->arena);
	sessions = db_args(&sql_session_named, strangers->arena);
	for (size_t i = 0; i < strangers->asked.count; i++) {
		db_put_id(tokens, &strangers->asked.v[i].token);
		db_put_id(sessions, &strangers->asked.v[i].token);
	}
	return db_send(db, tokens, on_row, strangers, err) &&
	       db_send(db, sessions, on_session, strangers, err) &&
	       db_sync(db, on_answer, strangers, err);
}

static void
on_time(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct strangers *strangers = w->data;
	struct err err = {0};

	(void)loop, (void)revents;
	strangers->asked = strangers->waiting;
	strangers->waiting.count = 0;
	strangers->began = clock_mono();
	strangers->asking = true;
	if (!ask(strangers, &err))
		on_answer(strangers, &err);
}

/* The next question, when somebody waits for one. */
static void
plan(struct strangers *strangers)
{
	int64_t wait = strangers->began + ASK_EVERY - clock_mono();

	if (strangers->asking || strangers->waiting.count == 0 || ev_is_active(&strangers->timer))
		return;
	ev_now_update(strangers->service->loop);
	ev_timer_set(&strangers->timer, wait > 0 ? (double)wait / CLOCK_SECOND : 0., 0.);
	ev_timer_start(strangers->service->loop, &strangers->timer);
}

bool
strangers_ask(struct strangers *strangers, const uint8_t sha256[CRYPT_SHA256], uint64_t request,
    struct err *err)
{
	struct crowd *crowd = &strangers->waiting;
	struct stranger *stranger = &crowd->v[crowd->count];

	if (crowd->count == STRANGERS_MAX)
		return err_set(err, ERR_UNAVAILABLE, "too many unknown tokens at once");
	memcpy(stranger->token.b, sha256, sizeof(stranger->token.b));
	stranger->request = request;
	crowd->count++;
	plan(strangers);
	return true;
}

struct strangers *
strangers_open(struct service *service, struct known *known,
    void (*done)(void *ctx, uint64_t request, const struct err *err), void *ctx)
{
	struct strangers *strangers = xcalloc(1, sizeof(*strangers));

	strangers->service = service;
	strangers->known = known;
	strangers->done = done;
	strangers->ctx = ctx;
	strangers->began = clock_mono() - ASK_EVERY;
	strangers->arena = arena_new(4096, MEMORY);
	ev_timer_init(&strangers->timer, on_time, 0., 0.);
	strangers->timer.data = strangers;
	return strangers;
}

void
strangers_close(struct strangers **strangers_at)
{
	struct strangers *strangers = *strangers_at;

	if (strangers == NULL)
		return;
	*strangers_at = NULL;
	ev_timer_stop(strangers->service->loop, &strangers->timer);
	arena_free(&strangers->arena);
	free(strangers);
}
