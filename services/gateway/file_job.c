/* Files that workers make. */
#include "services/gateway/file_job.h"

#include <stdlib.h>

struct file_job {
	struct file_job *next;
	struct gateway *gateway;
	uint64_t request;
	const struct file_kind *kind;
	void *what;
	void *file; /* NULL: it could not be made */
	size_t len;
	struct err err;
};

static void
job_free(struct file_job *job)
{
	struct file_job **at = &job->gateway->files;

	while (*at != job)
		at = &(*at)->next;
	*at = job->next;
	job->kind->free(job->what);
	free(job->file);
	free(job);
}

/* On a worker. */
static void
make(void *ctx)
{
	struct file_job *job = ctx;

	if (!job->kind->make(job->what, &job->file, &job->len, &job->err))
		job->file = NULL;
}

static void
give(struct file_job *job, struct http_request *request)
{
	struct session *session = session_of(request);

	session->text = arena_dup(request->arena, job->file, job->len);
	session->len = job->len;
	if (session->text == NULL)
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else
		job->kind->give(job->gateway, request, job->what);
}

static void
on_made(void *ctx)
{
	struct file_job *job = ctx;
	struct gateway *gateway = job->gateway;
	struct http_request *request = gateway->stopped || gateway->http == NULL
					   ? NULL
					   : http_find(gateway->http, job->request);

	if (request != NULL && job->file == NULL)
		gateway_unavailable(request, &job->err);
	else if (request != NULL && road_still(gateway, request) != NULL)
		give(job, request);
	job_free(job);
}

void
gateway_make_file(
    struct gateway *gateway, struct http_request *request, const struct file_kind *kind, void *what)
{
	struct file_job *job = what == NULL ? NULL : calloc(1, sizeof(*job));

	if (job != NULL) {
		*job = (struct file_job){.gateway = gateway,
		    .request = request->id,
		    .kind = kind,
		    .what = what,
		    .next = gateway->files};
		gateway->files = job;
		if (offload_submit(gateway->service.offload, make, on_made, job))
			return;
		job_free(job);
	} else if (what != NULL) {
		kind->free(what);
	}
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

void
gateway_forget_files(struct gateway *gateway)
{
	while (gateway->files != NULL)
		job_free(gateway->files);
}
