/* Intake: any documents of any feed, clocks and questions, in any order. */
#include "tests/fuzz/service.h"

#define main world_main
#include "services/intake/main.c"
#undef main

#define ZONE "zone: America/New_York\nfreshness: 15m\n"

static const char triage_text[] =
    "page now:\n  - DVA\n  - SHOOT\ncontact:\n  - DVNA\noffer:\n  - DUI\nreview:\n  - SUSP\n"
    "never:\n  - NCRTESTF\nwhen fatal:\n  - DUI\n";
static const char *const maps[] = {
    "feed: f\nformat: eido\norganisation: riverton-pd\n" ZONE "agencies:\n  so: south-pd\n",
    "feed: rows\nformat: rows\norganisation: south-pd\n" ZONE
    "missing:\n  - NA\ntime formats:\n  - \"%Y-%m-%d %H:%M:%S\"\n"
    "columns:\n  number: id\n  type: type\n  type label: label\n  priority: pri\n"
    "  status: status\n  sequence: seq\n  area: beat\n  city: city\n  latitude: lat\n"
    "  longitude: lon\n  merged into: dup\n  updated: upd\n  received: rcv\n"
    "areas:\n  B7: B7\ntypes:\n  DV: DVA\n  TEST: NCRTESTF\n  ODD: review\n"
    "statuses:\n  OPEN: active\n  DONE: closed\n  CANX: cancelled\n",
    "feed: canary\nformat: rows\norganisation: canary\ncanary: yes\n" ZONE
    "time formats:\n  - \"%Y-%m-%d %H:%M:%S\"\ncolumns:\n  number: id\n  type: type\n"
    "  updated: upd\ntypes:\n  DV: DVA\n",
};

const char *const script_raws[] = {
    "{\"$id\":\"n1\",\"lastUpdateTimeStamp\":\"2023-11-14T22:12:00Z\",\"incidentComponent\":"
    "{\"incidentTypeCommonRegistryText\":\"DVA\",\"beatOrDispatchGroupText\":\"B7\"}}",
    "{\"$id\":\"n1\",\"lastUpdateTimeStamp\":\"2023-11-14T22:13:00Z\",\"incidentComponent\":"
    "{\"incidentTypeCommonRegistryText\":\"DVNA\",\"incidentStatusCommonRegistryText\":"
    "[\"Closed\"]}}",
    "{\"$id\":\"n2\",\"lastUpdateTimeStamp\":\"2023-11-14T22:14:00Z\",\"incidentComponent\":"
    "{\"incidentTypeCommonRegistryText\":\"SHOOT\"},\"mergeComponent\":["
    "{\"incidentTrackingIdentifier\":\"n1\",\"incidentMergeDirectionCode\":\"REPLACED\"}]}",
    "[{\"id\":\"7\",\"type\":\"DV\",\"status\":\"OPEN\",\"upd\":\"2023-11-14 17:12:00\"},"
    "{\"id\":\"8\",\"type\":\"ODD\",\"dup\":\"7\",\"upd\":\"2023-11-14 17:13:00\","
    "\"lat\":40.5,\"lon\":-73.2,\"city\":\"Riverton\"}]",
    "id,type,status,upd,dup\n7,DV,OPEN,2023-11-14 17:12:00,\n8,DV,DONE,2023-11-14 17:13:00,7\n"
    "7,TEST,CANX,2023-11-14 17:14:00,8\n",
    "{\"id\":\"9\",\"type\":\"DV\",\"upd\":\"2023-11-14 17:12:00\"}",
    "<a/>",
    NULL,
};

static void
open_feeds(void)
{
	struct arena *arena = own_service.arena;
	struct err err = {0};

	document_open();
	intake.service = &own_service;
	again_begin(&own_service);
	intake.seal = own_service.seal;
	intake.raw_kept = 72 * CLOCK_HOUR;
	intake.has_canary = true;
	MUST(triage_parse(
	    arena, "triage", triage_text, sizeof(triage_text) - 1, &intake.triage, &err));
	intake.feeds = arena_zalloc(arena, sizeof(maps) / sizeof(*maps) * sizeof(struct feed));
	for (; intake.feed_count < sizeof(maps) / sizeof(*maps); intake.feed_count++) {
		struct feed *feed = &intake.feeds[intake.feed_count];
		const char *map = maps[intake.feed_count];

		if (!feed_map_parse(arena, "map", map, strlen(map), &feed->map, &err))
			fprintf(stderr, "%s\n", err.msg);
		MUST(err.code == ERR_NONE);
		MUST((feed->zone = zone_open(feed->map.zone, &err)) != NULL);
	}
}

