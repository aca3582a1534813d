/* Lists of the files. */
#include "services/gateway/policy/lists.h"

#include "common/yaml_text.h"

static bool
of_scalars(const struct yaml_node *list)
{
	const struct yaml_node *node;

	if (list->kind != YAML_LIST)
		return false;
	yaml_each (node, list)
		if (node->kind != YAML_SCALAR)
			return false;
	return true;
}

static bool
check_node(const struct yaml_doc *doc, const struct yaml_node *node, struct err *err)
{
	const struct yaml_node *first, *again;

	if (!of_scalars(node))
		return true;
	if (!yaml_text_repeated(node, false, &first, &again))
		return err_set(err, ERR_UNAVAILABLE, "no memory for the file");
	return again == NULL || yaml_fault(doc, again, err,
				    "\"%.64s\" stands here twice; once is enough", again->text);
}

/* No deeper than the reader of the file went. */
bool
lists_check_repeats(const struct yaml_doc *doc, struct err *err)
{
	const struct yaml_node *next[YAML_DEPTH + 1] = {doc->root};
	size_t depth = 1;

	while (depth > 0) {
		const struct yaml_node *node = next[depth - 1];

		if (node == NULL) {
			depth--;
			continue;
		}
		if (!check_node(doc, node, err))
			return false;
		next[depth - 1] = depth == 1 ? NULL : node->next;
		if (node->child != NULL)
			next[depth++] = node->child;
	}
	return true;
}
