/* What the host tool writes of the vocabulary: every word with its number and its sentence, and
 * which records a class can stand in. */
#include "common/host/classgen.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#define VOCABULARY "accord/v1/vocabulary.proto"

typedef Google__Protobuf__FileDescriptorProto FileProto;
typedef Google__Protobuf__SourceCodeInfo__Location Location;

static const FileProto *
vocabulary_of(const struct model *m)
{
	for (size_t i = 0; i < m->set->n_file; i++)
		if (strcmp(m->set->file[i]->name, VOCABULARY) == 0)
			return m->set->file[i];
	return NULL;
}

/* DataClass to data_class. */
static const char *
snake(const char *name, char *buf, size_t size)
{
	size_t n = 0;

	for (const char *c = name; *c != '\0' && n + 2 < size; c++) {
		if (isupper((unsigned char)*c) && c != name)
			buf[n++] = '_';
		buf[n++] = (char)tolower((unsigned char)*c);
	}
	buf[n] = '\0';
	return buf;
}

/* What stands behind value v of enum e in its file; "" when nothing does. */
static const char *
sentence_of(const FileProto *file, size_t e, size_t v)
{
	for (size_t i = 0; file->source_code_info != NULL && i < file->source_code_info->n_location;
	     i++) {
		const Location *at = file->source_code_info->location[i];

		/* The path of a value: field 5 of a file are its enums, field 2 of these their
		 * values. */
		if (at->n_path == 4 && at->path[0] == 5 && at->path[1] == (int)e &&
		    at->path[2] == 2 && at->path[3] == (int)v && at->trailing_comments != NULL)
			return at->trailing_comments;
	}
	return "";
}

static void
put_sentence(FILE *f, const char *text)
{
	size_t len;

	while (isspace((unsigned char)*text))
		text++;
	for (len = strlen(text); len > 0 && isspace((unsigned char)text[len - 1]);)
		len--;
	(void)fputc('"', f);
	for (size_t i = 0; i < len; i++) {
		if (text[i] == '"' || text[i] == '\\')
			(void)fputc('\\', f);
		(void)fputc(text[i] == '\n' ? ' ' : text[i], f);
	}
	(void)fputc('"', f);
}

static void
put_vocabulary(FILE *f, const FileProto *file, size_t e)
{
	const EnumProto *words = file->enum_type[e];
	char name[NAME_SIZE], prefix[NAME_SIZE + 1], word[NAME_SIZE];
	size_t count = 0;

	(void)snake(words->name, name, sizeof(name));
	(void)snprintf(prefix, sizeof(prefix), "%s_", name);
	for (char *c = prefix; *c != '\0'; c++)
		*c = (char)toupper((unsigned char)*c);
	(void)fprintf(f, "static const struct vocabulary_word %s_words[] = {\n", name);
	for (size_t v = 0; v < words->n_value; v++) {
		uint32_t number = (uint32_t)words->value[v]->number;

		if (number == 0)
			continue;
		(void)fprintf(f, "    {\"%s\", %u, ",
		    word_of(words, number, prefix, word, sizeof(word)), number);
		put_sentence(f, sentence_of(file, e, v));
		(void)fputs("},\n", f);
		count++;
	}
	(void)fprintf(f, "};\nconst struct vocabulary vocabulary_%s = {\"%s\", %s_words, %zu};\n\n",
	    name, name, name, count);
}

void
put_words(FILE *f, const struct model *m)
{
	const FileProto *file = vocabulary_of(m);

	for (size_t e = 0; file != NULL && e < file->n_enum_type; e++)
		put_vocabulary(f, file, e);
}

static void
put_mask(FILE *f, const struct model *m, const char *name, uint32_t stands_in, bool no_client)
{
	uint64_t mask = 0;

	for (uint32_t c = 1; c < 64; c++)
		if (no_client ? m->classes[c].no_client
			      : stands_in != 0 && m->classes[c].stands_in == stands_in)
			mask |= UINT64_C(1) << c;
	(void)fprintf(f, "#define CLASSES_%s UINT64_C(0x%llx)\n", name, (unsigned long long)mask);
}

static const char words_text[] =
    "\n/* A word of the vocabulary, and what it means. */\n"
    "struct vocabulary_word {\n\tconst char *word;\n\tuint32_t number;\n\tconst char "
    "*sentence;\n};\n\n"
    "struct vocabulary {\n\tconst char *name; /* \"data_class\" */\n"
    "\tconst struct vocabulary_word *words; /* by number, without 0 */\n\tsize_t count;\n};\n\n";

void
put_words_header(FILE *f, const struct model *m)
{
	const FileProto *file = vocabulary_of(m);
	char name[NAME_SIZE];

	(void)fputs(words_text, f);
	for (size_t e = 0; file != NULL && e < file->n_enum_type; e++)
		(void)fprintf(f, "extern const struct vocabulary vocabulary_%s;\n",
		    snake(file->enum_type[e]->name, name, sizeof(name)));
	(void)fputs("\n/* Masks of classes, bit n = class n: those that stand in one record, in "
		    "either, and\n"
		    " * those that tell of no client. */\n",
	    f);
	put_mask(f, m, "INCIDENT", 1, false);
	put_mask(f, m, "SERVICE", 2, false);
	put_mask(f, m, "EITHER", 3, false);
	put_mask(f, m, "NO_CLIENT", 0, true);
}