static void
nothing_left(void)
{
	MUST(intake.ingests == NULL && intake.documents == 0);
	MUST(intake.all.requests == 0 && intake.all.bytes == 0 && intake.all.window == 0);
	MUST(intake.bulk.requests == 0 && intake.bulk.bytes == 0 && intake.bulk.window == 0);
}

static struct id
went_to(const struct id *key)
{
	const struct fake_row *row = fake_find(&incident_table, key);

	return row != NULL && row->there ? ((const struct incident *)row->row)->merged_to
					 : (struct id){{0}};
}

/* What the statement incident_chain does. */
static void
load_chains(void)
{
	for (size_t n = 0; n < fake.row_count; n++) {
		struct fake_row *row = &fake.rows[n];
		struct chain_row *chain = row->row;
		struct id at = row->key;

		if (row->table != &chain_table || !row->needed)
			continue;
		*chain = (struct chain_row){.id = row->key};
		while (chain->count < MERGE_CHAIN && (at = went_to(&at), !id_is_nil(&at)))
			chain->next[chain->count++] = at;
		row->there = chain->count > 0;
	}
}

static void
own(const char **text)
{
	if (*text != NULL)
		MUST((*text = arena_strdup(fake.arena, *text)) != NULL);
}

static void
keep_incident(struct incident *i)
{
	const char **const texts[] = {&i->feed, &i->number, &i->organisation, &i->type_code,
	    &i->type_label, &i->apco, &i->priority, &i->disposition, &i->area, &i->place, &i->city,
	    &i->merged_into};

	MUST(i->opened != INCIDENT_SHUT && i->number != NULL && i->organisation != NULL);
	for (size_t n = 0; n < sizeof(texts) / sizeof(*texts); n++)
		own(texts[n]);
}

static void
keep_client_row(struct fake_row *row)
{
	if (row->table == &client_table) {
		struct client *c = row->row;

		own(&c->organisation);
		own(&c->lead);
		own(&c->duty_supervisor);
		own(&c->lead_placement);
	} else if (row->table == &standing_table) {
		struct standing *s = row->row;

		own(&s->name);
		own(&s->employer);
		own(&s->duty_supervisor);
	} else if (row->table == &content_table) {
		((struct content *)row->row)->of = NULL;
	}
}

static void
keep_row(struct fake_row *row)
{
	if (row->table == &incident_table) {
		keep_incident(row->row);
	} else if (row->table == &tally_table) {
		own(&((struct tally_row *)row->row)->feed);
		((struct tally_row *)row->row)->saves++;
	} else if (row->table == &quarantine_table) {
		struct quarantine_row *q = row->row;

		own(&q->feed);
		own(&q->owner);
		q->has_raw |= q->raw != NULL;
		q->raw = NULL;
	} else if (row->table == &document_table) {
		((struct document_row *)row->row)->from = NULL;
		((struct document_row *)row->row)->of = NULL;
	} else if (row->table == &relation_table) {
		((struct relation_row *)row->row)->of = NULL;
	} else {
		keep_client_row(row);
	}
}

/* A gateway that knows of nobody destroyed; nobody else is there to be asked: what is left over is
 * put off. */
bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	struct err unknown = {.code = ERR_INVALID};

	(void)bus, (void)handle;
	if (call->kind != ACCORD__V1__KIND__KIND_LIST_FORGOTTEN)
		return err_set(err, ERR_UNAVAILABLE, "nobody is there");
	call->done(call->ctx, &unknown, NULL, 0);
	return true;
}

void
bus_cancel(struct bus *bus, uint64_t handle)
{
	(void)bus, (void)handle;
}

const struct world_service world_service = {.service = &own_service,
    .open = open_feeds,
    .end = nothing_left,
    .load = load_chains,
    .keep = keep_row,
    .new_only = true};

static bool
world_call(bool honest)
{
	(void)honest;
	return false;
}
