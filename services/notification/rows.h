/* Notification's rows as they stand in memory during a batch. */
#ifndef NOTIFICATION_ROWS_H
#define NOTIFICATION_ROWS_H

#include "accord/v1/notification.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "common/batch.h"
#include "common/service.h"

#define NOTIFICATION_NAME 65
#define NOTIFICATION_AREA 33
#define NOTIFICATION_PHONE 33
#define NOTIFICATION_ADDRESS 255 /* an e-mail address and its terminator */
#define NOTIFICATION_LANGUAGE 17
#define NOTIFICATION_ACCOUNT 129
#define NOTIFICATION_REF 65 /* what a provider calls a message */
#define THREAD_PAGES 64     /* a ladder has 16 rungs, each asked in three ways */

/* What is to become of its body at the provider. */
enum redaction { REDACT_NOTHING, REDACT_WANTED, REDACT_DONE };

struct message {
	struct id id, request;
	char person[NOTIFICATION_NAME], employer[NOTIFICATION_NAME];
	char area[NOTIFICATION_AREA], call_back[NOTIFICATION_PHONE];
	Accord__V1__MessageTemplate template;
	int rung, tier;
	Accord__V1__MessageState state;
	unsigned attempt; /* attempts begun */
	bool unwanted;    /* called off while an attempt was under way */
	bool doubtful;    /* an attempt may have arrived though nobody said so */
	int64_t created, due, moved;
	uint64_t
	    epoch; /* of the fact that it came from; once unwanted, of the one that called it off */
	char owner[NOTIFICATION_NAME]; /* whose record it is about; "": 0.1.0 queued it */
	struct id disclosure;          /* under which it goes, or was refused; nil: not decided */
	int64_t decided;   /* when that was; of what is not decided, since when it is asked about */
	uint64_t released; /* the classes that it may hold */
	bool bare;         /* a bare summons: no class is in it */
	Accord__V1__RecipientKind recipient; /* 0 in what rules make: staff */
	struct id client;                    /* of a client */
	char system[NOTIFICATION_NAME];      /* of a partner's system */
	Accord__V1__MessageChannel channel;  /* 0 in what rules make: mail */
	char via[NOTIFICATION_NAME];         /* the channel's own name; "": not handed over yet */
	int event, urgency;
	int64_t not_before, expires; /* 0: none */
	bool confirm;                /* she has to */
	int64_t confirm_by; /* 0: its clock does not run; of staff: when she answered while it was
			       on its way */
	Accord__V1__HeldBecause held_because;
	struct id notice; /* that it came from; nil: none */
	char language[NOTIFICATION_LANGUAGE], lead[NOTIFICATION_NAME];
	int risk;
	char provider_ref[NOTIFICATION_REF]; /* "": the provider gave none */
	struct id provider_key;              /* provider_key() of it; nil: none */
	char account[NOTIFICATION_ACCOUNT];  /* ours there, that it went by; "": not known */
	enum redaction redact;
	struct id run;   /* of the notices that came with it (breaker.h); nil: none */
	unsigned tries;  /* attempts that are known not to have arrived */
	uint32_t wanted; /* bit n: a person is wanted for it, WantedFor n */
	unsigned wants;  /* times that nobody was wanted any more */
	bool correct;    /* called off: if she was told of it, she is told that it was wrong */
	Accord__V1__Purpose purpose; /* for which the gateway is asked */
	int version;                 /* as loaded; the save writes the next one */
};

/* Who was paged about a request: message's rows seen from the request. Saved by message. */
struct thread {
	struct id request;
	size_t count;
	struct {
		struct id message;
		char person[NOTIFICATION_NAME];
	} pages[THREAD_PAGES];
};

enum attempt_outcome {
	ATTEMPT_TAKEN,
	ATTEMPT_REFUSED,
	ATTEMPT_LATER,
	ATTEMPT_UNCERTAIN,
	ATTEMPT_LOST
};

struct attempt {
	struct id message;
	unsigned n;
	int64_t started, finished;
	enum attempt_outcome outcome;
	int code;
};

enum address_state { ADDRESS_WANTED = 1, ADDRESS_KNOWN, ADDRESS_NOBODY };

struct address {
	struct id id; /* address_id() */
	char person[NOTIFICATION_NAME];
	char employer[NOTIFICATION_NAME]; /* whose key it is sealed under; "" before it is */
	enum address_state state;
	struct seal_key key; /* her own */
	uint8_t sealed[NOTIFICATION_ADDRESS + SEAL_EXTRA];
	size_t sealed_len; /* 0: never known */
	unsigned ways;     /* that it holds: ways_of() */
	int changes;
	int version;
};

extern const struct table message_table, thread_table, attempt_table, address_table;

extern const struct sealed notification_sealed[];

/* to has room for NOTIFICATION_ADDRESS + 1 bytes: the address as the directory gave it. */
bool address_reveal(
    struct seal *seal, const struct address *address, char *to, struct err *err) MUST_CHECK;
/* Keeps page_to, which is not empty, under the employer's key. */
bool address_keep(struct seal *seal, struct address *address, const char *employer,
    const char *page_to, struct err *err) MUST_CHECK;

struct id address_id(const char *person);
/*
 * One page for each rung of a request; one stand-down for each person of it, whatever her rungs.
 * The epoch is that of the fact that asks: a referral that was restored comes to the same rung
 * again in a new one, and its page must go out whatever the time that is lost has sent. A fact
 * keeps its epoch, so one that is applied again comes to the same page.
 */
struct id page_id(uint64_t epoch, const struct id *request, const char *person, int rung);
/* Of the same page by another way than the first. */
struct id page_way_id(const struct id *page, int way);
struct id notice_id(uint64_t epoch, const struct id *request, const char *person);

/* By which a provider's callbacks find a message. */
struct id provider_key(const char *via, const char *ref);

#endif
