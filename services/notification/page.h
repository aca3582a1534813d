/* What a message says: templates, and mail that nothing in it can break. Pure. */
#ifndef NOTIFICATION_PAGE_H
#define NOTIFICATION_PAGE_H

#include "services/notification/rows.h"

#define PAGE_BYTES 2048

/* It can stand in a header and between angle brackets: printable ASCII, one @, nothing that quotes
 * or ends. */
bool page_address_good(const char *address);
/*
 * Headers and body, lines ended by CRLF, ASCII only. It holds tier, area and call-back, and of the
 * incident neither number nor id. Returns the length.
 */
size_t page_write(const struct message *message, const char *from, const char *to, int64_t now_us,
    char out[PAGE_BYTES]);

#endif
