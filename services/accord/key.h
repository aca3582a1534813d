/* What the verbs about keys share: the question to every service that seals. */
#ifndef SERVICES_ACCORD_KEY_H
#define SERVICES_ACCORD_KEY_H

#include "services/accord/bus_client.h"

#define KEY_SERVICES 4

/* A call for each of key_services, which is answered with Keys; how many there are. */
size_t key_calls(struct client_call calls[KEY_SERVICES], int64_t timeout_us);
/* Asks them; err of a call says why it was not answered. */
bool key_ask(struct arena *arena, const struct site *site, struct client_call calls[KEY_SERVICES],
    size_t *count, struct err *err) MUST_CHECK;

#endif
