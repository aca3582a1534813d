/* Accountings as tables. */
#include "services/gateway/accounting_text.h"

#include <jansson.h>
#include <string.h>

static const char *const columns[] = {"at", "what", "disclosure", "person", "organisation",
    "placement", "role", "action", "purpose", "released", "withheld", "sections", "release",
    "basis", "under", "subjects"};
#define COLUMNS (sizeof(columns) / sizeof(columns[0]))

struct sheet {
	char *text; /* NULL: it is only measured */
	size_t len;
};

static void
put(struct sheet *sheet, const char *bytes, size_t len)
{
	if (sheet->text != NULL)
		memcpy(sheet->text + sheet->len, bytes, len);
	sheet->len += len;
}

/* A quote within is two. */
static void
put_word(struct sheet *sheet, const char *word)
{
	for (; *word != '\0'; word++)
		put(sheet, *word == '"' ? "\"\"" : word, *word == '"' ? 2 : 1);
}

static void
put_cell(struct sheet *sheet, const json_t *value)
{
	put(sheet, "\"", 1);
	if (json_is_string(value))
		put_word(sheet, json_string_value(value));
	for (size_t i = 0; i < json_array_size(value); i++) {
		if (i > 0)
			put(sheet, " ", 1);
		put_word(sheet, json_string_value(json_array_get(value, i)));
	}
	put(sheet, "\"", 1);
}

static void
put_row(struct sheet *sheet, const json_t *record)
{
	for (size_t i = 0; i < COLUMNS; i++) {
		if (i > 0)
			put(sheet, ",", 1);
		if (record == NULL)
			put(sheet, columns[i], strlen(columns[i]));
		else
			put_cell(sheet, json_object_get(record, columns[i]));
	}
	put(sheet, "\r\n", 2);
}

static bool
put_all(struct sheet *sheet, char *const *texts, size_t count)
{
	put_row(sheet, NULL);
	for (size_t i = 0; i < count; i++) {
		json_t *record = json_loads(texts[i], 0, NULL);

		if (record == NULL)
			return false;
		put_row(sheet, record);
		json_decref(record);
	}
	return true;
}

char *
accounting_csv(struct arena *arena, char *const *texts, size_t count, size_t *len)
{
	struct sheet measured = {NULL, 0}, sheet = {NULL, 0};

	if (!put_all(&measured, texts, count) ||
	    (sheet.text = arena_alloc(arena, measured.len + 1)) == NULL ||
	    !put_all(&sheet, texts, count))
		return NULL;
	sheet.text[sheet.len] = '\0';
	*len = sheet.len;
	return sheet.text;
}
