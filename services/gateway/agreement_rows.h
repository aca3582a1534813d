/* Agreements as rows: one for each version, what was signed and who approved. */
#ifndef GATEWAY_AGREEMENT_ROWS_H
#define GATEWAY_AGREEMENT_ROWS_H

#include "common/clock.h"
#include "services/gateway/agreement_text.h"
#include "services/gateway/directory.h"

#define AGREEMENT_SIGNED_MOST 512 /* as many organisations as a directory has */
#define AGREEMENT_APPROVED_MOST 64
#define AGREEMENT_END_APPROVED (30 * CLOCK_DAY) /* how long an approval of an end now holds */
#define AGREEMENT_DRAFTS 64 /* of one organisation's people that do not count yet */

struct agreement_row {
	struct id id;
	char name[NAME_SIZE];
	int32_t number;
	const char *title, *parties; /* one organisation a line */
	const char *kind;            /* its word; of a loaded one only */
	int64_t starts, until, review, restricted;
	int64_t signed_at; /* 0: somebody has not signed */
	const char *body;  /* of a new one only; in the input's memory */
	uint8_t sha256[CRYPT_SHA256];
	char drafted_by[NAME_SIZE]; /* "": the operator */
	int64_t drafted_at;         /* of a new one */
	uint8_t base[JUDGE_DIGEST], difference[JUDGE_DIGEST];
	bool loosens;
	int64_t ended; /* 0: nobody ended it */
	char ended_by[NAME_SIZE];
	int32_t version;
};

/* All signatures of a version; those past kept are new. */
struct agreement_signatures {
	struct id id; /* the agreement's */
	size_t count, kept;
	struct {
		char organisation[NAME_SIZE];
		const char *name, *day;
		const char *entered_by;
		int64_t at;
	} * v; /* in the batch's arena */
};

struct agreement_approvals {
	struct id id;
	size_t count;
	struct {
		char person[NAME_SIZE];
		uint8_t difference[JUDGE_DIGEST];
		const char *entered_by;
		int64_t at;
		bool changed;
	} v[AGREEMENT_APPROVED_MOST];
};

/* What an organisation's people have drafted that is open; its id is the organisation's. Never
 * saved. */
struct agreement_drafts {
	struct id id;
	int64_t open;
};

/* Whose an agreement's id is: of those who drafted it first. Its id is that of the version 0. */
struct agreement_owner {
	struct id id;
	const char *parties; /* one organisation a line */
};

extern const struct table gateway_agreement_owner;
/* Of what a version opens, and of what its end does. */
extern const struct table gateway_agreement, gateway_agreement_signatures,
    gateway_agreement_approvals, gateway_agreement_end_approvals, gateway_agreement_drafts;

struct id gateway_agreement_id(const char *name, int64_t number);
/* In keys. */
void gateway_agreement_need(struct batch *batch, const struct id *id);

/* Whether an organisation stands in such a list. */
bool gateway_agreement_listed(const char *lines, const char *organisation);

#endif
