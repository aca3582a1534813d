/* What is wrong with a site, from what its copies say of themselves. Pure. */
#ifndef SERVICES_ACCORD_HEALTH_H
#define SERVICES_ACCORD_HEALTH_H

#include "accord/v1/envelope.pb-c.h"

#define HEALTH_FINDINGS 128
#define HEALTH_WORDS 400

enum health { HEALTH_WELL, HEALTH_NOTE, HEALTH_WRONG };

struct health_copy {
	const char *service, *endpoint;
	const Accord__V1__Status *said; /* NULL: it does not answer */
	const char *error;              /* then why */
	enum health health;             /* filled: the worst of its findings */
};

struct health_finding {
	enum health health;
	size_t copy; /* whom it is about */
	char words[HEALTH_WORDS];
};

struct health_report {
	struct health_finding findings[HEALTH_FINDINGS]; /* the worst first */
	size_t count;
	enum health worst;
};

void health_judge(
    struct health_copy *copies, size_t count, int64_t now, struct health_report *report);
/* "writer", "standby", "ready", "not ready", "no answer" */
const char *health_state(const struct health_copy *copy);
/* Facts of the journals it follows that it has not applied, and those it set aside. */
uint64_t health_behind(const Accord__V1__Status *said);
uint64_t health_aside(const Accord__V1__Status *said);
/* "3 s", "4 min", "5 h", "6 d". */
const char *health_age(int64_t us, char buf[24]);

#endif
