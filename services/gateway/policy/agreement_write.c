/* The canonical text of an agreement. */
#include "services/gateway/policy/agreement_write.h"

#include <stdlib.h>
#include <string.h>

#include "services/gateway/policy/scalar.h"

/* Keys of which nothing decides, in the order in which they are written. */
static const char *const reserved[] = {"instrument", "gap", "goals", "duties", "contributions",
    "liaisons", "chain of command", "indicators", "meetings", "training", "coverage", "notice",
    "breach", "legal process", "redisclosure", "release terms", "retention", "grievance", "funding",
    "cji", "risks", "cost shares", NULL};

/* --- orders --- */

int
section_order(const char *a, const char *b)
{
	while (*a != '\0' && *b != '\0') {
		char *after_a, *after_b;
		unsigned long x = strtoul(a, &after_a, 10), y = strtoul(b, &after_b, 10);

		if (x != y)
			return x < y ? -1 : 1;
		a = *after_a == '.' ? after_a + 1 : after_a;
		b = *after_b == '.' ? after_b + 1 : after_b;
	}
	return (*a != '\0') - (*b != '\0');
}

static int
by_number(const void *a, const void *b)
{
	const struct section *x = *(const struct section *const *)a,
			     *y = *(const struct section *const *)b;
	int order = section_order(x->number, y->number);

	return order != 0 ? order : strcmp(x->number, y->number);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp((*(const struct party *const *)a)->as, (*(const struct party *const *)b)->as);
}

