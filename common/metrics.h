/* Counters, gauges and histograms in the Prometheus text format. One thread only: the loop's. */
#ifndef COMMON_METRICS_H
#define COMMON_METRICS_H

#include <stddef.h>
#include <stdint.h>

/* Series of a process; what is registered beyond is not shown. Labels come from the code and the
 * configuration, never from outside. */
#define METRICS_MAX 256

/* Upper bounds of a METRIC_SECONDS: powers of two from 64 us to 2.1 s. */
#define METRIC_BUCKETS 16

/* A series: a name with at most one label. Registered once at start, then an increment is an
 * addition. */
struct metric {
	const char *name; /* accord_batches_total */
	const char *help;
	enum { METRIC_COUNTER, METRIC_GAUGE, METRIC_SECONDS } kind;
	const char *label; /* NULL or the label's name */
	const char *value; /* the label's value */
	int64_t count;     /* of a counter or gauge; of observations for METRIC_SECONDS */
	int64_t sum_us;
	int64_t buckets[METRIC_BUCKETS];
	struct metric *next;
};

/*
 * The metric must outlive the process; its strings too. Registering one twice does nothing. Series
 * of one name have one kind and one help, and stand together in the text.
 */
void metric_register(struct metric *metric);
/* How many are. */
size_t metrics_count(void);
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
/* One duration, of a METRIC_SECONDS. */
void metric_observe(struct metric *metric, int64_t us);

/* The text of all series with the label service=name, malloc'd. Returns its length; 0 and NULL
 * without memory. */
size_t metrics_render(const char *service, char **text);

#endif
