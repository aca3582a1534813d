/* The templates of what staff are sent. */
#include "services/notification/staff/page.h"

#include <string.h>

#include "common/clock.h"
#include "common/writer.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define TEMPLATE(name) ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_##name
#define ANY ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_TEMPLATE_UNSPECIFIED

static const struct page_content contents[] = {
    {TEMPLATE(CALLOUT_OFFERED), ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE, true, 2,
	{CLASS(INCIDENT), CLASS(INCIDENT_PLACE)}},
    {TEMPLATE(CALLOUT_STOOD_DOWN), ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE, false, 2,
	{CLASS(INCIDENT), CLASS(INCIDENT_PLACE)}},
    {TEMPLATE(CALLOUT_TAKEN), ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE, false, 1,
	{CLASS(INCIDENT)}},
    {TEMPLATE(CALLOUT_THERE), ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE, false, 1,
	{CLASS(INCIDENT)}},
    {TEMPLATE(CALLOUT_ANEW), ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE, false, 1,
	{CLASS(INCIDENT)}},
    {TEMPLATE(CALLOUT_ENDED), ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE, false, 1,
	{CLASS(INCIDENT)}},
    {TEMPLATE(CALLOUT_NOBODY), ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE, false, 1,
	{CLASS(INCIDENT)}},
    {ANY, ACCORD__V1__PURPOSE__PURPOSE_SUPERVISION, false, 0, {0}},
};

#define CALL_BACK "Call back"

/* The first that fits; the last always does. The subject is neutral: it shows on locked screens. */
static const struct form {
	Accord__V1__MessageTemplate template;
	bool bare; /* nothing of the record is in it, not even the call-out's id */
	const char *subject;
	const char *first;  /* what it is about */
	const char *last;   /* what to do; unless it is bare, the call-out's own id follows */
	const char *number; /* what the number that comes with it is for; NULL: it has none */
} forms[] = {
    {TEMPLATE(CALLOUT_OFFERED), false, "Accord call-out", "You are asked to take a call-out.",
	"Open Accord to acknowledge and accept or decline it: call-out", CALL_BACK},
    {TEMPLATE(CALLOUT_STOOD_DOWN), false, "Accord call-out",
	"This call-out is called off. Any other that you were asked to take stands.",
	"Nothing is left to do for call-out", NULL},
    {TEMPLATE(CALLOUT_TAKEN), false, "Accord call-out",
	"An advocate has taken the call-out that you asked for.",
	"Open Accord to follow it: call-out", NULL},
    {TEMPLATE(CALLOUT_THERE), false, "Accord call-out", "The advocate whom you asked for is there.",
	"Open Accord to follow it: call-out", NULL},
    {TEMPLATE(CALLOUT_ANEW), false, "Accord call-out",
	"The advocate who was to come cannot. Somebody else is asked now.",
	"Open Accord to follow it: call-out", NULL},
    {TEMPLATE(CALLOUT_ENDED), false, "Accord call-out",
	"The call-out that you asked for is called off: nobody comes.",
	"Open Accord to see why, or to ask again: call-out", NULL},
    {TEMPLATE(CALLOUT_NOBODY), false, "Accord call-out",
	"Nobody was found for the call-out that you asked for. Give her the number of the hotline.",
	"Somebody is asked to reach her in the morning. Open Accord to follow it: call-out",
	"Hotline"},
    {TEMPLATE(CANARY), false, "Accord canary",
	"This is a canary: nobody is asked for anything. It shows that pages arrive.",
	"Nothing is to be done for call-out", NULL},
    {TEMPLATE(CALLOUT_OFFERED), true, "Accord", "You are asked to call in now.",
	"Open Accord, or call back.", CALL_BACK},
    {TEMPLATE(CALLOUT_STOOD_DOWN), true, "Accord",
	"A call-out that you were asked to take is called off.",
	"Open Accord, or call back to hear which.", CALL_BACK},
    {TEMPLATE(CONTACT_ASKED), true, "Accord",
	"You are asked to reach somebody, or to look at something.",
	"Open Accord to see what, and to accept or decline it.", NULL},
    {TEMPLATE(CONTACT_OFF), true, "Accord",
	"What you were asked to look at does not need you any more.", "Nothing is left to do.",
	NULL},
    {TEMPLATE(ENDING_NEAR), true, "Accord",
	"Something that your organisation relies on comes to an end.",
	"Open Accord to see what, and what hangs on it.", NULL},
    {TEMPLATE(ACCOUNT_LOCKED), true, "Accord",
	"Somebody of your organisation cannot sign in: too many bad tries have locked her account.",
	"Open Accord to see who. If she is on call, see that somebody else is; two duty "
	"supervisors "
	"can release her.",
	NULL},
    {TEMPLATE(RELEASE_REVOKED), true, "Accord",
	"A release that your organisation could rely on was revoked.",
	"Open Accord to see which: nothing more is given under it.", NULL},
    {TEMPLATE(ACCOUNT_NOTICE), true, "Accord",
	"Something has become of an account that you look after.",
	"Open Accord to see whose, and what is to be done.", NULL},
    {TEMPLATE(BASIS_MOVED), true, "Accord",
	"A record of your organisation is asked for on another ground than an agreement.",
	"Open Accord to see which, and who asks.", NULL},
    {TEMPLATE(BREACH), true, "Accord",
	"Something of your organisation went where it should not have.",
	"Open Accord to see what, and whom you have to tell by when.", NULL},
    {TEMPLATE(LINKS_MISSING), true, "Accord", "There is a list to go through today.",
	"Open Accord: what happens does not reach everybody it should.", NULL},
    {ANY, true, "Accord", "Something that you are concerned with has changed.",
	"Open Accord, or call in.", NULL},
};

