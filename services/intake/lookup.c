/* What a content is found by: made of its texts, kept with it, made later where it was not. */
#include "services/intake/lookup.h"

#include <string.h>

#include "classes.h"
#include "common/log.h"
#include "common/wire.h"
#include "services/intake/intake.h"
#include "sql/intake/lookup.h"

#define INCIDENT ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
#define DEEP 4 /* messages inside one another, of any record */

/* --- indexes --- */

static const char *const words[LOOKUP_KINDS] = {[LOOKUP_NAME_PART] = "name part",
    [LOOKUP_NAME] = "name",
    [LOOKUP_TELEPHONE] = "telephone",
    [LOOKUP_EMAIL] = "email",
    [LOOKUP_BIRTH_DATE] = "birth date",
    [LOOKUP_ADDRESS] = "address"};

/* The kind stands in the first byte, so that what is alike can be weighed. */
static struct id
blind(const struct seal_index *index, const struct lookup_value *value)
{
	struct id id =
	    seal_blind(index, (const char *[]){"client", words[value->kind], value->text}, 3);

	id.b[0] = (uint8_t)value->kind;
	return id;
}

static void
add_id(struct lookup_ids *ids, const struct id *id)
{
	for (size_t i = 0; i < ids->count; i++)
		if (id_equal(&ids->list[i], id))
			return;
	if (ids->count < LOOKUP_MOST)
		ids->list[ids->count++] = *id;
}

/* A search by a name is one by its words: she may be known by more of them. */
void
lookup_add(const struct seal_index *index, enum lookup_kind kind, const char *text, bool searched,
    struct lookup_ids *ids)
{
	struct lookup_value values[LOOKUP_EACH];
	size_t count = lookup_values(kind, text, values);

	for (size_t i = 0; i < count; i++) {
		struct id id = blind(index, &values[i]);

		if (!searched || values[i].kind != LOOKUP_NAME)
			add_id(ids, &id);
	}
	crypt_wipe(values, sizeof(values));
}

/* One field: its texts. */
static void
add_texts(const struct seal_index *index, const ProtobufCMessage *msg,
    const ProtobufCFieldDescriptor *field, const struct class_field *class, struct lookup_ids *ids)
{
	const uint8_t *at = (const uint8_t *)msg + field->offset;
	enum lookup_kind kind = lookup_kind_of(
	    (Accord__V1__DataClass) class->data_class, (Accord__V1__TextKind) class->text);
	char *const *list = (char *const *)(const void *)at;
	size_t count = 1;

	if (kind == 0 || field->type != PROTOBUF_C_TYPE_STRING)
		return;
	if (field->label == PROTOBUF_C_LABEL_REPEATED) {
		list = *(char *const *const *)(const void *)at;
		memcpy(&count, (const uint8_t *)msg + field->quantifier_offset, sizeof(count));
	}
	for (size_t i = 0; i < count; i++)
		lookup_add(index, kind, list[i], false, ids);
}

struct inside {
	const ProtobufCMessage *msg;
	unsigned deep;
};

/* The messages of a field, to be looked into later. */
static size_t
add_inside(const struct inside *in, const ProtobufCFieldDescriptor *field, struct inside *waiting,
    size_t room)
{
	const uint8_t *at = (const uint8_t *)in->msg + field->offset;
	ProtobufCMessage *const *list = (ProtobufCMessage *const *)(const void *)at;
	size_t count = 1, n = 0;

	if (field->label == PROTOBUF_C_LABEL_REPEATED) {
		list = *(ProtobufCMessage *const *const *)(const void *)at;
		memcpy(&count, (const uint8_t *)in->msg + field->quantifier_offset, sizeof(count));
	}
	for (size_t i = 0; i < count && n < room; i++)
		if (list[i] != NULL && in->deep < DEEP)
			waiting[n++] = (struct inside){list[i], in->deep + 1};
	return n;
}

void
lookup_record(
    const struct seal_index *index, const ProtobufCMessage *record, struct lookup_ids *ids)
{
	struct inside waiting[LOOKUP_MOST] = {{record, 1}};
	size_t count = 1;

	while (count > 0) {
		struct inside in = waiting[--count];
		const struct class_message *classes = class_of(in.msg->descriptor);

		for (uint32_t i = 0; classes != NULL && i < classes->field_count; i++) {
			const ProtobufCFieldDescriptor *field = &classes->desc->fields[i];

			if (field->type == PROTOBUF_C_TYPE_MESSAGE)
				count +=
				    add_inside(&in, field, &waiting[count], LOOKUP_MOST - count);
			else
				add_texts(index, in.msg, field, &classes->fields[i], ids);
		}
	}
}

/* --- rows --- */

static void
lookup_bind(struct db_args *to, const void *row)
{
	const struct lookup *l = row;

	db_put_id(to, &l->of->id);
	db_put_id(to, &l->client);
	db_put_int(to, l->of->version + 1);
	db_put_bytes(to, l->packed, l->len);
}

