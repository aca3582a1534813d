/* Follows a path word by word. */
#include "services/notification/channel/json_path.h"

#include <string.h>

#define WORD_SIZE 65

const char *
json_path_text(const json_t *root, const char *path)
{
	char word[WORD_SIZE];

	while (root != NULL && path != NULL && *path != '\0') {
		size_t len = strcspn(path, ".");

		if (len >= sizeof(word))
			return NULL;
		memcpy(word, path, len);
		word[len] = '\0';
		root = json_object_get(root, word);
		path += path[len] == '.' ? len + 1 : len;
	}
	return json_string_value(root);
}
