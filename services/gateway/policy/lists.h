/* Lists of the files: not empty where something must stand, and nothing in them twice. */
#ifndef POLICY_LISTS_H
#define POLICY_LISTS_H

#include "common/yaml.h"

/* A list of at least one and at most that many. */
bool list_check(const struct yaml_doc *doc, const struct yaml_node *list, size_t most,
    const char *what, struct err *err) MUST_CHECK;
/* No list of the whole file says a thing twice. */
bool lists_check_repeats(const struct yaml_doc *doc, struct err *err) MUST_CHECK;

#endif
