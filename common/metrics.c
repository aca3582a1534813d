/* The list of series and their text. */
#include "common/metrics.h"

#include <assert.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_BOUND_US 64

static struct metric *registered;
static size_t count;

void
metric_register(struct metric *metric)
{
	struct metric **after = NULL, **p;

	for (p = &registered; *p != NULL; p = &(*p)->next) {
		if (*p == metric)
			return;
		if (strcmp((*p)->name, metric->name) != 0)
			continue;
		assert((*p)->kind == metric->kind);
		after = &(*p)->next;
	}
	if (count == METRICS_MAX)
		return;
	count++;
	p = after == NULL ? p : after;
	metric->next = *p;
	*p = metric;
}

size_t
metrics_count(void)
{
	return count;
}

void
metric_observe(struct metric *metric, int64_t us)
{
	int64_t bound = FIRST_BOUND_US;
	int i = 0;

	us = us > 0 ? us : 0;
	metric->count++;
	metric->sum_us += us;
	for (; i < METRIC_BUCKETS && us > bound; i++)
		bound *= 2;
	if (i < METRIC_BUCKETS)
		metric->buckets[i]++;
}

/* A label's value as the format wants it escaped. */
static void
put_value(FILE *out, const char *value)
{
	for (const char *c = value; *c != '\0'; c++) {
		if (*c == '\n')
			(void)fputs("\\n", out);
		else if (*c == '"' || *c == '\\')
			(void)fprintf(out, "\\%c", *c);
		else
			(void)fputc(*c, out);
	}
}

/* name and suffix with the labels, up to where a further label or the closing brace goes. */
static void
put_name(FILE *out, const struct metric *m, const char *suffix, const char *service)
{
	(void)fprintf(out, "%s%s{service=\"", m->name, suffix);
	put_value(out, service);
	(void)fputc('"', out);
	if (m->label == NULL)
		return;
	(void)fprintf(out, ",%s=\"", m->label);
	put_value(out, m->value);
	(void)fputc('"', out);
}

static void
put_seconds(FILE *out, int64_t us)
{
	(void)fprintf(out, "%" PRId64 ".%06d", us / 1000000, (int)(us % 1000000));
}

static void
put_histogram(FILE *out, const struct metric *m, const char *service)
{
	int64_t below = 0, bound = FIRST_BOUND_US;

	for (int i = 0; i < METRIC_BUCKETS; i++, bound *= 2) {
		below += m->buckets[i];
		put_name(out, m, "_bucket", service);
		(void)fputs(",le=\"", out);
		put_seconds(out, bound);
		(void)fprintf(out, "\"} %" PRId64 "\n", below);
	}
	put_name(out, m, "_bucket", service);
	(void)fprintf(out, ",le=\"+Inf\"} %" PRId64 "\n", m->count);
	put_name(out, m, "_sum", service);
	(void)fputs("} ", out);
	put_seconds(out, m->sum_us);
	(void)fputc('\n', out);
	put_name(out, m, "_count", service);
	(void)fprintf(out, "} %" PRId64 "\n", m->count);
}

static void
put_metric(FILE *out, const struct metric *m, const char *service)
{
	if (m->kind == METRIC_SECONDS) {
		put_histogram(out, m, service);
		return;
	}
	put_name(out, m, "", service);
	(void)fprintf(out, "} %" PRId64 "\n", m->count);
}

static void
put_all(FILE *out, const char *service)
{
	static const char *const kinds[] = {
	    [METRIC_COUNTER] = "counter", [METRIC_GAUGE] = "gauge", [METRIC_SECONDS] = "histogram"};
	const char *name = "";

	for (const struct metric *m = registered; m != NULL; m = m->next) {
		if (strcmp(name, m->name) != 0)
			(void)fprintf(out, "# HELP %s %s\n# TYPE %s %s\n", m->name, m->help,
			    m->name, kinds[m->kind]);
		name = m->name;
		put_metric(out, m, service);
	}
}

size_t
metrics_render(const char *service, char **text)
{
	size_t len = 0;
	FILE *out;
	bool whole;

	*text = NULL;
	if ((out = open_memstream(text, &len)) == NULL)
		return 0;
	put_all(out, service);
	whole = ferror(out) == 0;
	if (fclose(out) == 0 && whole)
		return len;
	free(*text);
	*text = NULL;
	return 0;
}
