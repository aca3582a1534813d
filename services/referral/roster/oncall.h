/*
 * Who is on call: from the text of one agency's roster and an instant, who is asked in which order,
 * and why everybody else is not. docs/rosters.md is its rules, word by word.
 *
 * It was thought out so: a roster is a plan (rungs, filled by rotations, shifts and persons) and
 * what was said later (overrides, swaps, who is away), and no answer is ever stored: each is made
 * of both when it is asked for. Instants come from wall readings by the system's tables of zones,
 * so nothing is counted in hours across a clock change. Rest and hours look only at what is
 * planned, never at who was asked, so that an answer does not depend on other answers.
 *
 * Pure: no clock, no I/O (but for the table of the zone, when a text is read), and no memory is
 * taken while asking. A roster is asked by one thread at a time.
 */
#ifndef REFERRAL_ROSTER_ONCALL_H
#define REFERRAL_ROSTER_ONCALL_H

#include "common/clock.h"
#include "common/yaml.h"
#include "common/zone.h"

#define ONCALL_PEOPLE 128
#define ONCALL_RUNGS 8
#define ONCALL_STEPS 15 /* that stand in who, of all rungs; the coordinator is one more */
#define ONCALL_ROTATIONS 16
#define ONCALL_TURNS 64 /* people of a rotation */
#define ONCALL_TURN_DAYS 366
#define ONCALL_SHIFTS 32
#define ONCALL_OVERRIDES 128 /* of the file */
#define ONCALL_LATER 96      /* said after it was loaded, of either kind */
#define ONCALL_SWAPS 64
#define ONCALL_LEAVES 16 /* of one person */
#define ONCALL_WORDS 16  /* languages, skills or areas of one person */
#define ONCALL_TYPES 64  /* that want a skill */
#define ONCALL_REST (2 * CLOCK_DAY)
#define ONCALL_HOURS_IN (14 * CLOCK_DAY)
#define ONCALL_LOOK (35 * CLOCK_DAY) /* longest look for gaps */
#define ONCALL_TEXT ((size_t)32 << 10)

#define ONCALL_NOBODY SIZE_MAX

/* Why somebody is not asked, in the order in which it is looked at. By agreements nobody is barred
 * but in a look for gaps: a page is decided when it is sent. */
#define ONCALL_WHYS(X)                                                                             \
	X(ASKED, "asked")                                                                          \
	X(OFF, "off")                                                                              \
	X(AWAY, "away")                                                                            \
	X(LAPSED, "lapsed")                                                                        \
	X(LEAVE, "on leave")                                                                       \
	X(RECUSED, "recused")                                                                      \
	X(RESTING, "resting")                                                                      \
	X(HOURS, "hours")                                                                          \
	X(LANGUAGE, "language")                                                                    \
	X(SKILL, "skill")                                                                          \
	X(TWICE, "twice")                                                                          \
	X(EMPTY, "empty")                                                                          \
	X(BARRED, "not permitted")

enum oncall_why {
#define X(name, word) ONCALL_##name,
	ONCALL_WHYS(X)
#undef X
};
const char *oncall_why_word(enum oncall_why why);

struct oncall_span {
	int64_t from, until;
};

/* It holds its beginning and not its end. */
bool oncall_within(const struct oncall_span *span, int64_t at);

struct oncall_person {
	const char *name;
	struct yaml_texts languages, skills, recused;
	int64_t certified_until; /* INT64_MAX: for ever */
	struct oncall_span *leaves;
	size_t leave_count;
	/* Set by whoever knows, at any time: */
	bool away;
	struct oncall_span barred; /* of whole minutes; empty: never */
};

/* One word of a "who". */
struct oncall_who {
	enum { ONCALL_IS_PERSON, ONCALL_IS_ROTATION, ONCALL_IS_SHIFT } is;
	size_t at;
};

struct oncall_rung {
	const char *name;
	int64_t answer_within;
	struct oncall_who who[ONCALL_STEPS];
	size_t count;
};

struct oncall_rotation {
	const char *name;
	int64_t first, length; /* days; since 1970 */
	int handover;          /* minute of the day */
	size_t people[ONCALL_TURNS], count;
};

struct oncall_shift {
	const char *name;
	unsigned days; /* bit 0: Sunday */
	int from, until;
	struct oncall_who who;
	size_t rung; /* ONCALL_NOBODY: it stands on none */
};

struct oncall_override {
	size_t rung, person;
	struct oncall_span span;
};

/* An occurrence of a shift, by the day on which it begins. */
struct oncall_turn {
	size_t shift;
	int64_t day;
};

struct oncall_swap {
	struct oncall_turn turns[2];
};

/* Said after the file was loaded. */
struct oncall_off {
	size_t person;
	struct oncall_span span;
};

struct oncall_limit {
	int64_t most, in; /* most 0: there is none; in: of hours */
	bool hard;
};

struct oncall_type {
	const char *type, *skill;
};

