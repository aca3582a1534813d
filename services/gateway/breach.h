/*
 * Breaches (DOMAIN 2.5): what went where it should not have. Opened by a service or by somebody of
 * the owner; whoever answers there is paged at once, and before and when a clock runs out. What was
 * met or missed stays on record, and two people close it.
 */
#ifndef GATEWAY_BREACH_H
#define GATEWAY_BREACH_H

#include "services/gateway/breach_clock.h"
#include "services/gateway/directory.h"
#include "services/gateway/gateway.h"

#define BREACH_CLIENTS 16
#define BREACH_RECIPIENTS 16

struct breach_row {
	struct id id;
	char owner[NAME_SIZE];
	int32_t kind, how;
	int64_t found;
	char person[NAME_SIZE]; /* who reported it; "" */
	uint64_t classes;       /* 0: not known */
	bool cji;
	int32_t state;
	char closing_by[NAME_SIZE]; /* the first of the two who close it; "" */
	char closed_by[NAME_SIZE];
	int64_t closed;
	int32_t version;
};

struct breach_clock_row {
	struct id id, breach;
	int32_t clock;
	struct breach_clock at;
	char met_by[NAME_SIZE];
	int32_t version;
};

extern const struct table gateway_breach, gateway_breach_clock, gateway_breach_affected;

struct id breach_clock_id(const struct id *breach, int clock);
void breach_read(const struct db_row *from, struct breach_row *to);
/* From a column on; *to is what stands beside a breach. */
void breach_clock_read(const struct db_row *from, int column, struct breach_clock_row *to);
/* A client, or (nil) an organisation. */
void breach_affects(
    struct batch *batch, const struct breach_row *row, const struct id *client, const char *holder);

/* --- what is said, with who of the owner is told --- */

void breach_opened(struct batch *batch, const struct breach_row *row);
/* clock NULL: of none of them. */
void breach_moved(struct batch *batch, const struct breach_row *row, const char *person,
    const struct breach_clock_row *clock, Accord__V1__BreachStanding standing);

/* --- rules --- */

extern const struct rule gateway_open_breach;   /* of services */
extern const struct rule gateway_report_breach; /* of people */
extern const struct rule gateway_meet_breach, gateway_close_breach;
/* Of a clock; the subject is its row. */
void breach_due_keys(struct batch *batch, struct input *input);
void breach_due_more(struct batch *batch, struct input *input);
bool breach_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* Who of an owner sees breaches and what has to be done, beside its duty supervisor. */
#define BREACH_ROLES                                                                               \
	(BIT(ACCORD__V1__ROLE__ROLE_PRIVACY_OFFICER) | BIT(ACCORD__V1__ROLE__ROLE_COUNSEL) |       \
	    BIT(ACCORD__V1__ROLE__ROLE_ADVOCATE_SUPERVISOR) |                                      \
	    BIT(ACCORD__V1__ROLE__ROLE_POLICE_SUPERVISOR))

/* --- shown --- */

/* A breach with its clocks. */
struct breach_shown {
	struct breach_row row;
	struct breach_clock_row clocks[BREACH_CLOCKS];
	size_t clock_count;
};
/* What is told of it to those who have to be: a draft for people, in English or Spanish ("es"),
 * without a word of anybody's case. NULL without memory. */
const char *breach_notice(
    struct arena *arena, const struct breach_shown *shown, const char *title, bool spanish);

#endif
