/* Accountings gathered. */
#include "services/gateway/accounting_sheet.h"

#include <stdlib.h>
#include <string.h>

#include "common/text.h"

static size_t
size_of(size_t lines)
{
	return sizeof(struct accounting_sheet) + lines * sizeof(struct accounting_line);
}

struct accounting_sheet *
accounting_sheet_new(struct arena *arena, const struct directory *directory, const char *owner)
{
	struct accounting_sheet *sheet = arena_alloc(arena, size_of(ACCOUNTING_LINES));
	size_t place = directory_organisation(directory, owner);
	const char *zone = place != NOBODY ? directory->organisations[place].zone : NULL;

	if (sheet == NULL)
		return NULL;
	memset(sheet, 0, sizeof(*sheet));
	(void)text_copy(sheet->owner, sizeof(sheet->owner), directory_title(directory, owner));
	(void)text_copy(sheet->zone, sizeof(sheet->zone), zone != NULL ? zone : "UTC");
	return sheet;
}

/* Those that fit, each whole. */
static void
put_sections(const Accord__V1__AccountingEntry *entry, char out[ACCOUNTING_SECTIONS])
{
	size_t len = 0;

	for (size_t i = 0; i < entry->n_sections; i++) {
		size_t more = strlen(entry->sections[i]);

		if (len + more + 2 > ACCOUNTING_SECTIONS)
			return;
		if (len > 0)
			out[len++] = ' ';
		memcpy(out + len, entry->sections[i], more + 1);
		len += more;
	}
}

static uint64_t
classes_of(const Accord__V1__DataClass *classes, size_t count)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < count; i++)
		if ((unsigned)classes[i] < 64)
			mask |= BIT(classes[i]);
	return mask;
}

bool
accounting_sheet_add(struct accounting_sheet *sheet, const struct directory *directory,
    const Accord__V1__AccountingEntry *entry)
{
	struct accounting_line *line = &sheet->lines[sheet->count];
	struct id disclosure;

	if (sheet->count == ACCOUNTING_LINES)
		return false;
	*line = (struct accounting_line){.at_us = entry->at_us,
	    .what = (unsigned)entry->what,
	    .role = (unsigned)entry->role,
	    .action = (unsigned)entry->action,
	    .purpose = (unsigned)entry->purpose,
	    .basis = (unsigned)entry->basis,
	    .released = classes_of(entry->released, entry->n_released),
	    .withheld = classes_of(entry->withheld, entry->n_withheld)};
	(void)text_copy(line->person, sizeof(line->person), entry->person);
	(void)text_copy(line->organisation, sizeof(line->organisation),
	    directory_title(directory, entry->organisation));
	put_sections(entry, line->sections);
	if (id_from_bytes(entry->disclosure.data, entry->disclosure.len, &disclosure))
		(void)id_text(&disclosure, line->disclosure);
	sheet->count++;
	return true;
}

struct accounting_sheet *
accounting_sheet_copy(const struct accounting_sheet *sheet)
{
	struct accounting_sheet *copy = malloc(size_of(sheet->count));

	if (copy != NULL)
		memcpy(copy, sheet, size_of(sheet->count));
	return copy;
}
