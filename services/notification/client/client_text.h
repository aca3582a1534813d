/* What a client is told, in her language: pure. No more than she allowed; nothing says who writes,
 * or why. */
#ifndef NOTIFICATION_CLIENT_TEXT_H
#define NOTIFICATION_CLIENT_TEXT_H

#include "accord/v1/contact.pb-c.h"
#include "services/notification/rows.h"

#define CLIENT_TEXT 512

struct client_text {
	const char *subject; /* of mail; neutral */
	char text[CLIENT_TEXT];
	size_t len;
};

void client_text(const struct message *message, Accord__V1__Channel channel, const char *language,
    Accord__V1__Voicemail say, struct client_text *out);

#endif
