/* What stands in a watched folder, look by look: which files are somebody's, which are finished,
 * and in what order they go. Pure. */
#ifndef SERVICES_ACCORD_DROP_FILES_H
#define SERVICES_ACCORD_DROP_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/clock.h"
#include "common/err.h"

#define DROP_STILL CLOCK_SECOND          /* unchanged between two looks that are so far apart */
#define DROP_ABANDONED CLOCK_MINUTE      /* the same of a file that does not look finished */
#define DROP_LARGEST ((int64_t)64 << 20) /* what the gateway takes at most */

/* What tells one state of a file from another. */
struct drop_state {
	int64_t size, modified_ns;
	uint64_t inode;
};

struct drop_file {
	char *name;
	struct drop_state state;
	int64_t since; /* on the monotonic clock: the first look that saw it so */
};

struct drop_files {
	struct drop_file *v;
	size_t count, room;
};

/* False for what is on its way or no drop: hidden, temporary, a copy that a sync made (~), not
 * .xml. */
bool drop_name_good(const char *name);
bool drop_state_same(const struct drop_state *a, const struct drop_state *b);

/* Takes a copy of the name. False: there is no memory. */
bool drop_files_add(
    struct drop_files *files, const char *name, const struct drop_state *state) MUST_CHECK;
/* Ends a look at the time now: sorts by name, and what an earlier look saw the same stays since
 * then. */
void drop_files_settle(struct drop_files *files, const struct drop_files *before, int64_t now);
/* Those that have been still for long enough, oldest first, then by name; how many. out has room
 * for all files. */
size_t drop_files_ready(const struct drop_files *files, int64_t now, const struct drop_file **out);
void drop_files_free(struct drop_files *files);

/* Its last tag closes the element that its first one opened. */
bool drop_looks_finished(const char *bytes, size_t len);

/* What the gateway said of one document. */
struct drop_answer {
	char outcome[24], reason[24]; /* reason: why it was kept apart; "" otherwise */
};
/* ERR_INTERNAL when it is no answer to one document. */
bool drop_answer_read(
    const char *answer, size_t len, struct drop_answer *out, struct err *err) MUST_CHECK;

#endif
