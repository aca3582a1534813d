/*
 * How clients may be contacted (DOMAIN 5.1, law L6): what they agreed to are contents of their
 * records; what became of that since, and the words by which they are known, is a row of its own.
 * Whether something may be sent now is asked of contact_resolve.h.
 */
#ifndef INTAKE_CONTACT_H
#define INTAKE_CONTACT_H

#include "accord/v1/contact.pb-c.h"
#include "common/zone.h"
#include "services/intake/client.h"

#define CONTACT_WRONG_WORDS 5 /* in a row, and contact is frozen */

struct contact {
	struct id client;
	int64_t verified;        /* with her, since it was changed last; 0: not */
	const char *verified_by; /* "" nobody */
	int64_t disturbed;       /* by the first release or escape since then; 0: none */
	int64_t frozen;          /* 0: it is not */
	Accord__V1__Freeze freeze;
	uint32_t conflicts;    /* contact_resolve.h says what the bits are */
	const uint8_t *unsafe; /* blind indexes, one behind the other */
	size_t unsafe_len;
	int wrong;
	const uint8_t *words; /* sealed */
	size_t words_len;     /* 0: none were agreed */
	int64_t stopped; /* she told a machine then that she wants none of its messages; 0: never */
	int32_t version;
};
extern const struct table contact_table;

/* For keys. */
void contact_need(struct batch *batch, const ProtobufCBinaryData *client);
/* Hers, marked for saving; a new one if there is none. */
struct contact *contact_of(struct batch *batch, const struct client *client);
/* Which channels reach the opposing party too. Whoever finds that out says all of them. */
void contact_set_conflicts(struct batch *batch, const struct client *client, uint32_t conflicts);

/* Whoever read her before reads an older version now. */
void contact_has_changed(struct batch *batch, struct client *client);
/* Her lead or her duty supervisor says it: nobody else ends what keeps her safe. */
bool contact_answers_for(const struct client *client, const struct input *input);
/* Which classes were written; verified: and gone through with her. */
void contact_tell_recorded(struct batch *batch, const struct input *input,
    const struct client *client, Accord__V1__DataClass *classes, size_t count, bool verified);
/* Once; what happens to what is frozen already is told of all the same. */
void contact_freeze(
    struct batch *batch, const struct input *input, struct client *client, Accord__V1__Freeze why);

/* A release or escape: what was verified with her before is stale. */
struct disturbance {
	Accord__V1__ContactEvent event;
	int64_t at;
	const char *person; /* who says so; "" nobody of the staff */
};
void contact_disturb(struct batch *batch, struct client *client, const struct disturbance *by);

/* --- contact_heard.c: what she says where a machine hears it --- */

void stop_contact_keys(struct batch *batch, struct input *input);
bool stop_contact(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void hear_client_keys(struct batch *batch, struct input *input);
bool hear_client(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- contact_good.c: what may be kept; pure --- */

bool contact_rules_good(
    const Accord__V1__SafeContact *rules, int64_t now, struct err *err) MUST_CHECK;
bool contact_reach_good(const Accord__V1__ServiceContact *reach, struct err *err) MUST_CHECK;
bool contact_address_good(const Accord__V1__SubstituteAddress *address, struct err *err) MUST_CHECK;
bool contact_word_good(const char *word, struct err *err) MUST_CHECK;

/* --- contact_unsafe.c: numbers that she said are not safe --- */

/* Those of her channels that are not, with what she said before; a number is safe again only when
 * she says so of a channel that has it. Without memory nothing changes. */
void contact_note_unsafe(struct contact *contact, const struct seal_index *index,
    const Accord__V1__SafeContact *rules, const Accord__V1__ServiceContact *reach,
    struct arena *arena);
bool contact_is_unsafe(
    const struct seal_index *index, const uint8_t *unsafe, size_t len, const char *telephone);

/* --- contact_word.c: words, kept as keyed digests of them only --- */

struct contact_words {
	const char *code, *duress; /* "" none */
};
/* ERR_UNAVAILABLE: a key or memory is not there now. */
bool contact_words_put(struct batch *batch, const struct client *client, struct contact *contact,
    const struct contact_words *words, struct err *err) MUST_CHECK;
struct contact_word_result {
	bool code, duress;
};
/* Of one try: what it does to the row of them, and to contact. */
void contact_word_take(struct batch *batch, const struct input *input, struct client *client,
    const struct contact_word_result *result);
/* Takes as long for any word. */
bool contact_word_check(const struct client *client, const struct contact *contact,
    const char *word, struct contact_word_result *result, struct err *err) MUST_CHECK;

/* --- contact_zone.c: every zone of the system, read at the start --- */

bool contact_zones_open(struct err *err) MUST_CHECK;
void contact_zones_close(void);
/* NULL: there is no such zone. */
struct zone *contact_zone(const char *name);

/* --- commands and the answer --- */

void record_safe_contact_keys(struct batch *batch, struct input *input);
void record_safe_contact_more(struct batch *batch, struct input *input);
bool record_safe_contact(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void set_contact_words_keys(struct batch *batch, struct input *input);
void set_contact_words_more(struct batch *batch, struct input *input);
bool set_contact_words(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void check_contact_word_keys(struct batch *batch, struct input *input);
bool check_contact_word(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void verify_contact_keys(struct batch *batch, struct input *input);
bool verify_contact(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void freeze_contact_keys(struct batch *batch, struct input *input);
bool freeze_contact(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void disturb_contact_keys(struct batch *batch, struct input *input);
bool disturb_contact(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void resolve_contact(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void reach_client(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
/* contact_reached.c */
void match_reached(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
