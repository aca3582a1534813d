/* A PDF that is drawn into memory: by cairo and pango, of one font. Any thread's own. */
#ifndef GATEWAY_PACKET_PDF_H
#define GATEWAY_PACKET_PDF_H

#include <pango/pangocairo.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PDF_FONT "DejaVu Sans"
/* A sheet of US Letter in points. */
#define PDF_SHORT 612.0
#define PDF_LONG 792.0

struct pdf {
	cairo_surface_t *surface;
	cairo_t *cr;
	PangoFontMap *fonts; /* this thread's own */
	PangoContext *context;
	PangoLayout *layout; /* on cr */
	uint8_t *at;         /* what was drawn, malloc'd */
	size_t len;
};

/* The same drawn at the same at_us makes the same bytes on the same fonts. */
void pdf_open(struct pdf *pdf, double width, double height, int64_t at_us);
/* Ends it. False: nothing is left of it. True: at and len are the caller's. */
bool pdf_close(struct pdf *pdf);

/* --- text --- */

/* In points. */
void pdf_letters(struct pdf *pdf, double points, bool bold);
enum pdf_side { PDF_LEFT, PDF_RIGHT };
/* What is laid out next. No PDF can hold what is no character for good, such as U+FFFF: U+FFFD
 * stands in its place. */
void pdf_text(struct pdf *pdf, const char *text);
/* Lays a text out in a column; how high it stands there. */
double pdf_lay(struct pdf *pdf, const char *text, double width, enum pdf_side side);
/* The same, drawn with its upper corner at x, y. */
double pdf_put(
    struct pdf *pdf, double x, double y, const char *text, double width, enum pdf_side side);

#endif
