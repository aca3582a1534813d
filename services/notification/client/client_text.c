/* What a client is told, in her language. */
#include "services/notification/client/client_text.h"

#include <stdio.h>
#include <string.h>

#include "services/notification/client/notice_text.h"

static bool
is_spanish(const char *language)
{
	return strncmp(language, "es", 2) == 0 && (language[2] == '\0' || language[2] == '-');
}

void
client_text(const struct message *message, Accord__V1__Channel channel, const char *language,
    Accord__V1__Voicemail say, struct client_text *out)
{
	const struct notice_telling telling = {.event = (Accord__V1__ContactEvent)message->event,
	    .wrong = message->template == ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_NOTICE_WRONG,
	    .channel = channel,
	    .language = language,
	    .say = say};
	bool spanish = is_spanish(language);
	const char *text;
	int len;

	if (!notice_text_find(&telling, &text, &out->subject)) {
		out->subject = spanish ? "Hola" : "Hello";
		text = spanish ? "Por favor, llame cuando pueda." : "Please call when you can.";
	}
	len = snprintf(out->text, sizeof(out->text), "%s\r\n", text);
	out->len = (size_t)len;
}
