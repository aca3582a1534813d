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
