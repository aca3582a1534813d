/* What waits for a batch: two lanes, each with its limit, and the inputs of a batch that failed. */
#include "common/batch_priv.h"

#define LANE_METRICS(array, name_, help_, kind_)                                                   \
	static struct metric array[] = {[LANE_LIVE] = {.name = name_,                              \
					    .help = help_,                                         \
					    .kind = kind_,                                         \
					    .label = "lane",                                       \
					    .value = "live"},                                      \
	    [LANE_BULK] = {                                                                        \
		.name = name_, .help = help_, .kind = kind_, .label = "lane", .value = "bulk"}}

LANE_METRICS(m_queued, "accord_inputs_queued", "inputs waiting", METRIC_GAUGE);
LANE_METRICS(m_full, "accord_inputs_turned_away_total",
    "inputs refused because the queue was full or the database away", METRIC_COUNTER);

void
queue_init(struct queue *queue)
{
	*queue = (struct queue){NULL, NULL, 0};
	queue->last = &queue->first;
}

void
queue_put(struct queue *queue, struct input *input)
{
	input->next = NULL;
	*queue->last = input;
	queue->last = &input->next;
	queue->count++;
}

struct input *
queue_take(struct queue *queue)
{
	struct input *input = queue->first;

	queue->first = input->next;
	if (queue->first == NULL)
		queue->last = &queue->first;
	queue->count--;
	input->next = NULL;
	return input;
}

void
queue_prepend(struct queue *queue, struct queue *front)
{
	if (front->count == 0)
		return;
	*front->last = queue->first;
	if (queue->first == NULL)
		queue->last = front->last;
	queue->first = front->first;
	queue->count += front->count;
}

size_t
batcher_queued(const struct batcher *b)
{
	return b->lanes[LANE_LIVE].count + b->lanes[LANE_BULK].count + b->stuck.count;
}

size_t
batcher_limit(const struct batcher *b, enum lane lane)
{
	return lane == LANE_BULK ? b->o.max_queued / BULK_QUEUE_SHARE : b->o.max_queued;
}

/* Bulk counts what waits in its own lane only, so that it can never use up what live work needs; a
 * batch that failed counts for whoever comes. */
static bool
is_full(const struct batcher *b, enum lane lane)
{
	return batcher_queued(b) >= b->o.max_queued ||
	       (lane == LANE_BULK && b->lanes[LANE_BULK].count >= batcher_limit(b, LANE_BULK));
}

bool
batcher_submit(struct batcher *b, struct input *input, struct err *err)
{
	enum err_code code = ERR_UNAVAILABLE;
	const char *why = NULL;

	input->barred = input->refused;
	/* A followed fact's follower bounds itself and asks for no more than it can hold. */
	if (input->source == NULL && !batcher_open(b)) {
		why = "the store is away: try again";
		code = b->o.many_writers ? ERR_UNAVAILABLE : ERR_NOT_WRITER;
	} else if (input->source == NULL && is_full(b, input->lane)) {
		why = "too much is waiting: try again";
	}
	if (why != NULL) {
		metric_add(&m_full[input->lane], 1);
		return err_set(err, code, "%s", why);
	}
	queue_put(&b->lanes[input->lane], input);
	return true;
}

static void
refuse_queue(struct queue *queue, const struct err *err)
{
	struct queue all = *queue;

	queue_init(queue); /* done may look at what is queued */
	while (all.count > 0) {
		struct input *input = queue_take(&all);

		if (input->done != NULL)
			input->done(input, err);
	}
}

void
batcher_refuse_all(struct batcher *b)
{
	struct err err;

	err_set(&err, ERR_NOT_WRITER, "this copy is not the writer");
	refuse_queue(&b->stuck, &err);
	refuse_queue(&b->lanes[LANE_LIVE], &err);
	refuse_queue(&b->lanes[LANE_BULK], &err);
}

void
queue_metrics_register(void)
{
	for (int lane = LANE_LIVE; lane <= LANE_BULK; lane++) {
		metric_register(&m_queued[lane]);
		metric_register(&m_full[lane]);
	}
}

void
queue_measure(const struct batcher *b)
{
	metric_set(&m_queued[LANE_LIVE], (int64_t)(b->lanes[LANE_LIVE].count + b->stuck.count));
	metric_set(&m_queued[LANE_BULK], (int64_t)b->lanes[LANE_BULK].count);
}
