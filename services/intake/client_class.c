/* The table of classes that people write of a client, and how a class is taken out of a record. */
#include "services/intake/client_class.h"

#include <string.h>

#include "classes.h"
#include "common/clock.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define INCIDENT (1u << ACCORD__V1__ORIGIN__ORIGIN_INCIDENT)
#define SERVICE (1u << ACCORD__V1__ORIGIN__ORIGIN_SERVICE)
#define BOTH (INCIDENT | SERVICE)
#define DEPENDANTS_MOST 20
#define CENTS_MOST 100000000u

/* --- what makes a class good, beyond its values --- */

/* A field of the record by its name, which both records share. */
static const void *
field_at(const ProtobufCMessage *of, const char *name)
{
	const ProtobufCFieldDescriptor *field =
	    protobuf_c_message_descriptor_get_field_by_name(of->descriptor, name);

	return (const uint8_t *)of + field->offset;
}

static int
word_at(const ProtobufCMessage *of, const char *name)
{
	return *(const int *)field_at(of, name);
}

static const char *
text_at(const ProtobufCMessage *of, const char *name)
{
	return *(const char *const *)field_at(of, name);
}

/* Who she is, whose, and since when, nobody writes. */
static bool
existence_good(const ProtobufCMessage *of, struct err *err)
{
	const Accord__V1__ClientRecord *record = (const Accord__V1__ClientRecord *)of;

	return (record->id.len == 0 && record->organisation[0] == '\0' && record->opened_us == 0) ||
	       err_set(err, ERR_INVALID, "of her existence only the standing is written");
}

/* What she was told has a command of its own. */
static bool
advisement_good(const ProtobufCMessage *of, struct err *err)
{
	return ((const Accord__V1__ClientRecord *)of)->n_advisements == 0 ||
	       err_set(err, ERR_INVALID, "what she was told is not written here");
}

/* A day of a calendar year in which somebody alive may have been born. */
static bool
birth_date_good(const ProtobufCMessage *of, struct err *err)
{
	static const unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	const char *text = text_at(of, "birth_date");
	unsigned value[3] = {0}, n = 0;
	bool leap, shaped = strlen(text) == 10;

	for (size_t i = 0; shaped && i < 10; i++) {
		if (i == 4 || i == 7) {
			shaped = text[i] == '-';
			n++;
		} else {
			shaped = text[i] >= '0' && text[i] <= '9';
			value[n] = 10 * value[n] + (unsigned)(text[i] - '0');
		}
	}
	leap = value[0] % 4 == 0 && (value[0] % 100 != 0 || value[0] % 400 == 0);
	if (shaped && value[0] >= 1880 && value[0] <= 2200 && value[1] >= 1 && value[1] <= 12 &&
	    value[2] >= 1 && value[2] <= days[value[1] - 1] + (value[1] == 2 && leap))
		return true;
	return err_set(err, ERR_INVALID, "a date of birth is a day, as YYYY-MM-DD");
}

static bool
guardian_good(const ProtobufCMessage *of, struct err *err)
{
	if (text_at(of, "name")[0] == '\0' || word_at(of, "kind") == 0)
		return err_set(err, ERR_INVALID, "a guardian has a name and a kind");
	return word_at(of, "bar") != 0 ||
	       err_set(err, ERR_INVALID,
		   "a guardian is recorded with what is known of abuse: none, or the bar");
}

static bool
designee_good(const ProtobufCMessage *of, struct err *err)
{
	return (text_at(of, "name")[0] != '\0' && word_at(of, "stands_for") != 0) ||
	       err_set(err, ERR_INVALID, "a designee has a name, and stands for somebody");
}

static bool
exclusion_good(const ProtobufCMessage *of, struct err *err)
{
	return text_at(of, "name")[0] != '\0' || text_at(of, "language")[0] != '\0' ||
	       err_set(err, ERR_INVALID, "an interpreter is excluded by name or by language");
}

static bool
dependants_good(const ProtobufCMessage *of, struct err *err)
{
	return (*(const uint32_t *)field_at(of, "dependent_children") <= DEPENDANTS_MOST &&
		   *(const uint32_t *)field_at(of, "dependent_adults") <= DEPENDANTS_MOST) ||
	       err_set(err, ERR_INVALID, "more than %d dependants", DEPENDANTS_MOST);
}

static bool
need_good(const ProtobufCMessage *of, struct err *err)
{
	return (word_at(of, "code") != 0 && word_at(of, "state") != 0) ||
	       err_set(err, ERR_INVALID, "a need has a code and a state");
}

