/* The templates of what staff are sent, and the mail around them. */
#include "services/notification/page.h"

#include <string.h>

#include "common/clock.h"
#include "common/writer.h"

/* The subject is neutral: it shows on locked screens. */
static const struct {
	Accord__V1__MessageTemplate template;
	const char *subject;
	const char *first; /* what it is about */
	const char *last;  /* what to do; but for a bare one the call-out's own id follows */
	bool call_back;
	bool bare; /* it says nothing of what it is about */
} templates[] = {
    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED, "Accord call-out",
	"You are asked to take a call-out.",
	"Open Accord to acknowledge and accept or decline it: call-out", true, false},
    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN, "Accord call-out",
	"This call-out is called off. Any other that you were asked to take stands.",
	"Nothing is left to do for call-out", false, false},
    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CANARY, "Accord canary",
	"This is a canary: nobody is asked for anything. It shows that pages arrive.",
	"Nothing is to be done for call-out", false, false},
    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_ENDING_NEAR, "Accord",
	"Something that your organisation relies on comes to an end.",
	"Open Accord to see what, and what hangs on it.", false, true},
    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_RELEASE_REVOKED, "Accord",
	"A release that your organisation could rely on was revoked.",
	"Open Accord to see which: nothing more is given under it.", false, true},
    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_BASIS_MOVED, "Accord",
	"A record of your organisation is asked for on another ground than an agreement.",
	"Open Accord to see which, and who asks.", false, true},
};

/* By number of Tier. */
static const char *const tiers[] = {"not known", "page now", "contact", "offer", "review", "none"};

/* Whatever a source put there: one line of printable ASCII. */
static void
put_word(struct writer *w, const char *label, const char *word)
{
	if (word[0] == '\0')
		return;
	writer_put(w, "%s: ", label);
	for (; *word != '\0'; word++)
		writer_put(w, "%c", *word >= ' ' && *word <= '~' ? *word : '?');
	writer_put(w, "\r\n");
}

static void
put_headers(struct writer *w, const struct message *m, const char *subject, const char *from,
    const char *to)
{
	const char *at = strrchr(from, '@');
	char id[ID_TEXT_SIZE];

	writer_put(w, "From: Accord <%s>\r\nTo: <%s>\r\n", from, to);
	/* The same for every attempt, so that a mail system may see that it has it already. */
	writer_put(w, "Message-ID: <%s@%s>\r\n", id_text(&m->id, id),
	    at != NULL ? at + 1 : "accord.invalid");
	writer_put(
	    w, "Subject: %s\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n", subject);
	writer_put(w, "Content-Type: text/plain; charset=us-ascii\r\n\r\n");
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
	struct writer w = {out, 0, PAGE_BYTES};
	char id[ID_TEXT_SIZE];
	size_t i = 0, tier = m->tier > 0 && (size_t)m->tier < sizeof(tiers) / sizeof(*tiers)
				 ? (size_t)m->tier
				 : 0;

	while (
	    i + 1 < sizeof(templates) / sizeof(*templates) && templates[i].template != m->template)
		i++;
	writer_put_date(&w, now_us);
	put_headers(&w, m, templates[i].subject, from, to);
	writer_put(&w, "%s\r\n\r\n", templates[i].first);
	if (templates[i].bare) {
		writer_put(&w, "%s\r\n", templates[i].last);
		return w.len;
	}
	put_word(&w, "Tier", tiers[tier]);
	put_word(&w, "Area", m->area);
	if (templates[i].call_back)
		put_word(&w, "Call back", m->call_back);
	writer_put(&w, "\r\n%s %s\r\n", templates[i].last, id_text(&m->request, id));
	return w.len;
}
