/*
 * What happens to whom a client has to be told of (DOMAIN 4.5): events of jails and courts, the
 * numbers by which they reach her because somebody said so, and what she is due to be told. Never
 * by name. Of an event nothing is kept but that it came: number and person are compared at once.
 */
#ifndef INTAKE_CUSTODY_H
#define INTAKE_CUSTODY_H

#include "accord/v1/custody.pb-c.h"
#include "common/yaml.h"
#include "services/intake/client.h"
#include "services/intake/feeds/snapshot.h"
#include "services/intake/notice_rules.h"

#define LINKS_MOST 32                  /* that stand, of one client */
#define MATCH_SOON (10 * CLOCK_MINUTE) /* until somebody looks whom it may concern */
#define MATCH_LATER CLOCK_HOUR

/* Links that a batch makes may reach somebody in it: so many more than it loads. */
#define REACHED_SPARE 8

enum custody_state { CUSTODY_STANDS = 1, CUSTODY_WITHDRAWN = 2 };

/* One of them on its way: from whom, for whose clients, and what it is found by. */
struct custody_case {
	struct custody_said said;
	const char *source;       /* what ids are unique in: a feed, or an organisation's people */
	const char *organisation; /* the source's */
	const char *person;       /* who said it; "" a feed */
	struct yaml_texts served; /* organisations whose clients it reaches */
	struct id key;
	struct id *numbers,
	    *about;       /* of each that is served: by what links and notices are found */
	struct id *fresh; /* for notices */
	size_t fresh_count, fresh_used;
	struct id *holds; /* new ones, as many as notices; NULL where nothing of it holds anybody */
	size_t holds_used;
	uint8_t digest[CRYPT_SHA256];
};

/* --- rows --- */

struct custody_event {
	struct id key, event;
	const char *organisation;
	Accord__V1__CustodyKind kind;
	int64_t occurred, recorded;
	uint8_t digest[CRYPT_SHA256];
	int state;
	int32_t version;
};

struct custody_link {
	struct id id, client;
	const char *organisation;
	struct id number;
	const uint8_t *said; /* sealed */
	size_t said_len;
	int64_t made;
	const char *made_by;
	int64_t ended;
	int32_t version;
};

/* Of a number: the links by which it reaches somebody. Of a client: those that stand. What the
 * batch makes is added, what it ends is taken out. Never saved. */
struct reached {
	struct id link, client, number;
	const uint8_t *said;
	size_t said_len;
	struct reached *next;
};
struct reached_list {
	struct id id;
	struct reached *first;
	size_t count;
};

struct notice {
	struct id id, client;
	const char *organisation;
	struct id about; /* nil: her own staff asks */
	Accord__V1__ContactEvent event;
	int64_t due;
	const char *made_by; /* "" what happened */
	int64_t taken_back;
	const char *doubted_by; /* who said first that it is wrong; NULL or "": nobody */
	int32_t version;
};

/* Notices of an event that stand; what the batch makes is added. Never saved. */
struct about {
	struct id notice;
	struct about *next;
};
struct about_list {
	struct id id;
	struct about *first;
};

/* What she registered for, or what an officer's screen came to, as it is kept. Read only. */
struct wish {
	struct id client, content;
	const uint8_t *sealed;
	size_t len;
};

extern const struct table custody_event_table, custody_link_table, reached_table, links_table,
    notice_table, about_table, wish_table, screen_table;

/* Without memory the batch is undone. */
void reached_add(struct batch *batch, struct reached_list *list, const struct reached *one);
void about_add(struct batch *batch, struct about_list *list, struct id notice);

/* --- custody_said.c: what is said, compared; pure --- */

/* Codes known, a number that can be compared, dates that are dates. */
bool custody_said_good(const struct custody_said *said, int64_t now, struct err *err) MUST_CHECK;
/* By what a number is found, however it is written. */
struct id custody_number(
    const struct seal_index *index, Accord__V1__NumberKind kind, const char *number);
/* Both say who it is, and it is somebody else. */
bool custody_differs(const struct custody_said *said, const Accord__V1__CustodyLink *link);
/* HoldReason: a court is about it, so that what is kept of whom it reaches stays; 0: it is not. */
Accord__V1__HoldReason custody_holds(Accord__V1__CustodyKind kind);
/* A person has to look soon. */
bool custody_is_grave(Accord__V1__CustodyKind kind);

/* --- custody_event.c: an event as part of a batch --- */

void custody_keys(struct batch *batch, struct custody_case *c);
void custody_more(struct batch *batch, struct custody_case *c);
/* False: a key or memory is away; it has changed nothing. changed: it was not known as it is. */
bool custody_apply(struct batch *batch, struct custody_case *c, struct id *event, bool *changed,
    struct err *err) MUST_CHECK;
/* A client is due to be told; lead and source are filled in. */
void notice_put(struct batch *batch, const struct client *client, const struct notice *notice,
    Accord__V1__NoticeDue *due);

/* --- custody_link.c --- */

/* What a link says, opened under her key. */
bool custody_link_open(const struct client *client, const struct id *link,
    const struct crypt_piece *sealed, struct arena *arena, const Accord__V1__CustodyLink **said,
    struct err *err) MUST_CHECK;

void link_custody_keys(struct batch *batch, struct input *input);
bool link_custody(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void unlink_custody_keys(struct batch *batch, struct input *input);
void unlink_custody_more(struct batch *batch, struct input *input);
bool unlink_custody(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void report_custody_keys(struct batch *batch, struct input *input);
void report_custody_more(struct batch *batch, struct input *input);
bool report_custody(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void ask_notice_keys(struct batch *batch, struct input *input);
bool ask_notice(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- notice_back.c: two people say that it is wrong; the gateway says whether they may --- */

void take_back_notice_keys(struct batch *batch, struct input *input);
bool take_back_notice(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- custody_answer.c --- */

void fetch_custody_links(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
