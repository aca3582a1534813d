/* Writing text into bounded room. */
#include "common/writer.h"

#include <stdio.h>

#include "common/clock.h"

void
writer_put(struct writer *w, const char *fmt, ...)
{
	size_t room = w->size - w->len;
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(w->out + w->len, room, fmt, ap);
	va_end(ap);
	if (n > 0)
		w->len += (size_t)n < room ? (size_t)n : room - 1;
}

void
writer_put_date(struct writer *w, int64_t us)
{
	static const char *const days[] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
	static const char *const months[] = {
	    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	struct clock_wall at;

	clock_civil(us, &at);
	writer_put(w, "Date: %s, %d %s %d %02d:%02d:%02d +0000\r\n",
	    days[(size_t)(us / CLOCK_DAY) % 7], at.day, months[(at.month - 1) % 12], at.year,
	    at.hour, at.minute, at.second);
}
