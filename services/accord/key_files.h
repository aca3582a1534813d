/* Key files of organisations: <keys>/seal/<service>/<owner>.kek and .index (common/seal.h). */
#ifndef SERVICES_ACCORD_KEY_FILES_H
#define SERVICES_ACCORD_KEY_FILES_H

#include "common/arena.h"
#include "common/err.h"

/* The services that seal; ends in NULL. Each has keys of its own, so that none opens another's. */
extern const char *const key_services[];

struct key_tally {
	unsigned made, kept;
};

/* The folders and the keys of what belongs to nobody that is known. */
bool key_make_site(
    struct arena *arena, const char *keys, struct key_tally *tally, struct err *err) MUST_CHECK;
/* Those of every organisation that has keys with one service and none yet with another: an upgrade
 * may bring one that seals. */
bool key_make_known(
    struct arena *arena, const char *keys, struct key_tally *tally, struct err *err) MUST_CHECK;
/* Both keys of an organisation in each service's folder; what is there is kept. */
bool key_make(struct arena *arena, const char *keys, const char *owner, struct key_tally *tally,
    struct err *err) MUST_CHECK;
/* Adds a version, the newest from now on, in each folder. *version: its number. */
bool key_rotate(struct arena *arena, const char *keys, const char *owner, int *version,
    struct err *err) MUST_CHECK;
/* Removes an older version from one service's folder; *gone: it was there. */
bool key_retire(struct arena *arena, const char *keys, const char *service, const char *owner,
    int version, bool *gone, struct err *err) MUST_CHECK;

#endif
