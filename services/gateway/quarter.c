/* A quarter of a year by its name. */
#include "services/gateway/quarter.h"

#include <stdio.h>
#include <string.h>

#include "common/clock.h"

bool
quarter_read(const char *text, struct quarter *out, struct err *err)
{
	int year = 0, n = 0;
	char again[16];

	if (sscanf(text, "%4d-Q%1d", &year, &n) != 2 || year < 2000 || n < 1 || n > 4 ||
	    snprintf(again, sizeof(again), "%04d-Q%d", year, n) != 7 || strcmp(text, again) != 0)
		return err_set(err, ERR_INVALID, "the period is a quarter such as 2026-Q3");
	out->from = clock_days(year, 3 * n - 2, 1);
	out->before = n == 1 ? clock_days(year - 1, 10, 1) : clock_days(year, 3 * n - 5, 1);
	(void)snprintf(
	    out->first, sizeof(out->first), "%04d-%02d-01", year % 10000, (3 * n - 2) % 100);
	year += n == 4;
	n = n == 4 ? 1 : 3 * n + 1;
	out->until = clock_days(year, n, 1);
	(void)snprintf(out->next, sizeof(out->next), "%04d-%02d-01", year % 10000, n % 100);
	return clock_now() >= (out->until + 1) * CLOCK_DAY ||
	       err_set(err, ERR_INVALID, "that quarter is not over yet");
}
