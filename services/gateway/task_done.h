/*
 * What was done for a client, said as the task that asked for it is closed: kept by intake as a
 * service action before referral closes the task, both under the one key of the request.
 */
#ifndef GATEWAY_TASK_DONE_H
#define GATEWAY_TASK_DONE_H

#include "accord/v1/intake.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "services/gateway/gateway.h"

/* The session's own while a task is moved. */
struct task_move {
	Accord__V1__MoveTask *body;
	Accord__V1__AddServiceAction *action; /* NULL: none is said */
	http_step *close;                     /* once it is kept */
};

/* ?code=&minutes=, of what is closed as done. */
bool task_done_read(struct gateway *gateway, struct http_request *request, struct task_move *move,
    struct err *err) MUST_CHECK;
/* Keeps it, if she has the task and it is one of those, and goes on. */
void task_done_keep(struct gateway *gateway, struct http_request *request);

#endif
