/* Incidents of the synthetic day: what they are, when they change, how they end. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"
#include "services/accord/generate_model.h"

/* --- chance --- */
uint64_t
chance_next(struct chance *chance)
{
	uint64_t z = (chance->state += UINT64_C(0x9e3779b97f4a7c15));

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

struct chance
chance_of(uint64_t seed, uint64_t stream, uint64_t n)
{
	struct chance chance = {seed};

	chance.state = chance_next(&chance) ^ stream;
	chance.state = chance_next(&chance) ^ n;
	(void)chance_next(&chance);
	return chance;
}

uint64_t
chance_below(struct chance *chance, uint64_t n)
{
	return (uint64_t)(((unsigned __int128)chance_next(chance) * n) >> 64);
}

bool
chance_permille(struct chance *chance, unsigned permille)
{
	return chance_below(chance, 1000) < permille;
}

/*
 * -mean * ln(u): the logarithm to base two by squaring, 16 binary places, in integers.
 */
int64_t
chance_gap(struct chance *chance, int64_t mean)
{
	uint64_t u = (chance_next(chance) >> 32) | 1, x;
	int64_t log = 0; /* of u/2^32, negated, in 1/65536 */
	int shift = __builtin_clzll(u) - 31;

	log = (int64_t)(shift - 1) << 16;
	x = u << (shift + 31 - 32 + 1); /* 2^32 <= x < 2^33 */
	for (int i = 15; i >= 0; i--) {
		x = (uint64_t)(((unsigned __int128)x * x) >> 32);
		if (x >= UINT64_C(1) << 33) {
			x >>= 1;
			log -= INT64_C(1) << i;
		}
	}
	log += INT64_C(1) << 16;
	/* ln 2 = 45426 / 65536 */
	return (int64_t)(((__int128)mean * log * 45426) >> 32);
}

/* --- types --- */
/* Shares of calls as published by several cities; about one in thirty is domestic or sexual
 * violence. */
static const struct call_type types[] = {
    {"TSTOP", "TS", "TRAFFIC STOP", 150, 5, false},
    {"SUSP", "SUSP", "SUSPICIOUS CIRCUMSTANCES", 75, 3, false},
    {"WELFARE", "WELCHK", "WELFARE CHECK", 70, 3, false},
    {"ALRBA", "ALARM", "BURGLAR ALARM", 70, 3, false},
    {"DISORD", "DIST", "DISTURBANCE", 65, 3, false},
    {"MVA", "ACC", "ACCIDENT NO INJURY", 60, 4, false},
    {"CITASST", "ASSIST", "CITIZEN ASSIST", 60, 5, false},
    {"LARCENY", "LARC", "LARCENY", 55, 4, false},
    {"PARKING", "PARK", "PARKING COMPLAINT", 45, 6, false},
    {"NOISE", "NOISE", "NOISE COMPLAINT", 40, 5, false},
    {"TRESPASS", "TRESP", "TRESPASSING", 35, 4, false},
    {"911H", "911HU", "911 HANG UP", 34, 3, false},
    {"EDP", "MENTAL", "MENTAL HEALTH ISSUE", 30, 2, false},
    {"ANIMAL", "ANIMAL", "ANIMAL COMPLAINT", 25, 6, false},
    {"FRAUD", "FRAUD", "FRAUD REPORT", 22, 5, false},
    {"VANDAL", "VAND", "VANDALISM", 20, 5, false},
    {"THAZ", "TRHAZ", "TRAFFIC HAZARD", 20, 3, false},
    {"DISVEH", "DISVEH", "DISABLED VEHICLE", 18, 5, false},
    {"MVAINJY", "ACCI", "ACCIDENT WITH INJURY", 17, 1, false},
    {"TROUBLE", "UNKTRB", "UNKNOWN TROUBLE", 16, 2, false},
    {"PROPFND", "FOUND", "FOUND PROPERTY", 10, 6, false},
    {"BURGLARY", "BURG", "BURGLARY", 9, 3, false},
    {"FIGHT", "FIGHT", "FIGHT", 8, 2, false},
    {"VEHSTLN", "STVEH", "STOLEN VEHICLE", 7, 4, false},
    {"THREATS", "THREAT", "THREATS", 6, 3, false},
    {"ASSAULT", "ASLT", "ASSAULT", 5, 2, false},
    {"HARR", "HARASS", "HARASSMENT", 4, 4, false},
    {"DUI", "DUI", "IMPAIRED DRIVER", 3, 2, false},
    {"ROBBERY", "ROB", "ROBBERY", 2, 1, false},
    {"DVNA", "DOM", "DOMESTIC NO INJURY", 14, 2, true},
    {"DVA", "DOMV", "DOMESTIC VIOLENCE", 7, 1, true},
    {"DVA", "DVSTRG", "DOMESTIC STRANGULATION", 1, 1, true},
    {"ORDERV", "POV", "PROTECTIVE ORDER VIOLATION", 4, 2, true},
    {"SEXOFFNS", "SEXO", "SEX OFFENSE", 2, 2, true},
    {"STKX", "STALK", "STALKING", 1, 3, true},
};

/* What a sender invents: no list has it. */
static const struct call_type invented = {"STRFIRE", "STRF", "STREET FIRE", 0, 2, false};

static const struct call_type *
pick_type(struct chance *chance)
{
	unsigned all = 0;
	uint64_t at;

	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++)
		all += types[i].weight;
	at = chance_below(chance, all);
	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++) {
		if (at < types[i].weight)
			return &types[i];
		at -= types[i].weight;
	}
	return &types[0];
}

