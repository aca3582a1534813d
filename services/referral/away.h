/* Who cannot be asked by any roster: kept as the gateway says it, so that nobody who left is put on
 * a rung. */
#ifndef REFERRAL_AWAY_H
#define REFERRAL_AWAY_H

#include "services/referral/rows.h"

enum away { AWAY_LEFT, AWAY_DISABLED, AWAY_KINDS };

struct staff_away {
	struct id id;
	char person[REFERRAL_NAME];
	bool is[AWAY_KINDS];
	int version;
};

/* Of a roster's people those who are away. Read only; loaded by roster_head_id(). */
struct roster_away {
	struct id roster;
	size_t count;
	char people[ONCALL_PEOPLE + LADDER_RUNGS][REFERRAL_NAME];
};

extern const struct table staff_away_table, roster_away_table;

void away_need(struct batch *batch, const char *person);
void away_set(struct batch *batch, const char *person, enum away which, bool away);
/* away NULL: nobody is. */
bool away_is(const struct roster_away *away, const char *person);

#endif
