/* Tokens of links. */
#include "services/notification/staff/link.h"

#include <string.h>

#include "common/crypt.h"
#include "common/text.h"

#define TEMPLATE(name) ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_##name
#define INFO "accord page link 1 "

bool
link_asks(Accord__V1__MessageTemplate template)
{
	return template == TEMPLATE(CALLOUT_OFFERED) || template == TEMPLATE(CONTACT_ASKED);
}

bool
link_goes(const struct message *m)
{
	return link_asks(m->template) && !id_is_nil(&m->disclosure) &&
	       (m->template == TEMPLATE(CONTACT_ASKED) || !m->bare);
}

bool
link_token(struct seal *seal, const char *employer, const struct id *message, char out[LINK_TOKEN])
{
	const struct seal_index *index = seal_index(seal, employer);
	uint8_t bytes[sizeof(INFO) - 1 + sizeof(message->b)], digest[CRYPT_SHA256];

	out[0] = '\0';
	if (index == NULL)
		return false;
	memcpy(bytes, INFO, sizeof(INFO) - 1);
	memcpy(bytes + sizeof(INFO) - 1, message->b, sizeof(message->b));
	seal_digest(index, bytes, sizeof(bytes), digest);
	(void)text_base64(digest, sizeof(digest), true, out, LINK_TOKEN);
	crypt_wipe(digest, sizeof(digest));
	return true;
}

static bool
begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

bool
link_site_good(const char *site)
{
	const char *host = strstr(site, "://");

	if (strlen(site) >= LINK_SITE || host == NULL || host[3] == '\0' ||
	    strchr(host + 3, '/') != NULL ||
	    (!begins(site, "https://") && !begins(site, "http://127.0.0.1") &&
		!begins(site, "http://localhost")))
		return false;
	for (const char *p = site; *p != '\0'; p++)
		if (*p <= ' ' || *p > '~' || strchr("<>\"@?#", *p) != NULL)
			return false;
	return true;
}
