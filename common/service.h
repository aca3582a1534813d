/*
 * The life of a service: configuration, keys, loop, bus, database, followers, clocks, drain. A
 * service's main.c is its tables and one call of service_main.
 */
#ifndef COMMON_SERVICE_H
#define COMMON_SERVICE_H

#define ACCORD_VERSION "0.1.10"

#include "common/batch.h"
#include "common/bus.h"
#include "common/config.h"
#include "common/db.h"
#include "common/offload.h"
#include "common/restate.h"
#include "common/seal.h"

struct service;

/* A journal that is followed and what its facts mean here. Facts of other kinds: see DESIGN
 * section 4. */
struct follow {
	const char *source;       /* "intake" */
	const struct rule *facts; /* ends in kind 0; NULL: every fact goes to any */
	const struct rule *any;   /* audit: one rule for facts of every kind */
	bool snapshot; /* may begin from one: its rules know what is restated from what happens */
};

/*
 * A request that the service answers by itself, at once or later, with service_reply or bus_refuse:
 * a question answered from the read-only connection, or documents that are taken apart into many
 * inputs.
 */
struct answer {
	uint32_t kind;
	const char *senders;
	void (*fn)(
	    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
};

/*
 * A table whose rows keep data keys (common/seal.h). While the service runs, keys under an older
 * version of their owner's key are put under the newest one, some rows at a time.
 */
struct sealed {
	const struct table *table;
	/* text[] owners, int4[] versions, int8 skip, int4 limit: keys of rows below that version */
	const struct statement *old;
	/* text[] owners: the owner's place from 1, the oldest version in use or NULL */
	const struct statement *oldest;
	bool (*rewrap)(struct seal *seal, void *row, struct err *err);
};

struct service {
	const char *name;
	bool many_writers;               /* active/active: the gateway */
	const struct config_key *config; /* the service's own keys */
	void *config_out;
	const struct table *const *tables; /* ends in NULL */
	const struct statement *const *const
	    *statements;                    /* every list of this service; ends in NULL */
	const struct rule *commands;        /* ends in kind 0 */
	const struct rule *clocks;          /* ends in kind 0 */
	const struct follow *follows;       /* ends in source NULL */
	const char *followers;              /* who may follow its journal: "referral audit" */
	const char *snapshots;              /* who of them may begin anew from how things stand */
	const struct answer *answers;       /* ends in fn NULL */
	const struct retention *retentions; /* ends in purge NULL; may be NULL */
	const struct sealed *sealed;        /* ends in table NULL; NULL: it seals nothing */
	const struct restate *restates;     /* for its followers' snapshots; ends in kind 0 */
	bool (*start)(
	    struct service *service, struct err *err); /* everything is open; not yet ready */
	/* This copy is the writer and has its database: at the start, and after each time as a
	 * standby. */
	void (*ready)(struct service *service);
	/* Another copy is the writer: nothing more is to be asked or sent on behalf of the service.
	 */
	void (*stand_by)(struct service *service);
	void (*drain)(struct service *service);   /* stop taking new work */
	bool (*drained)(struct service *service); /* NULL: yes */
	void (*stop)(struct service *service);
	/* Adds what only it knows; NULL: nothing. */
	void (*status)(struct service *service, Accord__V1__Status *status);
	bool (*dump)(const char *what); /* --dump fsm and the like; false: it has no such */

	/* filled by the kit */
	struct ev_loop *loop;
	struct arena *arena; /* for what lives as long as the process */
	struct bus *bus;
	struct db *db;     /* the writing connection: batches only */
	struct db *reader; /* the read-only one */
	struct batcher *batcher;
	struct offload *offload;
	struct seal *seal; /* keys of the folder <keys>/seal/<name>; NULL without sealed */
	bool demo;
	bool draining;
	struct service_kit *kit;
};

int service_main(struct service *service, int argc, char **argv);

/* This copy is the writer: what it asks and sends is the service's doing. */
bool service_writes(const struct service *service);
/* Another copy is the writer. */
bool service_stands_by(const struct service *service);
/* Ready means: database there, lease held, tables checked, and the store takes what is saved. NULL
 * or the reason why not. */
const char *service_not_ready(const struct service *service);
/* Ends the process in order, with a non-zero exit status: for what cannot be served on. */
void service_fatal(struct service *service, const struct err *err);

/* Answers a request with a packed message. */
void service_reply(struct service *service, struct bus_request *request, uint32_t kind,
    const ProtobufCMessage *msg);
/* KIND_LIST_KEYS, for the answers of a service that seals. */
void service_list_keys(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
/* Submits a service's own event (a result of an outside call, a parsed document) as an input. */
bool service_submit(struct service *service, struct input *input, struct err *err) MUST_CHECK;

#endif
