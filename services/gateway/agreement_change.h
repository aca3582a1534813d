/*
 * A change of an agreement on its way: its rows are read, a worker judges what it would do to what
 * decides now, and a batch takes it if that is still what decides. Bus and HTTP begin it alike.
 */
#ifndef GATEWAY_AGREEMENT_CHANGE_H
#define GATEWAY_AGREEMENT_CHANGE_H

#include "accord/v1/agreement.pb-c.h"
#include "services/gateway/agreement_rows.h"
#include "services/gateway/rulebook.h"

enum agreement_act {
	AGREEMENT_SHOW, /* nothing is changed */
	AGREEMENT_DRAFT,
	AGREEMENT_SIGN,
	AGREEMENT_APPROVE,
	AGREEMENT_END,
	AGREEMENT_ACTS
};

struct agreement_change;
typedef void agreement_done_fn(struct agreement_change *change, const struct err *err);

/* What is wanted, by whom. Texts are copied. */
struct agreement_wish {
	enum agreement_act act;
	struct credential credential;      /* of the person */
	const char *person, *organisation; /* NULL: the operator */
	const char *text;                  /* of a draft */
	const char *name;                  /* of everything else */
	int64_t number;
	const char *signs_for, *signer, *day; /* NULL day: today, where the agreement is */
	const char *approver;
	uint8_t difference[JUDGE_DIGEST];
	bool of_end;      /* shown, or approved of, is what its end would change */
	int64_t at;       /* of an end; 0: now */
	uint32_t read_as; /* the version of its row that she read; 0: whichever */
};

struct agreement_voice {
	struct agreement_voice *next;
	const char *person;
	uint8_t difference[JUDGE_DIGEST];
	int64_t at;
};

struct agreement_change {
	struct input input; /* first */
	struct agreement_change *next;
	struct gateway *gateway;
	struct agreement_wish wish;
	struct arena *arena; /* of the wish */
	struct id id;
	/* this try's */
	struct agreement_look look;
	const struct rulebook *rulebook;
	struct agreement_voice *voices; /* of AGREEMENT_SHOW of its end: who has approved of any */
	int64_t head;                   /* of AGREEMENT_SHOW: the policy head's version then */
	int32_t seen;                   /* the row's version when it was read; 0: there is none */
	bool foreign;                   /* of a draft: its id is others' */
	bool first;     /* of a draft: no version of it was there when that was asked */
	bool permitted; /* it was hers to do, whatever came of it */
	bool again;     /* what was judged is no longer so */
	unsigned tries;
	/* the answer; what it points to goes with the change */
	Accord__V1__AgreementStanding standing, *shown;
	agreement_done_fn *done;
	struct bus_request *request; /* whoever asked: one of these */
	uint64_t http;
};

/*
 * done is called exactly once when this is true, and not at all when the gateway ends before.
 * False: too much is under way, or there is no memory.
 */
bool agreement_change_begin(struct gateway *gateway, const struct agreement_wish *wish,
    agreement_done_fn *done, struct bus_request *request, uint64_t http,
    struct err *err) MUST_CHECK;
/* What was under way when the service ended, once its pool and its batches have. */
void gateway_forget_agreements(struct gateway *gateway);

/* Its rules, by act; of AGREEMENT_SHOW there is none. */
extern const struct rule agreement_rules[AGREEMENT_ACTS];

/* --- for rules and lists --- */
/* What a person wants to do is hers to do; the operator enters what others did. */
bool agreement_may(const struct agreement_change *change);
/* Whether somebody is a signer, privacy officer or counsel of a party. */
bool agreement_may_approve(const struct agreement_change *change, const char *name);
/* For which of the parties; NOBODY: she may not. */
size_t agreement_approves_for(const struct agreement_change *change, const char *name);
/* How a version stands at an instant. counts: it is among those that decide at their time. */
Accord__V1__AgreementState agreement_state(bool all_signed, bool counts, int64_t begins,
    int64_t review, int64_t restricted, int64_t ends, int64_t now);
/* The version among those that decide; NULL. */
const struct pact *agreement_pact(
    const struct rulebook *rulebook, const char *name, int64_t number);
/* The lines of a list as a message's strings, in the arena; how many. */
size_t agreement_split(struct arena *arena, const char *lines, char ***out);

#endif
