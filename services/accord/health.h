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

/* A key that seals: of an organisation, held by one service. */
struct health_key {
	const char *service;
	const Accord__V1__KeyState *state;
};

/* What was asked and said. */
struct health_site {
	struct health_copy *copies;
	size_t count;
	const struct health_key *keys;
	size_t key_count;
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

void health_judge(const struct health_site *site, int64_t now, struct health_report *report);
/* "writer", "standby", "ready", "not ready", "no answer" */
const char *health_state(const struct health_copy *copy);
/* Facts of the journals it follows that it has not applied, and those it set aside. */
uint64_t health_behind(const Accord__V1__Status *said);
uint64_t health_aside(const Accord__V1__Status *said);
/* "12 kB", "3 MB", "4 GB". */
const char *health_bytes(uint64_t bytes, char buf[24]);
/* "3 s", "4 min", "5 h", "6 d". */
const char *health_age(int64_t us, char buf[24]);

#endif
