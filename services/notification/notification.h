/* What the parts of notification share while it runs: configuration, sending slots, the
 * gateway's and the directory's questions. */
#ifndef NOTIFICATION_NOTIFICATION_H
#define NOTIFICATION_NOTIFICATION_H

#include "common/clock.h"
#include "common/fetch.h"
#include "common/service.h"
#include "services/notification/channel/channel.h"
#include "services/notification/client/deliver.h"
#include "services/notification/client/notice_text.h"
#include "services/notification/rows.h"

#define SENDING_MAX 1024
#define PICKED_AFTER (60 * INT64_C(1000000)) /* what found no slot is due again, picked or not */
#define LOST_AFTER (20 * INT64_C(1000000))   /* then a claimed attempt without a result was lost */
#define REDACT_AFTER CLOCK_HOUR              /* when nothing was said of what was taken */
#define HISTORY_UNKNOWN UINT64_MAX           /* until we write */
#define ASKS_MAX 256 /* messages that the gateway is asked about at a time */

struct notification_config {
	const char *smtp, *smtp_second, *smtp_ca, *sender, *channels, *public_url, *texts;
	bool smtp_tls;
	int64_t retry_first, retry_last, give_up_after;
	int64_t ask_for, inbound_waits;
	int64_t max_sending;
	int64_t messages_kept;
	int64_t breaker_most, breaker_times;
	int64_t spread;
};
extern const struct config_key notification_config_keys[];

/* One transfer, from the commit of its claim to the commit of its result. */
struct slot {
	struct input input; /* of the result */
	struct service *service;
	bool busy, reported; /* reported: the result is in the queue */
	bool over;           /* the transfer has ended */
	bool unopened;       /* there was none: the address could not be opened */
	struct id message;
	unsigned attempt;
	int64_t started, finished;
	struct channel_result result;
	/* To a client: what her organisation answered when it was not that it may go; and by what
	 * she was to be reached. */
	bool answered;
	bool gone; /* her organisation keeps nothing of her any more: nobody is to be told */
	struct deliver_answer answer;
	Accord__V1__MessageChannel channel;
	struct reach *reach; /* being asked; NULL: not */
};

/* One question to the gateway, whether a message may go: from the commit that queued it to the
 * commit of the answer. */
struct asking {
	struct input input; /* of the answer */
	struct service *service;
	bool busy, answered, reported; /* reported: the answer is in the queue */
	uint64_t call;                 /* under way, or 0 */
	struct id message, object;
	bool herself;                /* object is a client, and she is told */
	int event;                   /* hook_event: a system is told; 0: none is */
	Accord__V1__Purpose purpose; /* of hers */
	char owner[NOTIFICATION_NAME], person[NOTIFICATION_NAME], employer[NOTIFICATION_NAME];
	Accord__V1__MessageTemplate template;
	struct id disclosure; /* the answer */
	uint64_t released;    /* classes; none: refused */
	char recipient[NOTIFICATION_NAME];
};

#define ASK_PEOPLE 256

/* The directory's question: one at a time, for those whose address is wanted. */
struct asker {
	bool busy, again;
	bool withheld; /* an answer could not be kept: its key was not there */
	unsigned ticks;
	struct {
		char person[NOTIFICATION_NAME];
		int changes;
	} people[ASK_PEOPLE];
	size_t count;
	size_t pending; /* answers on their way into a batch */
	struct arena *arena;
};

/* Of monitor.h. */
struct monitor {
	ev_timer timer;
	struct arena *arena;
	bool looking;
	size_t found, still, bodies_found, bodies;
	int64_t at;
};

struct notification {
	struct notification_config config; /* first: the service's config_out */
	struct fetch *fetch;
	struct transfer *transfers;  /* under way */
	struct asking_after *afters; /* questions to providers */
	struct telling *tellings;    /* answers of pages, to the gateway */
	struct notice_texts texts;
	struct channel *channels, *site, *second_site;
	size_t channel_count;
	int64_t open_circuits;
	struct seal *seal;    /* the service's: numbers are digested under it */
	struct taking *early; /* callbacks that came before their message's result was kept */
	size_t early_count;
	struct slot slots[SENDING_MAX];
	size_t busy; /* slots */
	/* Claims of the batch that is being decided; another now is another batch, or this one
	 * again. */
	int64_t claims_at;
	size_t claims;
	uint64_t history; /* of our journal: what was said in an earlier one may have been done */
	bool backlog;     /* messages may be queued that nothing else will pick up */
	bool picking;
	size_t picked;       /* claims on their way into a batch */
	struct arena *arena; /* of the picker's question */
	struct asking asks[ASKS_MAX];
	size_t asking; /* asks */
	/* Messages are queued that the gateway was not asked about; being looked for. */
	bool unasked, seeking;
	struct arena *ask_arena;
	struct arena *reach_arena;
	struct hearing *hearings; /* what came in and is being understood */
	size_t hearing, unheard_rows;
	bool unheard, listening; /* some rows are to be looked for; being looked for */
	bool deaf;               /* there may be some that are not among hearings */
	struct arena *heard_arena;
	bool unswept, sweeping; /* decisions that messages may not have followed */
	size_t sweeps;          /* on their way into a batch */
	struct arena *sweep_arena;
	struct asker asker;
	struct monitor monitor;
	enum { HOOKS_UNKNOWN, HOOKS_ASKED, HOOKS_KNOWN } hooks; /* which webhooks are off */
	struct arena *hook_arena;
	ev_timer tick;
	int64_t canary_at; /* when the relay took the last page of a canary */
};

static inline struct notification *
notification_of(const struct service *service)
{
	return service->config_out;
}

/* What notification submits to itself. */
enum notification_event {
	EVENT_RESULT = 1,
	EVENT_CLAIM,
	EVENT_ADDRESS,
	EVENT_AUTHORISED,
	EVENT_FOLLOWED,
	EVENT_SWEPT,
	EVENT_STILL,
	EVENT_TOLD = 20,
	EVENT_INBOUND,
	EVENT_REDACTED,
	EVENT_REPLIED,
	EVENT_BREACH = 30,
	EVENT_HEARD
};

/* The service's own numbers for clocks; the subject is a message, of CLOCK_INBOUND an inbound. */
enum { CLOCK_MESSAGE = 1, CLOCK_INBOUND = 11, CLOCK_REDACT, CLOCK_BREACH = 17 };

#endif
