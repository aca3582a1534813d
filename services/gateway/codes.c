/* Codes and reasons as JSON. Words of the vocabulary and ids of sections need no escapes. */
#include "services/gateway/codes.h"

#include <string.h>

/* Appends to text, which has room for all of it. */
static size_t
append(char *text, size_t at, const char *piece)
{
	size_t len = strlen(piece);

	memcpy(text + at, piece, len + 1);
	return at + len;
}

static char *
list_of(struct arena *arena, const struct reasons *reasons)
{
	size_t total = 3, at = 0;
	char *text;

	for (size_t i = 0; i < reasons->count; i++)
		total += strlen(reasons->ids[i]) + 3;
	if ((text = arena_alloc(arena, total)) == NULL)
		return NULL;
	at = append(text, at, "[");
	for (size_t i = 0; i < reasons->count; i++) {
		at = append(text, at, i > 0 ? ",\"" : "\"");
		at = append(text, at, reasons->ids[i]);
		at = append(text, at, "\"");
	}
	(void)append(text, at, "]");
	return text;
}

/* One member for each class that was asked for. */
static const char *
member_of(struct arena *arena, const struct rulebook *rulebook, const struct verdict *verdict,
    unsigned class, struct reasons *reasons)
{
	const char *word = words_word(&vocabulary_data_class, class), *list;

	if (reasons == NULL)
		return arena_printf(arena, "\"%s\":\"%c\"", word,
		    CODE_LETTERS[decision_code(&verdict->decision, class)]);
	policy_reasons(rulebook->policy, &verdict->request, &verdict->decision, class, reasons);
	list = list_of(arena, reasons);
	return list == NULL ? NULL : arena_printf(arena, "\"%s\":%s", word, list);
}

static const char *
object_of(struct arena *arena, const struct rulebook *rulebook, const struct verdict *verdict,
    struct reasons *reasons)
{
	const char *members[64];
	size_t count = 0, total = 3, at = 0;
	char *text;

	for (unsigned class = 1; class < 64; class ++) {
		if (!(verdict->request.classes & BIT(class)))
			continue;
		members[count] = member_of(arena, rulebook, verdict, class, reasons);
		if (members[count] == NULL)
			return NULL;
		total += strlen(members[count++]) + 1;
	}
	if ((text = arena_alloc(arena, total)) == NULL)
		return NULL;
	at = append(text, at, "{");
	for (size_t i = 0; i < count; i++) {
		at = append(text, at, i > 0 ? "," : "");
		at = append(text, at, members[i]);
	}
	(void)append(text, at, "}");
	return text;
}

const char *
codes_text(struct arena *arena, const struct rulebook *rulebook, const struct verdict *verdict,
    const struct id *disclosure, bool why)
{
	const char *codes = object_of(arena, rulebook, verdict, NULL), *by = "";
	char id[ID_TEXT_SIZE];
	struct reasons reasons;

	if (why && reasons_make(arena, rulebook->policy, &reasons))
		by = object_of(arena, rulebook, verdict, &reasons);
	if (codes == NULL || by == NULL || arena_exhausted(arena))
		return NULL;
	return arena_printf(arena, "\"codes\":%s,\"disclosure\":\"%s\"%s%s", codes,
	    id_text(disclosure, id), why ? ",\"by\":" : "", by);
}

char *
codes_join(struct arena *arena, const char *object, size_t len, const char *members, size_t *joined)
{
	size_t more = strlen(members), at = len - 1;
	char *text = arena_alloc(arena, len + more + 2);

	if (text == NULL)
		return NULL;
	memcpy(text, object, at);
	if (at > 1)
		text[at++] = ',';
	at = append(text, at, members);
	*joined = append(text, at, "}");
	return text;
}
