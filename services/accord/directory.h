/* The directory file (organisations, people, placements) as the command that loads it. */
#ifndef SERVICES_ACCORD_DIRECTORY_H
#define SERVICES_ACCORD_DIRECTORY_H

#include "accord/v1/gateway.pb-c.h"
#include "common/yaml.h"

struct directory {
	Accord__V1__LoadDirectory command;
	size_t placements; /* checked for their form, not sent */
};

/* Everything lives in the document's arena. Complaints name file, line and column. */
bool directory_read(
    const struct yaml_doc *doc, struct directory *directory, struct err *err) MUST_CHECK;

#endif
