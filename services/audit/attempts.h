/* Who tried to change what is only ever added to is told of, soon and once. */
#ifndef AUDIT_ATTEMPTS_H
#define AUDIT_ATTEMPTS_H

#include "common/service.h"

void attempts_open(struct service *service);
void attempts_close(void);

#endif
