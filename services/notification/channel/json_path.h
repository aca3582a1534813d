/* A member of a JSON text by the words on the way to it. */
#ifndef NOTIFICATION_JSON_PATH_H
#define NOTIFICATION_JSON_PATH_H

#include "common/json_tree.h"

/* "message.id": the text there, or NULL; root may be NULL. */
const char *json_path_text(const json_t *root, const char *path);

#endif
