/* What the files of the audit service share of the running process. */
#ifndef AUDIT_AUDIT_H
#define AUDIT_AUDIT_H

#include "common/service.h"

struct audit {
	struct seal *seal;
};
extern struct audit audit;

#endif
