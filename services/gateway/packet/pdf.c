/* PDFs in memory. */
#include "services/gateway/packet/pdf.h"

#include <cairo-pdf.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"

#if defined(__SANITIZE_ADDRESS__)
/* fontconfig loses a few bytes once, as it reads its own files; what we lose is looked for. */
const char *__lsan_default_suppressions(void);
const char *
__lsan_default_suppressions(void)
{
	return "leak:libfontconfig";
}

const char *__lsan_default_options(void);
const char *
__lsan_default_options(void)
{
	return "print_suppressions=0";
}
#endif

static cairo_status_t
keep(void *ctx, const unsigned char *more, unsigned int n)
{
	struct pdf *pdf = ctx;
	uint8_t *grown = realloc(pdf->at, pdf->len + n);

	if (grown == NULL)
		return CAIRO_STATUS_NO_MEMORY;
	memcpy(grown + pdf->len, more, n);
	pdf->at = grown;
	pdf->len += n;
	return CAIRO_STATUS_SUCCESS;
}

void
pdf_open(struct pdf *pdf, double width, double height, int64_t at_us)
{
	char made[CLOCK_TEXT_SIZE];

	*pdf = (struct pdf){0};
	pdf->surface = cairo_pdf_surface_create_for_stream(keep, pdf, width, height);
	pdf->cr = cairo_create(pdf->surface);
	pdf->fonts = pango_cairo_font_map_new();
	pdf->context = pango_font_map_create_context(pdf->fonts);
	pango_cairo_update_context(pdf->cr, pdf->context);
	pdf->layout = pango_layout_new(pdf->context);
	cairo_pdf_surface_set_metadata(pdf->surface, CAIRO_PDF_METADATA_CREATE_DATE,
	    clock_text(at_us / CLOCK_SECOND * CLOCK_SECOND, made));
}

bool
pdf_close(struct pdf *pdf)
{
	bool good = cairo_status(pdf->cr) == CAIRO_STATUS_SUCCESS;

	g_object_unref(pdf->layout);
	g_object_unref(pdf->context);
	g_object_unref(pdf->fonts);
	cairo_destroy(pdf->cr);
	cairo_surface_finish(pdf->surface);
	good = good && cairo_surface_status(pdf->surface) == CAIRO_STATUS_SUCCESS;
	cairo_surface_destroy(pdf->surface);
	if (good)
		return true;
	free(pdf->at);
	pdf->at = NULL;
	pdf->len = 0;
	return false;
}

/* --- text --- */

void
pdf_letters(struct pdf *pdf, double points, bool bold)
{
	PangoFontDescription *font = pango_font_description_from_string(PDF_FONT);

	pango_font_description_set_absolute_size(font, points * PANGO_SCALE);
	pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
	pango_layout_set_font_description(pdf->layout, font);
	pango_font_description_free(font);
}

/* Bytes of what is no character for good at p: U+FDD0 to U+FDEF, and the last two of each plane. 0:
 * something else. */
static size_t
no_character(const char *text)
{
	const unsigned char *p = (const unsigned char *)text;

	if (p[0] == 0xef && p[1] == 0xb7)
		return p[2] >= 0x90 && p[2] <= 0xaf ? 3 : 0;
	if (p[0] == 0xef && p[1] == 0xbf)
		return p[2] >= 0xbe ? 3 : 0;
	return p[0] >= 0xf0 && (p[1] & 0x0f) == 0x0f && p[2] == 0xbf && p[3] >= 0xbe ? 4 : 0;
}

void
pdf_text(struct pdf *pdf, const char *text)
{
	char *shown = g_malloc(strlen(text) + 1), *to = shown;

	while (*text != '\0') {
		size_t len = no_character(text);

		if (len == 0) {
			*to++ = *text++;
			continue;
		}
		memcpy(to, "\xef\xbf\xbd", 3);
		to += 3;
		text += len;
	}
	*to = '\0';
	pango_layout_set_text(pdf->layout, shown, -1);
	g_free(shown);
}

double
pdf_lay(struct pdf *pdf, const char *text, double width, enum pdf_side side)
{
	int height;

	pango_layout_set_width(pdf->layout, (int)(width * PANGO_SCALE));
	pango_layout_set_wrap(pdf->layout, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_alignment(
	    pdf->layout, side == PDF_RIGHT ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
	pdf_text(pdf, text);
	pango_layout_get_size(pdf->layout, NULL, &height);
	return (double)height / PANGO_SCALE;
}

double
pdf_put(struct pdf *pdf, double x, double y, const char *text, double width, enum pdf_side side)
{
	double height = pdf_lay(pdf, text, width, side);

	cairo_move_to(pdf->cr, x, y);
	pango_cairo_show_layout(pdf->cr, pdf->layout);
	return height;
}
