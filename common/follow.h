/* The follower's side of a journal: pages are asked for, become inputs, and the cursor moves with
 * what they caused. */
#ifndef COMMON_FOLLOW_H
#define COMMON_FOLLOW_H

#include "common/service.h"

struct follower;

struct follower *follower_new(struct service *service, const struct follow *follow);
void follower_free(struct follower **follower);
/* Begins, once the service may write; again is harmless. */
void follower_start(struct follower *follower);
/* Another copy applies facts from here on: what is under way is forgotten, and follower_start
 * begins again from the stored cursor. */
void follower_stand_by(struct follower *follower);
/* Asks for no more. */
void follower_stop(struct follower *follower);
/* Fills in a fact that was parked, to be tried again: its body is decoded into the arena. False: it
 * cannot be tried. */
bool follower_read_parked(const struct follower *follower, const Accord__V1__Fact *fact,
    struct arena *arena, struct input *input, struct err *err) MUST_CHECK;
const char *follower_source(const struct follower *follower);
/*
 * An operator's command: begins anew from how things stand at the source, and answers the request
 * when that is done or has failed. False: not now, not here, or not needed; err says which.
 */
bool follower_snapshot(
    struct follower *follower, struct bus_request *request, struct err *err) MUST_CHECK;
bool follower_takes_snapshot(const struct follower *follower);
void follower_status(const struct follower *follower, Accord__V1__FollowStatus *status);

#endif
