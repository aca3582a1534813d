/* Quarters of a shared unit: their statements, whose turn it is, and who disputes what. */
#ifndef REFERRAL_COST_PERIOD_H
#define REFERRAL_COST_PERIOD_H

#include "common/batch.h"
#include "services/referral/cost/frozen.h"
#include "services/referral/cost/life.h"
#include "services/referral/rows.h"

#define COST_DIGEST 32

struct cost_quarter_row {
	struct id id; /* cost_period_id() */
	char agreement[REFERRAL_NAME], quarter[8], host[REFERRAL_NAME];
	const char *members; /* lines, in the batch's arena */
	Accord__V1__CostState state;
	unsigned statement, issued; /* the newest; the first that others than the host see */
	int64_t opened, moved;
	unsigned moves;
	int version;
};

struct cost_statement_row {
	struct id id; /* cost_statement_id() */
	struct id period;
	unsigned number;
	const char *frozen; /* in the batch's arena */
	uint8_t sha256[COST_DIGEST];
	char person[REFERRAL_NAME];
	int64_t made;
};

struct cost_dispute_row {
	struct id id; /* cost_dispute_id() */
	struct id period;
	unsigned number;
	char member[REFERRAL_NAME], person[REFERRAL_NAME];
	Accord__V1__CostReason reason;
	unsigned line;
	int64_t made;
};

extern const struct table cost_period_table, cost_statement_table, cost_dispute_table;

struct id cost_period_id(const char *agreement, const char *quarter);
struct id cost_statement_id(const struct id *period, unsigned number);
struct id cost_dispute_id(const struct id *period, unsigned number, const char *member);

/* KIND_FREEZE_COST_PERIOD */
void freeze_cost_period_keys(struct batch *batch, struct input *input);
void freeze_cost_period_more(struct batch *batch, struct input *input);
bool freeze_cost_period(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_MOVE_COST_PERIOD */
void move_cost_period_keys(struct batch *batch, struct input *input);
void move_cost_period_more(struct batch *batch, struct input *input);
bool move_cost_period(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
