/* Spans of time. */
#include "services/accord/span.h"

#include <string.h>

#include "common/clock.h"

#define LONGEST (3660 * CLOCK_DAY)

bool
span_read(const char *text, int64_t *us)
{
	static const struct {
		char letter;
		int64_t us;
	} units[] = {{'s', CLOCK_SECOND}, {'m', CLOCK_MINUTE}, {'h', CLOCK_HOUR}, {'d', CLOCK_DAY}};
	size_t digits = strspn(text, "0123456789");
	int64_t n = 0;

	if (digits == 0 || digits > 9 || strlen(text) != digits + 1)
		return false;
	for (size_t i = 0; i < digits; i++)
		n = n * 10 + (text[i] - '0');
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (text[digits] == units[i].letter && n <= LONGEST / units[i].us) {
			*us = n * units[i].us;
			return true;
		}
	return false;
}
