/* Gathering: rows that differ in one dimension only become one row, for each dimension in turn. */
#include "services/gateway/policy/sentences.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "services/gateway/policy/agreement_write.h"

/* In a set of purposes: a prosecution hand-off that was accepted. */
#define ACCEPTED BIT(63)

enum dimension { CLASSES, PURPOSES, ROLES, ACTIONS, RECORDS, DIMENSIONS };

struct row {
	size_t from, to;
	int64_t since, until;
	enum level was, now;
	uint64_t sets[DIMENSIONS];
};

struct sentences {
	struct row *rows;
	size_t count, room;
	size_t opened, closed;
};

struct sentences *
sentences_new(void)
{
	return calloc(1, sizeof(struct sentences));
}

void
sentences_free(struct sentences **sentences)
{
	if (*sentences != NULL)
		free((*sentences)->rows);
	free(*sentences);
	*sentences = NULL;
}

bool
sentences_add(void *ctx, const struct change *change)
{
	struct sentences *s = ctx;
	const struct spot *spot = &change->spot;

	if (s->count == s->room) {
		size_t room = s->room == 0 ? 1024 : 2 * s->room;
		struct row *rows = realloc(s->rows, room * sizeof(*rows));

		if (rows == NULL)
			return false;
		s->rows = rows;
		s->room = room;
	}
	if (change->now > change->was)
		s->opened++;
	else
		s->closed++;
	s->rows[s->count++] = (struct row){
	    .from = spot->from,
	    .to = spot->to,
	    .since = change->since,
	    .until = change->until,
	    .was = change->was,
	    .now = change->now,
	    .sets = {[CLASSES] = BIT(change->data_class),
		[PURPOSES] = spot->accepted ? ACCEPTED : BIT(spot->purpose),
		[ROLES] = BIT(spot->role),
		[ACTIONS] = BIT(spot->action),
		[RECORDS] = BIT(spot->record)},
	};
	return true;
}

void
sentences_count(const struct sentences *sentences, size_t *opened, size_t *closed)
{
	*opened = sentences->opened;
	*closed = sentences->closed;
}

/* --- gathering --- */

#define ORDER(a, b)                                                                                \
	if ((a) != (b))                                                                            \
	return (a) < (b) ? -1 : 1

/* What must be the same; but: the dimension that is left out. */
static int
compare(const struct row *x, const struct row *y, int but)
{
	ORDER(x->since, y->since);
	ORDER(x->from, y->from);
	ORDER(x->to, y->to);
	ORDER(y->now > y->was, x->now > x->was);
	ORDER(x->until, y->until);
	ORDER(x->was, y->was);
	ORDER(x->now, y->now);
	for (int d = DIMENSIONS - 1; d >= 0; d--)
		if (d != but)
			ORDER(x->sets[d], y->sets[d]);
	return 0;
}

static int
order_by(const void *a, const void *b, void *but)
{
	return compare(a, b, *(const int *)but);
}

static void
gather(struct sentences *s, int dimension)
{
	size_t kept = 0;

	qsort_r(s->rows, s->count, sizeof(*s->rows), order_by, &dimension);
	for (size_t i = 0; i < s->count; i++) {
		if (kept > 0 && compare(&s->rows[kept - 1], &s->rows[i], dimension) == 0)
			s->rows[kept - 1].sets[dimension] |= s->rows[i].sets[dimension];
		else
			s->rows[kept++] = s->rows[i];
	}
	s->count = kept;
}

/* --- writing --- */

static void
put_day(const char *before, int64_t at, FILE *to)
{
	char text[CLOCK_TEXT_SIZE];

	fprintf(to, "%s%s", before, clock_text(at, text));
}

static void
put_set(const char *before, const struct vocabulary *vocabulary, uint64_t set, const char *all,
    FILE *to)
{
	fputs(before, to);
	if (all != NULL && (set & words_all(vocabulary)) == words_all(vocabulary))
		fputs(all, to);
	else
		agreement_put_words(vocabulary, set & words_all(vocabulary), to);
}

static void
put_row(const struct row *row, const struct directory *directory, FILE *to)
{
	static const char *const says[LEVELS] = {"nothing", "only under her release",
	    "once she was told, or under her release", "without condition"};
	const char *verb = row->now > row->was ? "opens" : "closes";

	fprintf(to, "%s to %s %s", directory->organisations[row->from].name,
	    directory->organisations[row->to].name, verb);
	put_set(": ", &vocabulary_data_class, row->sets[CLASSES], "every class", to);
	if (row->sets[RECORDS] != (BIT(1) | BIT(2)))
		put_set(", of the ", &vocabulary_origin, row->sets[RECORDS], NULL, to);
	fputs(row->sets[RECORDS] != (BIT(1) | BIT(2)) ? " record\n" : "\n", to);
	fprintf(to, "    was %s; is %s\n", says[row->was], says[row->now]);
	put_set("    with ", &vocabulary_role, row->sets[ROLES], "anybody", to);
	put_set("; who may ", &vocabulary_action, row->sets[ACTIONS], "do anything", to);
	if (row->sets[PURPOSES] != ACCEPTED)
		put_set("; for ", &vocabulary_purpose, row->sets[PURPOSES] & ~ACCEPTED,
		    "every purpose", to);
	if (row->sets[PURPOSES] & ACCEPTED &&
	    !(row->sets[PURPOSES] & BIT(ACCORD__V1__PURPOSE__PURPOSE_PROSECUTION_HANDOFF)))
		fprintf(to, "%sprosecution handoff already accepted",
		    row->sets[PURPOSES] == ACCEPTED ? "; for " : "; and for ");
	fputc('\n', to);
	if (row->since != INT64_MIN)
		put_day("    from ", row->since, to);
	else
		fputs("    at all times", to);
	if (row->until != NEVER)
		put_day(" until ", row->until, to);
	fputc('\n', to);
}

void
sentences_write(struct sentences *sentences, const struct directory *directory, FILE *to)
{
	for (int d = 0; d < DIMENSIONS && sentences->count > 0; d++)
		gather(sentences, d);
	for (size_t i = 0; i < sentences->count; i++)
		put_row(&sentences->rows[i], directory, to);
}
