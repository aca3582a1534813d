/*
 * What decides now: the directory and the agreements of the store, made into a policy on the
 * offload pool and swapped on the loop. Each copy of the gateway has its own, of the same rows.
 */
#ifndef GATEWAY_RULEBOOK_H
#define GATEWAY_RULEBOOK_H

#include "services/gateway/gateway.h"
#include "services/gateway/policy/compiled.h"
#include "services/gateway/policy/office.h"

#define RULEBOOK_DIGEST 32

struct rulebook {                        /* never changes once made */
	int64_t version;                 /* of the policy head it was made of */
	uint8_t digest[RULEBOOK_DIGEST]; /* names directory and agreements exactly */
	uint8_t text[RULEBOOK_DIGEST];   /* names the directory's text in policy_text */
	const struct directory *directory;
	struct zone **zones; /* of its organisations, in their places; for the loop alone */
	const struct agreement *agreements; /* that all parties have signed and that were approved
					       where they loosen; also those whose time has passed
					       or not come */
	size_t agreement_count;
	const struct policy *policy;
	const struct compiled *compiled;
	const struct stood *stood; /* for those whom the directory does not name any more */
	size_t stood_count;
};

/* NULL: none is known yet. Valid until the loop is returned to. */
const struct rulebook *rulebook_now(const struct gateway *gateway);

/* Whether it is known what decides, be it that nothing does as long as no directory was loaded. Not
 * so right after the start, nor while the store's cannot be made and there is none before it. */
bool rulebook_known(const struct gateway *gateway);

/* rulebook_now for longer, and for workers to read; on the loop only. rulebook_drop takes NULL too,
 * and leaves NULL. */
const struct rulebook *rulebook_hold(const struct gateway *gateway);
void rulebook_drop(const struct rulebook **rulebook);

/*
 * The head has moved on: fn is called once what the store says now has been made, or cannot be made
 * or asked (then rulebook_now is as it was, so tries have a bound). Never from inside. False
 * without memory, ERR_UNAVAILABLE. fn is not called any more once the gateway has stopped: ctx is
 * then the caller's to find and free.
 */
typedef void rulebook_fn(void *ctx);
bool rulebook_refresh(
    struct gateway *gateway, rulebook_fn *fn, void *ctx, struct err *err) MUST_CHECK;

/* For accord status: by what this copy decides. */
void rulebook_status(const struct gateway *gateway, int64_t now, Accord__V1__Status *status);

/* --- for the one who looks and for the end --- */
struct rulebooks;
struct rulebooks *rulebooks_open(struct gateway *gateway);
/* The head that the store was seen to have. These take NULL too. */
void rulebooks_seen(struct rulebooks *rulebooks, int64_t version);
/* Four times a second: whoever waits for what cannot be asked is told. */
void rulebooks_tick(struct rulebooks *rulebooks);
/* Nothing is asked or called any more; what a worker has of it goes with rulebooks_close, after the
 * pool's end. */
void rulebooks_stop(struct rulebooks *rulebooks);
void rulebooks_close(struct rulebooks **rulebooks);

/* --- rows --- */
struct policy_head_row {
	struct id id;
	int64_t base; /* the version that was loaded */
	int64_t version;
	uint8_t directory[RULEBOOK_DIGEST];
	size_t directory_len; /* 0: no directory has been loaded */
};

struct policy_text_row {
	uint8_t sha256[RULEBOOK_DIGEST];
	const char *body; /* in the batch's arena or the input's own memory */
};

struct stood_row {
	struct id organisation;
	const char *people; /* a line each */
};

extern const struct table gateway_policy_head; /* one row, of this id */
extern const struct id gateway_policy_id;
extern const struct table gateway_policy_text; /* append only */
extern const struct table gateway_stood;       /* written only; a rulebook has them */

/* In keys: of whoever decides by a rulebook or changes one. */
void gateway_policy_need(struct batch *batch);
/* In decide: whether the rulebook of that version is still what counts at this commit. */
bool gateway_policy_holds(struct batch *batch, int64_t version);
/* In decide: what decides changes with this batch, however many of its inputs say so. NULL: the
 * store has no head. */
struct policy_head_row *gateway_policy_raise(struct batch *batch);

#endif
