/* Writes a roster's entry by itself, so that a service reads what the tool has read. */
#include "services/accord/roster_plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/referral/roster/oncall.h"

bool
roster_is_plan(const struct yaml_node *entry)
{
	return yaml_get(entry, "rungs") != NULL;
}

static void
write_scalar(FILE *to, const char *text)
{
	(void)fputs(" \"", to);
	for (; *text != '\0'; text++) {
		if (*text == '"' || *text == '\\')
			(void)fputc('\\', to);
		(void)fputc(*text, to);
	}
	(void)fputc('"', to);
}

static void
write_line(FILE *to, const struct yaml_node *node, int depth)
{
	(void)fprintf(to, "%*s", 2 * depth, "");
	if (node->key != NULL)
		(void)fprintf(to, "%s:", node->key);
	else
		(void)fputc('-', to);
	if (node->kind == YAML_SCALAR)
		write_scalar(to, node->text);
	(void)fputc('\n', to);
}

/* Every node on a line of its own, what is in it a step further in. */
static void
write_entry(FILE *to, const struct yaml_node *entry)
{
	const struct yaml_node *above[YAML_DEPTH + 1], *node = entry->child;
	int depth = 0;

	for (;;) {
		while (node == NULL) {
			if (depth == 0)
				return;
			node = above[--depth]->next;
		}
		write_line(to, node, depth);
		if (node->kind != YAML_SCALAR && depth < YAML_DEPTH) {
			above[depth++] = node;
			node = node->child;
		} else {
			node = node->next;
		}
	}
}

static bool
text_of(const struct yaml_doc *doc, const struct yaml_node *entry, char **text, struct err *err)
{
	char *bytes = NULL;
	size_t len = 0;
	FILE *to = open_memstream(&bytes, &len);

	if (to == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	write_entry(to, entry);
	*text = fclose(to) == 0 ? arena_strndup(doc->arena, bytes, len) : NULL;
	free(bytes);
	if (*text == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	return len <= ONCALL_TEXT ||
	       yaml_fault(doc, entry, err, "this roster is longer than %zu bytes", ONCALL_TEXT);
}

static bool
name_people(const struct yaml_doc *doc, const struct oncall *oncall, Accord__V1__Roster *out,
    struct err *err)
{
	out->people = arena_zalloc(doc->arena, oncall->person_count * sizeof(*out->people));
	for (size_t i = 0; out->people != NULL && i < oncall->person_count; i++) {
		Accord__V1__RosterPerson *person = arena_zalloc(doc->arena, sizeof(*person));

		if (person == NULL)
			break;
		accord__v1__roster_person__init(person);
		person->person = (char *)(uintptr_t)oncall->people[i].name;
		out->people[out->n_people++] = person;
	}
	return out->n_people == oncall->person_count ||
	       err_set(err, ERR_UNAVAILABLE, "out of memory");
}

bool
roster_plan_read(const struct yaml_doc *doc, const struct yaml_node *entry, Accord__V1__Roster *out,
    struct err *err)
{
	struct oncall oncall;
	bool good;

	if (!oncall_read(doc, entry, &oncall, err))
		return false;
	out->organisation = (char *)(uintptr_t)oncall.agency;
	out->call_back = (char *)(uintptr_t)oncall.call_back;
	good = name_people(doc, &oncall, out, err) && text_of(doc, entry, &out->plan, err);
	oncall_close(&oncall);
	return good;
}
