/* Accounts: who may sign in. A row for each person who was admitted, under the person's own id. */
#ifndef GATEWAY_ACCOUNT_H
#define GATEWAY_ACCOUNT_H

#include "accord/v1/account.pb-c.h"
#include "common/crypt.h"
#include "services/gateway/directory.h"

#define ACCOUNT_PASSWORD 160   /* of its encoded hash, with its end */
#define ACCOUNT_TOTP 20        /* bytes of an authenticator's secret */
#define ACCOUNT_RECOVERY 10    /* codes at a time */
#define ACCOUNT_RECOVERY_ID 16 /* bytes kept of each */
#define ACCOUNT_BAD 5          /* bad logons lock */
#define ACCOUNT_SUBJECT 256    /* what a provider calls her, with its end */

struct account_row {
	struct id id;
	char person[NAME_SIZE];   /* "" of nobody's */
	char employer[NAME_SIZE]; /* as last known; whose key the data key is under */
	struct seal_key key;
	uint8_t totp[ACCOUNT_TOTP + SEAL_EXTRA]; /* sealed */
	size_t totp_len;                         /* 0: there is none */
	int64_t totp_step;                       /* the last that has counted */
	char password[ACCOUNT_PASSWORD];         /* "": there is none */
	uint8_t recovery[ACCOUNT_RECOVERY][ACCOUNT_RECOVERY_ID];
	size_t recovery_count;
	int64_t confirmed; /* since when password and authenticator count; 0: not yet */
	uint8_t invitation[CRYPT_SHA256]; /* of a code that is good for one first logon */
	bool invited;
	int64_t invited_until;
	int64_t bad[ACCOUNT_BAD]; /* the last ones, oldest first */
	size_t bad_count;
	int64_t locked;              /* 0: it is not */
	char released_by[NAME_SIZE]; /* the first of two; "" */
	int64_t released_at;
	int64_t over; /* sessions made until then are over */
	int64_t made, first_logon, last_logon;
	int64_t reviewed;
	char reviewed_by[NAME_SIZE];
	int64_t disabled; /* 0: it is not */
	int32_t disabled_why;
	char disabled_by[NAME_SIZE];
	int64_t emergency_until; /* 0: for good */
	int64_t orphaned;        /* since when the directory does not name her; 0: it does */
	int64_t lock_told;       /* when others were last told that it is locked; 0: never */
	int32_t version;         /* as it was loaded; a save raises it once */
};

/* What an identity provider calls her. */
struct subject_row {
	struct id id;
	char provider[NAME_SIZE], name[ACCOUNT_SUBJECT];
	struct id account;
	char person[NAME_SIZE];
	bool active; /* else it was unlinked */
	int64_t linked;
	int32_t version; /* as it was loaded; a save raises it once */
};

extern const struct table gateway_account, gateway_subject;
struct id gateway_subject_id(const char *provider, const char *name);
/* The row that is written for a name that nobody has. */
extern const struct id gateway_nobody;

void gateway_account_read(const struct db_row *from, struct account_row *to);
/* For a follower that begins anew: whether it is disabled, as it would have been told. */
const ProtobufCMessage *gateway_account_restate(
    struct arena *arena, const struct db_row *from, struct id *subject);
bool gateway_account_rewrap(struct seal *seal, void *row, struct err *err) MUST_CHECK;
/* Hers, who had none: nothing counts yet. */
struct account_row *gateway_account_new(struct batch *batch, const struct person_row *person);
/* Something became of it: the row is touched and the fact written. by "": the operator, or the site
 * by itself. */
void gateway_account_moved(
    struct batch *batch, struct account_row *row, Accord__V1__AccountState state, const char *by);
/* Ends every session of it that was made until now, by the clock of whichever copy. */
void gateway_account_end_sessions(struct batch *batch, struct account_row *row);

/* AdmitStaff and ReleaseStaff of the operator. */
extern const struct rule gateway_admit_staff, gateway_release_staff;
/* Commands of people: ReleaseStaff of a duty supervisor, LogOff. */
extern const struct rule gateway_supervisor_release, gateway_log_off;

#endif
