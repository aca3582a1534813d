/* A roster of which it depends on the hour who is asked, as the tool gives it on. */
#ifndef SERVICES_ACCORD_ROSTER_PLAN_H
#define SERVICES_ACCORD_ROSTER_PLAN_H

#include "accord/v1/referral.pb-c.h"
#include "common/yaml.h"

/* Its entry has "rungs" in place of a "ladder". */
bool roster_is_plan(const struct yaml_node *entry);
/* Reads it strictly; its text is written anew, without comments, and read as the same. Employers
 * are left empty. */
bool roster_plan_read(const struct yaml_doc *doc, const struct yaml_node *entry,
    Accord__V1__Roster *out, struct err *err) MUST_CHECK;

#endif
