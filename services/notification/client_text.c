/* What a client is told, in her language. */
#include "services/notification/client_text.h"

#include <stdio.h>
#include <string.h>

static bool
is_spanish(const char *language)
{
	return strncmp(language, "es", 2) == 0 && (language[2] == '\0' || language[2] == '-');
}

void
client_text(const struct message *message, Accord__V1__Channel channel, const char *language,
    Accord__V1__Voicemail say, struct client_text *out)
{
	bool spanish = is_spanish(language);
	int len;

	(void)message, (void)channel, (void)say;
	out->subject = spanish ? "Hola" : "Hello";
	len = snprintf(out->text, sizeof(out->text), "%s\r\n",
	    spanish ? "Por favor, llame cuando pueda." : "Please call when you can.");
	out->len = (size_t)len;
}
