/* CSV as RFC 4180 has it and as the field sends it; a bad record costs itself and no other. */
#include "common/csv.h"
#include "tests/unit/reader_world.h"

struct fixture {
	struct reader r;
	struct csv csv;
	char **cells;
	size_t count;
};

static int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 2 << 20);
	return 0;
}

static void
from(struct fixture *f, const char *text)
{
	csv_open(&f->csv, text, strlen(text), ',');
}

static int
next(struct fixture *f)
{
	reader_again(&f->r);
	return csv_next(&f->csv, f->r.arena, &f->cells, &f->count, &f->r.err);
}

/* The next record's cells, shown as "<a><b>", begin at that line. */
static void
reads(struct fixture *f, size_t line, const char *shown)
{
	char got[256] = "";
	size_t len = 0;

	if (next(f) != 1)
		fail_msg("wanted %s, got: %s", shown, f->r.err.msg);
	for (size_t i = 0; i < f->count; i++)
		len += (size_t)snprintf(got + len, sizeof(got) - len, "<%s>", f->cells[i]);
	assert_string_equal(got, shown);
	assert_int_equal(f->csv.line, line);
}

static void
refuses(struct fixture *f, const char *msg)
{
	assert_int_equal(next(f), -1);
	assert_string_equal(f->r.err.msg, msg);
	assert_int_equal(f->r.err.code, ERR_INVALID);
}

static void
ends(struct fixture *f)
{
	assert_int_equal(next(f), 0);
	assert_int_equal(next(f), 0);
}

static void
test_cells(void **state)
{
	struct fixture *f = *state;

	from(f, "a,b,c\n,,\n\"x, y\",\"say \"\"hi\"\"\",\"\"\nlast, spaced ,");
	reads(f, 1, "<a><b><c>");
	reads(f, 2, "<><><>");
	reads(f, 3, "<x, y><say \"hi\"><>");
	reads(f, 4, "<last>< spaced ><>");
	ends(f);
	from(f, "");
	ends(f);
	from(f, "\n\r\n\n");
	ends(f);
	from(f, "\"\"");
	reads(f, 1, "<>");
	ends(f);
}

static void
test_line_ends(void **state)
{
	struct fixture *f = *state;

	from(f, "a\r\nb\nc\rd\r\r\n\n\ne");
	reads(f, 1, "<a>");
	reads(f, 2, "<b>");
	reads(f, 3, "<c>");
	reads(f, 4, "<d>");
	reads(f, 8, "<e>");
	ends(f);
	from(f, "\"a\r\nb\nc\rd\",x\r\n\"\n\"\"\n\"\ny\n");
	reads(f, 1, "<a\r\nb\nc\rd><x>");
	reads(f, 5, "<\n\"\n>");
	reads(f, 8, "<y>");
	ends(f);
}

static void
test_byte_order_marks(void **state)
{
	struct fixture *f = *state;

	from(f, "\xef\xbb\xbf\"a\",b\n");
	reads(f, 1, "<a><b>");
	from(f, "\xc3\xaf\xc2\xbb\xc2\xbf\"a\",b\n");
	reads(f, 1, "<a><b>");
	from(f, "\xef\xbb\xbf");
	ends(f);
	from(f, "\xc3\xaf\xc2\xbb\xc2\n");
	reads(f, 1, "<\xc3\xaf\xc2\xbb\xc2>");
	from(f, "a\n\xef\xbb\xbf"
		"b\n");
	reads(f, 1, "<a>");
	reads(f, 2,
	    "<\xef\xbb\xbf"
	    "b>");
}

static void
test_stray_quotes_stand_for_themselves(void **state)
{
	struct fixture *f = *state;

	from(f, "5\" pipe,a\"\"b, \"c\",d\"\n");
	reads(f, 1, "<5\" pipe><a\"\"b>< \"c\"><d\">");
	ends(f);
}

static void
test_other_separators(void **state)
{
	struct fixture *f = *state;

	csv_open(&f->csv, "a,b\t\"c\td\"\n", 10, '\t');
	reads(f, 1, "<a,b><c\td>");
	csv_open(&f->csv, "a;b", 3, ';');
	reads(f, 1, "<a><b>");
}

static void
test_a_bad_record_costs_itself_only(void **state)
{
	struct fixture *f = *state;

	from(f, "a,b\nc,\"d\"e\nf,g\nh,\"i\n j,k\nl,m");
	reads(f, 1, "<a><b>");
	refuses(f, "line 2, cell 2: text behind the closing quote");
	reads(f, 3, "<f><g>");
	refuses(f, "line 4, cell 2: the quote is not closed");
	reads(f, 5, "< j><k>");
	reads(f, 6, "<l><m>");
	ends(f);
	from(f, "\"");
	refuses(f, "line 1, cell 1: the quote is not closed");
	ends(f);
	csv_open(&f->csv, "a,b\0c\nd,\"\0\"\ne", 13, ',');
	refuses(f, "line 1, cell 2: holds a NUL byte");
	refuses(f, "line 2, cell 2: holds a NUL byte");
	reads(f, 3, "<e>");
}

