/*
 * Makes packets for the tests beside it, of records that stand in a file as JSON. Arguments: the
 * file of records ({"incident":…,"victim":…,"service":…,"numbers":…}, each as the API has it; a
 * mask of classes that were released in hexadecimal stands beside each as "incidentMask"…), what to
 * make (json, zip, p7m), and for p7m a certificate in base64. On standard output.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/json.h"
#include "common/json_tree.h"
#include "services/gateway/packet/bag.h"
#include "services/gateway/packet/document.h"
#include "services/gateway/packet/envelope.h"
#include "services/gateway/redact.h"

#define LIMIT ((size_t)1 << 20)

static const char *const parts[PACKET_PARTS] = {"incident", "victim", "service", "numbers"};

static void
die(const char *what, const struct err *err)
{
	(void)fprintf(stderr, "%s: %s\n", what, err != NULL ? err->msg : "");
	exit(1);
}

static char *
slurp(struct arena *arena, const char *path, size_t *len)
{
	FILE *file = fopen(path, "rb");
	char *text = arena_alloc(arena, LIMIT);

	if (file == NULL || text == NULL)
		die(path, NULL);
	*len = fread(text, 1, LIMIT, file);
	(void)fclose(file);
	return text;
}

static const ProtobufCMessage *
record_of(const json_t *root, int part, enum packet_kind kind, struct arena *arena)
{
	const json_t *from = json_object_get(root, parts[part]);
	char name[32], *text;
	const char *hex;
	struct redacted sum = {0};
	struct err err = {0};
	ProtobufCMessage *record;
	uint64_t mask = packet_classes((enum packet_part)part, kind);

	if (from == NULL)
		return NULL;
	(void)snprintf(name, sizeof(name), "%sMask", parts[part]);
	if ((hex = json_string_value(json_object_get(root, name))) != NULL)
		mask &= strtoull(hex, NULL, 16);
	text = json_dumps(from, JSON_COMPACT);
	if (!json_read(packet_sections[part].record, arena, text, strlen(text), &record, &err))
		die(parts[part], &err);
	free(text);
	return redact(record, mask, NULL, arena, &sum);
}

static struct packet
packet_of(const json_t *root, struct arena *arena)
{
	struct packet p = {
	    .kind =
		json_is_true(json_object_get(root, "referral")) ? PACKET_REFERRAL : PACKET_HANDOFF,
	    .sender = "riverton-pd",
	    .recipient = "county-da",
	    .ori = "AA0000001",
	    .lead = "p-101",
	    .made_us = 1795392000 * CLOCK_SECOND,
	    .court_us = 1795478400 * CLOCK_SECOND,
	    .charges_filed = true,
	    .release_expires_us = 1798070400 * CLOCK_SECOND,
	};

	if (!id_parse("11111111-2222-4333-8444-555555555555", &p.id) ||
	    !id_parse("66666666-7777-4888-8999-aaaaaaaaaaaa", &p.release))
		die("id", NULL);
	for (int part = 0; part < PACKET_PARTS; part++)
		p.records[part] = record_of(root, part, p.kind, arena);
	return p;
}

static void
make(const struct packet *packet, const char *what, const char *certificate, struct arena *arena)
{
	static const struct sign_key key = {"the key of tests and nobody else"};
	struct err err = {0};
	size_t len, zip_len = 0;
	void *zip = NULL, *shut = NULL;
	char *text;

	if (!packet_write(packet, arena, &text, &len, &err) || !packet_check(text, len, &err))
		die("json", &err);
	if (strcmp(what, "json") == 0) {
		(void)fwrite(text, 1, len, stdout);
		return;
	}
	if (!bag_make(text, len, &key, packet->made_us, &zip, &zip_len, &err))
		die("zip", &err);
	if (certificate == NULL)
		(void)fwrite(zip, 1, zip_len, stdout);
	else if (!envelope_shut(certificate, zip, zip_len, &shut, &len, &err))
		die("p7m", &err);
	else
		(void)fwrite(shut, 1, len, stdout);
	free(shut);
	free(zip);
}

static void
print_key(void)
{
	static const struct sign_key key = {"the key of tests and nobody else"};
	char pem[SIGN_PEM];
	struct err err = {0};

	if (!sign_public_pem(&key, pem, &err))
		die("key", &err);
	(void)fputs(pem, stdout);
}

int
main(int argc, char **argv)
{
	struct arena *arena = arena_new(4096, 16 * LIMIT);
	struct json_tree tree;
	struct packet packet;
	char *text;
	size_t len;

	if (argc == 2 && strcmp(argv[1], "key") == 0) {
		print_key();
	} else if (argc < 3) {
		die("usage: handoff-make RECORDS json|zip|p7m [CERTIFICATE], or key", NULL);
	} else {
		text = slurp(arena, argv[1], &len);
		json_tree_read(&tree, text, len, 0, NULL);
		if (tree.root == NULL)
			die("records", NULL);
		packet = packet_of(tree.root, arena);
		make(&packet, argv[2], argc > 3 ? argv[3] : NULL, arena);
		json_tree_free(&tree);
	}
	arena_free(&arena);
	return 0;
}
