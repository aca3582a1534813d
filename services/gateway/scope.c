/* Sets of operations: rows of the routes table. */
#include "services/gateway/scope.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "common/text.h"
#include "services/gateway/gateway.h"

static size_t
place_of(const struct http_route *route)
{
	size_t place = (size_t)(route - gateway_routes());

	assert(place < SCOPE_ROUTES);
	return place;
}

static bool
has(const struct scope *scope, const struct http_route *route)
{
	size_t place = place_of(route);

	return scope->word[place / 64] >> (place % 64) & 1;
}

bool
scope_same(const struct scope *one, const struct scope *other)
{
	return one->named == other->named && memcmp(one->word, other->word, sizeof(one->word)) == 0;
}

static const struct http_route *
named(const char *operation, size_t len)
{
	for (const struct http_route *route = gateway_routes(); route->fn != NULL; route++)
		if ((route->flags & ROUTE_STAFF) != 0 && strlen(route->name) == len &&
		    memcmp(route->name, operation, len) == 0)
			return route;
	return NULL;
}

static bool
add(struct scope *scope, const char *operation, size_t len)
{
	const struct http_route *route = named(operation, len);

	scope->named = true;
	if (route == NULL)
		return false;
	scope->word[place_of(route) / 64] |= UINT64_C(1) << (place_of(route) % 64);
	return true;
}

bool
scope_add(struct scope *scope, const char *operation)
{
	return add(scope, operation, strlen(operation));
}

bool
scope_opens(const struct scope *scope, const struct http_route *route)
{
	return !scope->named || has(scope, route);
}

bool
scope_is_empty(const struct scope *scope)
{
	static const struct scope none;

	return scope->named && memcmp(scope->word, none.word, sizeof(none.word)) == 0;
}

bool
scope_is_personal(const struct scope *scope, const char **operation)
{
	for (const struct http_route *route = gateway_routes(); route->fn != NULL; route++) {
		if ((route->flags & ROUTE_PERSON) == 0 || !has(scope, route))
			continue;
		*operation = route->name;
		return true;
	}
	return false;
}

void
scope_read(const char *lines, struct scope *scope)
{
	*scope = (struct scope){.named = false};
	while (*lines != '\0') {
		size_t len = strcspn(lines, "\n");

		(void)add(scope, lines, len);
		lines += len + (lines[len] != '\0');
	}
}

void
scope_write(const struct scope *scope, char text[SCOPE_TEXT])
{
	char *end = text;

	/* What it names is of other releases: it goes on to open nothing, and not everything. */
	(void)text_copy(text, SCOPE_TEXT, scope->named ? SCOPE_NONE : "");
	for (const struct http_route *route = gateway_routes(); route->fn != NULL; route++)
		if (has(scope, route))
			end += snprintf(end, SCOPE_TEXT - (size_t)(end - text), "%s%s",
			    end > text ? "\n" : "", route->name);
}

size_t
scope_names(const struct scope *scope, struct arena *arena, char ***names)
{
	size_t count = 0;

	if ((*names = arena_alloc(arena, SCOPE_ROUTES * sizeof(char *))) == NULL)
		return 0;
	for (const struct http_route *route = gateway_routes(); route->fn != NULL; route++)
		if (has(scope, route))
			(*names)[count++] = (char *)(uintptr_t)route->name;
	return count;
}
