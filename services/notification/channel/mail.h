/* The mail around what a message says. */
#ifndef NOTIFICATION_MAIL_H
#define NOTIFICATION_MAIL_H

#include "services/notification/channel/channel.h"

#define MAIL_BYTES (CHANNEL_TEXT + 1024)

/* It can stand in a header and between angle brackets: printable ASCII, one @, nothing that quotes
 * or ends. */
bool mail_address_good(const char *address);
/* Headers and the order's text, lines ended by CRLF. Returns the length. */
size_t mail_write(const struct channel_order *order, const char *from, char out[MAIL_BYTES]);

#endif