struct oncall {
	const char *agency, *call_back;
	struct zone *zone;
	struct oncall_person *people;
	struct oncall_rung rungs[ONCALL_RUNGS];
	struct oncall_rotation *rotations;
	struct oncall_shift *shifts;
	struct oncall_type *types;
	struct oncall_override overrides[ONCALL_OVERRIDES + ONCALL_LATER];
	struct oncall_swap swaps[ONCALL_SWAPS];
	struct oncall_off offs[ONCALL_LATER];
	size_t person_count, rung_count, rotation_count, shift_count, type_count;
	size_t override_count, swap_count, off_count;
	size_t coordinator;
	int64_t coordinator_within;
	struct oncall_limit rest, hours;
	struct oncall_scratch *scratch;
};

/*
 * Reads one entry of a file's "rosters" that has "rungs". Everything but the zone lives in the
 * document's arena, texts in the document. Complaints name file, line and column. oncall_close()
 * whatever it answers.
 */
bool oncall_read(const struct yaml_doc *doc, const struct yaml_node *entry, struct oncall *oncall,
    struct err *err) MUST_CHECK;
void oncall_close(struct oncall *oncall);

/* What was said after the file was loaded, behind what the file says. False, and nothing changed,
 * when it does not fit. */
bool oncall_override(
    struct oncall *oncall, const struct oncall_override *override, struct err *err) MUST_CHECK;
bool oncall_swap(struct oncall *oncall, const struct oncall_swap *swap, struct err *err) MUST_CHECK;
/* She is on leave, too. */
bool oncall_leave(struct oncall *oncall, size_t person, const struct oncall_span *span,
    struct err *err) MUST_CHECK;

/* Somebody on a rung for a while. */
struct oncall_stint {
	size_t rung, person;
	struct oncall_span span;
};
#define ONCALL_STINT (14 * CLOCK_DAY)

/*
 * Each of two stands alone there and could stand in the other's place: free then, and neither comes
 * more over a hard limit of rest or hours by it than she is now. False: err says why not.
 */
bool oncall_may_swap(struct oncall *oncall, const struct oncall_stint *one,
    const struct oncall_stint *other, struct err *err) MUST_CHECK;
/* How long in it she stands on a rung against a hard limit; it is ONCALL_LOOK at most. */
int64_t oncall_over_limits(struct oncall *oncall, size_t person, const struct oncall_span *span);

/*
 * From that instant on, whose place on the rung one of its overrides takes: who stood there without
 * it, but not she who stands there by it, and nobody while she is away, lapsed or on leave. Where a
 * later override holds it takes nobody's. Place by place of people.
 */
void oncall_displaced(
    struct oncall *oncall, size_t override, int64_t from, bool people[ONCALL_PEOPLE]);

/* Places by name; ONCALL_NOBODY where there is none. */
size_t oncall_person(const struct oncall *oncall, const char *name);
size_t oncall_rung(const struct oncall *oncall, const char *name);
size_t oncall_shift(const struct oncall *oncall, const char *name);

/* --- asking --- */
struct oncall_question {
	int64_t at;
	const char *area, *type, *language; /* NULL: not known, or none is wanted */
};

struct oncall_step {
	size_t person, rung; /* rung ONCALL_NOBODY: she is there as coordinator */
	int64_t answer_within;
};

struct oncall_answer {
	struct oncall_step steps[ONCALL_STEPS + 1];
	size_t count;
	bool unwanted; /* nobody had the language or skill that was wanted, so it was not looked at
			*/
	enum oncall_why why[ONCALL_PEOPLE]; /* of each of the roster's people */
};

void oncall_ask(
    struct oncall *oncall, const struct oncall_question *question, struct oncall_answer *answer);

/* What puts her there. */
struct oncall_by {
	enum {
		ONCALL_BY_NAMED,
		ONCALL_BY_ROTATION,
		ONCALL_BY_SHIFT,
		ONCALL_BY_SWAP,
		ONCALL_BY_OVERRIDE,
		ONCALL_BY_COORDINATOR
	} is;
	const char *of; /* the rotation's or the shift's name; "" */
};
/* Of a step of the answer to a question about that instant. */
struct oncall_by oncall_by(struct oncall *oncall, const struct oncall_step *step, int64_t at);

struct oncall_gap {
	size_t rung, person; /* person ONCALL_NOBODY: the rung is empty */
	enum oncall_why why;
	bool uncovered, soft;
	struct oncall_span span;
};

/*
 * The gaps of [from, until), both cut to their minutes, by rung and beginning; ends of gaps are cut
 * to it. At most ONCALL_LOOK is looked at. Fills at most so many; how many there are.
 */
size_t oncall_gaps(
    struct oncall *oncall, int64_t from, int64_t until, struct oncall_gap *gaps, size_t most);

/* The occurrence of a shift on a day; false when there is none, or it is empty. */
bool oncall_occurrence(
    struct oncall *oncall, const struct oncall_turn *turn, struct oncall_span *span);
/* Who fills it, swaps counted; ONCALL_NOBODY: nobody. */
size_t oncall_filler(struct oncall *oncall, const struct oncall_turn *turn);

#endif
