/* What the host tool writes: the class tables in C, and the same as text for the golden copy. */
#include "common/host/classgen.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* accord.v1.DocumentReceipt to accord__v1__document_receipt, as protoc-c does. */
static const char *
c_name(const char *name, char *buf, size_t size)
{
	bool was_upper = true;
	size_t n = 0;

	for (; *name != '\0' && n + 3 < size; name++) {
		bool upper = isupper((unsigned char)*name) != 0;

		if (*name == '.')
			buf[n++] = '_';
		else if (upper && !was_upper)
			buf[n++] = '_';
		buf[n++] = *name == '.' ? '_' : (char)tolower((unsigned char)*name);
		was_upper = upper || *name == '.';
	}
	buf[n] = '\0';
	return buf;
}

static const char header_text[] =
    "/* Generated from the descriptor set of proto/accord/v1: what each field declares. */\n"
    "#ifndef CLASSES_H\n#define CLASSES_H\n\n"
    "#include <protobuf-c/protobuf-c.h>\n#include <stdbool.h>\n#include <stddef.h>\n"
    "#include <stdint.h>\n\n"
    "struct class_message;\n\n"
    "struct class_field {\n"
    "\tconst char *name;\n"
    "\tuint32_t number;\n"
    "\tuint32_t max_len;\t/* in bytes, of strings and bytes */\n"
    "\tuint32_t max_count;\t/* 1 of a single field */\n"
    "\tuint8_t data_class;\t/* Accord__V1__DataClass; 0 = holds no client's data */\n"
    "\tuint8_t text;\t\t/* Accord__V1__TextKind */\n"
    "\tuint8_t ref;\t\t/* Accord__V1__RefKind */\n"
    "\tconst struct class_message *message;\t/* of a field that holds one */\n"
    "};\n\n"
    "struct class_message {\n"
    "\tconst ProtobufCMessageDescriptor *desc;\n"
    "\tconst struct class_field *fields;\t/* in the order of desc->fields */\n"
    "\tuint32_t field_count;\n"
    "\tuint8_t sort;\t\t/* Accord__V1__Sort */\n"
    "\tuint8_t origin;\t\t/* Accord__V1__Origin */\n"
    "\tbool ignorable;\t\t/* a fact that whoever does not know it passes over */\n"
    "\tuint64_t classes;\t/* bit n: some field is of class n */\n"
    "};\n\n"
    "/* NULL for a message of somebody else's. */\n"
    "const struct class_message *class_of(const ProtobufCMessageDescriptor *desc);\n"
    "/* The message that travels under a kind; NULL for an unknown one. */\n"
    "const ProtobufCMessageDescriptor *class_of_kind(uint32_t kind);\n"
    "/* \"ingest_documents\"; NULL for an unknown one. */\n"
    "const char *kind_name(uint32_t kind);\n"
    "/* A fact that a follower who does not know the kind may pass over. */\n"
    "bool kind_ignorable(uint32_t kind);\n\n"
    "extern const struct class_message class_messages[];\n";

void
put_header(FILE *f, const struct model *m)
{
	size_t depth = 1, fields = 1, kinds = m->kind == NULL ? 1 : m->kind->n_value;

	for (size_t i = 0; i < m->message_count; i++) {
		depth = m->messages[i].depth > depth ? m->messages[i].depth : depth;
		fields = m->messages[i].field_count > fields ? m->messages[i].field_count : fields;
	}
	(void)fputs(header_text, f);
	put_words_header(f, m);
	(void)fprintf(f,
	    "\n#define CLASS_MESSAGES %zu\n#define CLASS_KINDS %zu\t/* without 0 */\n"
	    "#define CLASS_MAX_FIELDS %zu\t/* of one message */\n"
	    "#define CLASS_MAX_DEPTH %zu\t/* messages inside one another */\n\n#endif\n",
	    m->message_count, kinds - 1, fields, depth);
}

static void
put_includes(FILE *f, const struct model *m)
{
	(void)fputs("/* Generated from the descriptor set of proto/accord/v1. */\n#include "
		    "\"classes.h\"\n\n",
	    f);
	for (size_t i = 0; i < m->set->n_file; i++) {
		const char *name = m->set->file[i]->name, *end = strrchr(name, '.');

		if (m->set->file[i]->package != NULL &&
		    strcmp(m->set->file[i]->package, PACKAGE) == 0)
			(void)fprintf(f, "#include \"%.*s.pb-c.h\"\n", (int)(end - name), name);
	}
	(void)fputc('\n', f);
}

