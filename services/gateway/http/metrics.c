/* What HTTP counts. */
#include "services/gateway/http/http.h"

#include "common/metrics.h"
#include "services/gateway/http/inner.h"

static struct metric requests[] = {
    {.name = "accord_http_requests_total",
	.help = "requests by the class of their status",
	.label = "status",
	.value = "none"},
    {.name = "accord_http_requests_total",
	.help = "requests by the class of their status",
	.label = "status",
	.value = "1xx"},
    {.name = "accord_http_requests_total",
	.help = "requests by the class of their status",
	.label = "status",
	.value = "2xx"},
    {.name = "accord_http_requests_total",
	.help = "requests by the class of their status",
	.label = "status",
	.value = "3xx"},
    {.name = "accord_http_requests_total",
	.help = "requests by the class of their status",
	.label = "status",
	.value = "4xx"},
    {.name = "accord_http_requests_total",
	.help = "requests by the class of their status",
	.label = "status",
	.value = "5xx"},
};
static struct metric seconds = {.name = "accord_http_request_seconds",
    .help = "from the request line to the end of the answer",
    .kind = METRIC_SECONDS};
static struct metric connections = {
    .name = "accord_http_connections", .help = "open connections", .kind = METRIC_GAUGE};
static struct metric body_bytes = {.name = "accord_http_body_bytes",
    .help = "bytes of request bodies in memory",
    .kind = METRIC_GAUGE};

static struct metric bodies_refused = {.name = "accord_http_bodies_refused_total",
    .help = "requests for whose body there was no memory"};

void
http_metrics_open(void)
{
	for (size_t i = 0; i < sizeof(requests) / sizeof(requests[0]); i++)
		metric_register(&requests[i]);
	metric_register(&seconds);
	metric_register(&connections);
	metric_register(&body_bytes);
	metric_register(&bodies_refused);
}

void
http_metrics_done(int status, int64_t us)
{
	metric_add(&requests[status / 100 % 6], 1);
	metric_observe(&seconds, us);
}

void
http_metrics_connections(int change)
{
	metric_add(&connections, change);
}

void
http_metrics_bodies(size_t bytes)
{
	metric_set(&body_bytes, (int64_t)bytes);
}

void
http_metrics_body_refused(void)
{
	metric_add(&bodies_refused, 1);
}
