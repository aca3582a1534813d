/* The path of a tile taken apart. */
#include "services/gateway/tile_path.h"

#include <stddef.h>
#include <string.h>

#define GROUP 3 /* digits */
#define DIGITS "0123456789"
#define PARTIAL ".p/"

/* Passes over so many digits at most. False: there is none, or the first of several is a zero. */
static bool
take_number(const char **at, size_t most, unsigned *out)
{
	size_t len = strspn(*at, DIGITS);

	if (len == 0 || len > most || ((*at)[0] == '0' && len > 1))
		return false;
	*out = 0;
	for (const char *end = *at + len; *at < end; (*at)++)
		*out = *out * 10 + (unsigned)(**at - '0');
	return true;
}

/* "x001/x234/067": one group at least; the first of several is not of zeroes alone. */
static bool
take_index(const char **at, uint64_t *out)
{
	*out = 0;
	for (size_t i = 0; i < TILE_GROUPS; i++) {
		bool more = **at == 'x';

		*at += more;
		if (strspn(*at, DIGITS) != GROUP)
			return false;
		for (size_t digit = 0; digit < GROUP; digit++)
			*out = *out * 10 + (uint64_t)(*(*at)++ - '0');
		if (!more)
			return true;
		if (*out == 0 || *(*at)++ != '/')
			return false;
	}
	return false;
}

bool
tile_path(const char *path, struct tile *tile)
{
	if (!take_number(&path, 2, &tile->level) || tile->level > TILE_LEVEL_MOST ||
	    *path++ != '/' || !take_index(&path, &tile->idx))
		return false;
	tile->width = TILE_WIDTH;
	if (*path == '\0')
		return true;
	if (strncmp(path, PARTIAL, strlen(PARTIAL)) != 0)
		return false;
	path += strlen(PARTIAL);
	return take_number(&path, 3, &tile->width) && tile->width > 0 && tile->width < TILE_WIDTH &&
	       *path == '\0';
}
