/* Host tool: reads the descriptor set, stops the build at a field without its class, writes the
 * class tables. */
#include "common/host/classgen.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct message all_messages[MAX_MESSAGES];
static struct field all_fields[MAX_FIELDS];

void
complain(
    struct model *m, const struct message *msg, const struct field *field, const char *fmt, ...)
{
	va_list ap;

	m->complaints++;
	if (msg != NULL)
		(void)fprintf(stderr, "%s%s%s: ", msg->name, field == NULL ? "" : ".",
		    field == NULL ? "" : field->proto->name);
	va_start(ap, fmt);
	(void)vfprintf(stderr, fmt, ap);
	va_end(ap);
	(void)fputc('\n', stderr);
}

const char *
word_of(const EnumProto *e, uint32_t number, const char *prefix, char *buf, size_t size)
{
	size_t skip = strlen(prefix);

	(void)snprintf(buf, size, "?");
	for (size_t i = 0; e != NULL && i < e->n_value; i++) {
		const char *name = e->value[i]->name;

		if ((uint32_t)e->value[i]->number != number || strncmp(name, prefix, skip) != 0)
			continue;
		(void)snprintf(buf, size, "%s", name + skip);
		for (char *p = buf; *p != '\0'; p++)
			*p = (char)tolower((unsigned char)*p);
	}
	return buf;
}

struct message *
find_message(const struct model *m, const char *name)
{
	for (size_t i = 0; i < m->message_count; i++)
		if (strcmp(m->messages[i].name, name) == 0)
			return &m->messages[i];
	return NULL;
}

struct message *
message_of_kind(const struct model *m, const char *kind)
{
	char name[NAME_SIZE] = PACKAGE ".";
	size_t n = strlen(name);
	bool upper = true;

	if (strncmp(kind, "KIND_", 5) != 0)
		return NULL;
	for (kind += 5; *kind != '\0' && n < sizeof(name) - 1; kind++) {
		if (*kind != '_')
			name[n++] = upper ? *kind : (char)tolower((unsigned char)*kind);
		upper = *kind == '_';
	}
	name[n] = '\0';
	return find_message(m, name);
}

/* An option of ours: protobuf-c keeps what it does not know as raw fields. The last one counts; 0
 * when absent. */
static uint32_t
option(const ProtobufCMessage *options, uint32_t number)
{
	uint64_t value = 0;

	for (unsigned i = 0; options != NULL && i < options->n_unknown_fields; i++) {
		const ProtobufCMessageUnknownField *f = &options->unknown_fields[i];

		if (f->tag != number || f->wire_type != PROTOBUF_C_WIRE_TYPE_VARINT)
			continue;
		value = 0;
		for (size_t k = 0; k < f->len && k < 5; k++)
			value |= (uint64_t)(f->data[k] & 0x7f) << (7 * k);
	}
	return (uint32_t)value;
}

static int
by_number(const void *a, const void *b)
{
	const struct field *x = a, *y = b;

	return (x->proto->number > y->proto->number) - (x->proto->number < y->proto->number);
}

static void
read_field(struct field *f, const FieldProto *proto)
{
	const ProtobufCMessage *o = (const ProtobufCMessage *)proto->options;

	*f = (struct field){
	    .proto = proto,
	    .data_class = option(o, 50001),
	    .text = option(o, 50002),
	    .max_len = option(o, 50003),
	    .ref = option(o, 50004),
	    .max_count = option(o, 50005),
	    .repeated =
		proto->label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED,
	};
}

static bool
read_message(struct model *m, const char *scope, const Google__Protobuf__DescriptorProto *proto)
{
	const ProtobufCMessage *o = (const ProtobufCMessage *)proto->options;
	struct message *msg = &m->messages[m->message_count];

	if (m->message_count == MAX_MESSAGES || m->field_count + proto->n_field > MAX_FIELDS) {
		complain(m, NULL, NULL, "too many messages or fields for classgen");
		return false;
	}
	m->message_count++;
	*msg = (struct message){.proto = proto,
	    .sort = option(o, 50011),
	    .origin = option(o, 50012),
	    .ignorable = option(o, 50013) != 0,
	    .writes = option(o, 50014) != 0};
	(void)snprintf(msg->name, sizeof(msg->name), "%s.%s", scope, proto->name);
	msg->fields = &m->fields[m->field_count];
	msg->field_count = proto->n_field;
	m->field_count += proto->n_field;
	for (size_t i = 0; i < proto->n_field; i++)
		read_field(&msg->fields[i], proto->field[i]);
	qsort(msg->fields, msg->field_count, sizeof(*msg->fields), by_number);
	return true;
}

