/* A packet's file. */
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "services/gateway/file_job.h"
#include "services/gateway/packet/bag.h"
#include "services/gateway/packet/envelope.h"
#include "services/gateway/packets.h"

struct packet_what {
	char *document, *certificate; /* copies; certificate NULL: the unit has none */
	size_t len;
	int64_t at;
	struct sign_key key;
	const struct disclosure *list; /* the request's; nobody's once that is gone */
	size_t count;
};

static void
what_free(void *ctx)
{
	struct packet_what *what = ctx;

	crypt_wipe(&what->key, sizeof(what->key));
	free(what->document);
	free(what->certificate);
	free(what);
}

static bool
make(const void *ctx, void **out, size_t *len, struct err *err)
{
	const struct packet_what *what = ctx;
	size_t bag_len = 0;
	void *bag = NULL;
	bool good;

	if (!bag_make(what->document, what->len, &what->key, what->at, &bag, &bag_len, err))
		return false;
	if (what->certificate == NULL) {
		*out = bag;
		*len = bag_len;
		return true;
	}
	good = envelope_shut(what->certificate, bag, bag_len, out, len, err);
	free(bag);
	return good;
}

static void
give(struct gateway *gateway, struct http_request *request, const void *ctx)
{
	const struct packet_what *what = ctx;
	struct session *session = session_of(request);
	struct id random = id_v4();
	char name[ID_TEXT_SIZE];

	session->type = "application/octet-stream";
	session->file = arena_printf(request->arena, "attachment; filename=\"packet-%.8s.%s\"",
	    id_text(&random, name), what->certificate != NULL ? "p7m" : "zip");
	if (session->file == NULL)
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else
		gateway_disclose(gateway, request, what->list, what->count);
}

static struct packet_what *
what_new(const char *document, size_t len, const char *certificate)
{
	struct packet_what *what = calloc(1, sizeof(*what));

	if (what == NULL)
		return NULL;
	what->document = strndup(document, len);
	what->len = len;
	what->certificate = certificate != NULL ? strdup(certificate) : NULL;
	if (what->document != NULL && (certificate == NULL || what->certificate != NULL))
		return what;
	what_free(what);
	return NULL;
}

void
packet_file(struct gateway *gateway, struct http_request *request, const char *document, size_t len,
    const char *certificate, const struct disclosure *list, size_t count)
{
	static const struct file_kind kind = {make, give, what_free};
	struct packet_what *what = what_new(document, len, certificate);

	if (what != NULL) {
		what->at = road_at(request);
		what->list = list;
		what->count = count;
		sign_key_derive(gateway->idempotency_key, &what->key);
	}
	gateway_make_file(gateway, request, &kind, what);
}
