/* What commands keep of a client: each class by itself, packed as the record with its fields alone,
 * in rows that say once and for all whose hand wrote them. */
#include <assert.h>
#include <stdio.h>

#include "services/intake/client.h"
#include "services/intake/lookup.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define INCIDENT ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
#define SERVICE ACCORD__V1__ORIGIN__ORIGIN_SERVICE

/* A client is opened with these at most; their rows have ids that are known before. */
static const struct {
	Accord__V1__Origin origin;
	Accord__V1__DataClass data_class;
} opened_with[] = {
    {INCIDENT, CLASS(INCIDENT)},
    {INCIDENT, CLASS(VICTIM_NAME)},
    {INCIDENT, CLASS(VICTIM_ROLE)},
    {INCIDENT, CLASS(LANGUAGE_ACCESS)},
    {INCIDENT, CLASS(OFFICER_CONTACT)},
    {SERVICE, CLASS(VICTIM_NAME)},
    {SERVICE, CLASS(LANGUAGE_ACCESS)},
    {SERVICE, CLASS(SERVICES_REQUESTED)},
};

struct edge
edge_of(const Accord__V1__WriterEdge *edge)
{
	struct edge unknown = {0};

	return edge == NULL ? unknown : (struct edge){edge->record_kind, edge->discoverability};
}

struct edge
edge_of_note(struct edge edge)
{
	if (edge.kind == 0)
		return edge;
	return (struct edge){ACCORD__V1__RECORD_KIND__RECORD_KIND_OFFICER_NOTE,
	    ACCORD__V1__DISCOVERABILITY__DISCOVERABILITY_PRESUMED};
}

static bool
same_edge(const struct edge *one, const struct edge *other)
{
	return one->kind == other->kind && one->discoverability == other->discoverability;
}

static Accord__V1__Origin
origin_of(const ProtobufCMessage *record)
{
	return record->descriptor == &accord__v1__victim_record__descriptor ? INCIDENT : SERVICE;
}

/* --- rows --- */

/* Of a class of which there is one, of a client who is opened. */
static struct id
content_id(const struct id *client, Accord__V1__Origin origin, Accord__V1__DataClass data_class)
{
	char who[ID_TEXT_SIZE], what[32];

	(void)snprintf(what, sizeof(what), "%d.%d", (int)origin, (int)data_class);
	return id_digest((const char *const[]){"content", id_text(client, who), what}, 3);
}

/* What a row holds from now on; NULL: nothing. */
static void
content_fill(struct batch *batch, struct content *content, const struct client *client,
    const ProtobufCMessage *record)
{
	size_t len = record == NULL ? 0 : protobuf_c_message_get_packed_size(record);
	uint8_t *packed = arena_alloc(batch_arena(batch), len + 1);

	assert(len <= CONTENT_MAX); /* every field of it was read with its longest length */
	content->client = client->id;
	content->kept = batch_now(batch);
	content->of = client;
	content->packed = packed;
	content->emptied = record == NULL;
	content->len =
	    packed == NULL || record == NULL ? 0 : protobuf_c_message_pack(record, packed);
	lookup_keep(batch, content, record);
	batch_touch(batch, content);
}

static void
content_make(struct batch *batch, const struct writing *by, const struct id *id,
    Accord__V1__DataClass data_class, const ProtobufCMessage *record)
{
	struct content *content = batch_new(batch, &content_table, id);

	content->id = *id;
	content->origin = origin_of(record);
	content->data_class = data_class;
	content->edge = by->edge;
	content_fill(batch, content, by->client, record);
}

/* --- of a client that is opened --- */

static void
keep_new(struct batch *batch, const struct writing *by, Accord__V1__DataClass data_class,
    const ProtobufCMessage *record)
{
	struct id id = content_id(&by->client->id, origin_of(record), data_class);

	content_make(batch, by, &id, data_class, record);
}

static void
fill_contact(
    struct batch *batch, Accord__V1__ContactTaken *taken, Accord__V1__OfficerContact *contact)
{
	accord__v1__officer_contact__init(contact);
	contact->telephones = taken->telephones;
	contact->n_telephones = taken->n_telephones;
	contact->message_may_be_left = taken->message_may_be_left;
	contact->safe_if_another_answers = taken->safe_if_another_answers;
	contact->told_of_call = taken->told_of_call;
	contact->out_of_earshot = taken->out_of_earshot;
	contact->taken_us = batch_now(batch);
}

