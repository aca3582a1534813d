/*
 * Ways to reach somebody of the staff: what the directory says in one text, "name@host,
 * sms:+15550100, voice:+15550100", one of each at most. Pure.
 */
#ifndef NOTIFICATION_WAY_H
#define NOTIFICATION_WAY_H

#include "services/notification/rows.h"

#define WAYS 3
/* In the order in which one is chosen where only one is: mail, sms, voice. Bit n of a mask is the
 * nth. */
extern const Accord__V1__MessageChannel way_channels[WAYS];

/* 0: it is no such text. */
unsigned ways_of(const char *text);
/* out has room for NOTIFICATION_ADDRESS + 1 bytes. False: there is no such way in it. */
bool way_pick(const char *text, Accord__V1__MessageChannel channel, char *out);
/* Whether a mask has it. */
bool way_in(unsigned ways, Accord__V1__MessageChannel channel);
/* The first of a mask that may be used; mail where there is none. */
Accord__V1__MessageChannel way_first(unsigned ways);

/* A number in the form in which providers are told it and tell it, "+15550100": blanks, dashes,
 * dots and brackets are left out. False: it does not say its country, or has an extension, and no
 * machine may guess. */
#define WAY_NUMBER 17
bool way_number(const char *text, char out[WAY_NUMBER]);

#endif
