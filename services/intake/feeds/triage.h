/* What an incident's type asks of us: tiers by APCO code from one file, and the order in which
 * sources of a type count. */
#ifndef INTAKE_FEEDS_TRIAGE_H
#define INTAKE_FEEDS_TRIAGE_H

#include "services/intake/feeds/map.h"
#include "services/intake/feeds/snapshot.h"

struct triage_code {
	const char *code;
	Accord__V1__Tier tier;
	bool fatal; /* pages at once when somebody died of it */
};

struct triage {
	struct triage_code *codes; /* sorted */
	size_t count;
};

/* The test call of the EIDO registry. */
#define TRIAGE_TEST_CALL "NCRTESTF"

bool triage_load(
    struct arena *arena, const char *path, struct triage *triage, struct err *err) MUST_CHECK;
bool triage_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct triage *triage, struct err *err) MUST_CHECK;
/* NULL for a code that no list has. ASCII case does not matter. */
const struct triage_code *triage_find(const struct triage *triage, const char *apco);
/* Every code that the map names must be in the lists. */
bool triage_covers(
    const struct triage *triage, const struct feed_map *map, struct err *err) MUST_CHECK;

/*
 * Sets tier and apco of a snapshot whose type texts, disposition and source's apco are filled in:
 * (feed, local type) first, then the source's APCO code; then raised (a code, or "") when it is
 * more urgent; then deaths.
 */
void triage_classify(const struct triage *triage, const struct feed_map *map, const char *raised,
    struct incident_snapshot *snapshot);

#endif
