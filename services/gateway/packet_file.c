/* A packet's file: made by a worker, on record before it leaves. */
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "services/gateway/packet/bag.h"
#include "services/gateway/packet/envelope.h"
#include "services/gateway/packets.h"

struct packet_job {
	struct packet_job *next;
	struct gateway *gateway;
	uint64_t request;
	char *document, *certificate; /* copies; certificate NULL: the unit has none */
	size_t len;
	int64_t at;
	struct sign_key key;
	void *file;
	size_t file_len;
	struct err err;
	const struct disclosure *list; /* the request's; nobody's once that is gone */
	size_t count;
};

static void
job_free(struct packet_job *job)
{
	struct packet_job **at = &job->gateway->packets;

	while (*at != NULL && *at != job)
		at = &(*at)->next;
	if (*at == job)
		*at = job->next;
	crypt_wipe(&job->key, sizeof(job->key));
	free(job->document);
	free(job->certificate);
	free(job->file);
	free(job);
}

/* On a worker. */
static void
make(void *ctx)
{
	struct packet_job *job = ctx;
	void *bag = NULL;
	size_t len = 0;

	if (!bag_make(job->document, job->len, &job->key, job->at, &bag, &len, &job->err))
		return;
	if (job->certificate == NULL) {
		job->file = bag;
		job->file_len = len;
		return;
	}
	if (!envelope_shut(job->certificate, bag, len, &job->file, &job->file_len, &job->err))
		job->file = NULL;
	free(bag);
}

static void
answer(struct packet_job *job, struct http_request *request)
{
	struct session *session = session_of(request);
	struct id random = id_v4();
	char name[ID_TEXT_SIZE];

	session->text = arena_dup(request->arena, job->file, job->file_len);
	session->len = job->file_len;
	session->type = "application/octet-stream";
	session->file = arena_printf(request->arena, "attachment; filename=\"packet-%.8s.%s\"",
	    id_text(&random, name), job->certificate != NULL ? "p7m" : "zip");
	if (session->text == NULL || session->file == NULL)
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else
		gateway_disclose(job->gateway, request, job->list, job->count);
}

static void
on_made(void *ctx)
{
	struct packet_job *job = ctx;
	struct gateway *gateway = job->gateway;
	struct http_request *request = gateway->stopped || gateway->http == NULL
					   ? NULL
					   : http_find(gateway->http, job->request);

	if (request != NULL && job->file == NULL)
		gateway_unavailable(request, &job->err);
	else if (request != NULL && road_still(gateway, request) != NULL)
		answer(job, request);
	job_free(job);
}

static struct packet_job *
job_new(struct gateway *gateway, const char *document, size_t len, const char *certificate)
{
	struct packet_job *job = calloc(1, sizeof(*job));

	if (job == NULL)
		return NULL;
	job->gateway = gateway;
	job->document = strndup(document, len);
	job->len = len;
	job->certificate = certificate != NULL ? strdup(certificate) : NULL;
	if (job->document != NULL && (certificate == NULL || job->certificate != NULL))
		return job;
	job_free(job);
	return NULL;
}

void
packet_file(struct gateway *gateway, struct http_request *request, const char *document, size_t len,
    const char *certificate, const struct disclosure *list, size_t count)
{
	struct packet_job *job = job_new(gateway, document, len, certificate);

	if (job != NULL) {
		job->request = request->id;
		job->at = road_at(request);
		job->list = list;
		job->count = count;
		sign_key_derive(gateway->idempotency_key, &job->key);
		job->next = gateway->packets;
		gateway->packets = job;
		if (offload_submit(gateway->service.offload, make, on_made, job))
			return;
		job_free(job);
	}
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

void
gateway_forget_packets(struct gateway *gateway)
{
	while (gateway->packets != NULL)
		job_free(gateway->packets);
}
