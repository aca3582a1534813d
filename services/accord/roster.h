/* The roster file: each agency's ladder of who is paged, in order. */
#ifndef SERVICES_ACCORD_ROSTER_H
#define SERVICES_ACCORD_ROSTER_H

#include "accord/v1/referral.pb-c.h"
#include "common/yaml.h"

/*
 * Everything lives in the document's arena; employers are left empty, since the directory knows
 * them. Complaints name file, line and column.
 */
bool roster_read(
    const struct yaml_doc *doc, Accord__V1__LoadRoster *command, struct err *err) MUST_CHECK;

#endif