static const struct call_type *
type_called(const char *code)
{
	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++)
		if (strcmp(types[i].code, code) == 0)
			return &types[i];
	return &types[0];
}

/* What a call turns out to be. Violence turns out milder, and what sounded harmless turns out to be
 * violence. */
static const struct call_type *
turns_out(struct chance *chance, const struct call_type *was)
{
	static const struct {
		const char *was, *is;
	} likely[] = {
	    {"DOMV", "DOM"},
	    {"DOM", "DOMV"},
	    {"DIST", "DOM"},
	    {"UNKTRB", "DOMV"},
	    {"911HU", "DOMV"},
	    {"SEXO", "ASLT"},
	    {"ASLT", "DOMV"},
	    {"WELCHK", "MENTAL"},
	    {"FIGHT", "ASLT"},
	    {"ACC", "ACCI"},
	};

	for (size_t i = 0; i < sizeof(likely) / sizeof(*likely); i++)
		if (strcmp(likely[i].was, was->code) == 0)
			return type_called(likely[i].is);
	for (;;) {
		const struct call_type *is = pick_type(chance);

		if (is != was)
			return is;
	}
}

/* --- when --- */
/* Calls in each hour of the local day, relative to the busiest. The zone is five hours behind UTC
 * all year here. */
static const unsigned hours[24] = {52, 44, 38, 31, 25, 24, 31, 46, 60, 67, 71, 76, 80, 82, 86, 93,
    98, 100, 97, 92, 87, 81, 72, 62};

static int64_t
pick_time(struct chance *chance, const struct generate_options *options)
{
	int64_t span = options->minutes * CLOCK_MINUTE;

	for (int tries = 0; tries < 64; tries++) {
		int64_t at =
		    options->end_us - span +
		    (int64_t)chance_below(chance, (uint64_t)(span / CLOCK_SECOND)) * CLOCK_SECOND;
		int64_t hour = (at - 5 * CLOCK_HOUR) / CLOCK_HOUR % 24;

		if (chance_below(chance, 100) < hours[hour < 0 ? hour + 24 : hour])
			return at;
	}
	return options->end_us - span;
}

/* --- a life --- */
/* One to nineteen, four or five most often. */
static size_t
pick_count(struct chance *chance)
{
	size_t count = 1 + (size_t)chance_below(chance, 4);

	while (count < VERSIONS_MAX && chance_permille(chance, 620))
		count++;
	return count;
}

static const char *
status_at(const struct made_incident *incident, size_t version, size_t count)
{
	static const char *const begins[] = {
	    "Active", "ResourcesAssigned", "ResourcesEnroute", "ResourcesOnscene"};

	if (version + 1 == count && !incident->turns[GENERATE_LEFT_OPEN])
		return incident->turns[GENERATE_CANCELLED] ? "Cancelled" : "Closed";
	if (incident->turns[GENERATE_REOPENED] && version + 2 == count)
		return "ReOpened";
	if (incident->turns[GENERATE_REOPENED] && version + 3 == count)
		return "Closed";
	return begins[version < 4 ? version : 3];
}

