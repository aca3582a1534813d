/*
 * One agreement as its text says it (AGREEMENTS section 1): parties, days, placements, sections.
 * What it means together with others is policy.h's.
 */
#ifndef POLICY_AGREEMENT_H
#define POLICY_AGREEMENT_H

#include "services/gateway/policy/day.h"
#include "services/gateway/policy/words.h"

#define AGREEMENT_PARTIES 64
#define AGREEMENT_MEMBERS 256 /* organisations of one party */
#define AGREEMENT_SECTIONS 1024
#define AGREEMENT_BREACH_HOURS 720

#define AGREEMENT_KINDS(X)                                                                         \
	X(HYBRID, "hybrid")                                                                        \
	X(PARTNERSHIP, "partnership")                                                              \
	X(COST_SHARING, "cost-sharing")                                                            \
	X(MULTIDISCIPLINARY_TEAM, "multidisciplinary-team")                                        \
	X(FORENSIC_INTERVIEW, "forensic-interview")                                                \
	X(PROSECUTION_HANDOFF, "prosecution-handoff")                                              \
	X(MUTUAL_AID, "mutual-aid")                                                                \
	X(INTERNAL_PROTOCOL, "internal-protocol")

enum agreement_kind {
#define X(name, word) AGREEMENT_##name,
	AGREEMENT_KINDS(X)
#undef X
};
extern const char *const agreement_kinds[]; /* ends in NULL */

/* "only if" of a share section. */
enum need { NEED_NOTHING, NEED_TOLD, NEED_RELEASE };
extern const char *const needs[]; /* ends in NULL */

struct party {
	const char *as;
	struct yaml_texts who; /* organisations */
};

struct signature {
	const char *text;         /* the line as it stands there */
	const char *organisation; /* who signed */
	struct day day;
};

/* People of the one party who work at the other. */
struct placing {
	size_t employer, host; /* parties */
	uint64_t roles;
	bool reads; /* records access: read-only */
	bool represents_host;
};

#define TARGET_KINDS(X)                                                                            \
	X(CALLOUT, "callout")                                                                      \
	X(REFERRAL, "referral")                                                                    \
	X(HANDOFF, "handoff")                                                                      \
	X(TRANSFER, "transfer")
enum target_kind {
#define X(name, word) TARGET_##name,
	TARGET_KINDS(X)
#undef X
};

#define TARGET_STATES(X)                                                                           \
	X(ACKNOWLEDGED, "acknowledged")                                                            \
	X(ACCEPTED, "accepted")                                                                    \
	X(ANSWERED, "answered")                                                                    \
	X(CONTACTED, "contacted")                                                                  \
	X(INTRODUCED, "introduced")                                                                \
	X(EN_ROUTE, "en_route")                                                                    \
	X(STAGED, "staged")                                                                        \
	X(ON_SCENE, "on_scene")                                                                    \
	X(CLEARED, "cleared")                                                                      \
	X(CLOSED, "closed")
enum target_state {
#define X(name, word) TARGET_##name,
	TARGET_STATES(X)
#undef X
};

#define TARGET_UNITS(X) X(MINUTES, "m") X(HOURS, "h") X(DAYS, "d") X(BUSINESS_DAYS, "bd")
enum target_unit {
#define X(name, word) TARGET_##name,
	TARGET_UNITS(X)
#undef X
};

struct target {
	const char *text; /* "callout acknowledged 5m" */
	enum target_kind kind;
	enum target_state state;
	enum target_unit unit;
	uint32_t count;
};

struct section {
	const char *number, *heading;
	const char *id;  /* "hybrid-riverton@3/3.1" */
	size_t from, to; /* parties */
	bool never;      /* never share: what it names does not leave, whatever others say */
	enum need need;  /* of a share section */
	uint64_t classes;
	uint64_t forbidden_words; /* NeverTravels that a never share section names */
	uint64_t purposes, roles, actions;
	bool any_purpose, any_role, any_action; /* as it stands in the text */
	const struct yaml_node *node;
};

struct agreement {
	const struct yaml_doc *doc;
	const char *id, *title, *zone;
	const char *name; /* "hybrid-riverton@3" */
	int kind;
	int64_t version, replaces; /* the version it replaces; 0 = none */
	struct party *parties;
	size_t party_count;
	struct signature *signatures;
	size_t signature_count;
	struct day from, until, review_by, ended_on;
	int64_t grace; /* days */
	int64_t restricted_at;
	unsigned breach_hours; /* within which the other parties are told; 0: it says none */
	int64_t
	    signed_at; /* midnight of the latest signature; NEVER while somebody has not signed */
	struct placing *placings;
	size_t placing_count;
	struct target *targets;
	size_t target_count;
	struct section *sections;
	size_t section_count;
};

/*
 * Reads a parsed file; everything lives in the document's arena. Refused, with file, line and
 * column: whatever the profile of section 1 refuses.
 */
bool agreement_read(
    const struct yaml_doc *doc, struct agreement *agreement, struct err *err) MUST_CHECK;

/* The party an organisation stands in; NOBODY (SIZE_MAX) when in none. An internal protocol has the
 * same one in all. */
size_t agreement_party(const struct agreement *agreement, const char *organisation);
/* Whether the organisation has a line among the signatures. */
bool agreement_signed_by(const struct agreement *agreement, const char *organisation);

#endif
