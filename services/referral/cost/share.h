/*
 * What each member pays of what a shared unit cost in a period (docs/costs.md). Pure, and in whole
 * cents rounded down at every step, so that whoever has the same inputs comes to the same cent with
 * a pocket calculator. What rounding leaves is the remainder's.
 */
#ifndef REFERRAL_COST_SHARE_H
#define REFERRAL_COST_SHARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SHARE_MEMBERS 64
#define SHARE_PARTS 16
#define SHARE_CENTS INT64_C(100000000000000) /* the most that can be shared: 10^12 dollars */
#define SHARE_COUNT INT64_C(10000000000)     /* the most people, or units, of a member */
#define SHARE_SMALL 11 /* fewer people than that could be known again by their number */
#define SHARE_SMALL_TEXT "fewer than 11"

enum share_basis {
	SHARE_POPULATION,
	SHARE_UNITS, /* of service, that its people were given */
	SHARE_EQUAL,
	SHARE_FIXED, /* one member's, whatever it had */
	SHARE_BASES
};

/* What becomes of a covered member's units while they are small. */
enum share_small {
	SHARE_BY_POPULATION, /* it pays its population's part of what goes by units */
	SHARE_ROLL_FORWARD   /* it pays nothing by units, and they count in the next period */
};

struct share_part {
	enum share_basis basis;
	int64_t weight; /* percent; those of all parts are 100 */
	size_t member;  /* of SHARE_FIXED */
};

struct share_terms {
	struct share_part parts[SHARE_PARTS];
	size_t part_count;
	enum share_small small;
	size_t remainder; /* the member that takes what rounding leaves */
};

struct share_member {
	const char *name;
	bool covered; /* federal bars bind it: small numbers of its people are told to nobody */
	int64_t population;
	int64_t
	    units; /* with those rolled forward; less than SHARE_SMALL: never looked at further */
	int64_t late; /* of the period before, that came once it was frozen */
};

/* How one member's amount of one part came about: count of the whole, of the pool. */
struct share_line {
	enum share_basis by;  /* SHARE_POPULATION in a part by units: its own are small */
	bool small;           /* its units are told to nobody */
	bool rolled;          /* and count in the next period */
	int64_t count, whole; /* 0 of 0 where it was rolled forward */
	int64_t pool, cents;
};

struct share_result {
	struct share_line lines[SHARE_PARTS][SHARE_MEMBERS];
	int64_t rest; /* cents that rounding left */
	int64_t totals[SHARE_MEMBERS];
};

/* What a member's units come to, the late ones too. Of small ones that are told to nobody: 0. */
int64_t share_units(const struct share_member *member);
/* Whether those are told to nobody. */
bool share_is_small(const struct share_member *member);

/*
 * Shares cents, at least 0 and at most SHARE_CENTS, out among one to SHARE_MEMBERS members. The
 * totals come to exactly that. Where nobody has any units a part goes by population, and by equal
 * parts where nobody has any of that.
 */
void share_out(const struct share_terms *terms, const struct share_member *members, size_t count,
    int64_t cents, struct share_result *out);

#endif
