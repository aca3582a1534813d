/* Packets written and checked, both by the one allow-list. */
#include "services/gateway/packet/document.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "common/json_tree.h"

#define STALE_AFTER_DAYS 30 /* where the rules say nothing else, as intake has it */

static const char *const context[][2] = {
    {"nc", "http://release.niem.gov/niem/niem-core/5.0/#"},
    {"j", "http://release.niem.gov/niem/domains/jxdm/7.0/#"},
    {"accord", "urn:accord:handoff:1#"},
};
#define CONTEXTS (sizeof(context) / sizeof(context[0]))

/* --- what is made --- */
/* What a field of a record becomes; NULL: no memory, or nothing of it may stand. */
static json_t *rename_value(
    const json_t *from, const struct packet_field *field, enum packet_kind kind);

static json_t *
wrap(const struct packet_field *field, json_t *value)
{
	return field->within == NULL ? value : json_pack("{so}", field->within, value);
}

static bool
stands(const struct packet_field *field, enum packet_kind kind)
{
	return kind == PACKET_HANDOFF || field->referral;
}

/* Members of a record or of a part of one, in the order of the table. As deep as the table is. */
static json_t *
rename_members(const json_t *from, const struct packet_field *fields, enum packet_kind kind)
{
	json_t *to = json_object();

	for (const struct packet_field *f = fields; f->niem != NULL; f++) {
		const json_t *value = f->name == NULL ? NULL : json_object_get(from, f->name);

		if (value != NULL && stands(f, kind) &&
		    json_object_set_new(to, f->niem, wrap(f, rename_value(value, f, kind))) != 0) {
			json_decref(to);
			return NULL;
		}
	}
	return to;
}

static json_t *
rename_value(const json_t *from, const struct packet_field *field, enum packet_kind kind)
{
	json_t *list;

	if (field->inner == NULL)
		return json_deep_copy(from);
	if (!json_is_array(from))
		return rename_members(from, field->inner, kind);
	list = json_array();
	for (size_t i = 0; i < json_array_size(from); i++)
		if (json_array_append_new(
			list, rename_members(json_array_get(from, i), field->inner, kind)) != 0) {
			json_decref(list);
			return NULL;
		}
	return list;
}

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the packet");
}

/* --- what is ours to say --- */
static const struct packet_field *
field_of(const struct packet_field *fields, const char *niem)
{
	while (fields->niem != NULL && strcmp(fields->niem, niem) != 0)
		fields++;
	return fields->niem != NULL ? fields : NULL;
}

/* Takes value over; NULL in is no memory, as it is in wrap. */
static bool
say(json_t *to, const struct packet_field *field, enum packet_kind kind, json_t *value)
{
	if (stands(field, kind))
		return json_object_set_new(to, field->niem, wrap(field, value)) == 0;
	json_decref(value);
	return true;
}

static json_t *
time_text(int64_t us)
{
	char text[CLOCK_TEXT_SIZE];

	return json_string(clock_text(us, text));
}

static json_t *
id_string(const struct id *id)
{
	char text[ID_TEXT_SIZE];

	return json_string(id_text(id, text));
}

static json_t *
head_of(const struct packet *p)
{
	const struct {
		const char *niem;
		bool there;
		json_t *value;
	} said[] = {
	    {"nc:DocumentIdentification", true, id_string(&p->id)},
	    {"nc:DocumentCreationDate", true, time_text(p->made_us)},
	    {"accord:Sender", true, json_string(p->sender)},
	    {"j:OrganizationORIIdentification", p->ori[0] != '\0', json_string(p->ori)},
	    {"accord:Recipient", true, json_string(p->recipient)},
	    {"accord:SenderLead", p->lead[0] != '\0', json_string(p->lead)},
	    {"accord:NextCourtEvent", p->court_us != 0, time_text(p->court_us)},
	    {"accord:ReleaseImminent", p->release_imminent, json_true()},
	    {"accord:ChargesFiled", p->charges_filed, json_true()},
	    {"accord:ReleaseIdentification", !id_is_nil(&p->release), id_string(&p->release)},
	    {"accord:ReleaseExpirationDate", !id_is_nil(&p->release),
		time_text(p->release_expires_us)},
	};
	json_t *head = json_object();
	bool good = head != NULL;

	for (size_t i = 0; i < sizeof(said) / sizeof(said[0]); i++)
		if (said[i].there)
			good = say(head, field_of(packet_head.fields, said[i].niem), p->kind,
				   said[i].value) &&
			       good;
		else
			json_decref(said[i].value);
	if (good)
		return head;
	json_decref(head);
	return NULL;
}

