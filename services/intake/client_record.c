/* What people keep of a client: classes of her two records, each replaced by what they say of it.
 */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "services/intake/client.h"
#include "services/intake/client_class.h"
#include "services/intake/intake.h"
#include "services/intake/retention.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define INCIDENT ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
#define SERVICE ACCORD__V1__ORIGIN__ORIGIN_SERVICE
#define BIT(n) (UINT64_C(1) << ((n)&63))
#define TEXT(s) ((char *)(uintptr_t)(s))
#define MADE_MOST 512 /* new things of one command; ClientKept.made has this number */

/* One record of the command. */
struct part {
	Accord__V1__Origin origin;
	const ProtobufCMessage *record; /* NULL: nothing is said */
	uint64_t said, emptied;         /* classes */
};

struct keeping {
	struct batch *batch;
	const Accord__V1__KeepOfClient *m;
	struct client *client;
	struct content_list *list;
	struct part parts[2];
	const struct id *fresh; /* the next */
	ProtobufCBinaryData *made;
	size_t made_count;
};

static uint64_t
mask_of(const Accord__V1__DataClass *list, size_t count)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < count; i++)
		mask |= BIT(list[i]);
	return mask;
}

static void
read_parts(const Accord__V1__KeepOfClient *m, struct part parts[2])
{
	parts[0] = (struct part){.origin = INCIDENT,
	    .record = m->incident != NULL ? &m->incident->base : NULL,
	    .emptied = mask_of(m->empty_incident, m->n_empty_incident)};
	parts[1] = (struct part){.origin = SERVICE,
	    .record = m->service != NULL ? &m->service->base : NULL,
	    .emptied = mask_of(m->empty_service, m->n_empty_service)};
	for (int i = 0; i < 2; i++)
		parts[i].said = parts[i].record != NULL ? client_classes_said(parts[i].record) : 0;
}

/* --- keys --- */

/* Rows that it may make at most: one for the incident record itself, one for each class, or thing
 * of one. */
static size_t
fresh_of(const struct part parts[2])
{
	size_t count = 1;

	for (int p = 0; p < 2; p++)
		for (unsigned c = 1; c < 64; c++) {
			ProtobufCMessage **things;
			size_t n = (parts[p].said & BIT(c)) == 0
				       ? 0
				       : client_things(parts[p].record, c, &things);

			count += n > 0 ? n : (parts[p].said & BIT(c)) != 0;
		}
	return count;
}

void
keep_of_client_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__KeepOfClient *m = (const Accord__V1__KeepOfClient *)input->msg;
	struct part parts[2];

	read_parts(m, parts);
	client_need(batch, &m->client);
	content_need_list(batch, &m->client);
	if (m->service != NULL)
		hold_need(batch, input, &m->client, hold_reasons_of(m->service));
	input->own = content_need_fresh(batch, fresh_of(parts));
}

/* Any class may have a thing that is withdrawn. */
void
keep_of_client_more(struct batch *batch, struct input *input)
{
	const Accord__V1__KeepOfClient *m = (const Accord__V1__KeepOfClient *)input->msg;
	uint64_t classes = 0;
	struct part parts[2];

	read_parts(m, parts);
	for (int p = 0; p < 2; p++)
		classes |= parts[p].said | parts[p].emptied;
	content_need_classes(batch, &m->client, m->n_withdraw > 0 ? UINT64_MAX : classes);
}

/* --- whether it may be kept; nothing is changed --- */

static struct content_item *
item_of(const struct keeping *k, const ProtobufCBinaryData *bytes)
{
	struct content_item *item = k->list->first;
	struct id id;

	if (!id_from_bytes(bytes->data, bytes->len, &id))
		return NULL;
	while (item != NULL && !id_equal(&item->id, &id))
		item = item->next;
	return item != NULL && !item->emptied ? item : NULL;
}

static bool
classes_good(const struct part *part, struct err *err)
{
	for (unsigned c = 0; c < 64; c++) {
		if (((part->said | part->emptied) & BIT(c)) == 0)
			continue;
		if (client_class_of(part->origin, c) == NULL)
			return err_set(
			    err, ERR_INVALID, "class %u of that record is not written to here", c);
		if ((part->said & part->emptied & BIT(c)) != 0)
			return err_set(err, ERR_INVALID, "a class is written or emptied, not both");
	}
	return true;
}

