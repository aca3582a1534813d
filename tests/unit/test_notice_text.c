/* What clients may be told: the texts as they are delivered, and each rule by a text that breaks
 * it. */
#include <dirent.h>
#include <stdio.h>
#include <string.h>

#include "services/notification/client/notice_text.h"
#include "tests/unit/reader_world.h"

#define EVENT(name) ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_##name
#define CHANNEL(name) ACCORD__V1__CHANNEL__CHANNEL_##name
#define SAY(name) ACCORD__V1__VOICEMAIL__VOICEMAIL_##name
#define FOLDER "deploy/notices/texts"

static struct arena *arena;
static struct notice_texts texts;

static int
setup(void **state)
{
	(void)state;
	arena = arena_new(4096, 16 << 20);
	texts = (struct notice_texts){0};
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	notice_texts_use(NULL);
	arena_free(&arena);
	return 0;
}

static void
test_what_is_delivered_is_good_in_both_languages(void **state)
{
	struct err err = {0};

	(void)state;
	if (!notice_texts_load(arena, FOLDER, &texts, &err))
		fail_msg("%s", err.msg);
	assert_int_equal(texts.count, 2);
}

static void
test_each_rule_is_broken_by_a_text(void **state)
{
	static const char *const bad[] = {"", "He was released. Please call.",
	    "Se trata de su caso.", "Call the court.", "Llame a la policia.",
	    "Please call Riverton.", "Call 555.", "See http://example.org",
	    "See accord.example for more", "Dear {name}, please call.", "<b>Please</b> call.",
	    "Please call: urgent", "Llame, por favor, ma\303\261ana.", "Please CALL.",
	    "The victim line", "Your safety matters.", "Your advocate called.", "Please\ncall."};
	const char *why;
	char text[NOTICE_SMS + 2];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (notice_text_good(bad[i], NOTICE_MAIL, &why))
			fail_msg("\"%s\" is let through", bad[i]);
	memset(text, 'a', sizeof(text));
	text[NOTICE_SMS] = '\0';
	assert_true(notice_text_good(text, NOTICE_SMS, &why));
	text[NOTICE_SMS] = 'a';
	text[NOTICE_SMS + 1] = '\0';
	assert_false(notice_text_good(text, NOTICE_SMS, &why));
	assert_true(notice_subject_good("Hola", &why));
	assert_false(notice_subject_good("About your call", &why));
}

/* A file with one thing changed; both NULL: as it is. */
static bool
parse(const char *name, const char *from, const char *to, struct err *err)
{
	static char bytes[1 << 16], changed[1 << 16];
	char path[256], *at;
	size_t len;
	FILE *file;

	(void)snprintf(path, sizeof(path), FOLDER "/%s.yaml", name);
	assert_non_null(file = fopen(path, "r"));
	len = fread(bytes, 1, sizeof(bytes) - 1, file);
	bytes[len] = '\0';
	(void)fclose(file);
	if (from == NULL)
		return notice_texts_parse(arena, name, bytes, len, &texts, err);
	assert_non_null(at = strstr(bytes, from));
	(void)snprintf(
	    changed, sizeof(changed), "%.*s%s%s", (int)(at - bytes), bytes, to, at + strlen(from));
	return notice_texts_parse(arena, name, changed, strlen(changed), &texts, err);
}

static void
test_no_file_with_a_fault_is_taken(void **state)
{
	static const char *const mutants[][2] = {{"subject: Hello", "subject: Your notice"},
	    {"  - event: escape\n", "  - event: flight\n"},
	    {"  - event: escape\n", "  - event: release\n"},
	    {"language: en\n", "language: english\n"}, {"subject: Hello\n", ""},
	    {"Please call when you can.", "Please call the jail."},
	    {"    voice: \"", "    speech: \""}, {"vague:\n", "vogue:\n"},
	    {"  - event: service\n", "  - event: ordinary\n"}};
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(mutants) / sizeof(mutants[0]); i++) {
		texts = (struct notice_texts){0};
		if (parse("en", mutants[i][0], mutants[i][1], &err))
			fail_msg("mutant %zu is taken", i);
	}
	assert_true(parse("en", NULL, NULL, &err));
	assert_false(parse("en", NULL, NULL, &err)); /* twice */
}

static void
test_no_more_than_she_allowed_in_her_language(void **state)
{
	struct notice_telling telling = {EVENT(RELEASE), false, CHANNEL(SMS), "en", SAY(FULL)};
	const char *text, *subject, *vague, *wrong;
	struct err err = {0};

	(void)state;
	assert_false(notice_text_find(&telling, &text, &subject));
	assert_true(notice_texts_load(arena, FOLDER, &texts, &err));
	notice_texts_use(&texts);
	telling.say = SAY(VAGUE);
	assert_true(notice_text_find(&telling, &vague, &subject));
	assert_string_equal(vague, "Please call when you can.");
	telling.wrong = true; /* that it is a correction would say that there was something */
	assert_true(notice_text_find(&telling, &text, &subject));
	assert_string_equal(text, vague);
	telling = (struct notice_telling){EVENT(RELEASE), false, CHANNEL(SMS), "en-US", SAY(FULL)};
	assert_true(notice_text_find(&telling, &text, &subject));
	assert_string_not_equal(text, vague);
	assert_string_equal(subject, "Hello");
	telling.wrong = true;
	assert_true(notice_text_find(&telling, &wrong, &subject));
	assert_non_null(strstr(wrong, "mistake"));
	telling = (struct notice_telling){EVENT(ESCAPE), false, CHANNEL(EMAIL), "es-MX", SAY(FULL)};
	assert_true(notice_text_find(&telling, &text, &subject));
	assert_string_equal(subject, "Hola");
	telling = (struct notice_telling){
	    (Accord__V1__ContactEvent)99, false, CHANNEL(VOICE), "xx", SAY(FULL)};
	assert_true(notice_text_find(&telling, &text, &subject));
	assert_string_equal(text, vague);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {TEST(test_what_is_delivered_is_good_in_both_languages),
	    TEST(test_each_rule_is_broken_by_a_text), TEST(test_no_file_with_a_fault_is_taken),
	    TEST(test_no_more_than_she_allowed_in_her_language)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