/* --- a record --- */
int64_t
packet_good_until(const ProtobufCMessage *client_record)
{
	const Accord__V1__ClientRecord *record = (const Accord__V1__ClientRecord *)client_record;
	const Accord__V1__SafeContactStanding *standing = record->safe_contact_standing;
	uint32_t days;

	if (record->safe_contact == NULL || standing == NULL || standing->verified_us == 0 ||
	    standing->disturbed_us != 0 || standing->stopped || standing->frozen_us != 0)
		return 0;
	days = record->safe_contact->stale_after_days;
	return standing->verified_us + (days != 0 ? days : STALE_AFTER_DAYS) * CLOCK_DAY;
}

/* The service record once more without what may not stand alone; shares the rest. */
static const ProtobufCMessage *
service_part(const struct packet *p, struct arena *arena)
{
	const Accord__V1__ClientRecord *from =
	    (const Accord__V1__ClientRecord *)p->records[PACKET_SERVICE];
	Accord__V1__ClientRecord *to = arena_dup(arena, from, sizeof(*from));
	Accord__V1__Advisement **about =
	    arena_alloc(arena, (from->n_advisements + 1) * sizeof(*about));

	if (to == NULL || about == NULL)
		return NULL;
	to->advisements = about;
	to->n_advisements = 0;
	for (size_t i = 0; i < from->n_advisements; i++)
		if (strcmp(from->advisements[i]->recipient, p->recipient) == 0)
			about[to->n_advisements++] = from->advisements[i];
	if (packet_good_until(&from->base) <= p->made_us)
		to->service_contact = NULL;
	return &to->base;
}

static bool
say_good_until(json_t *section, int64_t until)
{
	const struct packet_field *field =
	    field_of(packet_sections[PACKET_SERVICE].fields, "accord:SafeContactStanding");
	json_t *standing = json_object_get(section, field->niem);

	return standing == NULL || until == 0 ||
	       say(standing, field_of(field->inner, "accord:GoodUntilDate"), PACKET_HANDOFF,
		   time_text(until));
}

static bool
add_section(
    const struct packet *p, enum packet_part part, struct arena *arena, json_t *to, struct err *err)
{
	const struct packet_section *section = &packet_sections[part];
	const ProtobufCMessage *record =
	    part == PACKET_SERVICE ? service_part(p, arena) : p->records[part];
	struct json_tree tree;
	json_t *members;
	char *text;
	size_t len;
	bool good;

	if (record == NULL)
		return no_memory(err);
	if (!json_write(record, arena, &text, &len, err))
		return false;
	json_tree_read(&tree, text, len, JSON_REJECT_DUPLICATES, NULL);
	if (tree.root == NULL)
		return no_memory(err);
	members = rename_members(tree.root, section->fields, p->kind);
	json_tree_free(&tree);
	good = members != NULL &&
	       (part != PACKET_SERVICE || say_good_until(members, packet_good_until(record)));
	if (good && json_object_size(members) == 0)
		json_decref(members);
	else if (good)
		good = json_object_set_new(to, section->niem, members) == 0;
	else
		json_decref(members);
	return good || no_memory(err);
}

static bool
text_of(const json_t *root, struct arena *arena, char **text, size_t *len, struct err *err)
{
	char *dumped = json_dumps(root, JSON_INDENT(2));
	size_t n = dumped == NULL ? 0 : strlen(dumped);

	*text = dumped == NULL ? NULL : arena_printf(arena, "%s\n", dumped);
	*len = n + 1;
	free(dumped);
	if (*text == NULL)
		return no_memory(err);
	return n < PACKET_BYTES ||
	       err_set(err, ERR_TOO_LARGE, "a packet has at most %zu bytes", PACKET_BYTES);
}

