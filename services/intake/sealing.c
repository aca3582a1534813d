/* Texts packed one behind the other, padded so that lengths tell little, and sealed. */
#include "services/intake/sealing.h"

#include <string.h>

#include "common/log.h"

#define PAD ((size_t)32)
#define PACK_MAX ((size_t)512)
#define TEXTS_MAX 3

_Static_assert(
    SNAPSHOT_NUMBER + SNAPSHOT_TYPE_LABEL + SNAPSHOT_NUMBER + 2 * TEXTS_MAX + PAD <= PACK_MAX,
    "identity");
_Static_assert(
    SNAPSHOT_PLACE + SNAPSHOT_CITY + 2 * TEXTS_MAX + 1 + 16 + PAD <= PACK_MAX, "location");

/* --- packing --- */

struct pack {
	uint8_t bytes[PACK_MAX];
	size_t len;
	bool any; /* something was said */
	bool full;
};

static void
pack_bytes(struct pack *pack, const void *bytes, size_t len)
{
	if (len > PACK_MAX - PAD - pack->len) {
		pack->full = true;
		return;
	}
	if (len > 0)
		memcpy(pack->bytes + pack->len, bytes, len);
	pack->len += len;
}

static void
pack_text(struct pack *pack, const char *text)
{
	size_t len = strlen(text);

	pack_bytes(pack, (const uint8_t[]){(uint8_t)(len >> 8), (uint8_t)len}, 2);
	pack_bytes(pack, text, len);
	pack->any |= len > 0;
}

static void
pack_position(struct pack *pack, bool has, double latitude, double longitude)
{
	pack_bytes(pack, (const uint8_t[]){has}, 1);
	pack->any |= has;
	if (!has)
		return;
	pack_bytes(pack, &latitude, sizeof(latitude));
	pack_bytes(pack, &longitude, sizeof(longitude));
}

struct unpack {
	const uint8_t *at;
	size_t left;
	bool bad;
	struct arena *arena;
};

static const void *
unpack_bytes(struct unpack *unpack, size_t len)
{
	const uint8_t *at = unpack->at;

	unpack->bad |= len > unpack->left;
	if (unpack->bad)
		return NULL;
	unpack->at += len;
	unpack->left -= len;
	return at;
}

static const char *
unpack_text(struct unpack *unpack)
{
	const uint8_t *len = unpack_bytes(unpack, 2);
	const char *text = NULL, *copy;
	size_t n = 0;

	if (len != NULL) {
		n = (size_t)len[0] << 8 | len[1];
		text = unpack_bytes(unpack, n);
	}
	if (text == NULL || n == 0)
		return "";
	copy = arena_strndup(unpack->arena, text, n);
	return copy == NULL ? "" : copy; /* an exhausted arena undoes the whole batch */
}

static void
unpack_position(struct unpack *unpack, struct incident *incident)
{
	const uint8_t *has = unpack_bytes(unpack, 1);
	const void *latitude, *longitude;

	if (has == NULL || *has == 0)
		return;
	latitude = unpack_bytes(unpack, sizeof(incident->latitude));
	longitude = unpack_bytes(unpack, sizeof(incident->longitude));
	if (longitude == NULL)
		return;
	incident->has_position = true;
	memcpy(&incident->latitude, latitude, sizeof(incident->latitude));
	memcpy(&incident->longitude, longitude, sizeof(incident->longitude));
}

/* --- opening --- */

/* Why a column cannot be opened: the data key is tried by itself. A key of ours that is away is
 * waited for, unless the row itself does not agree which one that is. */
static enum incident_opened
diagnose(struct seal *seal, const struct incident *incident, int kek)
{
	const struct seal_subject subject = {incident->organisation, incident->incident};
	struct seal_key copy = incident->data_key;
	struct err err = {0};

	if (seal_key_rewrap(seal, &subject, incident->organisation, &copy, &err))
		return INCIDENT_DAMAGED;
	if (err.code == ERR_UNAVAILABLE && seal_key_version(&incident->data_key) == kek)
		return INCIDENT_SHUT;
	return INCIDENT_KEYLESS;
}

static bool
reveal(struct seal *seal, const struct incident *incident, const char *column, const void *bytes,
    size_t len, uint8_t text[PACK_MAX], struct unpack *unpack)
{
	const struct seal_subject subject = {incident->organisation, incident->incident};
	const struct seal_cell cell = {&subject, &incident->data_key, column, incident->key};
	struct err err = {0};

	unpack->at = text;
	unpack->left = len < SEAL_EXTRA ? 0 : len - SEAL_EXTRA;
	unpack->bad = false;
	if (len > PACK_MAX + SEAL_EXTRA)
		(void)err_set(&err, ERR_INTERNAL, "%s is too long", column);
	else if (seal_reveal(seal, &cell, &(struct crypt_piece){bytes, len}, text, &err))
		return true;
	if (err.code != ERR_UNAVAILABLE) /* of that one the keys complain */
		log_error("a sealed column cannot be opened",
		    L_ID("incident", &incident->incident) L_ERR(&err));
	return false;
}