static bool
help_good(const ProtobufCMessage *of, struct err *err)
{
	if (word_at(of, "kind") == 0 || word_at(of, "state") == 0)
		return err_set(err, ERR_INVALID, "financial help has a kind and a state");
	return *(const uint32_t *)field_at(of, "cents") <= CENTS_MOST ||
	       err_set(err, ERR_INVALID, "more than a million dollars");
}

static bool
referral_good(const ProtobufCMessage *of, struct err *err)
{
	return word_at(of, "progress") != 0 ||
	       err_set(err, ERR_INVALID, "a referral has come somewhere: say how far");
}

static bool
risk_good(const ProtobufCMessage *of, struct err *err)
{
	return (word_at(of, "risk_tool") != 0 && word_at(of, "risk_result") != 0) ||
	       err_set(err, ERR_INVALID, "an assessment has its tool and its result");
}

static bool
notice_good(const ProtobufCMessage *of, struct err *err)
{
	return (word_at(of, "event") != 0 && word_at(of, "result") != 0) ||
	       err_set(err, ERR_INVALID, "a notice is of an event and has a result");
}

/* What the defence may come to see is made with her knowing it. */
static bool
statement_good(const ProtobufCMessage *of, struct err *err)
{
	return word_at(of, "impact_statement") <
		   ACCORD__V1__STATEMENT_STATE__STATEMENT_STATE_BEGUN ||
	       word_at(of, "warned_of_discovery") != 0 ||
	       err_set(err, ERR_INVALID,
		   "was she warned that the defence may come to see an impact statement");
}

const struct client_class client_classes[] = {
    {CLASS(CLIENT_EXISTENCE), SERVICE, 1, existence_good},
    {CLASS(VICTIM_NAME), BOTH, 1, NULL},
    {CLASS(VICTIM_BIRTH_DATE), BOTH, 1, birth_date_good},
    {CLASS(MINOR_STATUS), BOTH, 1, NULL},
    {CLASS(VICTIM_ROLE), BOTH, 1, NULL},
    {CLASS(VICTIMISATION), BOTH, 1, NULL},
    {CLASS(GUARDIAN), BOTH, 8, guardian_good},
    {CLASS(DESIGNEE), BOTH, 4, designee_good},
    {CLASS(DEPENDANTS), BOTH, 1, dependants_good},
    {CLASS(DEMOGRAPHICS), BOTH, 1, NULL},
    {CLASS(LANGUAGE_ACCESS), BOTH, 1, NULL},
    {CLASS(ACCESS_NEEDS), BOTH, 1, NULL},
    {CLASS(INTERPRETER_EXCLUSION), BOTH, 8, exclusion_good},
    {CLASS(MEDIA_PREFERENCE), BOTH, 1, NULL},
    {CLASS(OFFICER_RISK_SCREEN), INCIDENT, 1, NULL},
    {CLASS(NEEDS), SERVICE, 40, need_good},
    {CLASS(SERVICES_REQUESTED), SERVICE, 1, NULL},
    {CLASS(FINANCIAL_HELP), SERVICE, 50, help_good},
    {CLASS(REFERRAL_STATUS), SERVICE, 50, referral_good},
    {CLASS(ADVOCATE_RISK_ASSESSMENT), SERVICE, 1, risk_good},
    {CLASS(IMMEDIATE_CONCERN), SERVICE, 1, NULL},
    {CLASS(ADVISEMENT), SERVICE, 1, advisement_good},
    {CLASS(RIGHTS_ELECTION), SERVICE, 1, NULL},
    {CLASS(NOTICE_REGISTRATION), SERVICE, 1, NULL},
    {CLASS(NOTICE_HISTORY), SERVICE, 50, notice_good},
    {CLASS(COMPENSATION_STATUS), SERVICE, 1, NULL},
    {CLASS(RESTITUTION_STATUS), SERVICE, 1, NULL},
    {CLASS(IMPACT_STATEMENT_STATUS), SERVICE, 1, statement_good},
    {CLASS(CERTIFICATION_STATUS), SERVICE, 1, NULL},
    {0},
};

const struct client_class *
client_class_of(Accord__V1__Origin origin, Accord__V1__DataClass data_class)
{
	const struct client_class *c = client_classes;

	while (
	    c->data_class != 0 && (c->data_class != data_class || (c->origins >> origin & 1) == 0))
		c++;
	return c->data_class != 0 ? c : NULL;
}

/* --- the fields of a class --- */

