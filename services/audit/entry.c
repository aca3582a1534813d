/* By what each fact that an accounting tells of is found again. */
#include "services/audit/entry.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/guard.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "services/audit/open.h"

#define KEYS_FIRST 16
#define AGREEMENT_MAX 96 /* an agreement's id and version, as a section begins with */

/* --- keys --- */

struct id
entry_key(const char *owner, enum entry_by by, const char *value)
{
	const char kind[] = {(char)('0' + by), '\0'};

	return id_digest((const char *const[]){"accounting", owner, kind, value}, 4);
}

struct id
entry_key_of_id(const char *owner, enum entry_by by, const struct id *value)
{
	char text[ID_TEXT_SIZE];

	return entry_key(owner, by, id_text(value, text));
}

/* False: the arena has ended, and whoever asked looks at that. */
static bool
has_room(struct entry_keys *keys)
{
	size_t room = keys->room == 0 ? KEYS_FIRST : 2 * keys->room;
	struct id *more;

	if (keys->count < keys->room)
		return true;
	if ((more = arena_alloc(keys->arena, room * sizeof(*more))) == NULL)
		return false;
	if (keys->count > 0)
		memcpy(more, keys->keys, keys->count * sizeof(*more));
	keys->keys = more;
	keys->room = room;
	return true;
}

static void
add(struct entry_keys *keys, struct id key)
{
	for (size_t i = 0; i < keys->count; i++)
		if (id_equal(&keys->keys[i], &key))
			return;
	if (has_room(keys))
		keys->keys[keys->count++] = key;
}

static void
add_text(struct entry_keys *keys, const char *owner, enum entry_by by, const char *value)
{
	if (value[0] != '\0')
		add(keys, entry_key(owner, by, value));
}

static void
add_id(struct entry_keys *keys, const char *owner, enum entry_by by, const ProtobufCBinaryData *id)
{
	struct id value;

	if (id_from_bytes(id->data, id->len, &value) && !id_is_nil(&value))
		add(keys, entry_key_of_id(owner, by, &value));
}

/* "hybrid-riverton@3/share[2]": its first part, without the version. */
static void
add_agreement(struct entry_keys *keys, const char *owner, const char *section)
{
	char name[AGREEMENT_MAX];
	size_t len = strcspn(section, "@/");

	if (len == 0 || len >= sizeof(name))
		return;
	memcpy(name, section, len);
	name[len] = '\0';
	add(keys, entry_key(owner, ENTRY_BY_AGREEMENT, name));
}

/* --- what each fact says --- */

struct reading {
	const struct refusal *known;
	struct entry_said *said;
};

static enum entry_is
of_disclosed(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__Disclosed *m = (const Accord__V1__Disclosed *)msg;

	for (size_t o = 0; o < m->n_owners && !m->unheard; o++) {
		const char *owner = m->owners[o];

		add(&r->said->keys, entry_key(owner, ENTRY_BY_TIME, ""));
		add_id(&r->said->keys, owner, ENTRY_BY_DISCLOSURE, &m->disclosure);
		add_text(&r->said->keys, owner, ENTRY_BY_ORGANISATION, m->organisation);
		add_text(&r->said->keys, owner, ENTRY_BY_PERSON, m->person);
		add_id(&r->said->keys, owner, ENTRY_BY_RELEASE, &m->release);
		for (size_t i = 0; i < m->n_sections; i++)
			add_agreement(&r->said->keys, owner, m->sections[i]);
		for (size_t i = 0; i < m->n_subjects; i++)
			add_id(&r->said->keys, owner, ENTRY_BY_CLIENT, &m->subjects[i]);
	}
	if (m->n_owners > 0 && m->organisation[0] != '\0')
		add_id(&r->said->keys, m->organisation, ENTRY_BY_DISCLOSURE, &m->disclosure);
	return r->said->keys.count > 0 ? ENTRY_IS_LEAF : ENTRY_IS_NOTHING;
}

static enum entry_is
of_refused(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__Refused *m = (const Accord__V1__Refused *)msg;

	r->said->asked = (struct refusal){.person = m->person};
	(void)id_from_bytes(m->asked.data, m->asked.len, &r->said->asked.asked);
	return id_from_bytes(m->disclosure.data, m->disclosure.len, &r->said->asked.disclosure)
		   ? ENTRY_IS_ASKED
		   : ENTRY_IS_NOTHING;
}

/* Of nobody's, and of what its owner's people may not hear, nothing is in any accounting. */
static enum entry_is
of_refused_of(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__RefusedOf *m = (const Accord__V1__RefusedOf *)msg;
	const char *owner = m->owner;

	if (owner[0] == '\0' || m->unheard || r->known == NULL)
		return ENTRY_IS_REFUSED;
	add(&r->said->keys, entry_key(owner, ENTRY_BY_TIME, ""));
	add_id(&r->said->keys, owner, ENTRY_BY_DISCLOSURE, &m->disclosure);
	add_text(&r->said->keys, owner, ENTRY_BY_ORGANISATION, m->recipient);
	add_text(&r->said->keys, owner, ENTRY_BY_PERSON, r->known->person);
	if (!id_is_nil(&r->known->asked))
		add(&r->said->keys, entry_key_of_id(owner, ENTRY_BY_CLIENT, &r->known->asked));
	return ENTRY_IS_REFUSED;
}

/* What both facts of a release say. */
static enum entry_is
of_release(const struct reading *r, const char *owner, const char *recipient,
    const ProtobufCBinaryData *client, const ProtobufCBinaryData *release)
{
	add(&r->said->keys, entry_key(owner, ENTRY_BY_TIME, ""));
	add_text(&r->said->keys, owner, ENTRY_BY_ORGANISATION, recipient);
	add_id(&r->said->keys, owner, ENTRY_BY_CLIENT, client);
	add_id(&r->said->keys, owner, ENTRY_BY_RELEASE, release);
	return ENTRY_IS_LEAF;
}

