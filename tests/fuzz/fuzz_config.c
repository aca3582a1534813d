/* Any bytes as the configuration of each program, and as the watch's on-call file: refused with a
 * place, or every value within its bounds. First byte: whose. */
#include <unistd.h>

#include "common/service_kit.h"
#include "services/gateway/gateway.h"
#include "services/intake/intake.h"
#include "services/notification/notification.h"
#include "services/watch/config.h"
#include "services/watch/on_call.h"
#include "tests/fuzz/fuzz.h"

#define FILE_NAME "x.yaml"

static struct kit_config kit;
static struct gateway_config gateway_config;
static struct intake intake_values;
static struct notification_config notification_config;
static struct watch_config watch_config;
static struct on_call on_call;

static const struct config_part programs[][2] = {
    {{kit_config_keys, &kit}, {NULL, NULL}},
    {{kit_config_keys, &kit}, {gateway_config_keys, &gateway_config}},
    {{kit_config_keys, &kit}, {intake_config, &intake_values}},
    {{kit_config_keys, &kit}, {notification_config_keys, &notification_config}},
    {{watch_config_keys, &watch_config}, {NULL, NULL}},
};
#define PROGRAMS (sizeof(programs) / sizeof(*programs))

static char path[64];
static size_t folder_len; /* with its stroke */

static void
put_file(const uint8_t *data, size_t size)
{
	char folder[] = "/tmp/accord-fuzz-XXXXXX";
	FILE *file;

	if (folder_len == 0) {
		MUST(mkdtemp(folder) != NULL);
		snprintf(path, sizeof(path), "%s/" FILE_NAME, folder);
		folder_len = sizeof(folder);
	}
	MUST((file = fopen(path, "w")) != NULL);
	MUST(fwrite(data, 1, size, file) == size && fclose(file) == 0);
}

/* The complaint names the file as it was given. */
static void
check_refusal(struct err *err, const uint8_t *data, size_t size)
{
	if (strncmp(err->msg, path, folder_len) == 0)
		memmove(err->msg, err->msg + folder_len, strlen(err->msg) - folder_len + 1);
	fuzz_refusal(err, data, size);
}

static void
check_text(const struct yaml_field *field, const char *text)
{
	size_t len = strlen(text);

	MUST(text_valid(text, len));
	MUST(len == 0 ||
	     (len >= (size_t)field->min && (field->max == 0 || len <= (size_t)field->max)));
}

static void
check_value(const struct yaml_field *field, const uint8_t *out)
{
	const uint8_t *at = out + field->offset;
	struct yaml_texts texts;
	const char *text;
	int64_t number;

	switch (field->type) {
	case YAML_TEXT:
		memcpy(&text, at, sizeof(text));
		MUST(text != NULL);
		check_text(field, text);
		return;
	case YAML_TEXTS:
		memcpy(&texts, at, sizeof(texts));
		for (size_t i = 0; i < texts.count; i++)
			check_text(field, texts.v[i]);
		return;
	case YAML_INT:
	case YAML_DURATION:
	case YAML_SIZE:
		memcpy(&number, at, sizeof(number));
		MUST(number >= field->min && (field->max == 0 || number <= field->max));
		return;
	default:
		return;
	}
}

static void
check_part(const struct config_part *part)
{
	for (const struct config_key *key = part->keys; key != NULL && key->field.key != NULL;
	     key++)
		check_value(&key->field, part->out);
}

static void
check_program(const struct config_part *parts, const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(16 << 10, 256 << 20);
	struct err err = {0};
	size_t count = parts[1].keys != NULL ? 2 : 1;

	put_file(data, size);
	if (config_load(arena, path, parts, count, &err)) {
		check_part(&parts[0]);
		check_part(&parts[1]);
		if (parts->keys == watch_config_keys)
			MUST(watch_config_load(arena, path, &watch_config, &err) ||
			     err.code != ERR_NONE);
	} else {
		check_refusal(&err, data, size);
	}
	arena_free(&arena);
}

static void
check_on_call(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(16 << 10, 256 << 20);
	struct err err = {0};

	if (!on_call_parse(arena, FILE_NAME, (const char *)data, size, &on_call, &err))
		fuzz_refusal(&err, data, size);
	arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t which = fuzz_number(&data, &size, 1) % (PROGRAMS + 1);

	if (which == PROGRAMS)
		check_on_call(data, size);
	else
		check_program(programs[which], data, size);
	return 0;
}
