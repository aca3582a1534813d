/* Leaves that a release before sealing wrote: sealed some at a time while the service runs. */
#ifndef AUDIT_PLAIN_H
#define AUDIT_PLAIN_H

#include "common/service.h"

extern const struct table audit_plain;

void plain_open(struct service *service);
void plain_close(void);

#endif
