/*
 * By what a leaf is found again: whoever accounts for what an owner let go asks by time, client,
 * organisation, person, agreement, release or disclosure. A key is a digest of the owner, of how it
 * is asked and of the value, so that the index names nobody, and one owner's question never meets
 * another owner's leaf (law L9). Pure.
 */
#ifndef AUDIT_ENTRY_H
#define AUDIT_ENTRY_H

#include "common/arena.h"
#include "common/id.h"
#include "accord/v1/envelope.pb-c.h"

enum entry_by {
	ENTRY_BY_TIME = 1, /* value "" */
	ENTRY_BY_CLIENT,   /* and any other record */
	ENTRY_BY_ORGANISATION,
	ENTRY_BY_PERSON,
	ENTRY_BY_AGREEMENT, /* its id without a version */
	ENTRY_BY_RELEASE,
	ENTRY_BY_DISCLOSURE, /* the only one that its recipient has, too */
};

struct id entry_key(const char *owner, enum entry_by by, const char *value);
struct id entry_key_of_id(const char *owner, enum entry_by by, const struct id *value);

/*
 * The keys of one leaf, none of them twice, in the arena that the fact was read into. They are as
 * many as the fact says: a disclosure of a hundred owners with a hundred subjects and eight
 * sections each has 11,301, and no fact has more. Where the arena ends before them it says so, and
 * the whole batch is decided again: nothing is left out of an accounting.
 */
struct entry_keys {
	struct arena *arena;
	struct id *keys;
	size_t count, room;
};

/* The first half of a refusal: who asked for what. */
struct refusal {
	struct id disclosure, asked; /* asked nil: no one thing */
	const char *person;
	int64_t at;
	uint64_t idx;
};

/* What a fact is to the index. */
enum entry_is {
	ENTRY_IS_NOTHING,
	ENTRY_IS_LEAF,    /* found by the keys */
	ENTRY_IS_ASKED,   /* a refusal's first half */
	ENTRY_IS_REFUSED, /* its second: keys of the first one's leaf; none where it was nobody's */
	ENTRY_IS_LINK,    /* a request is a client's: what one key leads to the other does, too */
	ENTRY_IS_GONE,    /* a client is destroyed */
};

/* What it points to lives in the arena that the fact was read into. */
struct entry_said {
	struct entry_keys keys;
	struct refusal asked;
	struct id request; /* whose key leads to a client's, too */
	struct id client;  /* who is gone, or whose the request is; and whose she was */
	const char *organisation;
};

/* ENTRY_IS_ASKED, ENTRY_IS_REFUSED, or nothing of both; and of which disclosure. */
enum entry_is entry_half(const char *source, const Accord__V1__Fact *fact, struct id *disclosure);
/* known: of a refusal's second half the first; NULL where it never came. */
enum entry_is entry_of_fact(struct arena *arena, const char *source, const Accord__V1__Fact *fact,
    const struct refusal *known, struct entry_said *said);

#endif
