/* Statements of costs as PDF. */
#include "services/gateway/packet/cost_paper.h"

#include <stdlib.h>
#include <string.h>

#include "common/crypt.h"
#include "common/csv.h"
#include "common/text.h"
#include "services/gateway/packet/pdf.h"

#define WIDTH PDF_LONG /* it lies on its side: eight columns and a number */
#define HEIGHT PDF_SHORT
#define MARGIN 36.0
#define GAP 6.0  /* between columns */
#define POINTS 7 /* sixteen figures fit into a column */
#define HEAD_POINTS 14
#define ARENA_FIRST ((size_t)64 << 10)
#define ARENA_MOST ((size_t)16 << 20)

/* The order is the statement's. */
enum { LINE, WHOSE, WHAT, GOES_BY, COUNT, OF, POOL, AMOUNT, CELLS };

/* Of all columns and gaps: what is between the margins. */
static const double number_width = 28;
static const struct {
	double width;
	enum pdf_side side; /* figures end at the right */
} columns[CELLS] = {{46, PDF_LEFT}, {110, PDF_LEFT}, {130, PDF_LEFT}, {114, PDF_LEFT},
    {62, PDF_RIGHT}, {62, PDF_RIGHT}, {81, PDF_RIGHT}, {81, PDF_RIGHT}};

struct paper {
	struct pdf pdf;
	struct arena *arena;
	char **head;     /* the statement's first line */
	const char *sum; /* SHA-256 of the statement */
	double y;
	int page;
};

/* --- a page --- */

static double
put(struct paper *p, double x, const char *text, double width, enum pdf_side side)
{
	return pdf_put(&p->pdf, x, p->y, text, width, side);
}

static double
row_height(struct paper *p, char *const *cells)
{
	double most = pdf_lay(&p->pdf, "1", number_width, PDF_RIGHT);

	for (int i = 0; i < CELLS; i++) {
		double height = pdf_lay(&p->pdf, cells[i], columns[i].width - GAP, columns[i].side);

		most = height > most ? height : most;
	}
	return most;
}

/* number: "" for the head. */
static void
put_row(struct paper *p, const char *number, char *const *cells)
{
	double x = MARGIN + number_width + GAP, height = row_height(p, cells);

	(void)put(p, MARGIN, number, number_width, PDF_RIGHT);
	for (int i = 0; i < CELLS; i++) {
		(void)put(p, x, cells[i], columns[i].width - GAP, columns[i].side);
		x += columns[i].width;
	}
	p->y += height + 2;
}

/* Every sheet says which it is, and of which statement. */
static void
put_foot(struct paper *p)
{
	const char *text =
	    arena_printf(p->arena, "page %d, SHA-256 of its lines %s", p->page, p->sum);

	p->y = HEIGHT - MARGIN;
	pdf_letters(&p->pdf, POINTS, false);
	if (text != NULL)
		(void)put(p, MARGIN, text, WIDTH - 2 * MARGIN, PDF_LEFT);
}

static void
begin_page(struct paper *p)
{
	if (p->page > 0) {
		put_foot(p);
		cairo_show_page(p->pdf.cr);
		p->y = MARGIN;
	}
	p->page++;
	pdf_letters(&p->pdf, POINTS, true);
	put_row(p, "", p->head);
	pdf_letters(&p->pdf, POINTS, false);
}

/* --- the statement --- */

/* What a line of that name says of the whole. "": there is none. */
static const char *
says(char ***rows, size_t count, const char *line)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(rows[i][LINE], line) == 0)
			return rows[i][WHAT];
	return "";
}

static bool
put_title(struct paper *p, char ***rows, size_t count)
{
	const char *title =
	    arena_printf(p->arena, "Statement of costs, %s", says(rows, count, "cost"));
	const char *under = arena_printf(p->arena,
	    "Shared by %s, in %zu lines. Whoever has the agreement and what the period came to "
	    "comes to the same cent.",
	    says(rows, count, "shared"), count);

	if (title == NULL || under == NULL)
		return false;
	p->y = MARGIN;
	pdf_letters(&p->pdf, HEAD_POINTS, true);
	p->y += put(p, MARGIN, title, WIDTH - 2 * MARGIN, PDF_LEFT) + 4;
	pdf_letters(&p->pdf, POINTS, false);
	p->y += put(p, MARGIN, under, WIDTH - 2 * MARGIN, PDF_LEFT) + 8;
	return true;
}

static bool
put_statement(struct paper *p, char ***rows, size_t count)
{
	const double bottom = HEIGHT - MARGIN - 10;

	if (!put_title(p, rows, count))
		return false;
	begin_page(p);
	for (size_t i = 0; i < count; i++) {
		const char *number = arena_printf(p->arena, "%zu", i + 1);

		if (number == NULL)
			return false;
		if (p->y + row_height(p, rows[i]) > bottom)
			begin_page(p);
		put_row(p, number, rows[i]);
	}
	put_foot(p);
	return true;
}

/* Its lines behind the first; NULL: it is none, or there is no memory. */
static char ***
read_rows(struct paper *p, const char *csv, size_t len, size_t *count)
{
	struct csv from;
	struct err err;
	size_t most = 0, cells;
	char ***rows;
	int got;

	for (size_t i = 0; i < len; i++)
		most += csv[i] == '\n';
	rows = arena_alloc(p->arena, (most + 1) * sizeof(*rows));
	csv_open(&from, csv, len, ',');
	if (rows == NULL || csv_next(&from, p->arena, &p->head, &cells, &err) != 1 ||
	    cells != CELLS)
		return NULL;
	for (*count = 0; *count < most; (*count)++) {
		if ((got = csv_next(&from, p->arena, &rows[*count], &cells, &err)) == 0)
			return rows;
		if (got < 0 || cells != CELLS)
			return NULL;
	}
	return rows;
}

bool
cost_paper(const char *csv, size_t len, int64_t at_us, void **out, size_t *out_len, struct err *err)
{
	struct paper p = {.arena = arena_try(ARENA_FIRST, ARENA_MOST)};
	char hex[2 * CRYPT_SHA256 + 1];
	uint8_t sha256[CRYPT_SHA256];
	char ***rows = NULL;
	size_t count = 0;
	bool good = false;

	crypt_sha256(csv, len, sha256);
	p.sum = text_hex(sha256, sizeof(sha256), hex);
	if (p.arena != NULL)
		rows = read_rows(&p, csv, len, &count);
	if (rows != NULL) {
		pdf_open(&p.pdf, WIDTH, HEIGHT, at_us);
		good = put_statement(&p, rows, count);
		good = pdf_close(&p.pdf) && good;
	}
	arena_free(&p.arena);
	if (!good)
		free(p.pdf.at);
	*out = good ? p.pdf.at : NULL;
	*out_len = good ? p.pdf.len : 0;
	return good || err_set(err, ERR_UNAVAILABLE, "the statement's paper could not be drawn");
}