const struct page_content *
page_content(Accord__V1__MessageTemplate template)
{
	const struct page_content *content = contents;

	while (content->template != ANY && content->template != template)
		content++;
	return content;
}

static const struct form *
form_of(const struct message *m)
{
	bool holds = page_content(m->template)->class_count > 0;
	const struct form *form = forms;

	while (form->template != ANY &&
	       (form->template != m->template || (holds && form->bare != m->bare)))
		form++;
	return form;
}

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

/* No hour: whose clock would it be? */
static void
put_minutes(struct writer *w, const struct message *m)
{
	if (m->expires > m->moved)
		writer_put(w, "She thinks that she will be there in about %lld minutes.\r\n",
		    (long long)((m->expires - m->moved + CLOCK_MINUTE / 2) / CLOCK_MINUTE));
}

/* Digits and what stands between them. */
static void
put_number(struct writer *w, const char *label, const char *number)
{
	writer_put(w, " %s: ", label);
	for (; *number != '\0'; number++)
		if (strchr("+0123456789 -()", *number) != NULL)
			writer_put(w, "%c", *number);
	writer_put(w, ".");
}

/* A canary is about nobody: it looks like a page, so that what pages go through is seen. */
static bool
may_hold(const struct message *m, Accord__V1__DataClass class)
{
	return m->template == TEMPLATE(CANARY) || (m->released >> class & 1) != 0;
}

/* One text message, or what a voice says: nothing that does not fit, and of the record nothing at
 * all. */
static void
write_short(const struct message *m, const struct form *form, const char *link, unsigned code,
    struct page_text *out)
{
	struct writer w = {out->text, 0, sizeof(out->text)};
	bool spoken = m->channel == ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_VOICE;

	writer_put(&w, "%s", form->first);
	if (form->number != NULL && m->call_back[0] != '\0')
		put_number(&w, form->number, m->call_back);
	if (link != NULL && !spoken)
		writer_put(&w, " %s", link);
	if (code != 0 && spoken)
		writer_put(&w, " To take it, press 2. To say that you have seen it, press 1.");
	else if (code != 0)
		writer_put(&w, " Reply %u to take it, %u S: seen.", code, code);
	out->len = w.len;
}

void
page_write(const struct message *m, const char *link, unsigned code, struct page_text *out)
{
	const struct form *form = form_of(m);
	struct writer w = {out->text, 0, sizeof(out->text)};
	char id[ID_TEXT_SIZE];
	size_t tier =
	    m->tier > 0 && (size_t)m->tier < sizeof(tiers) / sizeof(*tiers) ? (size_t)m->tier : 0;

	out->subject = form->subject;
	if (m->channel == ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS ||
	    m->channel == ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_VOICE) {
		write_short(m, form, link, code, out);
		return;
	}
	writer_put(&w, "%s\r\n\r\n", form->first);
	if (!form->bare && may_hold(m, CLASS(INCIDENT)))
		put_word(&w, "Tier", tiers[tier]);
	if (!form->bare && m->template == TEMPLATE(CALLOUT_TAKEN))
		put_minutes(&w, m);
	if (!form->bare && may_hold(m, CLASS(INCIDENT_PLACE)))
		put_word(&w, "Area", m->area);
	if (form->number != NULL)
		put_word(&w, form->number, m->call_back);
	writer_put(&w, "%s%s", form->bare && form->number == NULL ? "" : "\r\n", form->last);
	if (!form->bare)
		writer_put(&w, " %s", id_text(&m->request, id));
	writer_put(&w, "\r\n");
	if (link != NULL)
		writer_put(&w, "\r\nOr answer here, without signing in:\r\n%s\r\n", link);
	out->len = w.len;
}