/* Named as one that is replaced or withdrawn, before place n of the list of all that are named. */
static bool
named_twice(const struct keeping *k, const ProtobufCBinaryData *id, ProtobufCMessage **things,
    size_t before)
{
	for (size_t i = 0; i < before; i++)
		if (client_thing_id(things[i])->len == id->len &&
		    memcmp(client_thing_id(things[i])->data, id->data, id->len) == 0)
			return true;
	for (size_t i = 0; things != NULL && i < k->m->n_withdraw; i++)
		if (k->m->withdraw[i].len == id->len &&
		    memcmp(k->m->withdraw[i].data, id->data, id->len) == 0)
			return true;
	return false;
}

/* Contents of a class that are there, without those that are withdrawn; all: and of those that
 * were. */
static size_t
count_of(const struct keeping *k, const struct part *part, unsigned class, size_t *all)
{
	size_t live = 0;

	*all = 0;
	for (const struct content_item *i = k->list->first; i != NULL; i = i->next) {
		if (i->origin != part->origin || i->data_class != class)
			continue;
		live += !i->emptied;
		++*all;
	}
	for (size_t w = 0; w < k->m->n_withdraw; w++) {
		const struct content_item *i = item_of(k, &k->m->withdraw[w]);

		live -= i != NULL && i->origin == part->origin && i->data_class == class;
	}
	return live;
}

/* What was withdrawn leaves its row: a class has CLIENT_MANY of them at most, so that no thing is
 * ever out of a reader's sight. */
static bool
room_for(const struct keeping *k, const struct part *part, const struct client_class *class,
    size_t more, size_t rows, struct err *err)
{
	size_t all, live = count_of(k, part, class->data_class, &all);

	if (live + more > class->most)
		return err_set(err, ERR_CONFLICT, "no more than %u of one class", class->most);
	return all + rows <= CLIENT_MANY ||
	       err_set(err, ERR_CONFLICT, "too many of one class were withdrawn");
}

static bool
things_good(const struct keeping *k, const struct part *part, const struct client_class *class,
    struct err *err)
{
	ProtobufCMessage **things;
	size_t count = client_things(part->record, class->data_class, &things), more = 0;

	for (size_t i = 0; i < count; i++) {
		const ProtobufCBinaryData *id = client_thing_id(things[i]);
		const struct content_item *item;

		if (class->good != NULL && !class->good(things[i], err))
			return false;
		if (id->len == 0) {
			more++;
			continue;
		}
		if ((item = item_of(k, id)) == NULL || item->origin != part->origin ||
		    item->data_class != class->data_class || named_twice(k, id, things, i))
			return err_set(err, ERR_INVALID,
			    "there is no such thing of hers, or it is named twice");
	}
	return room_for(k, part, class, more, count, err);
}

static bool
part_good(const struct keeping *k, const struct part *part, struct err *err)
{
	if (!classes_good(part, err))
		return false;
	if (part->record == NULL)
		return true;
	if (!client_values_good(part->record, batch_now(k->batch), err))
		return false;
	for (const struct client_class *c = client_classes; c->data_class != 0; c++) {
		if ((part->said & BIT(c->data_class)) == 0)
			continue;
		if (c->most > 1 ? !things_good(k, part, c, err)
				: c->good != NULL && !c->good(part->record, err))
			return false;
	}
	return true;
}

static bool
withdrawn_good(const struct keeping *k, struct err *err)
{
	for (size_t w = 0; w < k->m->n_withdraw; w++) {
		const struct content_item *item = item_of(k, &k->m->withdraw[w]);
		const struct client_class *class =
		    item != NULL ? client_class_of(item->origin, item->data_class) : NULL;
		bool twice = false;

		for (size_t i = 0; i < w; i++)
			twice |= item != NULL && item_of(k, &k->m->withdraw[i]) == item;
		if (class == NULL || class->most == 1 || twice)
			return err_set(err, ERR_INVALID,
			    "there is no such thing of hers, or it is named twice");
	}
	return true;
}

/* Police and prosecution keep that she was offered a choice, and not what she chose. */
static bool
choice_good(const struct keeping *k, const struct writing *by, struct err *err)
{
	bool agency = by->edge.kind == ACCORD__V1__RECORD_KIND__RECORD_KIND_AGENCY ||
		      by->edge.kind == ACCORD__V1__RECORD_KIND__RECORD_KIND_OFFICER_NOTE;

	return !agency || k->m->service == NULL || k->m->service->model_chosen == 0 ||
	       err_set(err, ERR_INVALID,
		   "police and prosecution record that a choice was offered, not what was chosen");
}

