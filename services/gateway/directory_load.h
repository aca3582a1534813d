/* Loading a directory: a worker reads its text, a batch takes what it says. */
#ifndef GATEWAY_DIRECTORY_LOAD_H
#define GATEWAY_DIRECTORY_LOAD_H

#include "services/gateway/approval.h"
#include "services/gateway/directory.h"
#include "services/gateway/rulebook.h"

/* A directory on its way into the store. What it points to outlives its input. */
struct directory_load {
	struct input input; /* first */
	struct directory directory;
	const char *text; /* canonical */
	uint8_t sha256[RULEBOOK_DIGEST];
	const struct rulebook *against; /* what decided when it was read; NULL: nothing did */
	bool stale;                     /* that is no longer so: read again */
	struct judgement judgement;     /* of what it changes in that */
	char *const *approvers;         /* of what it opens */
	size_t approver_count;
	uint8_t difference[JUDGE_DIGEST]; /* that they looked at */
	bool approved;                    /* there is one */
	struct present *present;          /* of this batch */
};

/* The input's own is the directory_load. */
extern const struct rule gateway_load_directory;

/* KIND_LOAD_DIRECTORY and KIND_JUDGE_DIRECTORY. */
void gateway_take_directory(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_judge_directory(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
/* What was under way when the service ended, once its pool and its batches have. */
void gateway_forget_directories(struct gateway *gateway);

#endif
