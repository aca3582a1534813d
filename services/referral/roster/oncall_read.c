/* Reads a roster strictly: what it says must be known, single, and fit together. */
#include <stdlib.h>
#include <string.h>

#include "services/referral/roster/oncall_inner.h"
#include "services/referral/roster/oncall_words.h"

#define YEAR_FIRST 2000
#define YEAR_LAST 2099

struct entry {
	const struct yaml_node *agency, *call_back, *coordinator, *rungs, *rotations, *shifts;
	const struct yaml_node *people, *rest, *hours, *skills, *overrides, *swaps;
	const char *zone;
};

#define AT(member) offsetof(struct entry, member)
#define NODE(key, member, must, help)                                                              \
	{                                                                                          \
		key, YAML_NODE, AT(member), must, 0, 0, NULL, help                                 \
	}
static const struct yaml_field entry_fields[] = {
    NODE("agency", agency, true, "whose incidents"),
    NODE("call back", call_back, true, "telephone of the dispatch desk"),
    {"zone", YAML_TEXT, AT(zone), true, 1, 64, NULL, "its time zone"},
    NODE("coordinator", coordinator, true, "who is behind all rungs, and how long she has"),
    NODE("rungs", rungs, true, "who is asked, in order"),
    NODE("people", people, true, "everybody who is named"),
    NODE("rotations", rotations, false, "who takes turns"),
    NODE("shifts", shifts, false, "who is there when"),
    NODE("rest", rest, false, "shortest time between two stretches of duty"),
    NODE("hours", hours, false, "longest duty in a period"),
    NODE("skill for", skills, false, "types of incidents that want a skill"),
    NODE("overrides", overrides, false, "somebody else for a while"),
    NODE("swaps", swaps, false, "two occurrences that change hands"),
    {0},
};
#undef AT
#undef NODE

struct reader {
	const struct yaml_doc *doc;
	struct oncall *o;
	struct err *err;
};

typedef bool item_fn(struct reader *r, const struct yaml_node *node, size_t at);

/* --- small things --- */

static bool
fault(const struct reader *r, const struct yaml_node *node, const char *what)
{
	char quote[YAML_QUOTE_SIZE];

	return yaml_fault(r->doc, node, r->err, "\"%s\": %s",
	    node->kind == YAML_SCALAR ? yaml_quote(node->text, quote) : "", what);
}

static bool
read_id(struct reader *r, const struct yaml_node *node, const char **name)
{
	if (node->kind != YAML_SCALAR || !oncall_is_id(node->text))
		return fault(r, node, "an id is wanted here: small letters, digits and \"-\"");
	*name = node->text;
	return true;
}

/* list NULL: there is none. */
static bool
each(struct reader *r, const struct yaml_node *list, size_t most, size_t *count, item_fn *item)
{
	const struct yaml_node *node;

	*count = 0;
	if (list == NULL)
		return true;
	if (list->kind != YAML_LIST || list->count > most)
		return yaml_fault(
		    r->doc, list, r->err, "a list of one to %zu is wanted here", most);
	yaml_each (node, list) {
		if (!item(r, node, *count))
			return false;
		++*count;
	}
	return true;
}

/* Room for what a list has; of none one, so that it is no NULL. */
static void *
room(struct reader *r, const struct yaml_node *list, size_t most, size_t size)
{
	size_t count = list != NULL && list->count > 0 ? list->count : 1;
	void *items = arena_zalloc(r->doc->arena, (count < most ? count : most) * size);

	if (items == NULL)
		(void)err_set(r->err, ERR_UNAVAILABLE, "out of memory");
	return items;
}

static bool
year_fits(const struct clock_wall *wall)
{
	return wall->year >= YEAR_FIRST && wall->year <= YEAR_LAST;
}

static bool
read_day(struct reader *r, const struct yaml_node *node, const char *text, int64_t *day)
{
	struct clock_wall wall;

	if (text == NULL || !oncall_shaped(text, "0000-00-00") ||
	    !clock_parse_as(text, "%Y-%m-%d", &wall, NULL) || !year_fits(&wall))
		return fault(r, node, "no day of 2000 to 2099; write it as 2026-01-15");
	*day = clock_days(wall.year, wall.month, wall.day);
	return true;
}

