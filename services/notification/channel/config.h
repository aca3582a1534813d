/* The files that say by what an organisation's messages go: one a channel, read at the start. */
#ifndef NOTIFICATION_CHANNEL_CONFIG_H
#define NOTIFICATION_CHANNEL_CONFIG_H

#include "services/notification/channel/priv.h"

#define CHANNELS_MAX 256
#define CHANNEL_SECRET 257 /* and its terminator */

/* What a file holds, beside what every channel has: a provider of any kind that is spoken to by
 * templates. */
struct channel_template {
	const char *body, *type; /* with {to} {from} {text} {key} {callback} */
	const char *key_header;  /* that names the try; NULL: none */
	const char *ref;         /* path of its own number in its answer: words with dots */
	const char *status_ref, *status_word; /* the same in its callbacks */
	struct yaml_texts delivered, failed;  /* words that say so */
	const char *inbound_ref, *inbound_from, *inbound_text;
};

/* Reads every NAME.yaml of the folder; what it made is the arena's. */
bool channel_config_load(
    struct notification *n, struct arena *arena, const char *folder, struct err *err) MUST_CHECK;
/* The secrets are wiped. */
void channel_config_wipe(struct notification *n);

#endif
