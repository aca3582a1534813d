/* Covers, by cairo and pango. */
#include "services/gateway/packet/cover.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/json_tree.h"
#include "common/writer.h"
#include "services/gateway/packet/document.h"
#include "services/gateway/packet/pdf.h"

#define WIDTH PDF_SHORT
#define HEIGHT PDF_LONG
#define MARGIN 54.0
#define TEXT_BYTES ((size_t)32 << 10)
#define DEEPEST 6 /* the table's depth */
#define LARGEST 10
#define SMALLEST 5 /* points */

static const char last_line[] =
    "All of this is in handoff.json. Contact her only as the rules above say, and not after they "
    "are over: ask for the packet again, or ask who answers for her at the sender.\n";

/* --- text --- */
/* Of a time its minute, of a word its blanks: 2026-11-23T14:05:00Z, hang_up. */
static void
put_string(struct writer *w, const char *text)
{
	int64_t at;
	size_t n = strlen(text);

	if (n > 16 && text[10] == 'T' && clock_parse(text, &at, NULL)) {
		writer_put(w, "%.10s %.5s UTC", text, text + 11);
		return;
	}
	writer_put(w, "%s", text);
}

/* A word of the vocabulary: lower case and underscores. */
static bool
is_word(const char *text)
{
	return text[strspn(text, "abcdefghijklmnopqrstuvwxyz_")] == '\0';
}

static void
put_scalar(struct writer *w, const json_t *value)
{
	const char *text = json_string_value(value);

	if (json_is_integer(value)) /* there are none but minutes of a day */
		writer_put(w, "%02d:%02d", (int)(json_integer_value(value) / 60),
		    (int)(json_integer_value(value) % 60));
	else if (text == NULL)
		writer_put(w, "%s", json_is_true(value) ? "yes" : "no");
	else if (!is_word(text))
		put_string(w, text);
	else
		for (; *text != '\0'; text++)
			writer_put(w, "%c", *text == '_' ? ' ' : *text);
}

static void put_members(
    struct writer *w, const json_t *object, const struct packet_field *fields, int depth);

static void
put_values(struct writer *w, const json_t *value, const struct packet_field *field, int depth)
{
	size_t count = json_is_array(value) ? json_array_size(value) : 1;

	writer_put(w, "%*s%s:", 4 * depth, "", field->label);
	for (size_t i = 0; i < count; i++) {
		const json_t *one = json_is_array(value) ? json_array_get(value, i) : value;

		if (field->inner != NULL) {
			writer_put(w, "%s\n", i > 0 ? "  -" : "");
			put_members(w, one, field->inner, depth + 1);
			continue;
		}
		writer_put(w, "%s", i > 0 ? ", " : " ");
		put_scalar(w, one);
	}
	if (field->inner == NULL)
		writer_put(w, "\n");
}

/* In the order of the table; as deep as it is. */
static void
put_members(struct writer *w, const json_t *object, const struct packet_field *fields, int depth)
{
	for (const struct packet_field *f = fields; depth < DEEPEST && f->niem != NULL; f++) {
		const json_t *value = json_object_get(object, f->niem);

		if (value != NULL && f->within != NULL)
			value = json_object_get(value, f->within);
		if (value != NULL)
			put_values(w, value, f, depth);
	}
}

static void
put_document(struct writer *w, const json_t *root)
{
	writer_put(w, "%s\n", packet_head.label);
	put_members(w, json_object_get(root, packet_head.niem), packet_head.fields, 1);
	for (int i = 0; i < PACKET_PARTS; i++) {
		const json_t *section = json_object_get(root, packet_sections[i].niem);

		if (section == NULL)
			continue;
		writer_put(w, "\n%s\n", packet_sections[i].label);
		put_members(w, section, packet_sections[i].fields, 1);
	}
	writer_put(w, "\n%s", last_line);
}

/* --- the page --- */
/* Bold: the first line, and each behind an empty one. */
static void
mark_headings(PangoLayout *layout, const char *text)
{
	PangoAttrList *list = pango_attr_list_new();
	const char *at = text;

	while (at != NULL && *at != '\0') {
		PangoAttribute *bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);

		bold->start_index = (guint)(at - text);
		bold->end_index = bold->start_index + (guint)strcspn(at, "\n");
		pango_attr_list_insert(list, bold);
		if ((at = strstr(at, "\n\n")) != NULL)
			at += 2;
	}
	pango_layout_set_attributes(layout, list);
	pango_attr_list_unref(list);
}

/* The largest letters with which it stands on one page; else what fits with the smallest. */
static void
fit(PangoLayout *layout)
{
	PangoFontDescription *font = pango_font_description_from_string(PDF_FONT);
	const int room = (int)((HEIGHT - 2 * MARGIN) * PANGO_SCALE);
	int height = room + 1;

	pango_layout_set_width(layout, (int)((WIDTH - 2 * MARGIN) * PANGO_SCALE));
	pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
	for (int points = 2 * LARGEST; height > room && points >= 2 * SMALLEST; points--) {
		pango_font_description_set_size(font, points * PANGO_SCALE / 2);
		pango_layout_set_font_description(layout, font);
		pango_layout_get_size(layout, NULL, &height);
	}
	if (height > room) {
		pango_layout_set_height(layout, room);
		pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
	}
	pango_font_description_free(font);
}

static bool
draw(const char *text, int64_t at_us, struct pdf *pdf)
{
	pdf_open(pdf, WIDTH, HEIGHT, at_us);
	cairo_move_to(pdf->cr, MARGIN, MARGIN);
	pdf_text(pdf, text);
	mark_headings(pdf->layout, pango_layout_get_text(pdf->layout));
	fit(pdf->layout);
	pango_cairo_show_layout(pdf->cr, pdf->layout);
	return pdf_close(pdf);
}

bool
cover_make(
    const char *document, size_t len, int64_t at_us, void **out, size_t *out_len, struct err *err)
{
	struct writer w = {.out = malloc(TEXT_BYTES), .size = TEXT_BYTES};
	struct pdf pdf = {0};
	struct json_tree tree;
	bool good = false;

	json_tree_read(&tree, document, len, JSON_REJECT_DUPLICATES, NULL);
	if (w.out != NULL && tree.root != NULL) {
		put_document(&w, tree.root);
		good = draw(w.out, at_us, &pdf);
	}
	json_tree_free(&tree);
	free(w.out);
	*out = pdf.at;
	*out_len = pdf.len;
	return good || err_set(err, ERR_UNAVAILABLE, "the packet's cover could not be drawn");
}
