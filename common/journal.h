/* The source's side of a journal: the newest facts in memory, older ones from the store, askers
 * parked until a commit. */
#ifndef COMMON_JOURNAL_H
#define COMMON_JOURNAL_H

#include "common/batch.h"
#include "common/bus.h"
#include "common/db.h"

/* Epochs of one history: after a store was restored every journal goes on in the next. Takeovers
 * count an epoch up by one each, so none came so far. */
#define JOURNAL_HISTORY 1048576

struct journal;

struct journal_options {
	struct ev_loop *loop;
	struct bus *bus;
	struct db *reader;
	bool many_writers; /* others commit to it too: the store is asked each time */
};

struct journal *journal_new(const struct journal_options *options);
void journal_free(struct journal **journal);
/* This process writes from here on: where its numbers stand. Until then, and after journal_shut,
 * every asker is refused as ERR_NOT_WRITER: its cursor may be ahead of what we know. */
void journal_open(struct journal *journal, uint64_t epoch, uint64_t head);
/* Another process may write from here on. */
void journal_shut(struct journal *journal);
void journal_fact(struct journal *journal, const Accord__V1__Fact *fact);
/* All facts of a commit were handed in: answers whoever waits. */
void journal_committed(struct journal *journal);
/* Answers a Follow request, now or when there is something to send. */
void journal_follow(
    struct journal *journal, struct bus_request *request, const Accord__V1__Follow *follow);
/* Who has followed since the start, and what each has applied. marks has room for FOLLOWER_MARKS;
 * returns how many. */
size_t journal_followers(const struct journal *journal, struct follower_mark *marks);
/* Answers everybody with what there is: the service is about to end. */
void journal_drain(struct journal *journal);

#endif