/* False: it holds nothing that can be believed. */
static bool
open_identity(struct seal *seal, const struct sealed_columns *columns, struct incident *incident,
    struct unpack *unpack)
{
	uint8_t text[PACK_MAX];

	if (columns->identity == NULL)
		return true;
	if (!reveal(seal, incident, "incident.identity", columns->identity, columns->identity_len,
		text, unpack))
		return false;
	incident->number = unpack_text(unpack);
	incident->type_label = unpack_text(unpack);
	incident->merged_into = unpack_text(unpack);
	crypt_wipe(text, sizeof(text));
	return !unpack->bad;
}

static bool
open_location(struct seal *seal, const struct sealed_columns *columns, struct incident *incident,
    struct unpack *unpack)
{
	uint8_t text[PACK_MAX];

	if (columns->location_len == 0)
		return true;
	if (!reveal(seal, incident, "incident.location", columns->location, columns->location_len,
		text, unpack))
		return false;
	incident->place = unpack_text(unpack);
	incident->city = unpack_text(unpack);
	unpack_position(unpack, incident);
	crypt_wipe(text, sizeof(text));
	return !unpack->bad;
}

static void
keep(struct arena *arena, const void *bytes, size_t len, struct crypt_piece *kept)
{
	kept->bytes = arena_dup(arena, bytes, len);
	kept->len = kept->bytes == NULL ? 0 : len;
}

void
sealing_open(struct seal *seal, struct arena *arena, const struct sealed_columns *columns,
    struct incident *incident)
{
	struct unpack unpack = {.arena = arena};
	bool good;

	incident->number = incident->type_label = incident->merged_into = "";
	incident->place = incident->city = "";
	incident->has_position = false;
	good = open_identity(seal, columns, incident, &unpack);
	good = open_location(seal, columns, incident, &unpack) && good;
	incident->opened = good ? INCIDENT_OPENED : diagnose(seal, incident, columns->kek);
	if (good)
		return;
	keep(arena, columns->identity, columns->identity_len, &incident->kept_identity);
	keep(arena, columns->location, columns->location_len, &incident->kept_location);
}

void
sealing_mend(struct seal *seal, struct incident *incident)
{
	const struct seal_subject subject = {incident->organisation, incident->incident};
	struct err err;

	if (incident->opened == INCIDENT_KEYLESS &&
	    !seal_key_make(seal, &subject, &incident->data_key, &err))
		log_error("a data key was not made", L_ERR(&err));
	incident->opened = INCIDENT_OPENED;
}

/* --- sealing --- */

static void
put(struct db_args *to, struct seal *seal, const struct incident *incident, const char *column,
    const struct id *row, struct pack *pack)
{
	const struct seal_subject subject = {incident->organisation, incident->incident};
	const struct seal_cell cell = {&subject, &incident->data_key, column, *row};
	size_t len = (pack->len + PAD - 1) / PAD * PAD;
	uint8_t out[PACK_MAX + SEAL_EXTRA];
	struct err err;

	if (!pack->any || incident->opened != INCIDENT_OPENED) {
		db_put_bytes(to, "", 0);
		return;
	}
	memset(pack->bytes + pack->len, 0, len - pack->len);
	if (pack->full ||
	    !seal_value(seal, &cell, &(struct crypt_piece){pack->bytes, len}, out, &err)) {
		db_put_withheld(to);
		return;
	}
	db_put_bytes(to, out, len + SEAL_EXTRA);
}

void
sealing_put_incident(struct db_args *to, struct seal *seal, const struct incident *i)
{
	struct pack identity = {.len = 0}, location = {.len = 0};

	if (i->opened != INCIDENT_OPENED) {
		db_put_bytes(to, i->kept_identity.bytes, i->kept_identity.len);
		db_put_bytes(to, i->kept_location.bytes, i->kept_location.len);
		return;
	}
	pack_text(&identity, i->number);
	pack_text(&identity, i->type_label);
	pack_text(&identity, i->merged_into);
	put(to, seal, i, "incident.identity", &i->key, &identity);
	pack_text(&location, i->place);
	pack_text(&location, i->city);
	pack_position(&location, i->has_position, i->latitude, i->longitude);
	put(to, seal, i, "incident.location", &i->key, &location);
}

void
sealing_put_document(struct db_args *to, struct seal *seal, const struct incident *incident,
    const struct id *row, const struct incident_snapshot *said)
{
	struct pack identity = {.len = 0}, location = {.len = 0};

	pack_text(&identity, said->type_label);
	pack_text(&identity, said->unit);
	put(to, seal, incident, "document.identity", row, &identity);
	pack_text(&location, said->place);
	pack_text(&location, said->city);
	pack_position(&location, said->has_position, said->latitude, said->longitude);
	put(to, seal, incident, "document.location", row, &location);
}

void
sealing_put_other(struct db_args *to, struct seal *seal, const struct incident *incident,
    const struct id *row, const char *other)
{
	struct pack pack = {.len = 0};

	pack_text(&pack, other);
	put(to, seal, incident, "relation.other", row, &pack);
}
