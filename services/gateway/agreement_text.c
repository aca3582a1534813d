/* Rows to text, text to a judgement. */
#include "services/gateway/agreement_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/gateway/policy/agreement_write.h"
#include "services/gateway/policy/scalar.h"

#define NAME_LONGEST ((size_t)128)

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the agreement");
}

/* A name may hold commas: the last two fields of the line are the others. */
bool
agreement_line_check(const struct agreement_line *line, struct err *err)
{
	const char *name = line->name;
	size_t len = strlen(name);

	for (size_t i = 0; i < len; i++)
		if ((unsigned char)name[i] < 0x20 || name[i] == 0x7f)
			return err_set(err, ERR_INVALID, "who signs has a name on one line");
	if (len == 0 || len > NAME_LONGEST || name[0] == ' ' || name[len - 1] == ' ')
		return err_set(
		    err, ERR_INVALID, "who signs has a name of at most %zu bytes", NAME_LONGEST);
	if (!id_is(line->organisation))
		return err_set(err, ERR_INVALID, "who signs does so for an organisation");
	return true;
}

static bool
put_line(const struct agreement_line *line, FILE *to)
{
	char *signature;

	if (asprintf(&signature, "%s, %s, %s", line->name, line->organisation, line->day) < 0)
		return false;
	scalar_item(2, signature, to);
	free(signature);
	return true;
}

char *
agreement_text(const char *body, const struct agreement_line *lines, size_t *len)
{
	char *text = NULL;
	FILE *to = open_memstream(&text, len);
	bool good = to != NULL;

	if (to == NULL)
		return NULL;
	fputs(body, to);
	if (lines != NULL)
		fputs("signed by:\n", to);
	for (; good && lines != NULL; lines = lines->next)
		good = put_line(lines, to);
	if (fclose(to) == 0 && good)
		return text;
	free(text);
	return NULL;
}

/* The agreement as it was read, without its signatures. */
static const char *
canonical_of(struct arena *arena, const struct agreement *agreement)
{
	struct agreement bare = *agreement;
	const char *copy = NULL;
	char *text = NULL;
	size_t len = 0;
	FILE *to = open_memstream(&text, &len);
	bool good;

	if (to == NULL)
		return NULL;
	bare.signature_count = 0;
	good = agreement_write(&bare, to);
	if (fclose(to) == 0 && good)
		copy = arena_strndup(arena, text, len);
	free(text);
	return copy;
}

/* The day that it is now in a text's own zone. */
static const char *
today(struct agreement_look *look)
{
	struct clock_wall wall;
	struct yaml_doc doc;
	struct zone *zone;

	if (!yaml_parse(
		look->arena, look->file, look->body, strlen(look->body), &doc, &look->err) ||
	    (zone = zone_read(&doc, doc.root, "timezone", &look->err)) == NULL)
		return NULL;
	zone_wall(zone, look->at, &wall);
	zone_close(&zone);
	return arena_printf(look->arena, "%04d-%02d-%02d", wall.year, wall.month, wall.day);
}

static bool
check_lines(struct agreement_look *look, size_t *count)
{
	*count = 0;
	for (struct agreement_line *line = look->lines; line != NULL; line = line->next) {
		if (!agreement_line_check(line, &look->err) ||
		    (line->day == NULL && (line->day = today(look)) == NULL))
			return false;
		++*count;
	}
	return true;
}

static bool
look(struct agreement_look *look, const char *text, size_t len)
{
	struct yaml_doc *doc = arena_zalloc(look->arena, sizeof(*doc));

	look->agreement = arena_zalloc(look->arena, sizeof(*look->agreement));
	look->text = arena_strndup(look->arena, text, len);
	if (doc == NULL || look->agreement == NULL || look->text == NULL)
		return no_memory(&look->err);
	if (!yaml_parse(look->arena, look->file, look->text, len, doc, &look->err) ||
	    !agreement_read(doc, look->agreement, &look->err))
		return false;
	look->canonical = canonical_of(look->arena, look->agreement);
	if (look->canonical == NULL)
		return no_memory(&look->err);
	if (look->binds &&
	    !judge_parties(compiled_policy(look->now)->directory, look->agreement, &look->err))
		return false;
	if (look->ends != 0 && look->ends < look->agreement->ended_on.at)
		look->agreement->ended_on.at = look->ends;
	return judge(look->arena, look->now, look->agreement, look->ends, look->at,
	    &look->judgement, &look->err);
}

void
agreement_look(void *job)
{
	struct agreement_look *ours = job;
	size_t len, count;
	char *text = NULL;
	bool good = check_lines(ours, &count) &&
		    (text = agreement_text(ours->body, ours->lines, &len)) != NULL &&
		    look(ours, text, len);

	/* A line that is read as something else would be a signature that nobody gave. */
	if (good && count > 0 && ours->agreement->signature_count != count)
		(void)err_set(&ours->err, ERR_INVALID, "a signature is not read as it was entered");
	else if (!good && ours->err.code == ERR_NONE)
		(void)no_memory(&ours->err);
	free(text);
}
