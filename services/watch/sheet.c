/* The words of the instruction sheet. */
#include "services/watch/sheet.h"

#include <stdio.h>

#include "common/clock.h"
#include "common/writer.h"

static struct tm
local(int64_t us)
{
	time_t at = (time_t)(us / CLOCK_SECOND);
	struct tm tm = {0};

	(void)localtime_r(&at, &tm);
	return tm;
}

static const char *
at(int64_t us, char buf[40])
{
	struct tm tm = local(us);

	if (us == 0 || strftime(buf, 40, "%Y-%m-%d %H:%M:%S %Z", &tm) == 0)
		(void)snprintf(buf, 40, "never");
	return buf;
}

static void
put_what_works(struct writer *w, const struct sheet_facts *f)
{
	char text[40];

	writer_put(w, "WHAT STILL WORKS\n");
	if (f->post_status == 200 || f->post_status == 202)
		writer_put(w,
		    "  Events of dispatch are taken (the last try at %s was answered %ld).\n",
		    at(f->last_post, text), f->post_status);
	else if (f->post_status > 0)
		writer_put(w,
		    "  Events of dispatch are NOT taken (the last try at %s was answered %ld).\n",
		    at(f->last_post, text), f->post_status);
	else
		writer_put(w, "  The gateway does NOT answer (the last try was at %s).\n",
		    at(f->last_post, text));
	if (f->ready_status == 200)
		writer_put(w, "  All services say that they are ready.\n");
	else if (f->ready_status > 0)
		writer_put(
		    w, "  Not ready: %s.\n", f->not_ready[0] != '\0' ? f->not_ready : "the site");
	writer_put(
	    w, "  The last page that arrived in time came at %s.\n\n", at(f->last_back, text));
}

static void
put_now(struct writer *w, const struct on_call_agency *agency, int minute)
{
	unsigned n = 0;

	writer_put(w, "\n  %s\n", agency->title);
	for (size_t i = 0; i < agency->count; i++)
		if (on_call_is_now(&agency->turns[i], minute))
			writer_put(w, "    %u. %s\n", ++n, agency->turns[i].who);
	if (n == 0)
		writer_put(w, "    NOBODY is on call at this hour: call the supervisor on duty.\n");
}

static void
put_turns(struct writer *w, const struct on_call *on_call)
{
	writer_put(w, "\nALL HOURS\n");
	for (size_t i = 0; i < on_call->count; i++) {
		const struct on_call_agency *agency = &on_call->agencies[i];

		writer_put(w, "\n  %s\n", agency->title);
		for (size_t j = 0; j < agency->count; j++) {
			const struct on_call_turn *turn = &agency->turns[j];

			writer_put(w, "    %02d:%02d-%02d:%02d  %s\n", turn->from / 60,
			    turn->from % 60, turn->to / 60, turn->to % 60, turn->who);
		}
	}
}

static void
put_steps(struct writer *w)
{
	writer_put(w,
	    "WHAT DISPATCH DOES NOW, for every call that asks for an advocate\n"
	    "  1. Telephone the first name of the agency below. No answer in five minutes:\n"
	    "     the next name, then the next.\n"
	    "  2. Say the area and the number to call back. No name and no address of a victim\n"
	    "     on a mailbox or in a message.\n"
	    "  3. Write down the time, whom you called, and whether she comes.\n"
	    "  4. Look back to when this began (above): call for those too, unless an advocate\n"
	    "     has answered already.\n"
	    "  5. Go on until a message or a newer sheet says that pages arrive again.\n\n");
}

size_t
sheet_write(const struct sheet_facts *f, char out[SHEET_BYTES])
{
	struct writer w = {out, 0, SHEET_BYTES};
	struct tm tm = local(f->now);
	char text[40], since[40];

	if (f->silent)
		writer_put(&w, "ACCORD DOES NOT DELIVER PAGES SINCE %s\n", at(f->since, since));
	else
		writer_put(&w, "ACCORD DELIVERS PAGES. Nothing is to be done.\n"
			       "Keep this sheet: it holds when pages stop.\n");
	writer_put(&w, "Written at %s.\n\n", at(f->now, text));
	if (f->silent) {
		put_what_works(&w, f);
		put_steps(&w);
	}
	writer_put(&w, "ON CALL NOW (list of %s)\n", at(f->on_call_read, text));
	if (f->on_call_fault[0] != '\0')
		writer_put(&w, "  A newer list could not be read: %s\n", f->on_call_fault);
	for (size_t i = 0; i < f->on_call->count; i++)
		put_now(&w, &f->on_call->agencies[i], tm.tm_hour * 60 + tm.tm_min);
	put_turns(&w, f->on_call);
	return w.len;
}

size_t
sheet_html(const char *sheet, const char *title, char out[SHEET_HTML_BYTES])
{
	struct writer w = {out, 0, SHEET_HTML_BYTES};

	writer_put(&w,
	    "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
	    "<meta http-equiv=\"refresh\" content=\"30\">\n<title>%s</title>\n<pre>\n",
	    title);
	for (; *sheet != '\0'; sheet++) {
		if (*sheet == '<')
			writer_put(&w, "&lt;");
		else if (*sheet == '&')
			writer_put(&w, "&amp;");
		else
			writer_put(&w, "%c", *sheet);
	}
	writer_put(&w, "</pre>\n</html>\n");
	return w.len;
}
