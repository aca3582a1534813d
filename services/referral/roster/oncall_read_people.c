/* Reads who is named in a roster. */
#include <string.h>

#include "services/referral/roster/oncall_inner.h"
#include "services/referral/roster/oncall_reader.h"
#include "services/referral/roster/oncall_words.h"

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
read_leave(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_person *person = &r->o->people[r->o->person_count - 1];
	struct oncall_span *leave = &person->leaves[at];
	int64_t from, until;
	char *words[3];

	if (!reader_split(r, node, words, 3, "write it as 2026-12-24 until 2026-12-27"))
		return false;
	if (strcmp(words[1], "until") != 0)
		return reader_fault(r, node, "write it as 2026-12-24 until 2026-12-27");
	if (!reader_day(r, node, words[0], &from) || !reader_day(r, node, words[2], &until))
		return false;
	*leave =
	    (struct oncall_span){oncall_instant(r->o, from, 0), oncall_instant(r->o, until, 0)};
	return leave->from < leave->until ||
	       reader_fault(r, node, "this leave ends before it begins");
}

static bool
few(struct oncall_reader *r, const struct yaml_node *map, const char *key,
    const struct yaml_texts *words)
{
	return words->count <= ONCALL_WORDS || yaml_fault(r->doc, yaml_get(map, key), r->err,
						   "at most %d are taken here", ONCALL_WORDS);
}

bool
oncall_read_person(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_person *person = &r->o->people[at];
	struct person_entry in = {0};
	int64_t day;

	if (!yaml_read(r->doc, node, person_fields, &in, r->err) ||
	    !reader_id(r, in.person, &person->name))
		return false;
	if (oncall_person(r->o, person->name) != ONCALL_NOBODY)
		return reader_fault(r, in.person, "stands among \"people\" twice");
	r->o->person_count = at + 1; /* whom read_leave() reads for */
	person->certified_until = INT64_MAX;
	person->languages = in.languages;
	person->skills = in.skills;
	person->recused = in.recused;
	if (!few(r, node, "languages", &in.languages) || !few(r, node, "skills", &in.skills) ||
	    !few(r, node, "recused from", &in.recused))
		return false;
	if (in.certified != NULL) {
		if (!reader_day(r, in.certified,
			in.certified->kind == YAML_SCALAR ? in.certified->text : NULL, &day))
			return false;
		person->certified_until = oncall_instant(r->o, day, 0);
	}
	if (in.leave == NULL)
		return true;
	person->leaves = reader_room(r, in.leave, ONCALL_LEAVES, sizeof(*person->leaves));
	return person->leaves != NULL &&
	       reader_each(r, in.leave, ONCALL_LEAVES, &person->leave_count, read_leave);
}
