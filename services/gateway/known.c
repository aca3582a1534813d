/* Copies of committed rows in memory. */
#define HASH_NONFATAL_OOM 1
#include "services/gateway/known.h"

#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "services/gateway/rulebook.h"
#include "sql/gateway/directory.h"
#include "sql/gateway/session.h"
#include "sql/gateway/token.h"

#define LOOK_EVERY_S 0.25
#define BELIEVED (30 * CLOCK_SECOND)
/* Half of what session_over looks back: after that, sessions are asked for again. */
#define SILENT CLOCK_MINUTE

struct known_organisation {
	struct organisation_row row;
	UT_hash_handle hh;
};
struct known_person {
	struct person_row row;
	UT_hash_handle hh;
};
struct known_token {
	struct token_row row;
	int64_t noted;
	UT_hash_handle hh;
};

struct known_session {
	struct session_row row;
	UT_hash_handle hh;
};

struct known_set {
	struct known_organisation *organisations;
	struct known_person *people;
	struct known_token *tokens;
	int64_t mark;  /* the sum of all versions when it was read */
	uint64_t puts; /* rows that were new here, or newer */
	bool failed;   /* not all of it is here */
};

struct known {
	struct service *service;
	struct known_set set;
	struct known_set next; /* being loaded */
	struct known_session *sessions;
	int64_t store_ahead; /* of the clock that never steps back */
	struct arena *arena; /* of the statements under way */
	bool ready;
	bool loading, looking;
	uint64_t puts_before; /* rows put here when the loading began */
	int64_t mark;         /* as last seen in the database */
	int64_t policy;       /* version of the policy head, likewise */
	int64_t told;         /* asked when it last told which sessions are over */
	int64_t asked, heard; /* when the database was, and the last time it answered */
	ev_timer timer;
};

#define ROWS(what)                                                                                 \
	{                                                                                          \
		.name = "accord_known_rows", .help = "rows of the directory in memory",            \
		.kind = METRIC_GAUGE, .label = "of", .value = what                                 \
	}
static struct metric m_organisations = ROWS("organisations"), m_people = ROWS("people"),
		     m_tokens = ROWS("tokens"), m_sessions = ROWS("sessions");

/* --- sets --- */
#define FREE_ALL(type, head)                                                                       \
	do {                                                                                       \
		struct type *at, *tmp;                                                             \
		HASH_ITER (hh, head, at, tmp) {                                                    \
			HASH_DEL(head, at);                                                        \
			free(at);                                                                  \
		}                                                                                  \
	} while (0)

static void
set_clear(struct known_set *set)
{
	FREE_ALL(known_organisation, set->organisations);
	FREE_ALL(known_person, set->people);
	FREE_ALL(known_token, set->tokens);
	*set = (struct known_set){0};
}

/* Puts a row under its id, over an older one: an older version than ours came too late. puts counts
 * what changed something. */
#define PUT(type, set, head, new)                                                                  \
	do {                                                                                       \
		struct type *at;                                                                   \
		HASH_FIND(hh, head, &(new)->id, sizeof((new)->id), at);                            \
		if (at != NULL && at->row.version >= (new)->version)                               \
			break;                                                                     \
		(set)->puts++;                                                                     \
		if (at != NULL) {                                                                  \
			at->row = *(new);                                                          \
			break;                                                                     \
		}                                                                                  \
		if ((at = calloc(1, sizeof(*at))) == NULL) {                                       \
			(set)->failed = true;                                                      \
			break;                                                                     \
		}                                                                                  \
		at->row = *(new);                                                                  \
		HASH_ADD(hh, head, row.id, sizeof(at->row.id), at);                                \
		if (at->hh.tbl == NULL) {                                                          \
			free(at);                                                                  \
			(set)->failed = true;                                                      \
		}                                                                                  \
	} while (0)

void
known_put_organisation(struct known *known, const struct organisation_row *row)
{
	PUT(known_organisation, &known->set, known->set.organisations, row);
}

void
known_put_person(struct known *known, const struct person_row *row)
{
	PUT(known_person, &known->set, known->set.people, row);
}

void
known_put_token(struct known *known, const struct token_row *row)
{
	PUT(known_token, &known->set, known->set.tokens, row);
}

/* --- sessions --- */
static void
forget_session(struct known *known, struct known_session *at)
{
	HASH_DEL(known->sessions, at);
	crypt_wipe(at, sizeof(*at));
	free(at);
}

/* Without memory it stays unknown, and the store is asked each time. */
static void
learn_session(struct known *known, const struct session_row *row)
{
	struct known_session *at = calloc(1, sizeof(*at));

	if (at == NULL)
		return;
	if (HASH_COUNT(known->sessions) >= KNOWN_SESSIONS)
		forget_session(known, known->sessions);
	at->row = *row;
	HASH_ADD(hh, known->sessions, row.id, sizeof(at->row.id), at);
	if (at->hh.tbl == NULL)
		free(at);
}

