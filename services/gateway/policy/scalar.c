/* The scalars of the canonical texts. */
#include "services/gateway/policy/scalar.h"

#include <string.h>

/* Whether a text must stand in quotes to be read back as it is. */
static bool
needs_quotes(const char *text)
{
	size_t len = strlen(text);

	if (len == 0 || strchr("-?:,[]{}#&*!|>'\"%@` ", text[0]) != NULL || text[len - 1] == ' ' ||
	    text[len - 1] == ':')
		return true;
	return strstr(text, ": ") != NULL || strstr(text, " #") != NULL;
}

void
scalar_put(const char *text, FILE *to)
{
	if (!needs_quotes(text)) {
		fputs(text, to);
		return;
	}
	putc('"', to);
	for (; *text != '\0'; text++) {
		if (*text == '"' || *text == '\\')
			putc('\\', to);
		putc(*text, to);
	}
	putc('"', to);
}

void
scalar_key(int indent, const char *key, const char *text, FILE *to)
{
	if (text == NULL)
		return;
	fprintf(to, "%*s%s: ", indent, "", key);
	scalar_put(text, to);
	putc('\n', to);
}

void
scalar_item(int indent, const char *text, FILE *to)
{
	fprintf(to, "%*s- ", indent, "");
	scalar_put(text, to);
	putc('\n', to);
}

void
scalar_words(int indent, const char *key, const struct vocabulary *vocabulary, uint64_t set,
    bool any, FILE *to)
{
	fprintf(to, "%*s%s:\n", indent, "", key);
	if (any)
		scalar_item(indent + 2, "any", to);
	for (size_t i = 0; !any && i < vocabulary->count; i++)
		if (set & BIT(vocabulary->words[i].number))
			scalar_item(indent + 2, vocabulary->words[i].word, to);
}
