/* One line of `accord decide`: a request as JSON, read strictly, and its answer (AGREEMENTS section
 * 4). */
#ifndef SERVICES_ACCORD_DECIDE_REQUEST_H
#define SERVICES_ACCORD_DECIDE_REQUEST_H

#include <jansson.h>

#include "services/gateway/policy/reasons.h"

/*
 * Reads a request. What is wrong stands in err->msg and begins with the first that applies of:
 * unknown key, bad at, unknown from, unknown to, unknown role, placement, unknown record, unknown
 * action, unknown purpose, unknown class, bad release, bad request.
 */
bool decide_request_read(const json_t *line, const struct policy *policy, struct request *request,
    struct err *err) MUST_CHECK;

/* The answer, a new reference; NULL without memory. reasons is room to work in; id is borrowed. */
json_t *decide_answer(const struct policy *policy, const struct request *request,
    const struct decision *decision, struct reasons *reasons, json_t *id);
json_t *decide_error(json_t *id, const struct err *err);

#endif
