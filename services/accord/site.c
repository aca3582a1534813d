/* Reads accord.yaml. */
#include "services/accord/site.h"

#include <stdio.h>
#include <string.h>

#include "common/config.h"
#include "services/accord/files.h"

#define ENDPOINTS_MAX 8
#define KEY_FILE_LIMIT ((size_t)256)

struct site_file {
	const char *keys, *gateway, *database;
	struct yaml_texts peers;
};

static const struct config_key keys[] = {
    {{"keys", YAML_TEXT, offsetof(struct site_file, keys), true, 1, 4096, NULL,
	 "directory of accord.key and of the services' .pub files"},
	NULL},
    {{"peers", YAML_TEXTS, offsetof(struct site_file, peers), true, 1, 512, NULL,
	 "the services: name and endpoint, one each"},
	NULL},
    {{"gateway", YAML_TEXT, offsetof(struct site_file, gateway), false, 0, 512, NULL,
	 "where the gateway answers HTTP"},
	"http://127.0.0.1:8080"},
    {{"database", YAML_TEXT, offsetof(struct site_file, database), false, 0, 4096, NULL,
	 "how accord_audit_read reaches the database, for audit verify"},
	""},
    {{0}, NULL},
};

static bool
read_key(struct arena *arena, const char *dir, const char *name, uint8_t key[32], struct err *err)
{
	char *path = arena_printf(arena, "%s/%s.pub", dir, name);
	char *line = files_read(arena, path, KEY_FILE_LIMIT, NULL, err);

	if (line == NULL)
		return false;
	line[strcspn(line, "\r\n")] = '\0';
	return bus_key_parse(line, key) || err_set(err, ERR_INVALID, "\"%s\" holds no key", path);
}

/* "name endpoint [endpoint...]" */
static bool
read_peer(
    struct arena *arena, const char *dir, const char *text, struct bus_peer *peer, struct err *err)
{
	const char **endpoints = arena_zalloc(arena, (ENDPOINTS_MAX + 1) * sizeof(*endpoints));
	char *rest = NULL, *word, *line = arena_strdup(arena, text);
	size_t count = 0;

	peer->name = strtok_r(line, " ", &rest);
	while ((word = strtok_r(NULL, " ", &rest)) != NULL && count < ENDPOINTS_MAX)
		endpoints[count++] = word;
	if (peer->name == NULL || count == 0 || word != NULL)
		return err_set(err, ERR_INVALID,
		    "peers: \"%s\" is not a name and one to %d endpoints", text, ENDPOINTS_MAX);
	peer->endpoints = endpoints;
	return read_key(arena, dir, peer->name, peer->public_key, err);
}

bool
site_load(struct arena *arena, const char *dir, struct site *site, struct err *err)
{
	struct site_file file = {0};
	const struct config_part part = {keys, &file};

	if (!config_load(arena, files_path(arena, dir, "accord.yaml"), &part, 1, err))
		return err_ctx(err, "--site or $ACCORD_SITE names the directory of the site");
	site->keys = file.keys;
	site->gateway = file.gateway;
	site->database = file.database;
	site->peer_count = file.peers.count;
	site->peers = arena_zalloc(arena, file.peers.count * sizeof(*site->peers));
	for (size_t i = 0; i < file.peers.count; i++)
		if (!read_peer(arena, file.keys, file.peers.v[i], &site->peers[i], err))
			return false;
	return true;
}

bool
site_has_peer(const struct site *site, const char *name)
{
	for (size_t i = 0; i < site->peer_count; i++)
		if (strcmp(site->peers[i].name, name) == 0)
			return true;
	return false;
}
