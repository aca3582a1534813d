/* Texts on paper: whatever somebody is called can be drawn. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "services/gateway/packet/cover.h"
#include "services/gateway/packet/pdf.h"

#define INSTEAD "\xef\xbf\xbd"

/* Drawn, and as it stands there. */
static void
stands(const char *text, const char *as)
{
	struct pdf pdf;

	pdf_open(&pdf, PDF_SHORT, PDF_LONG, 0);
	pdf_letters(&pdf, 11, false);
	(void)pdf_put(&pdf, 50, 50, text, 400, PDF_LEFT);
	assert_string_equal(pango_layout_get_text(pdf.layout), as);
	if (!pdf_close(&pdf))
		fail_msg("\"%s\" is not drawn", text);
	free(pdf.at);
}

/* One by one, as g_unichar_to_utf8 writes it. */
static void
stands_as(gunichar from, gunichar to, bool itself)
{
	for (gunichar c = from; c <= to; c++) {
		char text[8] = {0}, as[16];
		int len = g_unichar_to_utf8(c, text);

		(void)snprintf(as, sizeof(as), "%s!", itself ? text : INSTEAD);
		text[len] = '!';
		stands(text, as);
	}
}

static void
test_what_is_no_character_for_good_is_shown_as_such(void **state)
{
	(void)state;
	stands_as(0xfdd0, 0xfdef, false);
	for (gunichar plane = 0; plane <= 0x10; plane++)
		stands_as(plane << 16 | 0xfffe, plane << 16 | 0xffff, false);
	stands("a\xef\xbf\xbf\xf0\x9f\xbf\xbe", "a" INSTEAD INSTEAD);
}

static void
test_its_neighbours_are_themselves(void **state)
{
	static const gunichar edges[] = {
	    0xfdcf, 0xfdf0, 0xfffd, 0x10000, 0x1fffd, 0x20000, 0x2ffbf, 0x3efff, 0x10fffd};

	(void)state;
	for (size_t i = 0; i < sizeof(edges) / sizeof(edges[0]); i++)
		stands_as(edges[i], edges[i], true);
	stands("", "");
}

static void
test_a_cover_names_whoever_it_is(void **state)
{
	static const char document[] = "{\"accord:Packet\": {\"accord:Sender\": "
				       "{\"nc:OrganizationName\": \"a\xef\xbf\xbf\"}}, "
				       "\"j:Victim\": {\"nc:PersonName\": {\"nc:PersonFullName\": "
				       "\"M\\ufdd0\\ud83f\\udfff\"}}}";
	struct err err = {0};
	size_t len;
	void *out;

	(void)state;
	assert_true(cover_make(document, sizeof(document) - 1, 0, &out, &len, &err));
	assert_true(len > 5 && memcmp(out, "%PDF-", 5) == 0);
	free(out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_is_no_character_for_good_is_shown_as_such),
	    cmocka_unit_test(test_its_neighbours_are_themselves),
	    cmocka_unit_test(test_a_cover_names_whoever_it_is),
	};

	return cmocka_run_group_tests_name("pdf", tests, NULL, NULL);
}
