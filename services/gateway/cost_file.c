/* Statements of costs as files of paper. */
#include "services/gateway/cost_file.h"

#include <stdlib.h>
#include <string.h>

#include "services/gateway/packet/cost_paper.h"
#include "services/gateway/disclose.h"

struct paper_job {
	struct paper_job *next;
	struct gateway *gateway;
	uint64_t request;
	char *sheet; /* a copy */
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
	free(job->sheet);
	free(job->file);
	free(job);
}

/* On a worker. */
static void
draw(void *ctx)
{
	struct paper_job *job = ctx;

	if (!cost_paper(job->sheet, strlen(job->sheet), job->at, &job->file, &job->len, &job->err))
		job->file = NULL;
}

static void
answer(struct paper_job *job, struct http_request *request)
{
	const struct disclosure what = {
	    .id = id_v4(), .question = {.owner = "", .action = ACCORD__V1__ACTION__ACTION_COUNT}};
	struct session *session = session_of(request);

	session->text = arena_dup(request->arena, job->file, job->len);
	session->len = job->len;
	session->type = "application/pdf";
	session->file = "attachment; filename=\"statement.pdf\"";
	if (session->text == NULL)
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else
		gateway_disclose(job->gateway, request, &what, 1);
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
cost_file(struct gateway *gateway, struct http_request *request, const char *sheet, int64_t at_us)
{
	struct paper_job *job = calloc(1, sizeof(*job));

	if (job != NULL) {
		job->gateway = gateway;
		job->request = request->id;
		job->at = at_us;
		job->sheet = strdup(sheet);
		job->next = gateway->papers;
		gateway->papers = job;
		if (job->sheet != NULL &&
		    offload_submit(gateway->service.offload, draw, on_drawn, job))
			return;
		job_free(job);
	}
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

void
gateway_forget_papers(struct gateway *gateway)
{
	while (gateway->papers != NULL)
		job_free(gateway->papers);
}