bool
client_read_as_good(
    const struct client *client, const ProtobufCBinaryData *read_as, struct err *err)
{
	struct id version;

	if (read_as->len == 0)
		return true;
	if (!client_version(client, &version))
		return err_set(err, ERR_UNAVAILABLE, "her owner's key is away");
	return (read_as->len == sizeof(version.b) &&
		   memcmp(read_as->data, version.b, sizeof(version.b)) == 0) ||
	       err_set(err, ERR_STALE, "she is no longer as you read her: read again");
}

/* Who may sign for her is not everybody's to say. */
static bool
may_lift(const struct keeping *k, const char *person, struct err *err)
{
	return !k->m->lifts_bar || strcmp(k->client->lead, person) == 0 ||
	       strcmp(k->client->duty_supervisor, person) == 0 ||
	       err_set(err, ERR_DENIED,
		   "her lead, or the duty supervisor who answers for her, says that a guardian is "
		   "barred no more");
}

static bool
keeping_good(const struct keeping *k, const struct writing *by, struct err *err)
{
	if (k->parts[0].said + k->parts[0].emptied + k->parts[1].said + k->parts[1].emptied == 0 &&
	    k->m->n_withdraw == 0)
		return err_set(err, ERR_INVALID, "nothing is said of her");
	return client_read_as_good(k->client, &k->m->read_as, err) &&
	       part_good(k, &k->parts[0], err) && part_good(k, &k->parts[1], err) &&
	       withdrawn_good(k, err) && choice_good(k, by, err);
}

/* --- kept --- */

static void
note_made(struct keeping *k, const struct id *id)
{
	if (k->made != NULL && k->made_count < MADE_MOST)
		k->made[k->made_count++] = (ProtobufCBinaryData){
		    sizeof(id->b), arena_dup(batch_arena(k->batch), id->b, sizeof(id->b))};
}

/* The thing bears the id of the row that it will stand in, before it is packed. */
static void
keep_things(struct keeping *k, const struct writing *by, const struct part *part, unsigned class)
{
	ProtobufCMessage **things;
	size_t count = client_things(part->record, class, &things);

	for (size_t i = 0; i < count; i++) {
		ProtobufCBinaryData *bears = client_thing_id(things[i]);
		struct content_item *item = bears->len != 0 ? item_of(k, bears) : NULL;
		ProtobufCMessage *alone =
		    client_thing_alone(part->record, class, things[i], batch_arena(k->batch));
		ProtobufCBinaryData said = *bears;
		bool same = item != NULL && item->edge.kind == by->edge.kind &&
			    item->edge.discoverability == by->edge.discoverability;

		if (alone == NULL)
			return; /* an exhausted arena undoes the whole batch */
		if (!same)
			*bears = (ProtobufCBinaryData){
			    sizeof(k->fresh->b), (uint8_t *)(uintptr_t)k->fresh->b};
		(void)content_keep_thing(k->batch, by, item, class, alone, k->fresh);
		*bears = said;
		if (!same)
			note_made(k, k->fresh++);
	}
}

static void
empty_class(struct keeping *k, const struct part *part, unsigned class)
{
	for (struct content_item *i = k->list->first; i != NULL; i = i->next)
		if (i->origin == part->origin && i->data_class == class)
			content_empty(k->batch, k->client, i);
}

static void
keep_part(struct keeping *k, const struct writing *by, const struct part *part)
{
	if (part->origin == INCIDENT && part->said != 0 &&
	    content_keep_incident(k->batch, by, k->fresh))
		k->fresh++;
	for (unsigned c = 1; c < 64; c++) {
		const struct client_class *class = client_class_of(part->origin, c);
		const ProtobufCMessage *alone;

		if ((part->emptied & BIT(c)) != 0)
			empty_class(k, part, c);
		if ((part->said & BIT(c)) == 0)
			continue;
		if (class->most > 1) {
			keep_things(k, by, part, c);
			continue;
		}
		alone = client_class_alone(part->record, c, batch_arena(k->batch));
		if (alone != NULL && content_keep(k->batch, by, c, alone, k->fresh))
			k->fresh++;
	}
}

