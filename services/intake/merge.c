/*
 * Incidents that went on under other numbers. Each chain of merges ends at one incident that is not
 * merged, so that somebody answers for it, whatever documents say and in whatever order they come.
 */
#include <string.h>

#include "services/intake/intake.h"

#define CHANGE(name) ACCORD__V1__CHANGE_KIND__CHANGE_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name

static bool
merges(const struct snapshot_relation *r)
{
	return r->kind == RELATION_MERGED_INTO || r->kind == RELATION_REPLACES;
}

void
merge_keys(struct batch *batch, const struct document *d)
{
	const struct incident_snapshot *s = &d->result.snapshot;

	for (size_t i = 0; i < s->relation_count; i++) {
		if (!merges(&s->relations[i]))
			continue;
		batch_need(batch, &incident_table, &d->other_keys[i]);
		batch_need(batch, &chain_table, &d->other_keys[i]);
		batch_need(batch, &chain_table, &d->incident_key);
	}
}

static void
need_chain(struct batch *batch, const struct id *key)
{
	const struct chain_row *chain = batch_row(batch, &chain_table, key);

	for (size_t i = 0; chain != NULL && i < chain->count; i++)
		batch_need(batch, &incident_table, &chain->next[i]);
}

void
merge_more(struct batch *batch, const struct document *d)
{
	const struct incident_snapshot *s = &d->result.snapshot;

	for (size_t i = 0; i < s->relation_count; i++) {
		if (!merges(&s->relations[i]))
			continue;
		need_chain(batch, &d->other_keys[i]);
		need_chain(batch, &d->incident_key);
	}
}

/*
 * Whether to is where the chain from from comes by. Every incident on the way is in memory: the
 * chains of all whom this batch's documents name were loaded, and what it merges goes to one of
 * those. A chain as long as the limit counts as a circle: nobody would walk to its end.
 */
static bool
leads_to(struct batch *batch, const struct id *from, const struct id *to)
{
	struct id at = *from;

	for (size_t i = 0; i < MERGE_CHAIN; i++) {
		const struct incident *row;

		if (id_equal(&at, to))
			return true;
		row = batch_row(batch, &incident_table, &at);
		if (row == NULL || row->status != STATUS(MERGED) || id_is_nil(&row->merged_to))
			return false;
		at = row->merged_to;
	}
	return true;
}

/* Where the chain that begins with from ends; nil where that is not known here. Loaded as above. */
static struct id
end_of(struct batch *batch, const struct id *from)
{
	struct id at = *from;

	for (size_t i = 0; i < MERGE_CHAIN; i++) {
		const struct incident *row = batch_row(batch, &incident_table, &at);

		if (row == NULL)
			break;
		if (row->status != STATUS(MERGED) || id_is_nil(&row->merged_to))
			return row->incident;
		at = row->merged_to;
	}
	return (struct id){{0}};
}

static void
went_on(struct batch *batch, struct incident *incident, const struct id *to)
{
	incident->merged_to = *to;
	incident->survivor = end_of(batch, to);
}

/*
 * Incidents that each say they went on under the next, round to the first: were all believed,
 * nobody would be called to any. The relation is kept, the status stays.
 */
void
merge_break_circles(struct batch *batch, const struct document *d, struct incident_snapshot *s)
{
	for (size_t i = 0; i < s->relation_count; i++)
		if (s->relations[i].kind == RELATION_MERGED_INTO &&
		    leads_to(batch, &d->other_keys[i], &d->incident_key))
			s->relations[i].kind = RELATION_RELATED;
}

void
merge_note(struct batch *batch, const struct document *d, const struct incident_snapshot *said,
    struct incident *incident)
{
	if (incident->status != STATUS(MERGED)) {
		incident->merged_to = incident->survivor = (struct id){{0}};
		return;
	}
	for (size_t i = 0; i < said->relation_count; i++)
		if (said->relations[i].kind == RELATION_MERGED_INTO) {
			went_on(batch, incident, &d->other_keys[i]);
			return;
		}
}

/* One that is known by its number only so far: when its first document comes, it is merged already,
 * and nobody is called to it. */
static void
name_other(
    struct batch *batch, const struct document *d, size_t relation, const struct incident *incident)
{
	struct incident *other = batch_new(batch, &incident_table, &d->other_keys[relation]);

	*other = (struct incident){.key = d->other_keys[relation],
	    .incident = document_passing(d, id_v4()),
	    .begun = batch_now(batch),
	    .feed = d->feed,
	    .number = d->result.snapshot.relations[relation].number,
	    .organisation = incident->organisation,
	    .status = STATUS(MERGED),
	    .received = d->received,
	    .received_derived = true,
	    .merged_into = d->result.snapshot.number,
	    .heard = d->received,
	    .document = d->receipt,
	    .document_received = d->received};
	went_on(batch, other, &d->incident_key);
	incident_seal(other, incident->organisation);
	other->type_code = other->type_label = other->apco = "";
	other->priority = other->disposition = "";
	other->area = other->place = other->city = "";
}

/* The other incident went on under this one. */
static void
merge_other(struct batch *batch, const struct document *d, size_t relation,
    const struct incident *incident, bool late)
{
	const struct id *key = &d->other_keys[relation];
	struct incident *other = batch_row(batch, &incident_table, key);
	struct verdict merged = {.change = CHANGE(MERGED), .late = late};

	if (leads_to(batch, &d->incident_key, key))
		return;
	if (other == NULL) {
		name_other(batch, d, relation, incident);
		return;
	}
	mend(batch, other, d->result.snapshot.relations[relation].number);
	if (!incident_merge(other, d->result.snapshot.number))
		return;
	went_on(batch, other, &d->incident_key);
	batch_touch(batch, other);
	batch_clock_clear(batch, INTAKE_CLOCK_SILENCE, key);
	document_tell(batch, other, &merged);
}

void
merge_others(
    struct batch *batch, const struct document *d, const struct incident *incident, bool late)
{
	const struct incident_snapshot *s = &d->result.snapshot;

	for (size_t i = 0; i < s->relation_count; i++)
		if (s->relations[i].kind == RELATION_REPLACES)
			merge_other(batch, d, i, incident, late);
}
