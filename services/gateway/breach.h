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

/* Places of its clocks: its kind, and the agreements in turn from BREACH_CLOCK_AGREEMENT on. */
#define BREACH_SLOTS (BREACH_CLOCKS - 1 + BREACH_AGREEMENTS)
#define BREACH_AGREEMENT_SIZE 81 /* id@version */
#define BREACH_REPORTS 64        /* of one person in 24 hours */
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
	char agreement[BREACH_AGREEMENT_SIZE]; /* "": of the other clocks */
	int32_t version;
};

extern const struct table gateway_breach, gateway_breach_clock, gateway_breach_affected,
    gateway_breach_teller;

struct id breach_clock_id(const struct id *breach, int slot);
/* In keys: all of its clocks that there may be. */
void breach_need_clocks(struct batch *batch, const struct id *breach);
struct breach_clock_row *breach_clock_of(struct batch *batch, const struct id *breach, int slot);
bool breach_reply(struct batch *batch, struct input *input, const struct breach_row *row);
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

/* --- opened --- */

/* What is said of it, by a service or by somebody of the owner. */
struct breach_said {
	struct id id;
	const char *owner, *person;
	int kind, how;
	int64_t found, sent; /* 0: now; 0: when it was found */
	uint64_t classes;
	bool cji;
	const ProtobufCBinaryData *clients;
	size_t client_count;
	char *const *recipients;
	size_t recipient_count;
};
/* Whoever gives a command works where she acts for; staffed_keys needed her row. */
bool breach_is_employed(struct batch *batch, const struct input *input);
/* The same source of an owner comes to the same breach. */
struct id breach_of(const char *owner, const struct id *source);
/* Its row and its clocks must have been needed and be absent. NULL: nothing has changed. */
struct breach_row *breach_open(
    struct batch *batch, const struct breach_said *said, struct err *err) MUST_CHECK;

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
	struct breach_clock_row clocks[BREACH_SLOTS];
	size_t clock_count;
};
/* The rule that a clock stands in; of an agreement, which. */
const char *breach_rule(const struct breach_clock_row *clock);
/* What is told of it to those who have to be: a draft for people, in English or Spanish ("es"),
 * without a word of anybody's case. NULL without memory. */
const char *breach_notice(
    struct arena *arena, const struct breach_shown *shown, const char *title, bool spanish);

#endif
