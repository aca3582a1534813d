/*
 * What agreements mean together (AGREEMENTS section 2): when each is in force, what counts between
 * two organisations, and the decision: a total function of the set, the directory and a request.
 * Pure: a policy never changes once it is made, and deciding allocates nothing.
 */
#ifndef POLICY_POLICY_H
#define POLICY_POLICY_H

#include "services/gateway/policy/agreement.h"
#include "services/gateway/policy/directory.h"
#include "services/gateway/policy/floor.h"

#define POLICY_AGREEMENTS 4096

/* An agreement of the set, and its life: in force from begins until ends, restricted from
 * agreement->restricted_at. begins == ends: never in force. */
struct pact {
	const struct agreement *agreement;
	int64_t begins, ends;
	struct member {
		size_t organisation; /* of the directory */
		size_t party;        /* in which it stands */
	} * members;                 /* whom the directory knows; of an internal protocol the one */
	size_t member_count;
};

struct policy {
	const struct directory *directory;
	struct pact *pacts; /* by id, the latest version first */
	size_t pact_count;
	const struct pact **bound; /* of each organisation in turn, the pacts it is a member of */
	size_t *first; /* of each organisation, its first place there; one more at the end */
};

/*
 * Puts agreements together. Lives in the arena and shares the directory and the agreements. Two of
 * one id and version are refused, as is one in whose share section the floor forbids all there is,
 * for every pair of organisations.
 */
bool policy_make(struct arena *arena, const struct directory *directory,
    const struct agreement *agreements, size_t count, struct policy *policy,
    struct err *err) MUST_CHECK;

/* A release as far as a decision needs it: of the request's client, from its owner to its
 * recipient. */
struct release {
	bool given; /* the request has one */
	size_t from, to;
	bool of_client; /* it is this client's */
	bool barred;    /* its signer could not sign */
	uint64_t classes, purposes;
	int64_t signed_at, expires, revoked; /* revoked: INT64_MIN always was, NEVER is not */
};

struct request {
	int64_t at;
	size_t from, to; /* owner and recipient */
	unsigned role, action, purpose;
	unsigned record;  /* Origin: incident or service */
	uint64_t classes; /* asked for */
	bool client;      /* it names one */
	bool told; /* she was told, by the owner, that this recipient will be given these items */
	bool accepted; /* of a prosecution hand-off */
	struct release release;
};

/* The codes of AGREEMENTS 2.7. Each class asked for is in exactly one of these masks. */
enum code {
	CODE_FORBIDDEN,     /* F: the floor forbids it */
	CODE_NO_AGREEMENT,  /* M: none in force has both */
	CODE_DENIED,        /* D: a section says never */
	CODE_NOT_SHARED,    /* N: no section shares it, or it cannot stand in that record */
	CODE_PERMITTED,     /* P */
	CODE_RELEASED,      /* W: permitted by her release */
	CODE_NEEDS_RELEASE, /* R */
	CODE_NOT_TOLD,      /* T */
	CODES
};
#define CODE_LETTERS "FMDNPWRT"

struct decision {
	uint64_t codes[CODES];
	uint64_t forbidden_last; /* within F: what F14 took */
};

/* What may leave: P and W. */
static inline uint64_t
decision_permits(const struct decision *d)
{
	return d->codes[CODE_PERMITTED] | d->codes[CODE_RELEASED];
}

/* The plain walk over the sections: one of the two rails. */
void policy_decide(
    const struct policy *policy, const struct request *request, struct decision *out);

/* Classes that the release covers for this request (2.4); 0 when there is none or no client. */
uint64_t release_covers(const struct request *request);

/* Why a release opens nothing for a request, or RELEASE_HOLDS; its classes are not looked at. */
#define RELEASE_FAULTS(X)                                                                          \
	X(HOLDS, "it holds")                                                                       \
	X(NOT_GIVEN, "there is no release")                                                        \
	X(NO_CLIENT, "the request names no client")                                                \
	X(OTHER_CLIENT, "the release is another client's")                                         \
	X(OTHER_OWNER, "the release is to another owner")                                          \
	X(OTHER_RECIPIENT, "the release names another recipient")                                  \
	X(OTHER_PURPOSE, "the release is not for that purpose")                                    \
	X(BARRED, "who signed the release could not sign for her")                                 \
	X(NOT_SIGNED, "the release is not signed yet")                                             \
	X(EXPIRED, "the release has ended")                                                        \
	X(REVOKED, "the release was revoked")
enum release_fault {
#define X(name, text) RELEASE_##name,
	RELEASE_FAULTS(X)
#undef X
};
enum release_fault release_fault(const struct request *request);
const char *release_fault_text(enum release_fault fault);

/* --- parts that explain, compile and compare share --- */

/* Half open: from begins until ends. */
static inline bool
pact_in_force(const struct pact *pact, int64_t at)
{
	return pact->begins <= at && at < pact->ends;
}

/* In which parties the two stand, when the pact counts between them (2.1), in force or not. */
bool pact_between(
    const struct pact *pact, size_t from, size_t to, size_t *from_party, size_t *to_party);
/* While it is restricted, whether its share sections still hold for that purpose (2.1). */
bool pact_shares(const struct pact *pact, int64_t at, unsigned purpose, bool accepted);
void policy_floor_case(
    const struct policy *policy, const struct request *request, struct floor_case *out);

/*
 * The placement that a request may name (2.3): true when the edge is live, its employer is the
 * recipient and its host the owner with records access; *role is then its role.
 */
bool policy_placement(const struct policy *policy, const struct placement *placement, size_t from,
    size_t to, int64_t at, unsigned *role, struct err *err) MUST_CHECK;
/* Whether she works there at that instant, by her own dates and an agreement in force; *reads: with
 * records access. */
bool policy_placed(const struct policy *policy, const struct placement *placement, int64_t at,
    bool *reads, struct err *err) MUST_CHECK;
/* Whether she speaks for its host, by its own entry or by what its agreement says. */
bool policy_represents(const struct policy *policy, const struct placement *placement, int64_t at);

#endif