void
content_open_victim(
    struct batch *batch, const struct writing *by, const Accord__V1__VictimTaken *taken)
{
	Accord__V1__VictimRecord incident = ACCORD__V1__VICTIM_RECORD__INIT, name = incident,
				 role = incident, language = incident, contact = incident;
	Accord__V1__OfficerContact taken_contact;

	/* Every incident record has its class incident, even of no incident that we know of. */
	incident.incident = taken->incident;
	keep_new(batch, by, CLASS(INCIDENT), &incident.base);
	name.victim_name = taken->victim_name;
	name.goes_by = taken->goes_by;
	if (name.victim_name[0] != '\0' || name.goes_by[0] != '\0')
		keep_new(batch, by, CLASS(VICTIM_NAME), &name.base);
	role.victim_role = taken->victim_role;
	if (role.victim_role != 0)
		keep_new(batch, by, CLASS(VICTIM_ROLE), &role.base);
	language.language = taken->language;
	language.interpreter = taken->interpreter;
	if (language.language[0] != '\0' || language.interpreter != 0)
		keep_new(batch, by, CLASS(LANGUAGE_ACCESS), &language.base);
	if (taken->officer_contact == NULL)
		return;
	fill_contact(batch, taken->officer_contact, &taken_contact);
	contact.officer_contact = &taken_contact;
	keep_new(batch, by, CLASS(OFFICER_CONTACT), &contact.base);
}

void
content_open_service(struct batch *batch, const struct writing *by,
    const Accord__V1__ServiceTaken *taken, Accord__V1__OpenedFrom from)
{
	Accord__V1__ClientRecord name = ACCORD__V1__CLIENT_RECORD__INIT, language = name,
				 opened = name;

	opened.opened_from = from;
	if (from != 0)
		keep_new(batch, by, CLASS(SERVICES_REQUESTED), &opened.base);
	if (taken == NULL)
		return;
	name.victim_name = taken->victim_name;
	name.goes_by = taken->goes_by;
	if (name.victim_name[0] != '\0' || name.goes_by[0] != '\0')
		keep_new(batch, by, CLASS(VICTIM_NAME), &name.base);
	language.language = taken->language;
	language.interpreter = taken->interpreter;
	if (language.language[0] != '\0' || language.interpreter != 0)
		keep_new(batch, by, CLASS(LANGUAGE_ACCESS), &language.base);
}

void
content_keep_action(struct batch *batch, const struct writing *by, const struct id *id,
    Accord__V1__ServiceAction *action)
{
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;

	record.service_actions = &action;
	record.n_service_actions = 1;
	content_make(batch, by, id, CLASS(SERVICE_ACTIONS), &record.base);
}

void
content_keep_pointer(struct batch *batch, const struct client *client, const struct id *id,
    Accord__V1__BradyPointer *pointer)
{
	const struct writing by = {
	    client, {ACCORD__V1__RECORD_KIND__RECORD_KIND_AGENCY,
			ACCORD__V1__DISCOVERABILITY__DISCOVERABILITY_PRESUMED}};
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;

	record.brady_pointers = &pointer;
	record.n_brady_pointers = 1;
	content_make(batch, &by, id, CLASS(BRADY_POINTER), &record.base);
}

/* --- of a client who is there --- */

struct content_list *
content_list_of(struct batch *batch, const struct id *client)
{
	return batch_row(batch, &content_list_table, client);
}

/* In the list too, for those who come later in this batch. */
static void
add_item(struct batch *batch, const struct writing *by, const struct id *id,
    Accord__V1__DataClass data_class, const ProtobufCMessage *record)
{
	struct content_list *list = content_list_of(batch, &by->client->id);
	struct content_item *item = arena_zalloc(batch_arena(batch), sizeof(*item));

	content_make(batch, by, id, data_class, record);
	if (list == NULL || item == NULL)
		return; /* an exhausted arena undoes the whole batch */
	*item =
	    (struct content_item){*id, origin_of(record), data_class, by->edge, false, list->first};
	list->first = item;
}

