/* What is shared and what never: the sections of an agreement. */
#include <ctype.h>
#include <string.h>

#include "services/gateway/policy/agreement_inner.h"
#include "services/gateway/policy/floor.h"

struct section_entry {
	const struct yaml_node *number, *from, *to, *share, *never_share, *purposes, *roles,
	    *actions;
	const char *heading;
	int need; /* -1: not said */
};

#define AT(member) offsetof(struct section_entry, member)
static const struct yaml_field section_fields[] = {
    NODE("section", number, true, "its number on the signed paper"),
    {"heading", YAML_TEXT, AT(heading), true, 1, TEXT_LONGEST, NULL, "its heading there"},
    NODE("from", from, true, "the party that shares"),
    NODE("to", to, true, "the party that is given it"),
    NODE("share", share, false, "classes"),
    NODE("never share", never_share, false, "classes"),
    NODE("for", purposes, true, "purposes, or any"),
    NODE("with", roles, true, "roles of the recipient's people, or any"),
    NODE("who may", actions, true, "actions, or any"),
    {"only if", YAML_WORD, AT(need), false, 0, 0, needs, "what is asked beside"},
    {0},
};
#undef AT
/* --- sections --- */

/* [0-9]+(\.[0-9]+)* */
static bool
number_is(const char *text)
{
	bool digit = false;

	if (strlen(text) > 32)
		return false;
	for (; *text != '\0'; text++) {
		if (*text == '.' ? !digit : !isdigit((unsigned char)*text))
			return false;
		digit = *text != '.';
	}
	return digit;
}

static bool
read_number(const struct yaml_doc *doc, const struct yaml_node *node, const struct agreement *out,
    struct section *section, struct err *err)
{
	if (node->kind != YAML_SCALAR || !number_is(node->text))
		return yaml_fault(doc, node, err, "this is no section number; write it as \"3.1\"");
	for (size_t i = 0; i < out->section_count; i++)
		if (strcmp(out->sections[i].number, node->text) == 0)
			return yaml_fault(doc, node, err,
			    "there is a section \"%s\" already; give each a number of its own",
			    node->text);
	section->number = node->text;
	section->id = arena_printf(doc->arena, "%s/%s", out->name, node->text);
	return section->id != NULL || agreement_no_memory(err);
}

/* Words, or "any" alone, which stands for all of them. */
static bool
read_words(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct vocabulary *vocabulary, uint64_t *set, bool *any, struct err *err)
{
	const struct yaml_node *node;

	if (!yaml_list(doc, list, 64, "words", err))
		return false;
	*any = list->count == 1 && list->child->kind == YAML_SCALAR &&
	       strcmp(list->child->text, "any") == 0;
	if (*any) {
		*set = words_all(vocabulary);
		return true;
	}
	yaml_each (node, list)
		if (node->kind == YAML_SCALAR && strcmp(node->text, "any") == 0)
			return yaml_fault(
			    doc, node, err, "\"any\" stands alone; take the others out");
	return words_read_set(doc, list, vocabulary, set, err);
}

/* The classes of a section. What never travels may be named only where it is never shared. */
static bool
read_classes(const struct yaml_doc *doc, const struct yaml_node *list, struct section *section,
    struct err *err)
{
	const struct yaml_node *node;
	unsigned number;

	if (!yaml_list(doc, list, 128, "classes", err))
		return false;
	yaml_each (node, list) {
		const char *text = node->kind == YAML_SCALAR ? node->text : NULL;
		uint64_t *set = &section->classes;

		if ((number = words_number(&vocabulary_never_travels, text)) != 0) {
			if (!section->never)
				return yaml_fault(doc, node, err,
				    "\"%s\" never travels (law L5) and cannot be shared; take it "
				    "out",
				    text);
			set = &section->forbidden_words;
		} else if (!words_read(doc, node, &vocabulary_data_class, &number, err)) {
			return false;
		}
		if (*set & BIT(number))
			return yaml_fault(
			    doc, node, err, "\"%s\" stands here twice; once is enough", text);
		*set |= BIT(number);
	}
	return true;
}

static bool
check_share(const struct yaml_doc *doc, const struct yaml_node *block,
    const struct section_entry *in, struct section *section, struct err *err)
{
	if ((in->share == NULL) == (in->never_share == NULL)) {
		if (in->share == NULL)
			return yaml_fault(doc, block, err,
			    "what is shared is missing; add \"share:\" or \"never share:\"");
		return yaml_fault_key(doc, yaml_get(block, "never share"), err,
		    "a section shares or it never shares; make two of it");
	}
	section->never = in->never_share != NULL;
	if (section->never && in->need >= 0)
		return yaml_fault_key(doc, yaml_get(block, "only if"), err,
		    "what is never shared has no condition; take \"only if\" out");
	if (!section->never && in->need < 0)
		return yaml_fault(doc, block, err,
		    "the condition is missing; add \"only if:\" nothing, victim told or release");
	section->need = in->need < 0 ? NEED_NOTHING : (enum need)in->need;
	return true;
}

static bool
check_purposes(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct section *section, struct err *err)
{
	const struct yaml_node *node;

	if (section->never || section->any_purpose ||
	    !(section->purposes & floor_refused_purposes()))
		return true;
	yaml_each (node, list)
		if (BIT(words_number(&vocabulary_purpose, node->text)) & floor_refused_purposes())
			return yaml_fault(doc, node, err,
			    "nothing is shared for \"%s\", the floor refuses it (F07); take it out",
			    node->text);
	return true;
}

static bool
read_section(const struct yaml_doc *doc, const struct yaml_node *block, struct agreement *out,
    struct err *err)
{
	struct section *section = &out->sections[out->section_count];
	struct section_entry in = {.need = -1};

	if (!yaml_read(doc, block, section_fields, &in, err) ||
	    !read_number(doc, in.number, out, section, err) ||
	    !agreement_find_party(doc, in.from, out, &section->from, err) ||
	    !agreement_find_party(doc, in.to, out, &section->to, err) ||
	    !check_share(doc, block, &in, section, err))
		return false;
	if (section->from == section->to && out->kind != AGREEMENT_INTERNAL_PROTOCOL)
		return yaml_fault(
		    doc, in.to, err, "a party shares with another; name another one under \"to\"");
	section->heading = in.heading;
	section->node = block;
	if (!read_classes(doc, section->never ? in.never_share : in.share, section, err) ||
	    !read_words(doc, in.purposes, &vocabulary_purpose, &section->purposes,
		&section->any_purpose, err) ||
	    !read_words(
		doc, in.roles, &vocabulary_role, &section->roles, &section->any_role, err) ||
	    !read_words(doc, in.actions, &vocabulary_action, &section->actions,
		&section->any_action, err) ||
	    !check_purposes(doc, in.purposes, section, err))
		return false;
	out->section_count++;
	return true;
}

bool
agreement_read_sections(const struct yaml_doc *doc, const struct yaml_node *list,
    struct agreement *out, struct err *err)
{
	const struct yaml_node *block;

	if (!yaml_list(doc, list, AGREEMENT_SECTIONS, "sections", err))
		return false;
	if ((out->sections = agreement_room(doc, list, sizeof(*out->sections))) == NULL)
		return agreement_no_memory(err);
	yaml_each (block, list)
		if (!read_section(doc, block, out, err))
			return false;
	return true;
}
