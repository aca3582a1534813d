/*
 * An organisation's days of business as the directory has them: the key "calendar", a list whose
 * lines are "federal" (the holidays of the United States' government, as observed), a day on which
 * it is closed besides, or "open" and a federal holiday on which it is not.
 */
#ifndef POLICY_CALENDAR_H
#define POLICY_CALENDAR_H

#include <stdio.h>

#include "common/workday.h"
#include "common/yaml.h"

#define CALENDAR_LINES 128

struct calendar {
	const char **lines; /* as they stand in the file */
	size_t line_count;
	struct workdays days;
};

/* list NULL: no holidays at all, and so the shortest clocks. */
bool calendar_read(const struct yaml_doc *doc, const struct yaml_node *list, struct calendar *out,
    struct err *err) MUST_CHECK;
/* The key of an organisation's entry; nothing when it has no calendar. */
void calendar_write(const struct calendar *calendar, FILE *to);

#endif
