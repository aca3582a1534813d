/* What an answer says of the decision about it: a code for each class, and why. */
#ifndef GATEWAY_CODES_H
#define GATEWAY_CODES_H

#include "services/gateway/decision.h"

/*
 * "codes":{...},"disclosure":"..." and with why "by":{...}: members of a record's object. The
 * rulebook is that of the verdict. NULL without memory.
 */
const char *codes_text(struct arena *arena, const struct rulebook *rulebook,
    const struct verdict *verdict, const struct id *disclosure, bool why);
/* The text of an object with more members; NULL without memory. */
char *codes_join(
    struct arena *arena, const char *object, size_t len, const char *members, size_t *joined);

#endif
