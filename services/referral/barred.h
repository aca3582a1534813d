/*
 * Whom agreements would let nobody page for a roster's call-outs: asked of the gateway with each
 * look at a roster, and remembered for the look alone. Whether a page is sent is decided when it
 * is, so that what is remembered keeps nobody from being asked.
 */
#ifndef REFERRAL_BARRED_H
#define REFERRAL_BARRED_H

#include "common/service.h"
#include "services/referral/rows.h"

enum { REFERRAL_EVENT_BARRED = 1 };

#define BARRED_PEOPLE (ONCALL_PEOPLE + LADDER_RUNGS)

/* Loaded by roster_head_id(). */
struct roster_barred {
	struct id roster;
	size_t count;
	struct barred_person {
		char person[REFERRAL_NAME];
		struct oncall_span span; /* until INT64_MAX: as far as was looked */
		bool over, changed;      /* she is no more; to be saved */
	} people[2 * BARRED_PEOPLE];     /* of before, and of an answer */
};

extern const struct table roster_barred_table;

/* In whole minutes; empty: she is not. barred NULL: nobody is. */
struct oncall_span barred_span(const struct roster_barred *barred, const char *person);
void barred_apply(struct oncall *oncall, const struct roster_barred *barred);
/* As a row has it: 0 is without an end of that side. */
struct oncall_span barred_read(int64_t from, int64_t until);

/* REFERRAL_EVENT_BARRED: own is a BarredPeople. Where that is news the roster is looked at again.
 */
void barred_keys(struct batch *batch, struct input *input);
bool barred_answered(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- barred_ask.c --- */
/* Its people are asked about behind this batch, up to that instant; its rows were needed. */
void barred_ask(struct batch *batch, const struct roster_head *head, int64_t until);
/* This copy is the writer: before that nobody is asked. */
void barred_ready(struct service *service);

#endif