static bool
read_instant(struct reader *r, const struct yaml_node *node, int64_t *at)
{
	struct clock_wall wall;

	if (node->kind != YAML_SCALAR || !oncall_shaped(node->text, "0000-00-00 00:00") ||
	    !clock_parse_as(node->text, "%Y-%m-%d %H:%M", &wall, NULL) || !year_fits(&wall))
		return fault(r, node, "no time of 2000 to 2099; write it as 2026-01-15 18:00");
	*at = oncall_instant(
	    r->o, clock_days(wall.year, wall.month, wall.day), 60 * wall.hour + wall.minute);
	return true;
}

static bool
read_minute(struct reader *r, const struct yaml_node *node, int *minute)
{
	struct clock_wall wall;

	if (node->kind != YAML_SCALAR || !oncall_shaped(node->text, "00:00") ||
	    !clock_parse_as(node->text, "%H:%M", &wall, NULL))
		return fault(r, node, "no time of day; write it as 08:00");
	*minute = 60 * wall.hour + wall.minute;
	return true;
}

/* The words between blanks; false when they are not as many. The node's text stays as it is. */
static bool
split(struct reader *r, const struct yaml_node *node, char *words[], size_t count, const char *as)
{
	char *text = node->kind == YAML_SCALAR ? arena_strdup(r->doc->arena, node->text) : NULL;
	size_t n = 0;

	for (char *at = text; at != NULL && *at != '\0'; n++) {
		if (n < count)
			words[n] = at;
		at += strcspn(at, " ");
		if (*at != '\0')
			*at++ = '\0';
		at += strspn(at, " ");
	}
	return n == count || fault(r, node, as);
}

static bool
read_duration(struct reader *r, const struct yaml_node *node, const char *text,
    const struct yaml_field *field, int64_t *us)
{
	struct yaml_node word = *node;

	word.text = text;
	return yaml_read_one(r->doc, &word, field, us, r->err);
}

static bool
named(struct reader *r, const struct yaml_node *node, const char *text, size_t *person)
{
	*person = text != NULL ? oncall_person(r->o, text) : ONCALL_NOBODY;
	return *person != ONCALL_NOBODY ||
	       fault(r, node, "nobody of that name is among \"people\"");
}

static bool
read_person_name(struct reader *r, const struct yaml_node *node, size_t *person)
{
	return named(r, node, node->kind == YAML_SCALAR ? node->text : NULL, person);
}

/* --- people --- */

struct person_entry {
	const struct yaml_node *person, *certified, *leave;
	struct yaml_texts languages, skills, recused;
};

#define AT(member) offsetof(struct person_entry, member)
static const struct yaml_field person_fields[] = {
    {"person", YAML_NODE, AT(person), true, 0, 0, NULL, "her id in the directory"},
    {"languages", YAML_TEXTS, AT(languages), false, 1, 32, NULL, "that she speaks"},
    {"skills", YAML_TEXTS, AT(skills), false, 1, 64, NULL, "that she was trained in"},
    {"recused from", YAML_TEXTS, AT(recused), false, 1, 32, NULL,
	"areas of incidents that are not for her"},
    {"certified until", YAML_NODE, AT(certified), false, 0, 0, NULL,
	"the first day on which she is not any more"},
    {"leave", YAML_NODE, AT(leave), false, 0, 0, NULL, "when she is away, and back"},
    {0},
};
#undef AT

static bool
read_leave(struct reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_person *person = &r->o->people[r->o->person_count - 1];
	struct oncall_span *leave = &person->leaves[at];
	int64_t from, until;
	char *words[3];

	if (!split(r, node, words, 3, "write it as 2026-12-24 until 2026-12-27"))
		return false;
	if (strcmp(words[1], "until") != 0)
		return fault(r, node, "write it as 2026-12-24 until 2026-12-27");
	if (!read_day(r, node, words[0], &from) || !read_day(r, node, words[2], &until))
		return false;
	*leave =
	    (struct oncall_span){oncall_instant(r->o, from, 0), oncall_instant(r->o, until, 0)};
	return leave->from < leave->until || fault(r, node, "this leave ends before it begins");
}

static bool
few(struct reader *r, const struct yaml_node *map, const char *key, const struct yaml_texts *words)
{
	return words->count <= ONCALL_WORDS || yaml_fault(r->doc, yaml_get(map, key), r->err,
						   "at most %d are taken here", ONCALL_WORDS);
}

