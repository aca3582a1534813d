/* What a token opens: a set of the API's operations, by their names. */
#ifndef GATEWAY_SCOPE_H
#define GATEWAY_SCOPE_H

#include "common/arena.h"
#include "services/gateway/http/http.h"

#define SCOPE_OPERATIONS 32 /* of one token */
#define SCOPE_NAME 64
#define SCOPE_NONE "-" /* as a row: it names operations, and there is none */
#define SCOPE_TEXT (SCOPE_OPERATIONS * (SCOPE_NAME + 1) + 1)
#define SCOPE_WORDS 4
#define SCOPE_ROUTES (64 * SCOPE_WORDS)

/* Bit n: row n of the routes table. */
struct scope {
	uint64_t word[SCOPE_WORDS];
	bool named; /* it names operations; else it opens whatever its bearer may */
};

bool scope_same(const struct scope *one, const struct scope *other);
/* False when no operation of that name is for people or systems. */
bool scope_add(struct scope *scope, const char *operation) MUST_CHECK;
bool scope_opens(const struct scope *scope, const struct http_route *route);
/* It names operations, and none of them is one of this release's. */
bool scope_is_empty(const struct scope *scope);
/* In which of these operations a program may not stand for a person. */
bool scope_is_personal(const struct scope *scope, const char **operation);

/* As a row has it: names, one a line. A name that is no operation any more opens nothing. */
void scope_read(const char *lines, struct scope *scope);
void scope_write(const struct scope *scope, char text[SCOPE_TEXT]);
/* The names, in a list of the arena; how many. */
size_t scope_names(const struct scope *scope, struct arena *arena, char ***names);

#endif