static void
put_fields(FILE *f, const struct model *m, const struct message *msg)
{
	char c[NAME_SIZE];

	if (msg->field_count == 0)
		return;
	(void)fprintf(f, "static const struct class_field %s_fields[] = {\n",
	    c_name(msg->name, c, sizeof(c)));
	for (size_t i = 0; i < msg->field_count; i++) {
		const struct field *d = &msg->fields[i];

		(void)fprintf(f, "    {\"%s\", %d, %u, %u, %u, %u, %u, ", d->proto->name,
		    d->proto->number, d->max_len, d->repeated ? d->max_count : 1, d->data_class,
		    d->text, d->ref);
		if (d->message == NULL)
			(void)fputs("NULL},\n", f);
		else
			(void)fprintf(f, "&class_messages[%td]},\n", d->message - m->messages);
	}
	(void)fputs("};\n", f);
}

static void
put_messages(FILE *f, const struct model *m)
{
	char c[NAME_SIZE];

	for (size_t i = 0; i < m->message_count; i++)
		put_fields(f, m, &m->messages[i]);
	(void)fputs("\nconst struct class_message class_messages[CLASS_MESSAGES] = {\n", f);
	for (size_t i = 0; i < m->message_count; i++) {
		const struct message *msg = &m->messages[i];
		uint64_t classes = 0;

		for (size_t k = 0; k < msg->field_count; k++)
			if (msg->fields[k].data_class != 0)
				classes |= UINT64_C(1) << msg->fields[k].data_class;
		(void)c_name(msg->name, c, sizeof(c));
		(void)fprintf(f,
		    "    {&%s__descriptor, %s%s, %zu, %u, %u, %s, UINT64_C(0x%llx)},\n", c,
		    msg->field_count == 0 ? "NULL" : c, msg->field_count == 0 ? "" : "_fields",
		    msg->field_count, msg->sort, msg->origin, msg->ignorable ? "true" : "false",
		    (unsigned long long)classes);
	}
	(void)fputs("};\n\n", f);
}

static void
put_kinds(FILE *f, const struct model *m)
{
	char word[NAME_SIZE], c[NAME_SIZE];

	(void)fputs("static const struct {\n\tconst char *name;\n\tconst "
		    "ProtobufCMessageDescriptor *desc;\n"
		    "} kinds[] = {\n    {NULL, NULL},\n",
	    f);
	for (size_t i = 0; m->kind != NULL && i < m->kind->n_value; i++)
		if (m->kind->value[i]->number != 0)
			(void)fprintf(f, "    {\"%s\", &%s__descriptor},\n",
			    word_of(m->kind, (uint32_t)m->kind->value[i]->number, "KIND_", word,
				sizeof(word)),
			    c_name(
				message_of_kind(m, m->kind->value[i]->name)->name, c, sizeof(c)));
	(void)fputs("};\n\nstatic const uint16_t kind_index[] = {\n    0,\n", f);
	for (size_t i = 0, n = 1; m->kind != NULL && i < m->kind->n_value; i++)
		if (m->kind->value[i]->number != 0)
			(void)fprintf(f, "    [%d] = %zu,\n", m->kind->value[i]->number, n++);
	(void)fputs("};\n\n", f);
}