static enum entry_is
of_granted(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__ReleaseGranted *m = (const Accord__V1__ReleaseGranted *)msg;

	return of_release(r, m->owner, m->recipient, &m->client, &m->release);
}

static enum entry_is
of_revoked(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__ReleaseRevoked *m = (const Accord__V1__ReleaseRevoked *)msg;

	return of_release(r, m->owner, m->recipient, &m->client, &m->release);
}

/* What somebody did about a client beside what is agreed: another basis, a bar that was lifted. */
static enum entry_is
of_override(const struct reading *r, const char *owner, const char *person,
    const ProtobufCBinaryData *client)
{
	add(&r->said->keys, entry_key(owner, ENTRY_BY_TIME, ""));
	add_text(&r->said->keys, owner, ENTRY_BY_PERSON, person);
	add_id(&r->said->keys, owner, ENTRY_BY_CLIENT, client);
	return ENTRY_IS_LEAF;
}

static enum entry_is
of_basis(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__BasisMoved *m = (const Accord__V1__BasisMoved *)msg;

	return of_override(r, m->owner, m->person, &m->client);
}

static enum entry_is
of_bar(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__GuardianBarLifted *m = (const Accord__V1__GuardianBarLifted *)msg;

	return of_override(r, m->organisation, m->person, &m->client);
}

/* A run of notices that a breaker held is of nobody in particular: it is found as a record is, by
 * its own id. Which of her notices went is said by the disclosures that each of them asked for. */
static enum entry_is
of_held(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__HeldDecided *m = (const Accord__V1__HeldDecided *)msg;

	return of_override(r, m->organisation, m->person, &m->run);
}

static enum entry_is
gone(const struct reading *r, const ProtobufCBinaryData *client, const char *organisation)
{
	r->said->organisation = organisation;
	return id_from_bytes(client->data, client->len, &r->said->client) ? ENTRY_IS_GONE
									  : ENTRY_IS_NOTHING;
}

static enum entry_is
of_destroyed(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__ClientDestroyed *m = (const Accord__V1__ClientDestroyed *)msg;

	return gone(r, &m->client, m->organisation);
}

/* It comes behind everything that the gateway ever let go of hers. */
static enum entry_is
of_forgotten(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__ClientForgotten *m = (const Accord__V1__ClientForgotten *)msg;

	return gone(r, &m->client, m->organisation);
}

static enum entry_is
of_request(const struct reading *r, const ProtobufCMessage *msg)
{
	const Accord__V1__RequestOf *m = (const Accord__V1__RequestOf *)msg;

	r->said->organisation = m->organisation;
	return id_from_bytes(m->request.data, m->request.len, &r->said->request) &&
		       id_from_bytes(m->client.data, m->client.len, &r->said->client)
		   ? ENTRY_IS_LINK
		   : ENTRY_IS_NOTHING;
}

/* --- which facts --- */

#define FACT(of, name, message, function)                                                          \
	{                                                                                          \
		of, ACCORD__V1__KIND__KIND_##name, &accord__v1__##message##__descriptor, function  \
	}

static const struct meaning {
	const char *source;
	uint32_t kind;
	const ProtobufCMessageDescriptor *descriptor;
	enum entry_is (*read)(const struct reading *r, const ProtobufCMessage *msg);
} meanings[] = {
    FACT("gateway", DISCLOSED, disclosed, of_disclosed),
    FACT("gateway", REFUSED, refused, of_refused),
    FACT("gateway", REFUSED_OF, refused_of, of_refused_of),
    FACT("gateway", RELEASE_GRANTED, release_granted, of_granted),
    FACT("gateway", RELEASE_REVOKED, release_revoked, of_revoked),
    FACT("gateway", BASIS_MOVED, basis_moved, of_basis),
    FACT("gateway", CLIENT_FORGOTTEN, client_forgotten, of_forgotten),
    FACT("notification", HELD_DECIDED, held_decided, of_held),
    FACT("intake", GUARDIAN_BAR_LIFTED, guardian_bar_lifted, of_bar),
    FACT("referral", REQUEST_OF, request_of, of_request),
    FACT("intake", CLIENT_DESTROYED, client_destroyed, of_destroyed),
};

static const struct meaning *
meaning_of(const char *source, const Accord__V1__Fact *fact)
{
	for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
		if (meanings[i].kind == (uint32_t)fact->kind &&
		    strcmp(meanings[i].source, source) == 0)
			return &meanings[i];
	return NULL;
}

/* The id of a disclosure is the subject of both its facts. */
enum entry_is
entry_half(const char *source, const Accord__V1__Fact *fact, struct id *disclosure)
{
	const struct meaning *meaning = meaning_of(source, fact);

	if (meaning == NULL || !id_from_bytes(fact->subject.data, fact->subject.len, disclosure))
		return ENTRY_IS_NOTHING;
	if (meaning->read == of_refused)
		return ENTRY_IS_ASKED;
	return meaning->read == of_refused_of ? ENTRY_IS_REFUSED : ENTRY_IS_NOTHING;
}

enum entry_is
entry_of_fact(struct arena *arena, const char *source, const Accord__V1__Fact *fact,
    const struct refusal *known, struct entry_said *said)
{
	const struct meaning *meaning = meaning_of(source, fact);
	const struct reading reading = {known, said};
	const ProtobufCMessage *msg;

	said->keys = (struct entry_keys){.arena = arena};
	if (meaning == NULL || (msg = audit_body(arena, fact, meaning->descriptor)) == NULL)
		return ENTRY_IS_NOTHING;
	return meaning->read(&reading, msg);
}
