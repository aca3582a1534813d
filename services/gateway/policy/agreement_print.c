/* An agreement in sentences, for those who sign it. */
#include <string.h>

#include "services/gateway/policy/agreement_write.h"

static void
put_word(const char *word, FILE *to)
{
	for (; *word != '\0'; word++)
		putc(*word == '_' ? ' ' : *word, to);
}

void
agreement_put_words(const struct vocabulary *vocabulary, uint64_t set, FILE *to)
{
	size_t left = (size_t)__builtin_popcountll(set);

	for (size_t i = 0; i < vocabulary->count; i++) {
		if (!(set & BIT(vocabulary->words[i].number)))
			continue;
		put_word(vocabulary->words[i].word, to);
		if (--left > 0)
			fputs(left == 1 ? " and " : ", ", to);
	}
}

static void
put_any(const struct vocabulary *vocabulary, uint64_t set, bool any, const char *all, FILE *to)
{
	if (any)
		fputs(all, to);
	else
		agreement_put_words(vocabulary, set, to);
}

static void
put_party(const struct agreement *a, size_t party, FILE *to)
{
	fprintf(to, "%s (", a->parties[party].as);
	for (size_t i = 0; i < a->parties[party].who.count; i++)
		fprintf(to, "%s%s", i == 0 ? "" : ", ", a->parties[party].who.v[i]);
	putc(')', to);
}

static void
put_section(const struct agreement *a, const struct section *s, FILE *to)
{
	static const char *const conditions[] = {
	    [NEED_NOTHING] = "",
	    [NEED_TOLD] = ", but only after the victim was told that they will be given it",
	    [NEED_RELEASE] = ", but only under the victim's own release",
	};

	fprintf(to, "\n%s  %s\n    ", s->number, s->heading);
	put_party(a, s->from, to);
	fputs(s->never ? " never shares with " : " shares with ", to);
	put_party(a, s->to, to);
	fputs(": ", to);
	agreement_put_words(&vocabulary_data_class, s->classes, to);
	if (s->forbidden_words != 0) {
		fputs(s->classes != 0 ? "; and " : "", to);
		agreement_put_words(&vocabulary_never_travels, s->forbidden_words, to);
		fputs(" (which never travels)", to);
	}
	fputs(".\n    Who: ", to);
	put_any(&vocabulary_role, s->roles, s->any_role, "any of their people", to);
	fputs(". What they may do: ", to);
	put_any(&vocabulary_action, s->actions, s->any_action, "anything", to);
	fputs(".\n    For: ", to);
	put_any(&vocabulary_purpose, s->purposes, s->any_purpose, "any purpose", to);
	fprintf(to, "%s.\n", s->never ? "" : conditions[s->need]);
}

static void
put_life(const struct agreement *a, FILE *to)
{
	fprintf(to,
	    "In force from %s until %s (the first day on which it no longer applies), in %s.\n",
	    a->from.text, a->until.text, a->zone);
	fprintf(to,
	    "To be reviewed by %s; %lld days after that, if it was not, it is restricted to "
	    "crisis\n"
	    "response, safety and rights notices, and hand-offs already accepted.\n",
	    a->review_by.text, (long long)a->grace);
	if (a->replaces != 0)
		fprintf(to, "It replaces version %lld.\n", (long long)a->replaces);
	if (a->ended_on.text != NULL)
		fprintf(to, "It was ended on %s.\n", a->ended_on.text);
	if (a->signature_count == 0)
		fputs("A draft: nobody has signed it, and it is never in force.\n", to);
	else if (a->signed_at == NEVER)
		fputs("Not every organisation has signed it; until they have it is not in force.\n",
		    to);
	for (size_t i = 0; i < a->signature_count; i++)
		fprintf(to, "Signed: %s\n", a->signatures[i].text);
}

static void
put_placing(const struct agreement *a, const struct placing *p, FILE *to)
{
	fputs("People of ", to);
	put_party(a, p->employer, to);
	fputs(" work at ", to);
	put_party(a, p->host, to);
	fputs(" as ", to);
	agreement_put_words(&vocabulary_role, p->roles, to);
	fprintf(to, "; they %s records there and %s for the host.\n",
	    p->reads ? "may read" : "read no", p->represents_host ? "speak" : "do not speak");
}

bool
agreement_print(const struct agreement *agreement, FILE *to)
{
	const struct agreement *a = agreement;

	fprintf(to, "%s\n%s, a %s agreement\n\n", a->title, a->name, agreement_kinds[a->kind]);
	for (size_t i = 0; i < a->party_count; i++) {
		fputs(i == 0 ? "Between " : i + 1 == a->party_count ? " and " : ", ", to);
		put_party(a, i, to);
	}
	fputs(".\n", to);
	put_life(a, to);
	for (size_t i = 0; i < a->placing_count; i++)
		put_placing(a, &a->placings[i], to);
	for (size_t i = 0; i < a->target_count; i++)
		fprintf(to, "Within: %s\n", a->targets[i].text);
	if (a->breach_hours != 0)
		fprintf(to,
		    "Of what went where it should not have the other parties are told within %u "
		    "hours.\n",
		    a->breach_hours);
	fputc('\n', to);
	agreement_put_reserved(a, to);
	for (size_t i = 0; i < a->section_count; i++)
		put_section(a, &a->sections[i], to);
	fputs(
	    "\nWhere a section asks less than the floor (`accord floor`), the floor still holds.\n",
	    to);
	return true;
}
