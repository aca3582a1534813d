/* Days, ids and numbers as the files write them. */
#ifndef POLICY_DAY_H
#define POLICY_DAY_H

#include "common/yaml.h"
#include "common/zone.h"

#define NEVER INT64_MAX /* an instant that does not come */

/* A day as the file has it, and its midnight: the first instant of it in the zone. */
struct day {
	const char *text; /* "2026-01-15"; NULL when there is none */
	int64_t at;
};

/* Reads "2026-01-15"; node NULL leaves text NULL and at NEVER. */
bool day_read(const struct yaml_doc *doc, const struct yaml_node *node, struct zone *zone,
    struct day *day, struct err *err) MUST_CHECK;
/* The midnight that many calendar days after a day that was read. */
int64_t day_after(const struct day *day, int64_t days, struct zone *zone);
/* False when the text is no day. */
bool day_parse(const char *text, struct zone *zone, int64_t *at) MUST_CHECK;

/* The zone of a member of a map; a fault there when there is no such zone. */
struct zone *zone_read(
    const struct yaml_doc *doc, const struct yaml_node *map, const char *key, struct err *err);

/* An id of a file: [a-z0-9][a-z0-9-]*, at most 64 bytes. */
bool id_is(const char *text);
bool id_check(const struct yaml_doc *doc, const struct yaml_node *node, struct err *err) MUST_CHECK;

#endif
