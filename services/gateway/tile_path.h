/*
 * Which tile of the audit log's tree a path names (C2SP tlog-tiles): "LEVEL/INDEX" with the index
 * as "x001/x234/067", and ".p/WIDTH" behind what is no full tile. Pure, for bytes from anybody.
 */
#ifndef GATEWAY_TILE_PATH_H
#define GATEWAY_TILE_PATH_H

#include <stdbool.h>
#include <stdint.h>

#define TILE_WIDTH 256
#define TILE_LEVEL_MOST 63
#define TILE_GROUPS 6 /* of three digits: more than any log needs */

struct tile {
	unsigned level, width; /* width: hashes, 1 to TILE_WIDTH, which is a full one */
	uint64_t idx;
};

/* False: it names none, or not in the one way that it is written. */
bool tile_path(const char *path, struct tile *tile);

#endif