/* Two saves of one batch are one version. */
void
known_put_session(struct known *known, const struct session_row *row)
{
	struct known_session *at;

	HASH_FIND(hh, known->sessions, &row->id, sizeof(row->id), at);
	if (at != NULL && row->ended != 0)
		forget_session(known, at);
	else if (at != NULL && at->row.version <= row->version)
		at->row = *row;
	else if (at == NULL && row->ended == 0)
		learn_session(known, row);
}

void
known_end_sessions(struct known *known, const struct id *account, int64_t over)
{
	struct known_session *at, *next;

	HASH_ITER (hh, known->sessions, at, next)
		if (id_equal(&at->row.account, account) && at->row.made <= over)
			forget_session(known, at);
}

static void
on_session_over(void *ctx, const struct db_row *from)
{
	struct known *known = ctx;
	struct id id = db_id(from, 0);
	struct known_session *at;

	HASH_FIND(hh, known->sessions, &id, sizeof(id), at);
	if (at != NULL)
		forget_session(known, at);
}

int64_t
known_store_now(const struct known *known)
{
	return clock_mono() + known->store_ahead;
}

const struct session_row *
known_session(const struct known *known, const uint8_t sha256[CRYPT_SHA256])
{
	const struct gateway *gateway = gateway_of(known->service);
	struct known_session *at;

	HASH_FIND(hh, known->sessions, sha256, sizeof(struct id), at);
	if (at == NULL || !crypt_equal(at->row.sha256, sha256, CRYPT_SHA256) ||
	    !gateway_session_valid(&gateway->config, &at->row, known_store_now(known)))
		return NULL;
	return &at->row;
}

static void
count_rows(const struct known *known)
{
	metric_set(&m_organisations, (int64_t)HASH_COUNT(known->set.organisations));
	metric_set(&m_people, (int64_t)HASH_COUNT(known->set.people));
	metric_set(&m_tokens, (int64_t)HASH_COUNT(known->set.tokens));
	metric_set(&m_sessions, (int64_t)HASH_COUNT(known->sessions));
}

/* --- questions --- */
bool
known_whole(const struct known *known)
{
	return !known->set.failed;
}

size_t
known_tokens(const struct known *known)
{
	return HASH_COUNT(known->set.tokens);
}

bool
known_ready(const struct known *known)
{
	return known->ready && clock_mono() - known->heard < BELIEVED;
}

const struct token_row *
known_token(const struct known *known, const uint8_t sha256[CRYPT_SHA256], int64_t now)
{
	struct known_token *at;

	HASH_FIND(hh, known->set.tokens, sha256, sizeof(struct id), at);
	if (at == NULL || !crypt_equal(at->row.sha256, sha256, CRYPT_SHA256) ||
	    at->row.revoked != 0 || at->row.expires <= now)
		return NULL;
	return &at->row;
}

int64_t *
known_token_noted(struct known *known, const struct id *token)
{
	struct known_token *at;

	HASH_FIND(hh, known->set.tokens, token, sizeof(*token), at);
	return at != NULL ? &at->noted : NULL;
}

const struct person_row *
known_person(const struct known *known, const char *name)
{
	struct id id = gateway_person_id(name);
	struct known_person *at;

	HASH_FIND(hh, known->set.people, &id, sizeof(id), at);
	return at != NULL && at->row.active ? &at->row : NULL;
}

void
known_each_organisation(
    const struct known *known, void (*fn)(void *ctx, const struct organisation_row *row), void *ctx)
{
	for (struct known_organisation *at = known->set.organisations; at != NULL; at = at->hh.next)
		fn(ctx, &at->row);
}

void
known_each_person(
    const struct known *known, void (*fn)(void *ctx, const struct person_row *row), void *ctx)
{
	for (struct known_person *at = known->set.people; at != NULL; at = at->hh.next)
		fn(ctx, &at->row);
}

void
known_each_token(
    const struct known *known, void (*fn)(void *ctx, const struct token_row *row), void *ctx)
{
	for (struct known_token *at = known->set.tokens; at != NULL; at = at->hh.next)
		fn(ctx, &at->row);
}

/* --- loading --- */
static void
on_organisation(void *ctx, const struct db_row *from)
{
	struct known *known = ctx;
	struct organisation_row row = {0};

	gateway_organisation_read(from, &row);
	PUT(known_organisation, &known->next, known->next.organisations, &row);
}

static void
on_person(void *ctx, const struct db_row *from)
{
	struct known *known = ctx;
	struct person_row row = {0};

	gateway_person_read(from, &row);
	PUT(known_person, &known->next, known->next.people, &row);
}