static void
test_cell_limit(void **state)
{
	struct fixture *f = *state;
	char *text = repeat("x", CSV_CELL, "\ny\n"), *longer = repeat("x", CSV_CELL + 1, "\ny\n");
	char *pairs = repeat("\"\"", CSV_CELL, "\",z\ny\n"), *quotes;

	from(f, text);
	assert_int_equal(next(f), 1);
	assert_int_equal(strlen(f->cells[0]), CSV_CELL);
	reads(f, 2, "<y>");
	from(f, longer);
	refuses(f, "line 1, cell 1: longer than 64 KiB");
	reads(f, 2, "<y>");
	assert_true(asprintf(&quotes, "\"%s", pairs) > 0);
	from(f, quotes);
	assert_int_equal(next(f), 1);
	assert_int_equal(strlen(f->cells[0]), CSV_CELL);
	assert_string_equal(f->cells[1], "z");
	free(quotes);
	free(pairs);
	free(longer);
	free(text);
	text = repeat("x", CSV_CELL + 1, "\"\ny\n");
	text[0] = '"';
	from(f, text);
	assert_int_equal(next(f), 1);
	text[CSV_CELL + 1] = 'x';
	from(f, text);
	refuses(f, "line 1, cell 1: longer than 64 KiB; is a quote left open");
	free(text);
}

static void
test_count_limit(void **state)
{
	struct fixture *f = *state;
	char *text = repeat(",", CSV_CELLS - 1, "\ny\n"), *more = repeat(",", CSV_CELLS, "\ny\n");

	from(f, text);
	assert_int_equal(next(f), 1);
	assert_int_equal(f->count, CSV_CELLS);
	from(f, more);
	refuses(f, "line 1, cell 1025: more than 1024 cells");
	reads(f, 2, "<y>");
	free(more);
	free(text);
}

static void
test_record_limit(void **state)
{
	struct fixture *f = *state;
	char *piece = repeat("x", 8191, ","), *text = repeat(piece, CSV_RECORD / 8192 - 1, "");
	size_t len = strlen(text);

	text = realloc(text, CSV_RECORD + 4);
	memset(text + len, 'x', CSV_RECORD + 4 - len);
	memcpy(text + CSV_RECORD, "\ny", 3);
	from(f, text);
	assert_int_equal(next(f), 1);
	assert_int_equal(f->count, CSV_RECORD / 8192);
	reads(f, 2, "<y>");
	memcpy(text + CSV_RECORD, "x\ny", 4);
	from(f, text);
	refuses(f, "line 1, cell 129: the record is longer than 1 MiB");
	reads(f, 2, "<y>");
	free(text);
	free(piece);
}

static void
test_a_full_arena_loses_nothing(void **state)
{
	struct fixture *f = *state;
	struct arena *arena = arena_new(256, 256);

	from(f, "a,b,c,d\ne,f\n");
	while (csv_next(&f->csv, arena, &f->cells, &f->count, &f->r.err) == 1)
		from(f, "a,b,c,d\ne,f\n");
	assert_int_equal(f->r.err.code, ERR_UNAVAILABLE);
	arena_free(&arena);
	reads(f, 1, "<a><b><c><d>");
	reads(f, 2, "<e><f>");
}

/* Every line opens a quote that the next one closes and opens again: each would be read to the
 * limit, again and again. */
static void
test_bad_records_cannot_make_it_slow(void **state)
{
	struct fixture *f = *state;
	char *text = repeat("a\",\"\n", 1 << 20, "\"\ny\n");
	size_t refused = 0;
	int got;

	from(f, text);
	while ((got = next(f)) != 0)
		refused += got < 0;
	assert_true(refused > 0);
	assert_true(f->csv.at == f->csv.end);
	assert_int_equal(f->csv.next_line, (1 << 20) + 3);
	free(text);
}

/* A file of the field, if this tree stands beside its data: its records, their width and the last
 * one's line. */
static void
reads_file(struct fixture *f, const char *path, size_t records, size_t width, const char *first)
{
	FILE *in = fopen(path, "r");
	char *bytes = malloc(4 << 20);
	size_t n = 0;

	if (in == NULL) {
		free(bytes);
		skip();
	}
	csv_open(&f->csv, bytes, fread(bytes, 1, 4 << 20, in), ',');
	fclose(in);
	assert_int_equal(next(f), 1);
	assert_int_equal(f->count, width);
	assert_string_equal(f->cells[0], first);
	for (; next(f) == 1; n++)
		assert_int_equal(f->count, width);
	assert_string_equal(f->r.err.msg, "");
	assert_int_equal(n, records);
	assert_int_equal(f->csv.line, records + 1);
	free(bytes);
}

static void
test_burlington(void **state)
{
	reads_file(
	    *state, "../shared/data/cfs/burlington_vt_2022.csv", 10830, 21, "incident_number");
}

static void
test_dallas(void **state)
{
	reads_file(*state, "../shared/data/cfs/dallas_active_calls_2018-01-09.csv", 63, 11, "beat");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_cells),
	    cmocka_unit_test(test_line_ends),
	    cmocka_unit_test(test_byte_order_marks),
	    cmocka_unit_test(test_stray_quotes_stand_for_themselves),
	    cmocka_unit_test(test_other_separators),
	    cmocka_unit_test(test_a_bad_record_costs_itself_only),
	    cmocka_unit_test(test_cell_limit),
	    cmocka_unit_test(test_count_limit),
	    cmocka_unit_test(test_record_limit),
	    cmocka_unit_test(test_a_full_arena_loses_nothing),
	    cmocka_unit_test(test_bad_records_cannot_make_it_slow),
	    cmocka_unit_test(test_burlington),
	    cmocka_unit_test(test_dallas),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
