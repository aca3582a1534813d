/*
 * An answer about one client, whom a service asks for by her id: who she is to the gateway whatever
 * is granted, and the rest as far as it is granted. By the same statement whoever she is, and who
 * is not there (law L9).
 */
#ifndef INTAKE_CLIENT_ONE_H
#define INTAKE_CLIENT_ONE_H

#include "common/service.h"
#include "services/intake/client.h"

struct client_one;

/* What an answer is made of. Its statement takes one id; a row's first two columns are the client's
 * id and whose she is. */
struct client_one_kind {
	const struct statement *statement;
	void (*read)(struct client_one *one, const struct db_row *row); /* what is granted of it */
	const ProtobufCMessage *(*answer)(struct client_one *one);
};

/* First in what the service makes of it; lives in the request's arena, and so until the answer. */
struct client_one {
	const struct client_one_kind *kind;
	struct service *service;
	struct bus_request *request;
	const Accord__V1__Grant *grant; /* NULL: nothing is granted */
	bool found;                     /* and it is granted that she is */
	ProtobufCBinaryData id;
	char *organisation, *ungranted; /* whose she is, who granted nothing; else NULL */
	Accord__V1__Present present, *presents[1];
	bool overflow;
};

bool client_one_granted(const struct client_one *one, Accord__V1__DataClass class);
/* one has its kind and what its record really holds, present.classes; it is answered, or refused.
 */
void client_one_ask(struct client_one *one, struct service *service, struct bus_request *request,
    const ProtobufCBinaryData *client, const Accord__V1__Grant *grant);
void client_one_refuse(struct service *service, struct bus_request *request);

#endif