static void
rewrite(struct batch *batch, const struct client *client, struct content_item *item,
    const ProtobufCMessage *record)
{
	struct content *content = batch_row(batch, &content_table, &item->id);

	if (content == NULL)
		return; /* likewise */
	content_fill(batch, content, client, record);
	item->emptied = record == NULL;
}

void
content_empty(struct batch *batch, const struct client *client, struct content_item *at)
{
	if (!at->emptied)
		rewrite(batch, client, at, NULL);
}

bool
content_keep(struct batch *batch, const struct writing *by, Accord__V1__DataClass data_class,
    const ProtobufCMessage *record, const struct id *fresh)
{
	struct content_list *list = content_list_of(batch, &by->client->id);
	struct content_item *own = NULL;

	for (struct content_item *i = list != NULL ? list->first : NULL; i != NULL; i = i->next) {
		if (i->origin != origin_of(record) || i->data_class != data_class)
			continue;
		if (own == NULL && same_edge(&i->edge, &by->edge))
			own = i;
		else
			content_empty(batch, by->client, i);
	}
	if (own != NULL)
		rewrite(batch, by->client, own, record);
	else
		add_item(batch, by, fresh, data_class, record);
	return own == NULL;
}

struct id
content_keep_thing(struct batch *batch, const struct writing *by, struct content_item *at,
    Accord__V1__DataClass data_class, const ProtobufCMessage *record, const struct id *fresh)
{
	if (at != NULL && same_edge(&at->edge, &by->edge)) {
		rewrite(batch, by->client, at, record);
		return at->id;
	}
	if (at != NULL)
		content_empty(batch, by->client, at);
	add_item(batch, by, fresh, data_class, record);
	return *fresh;
}

bool
content_has_incident(const struct content_list *list)
{
	for (const struct content_item *i = list != NULL ? list->first : NULL; i != NULL;
	     i = i->next)
		if (i->origin == INCIDENT && i->data_class == CLASS(INCIDENT))
			return true;
	return false;
}

bool
content_keep_incident(struct batch *batch, const struct writing *by, const struct id *fresh)
{
	const Accord__V1__VictimRecord record = ACCORD__V1__VICTIM_RECORD__INIT;

	if (content_has_incident(content_list_of(batch, &by->client->id)))
		return false;
	add_item(batch, by, fresh, CLASS(INCIDENT), &record.base);
	return true;
}

size_t
content_keep_contact(struct batch *batch, const struct writing *by, Accord__V1__ContactTaken *taken,
    const struct id *fresh)
{
	Accord__V1__VictimRecord record = ACCORD__V1__VICTIM_RECORD__INIT;
	Accord__V1__OfficerContact contact;
	size_t used = content_keep_incident(batch, by, fresh);

	fill_contact(batch, taken, &contact);
	record.officer_contact = &contact;
	return used + content_keep(batch, by, CLASS(OFFICER_CONTACT), &record.base, &fresh[used]);
}

/* --- for keys and more --- */

void
content_need_new(struct batch *batch, const struct id *client)
{
	for (size_t i = 0; i < sizeof(opened_with) / sizeof(opened_with[0]); i++) {
		struct id id = content_id(client, opened_with[i].origin, opened_with[i].data_class);

		batch_need_new(batch, &content_table, &id);
	}
}

void
content_need_list(struct batch *batch, const ProtobufCBinaryData *client)
{
	struct id id;

	if (id_from_bytes(client->data, client->len, &id))
		batch_need(batch, &content_list_table, &id);
}

void
content_need_classes(struct batch *batch, const ProtobufCBinaryData *client, uint64_t classes)
{
	const struct content_list *list;
	struct id id;

	if (!id_from_bytes(client->data, client->len, &id))
		return;
	list = content_list_of(batch, &id);
	for (const struct content_item *i = list != NULL ? list->first : NULL; i != NULL;
	     i = i->next)
		if ((classes >> (i->data_class & 63) & 1) != 0)
			batch_need(batch, &content_table, &i->id);
}

struct id *
content_need_fresh(struct batch *batch, size_t count)
{
	struct id *fresh = arena_alloc(batch_arena(batch), (count + 1) * sizeof(*fresh));

	for (size_t i = 0; fresh != NULL && i < count; i++) {
		fresh[i] = id_v4();
		batch_need_new(batch, &content_table, &fresh[i]);
	}
	return fresh;
}
