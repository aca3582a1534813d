/* Files of paper. */
#include "services/gateway/paper_file.h"

#include <stdlib.h>

struct paper_job {
	struct paper_job *next;
	struct gateway *gateway;
	uint64_t request;
	const struct paper_kind *kind;
	void *what;
	int64_t at;
	void *file; /* NULL: it could not be drawn */
	size_t len;
	struct err err;
};

static void
job_free(struct paper_job *job)
{
	struct paper_job **at = &job->gateway->papers;

	while (*at != NULL && *at != job)
		at = &(*at)->next;
	if (*at == job)
		*at = job->next;
	free(job->what);
	free(job->file);
	free(job);
}

/* On a worker. */
static void
draw(void *ctx)
{
	struct paper_job *job = ctx;

	if (!job->kind->draw(job->what, job->at, &job->file, &job->len, &job->err))
		job->file = NULL;
}

static void
answer(struct paper_job *job, struct http_request *request)
{
	struct session *session = session_of(request);

	session->text = arena_dup(request->arena, job->file, job->len);
	session->len = job->len;
	session->type = "application/pdf";
	session->file = job->kind->file;
	if (session->text == NULL)
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else
		job->kind->give(job->gateway, request);
}

static void
on_drawn(void *ctx)
{
	struct paper_job *job = ctx;
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

void
paper_file(struct gateway *gateway, struct http_request *request, const struct paper_kind *kind,
    void *what, int64_t at_us)
{
	struct paper_job *job = what == NULL ? NULL : calloc(1, sizeof(*job));

	if (job == NULL) {
		free(what);
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	*job = (struct paper_job){.gateway = gateway,
	    .request = request->id,
	    .kind = kind,
	    .what = what,
	    .at = at_us,
	    .next = gateway->papers};
	gateway->papers = job;
	if (offload_submit(gateway->service.offload, draw, on_drawn, job))
		return;
	job_free(job);
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

void
gateway_forget_papers(struct gateway *gateway)
{
	while (gateway->papers != NULL)
		job_free(gateway->papers);
}
