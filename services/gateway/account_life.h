/*
 * The life of an account (CJIS AC-2): orphaned when the directory no longer names her, disabled a
 * week after that, after 90 idle days or when its emergency is over, reviewed every year. Each copy
 * looks at all of them now and then; what is to be done is decided under the account's row, so that
 * it is done once.
 */
#ifndef GATEWAY_ACCOUNT_LIFE_H
#define GATEWAY_ACCOUNT_LIFE_H

#include "accord/v1/staff.pb-c.h"
#include "common/clock.h"
#include "services/gateway/account.h"

#define ACCOUNT_IDLE (90 * CLOCK_DAY)
#define ACCOUNT_ORPHANED (7 * CLOCK_DAY)
#define ACCOUNT_EMERGENCY (72 * CLOCK_HOUR)
#define ACCOUNT_REVIEWED (365 * CLOCK_DAY)
#define ACCOUNT_REMINDED (30 * CLOCK_DAY) /* of a review that nobody makes */

struct life_row {
	struct id id;
	char employer[NAME_SIZE];
	int64_t enabled;     /* 0: it always was */
	int64_t review_told; /* 0: never */
	int32_t version;
};
extern const struct table gateway_account_life;

enum life_step {
	LIFE_NOTHING,
	LIFE_BEGINS, /* it is looked at for the first time */
	LIFE_ORPHANED,
	LIFE_RETURNED,
	LIFE_TRANSFERRED,
	LIFE_IDLE,
	LIFE_WEEK_ORPHANED,
	LIFE_EMERGENCY_OVER,
	LIFE_REVIEW_DUE
};
/* Pure: what is to be done next. life and person: NULL where there is none. */
enum life_step life_next(const struct account_row *account, const struct life_row *life,
    const struct person_row *person, int64_t now);
/* Nobody has reviewed it for a year. */
bool life_review_due(const struct account_row *account, int64_t now);

/* For rules: ends its sessions too. */
void life_disable(
    struct batch *batch, struct account_row *account, Accord__V1__DisabledWhy why, const char *by);
/* Whoever answers for that organisation is told, unless it is she who did it. The row of the
 * organisation has been needed. */
void life_tell(struct batch *batch, const struct account_row *account, const char *organisation,
    Accord__V1__AccountState state, const char *by);

/* The operator's. */
extern const struct rule gateway_move_account;
void gateway_list_staff(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
/* The same of her own organisation, by whoever manages its accounts. */
extern const struct rule gateway_manage_account;

/* What a list says of it. NULL without memory. */
Accord__V1__StaffAccount *life_told(
    struct arena *arena, const struct account_row *account, const char *organisation, int64_t now);

struct life_sweep;
struct life_sweep *life_sweep_open(struct service *service);
void life_sweep_close(struct life_sweep **sweep);

#endif
