/* Lists of the files: nothing in them twice. */
#ifndef POLICY_LISTS_H
#define POLICY_LISTS_H

#include "common/yaml.h"

/* No list of the whole file says a thing twice. */
bool lists_check_repeats(const struct yaml_doc *doc, struct err *err) MUST_CHECK;

#endif