const struct table lookup_table = {
    .name = "client_lookup",
    .row_size = sizeof(struct lookup),
    .save = &sql_lookup_save,
    .bind = lookup_bind,
};

static bool
looked_for(const struct content *content)
{
	return (lookup_classes() >> (content->data_class & 63) & 1) != 0;
}

/* In the batch's arena; without memory the batch is undone. */
static void
fill(struct batch *batch, struct lookup *row, const struct lookup_ids *ids)
{
	row->len = ids->count * sizeof(ids->list[0]);
	row->packed = arena_alloc(batch_arena(batch), row->len + 1);
	if (row->packed != NULL && row->len > 0)
		memcpy(row->packed, ids->list, row->len);
	else if (row->packed == NULL)
		row->len = 0;
}

void
lookup_keep(struct batch *batch, const struct content *content, const ProtobufCMessage *record)
{
	const struct seal_index *index = seal_index(intake.seal, content->of->organisation);
	struct lookup_ids ids = {.count = 0};
	struct lookup *row;

	if (!looked_for(content) || index == NULL)
		return;
	if (record != NULL)
		lookup_record(index, record, &ids);
	row = batch_append(batch, &lookup_table);
	*row = (struct lookup){.of = content, .client = content->client};
	fill(batch, row, &ids);
}

/* --- later --- */

static void
unfound_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct unfound_list *list = row;
	struct unfound *u = arena_zalloc(batch_arena(batch), sizeof(*u));
	const void *sealed;

	list->from = db_id(from, 0);
	if (u == NULL)
		return;
	u->content.id = list->last = db_id(from, 1);
	u->content.client = db_id(from, 2);
	u->content.origin = (Accord__V1__Origin)db_int(from, 3);
	u->content.data_class = (Accord__V1__DataClass)db_int(from, 4);
	sealed = db_bytes(from, 5, &u->sealed.len);
	u->sealed.bytes = arena_dup(batch_arena(batch), sealed, u->sealed.len);
	u->content.version = (int32_t)db_int(from, 6) - 1; /* as before it was saved */
	u->next = list->first;
	list->first = u;
	list->count++;
}

const struct table unfound_table = {
    .name = "unfound",
    .row_size = sizeof(struct unfound_list),
    .load = &sql_unfound_load,
    .read = unfound_read,
};

void
lookup_mend_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &unfound_table, &input->subject);
}

void
lookup_mend_more(struct batch *batch, struct input *input)
{
	const struct unfound_list *list = batch_row(batch, &unfound_table, &input->subject);

	for (const struct unfound *u = list != NULL ? list->first : NULL; u != NULL; u = u->next)
		batch_need(batch, &client_table, &u->content.client);
}

static const ProtobufCMessageDescriptor *
record_of(const struct content *content)
{
	return content->origin == INCIDENT ? &accord__v1__victim_record__descriptor
					   : &accord__v1__client_record__descriptor;
}

/* What cannot be opened now is looked at another time; what never can be is found by nothing. */
static void
mend_one(struct batch *batch, struct unfound *u)
{
	struct arena *arena = batch_arena(batch);
	struct crypt_piece packed = {NULL, 0};
	ProtobufCMessage *record;
	struct err err = {0};

	u->content.of = batch_row(batch, &client_table, &u->content.client);
	if (u->content.of == NULL || u->sealed.bytes == NULL ||
	    !content_open(intake.seal, &u->content, &u->sealed, arena, &packed, &err)) {
		if (err.code == ERR_INTERNAL)
			lookup_keep(batch, &u->content, NULL);
		return;
	}
	if (wire_read(record_of(&u->content), arena, packed.bytes, packed.len, &record, &err))
		lookup_keep(batch, &u->content, record);
}

/* Until none is left, and again: a key may have been away, an earlier release may write on. */
bool
lookup_mend(struct batch *batch, struct input *input, struct err *err)
{
	struct unfound_list *list = batch_row(batch, &unfound_table, &input->subject);
	bool any = !id_is_nil(&input->subject) || (list != NULL && list->count > 0);
	static const struct id all;

	(void)err;
	for (struct unfound *u = list != NULL ? list->first : NULL; u != NULL; u = u->next)
		mend_one(batch, u);
	if (list != NULL && list->count >= LOOKUP_MEND)
		batch_clock_set(batch, INTAKE_CLOCK_LOOKUP, &list->last, batch_now(batch));
	else
		batch_clock_set(batch, INTAKE_CLOCK_LOOKUP, &all,
		    batch_now(batch) + (any ? LOOKUP_AGAIN : LOOKUP_IDLE));
	return true;
}

static void
on_begun(void *own, void *arg)
{
	(void)own;
	(void)arg;
	intake.looked = true;
}

void
lookup_begin(struct batch *batch)
{
	static const struct id all;

	if (intake.looked)
		return;
	batch_clock_set(batch, INTAKE_CLOCK_LOOKUP, &all, batch_now(batch));
	batch_after(batch, on_begun, NULL);
}