static int
by_day(const void *a, const void *b)
{
	const struct signature *x = *(const struct signature *const *)a,
			       *y = *(const struct signature *const *)b;
	int order = strcmp(x->day.text, y->day.text);

	order = order != 0 ? order : strcmp(x->organisation, y->organisation);
	return order != 0 ? order : strcmp(x->text, y->text);
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Pointers to the members of an array, sorted; freed by the caller. */
static const void **
sorted(const void *array, size_t count, size_t size, int (*order)(const void *, const void *))
{
	const void **v = malloc((count + 1) * sizeof(*v));

	for (size_t i = 0; v != NULL && i < count; i++)
		v[i] = (const char *)array + i * size;
	if (v != NULL)
		qsort(v, count, sizeof(*v), order);
	return v;
}

/* --- blocks --- */

static bool
put_texts(int indent, const char *key, const struct yaml_texts *texts, FILE *to)
{
	const char **v = malloc((texts->count + 1) * sizeof(*v));

	if (v == NULL)
		return false;
	memcpy(v, texts->v, texts->count * sizeof(*v));
	qsort(v, texts->count, sizeof(*v), by_text);
	fprintf(to, "%*s%s:\n", indent, "", key);
	for (size_t i = 0; i < texts->count; i++)
		scalar_item(indent + 2, v[i], to);
	free(v);
	return true;
}

static bool
put_signatures(const struct agreement *a, FILE *to)
{
	const void **v = sorted(a->signatures, a->signature_count, sizeof(*a->signatures), by_day);

	if (a->signature_count > 0)
		fputs("signed by:\n", to);
	for (size_t i = 0; v != NULL && i < a->signature_count; i++)
		scalar_item(2, ((const struct signature *)v[i])->text, to);
	free(v);
	return v != NULL;
}

static bool
put_parties(const struct agreement *a, FILE *to)
{
	const void **v = sorted(a->parties, a->party_count, sizeof(*a->parties), by_name);
	bool good = v != NULL;

	fputs("parties:\n", to);
	for (size_t i = 0; good && i < a->party_count; i++) {
		const struct party *party = v[i];

		fprintf(to, "  - as: %s\n", party->as);
		good = put_texts(4, "who", &party->who, to);
	}
	free(v);
	return good;
}

struct edge {
	const char *employer, *host;
	const struct placing *placing;
};

static int
by_edge(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;
	int order = strcmp(x->employer, y->employer);

	order = order != 0 ? order : strcmp(x->host, y->host);
	return order != 0 ? order
			  : (x->placing->roles > y->placing->roles) -
				(x->placing->roles < y->placing->roles);
}

static bool
put_placings(const struct agreement *a, FILE *to)
{
	struct edge *edges = malloc((a->placing_count + 1) * sizeof(*edges));

	for (size_t i = 0; edges != NULL && i < a->placing_count; i++)
		edges[i] = (struct edge){a->parties[a->placings[i].employer].as,
		    a->parties[a->placings[i].host].as, &a->placings[i]};
	if (edges != NULL && a->placing_count > 0) {
		qsort(edges, a->placing_count, sizeof(*edges), by_edge);
		fputs("placements:\n", to);
	}
	for (size_t i = 0; edges != NULL && i < a->placing_count; i++) {
		fprintf(to, "  - employer: %s\n    host: %s\n", edges[i].employer, edges[i].host);
		scalar_words(4, "roles", &vocabulary_role, edges[i].placing->roles, false, to);
		scalar_key(4, "records access", edges[i].placing->reads ? "read-only" : "none", to);
		scalar_key(
		    4, "represents host", edges[i].placing->represents_host ? "yes" : "no", to);
	}
	free(edges);
	return edges != NULL;
}

static int
by_target(const void *a, const void *b)
{
	return strcmp(
	    (*(const struct target *const *)a)->text, (*(const struct target *const *)b)->text);
}

static bool
put_targets(const struct agreement *a, FILE *to)
{
	const void **v = sorted(a->targets, a->target_count, sizeof(*a->targets), by_target);

	if (a->target_count > 0)
		fputs("response targets:\n", to);
	for (size_t i = 0; v != NULL && i < a->target_count; i++)
		scalar_item(2, ((const struct target *)v[i])->text, to);
	free(v);
	return v != NULL;
}

/* A block as it stands. */
static void
put_node(int indent, const struct yaml_node *node, bool after_dash, FILE *to)
{
	const struct yaml_node *child;

	if (node->kind == YAML_SCALAR) {
		scalar_put(node->text, to);
		putc('\n', to);
		return;
	}
	yaml_each (child, node) {
		bool block = child->kind != YAML_SCALAR;

		fprintf(to, "%*s", after_dash ? 0 : indent, "");
		after_dash = false;
		if (node->kind == YAML_LIST) {
			fputs("- ", to);
		} else {
			scalar_put(child->key, to);
			fputs(block ? ":\n" : ": ", to);
		}
		put_node(indent + 2, child, block && node->kind == YAML_LIST, to);
	}
}

void
agreement_put_reserved(const struct agreement *a, FILE *to)
{
	for (const char *const *key = reserved; *key != NULL; key++) {
		const struct yaml_node *node = yaml_get(a->doc->root, *key);

		if (node == NULL)
			continue;
		fprintf(to, "%s:%s", *key, node->kind == YAML_SCALAR ? " " : "\n");
		put_node(2, node, false, to);
	}
}

static void
put_section(const struct agreement *a, const struct section *s, FILE *to)
{
	fprintf(to, "  - section: \"%s\"\n", s->number);
	scalar_key(4, "heading", s->heading, to);
	scalar_key(4, "from", a->parties[s->from].as, to);
	scalar_key(4, "to", a->parties[s->to].as, to);
	scalar_words(
	    4, s->never ? "never share" : "share", &vocabulary_data_class, s->classes, false, to);
	for (size_t i = 0; i < vocabulary_never_travels.count; i++)
		if (s->forbidden_words & BIT(vocabulary_never_travels.words[i].number))
			scalar_item(6, vocabulary_never_travels.words[i].word, to);
	scalar_words(4, "for", &vocabulary_purpose, s->purposes, s->any_purpose, to);
	scalar_words(4, "with", &vocabulary_role, s->roles, s->any_role, to);
	scalar_words(4, "who may", &vocabulary_action, s->actions, s->any_action, to);
	if (!s->never)
		scalar_key(4, "only if", needs[s->need], to);
}

static bool
put_sections(const struct agreement *a, FILE *to)
{
	const void **v = sorted(a->sections, a->section_count, sizeof(*a->sections), by_number);

	fputs("sections:\n", to);
	for (size_t i = 0; v != NULL && i < a->section_count; i++)
		put_section(a, v[i], to);
	free(v);
	return v != NULL;
}

bool
agreement_write(const struct agreement *agreement, FILE *to)
{
	const struct agreement *a = agreement;

	scalar_key(0, "agreement", a->id, to);
	scalar_key(0, "title", a->title, to);
	scalar_key(0, "kind", agreement_kinds[a->kind], to);
	fprintf(to, "version: %lld\n", (long long)a->version);
	if (a->replaces != 0)
		fprintf(to, "replaces: %s@%lld\n", a->id, (long long)a->replaces);
	if (!put_signatures(a, to))
		return false;
	scalar_key(0, "in force from", a->from.text, to);
	scalar_key(0, "in force until", a->until.text, to);
	scalar_key(0, "review by", a->review_by.text, to);
	fprintf(to, "grace: %lldd\n", (long long)a->grace);
	scalar_key(0, "ended on", a->ended_on.text, to);
	scalar_key(0, "timezone", a->zone, to);
	if (!put_parties(a, to) || !put_placings(a, to) || !put_targets(a, to))
		return false;
	agreement_put_reserved(a, to);
	return put_sections(a, to);
}
