/* Documents that their source signs (Standard Webhooks): nothing of them is looked at before that.
 */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "common/text.h"
#include "services/intake/intake.h"

#define SIGNED_AGE (5 * CLOCK_MINUTE) /* clocks differ, and no more */
#define SIGNATURES_MOST 8
#define SIGNATURE_MOST 512

/* By each secret of the feed. */
struct signed_by {
	uint8_t digest[FEED_SECRETS][CRYPT_SHA256];
};

static bool
is_now(const char *at, int64_t received)
{
	char *end;
	long long seconds = strtoll(at, &end, 10);
	int64_t us;

	if (*at == '\0' || *end != '\0' || seconds <= 0 || seconds > 253402300799LL)
		return false;
	us = (int64_t)seconds * CLOCK_SECOND;
	return us > received - SIGNED_AGE && us < received + SIGNED_AGE;
}

/* Every secret is tried, whatever the first says. */
static bool
is_theirs(const struct feed *feed, const struct signed_by *by, const uint8_t *said, long len)
{
	bool same = false;

	for (size_t i = 0; i < FEED_SECRETS; i++)
		same |= feed->secrets[i].len > 0 && len == CRYPT_SHA256 &&
			crypt_equal(by->digest[i], said, CRYPT_SHA256);
	return same;
}

/* "v1,BASE64 v1,BASE64": one that is right is enough. */
static bool
signature_good(const struct feed *feed, const struct signed_by *by, const char *signature)
{
	char text[SIGNATURE_MOST + 1], *save = NULL;
	bool good = false;
	int count = 0;

	if (!text_copy(text, sizeof(text), signature))
		return false;
	for (char *one = strtok_r(text, " ", &save); one != NULL && count++ < SIGNATURES_MOST;
	     one = strtok_r(NULL, " ", &save)) {
		uint8_t said[2 * CRYPT_SHA256];

		if (strncmp(one, "v1,", 3) == 0)
			good |=
			    is_theirs(feed, by, said, text_unbase64(one + 3, said, sizeof(said)));
	}
	return good;
}

static bool
is_signed(const struct bus_request *request, const Accord__V1__IngestSigned *m)
{
	const struct feed *feed = intake_feed(m->feed);
	size_t head = strlen(m->id) + 1 + strlen(m->at) + 1;
	uint8_t *text = arena_alloc(request->arena, head + request->raw_len + 1);
	struct signed_by by;

	if (feed == NULL || text == NULL || feed->secrets[0].len == 0 ||
	    !is_now(m->at, m->received_us))
		return false;
	(void)snprintf((char *)text, head + 1, "%s.%s.", m->id, m->at);
	if (request->raw_len > 0)
		memcpy(text + head, request->raw, request->raw_len);
	for (size_t i = 0; i < FEED_SECRETS; i++)
		crypt_hmac_sha256(feed->secrets[i].bytes, feed->secrets[i].len, text,
		    head + request->raw_len, by.digest[i]);
	return signature_good(feed, &by, m->signature);
}

void
ingest_signed(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__IngestSigned *m = (const Accord__V1__IngestSigned *)msg;
	Accord__V1__IngestDocuments *documents = arena_alloc(request->arena, sizeof(*documents));
	struct err err = {0};

	if (documents == NULL || !is_signed(request, m)) {
		(void)err_set(&err, documents == NULL ? ERR_UNAVAILABLE : ERR_DENIED,
		    "it is not signed by the source of that feed");
		bus_refuse(service->bus, request, &err);
		return;
	}
	accord__v1__ingest_documents__init(documents);
	documents->feed = m->feed;
	documents->media_type = m->media_type;
	documents->received_us = m->received_us;
	ingest_documents(service, request, &documents->base);
}
