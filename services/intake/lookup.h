/*
 * Finding a client again. Beside each content stands what it is found by: keyed indexes under her
 * organisation's own index key, written with it and gone with it. Nothing is found between
 * organisations, and nothing but the same.
 */
#ifndef INTAKE_LOOKUP_H
#define INTAKE_LOOKUP_H

#include "accord/v1/lookup.pb-c.h"
#include "common/clock.h"
#include "services/intake/client.h"
#include "services/intake/lookup_value.h"

#define LOOKUP_MOST 64                   /* indexes of one content */
#define LOOKUP_AGAIN (10 * CLOCK_MINUTE) /* until it is looked again for what has no indexes */
#define LOOKUP_IDLE CLOCK_HOUR           /* likewise, where everything had some */
#define LOOKUP_MEND                                                                                \
	200 /* contents that are indexed later in one commit; lookup.sql has this too              \
	     */

/* --- indexes --- */

struct lookup_ids {
	struct id list[LOOKUP_MOST];
	size_t count;
};

/* Adds what a text of that kind is found by, all of it, or only what a search by it needs. */
void lookup_add(const struct seal_index *index, enum lookup_kind kind, const char *text,
    bool searched, struct lookup_ids *ids);
/* Adds what a record is found by, however deep it stands. */
void lookup_record(
    const struct seal_index *index, const ProtobufCMessage *record, struct lookup_ids *ids);

/* --- rows --- */

struct lookup {
	const struct content *of;
	struct id client;
	uint8_t *packed; /* indexes, one behind the other */
	size_t len;
};

struct client_link {
	struct id id;
	const char *organisation;
	struct id one, other;
	Accord__V1__LinkState state;
	int64_t said;
	const char *person;
	int32_t version;
};

struct searcher {
	struct id id;
	int64_t until;
	int32_t version;
};

/* Contents that were kept without indexes, behind the id that is the key. Read only. */
struct unfound {
	struct content content;
	struct crypt_piece sealed;
	struct unfound *next;
};
struct unfound_list {
	struct id from;
	struct unfound *first;
	struct id last; /* of the list */
	size_t count;
};

extern const struct table lookup_table, client_link_table, searcher_table, unfound_table;

/* With a content that is written: record is what it says; NULL: nothing any more. */
void lookup_keep(
    struct batch *batch, const struct content *content, const ProtobufCMessage *record);

/* From the beginning of a process on: looks for contents that have no indexes yet. */
void lookup_begin(struct batch *batch);
/* Of the clocks table: contents that were kept without indexes get them. */
void lookup_mend_keys(struct batch *batch, struct input *input);
void lookup_mend_more(struct batch *batch, struct input *input);
bool lookup_mend(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- commands; of the commands table --- */

/* So many searches at once, and one more in so long. */
#define SEARCHES_AT_ONCE 20
#define SEARCH_EVERY (15 * CLOCK_SECOND)

/* Whoever looks for somebody pays for it, by whatever question; note_search_keys is for its keys.
 */
bool search_pay(struct batch *batch, const struct input *input, struct err *err) MUST_CHECK;
void note_search_keys(struct batch *batch, struct input *input);
bool note_search(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void link_clients_keys(struct batch *batch, struct input *input);
bool link_clients(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- answers --- */

void search_clients(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void list_alike(struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
