/* The templates of what staff are sent, and the mail around them. */
#include "services/notification/page.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"

/* The subject is neutral: it shows on locked screens. */
static const struct {
	Accord__V1__MessageTemplate template;
	const char *subject;
	const char *first; /* what it is about */
	const char *last;  /* what to do; the call-out's own id follows */
	bool call_back;
} templates[] = {
    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED, "Accord call-out",
	"You are asked to take a call-out.",
	"Open Accord to acknowledge and accept or decline it: call-out", true},
    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN, "Accord call-out",
	"The call-out is called off. You are not needed any more.",
	"Nothing is left to do for call-out", false},
    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CANARY, "Accord canary",
	"This is a canary: nobody is asked for anything. It shows that pages arrive.",
	"Nothing is to be done for call-out", false},
};

/* By number of Tier. */
static const char *const tiers[] = {"not known", "page now", "contact", "offer", "review", "none"};

struct writer {
	char *out;
	size_t len;
};

static void put(struct writer *w, const char *fmt, ...) PRINTF_LIKE(2, 3);

static void
put(struct writer *w, const char *fmt, ...)
{
	size_t room = PAGE_BYTES - w->len;
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(w->out + w->len, room, fmt, ap);
	va_end(ap);
	if (n > 0)
		w->len += (size_t)n < room ? (size_t)n : room - 1;
}

/* Whatever a source put there: one line of printable ASCII. */
static void
put_word(struct writer *w, const char *label, const char *word)
{
	if (word[0] == '\0')
		return;
	put(w, "%s: ", label);
	for (; *word != '\0'; word++)
		put(w, "%c", *word >= ' ' && *word <= '~' ? *word : '?');
	put(w, "\r\n");
}

static void
put_date(struct writer *w, int64_t now_us)
{
	static const char *const days[] = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
	static const char *const months[] = {
	    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	struct clock_wall at;

	clock_civil(now_us, &at);
	put(w, "Date: %s, %d %s %d %02d:%02d:%02d +0000\r\n",
	    days[(size_t)(now_us / CLOCK_DAY) % 7], at.day, months[(at.month - 1) % 12], at.year,
	    at.hour, at.minute, at.second);
}

static void
put_headers(struct writer *w, const struct message *m, const char *subject, const char *from,
    const char *to)
{
	const char *at = strrchr(from, '@');
	char id[ID_TEXT_SIZE];

	put(w, "From: Accord <%s>\r\nTo: <%s>\r\n", from, to);
	/* The same for every attempt, so that a mail system may see that it has it already. */
	put(w, "Message-ID: <%s@%s>\r\n", id_text(&m->id, id),
	    at != NULL ? at + 1 : "accord.invalid");
	put(w, "Subject: %s\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n", subject);
	put(w, "Content-Type: text/plain; charset=us-ascii\r\n\r\n");
}

bool
page_address_good(const char *address)
{
	const char *at = strchr(address, '@');

	if (at == NULL || at == address || at[1] == '\0' || strchr(at + 1, '@') != NULL ||
	    address[0] == '-' || strlen(address) >= NOTIFICATION_ADDRESS)
		return false;
	for (const char *p = address; *p != '\0'; p++)
		if (*p <= ' ' || *p > '~' || strchr("<>()[],;:\\\"", *p) != NULL)
			return false;
	return true;
}

size_t
page_write(
    const struct message *m, const char *from, const char *to, int64_t now_us, char out[PAGE_BYTES])
{
	struct writer w = {out, 0};
	char id[ID_TEXT_SIZE];
	size_t i = 0, tier = m->tier > 0 && (size_t)m->tier < sizeof(tiers) / sizeof(*tiers)
				 ? (size_t)m->tier
				 : 0;

	while (
	    i + 1 < sizeof(templates) / sizeof(*templates) && templates[i].template != m->template)
		i++;
	put_date(&w, now_us);
	put_headers(&w, m, templates[i].subject, from, to);
	put(&w, "%s\r\n\r\n", templates[i].first);
	put_word(&w, "Tier", tiers[tier]);
	put_word(&w, "Area", m->area);
	if (templates[i].call_back)
		put_word(&w, "Call back", m->call_back);
	put(&w, "\r\n%s %s\r\n", templates[i].last, id_text(&m->request, id));
	return w.len;
}
