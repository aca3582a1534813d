/* Referral's rows as they stand in memory during a batch. */
#ifndef REFERRAL_ROWS_H
#define REFERRAL_ROWS_H

#include "accord/v1/referral.pb-c.h"
#include "accord/v1/wanted.pb-c.h"
#include "common/batch.h"
#include "common/workday_text.h"
#include "services/referral/roster/oncall.h"

#define REFERRAL_NAME 65 /* an id chosen by people, and its terminator */
#define REFERRAL_AREA 33
#define REFERRAL_PHONE 33
#define REFERRAL_ORI 10
#define REFERRAL_ZONE 65
#define CALLOUT_WATCHES 2
#define LADDER_RUNGS 16

struct rung {
	char person[REFERRAL_NAME], employer[REFERRAL_NAME];
	int64_t answer_within;
};

/* Found by a digest of what it says; never changed. */
struct ladder {
	struct id id;
	size_t count;
	struct rung rungs[LADDER_RUNGS]; /* in order: rung n at n - 1 */
};

struct roster_head {
	struct id id; /* roster_head_id() */
	char organisation[REFERRAL_NAME], call_back[REFERRAL_PHONE];
	struct ladder
	    ladder;     /* as it is now, so that a call-out is opened without a second round */
	struct id plan; /* by which it depends on the hour, and ladder is that of its loading; nil:
			   it does not */
	int version;    /* as loaded; the save writes the next one */
};

/* What a roster says where that depends on the hour; its plan is found by what it says, and never
 * changed. */
struct roster_plan {
	struct id roster, plan; /* roster: roster_head_id() */
	char text[ONCALL_TEXT + 1];
};

/* Who is named in it. */
struct roster_staff {
	struct id roster, plan;
	size_t count;
	struct {
		char person[REFERRAL_NAME], employer[REFERRAL_NAME];
	} people[ONCALL_PEOPLE];
};

/* Who asked for a call-out, and what she said of whom it is for. */
struct asked {
	char person[REFERRAL_NAME], employer[REFERRAL_NAME]; /* "": dispatch's system did */
	Accord__V1__Answer message_may_be_left, safe_if_another_answers, told_of_call,
	    out_of_earshot;
};

struct callout {
	struct id id, incident, ladder; /* ladder nil: nobody was to be asked */
	char organisation[REFERRAL_NAME], call_back[REFERRAL_PHONE], area[REFERRAL_AREA];
	Accord__V1__RequestState state;
	Accord__V1__RequestReason reason;
	Accord__V1__Tier tier;
	unsigned rung;                                       /* the highest that was asked */
	char person[REFERRAL_NAME], employer[REFERRAL_NAME]; /* with whom it is */
	int64_t opened, offered, acknowledged, accepted, moved;
	unsigned moves;
	bool canary;                  /* for nobody */
	char ori[REFERRAL_ORI];       /* of its owner as it began; "": the directory has none */
	char hotline[REFERRAL_PHONE]; /* likewise */
	int64_t expected; /* when she thinks that she will be there; 0: she did not say */
	Accord__V1__SceneSafe scene;
	int64_t checked; /* when she last said that she is well: near the scene, or late */
	unsigned missed; /* how often she was asked for since, in vain */
	struct asked asked;
	struct id watch[CALLOUT_WATCHES]; /* tasks: of the owner and of her employer, to find her */
	struct {                          /* of one that is of kind CONTACT */
		bool is;
		struct id
		    callout; /* that it comes of; then it is of its incident, and of no client */
		struct id client; /* nil: nobody in particular */
		Accord__V1__WantedFor why;
		int64_t due;
		char lead[REFERRAL_NAME];
		unsigned risk;
		unsigned wants; /* that were said and not taken back */
		Accord__V1__TaskResult result;
		/* Of one that somebody asked for: when it happens, and until when it is her lead's
		 * alone; 0: it has no hour. */
		int64_t at, until;
		Accord__V1__TaskSetting setting;
		Accord__V1__TaskAttended attended;
	} task;
	int version;
};

/* By what tasks are listed: the highest risk first, of equals the newest. */
#define TASK_RISK_MAX 500 /* more is that much */
int64_t task_rank(const struct callout *task);

/* What somebody is wanted for, by its source's name for it. */
struct want {
	struct id id, request;
	bool over; /* taken back */
	int version;
};

/* The newest task of one client and one reason. */
struct task_head {
	struct id id, request; /* id: task_head_id() */
	int version;
};

/* At whom the ladder of an organisation's tasks ends. */
struct supervisor {
	struct id id; /* supervisor_id() */
	char organisation[REFERRAL_NAME], person[REFERRAL_NAME];
	char zone[REFERRAL_ZONE], ori[REFERRAL_ORI]; /* "" where the directory has said none yet */
	char days[WORKDAYS_TEXT];                    /* of business; likewise */
	char hotline[REFERRAL_PHONE];                /* likewise */
	int version;
};

struct incident_link {
	struct id id, request;
	Accord__V1__Tier tier;
	bool called, late;
	unsigned openings;       /* call-outs since the window began */
	int64_t window_end;      /* 0: it never had one */
	uint32_t restated;       /* version of the incident that a snapshot told, or 0 */
	uint64_t restated_epoch; /* of the source when it told that */
	int version;
};

/* What is with a person and not at the scene yet: request's rows seen from her. Read only. */
#define HELD_MAX 64
struct held {
	struct id person; /* held_id() */
	size_t count;
	struct {
		struct id id, ladder;
	} requests[HELD_MAX]; /* those that were moved last */
};

extern const struct table held_table;
extern const struct table want_table, task_head_table, supervisor_table;
extern const struct table ladder_kept_table, roster_plan_table, roster_staff_table;
extern const struct table ladder_table, roster_head_table, callout_table, incident_link_table;

struct id roster_head_id(const char *organisation);
struct id supervisor_id(const char *organisation);
/* of: the client; of nobody's the want, and of what people ask for. */
struct id task_head_id(const char *organisation, const struct id *of, Accord__V1__WantedFor why);
/* As the store makes it too: holder() of its schema. */
struct id held_id(const char *person);

#endif