static void
read_enum(struct model *m, const EnumProto *e)
{
	const struct {
		const char *name;
		const EnumProto **to;
	} wanted[] = {
	    {"DataClass", &m->data_class},
	    {"NeverTravels", &m->never_travels},
	    {"Kind", &m->kind},
	    {"Sort", &m->sort},
	    {"TextKind", &m->text},
	    {"RefKind", &m->ref},
	    {"Origin", &m->origin},
	};

	for (size_t i = 0; i < sizeof(wanted) / sizeof(*wanted); i++)
		if (strcmp(e->name, wanted[i].name) == 0)
			*wanted[i].to = e;
}

static void
read_classes(struct model *m)
{
	for (size_t i = 0; m->data_class != NULL && i < m->data_class->n_value; i++) {
		const Google__Protobuf__EnumValueDescriptorProto *v = m->data_class->value[i];
		const ProtobufCMessage *o = (const ProtobufCMessage *)v->options;

		if (v->number < 0 || v->number >= 64) {
			complain(m, NULL, NULL, "%s: classes stay below 64, one mask holds them",
			    v->name);
			continue;
		}
		m->classes[v->number].stands_in = option(o, 50021);
		m->classes[v->number].no_client = option(o, 50022) != 0;
	}
}

static bool
read_file(struct model *m, const Google__Protobuf__FileDescriptorProto *file)
{
	if (file->package == NULL || strcmp(file->package, PACKAGE) != 0)
		return true;
	for (size_t i = 0; i < file->n_enum_type; i++)
		read_enum(m, file->enum_type[i]);
	for (size_t i = 0; i < file->n_message_type; i++)
		if (!read_message(m, PACKAGE, file->message_type[i]))
			return false;
	return true;
}

static bool
read_model(struct model *m)
{
	for (size_t i = 0; i < m->set->n_file; i++)
		if (!read_file(m, m->set->file[i]))
			return false;
	/* The list grows by what stands inside its members. */
	for (size_t i = 0; i < m->message_count; i++)
		for (size_t k = 0; k < m->messages[i].proto->n_nested_type; k++)
			if (!read_message(
				m, m->messages[i].name, m->messages[i].proto->nested_type[k]))
				return false;
	for (size_t i = 0; i < m->field_count; i++)
		if (m->fields[i].proto->type_name != NULL)
			m->fields[i].message = find_message(m, m->fields[i].proto->type_name + 1);
	read_classes(m);
	return true;
}

static bool
read_set(struct model *m, const char *path)
{
	size_t size = 8 << 20, used = 0;
	uint8_t *bytes = malloc(size);
	FILE *f = fopen(path, "rb");

	if (f != NULL && bytes != NULL)
		used = fread(bytes, 1, size, f);
	if (f != NULL)
		(void)fclose(f);
	if (used > 0 && used < size)
		m->set = google__protobuf__file_descriptor_set__unpack(NULL, used, bytes);
	free(bytes);
	if (m->set == NULL)
		complain(m, NULL, NULL, "%s: cannot be read as a descriptor set", path);
	return m->set != NULL;
}

static bool
write_file(const struct model *m, const char *path, void (*put)(FILE *, const struct model *))
{
	FILE *f = fopen(path, "w");
	bool ok = f != NULL;

	if (ok) {
		put(f, m);
		ok = !ferror(f);
		ok = fclose(f) == 0 && ok;
	}
	if (!ok)
		(void)fprintf(stderr, "%s: %s\n", path, strerror(errno));
	return ok;
}

int
main(int argc, char **argv)
{
	struct model m = {.messages = all_messages, .fields = all_fields};
	bool ok, text = argc == 3 && strcmp(argv[2], "--text") == 0;

	if (!text && argc != 4) {
		(void)fprintf(stderr, "usage: classgen SET OUT.c OUT.h | classgen SET --text\n");
		return EXIT_FAILURE;
	}
	if (read_set(&m, argv[1]) && read_model(&m))
		check_rules(&m);
	ok = m.complaints == 0;
	if (ok && text)
		put_text(stdout, &m);
	else if (ok)
		ok = write_file(&m, argv[2], put_source) && write_file(&m, argv[3], put_header);
	if (m.set != NULL)
		google__protobuf__file_descriptor_set__free_unpacked(m.set, NULL);
	return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