static size_t
size_of(const ProtobufCFieldDescriptor *field)
{
	if (field->label == PROTOBUF_C_LABEL_REPEATED)
		return sizeof(void *);
	switch (field->type) {
	case PROTOBUF_C_TYPE_INT64:
	case PROTOBUF_C_TYPE_UINT64:
		return sizeof(int64_t);
	case PROTOBUF_C_TYPE_BYTES:
		return sizeof(ProtobufCBinaryData);
	case PROTOBUF_C_TYPE_STRING:
	case PROTOBUF_C_TYPE_MESSAGE:
		return sizeof(void *);
	case PROTOBUF_C_TYPE_BOOL:
		return sizeof(protobuf_c_boolean);
	default:
		return sizeof(int);
	}
}

static bool
said(const ProtobufCMessage *record, const ProtobufCFieldDescriptor *field)
{
	static const uint8_t none[sizeof(ProtobufCBinaryData)];
	const uint8_t *at = (const uint8_t *)record + field->offset;

	if (field->label == PROTOBUF_C_LABEL_REPEATED)
		return *(const size_t *)(const void *)((const uint8_t *)record +
						       field->quantifier_offset) > 0;
	if (field->type == PROTOBUF_C_TYPE_STRING)
		return (*(const char *const *)(const void *)at)[0] != '\0';
	if (field->type == PROTOBUF_C_TYPE_BYTES)
		return ((const ProtobufCBinaryData *)(const void *)at)->len > 0;
	return memcmp(at, none, size_of(field)) != 0;
}

uint64_t
client_classes_said(const ProtobufCMessage *record)
{
	const struct class_message *classes = class_of(record->descriptor);
	uint64_t mask = 0;

	for (uint32_t i = 0; i < classes->field_count; i++)
		if (said(record, &classes->desc->fields[i]))
			mask |= UINT64_C(1) << (classes->fields[i].data_class & 63);
	return mask;
}

ProtobufCMessage *
client_class_alone(
    const ProtobufCMessage *record, Accord__V1__DataClass data_class, struct arena *arena)
{
	const struct class_message *classes = class_of(record->descriptor);
	ProtobufCMessage *alone = arena_alloc(arena, record->descriptor->sizeof_message);

	if (alone == NULL)
		return NULL;
	protobuf_c_message_init(record->descriptor, alone);
	for (uint32_t i = 0; i < classes->field_count; i++) {
		const ProtobufCFieldDescriptor *field = &classes->desc->fields[i];

		if (classes->fields[i].data_class != data_class)
			continue;
		memcpy((uint8_t *)alone + field->offset, (const uint8_t *)record + field->offset,
		    size_of(field));
		if (field->label == PROTOBUF_C_LABEL_REPEATED)
			memcpy((uint8_t *)alone + field->quantifier_offset,
			    (const uint8_t *)record + field->quantifier_offset, sizeof(size_t));
	}
	return alone;
}

/* --- things --- */

static const ProtobufCFieldDescriptor *
things_field(const ProtobufCMessage *record, Accord__V1__DataClass data_class)
{
	const struct class_message *classes = class_of(record->descriptor);

	for (uint32_t i = 0; i < classes->field_count; i++)
		if (classes->fields[i].data_class == data_class &&
		    classes->fields[i].message != NULL &&
		    classes->desc->fields[i].label == PROTOBUF_C_LABEL_REPEATED)
			return &classes->desc->fields[i];
	return NULL;
}

size_t
client_things(
    const ProtobufCMessage *record, Accord__V1__DataClass data_class, ProtobufCMessage ***things)
{
	const ProtobufCFieldDescriptor *field = things_field(record, data_class);

	if (field == NULL)
		return 0;
	memcpy(things, (const uint8_t *)record + field->offset, sizeof(*things));
	return *(const size_t *)(const void *)((const uint8_t *)record + field->quantifier_offset);
}

ProtobufCMessage *
client_thing_alone(const ProtobufCMessage *record, Accord__V1__DataClass data_class,
    ProtobufCMessage *thing, struct arena *arena)
{
	const ProtobufCFieldDescriptor *field = things_field(record, data_class);
	ProtobufCMessage *alone = arena_alloc(arena, record->descriptor->sizeof_message);
	ProtobufCMessage **list = arena_alloc(arena, sizeof(*list));
	const size_t one = 1;

	if (alone == NULL || list == NULL)
		return NULL;
	protobuf_c_message_init(record->descriptor, alone);
	*list = thing;
	memcpy((uint8_t *)alone + field->offset, &list, sizeof(list));
	memcpy((uint8_t *)alone + field->quantifier_offset, &one, sizeof(one));
	return alone;
}

ProtobufCBinaryData *
client_thing_id(ProtobufCMessage *thing)
{
	const ProtobufCFieldDescriptor *field =
	    protobuf_c_message_descriptor_get_field_by_name(thing->descriptor, "id");

	return (ProtobufCBinaryData *)(void *)((uint8_t *)thing + field->offset);
}
