/* A statement of costs as a file of paper: drawn by a worker, on record before it leaves. */
#ifndef GATEWAY_COST_FILE_H
#define GATEWAY_COST_FILE_H

#include "services/gateway/road.h"

/* Answers with the paper of a sheet (comma-separated) that was made at at_us. */
void cost_file(
    struct gateway *gateway, struct http_request *request, const char *sheet, int64_t at_us);
/* Those that are not drawn: once no worker is left. */
void gateway_forget_papers(struct gateway *gateway);

#endif