static const char lookup_text[] =
    "#define SLOTS %u\n\n"
    "static const struct class_message *slots[SLOTS];\n\n"
    "static size_t\n"
    "slot_of(const ProtobufCMessageDescriptor *desc)\n"
    "{\n\treturn (size_t)(((uint64_t)(uintptr_t)desc >> 4) * UINT64_C(0x9e3779b97f4a7c15) >> 32) "
    "%% SLOTS;\n}\n\n"
    "/* Before main, so that threads only ever read it. */\n"
    "__attribute__((constructor)) static void\n"
    "fill_slots(void)\n"
    "{\n\tfor (size_t i = 0; i < CLASS_MESSAGES; i++) {\n"
    "\t\tsize_t s = slot_of(class_messages[i].desc);\n\n"
    "\t\twhile (slots[s] != NULL)\n\t\t\ts = (s + 1) %% SLOTS;\n"
    "\t\tslots[s] = &class_messages[i];\n\t}\n}\n\n"
    "const struct class_message *\n"
    "class_of(const ProtobufCMessageDescriptor *desc)\n"
    "{\n\tsize_t s = slot_of(desc);\n\n"
    "\twhile (slots[s] != NULL && slots[s]->desc != desc)\n\t\ts = (s + 1) %% SLOTS;\n"
    "\treturn slots[s];\n}\n\n"
    "const ProtobufCMessageDescriptor *\n"
    "class_of_kind(uint32_t kind)\n"
    "{\n\treturn kind < sizeof(kind_index) / sizeof(*kind_index) ? kinds[kind_index[kind]].desc : "
    "NULL;\n}\n\n"
    "const char *\n"
    "kind_name(uint32_t kind)\n"
    "{\n\treturn kind < sizeof(kind_index) / sizeof(*kind_index) ? kinds[kind_index[kind]].name : "
    "NULL;\n}\n\n"
    "bool\n"
    "kind_ignorable(uint32_t kind)\n"
    "{\n\tconst ProtobufCMessageDescriptor *desc = class_of_kind(kind);\n\n"
    "\treturn desc != NULL && class_of(desc)->ignorable;\n}\n";

void
put_source(FILE *f, const struct model *m)
{
	unsigned slots = 64;

	while (slots < 4 * m->message_count)
		slots *= 2;
	put_includes(f, m);
	put_messages(f, m);
	put_kinds(f, m);
	put_words(f, m);
	(void)fprintf(f, lookup_text, slots);
}

static void
put_text_field(FILE *f, const struct model *m, const struct field *d)
{
	static const char *const types[] = {"?", "double", "float", "int64", "uint64", "int32",
	    "fixed64", "fixed32", "bool", "string", "group", "message", "bytes", "uint32", "enum",
	    "sfixed32", "sfixed64", "sint32", "sint64"};
	char word[NAME_SIZE];

	(void)fprintf(f, "  %d %s %s%s", d->proto->number, d->proto->name,
	    d->repeated ? "repeated " : "",
	    d->proto->type_name == NULL ? types[d->proto->type] : d->proto->type_name + 1);
	if (d->data_class != 0)
		(void)fprintf(f, " class=%s",
		    word_of(m->data_class, d->data_class, "DATA_CLASS_", word, sizeof(word)));
	if (d->text != 0)
		(void)fprintf(
		    f, " text=%s", word_of(m->text, d->text, "TEXT_", word, sizeof(word)));
	if (d->ref != 0)
		(void)fprintf(f, " ref=%s", word_of(m->ref, d->ref, "REF_", word, sizeof(word)));
	if (d->max_len != 0)
		(void)fprintf(f, " max_len=%u", d->max_len);
	if (d->max_count != 0)
		(void)fprintf(f, " max_count=%u", d->max_count);
	(void)fputc('\n', f);
}

void
put_text(FILE *f, const struct model *m)
{
	char word[NAME_SIZE];

	for (size_t i = 0; i < m->message_count; i++) {
		const struct message *msg = &m->messages[i];

		(void)fprintf(f, "%s %s", msg->name,
		    word_of(m->sort, msg->sort, "SORT_", word, sizeof(word)));
		if (msg->origin != 0)
			(void)fprintf(f, " %s",
			    word_of(m->origin, msg->origin, "ORIGIN_", word, sizeof(word)));
		(void)fputs(msg->ignorable ? " ignorable\n" : msg->writes ? " writes\n" : "\n", f);
		for (size_t k = 0; k < msg->field_count; k++)
			put_text_field(f, m, &msg->fields[k]);
	}
	for (size_t i = 0; m->kind != NULL && i < m->kind->n_value; i++)
		if (m->kind->value[i]->number != 0)
			(void)fprintf(f, "kind %d %s %s\n", m->kind->value[i]->number,
			    word_of(m->kind, (uint32_t)m->kind->value[i]->number, "KIND_", word,
				sizeof(word)),
			    message_of_kind(m, m->kind->value[i]->name)->name);
}
