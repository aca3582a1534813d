/*
 * What the gateway knows by heart: the directory and the tokens, as they were committed. Loaded at
 * the start, changed after each commit of ours, and loaded again when another copy of the gateway
 * changed a row. Sessions are learned one by one as they are used, and forgotten as soon as another
 * copy has ended them.
 */
#ifndef GATEWAY_KNOWN_H
#define GATEWAY_KNOWN_H

#include "services/gateway/session.h"
#include "services/gateway/token.h"

struct known;

/* Valid tokens, of feeds and people together; no more are made. The directory's own limits are in
 * its message. */
#define KNOWN_TOKENS 65536
/* Sessions that are known by heart; beyond them the one that was learned first is forgotten. */
#define KNOWN_SESSIONS 16384

struct known *known_open(struct service *service);
void known_close(struct known **known);
/* The database is there. */
void known_start(struct known *known);
/* False also when the database has been silent for half a minute: what was revoked meanwhile is not
 * known here. */
bool known_ready(const struct known *known);

/* False when there was no memory for a row, until all are loaded again: nobody is known to be a
 * stranger then. */
bool known_whole(const struct known *known);

/* NULL when unknown, revoked, expired, or its hash differs. */
const struct token_row *known_token(
    const struct known *known, const uint8_t sha256[CRYPT_SHA256], int64_t now);
/* NULL when it is not known here, or is no good, or could be none by now: the store knows. */
const struct session_row *known_session(
    const struct known *known, const uint8_t sha256[CRYPT_SHA256]);
/* The store's clock, as it was last heard of. */
int64_t known_store_now(const struct known *known);
/* When its last use was written down by this copy, to be kept up by whoever does; NULL when it is
 * not known. */
int64_t *known_token_noted(struct known *known, const struct id *token);
/* How many are valid, as far as is known here. */
size_t known_tokens(const struct known *known);
/* NULL when unknown or gone. */
const struct person_row *known_person(const struct known *known, const char *name);

void known_each_organisation(const struct known *known,
    void (*fn)(void *ctx, const struct organisation_row *row), void *ctx);
void known_each_person(
    const struct known *known, void (*fn)(void *ctx, const struct person_row *row), void *ctx);

void known_each_token(
    const struct known *known, void (*fn)(void *ctx, const struct token_row *row), void *ctx);

void known_put_organisation(struct known *known, const struct organisation_row *row);
void known_put_person(struct known *known, const struct person_row *row);
void known_put_token(struct known *known, const struct token_row *row);
void known_put_session(struct known *known, const struct session_row *row);
/* Those of an account that were made until then are over. */
void known_end_sessions(struct known *known, const struct id *account, int64_t over);

#endif
