/*
 * Releases: what a client signed for (AGREEMENTS 2.4, DOMAIN 2.2). One client, one owner, one
 * recipient, one direction; it opens nothing before its signed paper is kept, nothing from the
 * second on at which it expires, and nothing once it is revoked.
 */
#ifndef GATEWAY_RELEASE_H
#define GATEWAY_RELEASE_H

#include "accord/v1/release.pb-c.h"
#include "services/gateway/decision.h"
#include "services/gateway/directory.h"
#include "services/gateway/gateway.h"
#include "services/gateway/release_valid.h"

#define RELEASES_EACH 16 /* of one client to one recipient, the newest that may be relied on */

struct release_row {
	struct id id, client;
	char owner[NAME_SIZE], recipient[NAME_SIZE];
	struct release_terms terms;
	char explained_by[NAME_SIZE], interpreter[NAME_SIZE], language[36];
	char limit_raised_by[NAME_SIZE]; /* counsel; "": it ends within the limit */
	char granted_by[NAME_SIZE];
	int64_t granted;
	int64_t kept; /* its signed paper; 0 = not yet, and it opens nothing */
	char kept_by[NAME_SIZE];
	int64_t revoked;     /* 0 = not */
	int32_t revoked_how; /* Revocation */
	char revoked_by[NAME_SIZE];
	int32_t version;
};

/* For the fence of a record that relied on one: batch_need, batch_row. */
extern const struct table gateway_release;
extern const struct rule gateway_grant_release, gateway_revoke_release;

/* It may be relied on at that instant: kept, not revoked, signed and not over. */
bool gateway_release_holds(const struct release_row *row, int64_t at);
/* As a decision about its client takes it; the names are the row's. */
struct offered_release gateway_release_offer(const struct release_row *row);

/*
 * The releases of these clients to that recipient that may be relied on now, read from the store:
 * by client in the order given, the newest signed first, RELEASES_EACH of each at most. The rows
 * live until done returns; err NULL: they are all. False: it could not be asked.
 */
typedef void releases_fn(
    void *ctx, const struct err *err, const struct release_row *rows, size_t count);
bool gateway_releases_for(struct gateway *gateway, const struct id *clients, size_t count,
    const char *recipient, releases_fn *done, void *ctx, struct err *err) MUST_CHECK;
/*
 * The same of one client for a request, in its arena: done has RELEASES_EACH at most, as a decision
 * takes them. Where they cannot be read the request is answered unavailable.
 */
typedef void offered_fn(struct gateway *gateway, struct http_request *request,
    const struct offered_release *releases, size_t count);
void gateway_releases_of(struct gateway *gateway, struct http_request *request,
    const struct id *client, const char *recipient, offered_fn *done);

/* --- for what is built on the rows --- */
void gateway_release_read(const struct db_row *from, struct release_row *to);
/* What the journal says of a revoked one; the fact points into it. */
void gateway_release_fact(const struct release_row *row, Accord__V1__ReleaseRevoked *fact);
/* With its fact, if it could be relied on; what was revoked stays so, as it was first said. */
void gateway_release_revoke(
    struct batch *batch, struct release_row *row, Accord__V1__Revocation how, const char *by);
/* ReleaseKept; true. */
bool gateway_release_reply(struct batch *batch, struct input *input, const struct id *id);

#endif
