/*
 * The log looked at by its own service: every few seconds its head, against what was noted of it
 * and what the store counts; again and again all of it, leaf by leaf, so many in a second.
 */
#ifndef AUDIT_CHECK_H
#define AUDIT_CHECK_H

#include "common/service.h"
#include "services/audit/noted.h"

struct check_config {
	int64_t pace;      /* leaves in a second */
	const char *noted; /* file of the noted root; "": it is noted in memory alone */
};

void check_open(struct service *service, const struct check_config *config);
void check_close(void);
/* What was last noted. ERR_UNAVAILABLE: nothing, or the log was not looked at yet, or it does not
 * begin with that any more. */
bool check_noted(struct noted *noted, struct err *err) MUST_CHECK;

/* --- the walk --- */

void walk_open(struct service *service, int64_t pace);
void walk_close(void);
bool walk_going(void);
/* From the first leaf to that size, which a head has; at_once: as fast as it goes. */
void walk_begin(uint64_t size, const struct noted *noted, bool at_once);
void walk_hurry(void);

#endif
