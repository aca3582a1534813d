/*
 * The link in a page. Its token is made of the message by a key of her employer's, so that every
 * attempt and every copy comes to the same one and nobody keeps it; the gateway knows its digest.
 */
#ifndef NOTIFICATION_LINK_H
#define NOTIFICATION_LINK_H

#include "services/notification/rows.h"

#define LINK_TOKEN 44 /* and its end */
#define LINK_URL 256  /* the site's, the token, and the end */
#define LINK_SITE 192 /* the site's own, and its end */

/* She who gets it is asked something that two buttons can answer. */
bool link_asks(Accord__V1__MessageTemplate template);
/* And it may go with more than a bare summons of the owner's own, so that her answer will be taken.
 */
bool link_goes(const struct message *message);
/* False: that employer's key is not there. */
bool link_token(
    struct seal *seal, const char *employer, const struct id *message, char out[LINK_TOKEN]);
/* https, or for a demonstration on this host http; no path, nothing that ends a line. */
bool link_site_good(const char *site);

#endif