static void
list_classes(struct arena *arena, uint64_t mask, Accord__V1__DataClass **list, size_t *count)
{
	*list = arena_alloc(arena, 64 * sizeof(**list));
	for (unsigned c = 1; *list != NULL && c < 64; c++)
		if ((mask & BIT(c)) != 0)
			(*list)[(*count)++] = (Accord__V1__DataClass)c;
}

/* Which classes it was about, in each record. */
static void
tell_kept(const struct keeping *k, const struct input *input)
{
	Accord__V1__ClientRecordKept fact = ACCORD__V1__CLIENT_RECORD_KEPT__INIT;
	uint64_t masks[2];

	for (int p = 0; p < 2; p++) {
		masks[p] = k->parts[p].said | k->parts[p].emptied;
		for (size_t w = 0; w < k->m->n_withdraw; w++)
			for (const struct content_item *i = k->list->first; i != NULL; i = i->next)
				if (i->origin == k->parts[p].origin &&
				    memcmp(i->id.b, k->m->withdraw[w].data, sizeof(i->id.b)) == 0)
					masks[p] |= BIT(i->data_class);
	}
	list_classes(batch_arena(k->batch), masks[0], &fact.incident, &fact.n_incident);
	list_classes(batch_arena(k->batch), masks[1], &fact.service, &fact.n_service);
	fact.client = (ProtobufCBinaryData){sizeof(k->client->id.b), k->client->id.b};
	fact.organisation = TEXT(k->client->organisation);
	fact.person = input->actor->person;
	batch_fact(k->batch, ACCORD__V1__KIND__KIND_CLIENT_RECORD_KEPT, &k->client->id, &fact.base);
}

static void
tell_lifted(const struct keeping *k, const struct input *input)
{
	Accord__V1__GuardianBarLifted fact = ACCORD__V1__GUARDIAN_BAR_LIFTED__INIT;

	fact.client = (ProtobufCBinaryData){sizeof(k->client->id.b), k->client->id.b};
	fact.organisation = TEXT(k->client->organisation);
	fact.person = input->actor->person;
	batch_fact(
	    k->batch, ACCORD__V1__KIND__KIND_GUARDIAN_BAR_LIFTED, &k->client->id, &fact.base);
}

static bool
reply(const struct keeping *k, struct input *input)
{
	Accord__V1__ClientKept *kept = arena_alloc(batch_arena(k->batch), sizeof(*kept));

	if (kept == NULL)
		return true;
	accord__v1__client_kept__init(kept);
	kept->client = (ProtobufCBinaryData){sizeof(k->client->id.b), k->client->id.b};
	kept->made = k->made;
	kept->n_made = k->made_count;
	batch_reply(k->batch, input, &kept->base);
	return true;
}

bool
keep_of_client(struct batch *batch, struct input *input, struct err *err)
{
	struct keeping k = {
	    .batch = batch, .m = (const Accord__V1__KeepOfClient *)input->msg, .fresh = input->own};
	struct writing by = {.edge = edge_of(k.m->edge)};
	struct writing note = {.edge = edge_of_note(by.edge)};

	if ((k.client = client_own(batch, input, &k.m->client, err)) == NULL)
		return false;
	by.client = note.client = k.client;
	k.list = content_list_of(batch, &k.client->id);
	k.made = arena_alloc(batch_arena(batch), MADE_MOST * sizeof(*k.made));
	if (k.fresh == NULL || k.list == NULL || k.made == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	read_parts(k.m, k.parts);
	if (k.m->kept_before_us != 0 && batch_now(batch) >= k.m->kept_before_us)
		return err_set(
		    err, ERR_UNAVAILABLE, "it came too late to bar anybody: say it again");
	if (!may_lift(&k, input->actor->person, err) || !keeping_good(&k, &by, err))
		return false;
	for (size_t w = 0; w < k.m->n_withdraw; w++)
		content_empty(batch, k.client, item_of(&k, &k.m->withdraw[w]));
	keep_part(&k, &note, &k.parts[0]);
	keep_part(&k, &by, &k.parts[1]);
	k.client->changed = true;
	batch_touch(batch, k.client);
	if (k.m->service != NULL)
		hold_begin_of(batch, input, k.client, hold_reasons_of(k.m->service));
	tell_kept(&k, input);
	if (k.m->lifts_bar)
		tell_lifted(&k, input);
	return reply(&k, input);
}
