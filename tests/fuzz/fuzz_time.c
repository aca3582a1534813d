/* Any bytes as times and as patterns of times: what is read reads the same when written. */
#include "common/clock.h"
#include "common/workday_text.h"
#include "tests/fuzz/fuzz.h"

#define TEXT_SIZE 4096

static void
must_be_same(const struct clock_wall *a, const struct clock_wall *b)
{
	MUST(a->year == b->year && a->month == b->month && a->day == b->day);
	MUST(a->hour == b->hour && a->minute == b->minute && a->second == b->second);
	MUST(a->micros == b->micros && a->has_offset == b->has_offset);
	MUST(a->offset_s == b->offset_s);
}

static void
check_instant(int64_t us)
{
	char text[CLOCK_TEXT_SIZE];
	struct clock_wall wall;
	int64_t back;

	clock_civil(us, &wall);
	MUST(wall.month >= 1 && wall.month <= 12 && wall.day >= 1 && wall.day <= 31);
	MUST(wall.hour >= 0 && wall.hour < 24 && wall.minute >= 0 && wall.minute < 60);
	MUST(wall.second >= 0 && wall.second < 60 && wall.micros >= 0 && wall.micros < 1000000);
	MUST(!wall.has_offset && clock_from_wall(&wall) == us);
	MUST(strlen(clock_text(us, text)) < sizeof(text));
	if (wall.year >= 0 && wall.year <= 9999)
		MUST(clock_parse(text, &back, NULL) && back == us);
}

/* The complaint never holds the text, only where it is wrong. */
static void
check_rfc3339(const char *text)
{
	struct err err = {0};
	int64_t us;

	if (clock_parse(text, &us, &err)) {
		check_instant(us);
		return;
	}
	MUST(err.code == ERR_INVALID && strncmp(err.msg, "not a time", 10) == 0);
	MUST(text_valid(err.msg, strlen(err.msg)));
	MUST(strlen(text) < 16 || strstr(err.msg, text) == NULL);
}

static void
check_written(const struct clock_wall *wall, const char *pattern)
{
	static char text[TEXT_SIZE], small[TEXT_SIZE];
	struct clock_wall back;
	struct err err = {0};
	size_t len;

	MUST(clock_format_as(wall, pattern, text, sizeof(text), &err));
	len = strlen(text);
	MUST(clock_parse_as(text, pattern, &back, &err));
	must_be_same(wall, &back);
	MUST(clock_format_as(wall, pattern, small, len + 1, &err) && strcmp(small, text) == 0);
	MUST(!clock_format_as(wall, pattern, small, len, &err) && err.code == ERR_TOO_LARGE);
}

static void
check_pattern(const char *text, const char *pattern)
{
	struct clock_wall wall;
	struct err err = {0};

	if (clock_parse_as(text, pattern, &wall, &err)) {
		check_written(&wall, pattern);
		return;
	}
	MUST(err.code == ERR_INVALID && err.msg[0] != '\0');
	MUST(!text_valid(pattern, strlen(pattern)) || text_valid(err.msg, strlen(err.msg)));
}

/* What is read as days of business is written as the same. */
static void
check_workdays(const char *text)
{
	int64_t listed[WORKDAYS_LISTED], again[WORKDAYS_LISTED];
	char written[WORKDAYS_TEXT];
	struct workdays days, back;

	if (!workdays_read(text, listed, &days))
		return;
	MUST(days.shut_count + days.open_count <= WORKDAYS_LISTED);
	workdays_write(&days, written);
	MUST(strlen(written) < sizeof(written) && workdays_read(written, again, &back));
	MUST(back.federal == days.federal && back.shut_count == days.shut_count);
	MUST(back.open_count == days.open_count &&
	     memcmp(listed, again, (days.shut_count + days.open_count) * sizeof(*listed)) == 0);
}

/* Readings are a caller's, who may be wrong: refused, but never a wild index. */
static void
check_reading(const uint8_t *data, size_t size)
{
	static char text[TEXT_SIZE];
	struct clock_wall wall = {0};
	struct err err = {0};
	char *pattern;

	wall.year = (int)(int16_t)fuzz_number(&data, &size, 2);
	wall.month = (int8_t)fuzz_number(&data, &size, 1);
	wall.day = (int8_t)fuzz_number(&data, &size, 1);
	wall.hour = (int8_t)fuzz_number(&data, &size, 1);
	wall.minute = (int8_t)fuzz_number(&data, &size, 1);
	wall.second = (int8_t)fuzz_number(&data, &size, 1);
	wall.micros = (int)(uint32_t)fuzz_number(&data, &size, 4);
	wall.has_offset = fuzz_number(&data, &size, 1) % 2 != 0;
	wall.offset_s = (int)(uint32_t)fuzz_number(&data, &size, 4);
	pattern = fuzz_text(data, size);
	if (clock_format_as(&wall, pattern, text, sizeof(text), &err))
		MUST(strlen(text) < sizeof(text));
	else
		MUST(err.code == ERR_INVALID || err.code == ERR_TOO_LARGE);
	free(pattern);
}

/* The first byte chooses; a pattern stands before its text, divided from it by a line's end. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	uint64_t what = fuzz_number(&data, &size, 1) % 4;
	char *text, *rest;

	if (what == 0)
		check_reading(data, size);
	if (what == 1)
		check_instant((int64_t)fuzz_number(&data, &size, 8));
	if (what < 2 || size >= TEXT_SIZE / 8)
		return 0;
	text = fuzz_text(data, size);
	rest = strchr(text, '\n');
	if (what == 2) {
		check_rfc3339(text);
		check_workdays(text);
	} else if (rest != NULL) {
		*rest = '\0';
		check_pattern(rest + 1, text);
	}
	free(text);
	return 0;
}
