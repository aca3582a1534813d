/* A policy from files: one directory, and every agreement of a folder. */
#ifndef SERVICES_ACCORD_POLICY_LOAD_H
#define SERVICES_ACCORD_POLICY_LOAD_H

#include "services/gateway/policy/compiled.h"

struct loaded {
	struct directory directory;
	struct agreement *agreements;
	size_t agreement_count;
	struct policy policy;
	struct compiled *compiled;
};

/* path is a folder of *.yaml files, which are taken in the order of their names, or one file. NULL
 * directory: an empty one. */
bool policy_load(struct arena *arena, const char *directory, const char *path,
    struct loaded *loaded, struct err *err) MUST_CHECK;
/* For scandir: those files. */
struct dirent;
int policy_is_text(const struct dirent *entry);
/* One agreement of one file. */
bool policy_load_agreement(
    struct arena *arena, const char *path, struct agreement *agreement, struct err *err) MUST_CHECK;

/* The site's agreements with a draft among them, in place of its own version, as if it were signed.
 */
bool policy_with_draft(struct arena *arena, const struct loaded *site,
    const struct agreement *draft, struct policy *policy, struct err *err) MUST_CHECK;

#endif