static bool
read_person(struct reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_person *person = &r->o->people[at];
	struct person_entry in = {0};
	int64_t day;

	if (!yaml_read(r->doc, node, person_fields, &in, r->err) ||
	    !read_id(r, in.person, &person->name))
		return false;
	if (oncall_person(r->o, person->name) != ONCALL_NOBODY)
		return fault(r, in.person, "stands among \"people\" twice");
	r->o->person_count = at + 1; /* whom read_leave() reads for */
	person->certified_until = INT64_MAX;
	person->languages = in.languages;
	person->skills = in.skills;
	person->recused = in.recused;
	if (!few(r, node, "languages", &in.languages) || !few(r, node, "skills", &in.skills) ||
	    !few(r, node, "recused from", &in.recused))
		return false;
	if (in.certified != NULL) {
		if (!read_day(r, in.certified,
			in.certified->kind == YAML_SCALAR ? in.certified->text : NULL, &day))
			return false;
		person->certified_until = oncall_instant(r->o, day, 0);
	}
	if (in.leave == NULL)
		return true;
	person->leaves = room(r, in.leave, ONCALL_LEAVES, sizeof(*person->leaves));
	return person->leaves != NULL &&
	       each(r, in.leave, ONCALL_LEAVES, &person->leave_count, read_leave);
}

/* --- rotations --- */

struct rotation_entry {
	const struct yaml_node *rotation, *first, *handover, *length, *people;
};

#define AT(member) offsetof(struct rotation_entry, member)
static const struct yaml_field rotation_fields[] = {
    {"rotation", YAML_NODE, AT(rotation), true, 0, 0, NULL, "its name"},
    {"first", YAML_NODE, AT(first), true, 0, 0, NULL, "the day on which the first takes over"},
    {"handover", YAML_NODE, AT(handover), true, 0, 0, NULL, "the time of day of handing over"},
    {"length", YAML_NODE, AT(length), true, 0, 0, NULL, "of a turn, as 7d or 2w"},
    {"people", YAML_NODE, AT(people), true, 0, 0, NULL, "who take turns"},
    {0},
};
#undef AT

static bool
read_length(struct reader *r, const struct yaml_node *node, int64_t *days)
{
	const char *text = node->kind == YAML_SCALAR ? node->text : "";
	size_t digits = strspn(text, "0123456789");

	*days = digits > 0 && digits <= 3 && text[0] != '0' ? strtol(text, NULL, 10) : 0;
	if (strcmp(text + digits, "w") == 0)
		*days *= 7;
	else if (strcmp(text + digits, "d") != 0)
		*days = 0;
	return (*days >= 1 && *days <= ONCALL_TURN_DAYS) ||
	       fault(r, node, "no length of 1 to 366 days; write it as 7d or 2w");
}

static bool
read_turn(struct reader *r, const struct yaml_node *node, size_t at)
{
	return read_person_name(r, node, &r->o->rotations[r->o->rotation_count].people[at]);
}

/* Rotations, shifts and people are told apart by their names alone. */
static bool
name_free(struct reader *r, const struct yaml_node *node, const char *name)
{
	struct oncall_who taken;

	return !oncall_who_by_name(r->o, name, &taken) ||
	       fault(r, node, "a person, rotation or shift has that name already");
}

static bool
read_rotation(struct reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_rotation *rotation = &r->o->rotations[at];
	struct rotation_entry in = {0};
	const char *first;

	if (!yaml_read(r->doc, node, rotation_fields, &in, r->err) ||
	    !read_id(r, in.rotation, &rotation->name) || !name_free(r, in.rotation, rotation->name))
		return false;
	first = in.first->kind == YAML_SCALAR ? in.first->text : NULL;
	if (!read_day(r, in.first, first, &rotation->first) ||
	    !read_minute(r, in.handover, &rotation->handover) ||
	    !read_length(r, in.length, &rotation->length) ||
	    !each(r, in.people, ONCALL_TURNS, &rotation->count, read_turn))
		return false;
	r->o->rotation_count = at + 1;
	return true;
}

/* --- shifts --- */

struct shift_entry {
	const struct yaml_node *shift, *days, *from, *until, *who;
};

#define AT(member) offsetof(struct shift_entry, member)
static const struct yaml_field shift_fields[] = {
    {"shift", YAML_NODE, AT(shift), true, 0, 0, NULL, "its name"},
    {"days", YAML_NODE, AT(days), true, 0, 0, NULL, "on which it begins"},
    {"from", YAML_NODE, AT(from), true, 0, 0, NULL, "when it begins"},
    {"until", YAML_NODE, AT(until), true, 0, 0, NULL, "when it ends; not later: the next day"},
    {"who", YAML_NODE, AT(who), true, 0, 0, NULL, "a rotation or a person"},
    {0},
};
#undef AT