static void
pick_turns(struct chance *chance, const struct generate_options *options,
    struct made_incident *incident, size_t *count)
{
	static const char *const ends[] = {"01", "02", "03", "08", "14", "18"};
	bool *turns = incident->turns;

	turns[GENERATE_RETYPED] = *count > 1 && chance_permille(chance, 100);
	turns[GENERATE_REOPENED] = chance_permille(chance, 20);
	turns[GENERATE_CANCELLED] = !turns[GENERATE_REOPENED] && chance_permille(chance, 30);
	turns[GENERATE_MERGED] = !turns[GENERATE_REOPENED] && !turns[GENERATE_CANCELLED] &&
				 incident->index > 0 && chance_permille(chance, 20);
	turns[GENERATE_LEFT_OPEN] = !turns[GENERATE_REOPENED] && !turns[GENERATE_CANCELLED] &&
				    !turns[GENERATE_MERGED] && chance_permille(chance, 50);
	turns[GENERATE_HUB] = chance_permille(chance, 10);
	turns[GENERATE_ODD_CODE] = chance_permille(chance, 10);
	incident->old_spelling = chance_permille(chance, 20);
	incident->disposition = ends[chance_below(chance, sizeof(ends) / sizeof(*ends))];
	if (turns[GENERATE_REOPENED] && *count < 4)
		*count = 4;
	if (turns[GENERATE_CANCELLED])
		incident->disposition = "10";
	if (turns[GENERATE_MERGED]) {
		struct chance other =
		    chance_of(options->seed, 1, chance_below(chance, incident->index));

		incident->merged_into = chance_next(&other);
		incident->disposition = "22";
	}
}

static void
live(struct chance *chance, const struct generate_options *options, struct made_incident *incident,
    size_t count)
{
	const struct call_type *type =
	    incident->turns[GENERATE_ODD_CODE] ? &invented : pick_type(chance);
	size_t turn = count > 1 ? 1 + (size_t)chance_below(chance, count - 1) : 0;
	int64_t at = incident->received + 20 * CLOCK_SECOND;

	incident->turns[GENERATE_DOMESTIC] = type->domestic;
	for (size_t i = 0; i < count; i++) {
		/* From 5 seconds to 47 minutes, two minutes as often as not. */
		int64_t gap = 5 + chance_gap(chance, 165);

		if (i > 0)
			at += (gap < 2820 ? gap : 2820) * CLOCK_SECOND;
		if (incident->turns[GENERATE_RETYPED] && i == turn) {
			type = turns_out(chance, type);
			incident->turns[GENERATE_DOMESTIC] |= type->domestic;
		}
		if (at > options->end_us)
			break;
		incident->versions[i] =
		    (struct made_version){at, type, status_at(incident, i, count),
			i + 1 == count && !incident->turns[GENERATE_LEFT_OPEN]};
		incident->count++;
	}
}

void
model_incident(const struct generate_options *options, uint64_t n, struct made_incident *incident)
{
	struct chance chance = chance_of(options->seed, 1, n);
	size_t count;

	*incident = (struct made_incident){.index = n};
	incident->uid = chance_next(&chance);
	incident->received = pick_time(&chance, options);
	incident->beat = (int)chance_below(&chance, 12) + 1;
	incident->house = (int)chance_below(&chance, 98) * 100;
	incident->street = (int)chance_below(&chance, 8);
	incident->units = (int)chance_below(&chance, 3) + 1;
	count = pick_count(&chance);
	pick_turns(&chance, options, incident, &count);
	live(&chance, options, incident, count);
}

/* --- text --- */
void
made_put(struct made_text *text, const char *fmt, ...)
{
	va_list ap;
	int n;

	for (;;) {
		size_t left = text->room - text->len;

		va_start(ap, fmt);
		n = vsnprintf(left > 0 ? text->bytes + text->len : NULL, left, fmt, ap);
		va_end(ap);
		if (n >= 0 && (size_t)n < left)
			break;
		text->room = 2 * text->room + 4096;
		text->bytes = realloc(text->bytes, text->room);
		if (text->bytes == NULL || n < 0)
			abort();
	}
	text->len += (size_t)n;
}

void
made_reset(struct made_text *text)
{
	text->len = 0;
}
