/*
 * What clients are told of, as data (DOMAIN 4.5): the duties of every event, and what a state's law
 * or an agency changes of them. Read from a directory of files; docs/notices.md is their grammar.
 */
#ifndef INTAKE_NOTICE_RULES_H
#define INTAKE_NOTICE_RULES_H

#include "accord/v1/custody.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/notice.pb-c.h"
#include "common/arena.h"
#include "common/err.h"

#define NOTICE_KINDS 64 /* CustodyKind stays below */

enum notice_given { NOTICE_BY_ITSELF, NOTICE_ON_REQUEST, NOTICE_NOT_GIVEN };

struct notice_rule {
	Accord__V1__CustodyKind kind;
	Accord__V1__ContactEvent tells;
	Accord__V1__NoticeEvent registered; /* as what she asks for it, or declines it */
	Accord__V1__Urgency urgency;
	Accord__V1__Purpose purpose;
	bool confirm;
	int given;       /* notice_given */
	int64_t expires; /* after it happened; 0: when what is to come has come, or never */
};

/* What one file changes for the organisations that it names. */
struct notice_change {
	const char *organisation;
	int given[NOTICE_KINDS]; /* notice_given; -1: as it is for all */
	struct notice_change *next;
};

struct notice_rules {
	struct notice_rule rules[NOTICE_KINDS]; /* kind 0: there is none */
	struct notice_change *changes;
};

/* Every *.yaml of the directory. Complaints name file, line and column. */
bool notice_rules_load(
    struct arena *arena, const char *path, struct notice_rules *rules, struct err *err) MUST_CHECK;
/* One of them. */
bool notice_rules_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct notice_rules *rules, struct err *err) MUST_CHECK;

/* NULL: nobody is told of such an event. */
const struct notice_rule *notice_rule_of(
    const struct notice_rules *rules, Accord__V1__CustodyKind kind);
/* What she said of it counts, then what her organisation's duty is. */
bool notice_wanted(const struct notice_rules *rules, const struct notice_rule *rule,
    const char *organisation, const Accord__V1__ClientRecord *wish);

#endif
