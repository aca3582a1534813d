/* A checkpoint for whoever asks. Signing is the same bytes each time: nothing is kept of it. */
#include "services/audit/checkpoint.h"

#include <stdio.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "common/crypt.h"
#include "services/audit/audit.h"
#include "services/audit/check.h"
#include "services/audit/note/log_keys.h"

#define PATH_SIZE 4096

/* The file is read each time: keys change while the service runs, and it is asked seldom. */
static bool
load(struct log_keys *keys, struct err *err)
{
	char path[PATH_SIZE];

	(void)snprintf(path, sizeof(path), "%s/" LOG_KEYS_FILE, seal_folder(audit.seal));
	return log_keys_load(keys, path, err);
}

static bool
sign(const struct log_keys *keys, char note[NOTE_MOST], struct err *err)
{
	struct checkpoint said = {.size = 0};
	struct noted noted;

	if (!check_noted(&noted, err))
		return false;
	memcpy(said.origin, keys->v[0].key.name, sizeof(said.origin));
	memcpy(said.root, noted.root, sizeof(said.root));
	said.size = noted.size;
	return checkpoint_sign(&said, keys->v, keys->count, note, err);
}

void
audit_get_checkpoint(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	Accord__V1__Checkpoint reply = ACCORD__V1__CHECKPOINT__INIT;
	char note[NOTE_MOST], lines[LOG_KEYS_TEXT];
	struct log_keys keys;
	struct err err = {0};
	bool good = load(&keys, &err) && sign(&keys, note, &err);

	(void)msg;
	if (good) {
		reply.note = (ProtobufCBinaryData){strlen(note), (uint8_t *)note};
		log_keys_write_public(&keys, lines);
		reply.keys = (ProtobufCBinaryData){strlen(lines), (uint8_t *)lines};
		service_reply(service, request, request->kind, &reply.base);
	} else {
		bus_refuse(service->bus, request, &err);
	}
	crypt_wipe(&keys, sizeof(keys));
}
