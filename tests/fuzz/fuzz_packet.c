/* A packet that has come: as a file with a bag in it, as a document, and the certificate that one
 * is shut for. */
#include "common/clock.h"
#include "services/gateway/packet/bag.h"
#include "services/gateway/packet/cover.h"
#include "services/gateway/packet/document.h"
#include "services/gateway/packet/envelope.h"
#include "tests/fuzz/fuzz.h"

#define ROOM ((size_t)32 << 20)
#define NOW (1795392000 * CLOCK_SECOND)

static const char pem[] = "-----BEGIN PUBLIC KEY-----\n"
			  "MCowBQYDK2VwAyEAW8dbMJPGt9vtITEXLM3p/HuGklHoWzx9KAYNDOdn8Y0=\n"
			  "-----END PUBLIC KEY-----\n";

static void
as_certificate(const uint8_t *data, size_t size)
{
	char *text = fuzz_text(data, size);
	struct err err = {0};
	size_t len;
	void *out = NULL;

	if (envelope_judge(text, NOW, &err))
		MUST(envelope_shut(text, "packet", 6, &out, &len, &err));
	else
		MUST(err.code == ERR_INVALID);
	free(out);
	free(text);
}

static void
as_document(const uint8_t *data, size_t size)
{
	struct err err = {0};
	size_t len;
	void *out = NULL;

	if (packet_check((const char *)data, size, &err))
		MUST(cover_make((const char *)data, size, NOW, &out, &len, &err));
	else
		MUST(err.code == ERR_INVALID || err.code == ERR_TOO_LARGE);
	free(out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(4096, ROOM);
	struct err err = {0};
	size_t len;
	char *document;

	if (size > 0 && data[0] == 'P')
		MUST(bag_check(data, size, pem, sizeof(pem) - 1, arena, &document, &len, &err) ||
		     err.code != ERR_NONE);
	else if (size > 0 && data[0] == '{')
		as_document(data, size);
	else
		as_certificate(data, size);
	arena_free(&arena);
	return 0;
}