static bool
read_weekday(struct reader *r, const struct yaml_node *node, size_t at)
{
	static const char *const days[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
	unsigned *mask = &r->o->shifts[r->o->shift_count].days;

	(void)at;
	for (unsigned day = 0; day < 7; day++) {
		if (node->kind != YAML_SCALAR || strcmp(node->text, days[day]) != 0)
			continue;
		if ((*mask >> day & 1) != 0)
			return fault(r, node, "stands here twice");
		*mask |= 1u << day;
		return true;
	}
	return fault(r, node, "no day of the week; write mon, tue, wed, thu, fri, sat or sun");
}

static bool
read_shift(struct reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_shift *shift = &r->o->shifts[at];
	struct shift_entry in = {0};
	size_t days;

	if (!yaml_read(r->doc, node, shift_fields, &in, r->err) ||
	    !read_id(r, in.shift, &shift->name) || !name_free(r, in.shift, shift->name) ||
	    !each(r, in.days, 7, &days, read_weekday) || !read_minute(r, in.from, &shift->from) ||
	    !read_minute(r, in.until, &shift->until))
		return false;
	shift->rung = ONCALL_NOBODY;
	if (in.who->kind != YAML_SCALAR || !oncall_who_by_name(r->o, in.who->text, &shift->who) ||
	    shift->who.is == ONCALL_IS_SHIFT)
		return fault(r, in.who, "no rotation or person of this roster has that name");
	r->o->shift_count = at + 1;
	return true;
}

/* --- rungs --- */

struct rung_entry {
	const struct yaml_node *rung, *who;
	int64_t within;
};

#define AT(member) offsetof(struct rung_entry, member)
static const struct yaml_field rung_fields[] = {
    {"rung", YAML_NODE, AT(rung), true, 0, 0, NULL, "its name"},
    {"answer within", YAML_DURATION, AT(within), true, CLOCK_SECOND, CLOCK_DAY, NULL,
	"how long each has to answer"},
    {"who", YAML_NODE, AT(who), true, 0, 0, NULL, "shifts, rotations and people"},
    {0},
};
#undef AT

static bool
stands_elsewhere(const struct oncall *o, const struct oncall_who *who)
{
	for (size_t i = 0; i <= o->rung_count; i++)
		for (size_t k = 0; k < o->rungs[i].count; k++)
			if (o->rungs[i].who[k].is == who->is && o->rungs[i].who[k].at == who->at)
				return true;
	return false;
}

static size_t
steps(const struct oncall *o)
{
	size_t count = 0;

	for (size_t i = 0; i <= o->rung_count; i++)
		count += o->rungs[i].count;
	return count;
}

static bool
read_who(struct reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall *o = r->o;
	struct oncall_rung *rung = &o->rungs[o->rung_count];
	struct oncall_who who;

	if (node->kind != YAML_SCALAR || !oncall_who_by_name(o, node->text, &who))
		return fault(r, node, "no shift, rotation or person of this roster has that name");
	if (stands_elsewhere(o, &who))
		return fault(r, node, "stands on a rung already");
	if (steps(o) == ONCALL_STEPS)
		return yaml_fault(r->doc, node, r->err,
		    "at most %d shifts, rotations and people stand on all rungs together",
		    ONCALL_STEPS);
	if (who.is == ONCALL_IS_SHIFT)
		o->shifts[who.at].rung = o->rung_count;
	rung->who[at] = who;
	rung->count = at + 1;
	return true;
}

static bool
read_rung(struct reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_rung *rung = &r->o->rungs[at];
	struct rung_entry in = {0};
	size_t count;

	if (!yaml_read(r->doc, node, rung_fields, &in, r->err) || !read_id(r, in.rung, &rung->name))
		return false;
	if (oncall_rung(r->o, rung->name) != ONCALL_NOBODY)
		return fault(r, in.rung, "a rung has that name already");
	rung->answer_within = in.within;
	if (!each(r, in.who, ONCALL_STEPS, &count, read_who))
		return false;
	r->o->rung_count = at + 1;
	return true;
}

static bool
read_coordinator(struct reader *r, const struct yaml_node *node)
{
	static const struct yaml_field within = {"coordinator", YAML_DURATION, 0, true,
	    CLOCK_SECOND, CLOCK_DAY, NULL, "how long she has to answer"};
	char *words[2];

	return split(r, node, words, 2, "write it as p-105 10m") &&
	       named(r, node, words[0], &r->o->coordinator) &&
	       read_duration(r, node, words[1], &within, &r->o->coordinator_within);
}

/* --- limits and skills --- */

static bool
read_hardness(struct reader *r, const struct yaml_node *node, const char *word, bool *hard)
{
	*hard = strcmp(word, "hard") == 0;
	return *hard || strcmp(word, "soft") == 0 ||
	       fault(r, node, "hard: she is not asked; or soft: it is only said");
}

static bool
whole_minutes(struct reader *r, const struct yaml_node *node, int64_t us)
{
	return us % CLOCK_MINUTE == 0 || fault(r, node, "whole minutes are wanted here");
}

static bool
read_rest(struct reader *r, const struct yaml_node *node, struct oncall_limit *rest)
{
	static const struct yaml_field most = {"rest", YAML_DURATION, 0, true, CLOCK_MINUTE,
	    ONCALL_REST, NULL, "between two stretches of duty"};
	char *words[2];

	return node == NULL || (split(r, node, words, 2, "write it as 8h hard") &&
				   read_duration(r, node, words[0], &most, &rest->most) &&
				   whole_minutes(r, node, rest->most) &&
				   read_hardness(r, node, words[1], &rest->hard));
}

static bool
read_hours(struct reader *r, const struct yaml_node *node, struct oncall_limit *hours)
{
	static const struct yaml_field most = {"hours", YAML_DURATION, 0, true, CLOCK_MINUTE,
	    ONCALL_HOURS_IN, NULL, "on duty in a period"};
	static const struct yaml_field in = {
	    "hours", YAML_DURATION, 0, true, CLOCK_HOUR, ONCALL_HOURS_IN, NULL, "the period"};
	char *words[4];

	if (node == NULL)
		return true;
	if (!split(r, node, words, 4, "write it as 60h in 7d soft"))
		return false;
	if (strcmp(words[1], "in") != 0)
		return fault(r, node, "write it as 60h in 7d soft");
	return read_duration(r, node, words[0], &most, &hours->most) &&
	       read_duration(r, node, words[2], &in, &hours->in) &&
	       whole_minutes(r, node, hours->most) && whole_minutes(r, node, hours->in) &&
	       read_hardness(r, node, words[3], &hours->hard) &&
	       (hours->most <= hours->in || fault(r, node, "more hours than the period has"));
}

static bool
read_type(struct reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_type *type = &r->o->types[at];
	char *words[2];

	if (!split(r, node, words, 2, "write it as DEATHNTF death-notification"))
		return false;
	for (size_t i = 0; i < at; i++)
		if (strcmp(r->o->types[i].type, words[0]) == 0)
			return fault(r, node, "that type stands here twice");
	*type = (struct oncall_type){words[0], words[1]};
	return true;
}

/* --- what changes it --- */

struct override_entry {
	const struct yaml_node *rung, *person, *from, *until;
};

#define AT(member) offsetof(struct override_entry, member)
static const struct yaml_field override_fields[] = {
    {"rung", YAML_NODE, AT(rung), true, 0, 0, NULL, "where"},
    {"person", YAML_NODE, AT(person), true, 0, 0, NULL, "who"},
    {"from", YAML_NODE, AT(from), true, 0, 0, NULL, "since when"},
    {"until", YAML_NODE, AT(until), true, 0, 0, NULL, "how long"},
    {0},
};
#undef AT

static bool
misfit(const struct reader *r, const struct yaml_node *node, const struct err *why)
{
	return yaml_fault(r->doc, node, r->err, "%s", why->msg);
}

static bool
read_override(struct reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_override override;
	struct override_entry in = {0};
	struct err why = {0};

	(void)at;
	if (!yaml_read(r->doc, node, override_fields, &in, r->err))
		return false;
	override.rung =
	    in.rung->kind == YAML_SCALAR ? oncall_rung(r->o, in.rung->text) : ONCALL_NOBODY;
	if (override.rung == ONCALL_NOBODY)
		return fault(r, in.rung, "no rung of this roster has that name");
	return read_person_name(r, in.person, &override.person) &&
	       read_instant(r, in.from, &override.span.from) &&
	       read_instant(r, in.until, &override.span.until) &&
	       (oncall_override(r->o, &override, &why) || misfit(r, node, &why));
}

struct swap_entry {
	const struct yaml_node *one, *other;
};

#define AT(member) offsetof(struct swap_entry, member)
static const struct yaml_field swap_fields[] = {
    {"one", YAML_NODE, AT(one), true, 0, 0, NULL, "a shift and its day"},
    {"other", YAML_NODE, AT(other), true, 0, 0, NULL, "for which other one"},
    {0},
};
#undef AT

static bool
read_occurrence(struct reader *r, const struct yaml_node *node, struct oncall_turn *turn)
{
	char *words[2];

	if (!split(r, node, words, 2, "write it as nights 2026-12-28"))
		return false;
	turn->shift = oncall_shift(r->o, words[0]);
	if (turn->shift == ONCALL_NOBODY)
		return fault(r, node, "no shift of this roster has that name");
	return read_day(r, node, words[1], &turn->day);
}

static bool
read_swap(struct reader *r, const struct yaml_node *node, size_t at)
{
	struct swap_entry in = {0};
	struct oncall_swap swap;
	struct err why = {0};

	(void)at;
	return yaml_read(r->doc, node, swap_fields, &in, r->err) &&
	       read_occurrence(r, in.one, &swap.turns[0]) &&
	       read_occurrence(r, in.other, &swap.turns[1]) &&
	       (oncall_swap(r->o, &swap, &why) || misfit(r, node, &why));
}

/* --- the whole --- */

static bool
make_room(struct reader *r, const struct entry *in)
{
	struct oncall *o = r->o;

	o->scratch = malloc(sizeof(*o->scratch));
	o->people = room(r, in->people, ONCALL_PEOPLE, sizeof(*o->people));
	o->rotations = room(r, in->rotations, ONCALL_ROTATIONS, sizeof(*o->rotations));
	o->shifts = room(r, in->shifts, ONCALL_SHIFTS, sizeof(*o->shifts));
	o->types = room(r, in->skills, ONCALL_TYPES, sizeof(*o->types));
	if (o->scratch == NULL)
		return err_set(r->err, ERR_UNAVAILABLE, "out of memory");
	return o->people != NULL && o->rotations != NULL && o->shifts != NULL && o->types != NULL;
}

static bool
read_head(struct reader *r, const struct yaml_node *node, const struct entry *in)
{
	const struct yaml_node *zone = yaml_get(node, "zone");
	struct err why = {0};

	if (!read_id(r, in->agency, &r->o->agency))
		return false;
	if (in->call_back->kind != YAML_SCALAR || !oncall_is_telephone(in->call_back->text))
		return fault(
		    r, in->call_back, "this is no telephone number; write it as +1 555 0100");
	r->o->call_back = in->call_back->text;
	r->o->zone = zone_open(in->zone, &why);
	if (r->o->zone == NULL)
		return fault(r, zone, "no time zone; write it as America/New_York");
	return true;
}

static bool
read_parts(struct reader *r, const struct entry *in)
{
	struct oncall *o = r->o;
	size_t unused;

	return each(r, in->people, ONCALL_PEOPLE, &unused, read_person) &&
	       each(r, in->rotations, ONCALL_ROTATIONS, &unused, read_rotation) &&
	       each(r, in->shifts, ONCALL_SHIFTS, &unused, read_shift) &&
	       each(r, in->rungs, ONCALL_RUNGS, &unused, read_rung) &&
	       read_coordinator(r, in->coordinator) && read_rest(r, in->rest, &o->rest) &&
	       read_hours(r, in->hours, &o->hours) &&
	       each(r, in->skills, ONCALL_TYPES, &o->type_count, read_type) &&
	       each(r, in->overrides, ONCALL_OVERRIDES, &unused, read_override) &&
	       each(r, in->swaps, ONCALL_SWAPS, &unused, read_swap);
}

bool
oncall_read(const struct yaml_doc *doc, const struct yaml_node *node, struct oncall *oncall,
    struct err *err)
{
	struct reader r = {doc, oncall, err};
	struct entry in = {0};

	memset(oncall, 0, sizeof(*oncall));
	if (yaml_read(doc, node, entry_fields, &in, err) && read_head(&r, node, &in) &&
	    make_room(&r, &in) && read_parts(&r, &in))
		return true;
	oncall_close(oncall);
	return false;
}

void
oncall_close(struct oncall *oncall)
{
	zone_close(&oncall->zone);
	free(oncall->scratch);
	oncall->scratch = NULL;
}
