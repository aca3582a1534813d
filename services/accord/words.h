/* Words of the vocabulary, ids and dates as files write them: read strictly, complained about by
 * line and column. */
#ifndef SERVICES_ACCORD_WORDS_H
#define SERVICES_ACCORD_WORDS_H

#include <protobuf-c/protobuf-c.h>

#include "common/yaml.h"

/*
 * The value of an enum by its name in lower case without the prefix ("law_enforcement" of
 * OrganisationKind). Number 0 has no word. A fault at the node names the nearest word.
 */
bool words_read(const struct yaml_doc *doc, const struct yaml_node *node,
    const ProtobufCEnumDescriptor *desc, const char *prefix, int *value,
    struct err *err) MUST_CHECK;

/* An id chosen by people: letters, digits, '-', '_' and '.', at most 64, beginning with a letter or
 * digit. */
bool words_id(const char *text);
/* A fault at the node unless it is one. */
bool words_check_id(
    const struct yaml_doc *doc, const struct yaml_node *node, struct err *err) MUST_CHECK;
/* A fault at the node (NULL: fine) unless it is a day written as 2026-01-15. */
bool words_check_day(
    const struct yaml_doc *doc, const struct yaml_node *node, struct err *err) MUST_CHECK;

#endif