bool
packet_write(
    const struct packet *packet, struct arena *arena, char **text, size_t *len, struct err *err)
{
	json_t *root = json_object(), *names = json_object();
	bool good = root != NULL && json_object_set_new(root, "@context", names) == 0;

	for (size_t i = 0; good && i < CONTEXTS; i++)
		good = json_object_set_new(names, context[i][0], json_string(context[i][1])) == 0;
	good = (good && json_object_set_new(root, packet_head.niem, head_of(packet)) == 0) ||
	       no_memory(err);
	for (int part = 0; good && part < PACKET_PARTS; part++)
		good = packet->records[part] == NULL ||
		       add_section(packet, (enum packet_part)part, arena, root, err);
	good = good && text_of(root, arena, text, len, err);
	json_decref(root);
	return good;
}

/* --- what is checked --- */
static bool members_good(const json_t *object, const struct packet_field *fields, struct err *err);

static bool
scalar_good(const json_t *value)
{
	return json_is_string(value) || json_is_boolean(value) || json_is_integer(value);
}

/* One value, or one of a list. */
static bool
value_good(const json_t *value, const struct packet_field *field, struct err *err)
{
	if (field->inner != NULL)
		return members_good(value, field->inner, err);
	return scalar_good(value) ||
	       err_set(err, ERR_INVALID, "\"%s\" holds something else", field->niem);
}

static bool
field_good(const json_t *value, const struct packet_field *field, struct err *err)
{
	if (field->within != NULL && json_object_size(value) != 1)
		return err_set(err, ERR_INVALID, "\"%s\" holds something else", field->niem);
	if (field->within != NULL)
		value = json_object_get(value, field->within);
	if (!json_is_array(value))
		return value_good(value, field, err);
	for (size_t i = 0; i < json_array_size(value); i++)
		if (!value_good(json_array_get(value, i), field, err))
			return false;
	return true;
}

static bool
members_good(const json_t *object, const struct packet_field *fields, struct err *err)
{
	const struct packet_field *field;
	const char *name;
	json_t *value;

	if (!json_is_object(object))
		return err_set(err, ERR_INVALID, "there is no object where one has to be");
	json_object_foreach((json_t *)(uintptr_t)object, name, value)
	{
		if ((field = field_of(fields, name)) == NULL)
			return err_set(
			    err, ERR_INVALID, "\"%.64s\" may not stand in a packet", name);
		if (!field_good(value, field, err))
			return false;
	}
	return true;
}

static bool
context_good(const json_t *names, struct err *err)
{
	bool good = json_object_size(names) == CONTEXTS;

	for (size_t i = 0; i < CONTEXTS; i++) {
		const char *text = json_string_value(json_object_get(names, context[i][0]));

		good = good && text != NULL && strcmp(text, context[i][1]) == 0;
	}
	return good || err_set(err, ERR_INVALID, "its names are not those of a packet");
}

static const struct packet_section *
section_of(const char *niem)
{
	if (strcmp(packet_head.niem, niem) == 0)
		return &packet_head;
	for (int i = 0; i < PACKET_PARTS; i++)
		if (strcmp(packet_sections[i].niem, niem) == 0)
			return &packet_sections[i];
	return NULL;
}

static bool
root_good(const json_t *root, struct err *err)
{
	const struct packet_section *section;
	const char *name;
	json_t *value;

	if (!context_good(json_object_get(root, "@context"), err))
		return false;
	if (json_object_get(root, packet_head.niem) == NULL)
		return err_set(err, ERR_INVALID, "it has no head");
	json_object_foreach((json_t *)(uintptr_t)root, name, value)
	{
		if (strcmp(name, "@context") == 0)
			continue;
		if ((section = section_of(name)) == NULL)
			return err_set(
			    err, ERR_INVALID, "\"%.64s\" may not stand in a packet", name);
		if (!members_good(value, section->fields, err))
			return false;
	}
	return true;
}

bool
packet_check(const char *text, size_t len, struct err *err)
{
	struct json_tree tree;
	bool good;

	if (len > PACKET_BYTES)
		return err_set(err, ERR_TOO_LARGE, "a packet has at most %zu bytes", PACKET_BYTES);
	json_tree_read(&tree, text, len, JSON_REJECT_DUPLICATES, NULL);
	if (tree.root == NULL)
		return tree.starved ? no_memory(err) : err_set(err, ERR_INVALID, "it is not JSON");
	good = root_good(tree.root, err);
	json_tree_free(&tree);
	return good;
}
