/* What commands keep of a client: each class by itself, packed as the record with its fields alone.
 */
#include <assert.h>
#include <stdio.h>

#include "services/intake/client.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define INCIDENT ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
#define SERVICE ACCORD__V1__ORIGIN__ORIGIN_SERVICE

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
};

/* Of a class of which there is one. */
static struct id
content_id(const struct id *client, Accord__V1__Origin origin, Accord__V1__DataClass data_class)
{
	char who[ID_TEXT_SIZE], what[32];

	(void)snprintf(what, sizeof(what), "%d.%d", (int)origin, (int)data_class);
	return id_digest((const char *const[]){"content", id_text(client, who), what}, 3);
}

static void
content_fill(struct batch *batch, struct content *content, const struct client *client,
    const ProtobufCMessage *record)
{
	size_t len = protobuf_c_message_get_packed_size(record);
	uint8_t *packed = arena_alloc(batch_arena(batch), len + 1);

	assert(len <= CONTENT_MAX); /* every field of it was read with its longest length */
	content->client = client->id;
	content->kept = batch_now(batch);
	content->of = client;
	content->packed = packed;
	content->len = packed == NULL ? 0 : protobuf_c_message_pack(record, packed);
}

/* Replaces what there was. What is kept is short: every part of it has its longest length. */
static void
keep(struct batch *batch, const struct client *client, Accord__V1__DataClass data_class,
    const ProtobufCMessage *record)
{
	Accord__V1__Origin origin =
	    record->descriptor == &accord__v1__victim_record__descriptor ? INCIDENT : SERVICE;
	struct id id = content_id(&client->id, origin, data_class);
	struct content *content = batch_row(batch, &content_table, &id);

	if (content == NULL)
		content = batch_new(batch, &content_table, &id);
	content->id = id;
	content->origin = origin;
	content->data_class = data_class;
	content_fill(batch, content, client, record);
	batch_touch(batch, content);
}

static void
put_contact(struct batch *batch, const struct client *client, Accord__V1__ContactTaken *taken)
{
	Accord__V1__OfficerContact contact = ACCORD__V1__OFFICER_CONTACT__INIT;
	Accord__V1__VictimRecord record = ACCORD__V1__VICTIM_RECORD__INIT;

	contact.telephones = taken->telephones;
	contact.n_telephones = taken->n_telephones;
	contact.message_may_be_left = taken->message_may_be_left;
	contact.safe_if_another_answers = taken->safe_if_another_answers;
	contact.told_of_call = taken->told_of_call;
	contact.out_of_earshot = taken->out_of_earshot;
	contact.taken_us = batch_now(batch);
	record.officer_contact = &contact;
	keep(batch, client, CLASS(OFFICER_CONTACT), &record.base);
}

/* Every incident record has its class incident, even when it is of no incident that we know of. */
static void
put_incident(struct batch *batch, const struct client *client, const ProtobufCBinaryData *incident)
{
	Accord__V1__VictimRecord record = ACCORD__V1__VICTIM_RECORD__INIT;

	record.incident = *incident;
	keep(batch, client, CLASS(INCIDENT), &record.base);
}

void
content_keep_victim(
    struct batch *batch, const struct client *client, const Accord__V1__VictimTaken *taken)
{
	Accord__V1__VictimRecord name = ACCORD__V1__VICTIM_RECORD__INIT, role = name,
				 language = name;

	put_incident(batch, client, &taken->incident);
	name.victim_name = taken->victim_name;
	name.goes_by = taken->goes_by;
	if (name.victim_name[0] != '\0' || name.goes_by[0] != '\0')
		keep(batch, client, CLASS(VICTIM_NAME), &name.base);
	role.victim_role = taken->victim_role;
	if (role.victim_role != 0)
		keep(batch, client, CLASS(VICTIM_ROLE), &role.base);
	language.language = taken->language;
	language.interpreter = taken->interpreter;
	if (language.language[0] != '\0' || language.interpreter != 0)
		keep(batch, client, CLASS(LANGUAGE_ACCESS), &language.base);
	if (taken->officer_contact != NULL)
		put_contact(batch, client, taken->officer_contact);
}

void
content_keep_service(
    struct batch *batch, const struct client *client, const Accord__V1__ServiceTaken *taken)
{
	Accord__V1__ClientRecord name = ACCORD__V1__CLIENT_RECORD__INIT, language = name;

	name.victim_name = taken->victim_name;
	name.goes_by = taken->goes_by;
	if (name.victim_name[0] != '\0' || name.goes_by[0] != '\0')
		keep(batch, client, CLASS(VICTIM_NAME), &name.base);
	language.language = taken->language;
	language.interpreter = taken->interpreter;
	if (language.language[0] != '\0' || language.interpreter != 0)
		keep(batch, client, CLASS(LANGUAGE_ACCESS), &language.base);
}

void
content_keep_contact(
    struct batch *batch, const struct client *client, Accord__V1__ContactTaken *taken)
{
	struct id record = content_id(&client->id, INCIDENT, CLASS(INCIDENT));

	if (batch_row(batch, &content_table, &record) == NULL)
		put_incident(batch, client, &(const ProtobufCBinaryData){0, NULL});
	put_contact(batch, client, taken);
}

/* Of a class of which there are many. */
static void
keep_one_more(struct batch *batch, const struct client *client, const struct id *id,
    Accord__V1__DataClass data_class, const Accord__V1__ClientRecord *record)
{
	struct content *content = batch_new(batch, &content_table, id);

	content->id = *id;
	content->origin = SERVICE;
	content->data_class = data_class;
	content_fill(batch, content, client, &record->base);
}

void
content_keep_action(struct batch *batch, const struct client *client, const struct id *id,
    Accord__V1__ServiceAction *action)
{
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;

	record.service_actions = &action;
	record.n_service_actions = 1;
	keep_one_more(batch, client, id, CLASS(SERVICE_ACTIONS), &record);
}

void
content_keep_pointer(struct batch *batch, const struct client *client, const struct id *id,
    Accord__V1__BradyPointer *pointer)
{
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;

	record.brady_pointers = &pointer;
	record.n_brady_pointers = 1;
	keep_one_more(batch, client, id, CLASS(BRADY_POINTER), &record);
}

/* --- for keys --- */

void
content_need_new(struct batch *batch, const struct id *client)
{
	for (size_t i = 0; i < sizeof(opened_with) / sizeof(opened_with[0]); i++) {
		struct id id = content_id(client, opened_with[i].origin, opened_with[i].data_class);

		batch_need_new(batch, &content_table, &id);
	}
}

void
content_need_contact(struct batch *batch, const struct id *client)
{
	struct id record = content_id(client, INCIDENT, CLASS(INCIDENT));
	struct id contact = content_id(client, INCIDENT, CLASS(OFFICER_CONTACT));

	batch_need(batch, &content_table, &record);
	batch_need(batch, &content_table, &contact);
}