static void
on_token(void *ctx, const struct db_row *from)
{
	struct known *known = ctx;
	struct token_row row = {0};
	struct known_token *mine;
	int64_t *noted;

	gateway_token_read(from, &row);
	PUT(known_token, &known->next, known->next.tokens, &row);
	HASH_FIND(hh, known->next.tokens, &row.id, sizeof(row.id), mine);
	if (mine != NULL && (noted = known_token_noted(known, &row.id)) != NULL)
		mine->noted = *noted;
}

static void
on_mark(void *ctx, const struct db_row *from)
{
	struct known *known = ctx;

	known->mark = db_int(from, 0);
	known->policy = db_int(from, 1);
	known->store_ahead = db_time(from, 2) - clock_mono();
}

/* What was put here meanwhile may be newer than what was read: then the next look loads again. */
static void
on_loaded(void *ctx, const struct err *err)
{
	struct known *known = ctx;

	known->loading = false;
	if (err == NULL)
		known->heard = known->asked;
	if (err == NULL)
		rulebooks_seen(gateway_of(known->service)->rulebooks, known->policy);
	if (err != NULL || known->next.failed || known->set.puts != known->puts_before) {
		set_clear(&known->next);
		return;
	}
	set_clear(&known->set);
	known->set = known->next;
	known->set.mark = known->mark;
	known->next = (struct known_set){0};
	if (!known->ready)
		log_info("directory and tokens are known",
		    L_INT("people", HASH_COUNT(known->set.people))
			L_INT("tokens", HASH_COUNT(known->set.tokens)));
	known->ready = true;
}

static bool
send_all(struct known *known, struct err *err)
{
	struct db *db = known->service->reader;
	struct arena *arena = known->arena;

	arena_reset(arena);
	return db_send(db, db_args(&sql_known_mark, arena), on_mark, known, err) &&
	       db_send(db, db_args(&sql_organisation_all, arena), on_organisation, known, err) &&
	       db_send(db, db_args(&sql_person_all, arena), on_person, known, err) &&
	       db_send(db, db_args(&sql_token_all, arena), on_token, known, err) &&
	       db_sync(db, on_loaded, known, err);
}

static void
load(struct known *known)
{
	struct err err = {0};

	if (known->loading || known->looking)
		return;
	set_clear(&known->next);
	known->puts_before = known->set.puts;
	known->asked = clock_mono();
	known->loading = send_all(known, &err);
}

/* After a long silence the store has not told all that ended meanwhile. */
static void
hear(struct known *known)
{
	if (known->asked - known->told > SILENT)
		while (known->sessions != NULL)
			forget_session(known, known->sessions);
	known->told = known->heard = known->asked;
}

static void
on_looked(void *ctx, const struct err *err)
{
	struct known *known = ctx;

	known->looking = false;
	if (err != NULL)
		return;
	hear(known);
	rulebooks_seen(gateway_of(known->service)->rulebooks, known->policy);
	if (known->mark != known->set.mark || known->set.failed)
		load(known);
}

static void
look(struct known *known)
{
	struct db *db = known->service->reader;
	struct err err = {0};

	if (known->loading || known->looking || !db_ready(db))
		return;
	arena_reset(known->arena);
	known->asked = clock_mono();
	known->looking =
	    db_send(db, db_args(&sql_known_mark, known->arena), on_mark, known, &err) &&
	    db_send(db, db_args(&sql_session_over, known->arena), on_session_over, known, &err) &&
	    db_sync(db, on_looked, known, &err);
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct known *known = w->data;

	(void)loop, (void)revents;
	count_rows(known);
	rulebooks_tick(gateway_of(known->service)->rulebooks);
	if (known->ready)
		look(known);
	else if (db_ready(known->service->reader))
		load(known);
}

void
known_start(struct known *known)
{
	load(known);
	ev_timer_start(known->service->loop, &known->timer);
}

struct known *
known_open(struct service *service)
{
	struct known *known = xcalloc(1, sizeof(*known));

	metric_register(&m_organisations);
	metric_register(&m_people);
	metric_register(&m_tokens);
	metric_register(&m_sessions);
	known->service = service;
	known->arena = arena_new(4096, 1 << 16);
	ev_timer_init(&known->timer, on_timer, LOOK_EVERY_S, LOOK_EVERY_S);
	known->timer.data = known;
	return known;
}

void
known_close(struct known **known_at)
{
	struct known *known = *known_at;

	if (known == NULL)
		return;
	*known_at = NULL;
	ev_timer_stop(known->service->loop, &known->timer);
	set_clear(&known->set);
	set_clear(&known->next);
	while (known->sessions != NULL)
		forget_session(known, known->sessions);
	arena_free(&known->arena);
	free(known);
}
