/* Counters, gauges and histograms in the Prometheus text format. One thread only: the loop's. */
#ifndef COMMON_METRICS_H
#define COMMON_METRICS_H

#include <stddef.h>
#include <stdint.h>

/* A series: a name with at most one label. Registered once at start, then an increment is an addition. */
struct metric {
	const char *name;	/* accord_batches_total */
	const char *help;
	enum { METRIC_COUNTER, METRIC_GAUGE, METRIC_SECONDS } kind;
	const char *label;	/* NULL or the label's name */
	const char *value;	/* the label's value */
	int64_t count;		/* of a counter or gauge; of observations for METRIC_SECONDS */
	int64_t sum_us;
	int64_t buckets[16];	/* powers of two from 64 us */
	struct metric *next;
};

/* The metric must outlive the process; its strings too. Registering one twice does nothing. */
void metric_register(struct metric *metric);
static inline void
metric_add(struct metric *metric, int64_t n)
{
	metric->count += n;
}
static inline void
metric_set(struct metric *metric, int64_t n)
{
	metric->count = n;
}
void metric_observe(struct metric *metric, int64_t us);

/* The text of all series with the label service=name. Returns the length; the text is malloc'd. */
size_t metrics_render(const char *service, char **text);

#endif
